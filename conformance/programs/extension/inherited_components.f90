! Components of extended types: inherited by name, through the parent component, over several levels (F2018 7.5.7.2).
module bodies
  implicit none

  type :: place
    real :: x = 0.0, y = 0.0
  end type place

  type, extends(place) :: body
    real :: mass = 1.0
    integer :: hits(3) = [1, 2, 3]
  end type body

  type, extends(body) :: planet
    character(len=8) :: name = 'nobody'
    logical :: ring
    type(place) :: moon = place(0.0, 0.0)
  end type planet

contains

  subroutine show_place(label, p)
    character(len=*), intent(in) :: label
    type(place), intent(in) :: p
    print '(a, 2f8.3)', label, p%x, p%y
  end subroutine show_place

  subroutine push(b, dx)
    type(body), intent(inout) :: b
    real, intent(in) :: dx
    b%x = b%x + dx
    b%place%y = b%place%y - dx
    b%hits(2) = b%hits(2) + 10
  end subroutine push

  function doubled(b) result(d)
    type(body), intent(in) :: b
    type(body) :: d
    d = b
    d%mass = 2 * b%mass
    d%place = place(2 * b%x, 2 * b%y)
  end function doubled
end module bodies

program inherited_components
  use bodies
  implicit none
  type(planet) :: p, q
  type(planet) :: many(3)
  type(body) :: b
  integer :: i

  p%x = 1.5
  p%place%y = -2.5
  p%body%mass = 10.0
  p%name = 'saturn'
  p%ring = .true.
  p%moon = place(7.0, 8.0)
  call show_place('p      ', p%place)
  call show_place('p body ', p%body%place)
  call show_place('p moon ', p%moon)
  call push(p%body, 0.25)
  print *, p%x, p%y, p%mass, p%hits, p%name, p%ring

  b = p%body
  b%x = 100.0
  q = p
  q%body = doubled(b)
  q%moon = p%place
  print *, q%x, q%y, q%mass, q%hits, q%name, q%moon%x
  print *, p%x, p%mass

  do i = 1, 3
    many(i)%x = real(i)
    many(i)%hits = i * [1, 10, 100]
    many(i)%ring = mod(i, 2) == 0
    write (many(i)%name, '(a, i0)') 'planet', i
  end do
  many%y = many%x + 0.5
  many(2:3)%body%mass = [5.0, 6.0]
  print *, many%x, many%place%y
  print *, many%body%mass, sum(many%mass)
  print *, many%hits(3), many(:)%ring
  many(1)%place = many(3)%place
  many(2) = many(3)
  print *, many%x, many%name
  call push(many(3)%body, 1.0)
  print *, many(3)%x, many(3)%y, many(2)%hits, many(3)%hits
  associate (m => many(3)%body)
    m%mass = m%mass * 2
    m%place%x = -m%place%x
  end associate
  print *, many(3)%mass, many(3)%x
end program inherited_components
