! A polymorphic array whose final subroutine is elemental: all elements come before anything is done for the
! components of the first and for the parent, which may take the array whole (F2018 7.5.6.2).
module machines
  implicit none
  type :: machine
    integer :: number = 0
  contains
    final :: stop_machine, stop_row, stop_grid
  end type
  type, extends(machine) :: robot
    integer :: arms = 0
  contains
    final :: rest_robot
  end type
  type :: tool
    integer :: code = 0
  contains
    final :: drop_tool
  end type
  type, extends(robot) :: worker
    type(tool) :: hand
  contains
    final :: send_home
  end type
contains
  impure elemental subroutine stop_machine(x)
    type(machine), intent(inout) :: x
    print '(a,i0)', 'stop ', x%number
  end subroutine
  subroutine stop_row(row)
    type(machine), intent(inout) :: row(:)
    print '(a,10(1x,i0))', 'row', row%number
  end subroutine
  subroutine stop_grid(grid)
    type(machine), intent(inout) :: grid(:, :, :)
    print '(a,10(1x,i0))', 'grid', grid%number
  end subroutine
  impure elemental subroutine rest_robot(x)
    type(robot), intent(inout) :: x
    print '(a,i0,1x,i0)', 'rest ', x%number, x%arms
  end subroutine
  impure elemental subroutine drop_tool(x)
    type(tool), intent(inout) :: x
    print '(a,i0)', 'drop ', x%code
  end subroutine
  impure elemental subroutine send_home(x)
    type(worker), intent(inout) :: x
    print '(a,i0,1x,i0)', 'home ', x%number, x%hand%code
  end subroutine
end module

program elemental_before_parents
  use machines
  implicit none
  class(machine), allocatable :: one, row(:), square(:, :), cube(:, :, :)
  integer :: i
  allocate (robot :: row(3))
  call number_row(row)
  print '(a)', 'a row of robots'
  deallocate (row)
  allocate (robot :: square(2, 2))
  square%number = reshape([11, 21, 12, 22], [2, 2])
  print '(a)', 'a square of robots'
  deallocate (square)
  allocate (robot :: cube(1, 2, 2))
  cube%number = reshape([(i, i = 1, 4)], [1, 2, 2])
  print '(a)', 'a cube of robots'
  deallocate (cube)
  allocate (worker :: row(2))
  call number_row(row)
  print '(a)', 'a row of workers'
  deallocate (row)
  allocate (worker :: one)
  one%number = 7
  print '(a)', 'one worker'
  deallocate (one)
  allocate (row(2))
  call number_row(row)
  print '(a)', 'a row of machines'
  deallocate (row)
contains
  subroutine number_row(row)
    class(machine), intent(inout) :: row(:)
    integer :: i
    do i = 1, size(row)
      row(i)%number = i
    end do
    select type (row)
    class is (robot)
      row%arms = 10 * row%number
    end select
    select type (row)
    type is (worker)
      do i = 1, size(row)
        row(i)%hand%code = 100 * i
      end do
    end select
  end subroutine
end program
