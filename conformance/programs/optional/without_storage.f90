! Allocatables and pointers without storage are absent arguments (F2018 15.5.2.12).
program without_storage
  implicit none
  integer, allocatable :: a, b(:)
  integer, pointer :: c, d(:)
  integer :: round
  nullify (c, d)
  do round = 1, 4
    call one(a)
    call one(c)
    call shaped(b)
    call shaped(d)
    call fixed(b)
    call fixed(d)
    if (mod(round, 2) == 1) then
      allocate (a, b(2), c, d(2))
      a = 1
      b = 2
      c = 3
      d = 4
    else
      deallocate (a, b, c, d)
    end if
  end do
contains
  subroutine one(x)
    integer, optional, intent(in) :: x
    print *, 'one', present(x)
    if (present(x)) print *, x
  end subroutine one
  subroutine shaped(x)
    integer, optional, intent(in) :: x(:)
    print *, 'shaped', present(x)
    if (present(x)) print *, x
    call fixed(x)
  end subroutine shaped
  subroutine fixed(x)
    integer, optional, intent(in) :: x(2)
    print *, 'fixed', present(x)
    if (present(x)) print *, x
  end subroutine fixed
end program without_storage
