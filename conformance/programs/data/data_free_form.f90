! DATA in free form: derived types, named constants, arrays of characters, kinds, zero repeats.
module defaults
  implicit none
  integer, parameter :: n = 2, big = 1000
  integer :: table(n, n), count
  real :: big_table(big)
  data table /4*9/, count /big/
  data big_table(1:2) /2*1.5/, big_table(3:big) /998*0.0/
end module defaults
program data_free_form
  use defaults
  implicit none
  type point
    sequence
    real :: x, y
    character(len=3) :: tag
  end type point
  type(point) :: p, q(2)
  integer(8) :: l
  integer(1) :: b(3)
  real(8) :: d(0:2)
  character(len=4) :: c(2, 2)
  integer :: i, j, even(3)
  data p /point(1.0, 2.0, 'abc')/
  data q(1)%x, q(1)%y, q(1)%tag /3.0, 4.0, 'def'/, q(2) /point(5.0, 6.0, 'g')/
  data l /9000000000_8/, b /3*-1_1/, d /1.0_8, 2*0.1_8/
  data ((c(i, j), i = 1, 2), j = 1, 2) /'a', 'bb', 'ccc', 'dddd'/
  data (even(i), i = 1, 3) /n, 4, 6/
  print *, p, q
  print *, l, b, d
  print *, c, even
  print *, table, count, sum(big_table), size(big_table)
  table(1, 2) = 0
  even = even * n
  print *, table, even
end program data_free_form
