! A particle code: components of an array of particles are handed to procedures of all kinds (F2018 9.4.2, 15.5.2.4).
module particles
  implicit none
  type vector
    real(8) :: x = 0d0, y = 0d0, z = 0d0
  end type
  type particle
    integer :: id = 0
    real(8) :: mass = 1d0
    type(vector) :: position, velocity
    real :: history(3) = 0.0
    character(6) :: label = ''
    logical :: alive = .true.
    complex :: phase = (1.0, 0.0)
  end type
contains
  subroutine scale_all(values, factor)
    real(8), intent(inout) :: values(:)
    real(8), intent(in) :: factor
    values = values * factor
  end subroutine
  subroutine shift_sequence(n, values, by)
    integer, intent(in) :: n
    real(8), intent(inout) :: values(n)
    real(8), intent(in) :: by
    integer :: i
    do i = 1, n
      values(i) = values(i) + by
    end do
  end subroutine
  subroutine relabel(labels)
    character(*), intent(inout) :: labels(:)
    integer :: i
    do i = 1, size(labels)
      write (labels(i), '(a,i0)') 'p', i
    end do
  end subroutine
  subroutine attach(source, view)
    type(particle), target, intent(in) :: source(:)
    real(8), pointer, intent(out) :: view(:)
    view => source%position%y
  end subroutine
  function total(values) result(sum_of_all)
    real(8), pointer, intent(in) :: values(:)
    real(8) :: sum_of_all
    sum_of_all = sum(values)
  end function
  real(8) function centre(p)
    type(particle), intent(in) :: p(:)
    centre = dot_product(p%mass, p%position%x) / sum(p%mass)
  end function
  subroutine contiguous_one(values)
    real(8), contiguous, intent(inout) :: values(:)
    values(1) = -values(1)
  end subroutine
end module

program arguments
  use particles
  implicit none
  type(particle), target :: swarm(6)
  type(particle), allocatable, target :: more(:)
  real(8), pointer :: view(:), other(:)
  logical, pointer :: living(:)
  complex, pointer :: phases(:)
  real, pointer :: reals(:)
  integer :: i

  do i = 1, size(swarm)
    swarm(i)%id = i
    swarm(i)%mass = i
    swarm(i)%position = vector(i, 2*i, 3*i)
    swarm(i)%phase = cmplx(i, -i)
  end do
  call scale_all(swarm%mass, 2d0)
  call scale_all(swarm(2:6:2)%position%z, -1d0)
  call shift_sequence(3, swarm(4:)%velocity%x, 0.5d0)
  call relabel(swarm%label)
  call relabel(swarm(5:6)%label(2:4))
  print '(6f7.2)', swarm%mass, swarm%position%z, swarm%velocity%x
  print '(6(a,1x))', swarm%label
  print '(f10.4)', centre(swarm)
  call attach(swarm, view)
  view = view + 100d0
  print '(6f8.2)', swarm%position%y
  print *, total(view)
  other => swarm(1:6:5)%position%y
  print *, associated(view), associated(other, view), associated(other, view(1:6:5)), size(other)
  living => swarm%alive
  living(2) = .false.
  print *, swarm%alive, count(living)
  phases => swarm(6:1:-1)%phase
  phases(1) = conjg(phases(1))
  reals => phases%re
  reals = reals + 0.5
  print '(6f7.2)', swarm%phase
  reals => swarm%history(2)
  reals = [(real(i), i = 1, 6)]
  print '(3f5.1)', swarm(3)%history, swarm(6)%history
  call contiguous_one(swarm%position%x)
  print '(6f6.1)', swarm%position%x

  allocate (more(3))
  more%id = [7, 8, 9]
  view => more%mass
  view(3) = 33
  more(2) = more(3)
  print '(3f6.1)', more%mass
  more = swarm(4:6)
  view => more(:)%mass
  print '(3f6.1)', view
  deallocate (more)
  allocate (more(2), source=swarm(1:2))
  view => more%position%x
  view = 0
  print '(2f6.1)', more%position%x, swarm(1:2)%position%x
end program
