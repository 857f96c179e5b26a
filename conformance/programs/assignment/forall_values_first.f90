! FORALL evaluates all values, masks and subscripts before it assigns the first (F2018 10.2.4.2.4).
program forall_values_first
  implicit none
  integer, target :: a(6)
  integer, pointer :: q(:)
  integer :: i, j, m(3,3), d(6), g(5)
  a = [1,2,3,4,5,6]
  d = [4,5,6,1,2,3]
  call halves(a)
  print *, a
  q => a
  forall (i = 1:5) q(i+1) = a(i)
  print *, a
  forall (i = 1:5) a(i+1) = q(i) + 1
  print *, a
  g = [3,1,5,2,4]
  forall (i = 1:5) g(g(i)) = i*10
  print *, g
  m = reshape([1,2,3,4,5,6,7,8,9], [3,3])
  forall (i = 1:3, j = 1:3, m(i,j) /= 5) m(i,j) = m(j,i) * 10
  print *, m
  forall (i = 1:6:2, d(d(i)) > 1) d(i) = d(d(i)) + i
  print *, d
contains
  subroutine halves(d)
    integer, intent(inout) :: d(4:*)
    integer :: i
    forall (i = 4:6:2)
      d(i) = -d(4)
    end forall
    forall (i = 4:6:2) d(i) = d(i) + d(i+1)
  end subroutine
end program
