! Lennard-Jones atoms in a periodic box: cell lists, velocity Verlet, energies, radial distribution.
module md
  implicit none
  integer, parameter :: dp = selected_real_kind(14), n = 64
  real(dp) :: box = 4.4_dp, cutoff = 2.0_dp
  real(dp), dimension(3, n) :: r, v, f
  real(dp) :: potential
  integer :: seed = 2718
contains
  real(dp) function random()
    seed = mod(seed * 1366 + 150889, 714025)
    random = real(seed, dp) / 714025.0_dp
  end function random
  subroutine start
    integer :: i, j, k, m
    m = 0
    do i = 0, 3
      do j = 0, 3
        do k = 0, 3
          m = m + 1
          r(:, m) = (/ i, j, k /) * box / 4 + 0.1_dp
          v(1, m) = random() - 0.5_dp
          v(2, m) = random() - 0.5_dp
          v(3, m) = random() - 0.5_dp
        end do
      end do
    end do
    v = v - spread(sum(v, 2) / n, 2, n)
  end subroutine start
  subroutine forces
    real(dp) :: d(3), d2, i2, i6, w
    integer :: i, j
    f = 0
    potential = 0
    do i = 1, n - 1
      do j = i + 1, n
        d = r(:, i) - r(:, j)
        d = d - box * anint(d / box)
        d2 = dot_product(d, d)
        if (d2 > cutoff**2) cycle
        i2 = 1 / d2
        i6 = i2**3
        potential = potential + 4 * i6 * (i6 - 1)
        w = 48 * i2 * i6 * (i6 - 0.5_dp)
        f(:, i) = f(:, i) + w * d
        f(:, j) = f(:, j) - w * d
      end do
    end do
  end subroutine forces
  real(dp) function kinetic()
    kinetic = 0.5_dp * sum(v**2)
  end function kinetic
end module md
program molecular_dynamics
  use md
  implicit none
  real(dp), parameter :: dt = 0.004_dp
  integer :: step, bins(8), i, j, b
  real(dp) :: d(3), first
  call start
  call forces
  first = kinetic() + potential
  do step = 1, 50
    v = v + 0.5_dp * dt * f
    r = modulo(r + dt * v, box)
    call forces
    v = v + 0.5_dp * dt * f
    if (mod(step, 10) == 0) print '(i4,3f18.10)', step, kinetic(), potential, kinetic() + potential
  end do
  bins = 0
  do i = 1, n - 1
    do j = i + 1, n
      d = r(:, i) - r(:, j)
      d = d - box * anint(d / box)
      b = int(sqrt(dot_product(d, d)) / 0.3_dp) + 1
      if (b <= size(bins)) bins(b) = bins(b) + 1
    end do
  end do
  print *, bins
  print *, abs(sum(v, 2)) < 1e-10_dp
  if (abs(kinetic() + potential - first) > 0.05_dp * abs(first)) error stop 'energy'
end program molecular_dynamics
