! Two modules have a type of the same name each, and procedures that take collections of them as arguments.
module suite_a
  implicit none
  type unit_test
    character(:), allocatable :: name
  end type
  abstract interface
    subroutine collector(list)
      import unit_test
      type(unit_test), allocatable, intent(out) :: list(:)
    end subroutine
    function maker(n) result(made)
      import unit_test
      integer, intent(in) :: n
      type(unit_test) :: made
    end function
  end interface
contains
  subroutine run(collect, make)
    procedure(collector) :: collect
    procedure(maker) :: make
    type(unit_test), allocatable :: list(:)
    type(unit_test) :: one
    integer :: i
    call collect(list)
    one = make(3)
    print '(*(a,:,1x))', 'a:', (list(i)%name, i = 1, size(list)), one%name
  end subroutine
end module
module suite_b
  implicit none
  type unit_test
    integer :: number = 0
  end type
  abstract interface
    subroutine collector(list)
      import unit_test
      type(unit_test), allocatable, intent(out) :: list(:)
    end subroutine
    function maker(n) result(made)
      import unit_test
      integer, intent(in) :: n
      type(unit_test) :: made
    end function
  end interface
contains
  subroutine run(collect, make)
    procedure(collector) :: collect
    procedure(maker) :: make
    type(unit_test), allocatable :: list(:)
    type(unit_test) :: one
    call collect(list)
    one = make(4)
    print *, 'b:', list%number, one%number
  end subroutine
end module
module cases
  use suite_a, only: test_a => unit_test
  use suite_b, only: unit_test
  implicit none
contains
  subroutine names(list)
    type(test_a), allocatable, intent(out) :: list(:)
    list = [test_a('first'), test_a('second')]
  end subroutine
  subroutine numbers(list)
    type(unit_test), allocatable, intent(out) :: list(:)
    list = [unit_test(7), unit_test(8), unit_test()]
  end subroutine
  function named(n) result(made)
    integer, intent(in) :: n
    type(test_a) :: made
    made%name = repeat('x', n)
  end function
  function numbered(n) result(made)
    integer, intent(in) :: n
    type(unit_test) :: made
    made%number = n * n
  end function
end module
program same_names
  use suite_a, only: run_a => run
  use suite_b, only: run_b => run
  use cases
  implicit none
  call run_a(names, named)
  call run_b(numbers, numbered)
end program
