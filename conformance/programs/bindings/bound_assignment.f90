! Assignment that comes with a type (F2018 10.2.1.4): from other types, for extensions, elemental.
module temperatures
  implicit none
  private
  public :: temperature, labelled

  type :: temperature
    private
    real :: kelvin = 0.0
    integer :: assigned = 0
  contains
    procedure, private :: from_celsius
    procedure, private :: from_text
    procedure, private :: from_other
    procedure, private, pass(t) :: to_celsius
    generic, public :: assignment(=) => from_celsius, from_text, from_other, to_celsius
    procedure :: show
  end type temperature

  type, extends(temperature) :: labelled
    character(len=8) :: label = 'none'
  contains
    procedure, private :: from_text => labelled_from_text
    procedure :: show => show_labelled
  end type labelled

contains

  elemental subroutine from_celsius(t, c)
    class(temperature), intent(inout) :: t
    real, intent(in) :: c
    t%kelvin = c + 273.0
    t%assigned = t%assigned + 1
  end subroutine from_celsius

  subroutine from_text(t, text)
    class(temperature), intent(inout) :: t
    character(len=*), intent(in) :: text
    real :: c
    read (text, *) c
    t = c
    t%assigned = t%assigned + 10
  end subroutine from_text

  subroutine labelled_from_text(t, text)
    class(labelled), intent(inout) :: t
    character(len=*), intent(in) :: text
    t%label = text
    t%assigned = t%assigned + 100
  end subroutine labelled_from_text

  elemental subroutine from_other(t, other)
    class(temperature), intent(inout) :: t
    class(temperature), intent(in) :: other
    t%kelvin = other%kelvin
    t%assigned = t%assigned + 1000
  end subroutine from_other

  subroutine to_celsius(c, t)
    real, intent(out) :: c
    class(temperature), intent(in) :: t
    c = t%kelvin - 273.0
  end subroutine to_celsius

  subroutine show(t)
    class(temperature), intent(in) :: t
    print *, t%kelvin, t%assigned
  end subroutine show

  subroutine show_labelled(t)
    class(labelled), intent(in) :: t
    print *, t%label
    call t%temperature%show()
  end subroutine show_labelled
end module temperatures

program bound_assignment
  use temperatures
  implicit none
  type(temperature) :: a, b, row(4)
  type(labelled) :: l
  real :: c
  integer :: i

  a = 20.0
  call a%show
  a = '36.5'
  call a%show
  b = a
  call b%show
  c = b
  print *, c
  l = 1.5
  l = 'outside'
  call l%show
  b = l
  call b%show
  row = [(real(i), i = 1, 4)]
  row(2:3) = 50.0
  row(1) = row(3)
  do i = 1, 4
    call row(i)%show
  end do
  row = a
  call row(4)%show
  call through_class(l)
  call l%show
contains
  subroutine through_class(t)
    class(temperature), intent(inout) :: t
    t = 'by class'
    t = 3.0
  end subroutine through_class
end program bound_assignment
