! A dummy argument that does not change is read in internal procedures, and handed to procedures that take references.
module bounds
  implicit none
contains
  subroutine check(n, m)
    integer, intent(in), optional :: n, m

    if (present(n)) print *, 'n =', n
    if (present(m)) print *, 'm =', m
  end subroutine check

  subroutine work(n, scale, deep)
    integer, intent(in) :: n
    real(8), intent(in) :: scale
    logical, intent(in) :: deep

    call check(n=n)
    call inner
    call check(m=n)
  contains
    subroutine inner
      integer :: i

      do i = 1, n
        print *, i * scale, deep
      end do
      call check(m=n)
      call take(scale)
    end subroutine inner

    subroutine take(x)
      real(8), intent(in), optional :: x

      if (present(x)) print *, x + scale + n
    end subroutine take
  end subroutine work
end module bounds

program values_of_hosts
  use bounds
  implicit none

  call work(2, 0.5d0, .true.)
  call work(1, 2d0, .false.)
end program values_of_hosts
