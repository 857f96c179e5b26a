! Loops over complex arrays, whose parts lie side by side in memory: butterflies, products with scalars and conjugates,
! parts that go to and come from real arrays, single precision, every length up to some vectors, neighbours in one
! array, and arguments that overlap.
module complex_work
  implicit none
  integer, parameter :: dp = kind(1d0)
contains
  subroutine butterflies(a, b, w, length, blocks)
    integer, intent(in) :: length, blocks
    complex(dp), intent(in) :: a(length, 2 * blocks), w(*)
    complex(dp), intent(out) :: b(length, 2, blocks)
    complex(dp) :: t
    integer :: i, k
    do k = 1, blocks
      do i = 1, length
        t = w(k) * a(i, k + blocks)
        b(i, 1, k) = 0.5_dp * (a(i, k) + t)
        b(i, 2, k) = 0.5_dp * (a(i, k) - t)
      end do
    end do
  end subroutine butterflies

  subroutine many(n, a, b, x, y, z)
    integer, intent(in) :: n
    complex(dp) :: a, b, x(n), y(n), z(n)
    integer :: i
    do i = 1, n
      x(i) = a * conjg(y(i)) - z(i) * y(i)
    end do
    do i = 1, n
      y(i) = y(i) + cmplx(real(z(i)), -aimag(x(i)), dp) * b
      z(i) = -x(i) + (1.5_dp, -0.25_dp)
    end do
    do i = 1, n - 1
      x(i) = x(i + 1) * (0._dp, 1._dp) + x(i)
    end do
    do i = 1, n
      y(i) = x(i)
    end do
    do i = 2, n
      z(i) = z(i - 1) + y(i)
    end do
  end subroutine many

  subroutine parts(n, z, re, im, modulus)
    integer, intent(in) :: n
    complex(dp), intent(inout) :: z(n)
    real(dp), intent(inout) :: re(n), im(n), modulus(n)
    integer :: i
    do i = 1, n
      re(i) = real(z(i)) - im(i)
      im(i) = aimag(z(i)) * 2
    end do
    do i = 1, n
      z(i) = cmplx(im(i), re(i), dp) + z(i)
      modulus(i) = sqrt(real(z(i))**2 + aimag(z(i))**2)
    end do
    do i = 1, n
      z(i)%re = re(i) * 0.5_dp
    end do
    do i = 1, n
      z(i)%im = z(i)%im + max(z(i)%re, 1._dp)
    end do
  end subroutine parts

  subroutine singles(n, c, d, s)
    integer, intent(in) :: n
    complex, intent(inout) :: c(:), d(:)
    real, intent(in) :: s(:)
    integer :: i
    do i = 1, n
      c(i) = c(i) * d(i) + s(i)
      d(i) = s(i) * conjg(c(i))
    end do
  end subroutine singles
end module complex_work

! X and Y may overlap.
subroutine axpy(n, a, x, y)
  implicit none
  integer, intent(in) :: n
  complex(kind(1d0)) :: a, x(*), y(*)
  integer :: i
  do i = 1, n
    y(i) = y(i) + a * x(i)
  end do
end subroutine axpy

subroutine scale_by_own(n, x)
  implicit none
  integer, intent(in) :: n
  complex(kind(1d0)) :: x(*)
  integer :: i
  do i = 1, n
    x(i) = x(i) - 0.5d0 * x(7)
  end do
end subroutine scale_by_own

program complex_lanes
  use complex_work
  implicit none
  complex(dp) :: u(64), v(64), w(32), x(40), y(40), z(40), grid(9, 12)
  complex :: c(33), d(33)
  real(dp) :: re(40), im(40), modulus(40)
  integer :: n, i, j, length
  do n = 0, 20
    call fresh()
    call many(n, (0.5_dp, 2._dp), (-1._dp, 0.125_dp), x, y, z)
    call parts(n, z, re, im, modulus)
    call report('many', n)
  end do
  do length = 1, 16, 5
    call fresh()
    call butterflies(u, v, w, length, 2)
    call butterflies(v, u, w, length, 1)
    call report('butterflies', length)
  end do
  do n = 0, 18, 3
    call fresh()
    call axpy(n, (0.5_dp, -1._dp), x(1), x(1))
    call axpy(n, (0.5_dp, -1._dp), x(1), x(2))
    call axpy(n, (0.25_dp, -1._dp), x(3), x(1))
    call axpy(n, (0.5_dp, 1._dp), x(1), x(9))
    call axpy(n, (0.5_dp, 1._dp), x(1), x(1 + n))
    call axpy(n, (-0.5_dp, 1._dp), y(1 + n), y(1))
    call scale_by_own(n, y)
    call scale_by_own(n, z(5))
    call report('overlap', n)
  end do
  do j = 1, 12
    do i = 1, 9
      grid(i, j) = cmplx(i, j, dp)
    end do
  end do
  do j = 2, 11
    do i = 2, 8
      grid(i, j) = 0.25_dp * (grid(i, j - 1) + grid(i, j + 1)) - (0._dp, 1._dp) * grid(i + 1, j)
    end do
  end do
  print '(a, 2es24.16)', 'grid', sum(grid)
  c = [(cmplx(0.1 * i, 1.0 / i), i = 1, 33)]
  d = [(cmplx(1.0 / i, -0.2 * i), i = 1, 33)]
  call singles(33, c, d, real([(0.3 * i, i = 1, 33)]))
  call singles(11, c(1:33:3), d(33:1:-3), real([(0.3 * i, i = 1, 33)]))
  print '(a, 4es16.8)', 'singles', sum(c), sum(d)
  ! Infinities and zeros of either sign
  x = cmplx(0._dp, -0._dp, dp)
  y = [(cmplx(-real(mod(i, 3), dp), 0._dp, dp), i = 1, 40)]
  y(4) = cmplx(huge(1._dp), 1._dp, dp)
  call many(40, cmplx(0._dp, -1._dp, dp), (0._dp, 0._dp), x, y, z)
  print '(4es11.3)', x(1:8), y(1:8)
contains
  subroutine fresh()
    integer :: k
    u = [(cmplx(0.1_dp * k, 1._dp / k, dp), k = 1, 64)]
    v = 0
    w = [(cmplx(1._dp / k, 0.05_dp * k, dp), k = 1, 32)]
    x = u(:40) - 1
    y = u(5:44) * 0.5_dp
    z = conjg(u(2:41))
    re = real(u(:40))
    im = aimag(u(:40))
    modulus = 0
  end subroutine fresh

  subroutine report(name, m)
    character(*), intent(in) :: name
    integer, intent(in) :: m
    print '(a, i3, 8es24.16)', name, m, sum(u), sum(v), x(1), sum(x * [(k_weight(i), i = 1, 40)])
    print '(4es24.16)', sum(y * [(k_weight(i), i = 1, 40)]), sum(z * [(k_weight(i), i = 1, 40)])
    print '(3es24.16)', sum(re), sum(im), sum(modulus)
  end subroutine report

  pure real(dp) function k_weight(k)
    integer, intent(in) :: k
    k_weight = 1 + 0.01_dp * k
  end function k_weight
end program complex_lanes
