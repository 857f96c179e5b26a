! NULL() as an actual argument: a disassociated pointer, or an absent argument.
program null_as_argument
  implicit none
  integer :: k
  do k = 1, 2
    call array_pointer(null())
    call plain(null())
    call plain(k)
  end do
contains
  subroutine array_pointer(p)
    integer, pointer, intent(in) :: p(:, :)
    print *, associated(p)
  end subroutine array_pointer
  subroutine plain(n)
    integer, optional, intent(in) :: n
    print *, present(n)
  end subroutine plain
end program null_as_argument
