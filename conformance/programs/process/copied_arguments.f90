! -fcheck=array-temps: where an argument is copied because its elements lie apart, the program says so.
module fields
  implicit none
  type :: cell
    real :: pressure, density
  end type
  type :: column
    integer :: height
  contains
    procedure :: show
  end type
contains
  subroutine smooth(values, n)
    integer, intent(in) :: n
    real, intent(inout) :: values(n)
    if (n > 2) values(2:n - 1) = (values(1:n - 2) + values(3:n)) / 2
    print '(5f8.3)', values
  end subroutine
  subroutine total(values)
    real, contiguous, intent(in) :: values(:)
    print '(a,f8.3)', 'total', sum(values)
  end subroutine
  subroutine handed(values)
    real :: values(:)
    call smooth(values, size(values))
    call total(values)
  end subroutine
  subroutine maybe(values)
    real, optional :: values(3)
    print *, present(values)
  end subroutine
  subroutine perhaps(values)
    real, optional :: values(:)
    call maybe(values)
  end subroutine
  subroutine show(this, values)
    class(column) :: this
    real :: values(this%height)
    print '(5f8.3)', values
  end subroutine
  real function mean(values)
    real, intent(in) :: values(4)
    mean = sum(values) / 4
  end function
  subroutine names(list, n)
    integer, intent(in) :: n
    character(*), intent(in) :: list(n)
    print '(4(a,1x))', list
  end subroutine
end module

program copied_arguments
  use fields
  implicit none
  real :: grid(4, 4), line(10)
  real, target :: store(8)
  real, pointer :: every(:)
  type(cell) :: cells(4)
  type(column) :: tower = column(2)
  character(6) :: words(4) = ['first ', 'second', 'third ', 'fourth']
  integer :: i, step
  grid = reshape([(real(i), i = 1, 16)], [4, 4])
  line = [(real(i), i = 1, 10)]
  store = 1.0
  step = 3
  cells%pressure = 2.0
  cells%density = [1.0, 2.0, 3.0, 4.0]
  call smooth(grid(2, :), 4)
  call smooth(grid(:, 2), 4)
  call smooth(line(::step), 4)
  call smooth(line(3:5), 3)
  step = 1
  call smooth(line(::step), 10)
  call handed(line(2:9))
  call total(line(::2))
  call total(line)
  call handed(line(::5))
  call handed(line)
  call handed(cells%density)
  every => store(::2)
  call smooth(every, 4)
  every => store(1:4)
  call smooth(every, 4)
  call perhaps(line(::4))
  call perhaps()
  call tower%show(grid(1, 1:4:3))
  do i = 1, 2
    print '(f8.3)', mean( &
      grid(i, :))
  end do
  call names(words(::2), 2)
  call names(words(:)(1:3), 4)
  print "(f8.3)", mean(transpose(grid(1:2, 1:2)))
  print '(4f8.3)', cshift(cells%density, 1)
  call outside(line(::4), 3)
end program

subroutine outside(values, n)
  implicit none
  integer, intent(in) :: n
  real :: values(n)
  print '(5f8.3)', values
end subroutine
