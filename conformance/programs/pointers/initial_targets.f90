! Pointers that begin with a target: variables of modules, of the main program and of procedures (F2008)
module targets
  implicit none
  integer, target, save :: n = 42
  real, target :: v(4) = [1.0, 2.0, 3.0, 4.0]
  character(16), target, save :: text = 'forty two'
  type :: t
    integer :: i = 7
    integer, pointer :: p => null()
    real, pointer :: q(:) => null()
  end type
  type(t), target, save :: obj
  type(t), pointer :: op => obj
  integer, pointer :: ip => n
  integer, pointer :: cp => obj%i
  real, pointer :: vp(:) => v
  real, pointer :: ep => v(3)
  real, pointer :: sp(:) => v(2:4:2)
  character(:), pointer :: s => text
end module
program p
  use targets
  implicit none
  integer, target, save :: local = 5
  integer, pointer :: lp => local
  type(t) :: x
  call sub()
  call sub()
  ip = 43
  ep = 30
  cp = 8
  print *, n, v, obj%i, lp
  print *, op%i
contains
  subroutine sub()
    integer, target, save :: counter = 0
    integer, pointer, save :: cpt => counter
    cpt = cpt + 1
    print *, counter
  end subroutine
end program
