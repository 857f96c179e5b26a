! Cray pointers whose pointees are variables of a module, seen by several of its procedures and by internal ones.
module windows
  implicit none
  private :: window, one, matrix
  integer :: window(5), one
  real :: matrix(2, 3)
  pointer (where, window), (here, one), (base, matrix)
  integer :: store(12)
contains
  subroutine move_to(first)
    integer, intent(in) :: first
    where = loc(store(first))
    here = where
  end subroutine

  integer function total()
    total = sum(window) + one
  end function

  subroutine change(values)
    real, intent(inout), target :: values(6)
    window(3) = -1
    one = one + 100
    base = loc(values)
    matrix(2, 2) = 40.
    call inner
  contains
    subroutine inner
      window = window + 1
      base = loc(values(3))
      matrix(1, 1) = 33.
    end subroutine
  end subroutine

  subroutine show
    print '(5i5, a, 2i5)', window, ' one', one, size(window)
  end subroutine
end module

program in_modules
  use windows
  implicit none
  real :: values(8) = [1., 2., 3., 4., 5., 6., 7., 8.]
  integer :: i
  store = [(i * i, i = 1, 12)]
  call move_to(2)
  print '(i5)', total()
  call show
  call change(values)
  call show
  call move_to(8)
  call show
  print '(12i5)', store
  print '(8f5.1)', values
end program
