! OPTIONAL arguments with VALUE, handed on through several levels, and absent arguments of elemental procedures.
module settings
  implicit none
contains
  subroutine configure(level, factor, verbose)
    integer, intent(in), optional :: level
    real, intent(in), optional :: factor
    logical, intent(in), optional :: verbose
    call apply(level, factor, verbose)
  end subroutine configure

  subroutine apply(level, factor, verbose)
    integer, value, optional :: level
    real, value, optional :: factor
    logical, value, optional :: verbose
    if (present(level)) then
      level = level + 1
      print '(a,i0)', 'level ', level
    end if
    if (present(factor)) then
      factor = 2*factor
      print '(a,f0.2)', 'factor ', factor
    end if
    if (present(verbose)) print '(a,l1)', 'verbose ', verbose
    if (.not. (present(level) .or. present(factor) .or. present(verbose))) print '(a)', 'nothing'
  end subroutine apply

  elemental real function scaled(x, by, offset)
    real, intent(in) :: x
    real, intent(in), optional :: by
    integer, intent(in), optional :: offset
    scaled = x
    if (present(by)) scaled = scaled*by
    if (present(offset)) scaled = scaled + offset
  end function scaled

  elemental subroutine shift(x, by)
    real, intent(inout) :: x
    integer, intent(in), optional :: by
    if (present(by)) then
      x = x + by
    else
      x = -x
    end if
  end subroutine shift

  subroutine scale_all(x, by, offset, each)
    real, intent(inout) :: x(:)
    real, intent(in), optional :: by
    integer, intent(in), optional :: offset
    integer, intent(in), optional :: each(:)
    x = scaled(x, by, offset)
    print '(*(f8.2))', x
    call shift(x, each)
    print '(*(f8.2))', x
    print '(*(f8.2))', scaled(x, offset=each)
  end subroutine scale_all
end module settings

program handed_on_as_value
  use settings
  implicit none
  integer :: n = 4
  integer, allocatable :: maybe
  integer, pointer :: nowhere
  real :: x(3)
  nullify (nowhere)
  call configure()
  call configure(n)
  call configure(factor=1.25, verbose=.true.)
  print '(i0)', n
  x = [1.0, 2.0, 3.0]
  call scale_all(x)
  call scale_all(x, 0.5, 10, [1, 2, 3])
  print '(*(f8.2))', scaled(x, offset=maybe)
  maybe = 7
  print '(*(f8.2))', scaled(x, offset=maybe), scaled(x, offset=nowhere)
  allocate (nowhere, source=100)
  print '(*(f8.2))', scaled(x, offset=nowhere)
  deallocate (nowhere)
end program handed_on_as_value
