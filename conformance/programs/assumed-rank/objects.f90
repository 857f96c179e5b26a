! Assumed-rank dummy arguments of derived types: TYPE(t), CLASS(t) with extensions and type-bound procedures, CLASS(*)
! with SELECT TYPE inside SELECT RANK, TYPE(*), EXTENDS_TYPE_OF and SAME_TYPE_AS, components of whole arrays.
module solids
  implicit none
  type :: solid
    real :: density = 1
  contains
    procedure :: volume => solid_volume
  end type
  type, extends(solid) :: ball
    real :: radius = 2
  contains
    procedure :: volume => ball_volume
  end type
  type, extends(solid) :: brick
    real :: sides(3) = [1, 2, 3]
  contains
    procedure :: volume => brick_volume
  end type
contains
  real function solid_volume(this)
    class(solid), intent(in) :: this
    solid_volume = 0
  end function
  real function ball_volume(this)
    class(ball), intent(in) :: this
    ball_volume = 4 * this%radius ** 3
  end function
  real function brick_volume(this)
    class(brick), intent(in) :: this
    brick_volume = product(this%sides)
  end function

  real function mass(what)
    class(solid), intent(in) :: what(..)
    integer :: i, j
    mass = 0
    select rank (what)
    rank (0)
      mass = what%density * what%volume()
      select type (what)
      type is (ball)
        print *, 'a ball of radius', what%radius
      class is (brick)
        print *, 'a brick of sides', what%sides
      class default
        print *, 'some solid'
      end select
    rank (1)
      do i = 1, size(what)
        mass = mass + what(i)%density * what(i)%volume()
      end do
      select type (what)
      type is (ball)
        print *, 'balls of radius', what%radius
      type is (brick)
        print *, size(what), 'bricks'
      end select
    rank (2)
      do j = 1, size(what, 2)
        do i = 1, size(what, 1)
          mass = mass + what(i, j)%density * what(i, j)%volume()
        end do
      end do
    end select
  end function

  subroutine weigh(what)
    class(solid), intent(in) :: what(..)
    real :: m
    m = mass(what)
    print *, 'mass', m
  end subroutine

  subroutine make_heavy(what, factor)
    type(brick), intent(inout) :: what(..)
    real, intent(in) :: factor
    select rank (what)
    rank (0)
      what%density = what%density * factor
      what%sides(2) = 10
    rank (1)
      what%density = what%density * factor
      what(1)%sides = 5
    end select
  end subroutine

  logical function alike(a, b)
    class(solid), intent(in) :: a(..), b
    alike = same_type_as(a, b) .and. extends_type_of(a, b)
  end function

  subroutine show(what)
    class(*), intent(in) :: what(..)
    integer :: k
    select rank (what)
    rank (0)
      select type (what)
      type is (integer)
        print *, 'integer', what
      type is (real)
        print *, 'real', what
      type is (complex(8))
        print *, 'complex', what
      type is (logical)
        print *, 'logical', what
      type is (character(*))
        print *, 'text ', what, len(what)
      class is (solid)
        print *, 'solid', what%density, what%volume()
      class default
        print *, 'something else'
      end select
    rank (1)
      select type (what)
      type is (integer)
        print *, 'integers', what
      type is (character(*))
        print *, 'texts ', (what(k), '|', k = 1, size(what)), len(what)
      class default
        print *, size(what), 'of them'
      end select
    rank default
      print *, 'rank', rank(what), 'bits', storage_size(what), 'shape', shape(what)
    end select
  end subroutine

  subroutine count_all(anything, n)
    type(*), intent(in) :: anything(..)
    integer, intent(inout) :: n
    n = n + size(anything)
  end subroutine
end module

program objects
  use solids
  implicit none
  type(solid) :: plain
  type(ball) :: b, balls(3), grid(2, 2)
  type(brick) :: k, bricks(3)
  class(solid), allocatable :: any_solid, some(:)
  integer :: n, numbers(2, 2) = reshape([1, 2, 3, 4], [2, 2])
  balls%radius = [1.0, 2.0, 3.0]
  balls(2)%density = 5
  grid%density = reshape([1.0, 2.0, 3.0, 4.0], [2, 2])
  call weigh(plain)
  call weigh(b)
  call weigh(balls)
  call weigh(balls(3:1:-2))
  call weigh(grid)
  call weigh(k)
  call weigh(bricks)
  call make_heavy(k, 3.0)
  call make_heavy(bricks, 2.0)
  call make_heavy(bricks(2), 10.0)
  print *, k%density, k%sides
  print *, bricks%density, (bricks(n)%sides, n = 1, 3)
  print *, bricks%density, (bricks(n)%sides(1), n = 1, 3), k%density
  allocate (any_solid, source=ball(0.5, 1.0))
  allocate (some(2), source=bricks(:2))
  call weigh(any_solid)
  call weigh(some)
  print *, alike(b, ball()), alike(balls, ball()), alike(balls, brick()), alike(any_solid, b), alike(some, k)
  call show(3)
  call show(2.5)
  call show((1d0, -1d0))
  call show(.true.)
  call show('word')
  call show(b)
  call show(any_solid)
  call show(numbers(:, 2))
  call show(numbers)
  call show(['ab', 'cd'])
  call show([1.5, 2.5])
  call show(balls)
  call show(some)
  call show(grid(:, 1)%radius)
  n = 0
  call count_all(1, n)
  call count_all(numbers, n)
  call count_all('abc', n)
  call count_all(grid%density, n)
  print *, n
end program
