! SIZEOF (a GNU extension), C_SIZEOF and STORAGE_SIZE of variables, values, components, sections and polymorphic
! objects, and of dummy arguments of assumed shape, assumed size and assumed rank.
module measuring
  use, intrinsic :: iso_c_binding
  implicit none
  type, bind(c) :: pair
    integer(c_int) :: a
    real(c_double) :: b
  end type
  type, bind(c) :: record
    character(kind=c_char) :: tag
    type(pair) :: inner(2)
    integer(c_int8_t) :: flags(3)
  end type
  type :: base
    integer :: i = 0
  end type
  type, extends(base) :: derived
    real(8) :: x(4) = 0
    character(5) :: name = ''
  end type
contains
  subroutine measure(what)
    class(*), intent(in) :: what
    print *, 'scalar', storage_size(what), sizeof(what)
  end subroutine
  subroutine measure_all(what)
    class(*), intent(in) :: what(:)
    print *, 'vector', storage_size(what), sizeof(what), size(what)
  end subroutine
  subroutine measure_any(what)
    class(*), intent(in) :: what(..)
    print *, 'any', rank(what), storage_size(what), sizeof(what)
  end subroutine
  subroutine bytes(what)
    type(*), intent(in) :: what(..)
    print *, 'bytes', sizeof(what)
  end subroutine
  subroutine of_base(what)
    class(base), intent(in) :: what(..)
    print *, 'base', storage_size(what), sizeof(what)
  end subroutine
  subroutine shapes(a, b, n, t)
    real, intent(in) :: a(:, :), b(n, *)
    integer, intent(in) :: n
    character(*), intent(in) :: t(:)
    print *, sizeof(a), sizeof(a(1, :)), sizeof(b(:, 1:2)), sizeof(t), sizeof(t(1)(2:))
  end subroutine
end module

program sizes
  use measuring
  implicit none
  integer(1) :: i1 = 0
  integer(8) :: i8(3) = 0
  real :: r(2, 5) = 0
  complex(8) :: z(2) = 0
  logical(2) :: l(7) = .false.
  character(11) :: c = '', cs(3) = ''
  type(pair) :: p
  type(record) :: rec(4)
  type(derived) :: d, ds(2)
  class(base), allocatable :: poly, polys(:)
  real, allocatable :: grown(:)
  type(c_ptr) :: address = c_null_ptr
  type(c_funptr) :: function_address = c_null_funptr
  print *, sizeof(i1), sizeof(i8), sizeof(i8(2)), sizeof(r), sizeof(r(:, 2)), sizeof(z), sizeof(l), sizeof(c), &
      sizeof(cs), sizeof(cs(2)(3:4))
  print *, sizeof(1), sizeof(1d0), sizeof('abcd'), sizeof([1, 2, 3]), sizeof(r + 1), sizeof(c // 'x')
  print *, c_sizeof(i1), c_sizeof(i8), c_sizeof(r), c_sizeof(z), c_sizeof(p), c_sizeof(rec), c_sizeof(rec(1)%inner), &
      c_sizeof(address), c_sizeof(function_address)
  print *, storage_size(i1), storage_size(i8), storage_size(r), storage_size(z), storage_size(l), storage_size(c), &
      storage_size(cs), storage_size(1_2), storage_size(p), storage_size(rec), storage_size(d), storage_size(1, kind=8)
  print *, sizeof(p), sizeof(rec), sizeof(rec(1)%inner), sizeof(rec(2)%flags), sizeof(d), sizeof(ds), sizeof(ds%i), &
      sizeof(d%name)
  allocate (grown(17), poly, polys(3))
  print *, sizeof(grown), sizeof(poly), sizeof(polys), storage_size(poly)
  deallocate (poly, polys)
  allocate (poly, source=d)
  allocate (polys(2), source=ds)
  print *, sizeof(poly), sizeof(polys)
  call measure(i1)
  call measure(z(1))
  call measure(d)
  call measure(poly)
  call measure_all(i8)
  call measure_all(ds)
  call measure_all(polys)
  call measure_any(i1)
  call measure_any(r)
  call measure_any(rec)
  call measure_any(polys)
  call measure_any(poly)
  call bytes(r)
  call bytes(c)
  call bytes(l(2:6:2))
  call bytes(rec(2:))
  call of_base(d)
  call of_base(ds)
  call of_base(poly)
  call of_base(base(3))
  call shapes(r, r, 2, cs)
end program
