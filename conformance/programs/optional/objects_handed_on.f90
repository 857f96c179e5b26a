! Absent, unallocated and disassociated objects of derived types as absent arguments of parents and elementals.
module animals
  implicit none
  type :: animal
    integer :: legs = 4
  end type
  type, extends(animal) :: bird
    integer :: eggs = 2
  end type
contains
  subroutine count_legs(x, said)
    class(animal), intent(in), optional :: x
    integer, intent(out) :: said
    said = -1
    if (present(x)) said = x%legs
  end subroutine
  subroutine plain(x, said)
    type(animal), intent(in), optional :: x
    integer, intent(out) :: said
    said = -2
    if (present(x)) said = x%legs
  end subroutine
  subroutine several(x, said)
    class(animal), intent(in), optional :: x(3)
    integer, intent(out) :: said
    said = -3
    if (present(x)) said = sum(x%legs)
  end subroutine
  impure elemental subroutine each(x, y)
    class(animal), intent(inout), optional :: x
    type(animal), intent(in), optional :: y
    if (present(x)) x%legs = x%legs + 1
    if (present(x) .and. present(y)) x%legs = x%legs + y%legs
  end subroutine
  subroutine hand_on(b, p, a, all)
    type(bird), optional :: b
    type(bird), optional, pointer :: p
    type(bird), optional, allocatable :: a
    class(bird), optional :: all(3)
    integer :: n(6)
    call count_legs(b, n(1))
    call count_legs(p, n(2))
    call count_legs(a, n(3))
    call several(all, n(4))
    call plain(said=n(5))
    n(6) = 0
    print *, n
  end subroutine
  subroutine bump(all, more)
    type(animal), optional :: all(3), more(3)
    call each(all, more)
  end subroutine
end module
program objects_handed_on
  use animals
  implicit none
  type(bird), pointer :: p
  type(bird), allocatable :: a
  type(bird) :: flock(3)
  type(animal) :: herd(3)
  p => null()
  call hand_on()
  call hand_on(p=p, a=a)
  flock%legs = [1, 2, 3]
  allocate(p, a)
  p%legs = 7
  call hand_on(flock(1), p, a, flock)
  call bump(herd)
  call bump(herd, herd([1, 1, 2]))
  print *, herd%legs
end program
