! ALLOCATABLE and POINTER arguments of C functions: C allocates, deallocates and associates through CFI_allocate,
! CFI_deallocate, CFI_setpointer and CFI_section, and the program sees it; texts of deferred length; INTENT(OUT).
module owners_in_c
  use, intrinsic :: iso_c_binding
  implicit none
  interface
    subroutine grow(a, n) bind(c)
      import
      integer(c_int), allocatable, intent(inout) :: a(:)
      integer(c_int), value :: n
    end subroutine
    subroutine fresh(a) bind(c)
      import
      real(c_double), allocatable, intent(out) :: a(:, :)
    end subroutine
    subroutine every_other(p, t) bind(c)
      import
      integer(c_int), pointer, intent(inout) :: p(:)
      integer(c_int), target, intent(in) :: t(:)
    end subroutine
    subroutine own(p, n) bind(c)
      import
      real(c_float), pointer, intent(inout) :: p(:)
      integer(c_int), value :: n
    end subroutine
    subroutine forget(p) bind(c)
      import
      real(c_float), pointer, intent(inout) :: p(:)
    end subroutine
    subroutine text(s) bind(c)
      import
      character(kind=c_char, len=:), allocatable, intent(inout) :: s
    end subroutine
    subroutine number(n) bind(c)
      import
      integer(c_int), allocatable, intent(inout) :: n
    end subroutine
    subroutine bounds(a, p) bind(c)
      import
      integer(c_int), allocatable, intent(in) :: a(:)
      integer(c_int), pointer, intent(in) :: p(:)
    end subroutine
  end interface
end module

program owners
  use owners_in_c
  implicit none
  integer(c_int), allocatable :: a(:), n
  real(c_double), allocatable :: table(:, :)
  integer(c_int), pointer :: p(:)
  real(c_float), pointer :: q(:)
  integer(c_int), target :: t(7) = [1, 2, 3, 4, 5, 6, 7]
  character(:), allocatable :: s
  call grow(a, 3)
  print *, a, lbound(a), ubound(a)
  a = a + 1
  call grow(a, 5)
  print *, a, lbound(a), ubound(a)
  deallocate (a)
  allocate (a(4:6))
  a = [7, 8, 9]
  call bounds(a, t)
  call grow(a, 1)
  print *, a, allocated(a)
  allocate (table(2, 2))
  call fresh(table)
  print *, shape(table), lbound(table), table
  call every_other(p, t)
  print *, p, lbound(p), ubound(p), associated(p, t(1:7:2))
  p = 0
  print *, t
  call every_other(p, t(6:2:-1))
  print *, p
  call bounds(a, p)
  nullify (q)
  call own(q, 4)
  print *, q, associated(q), lbound(q)
  q = q * 2
  call own(q, 0)
  call forget(q)
  print *, associated(q)
  call text(s)
  print *, s, len(s)
  s = s // ' and back'
  call text(s)
  print *, s, len(s)
  call number(n)
  print *, n
  n = n + 1
  call number(n)
  print *, allocated(n)
end program

subroutine put_text(text, length) bind(c)
  use, intrinsic :: iso_c_binding
  implicit none
  character(kind=c_char), intent(in) :: text(*)
  integer(c_size_t), value :: length
  write (*, '(*(a))', advance='no') text(1:length)
end subroutine
