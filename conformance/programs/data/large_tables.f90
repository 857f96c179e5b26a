! Tables of thousands of values: by array constructors, by DATA, and of the same name in two procedures.
program large_tables
  implicit none
  integer :: i
  double precision :: d(5000) = [(dble(i)/3d0, i = 1, 5000)]
  integer :: n(20000) = [(mod(i*i, 977), i = 1, 20000)]
  character(20), parameter :: names(6) = ['north', 'south', 'east ', 'west ', 'up   ', 'down ']
  character(20) :: s(3000) = [(names(1 + mod(i, 6)), i = 1, 3000)]
  complex :: z(1500) = [(cmplx(i, -i), i = 1, 1500)]
  logical :: l(3000) = [(mod(i, 3) == 0, i = 1, 3000)]
  integer(2) :: h(3000)
  data (h(i), i = 1, 1000), h(2001) /1000*7, -3/
  print *, sum(d), d(1), d(5000)
  print *, sum(n), n(1), n(20000)
  print *, s(1), s(1500), s(3000), count(s == 'east')
  print *, sum(z), count(l)
  print *, sum(int(h(1:1000))), h(2001)
  s(1) = 'changed'
  print *, s(1:2)
  call one
  call two
contains
  subroutine one
    integer :: table(1200) = [(i, i = 1, 1200)]
    print *, sum(table), table(1200)
    table(1200) = 0
  end subroutine one
  subroutine two
    integer :: table(1200) = [(2*i, i = 1, 1200)]
    print *, sum(table), table(1200)
  end subroutine two
end program large_tables
