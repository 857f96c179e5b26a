! Functions that return CLASS results, chosen by name; modules that pass each other's types on under other names.
module animals
  implicit none
  private

  type, abstract, public :: animal
    character(len=:), allocatable :: name
    integer :: legs = 4
  contains
    procedure(speech), deferred :: speak
    procedure :: count_legs
    generic :: legs_of => count_legs
  end type animal

  abstract interface
    function speech(self, loud) result(text)
      import :: animal
      class(animal), intent(in) :: self
      logical, intent(in), optional :: loud
      character(len=:), allocatable :: text
    end function speech
  end interface

contains

  elemental integer function count_legs(self)
    class(animal), intent(in) :: self
    count_legs = self%legs
  end function count_legs
end module animals

module pets
  use animals, only: creature => animal
  implicit none
  private
  public :: creature, make_pet

  type, extends(creature) :: dog
  contains
    procedure :: speak => bark
  end type dog

  type, extends(creature) :: bird
    logical :: tame = .true.
  contains
    procedure :: speak => sing
  end type bird

contains

  function bark(self, loud) result(text)
    class(dog), intent(in) :: self
    logical, intent(in), optional :: loud
    character(len=:), allocatable :: text
    text = self%name // ': woof'
    if (present(loud)) then
      if (loud) text = text // '!'
    end if
  end function bark

  function sing(self, loud) result(text)
    class(bird), intent(in) :: self
    logical, intent(in), optional :: loud
    character(len=:), allocatable :: text
    text = self%name // ': tweet'
    if (.not. self%tame) text = text // ' (wild)'
    if (present(loud)) text = repeat(text, merge(2, 1, loud))
  end function sing

  function make_pet(kind, name) result(pet)
    character(len=*), intent(in) :: kind, name
    class(creature), allocatable :: pet
    select case (kind)
    case ('dog')
      allocate (dog :: pet)
    case ('bird')
      allocate (bird :: pet)
      pet%legs = 2
    case ('parrot')
      allocate (pet, source=bird(name='', legs=2, tame=.false.))
    end select
    if (allocated(pet)) pet%name = name
  end function make_pet
end module pets

program factories
  use pets, only: being => creature, make => make_pet
  use animals, only: animal
  implicit none
  class(being), allocatable :: pet
  class(animal), allocatable :: other

  allocate (pet, source=make('dog', 'rex'))
  print *, pet%speak(), pet%legs_of()
  print *, pet%speak(.true.)
  allocate (other, source=make('parrot', 'polly'))
  print *, other%speak(loud=.true.), other%count_legs()
  print *, same_type_as(pet, other), extends_type_of(other, pet)
  deallocate (pet)
  allocate (pet, source=make('bird', 'tweety'))
  print *, pet%speak(), same_type_as(pet, other)
  call exchange(pet, other)
  print *, pet%speak(), ' ', other%speak()
  print *, allocated(pet)
contains
  subroutine exchange(a, b)
    class(animal), allocatable, intent(inout) :: a, b
    class(animal), allocatable :: t
    call move_alloc(a, t)
    call move_alloc(b, a)
    call move_alloc(t, b)
  end subroutine exchange
end program factories
