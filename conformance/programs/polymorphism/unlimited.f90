! CLASS(*) objects: dummies, pointers and allocatables with intrinsic and derived dynamic types.
module anything
  implicit none
  type :: point
    real :: x = 0, y = 0
  end type
  type, extends(point) :: point3
    real :: z = 0
  end type
  type :: box
    class(*), allocatable :: v
  end type
  type :: handle
    class(*), pointer :: v => null()
  end type
contains
  subroutine show(v)
    class(*), intent(in) :: v
    select type (v)
    type is (integer)
      print *, 'integer', v
    type is (integer(8))
      print *, 'integer8', v
    type is (real)
      print *, 'real', v
    type is (real(8))
      print *, 'real8', v
    type is (complex)
      print *, 'complex', v
    type is (logical)
      print *, 'logical', v
    type is (point)
      print *, 'point', v%x, v%y
    class is (point)
      print *, 'class point', v%x, v%y
    class default
      print *, 'unknown'
    end select
  end subroutine
  subroutine bump(v)
    class(*), intent(inout) :: v
    select type (v)
    type is (integer)
      v = v + 1
    type is (real(8))
      v = v * 2
    type is (logical)
      v = .not. v
    type is (complex)
      v = conjg(v)
    class is (point)
      v%x = v%x + 100
    end select
  end subroutine
  subroutine text(v)
    class(*), intent(in) :: v
    select type (v)
    type is (character(*))
      print *, len(v), '<', v, '>'
    class default
      print *, 'no text'
    end select
  end subroutine
  subroutine each(v)
    class(*), intent(in) :: v(:)
    integer :: i
    select type (v)
    type is (integer)
      print *, 'integers', v
    type is (real(8))
      print *, 'reals', sum(v), size(v)
    type is (complex)
      print *, 'complex', v
    class is (point)
      print *, 'points', v%x
    class default
      print *, 'others', size(v)
    end select
    do i = 1, size(v)
      call show(v(i))
    end do
  end subroutine
  subroutine bump_all(v)
    class(*), intent(inout) :: v(:)
    integer :: i
    do i = 1, size(v)
      call bump(v(i))
    end do
  end subroutine
  subroutine set(v, k)
    class(*), allocatable, intent(out) :: v
    integer, intent(in) :: k
    select case (k)
    case (1)
      allocate(v, source=42)
    case (2)
      allocate(v, source=(1., -1.))
    case (3)
      allocate(point3 :: v)
    case default
      allocate(v, source=2d0)
    end select
  end subroutine
  logical function is_there(v)
    class(*), intent(in), optional :: v
    is_there = present(v)
  end function
end module
program unlimited
  use anything
  implicit none
  integer, target :: i = 3
  real(8), target :: d = 1.5d0
  logical :: l = .true.
  character(5) :: s = 'abcde'
  complex :: z = (1., 2.)
  type(point) :: a
  type(point3), target :: b
  class(*), allocatable :: u, w
  class(*), pointer :: q
  class(*), allocatable :: ua(:)
  type(box) :: bx(3), by
  type(handle) :: hd
  integer :: k, ia(4) = [1, 2, 3, 4]
  integer, pointer :: ip
  real(8) :: da(3) = [1, 2, 3]
  complex :: za(2) = [(1., 2.), (3., 4.)]
  type(point3) :: pa(2)
  call show(i); call show(d); call show(l); call show(z); call show(a); call show(b)
  call show(5); call show(2.5); call show(7_8); call show(point(1., 2.)); call show(i + 1)
  call text(s); call text('literal'); call text(s(2:3)); call text(3)
  call bump(i); call bump(d); call bump(l); call bump(z); call bump(a); call bump(b); call bump(ia(2))
  print *, i, d, l, z, a%x, b%x, ia
  call each(ia); call each(da); call each(za); call each(ia(1:4:2)); call each(pa)
  call bump_all(ia); call bump_all(da(2:)); call bump_all(pa); call bump_all(za)
  print *, ia, da, pa%x, za
  q => i
  call bump(q)
  print *, i, associated(q), associated(q, i)
  select type (q)
  type is (integer)
    ip => q
    ip = 99
  end select
  print *, i
  q => b
  call show(q)
  allocate(u, source=i)
  call bump(u)
  call show(u)
  print *, i
  w = u
  call show(w)
  u = b
  call show(u)
  do k = 1, 4
    call set(u, k)
    call show(u)
    call bump(u)
    call show(u)
  end do
  allocate(bx(1)%v, source=1)
  allocate(bx(2)%v, source=2.5)
  allocate(bx(3)%v, source=point(3., 3.))
  do k = 1, 3
    call show(bx(k)%v)
  end do
  by = bx(2)
  call bump(bx(1)%v)
  call show(bx(1)%v)
  call show(by%v)
  allocate(ua(3), source=[1, 2, 3])
  call each(ua)
  deallocate(ua)
  allocate(ua(2), source=pa)
  call each(ua)
  call move_alloc(u, w)
  print *, allocated(u), allocated(w)
  call show(w)
  hd%v => d
  call show(hd%v)
  print *, same_type_as(b, pa(1)), extends_type_of(b, a), extends_type_of(a, b)
  print *, is_there(), is_there(3), is_there(hd%v)
  deallocate(w)
  allocate(q, source=d)
  call bump(q)
  call show(q)
  deallocate(q)
end program
