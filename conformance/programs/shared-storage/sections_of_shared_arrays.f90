program sections_of_shared_arrays
  implicit none
  integer :: i(4), j
  real :: x(4), y
  complex :: z(2)
  character(8) :: c
  character(1) :: cc(8)
  type s
    sequence
    integer :: i
    real :: x
  end type
  type(s) :: q, qq(2)
  real(8) :: d
  equivalence (i, x, z), (c, cc, d), (q, j), (qq, w)
  integer :: w(4)
  real, target :: tt(3)
  integer :: k
  x = [1.,2.,3.,4.]
  print *, i(2:3)
  call sub(x(1:4:2)); print *, x
  call subi(i(2:4)); print *, x
  print *, sum(i(1:3)), z
  z(2)%re = 9; print *, x
  print *, x(4:1:-1)
  c = 'ABCDEFGH'; print *, cc(1:8:2), d
  q = s(3, 4.5); print *, j
  qq = [s(1,2.),s(3,4.)]
  print *, w
  w(3) = 8; print *, qq(2)%i, qq%x
  write(*,*) x(2:3)
  i(2:4:2) = [7,8]
  print *, i(1:4:3)
  where (i(2:4) > 8) i(2:4) = 0
  print *, i
contains
  subroutine sub(a)
    real :: a(:)
    a = a + 1
  end subroutine
  subroutine subi(a)
    integer :: a(3)
    a(1) = 0
  end subroutine
end program
