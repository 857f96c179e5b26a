! Pointers to BIND(C) and SEQUENCE types whose targets are CLASS(*), and sections of components through them.
program targets_of_sequence_pointers
  use, intrinsic :: iso_c_binding
  implicit none
  type, bind(c) :: sample
    real(c_float) :: weight
    real(c_float) :: position(3)
  end type
  type :: pair
    sequence
    integer :: first, second
  end type
  class(*), allocatable, target :: field(:), one
  real(c_float), pointer :: column(:)
  integer :: i
  allocate(field(4), source=[(sample(real(i), [1., 2., 3.]*i), i = 1, 4)])
  do i = 1, 3
    call pick(field, i, column)
    print *, column
  end do
  column = -1.
  call pick(field(2:4:2), 3, column)
  print *, column
  allocate(one, source=pair(7, 8))
  call show(one)
contains
  subroutine pick(from, which, part)
    class(*), target, intent(in) :: from(:)
    integer, intent(in) :: which
    real(c_float), pointer, intent(out) :: part(:)
    type(sample), pointer :: seen(:)
    seen => from
    part => seen(:)%position(which)
  end subroutine
  subroutine show(object)
    class(*), target, intent(in) :: object
    type(pair), pointer :: seen
    seen => object
    print *, seen%first, seen%second
  end subroutine
end program
