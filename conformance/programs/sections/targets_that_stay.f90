! Arrays handed to dummy arguments of explicit shape that are targets: contiguous storage is handed over itself, so that
! pointers set to the dummy argument go on to see the actual argument; other sections come as copies and go back.
module keepers
  implicit none
  type :: keeper
    integer, pointer :: n => null()
    real(8), pointer, contiguous :: x(:) => null()
  contains
    procedure :: keep
  end type
  type :: owner
    integer, pointer :: n => null()
    real(8), pointer, contiguous :: x(:) => null()
    real(8), pointer :: loose(:) => null()
    real(8), allocatable :: own(:, :)
    character(3), pointer :: words(:) => null()
  end type
  real(8), pointer :: seen(:) => null()
  character(3), pointer :: seen_words(:) => null()
contains
  subroutine keep(this, n, x)
    class(keeper), intent(inout) :: this
    integer, target, intent(in) :: n
    real(8), dimension(n), target, intent(inout) :: x
    this%n => n
    this%x => x
  end subroutine
  subroutine see(n, x)
    integer, intent(in) :: n
    real(8), dimension(n), target, intent(inout) :: x
    seen => x
    x(n) = x(n) + 0.5d0
  end subroutine
  subroutine see_words(n, w)
    integer, intent(in) :: n
    character(*), dimension(n), target, intent(inout) :: w
    seen_words => w
    w(n) = 'end'
  end subroutine
  subroutine maybe(n, x)
    integer, intent(in) :: n
    real(8), dimension(n), optional, intent(in) :: x
    if (present(x)) then
      print *, 'given', sum(x)
    else
      print *, 'absent'
    end if
  end subroutine
  subroutine columns(a, first, last)
    real(8), target, intent(inout) :: a(:, :)
    integer, intent(in) :: first, last
    call see(size(a, 1), a(:, first))
    a(1, first) = -1
    print *, seen(1)
    call see(last - first + 1, a(first:last, 1))
    a(first, 1) = -2
    print *, seen(1)
    call see(size(a), a)
    a(1, 1) = -3
    print *, seen(1)
    call see(2 * (last - first + 1), a(first:last, 1:2))
    print *, a(first, 1), a(last, 2)
  end subroutine
  subroutine strided(a)
    real(8), target, contiguous, intent(inout) :: a(:)
    call see(size(a), a)
    a(1) = 10
    print *, seen(1), a
  end subroutine
end module

program targets_that_stay
  use keepers
  implicit none
  type(owner), pointer :: o
  type(owner) :: none
  type(keeper) :: k
  real(8), target :: a(3, 4), b(6)
  real(8), pointer :: p(:), q(:, :)
  integer :: i
  allocate (o)
  allocate (o%n, o%x(5), o%own(2, 2), o%words(3))
  o%n = 5
  o%x = 1
  o%own = 2
  o%words = ['abc', 'def', 'ghi']
  call k%keep(o%n, o%x)
  o%x(2) = 7
  o%n = 3
  print *, k%x, k%n
  call see(4, o%own)
  o%own(1, 1) = 9
  print *, seen
  call see_words(3, o%words)
  o%words(1) = 'new'
  print *, seen_words
  o%loose => o%x(2:4)
  call see(3, o%loose)
  o%x(3) = 30
  print *, seen
  o%loose => o%x(1:5:2)
  call see(3, o%loose)
  print *, o%x
  a = reshape([(real(i, 8), i = 1, 12)], [3, 4])
  call columns(a, 2, 3)
  print *, a
  call columns(a(1:3, 2:4), 1, 2)
  print *, a
  b = [(real(i, 8), i = 1, 6)]
  p => b(2:5)
  call see(4, p)
  b(2) = 20
  print *, seen
  p => b(1:5:2)
  call see(3, p)
  print *, b
  q(1:2, 1:3) => b
  call see(4, q(:, 2:3))
  b(3) = 33
  print *, seen
  call see(3, q(1, :))
  print *, b
  call strided(b)
  print *, b
  call maybe(5, o%x)
  call maybe(2, none%x)
  o%loose => o%x(1:5:2)
  call maybe(2, o%loose)
end program
