! What ELEMENTAL, PURE and the kind of a procedure ask of its arguments and result (F2018 15.7, 15.8.1, C723).
module rules
  implicit none
contains
  !ERROR FC3005: The argument 'x' of an ELEMENTAL procedure must be a scalar that is neither POINTER nor ALLOCATABLE
  elemental real function total(x)
    real, intent(in) :: x(:)
    total = x(1)
  end function total

  !ERROR FC3005: The dummy procedure 'f' of a PURE procedure must be PURE
  pure real function applied(f, x)
    interface
      real function f(x)
        real, intent(in) :: x
      end function f
    end interface
    real, intent(in) :: x
    applied = x
  end function applied

  !ERROR FC3005: The result of 'name' cannot have an assumed length, since it is no external function
  function name() result(text)
    character(*) :: text
    text = 'x'
  end function name
end module rules
