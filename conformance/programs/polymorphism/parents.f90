! Parent components, inherited components, overriding and calls of the parent's procedures.
module people
  implicit none
  type :: person
    character(8) :: name = '?'
    integer :: age = 0
    real, allocatable :: marks(:)
  contains
    procedure :: kind => person_kind
    procedure :: report => person_report
    procedure :: birthday
  end type
  type, extends(person) :: worker
    character(8) :: firm = 'none'
    integer :: pay = 10
  contains
    procedure :: kind => worker_kind
    procedure :: report => worker_report
  end type
  type, extends(worker) :: boss
    class(worker), pointer :: first => null()
    integer :: bonus = 5
  contains
    procedure :: kind => boss_kind
  end type
contains
  function person_kind(self) result(s)
    class(person), intent(in) :: self
    character(:), allocatable :: s
    s = 'person'
  end function
  function worker_kind(self) result(s)
    class(worker), intent(in) :: self
    character(:), allocatable :: s
    s = 'worker'
  end function
  function boss_kind(self) result(s)
    class(boss), intent(in) :: self
    character(:), allocatable :: s
    s = 'boss of ' // trim(self%firm)
  end function
  subroutine person_report(self, n)
    class(person), intent(in) :: self
    integer, intent(in) :: n
    print *, n, self%kind(), ' ', self%name, self%age, allocated(self%marks)
  end subroutine
  subroutine worker_report(self, n)
    class(worker), intent(in) :: self
    integer, intent(in) :: n
    call self%person%report(n + 1)
    print *, n, self%kind(), ' ', self%firm, self%pay
  end subroutine
  subroutine birthday(self)
    class(person), intent(inout) :: self
    self%age = self%age + 1
    self%marks = [real :: self%age, 0.5]
    print *, 'birthday of a ', self%kind()
  end subroutine
  subroutine rename(p, name)
    type(person), intent(inout) :: p
    character(*), intent(in) :: name
    p%name = name
    call describe(p)
  end subroutine
  subroutine describe(p)
    class(person), intent(inout) :: p
    p%age = p%age + 1
    print *, 'describe ', p%kind()
  end subroutine
end module
program parents
  use people
  implicit none
  type(person) :: p
  type(worker), target :: w
  type(boss), target :: b
  class(person), pointer :: c
  class(worker), pointer :: cw
  w%name = 'Will'; w%age = 30; w%firm = 'Acme'
  b%name = 'Bea'; b%age = 50; b%firm = 'Top'; b%pay = 99; b%first => w; b%bonus = 7
  call p%report(0)
  call w%report(0)
  call b%report(0)
  call w%birthday()
  call w%person%birthday()
  print *, w%age, w%marks
  call b%worker%report(10)
  call b%worker%person%report(20)
  call b%person%birthday()
  print *, b%age, b%marks
  call rename(w%person, 'Wilma')
  print *, w%name, w%age
  c => b
  call c%report(1)
  call c%birthday()
  select type (c)
  class is (worker)
    call c%report(2)
    call rename(c%person, 'Beate')
    cw => c
  end select
  print *, b%name, b%age, cw%pay
  p = b%person
  call p%report(3)
  w = b%worker
  call w%report(4)
  b%worker = worker('x', 1, null(), 'firm', 3)
  call b%report(5)
  call b%first%report(6)
  b%person%name = 'direct'
  print *, b%name, b%worker%name, b%worker%person%name
end program
