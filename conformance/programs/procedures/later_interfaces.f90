! Interface bodies whose dummy procedures have interfaces that stand further below.
module tasks
  implicit none
  interface start
    subroutine start_named(name, on_end)
      import
      character(*), intent(in) :: name
      procedure(finished) :: on_end
    end subroutine
    subroutine start_numbered(number, on_end)
      import :: finished
      integer, intent(in) :: number
      procedure(finished) :: on_end
    end subroutine
  end interface
  integer, parameter :: id = selected_int_kind(9)
  type task
    procedure(finished), pointer, nopass :: hook => null()
  end type
  abstract interface
    subroutine finished(number, weight)
      import :: id
      integer(id), intent(in) :: number
      real, intent(in) :: weight
    end subroutine
  end interface
end module
subroutine start_named(name, on_end)
  use tasks, only: finished
  implicit none
  character(*), intent(in) :: name
  procedure(finished) :: on_end
  call on_end(len(name), 1.5)
end subroutine
subroutine start_numbered(number, on_end)
  use tasks, only: finished
  implicit none
  integer, intent(in) :: number
  procedure(finished) :: on_end
  call on_end(number, 0.5)
end subroutine
program later_interfaces
  use tasks
  implicit none
  type(task) :: t
  call start('walk', report)
  call start(5, report)
  t%hook => report
  call t%hook(7, 2.5)
contains
  subroutine report(number, weight)
    integer, intent(in) :: number
    real, intent(in) :: weight
    print *, number, weight
  end subroutine
end program
