! Arrays of derived types: sections of components as arguments, sorting, elemental use.
module particles
  implicit none
  integer, parameter :: dp = kind(1d0)
  type particle
    integer :: id
    real(dp) :: mass
    real(dp), dimension(3) :: r, v
  end type particle
contains
  elemental function kinetic(p) result(e)
    type(particle), intent(in) :: p
    real(dp) :: e
    e = 0.5_dp * p%mass * (p%v(1)**2 + p%v(2)**2 + p%v(3)**2)
  end function kinetic
  elemental subroutine push(p, dt)
    type(particle), intent(inout) :: p
    real(dp), intent(in) :: dt
    p%r = p%r + dt * p%v
  end subroutine push
  subroutine sort(ps)
    type(particle), intent(inout) :: ps(:)
    type(particle) :: t
    integer :: i, j
    do i = 2, size(ps)
      t = ps(i)
      j = i - 1
      do while (j > 0)
        if (kinetic(ps(j)) <= kinetic(t)) exit
        ps(j + 1) = ps(j)
        j = j - 1
      end do
      ps(j + 1) = t
    end do
  end subroutine sort
  subroutine scale(x, s)
    real(dp), intent(inout) :: x(:)
    real(dp), intent(in) :: s
    x = x * s
  end subroutine scale
end module particles
program arrays_of_types
  use particles
  implicit none
  type(particle) :: ps(5)
  integer :: i
  do i = 1, 5
    ps(i) = particle(i, 1.0_dp / i, (/ 0.0_dp, 1.0_dp * i, -1.0_dp /), (/ 1, mod(i, 3), -mod(2 * i, 5) /) * 1.0_dp)
  end do
  print '(5f9.4)', kinetic(ps)
  call push(ps, 0.5_dp)
  call push(ps(1:5:2), (/ 1.0_dp, 2.0_dp, 3.0_dp /))
  print '(5f9.4)', ps%r(1), ps%r(2)
  call sort(ps)
  print *, ps%id
  call scale(ps%mass, 10.0_dp)
  call scale(ps(2)%v, -1.0_dp)
  call scale(ps(::2)%r(3), 3.0_dp)
  print '(5f9.4)', ps%mass, ps(2)%v, ps%r(3)
  print '(f10.5)', sum(kinetic(ps)), maxval(ps%mass), sum(ps%mass * ps%r(2)) / sum(ps%mass)
  ps = ps(5:1:-1)
  print *, ps%id, pack(ps%id, ps%mass > 3), maxloc(ps%mass)
end program arrays_of_types
