! CLASS arrays: sections, components of sections, elemental bindings, pointers to them, dummies of all shapes
module particles
  implicit none
  type :: particle
    integer :: id = 0
    real :: x(2) = 0
  contains
    procedure :: energy => particle_energy
    procedure :: label => particle_label
    procedure, nopass :: kind_name => particle_kind
  end type
  type, extends(particle) :: charged
    real :: q = 1
    character(4) :: tag = '----'
  contains
    procedure :: energy => charged_energy
    procedure :: label => charged_label
    procedure, nopass :: kind_name => charged_kind
  end type
  type :: cloud
    class(particle), allocatable :: p(:)
    class(particle), pointer :: favourite => null()
    class(particle), pointer :: view(:) => null()
  contains
    procedure :: total
    procedure :: grow
  end type
contains
  elemental real function particle_energy(self)
    class(particle), intent(in) :: self
    particle_energy = sum(self%x**2)
  end function
  elemental real function charged_energy(self)
    class(charged), intent(in) :: self
    charged_energy = self%particle%energy() + 10 * self%q
  end function
  function particle_label(self) result(t)
    class(particle), intent(in) :: self
    character(:), allocatable :: t
    character(8) :: b
    write (b, '(i0)') self%id
    t = 'p' // trim(b)
  end function
  function charged_label(self) result(t)
    class(charged), intent(in) :: self
    character(:), allocatable :: t
    t = 'c' // trim(adjustl(self%tag))
  end function
  character(8) function particle_kind()
    particle_kind = 'particle'
  end function
  character(8) function charged_kind()
    charged_kind = 'charged'
  end function
  real function total(self)
    class(cloud), intent(in) :: self
    integer :: i
    total = 0
    do i = 1, size(self%p)
      total = total + self%p(i)%energy()
    end do
  end function
  subroutine grow(self, n)
    class(cloud), intent(inout) :: self
    integer, intent(in) :: n
    class(particle), allocatable :: old(:)
    integer :: m
    call move_alloc(self%p, old)
    m = size(old)
    allocate(self%p(m + n), mold=old(1))
    call copy(self%p(:m), old)
  end subroutine
  subroutine copy(to, from)
    class(particle), intent(inout) :: to(:)
    class(particle), intent(in) :: from(:)
    select type (to)
    type is (charged)
      select type (from)
      type is (charged)
        to = from
      end select
    type is (particle)
      select type (from)
      type is (particle)
        to = from
      end select
    end select
  end subroutine
  subroutine number_all(p, first)
    class(particle), intent(inout) :: p(:)
    integer, intent(in) :: first
    integer :: i
    do i = 1, size(p)
      p(i)%id = first + i
      p(i)%x = [i, -i] * 0.5
    end do
    select type (p)
    class is (charged)
      p%q = p%id * 0.25
      do i = 1, size(p)
        write (p(i)%tag, '(a,i0)') 't', p(i)%id
      end do
    end select
  end subroutine
  subroutine explicit_shape(p, n)
    integer, intent(in) :: n
    class(particle), intent(in) :: p(n)
    integer :: i
    print '(a,*(1x,a))', p(1)%kind_name(), (p(i)%label(), i = 1, n)
  end subroutine
  subroutine plain(p)
    type(particle), intent(inout) :: p(:)
    p%id = -p%id
  end subroutine
end module

program class_arrays2
  use particles
  implicit none
  type(cloud), target :: c
  class(particle), allocatable :: grid(:, :)
  type(charged), target :: fixed(4)
  class(particle), pointer :: p
  integer :: i
  allocate(charged :: c%p(4))
  call number_all(c%p, 0)
  print '(4f8.3)', (c%p(i)%energy(), i = 1, 4)
  print '(4i4)', c%p%id
  print '(f8.3)', c%total()
  call number_all(c%p(2:4:2), 10)
  print '(4i4)', c%p%id
  call explicit_shape(c%p, 4)
  call explicit_shape(c%p(3:), 2)
  c%favourite => c%p(2)
  c%view => c%p(4:1:-1)
  print '(a,1x,a)', c%favourite%kind_name(), c%favourite%label()
  print '(4i4)', c%view%id
  c%view(1)%id = 99
  print '(4i4)', c%p%id, c%view(2:3)%id
  nullify(c%view)
  call c%grow(2)
  print '(6i4)', c%p%id
  select type (q => c%p)
  type is (charged)
    print '(6(1x,a))', q%tag
    print '(6f6.2)', q%q
  class default
    print *, 'lost'
  end select
  call number_all(fixed, 20)
  call number_all(fixed(1:2), 30)
  print '(4i4,4f6.2)', fixed%id, fixed%q
  call plain(fixed%particle)
  print '(4i4)', fixed%id
  p => fixed(3)
  print '(a,f8.3)', p%label(), p%energy()
  allocate(particle :: grid(2, 3))
  do i = 1, 3
    call number_all(grid(:, i), 100 * i)
  end do
  print '(6i5)', grid%id
  call number_all(grid(1, :), 500)
  print '(6i5)', grid%id
  print *, size(grid, 2), grid(2, 3)%kind_name(), sum(grid%x(1))
  deallocate(grid)
  allocate(grid(1, 2), source=reshape(fixed(1:2), [1, 2]))
  print *, grid(1, 2)%kind_name(), shape(grid), grid(1, 2)%label()
end program
