! F2018 19.6.7, 11.1.3.3: a name that is associated with an expression is not definable.
subroutine associate_expressions(v, c)
  implicit none
  integer, intent(inout) :: v(3)
  character(10), intent(inout) :: c
  integer :: i, k
  i = 1
  associate (x => i + 1, y => 3, z => v(:) * 2, s => c // 'a')
    !ERROR FC3003: 's' cannot be defined as an internal file, since it is associated with an expression
    write (s, '(i0)') i
    !ERROR FC3003: 'x' cannot be defined by READ, since it is associated with an expression
    read *, x
    !ERROR FC3003: 'x' cannot be defined by an assignment, since it is associated with an expression
    x = 2
    !ERROR FC3003: 'z' cannot be defined by an assignment, since it is associated with an expression
    z(1) = 3
    !ERROR FC3003: 'y' cannot be defined by an assignment, since it is associated with an expression
    y = 5
    !ERROR FC3003: 'x' cannot be defined as the argument 'a' of 'change', since it is associated with an expression
    call change(x)
    !ERROR FC3003: 'x' cannot be defined as NUMBER, since it is associated with an expression
    inquire (unit=6, number=x)
    !ERROR FC3003: 'x' cannot be defined as NEWUNIT, since it is associated with an expression
    open (newunit=x)
    !ERROR FC3003: 'y' cannot be defined as IOSTAT, since it is associated with an expression
    write (*, *, iostat=y) 1
    !ERROR FC3003: 'x' cannot be defined by a DO construct, since it is associated with an expression
    do x = 1, 2
    end do
    !ERROR FC3003: 'x' cannot be defined by an implied DO, since it is associated with an expression
    read (c, *) (v(k), x = 1, 2)
    !ERROR FC3003: 'y' cannot be defined by an implied DO, since it is associated with an expression
    print *, (k, y = 1, 2)
  end associate
contains
  subroutine change(a)
    integer, intent(inout) :: a
    a = 1
  end subroutine
end subroutine
