program absent_allocatables
  implicit none
  character(:), allocatable :: s
  logical(1) :: l1
  integer :: i
  integer(8) :: k
  logical :: l
  call p1()
  call p1(s)
  s = 'abc'
  call p1(s)
  call opt()
  call opt([1,2])
contains
  subroutine p1(x)
    character(:), allocatable, optional :: x
    print *, present(x)
    if (present(x)) print *, allocated(x)
    call p2(x)
  end subroutine
  subroutine p2(x)
    character(*), optional :: x
    print *, 'p2', present(x)
  end subroutine
  subroutine opt(a)
    integer, optional, target :: a(:)
    integer, pointer :: q(:)
    if (present(a)) then
      q => a
      print *, q
    end if
  end subroutine
end program
