! Parameterized derived types with KIND parameters: defaults, keywords, expressions of parameters, inquiries
module vectors
  use, intrinsic :: iso_fortran_env, only: real32, real64, int8, int64
  implicit none
  integer, parameter :: wp = real64

  type :: vector(k, n)
    integer, kind :: k = real32
    integer, kind :: n = 3
    real(k) :: x(n)
    integer :: used
  end type

  type :: counter(ik)
    integer, kind :: ik
    integer(ik) :: count
    logical(ik) :: full
  end type

  type :: label(l)
    integer, kind :: l = 8
    character(len=l) :: text
    complex(l) :: z
  end type

  interface norm
    module procedure norm_single, norm_double
  end interface
contains
  function norm_single(v) result(r)
    type(vector(real32, 3)), intent(in) :: v
    real(real32) :: r
    r = sqrt(sum(v%x**2))
  end function
  function norm_double(v) result(r)
    type(vector(real64, 3)), intent(in) :: v
    real(real64) :: r
    r = sqrt(sum(v%x**2))
  end function
  subroutine scale(v, by)
    type(vector(wp, 2)), intent(inout) :: v(:)
    real(wp), intent(in) :: by
    integer :: i
    do i = 1, size(v)
      v(i)%x = v(i)%x * by
      v(i)%used = v(i)%used + v(i)%n
    end do
  end subroutine
end module

program kinds
  use vectors, only: vector, counter, label, norm, scale, wp, int8, int64, real32
  implicit none
  type(vector) :: a
  type(vector(wp)) :: b
  type(vector(n=2, k=wp)) :: c(3)
  type(vector(real32, 2*4)) :: d
  type(counter(int8)) :: small
  type(counter(ik=int64)), allocatable :: big
  type(label) :: t
  type(label(4)) :: s
  integer :: i
  a%x = [3.0, 4.0, 12.0]
  a%used = 3
  b%x = [1, 2, 2] / 3d0
  b%used = 2
  print *, norm(a), norm(b)
  print *, a%k, a%n, b%k, b%n, c(1)%n, d%n, kind(a%x), kind(b%x), kind(d%x), size(d%x)
  do i = 1, 3
    c(i)%x = i * [1d0, 0.1d0]
    c(i)%used = 0
  end do
  call scale(c, 0.5_wp)
  call scale(c(1:3:2), 2.0_wp)
  print '(2f20.16,i4)', (c(i)%x, c(i)%used, i = 1, 3)
  d%x = [(real(i) / 7, i = 1, 8)]
  print '(4f12.8)', d%x
  small%count = huge(small%count)
  small%full = .true.
  print *, small%count, small%full, small%ik, kind(small%full), bit_size(small%count)
  allocate(big)
  big%count = huge(big%count)
  big%full = .false.
  print *, big%count, big%full, big%ik, storage_size(big%count)
  t%text = 'parameters'
  t%z = (1, 2)
  t%z = t%z / 3
  s%text = 'parameters'
  s%z = (1, 2)
  s%z = s%z / 3
  print *, t%text, '|', s%text, '|', len(t%text), len(s%text)
  print *, t%z, s%z
end program
