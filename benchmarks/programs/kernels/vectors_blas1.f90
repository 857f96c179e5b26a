! Level 1 of the BLAS as old programs call it: assumed size, increments of one.
module vectors_blas1
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 100000
  real(dp) :: x(n), y(n), y0(n), dot
contains
  subroutine prepare()
    call fill(x, 1)
    call fill(y0, 2)
  end subroutine prepare
  subroutine kernel()
    real(dp), external :: kernel_ddot
    y = y0
    call kernel_daxpy(n, 0.5_dp, x, 1, y, 1)
    dot = kernel_ddot(n, x, 1, y, 1)
    call kernel_dscal(n, 1.0_dp / (1.0_dp + dot), y, 1)
  end subroutine kernel
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, y)
    bits = digest_of(bits, [dot])
  end function digest
end module vectors_blas1

subroutine kernel_daxpy(n, da, dx, incx, dy, incy)
  integer, parameter :: dp = kind(1d0)
  integer :: n, incx, incy, i, ix, iy
  real(dp) :: da, dx(*), dy(*)
  if (n <= 0) return
  if (incx == 1 .and. incy == 1) then
    do i = 1, n
      dy(i) = dy(i) + da * dx(i)
    end do
  else
    ix = 1
    iy = 1
    do i = 1, n
      dy(iy) = dy(iy) + da * dx(ix)
      ix = ix + incx
      iy = iy + incy
    end do
  end if
end subroutine kernel_daxpy

double precision function kernel_ddot(n, dx, incx, dy, incy)
  integer :: n, incx, incy, i, m
  double precision :: dx(*), dy(*), dtemp
  kernel_ddot = 0d0
  if (n <= 0) return
  dtemp = 0d0
  m = mod(n, 5)
  do i = 1, m
    dtemp = dtemp + dx(i) * dy(i)
  end do
  do i = m + 1, n, 5
    dtemp = dtemp + dx(i) * dy(i) + dx(i + 1) * dy(i + 1) + dx(i + 2) * dy(i + 2) + dx(i + 3) * dy(i + 3) + dx(i + 4) * dy(i + 4)
  end do
  kernel_ddot = dtemp
end function kernel_ddot

subroutine kernel_dscal(n, da, dx, incx)
  integer :: n, incx, i, m
  double precision :: da, dx(*)
  m = mod(n, 5)
  do i = 1, m
    dx(i) = da * dx(i)
  end do
  do i = m + 1, n, 5
    dx(i) = da * dx(i)
    dx(i + 1) = da * dx(i + 1)
    dx(i + 2) = da * dx(i + 2)
    dx(i + 3) = da * dx(i + 3)
    dx(i + 4) = da * dx(i + 4)
  end do
end subroutine kernel_dscal
