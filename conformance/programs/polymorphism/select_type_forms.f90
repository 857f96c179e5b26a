! SELECT TYPE: the most extended guard wins, names and expressions as selectors, nesting, EXIT, components, arrays.
module zoo
  implicit none
  type :: animal
    integer :: legs = 4
  end type
  type, extends(animal) :: bird
    real :: wings = 2
  end type
  type, extends(bird) :: penguin
    logical :: swims = .true.
  end type
  type :: cage
    class(animal), allocatable :: inside
    class(animal), pointer :: row(:) => null()
  end type
contains
  recursive subroutine what(a, depth)
    class(animal), intent(inout) :: a
    integer, intent(in) :: depth
    select type (a)
    class is (animal)
      print *, depth, 'some animal', a%legs
    class is (bird)
      print *, depth, 'some bird', a%legs, a%wings
      a%wings = a%wings + 1
      if (depth < 2) call what(a, depth + 1)
    type is (bird)
      print *, depth, 'just a bird', a%wings
      a%legs = 2
    end select
  end subroutine
  function pick(k) result(r)
    integer, intent(in) :: k
    class(animal), allocatable :: r
    if (k == 1) then
      allocate(animal :: r)
    else if (k == 2) then
      allocate(r, source=bird(2, 2.5))
    else
      allocate(penguin :: r)
      r%legs = 2
    end if
  end function
  integer function count_birds(list) result(n)
    class(animal), intent(in) :: list(:)
    integer :: i
    n = 0
    loop: do i = 1, size(list)
      select type (one => list(i))
      class is (bird)
        n = n + 1
        if (one%wings > 5) exit loop
      class default
        cycle loop
      end select
    end do loop
  end function
end module
program select_type_forms
  use zoo
  implicit none
  type(cage) :: c(4)
  type(bird), target :: flock(3)
  class(animal), allocatable :: a
  integer :: i
  allocate(c(1)%inside, source=animal(6))
  allocate(c(2)%inside, source=bird(2, 2.))
  allocate(penguin :: c(3)%inside)
  do i = 1, 3
    call what(c(i)%inside, 1)
  end do
  print *, c(2)%inside%legs
  do i = 1, 3
    select type (x => pick(i))
    type is (animal)
      print *, 'animal', x%legs
    type is (penguin)
      print *, 'penguin', x%swims, x%wings, x%legs
    class default
      print *, 'other'
    end select
  end do
  flock%wings = [1., 2., 3.]
  c(4)%row => flock
  print *, count_birds(c(4)%row)
  flock(2)%wings = 6
  print *, count_birds(c(4)%row)
  select type (r => c(4)%row)
  type is (bird)
    r%wings = r%wings * 10
    print *, sum(r%wings), lbound(r), ubound(r)
  end select
  print *, flock%wings
  select type (r => c(4)%row(3:1:-2))
  class is (bird)
    r%legs = [30, 10]
  end select
  print *, flock%legs
  choose: select type (q => c(3)%inside)
  class is (bird)
    select type (q)
    type is (penguin)
      q%swims = .false.
      if (.not. q%swims) exit choose
      print *, 'not here'
    end select
    print *, 'nor here'
  end select choose
  select type (q => c(3)%inside)
  type is (penguin)
    print *, q%swims
  end select
  allocate(a, source=c(3)%inside)
  select type (a)
  type is (penguin)
    associate (w => a%wings)
      w = w + 0.5
    end associate
    print *, a%wings
  end select
end program
