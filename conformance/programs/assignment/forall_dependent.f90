! FORALL (F2018 10.2.4) of values that depend on each other: texts of assumed length, substrings, components of scalars
! and of arrays, structures, and nested headers with masks; all values are computed before the first assignment.
program forall_dependent
  implicit none
  character(3) :: d(2) = ['abc','xyz']
  type t
    integer :: a(4)
    character(5) :: s
  end type
  type(t) :: x, y(3)
  integer :: i, j, m(3,3)
  character(6) :: w = 'abcdef'
  call s(d, w)
  print *, d, w
  x = t([1,2,3,4],'hello')
  forall (i=1:4) x%a(i) = x%a(5-i)
  print *, x%a
  forall (i=1:5) x%s(i:i) = x%s(6-i:6-i)
  print *, x%s
  y = [t([1,1,1,1],'one'),t([2,2,2,2],'two'),t([3,3,3,3],'three')]
  forall (i=1:3) y(i)%s = y(4-i)%s
  print *, y%s
  forall (i=1:3) y(i) = y(4-i)
  print *, y%s
  forall (i=1:3) y(i)%s(1:2) = y(4-i)%s(2:3)
  print *, y%s
  m = reshape([(i,i=1,9)],[3,3])
  forall (i=1:3)
    forall (j=1:3, m(i,j) /= 5) m(i,j) = m(j,i)
  end forall
  print *, m
  forall (i=1:4)
    forall (j=1:1) x%a(i) = x%a(5-i)
  end forall
  print *, x%a
contains
  subroutine s(d, w)
    character(*), intent(inout) :: d(*)
    character(*) :: w
    integer :: i, j
    forall (i=1:2) d(i) = d(3-i)
    forall (i=1:6) w(i:i) = w(7-i:7-i)
    forall (i=1:3, j=1:1) w(i:i) = w(i+1:i+1)
  end subroutine
end program forall_dependent
