! Generic names resolved by type, kind, rank, number and names of arguments.
module norms
  implicit none
  integer, parameter :: dp = kind(1d0)
  interface norm
    module procedure norm_sp, norm_dp, norm_matrix, norm_complex
    module procedure norm_p
  end interface norm
  interface describe
    subroutine describe_integer(i)
      integer, intent(in) :: i
    end subroutine describe_integer
    subroutine describe_text(t)
      character(len=*), intent(in) :: t
    end subroutine describe_text
    module procedure describe_real, describe_two, describe_logical
  end interface
contains
  real function norm_sp(x)
    real, intent(in) :: x(:)
    norm_sp = sqrt(sum(x**2))
  end function norm_sp
  real(dp) function norm_dp(x)
    real(dp), intent(in) :: x(:)
    norm_dp = sqrt(sum(x**2))
  end function norm_dp
  real function norm_matrix(x)
    real, intent(in) :: x(:, :)
    norm_matrix = maxval(sum(abs(x), 1))
  end function norm_matrix
  real function norm_complex(x)
    complex, intent(in) :: x(:)
    norm_complex = sqrt(sum(real(x * conjg(x))))
  end function norm_complex
  real function norm_p(x, p)
    real, intent(in) :: x(:)
    integer, intent(in) :: p
    norm_p = sum(abs(x)**p)**(1.0 / p)
  end function norm_p
  subroutine describe_real(r)
    real, intent(in) :: r
    print *, 'real', r
  end subroutine describe_real
  subroutine describe_logical(l)
    logical, intent(in) :: l
    print *, 'logical', l
  end subroutine describe_logical
  subroutine describe_two(i, r)
    integer, intent(in) :: i
    real, intent(in) :: r
    print *, 'integer and real', i, r
  end subroutine describe_two
end module norms
subroutine describe_integer(i)
  implicit none
  integer, intent(in) :: i
  print *, 'integer', i
end subroutine describe_integer
subroutine describe_text(t)
  implicit none
  character(len=*), intent(in) :: t
  print *, 'text ', t, len(t)
end subroutine describe_text
program generic_procedures
  use norms
  implicit none
  real :: a(2, 2) = reshape((/ 1., 2., -3., 4. /), (/ 2, 2 /))
  print *, norm((/ 3.0, 4.0 /)), norm((/ 3.0_dp, 4.0_dp /)), norm(a), norm((/ (3.0, 0.0), (0.0, 4.0) /))
  print *, norm(a(:, 2)), norm(p=1, x=a(2, :)), norm(a(1, :), 3)
  call describe(3)
  call describe(2.5)
  call describe('words')
  call describe(1, 2.0)
  call describe(r=2.0, i=7)
  call describe(1 == 1)
  call describe(size(a))
end program generic_procedures
