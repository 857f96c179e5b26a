! Structure constructors of extended types (F2018 7.5.10): by position through all levels, by keyword for inherited
! components, with the parent component as a whole, with defaults, as constants and in arrays.
module records
  implicit none

  type :: base
    integer :: id = -1
    character(len=6) :: tag = 'base'
  end type base

  type, extends(base) :: middle
    real, allocatable :: samples(:)
    integer :: grid(2, 2) = reshape([1, 2, 3, 4], [2, 2])
  end type middle

  type, extends(middle) :: leaf
    type(base) :: other = base(tag='base')
    type(leaf), pointer :: next => null()
    complex :: z = (1.0, -1.0)
  end type leaf

  type, extends(base) :: empty
  end type empty

  interface base
    module procedure base_of_text
  end interface base

  type(empty), parameter :: nothing = empty()
  type(empty), parameter :: something = empty(tag='const', id=4)
  integer, parameter :: code = something%id * 10 + nothing%base%id

contains

  function base_of_text(text) result(b)
    character(len=*), intent(in) :: text
    type(base) :: b
    b%id = len(text)
    b%tag = text
  end function base_of_text

  subroutine show(l)
    type(leaf), intent(in) :: l
    print '(i4, 1x, a, 1x, 4i3, 1x, i4, 1x, a, l2, 2f6.2)', l%id, l%tag, l%grid, l%other%id, l%other%tag, &
        associated(l%next), l%z
    if (allocated(l%samples)) print '(a, *(f6.2))', '  samples', l%samples
  end subroutine show
end module records

program constructors
  use records
  implicit none
  type(leaf), target :: a
  type(leaf) :: b, c, d
  type(middle) :: m
  type(empty) :: e(3)
  type(base), parameter :: table(2) = [base(1, 'one'), base(tag='two', id=2)]

  a = leaf(1, 'first', [1.0, 2.0], reshape([9, 8, 7, 6], [2, 2]), base(2, 'x'), null(), (0.5, 0.25))
  call show(a)
  b = leaf(samples=[3.0], id=5, next=a)
  call show(b)
  m = middle(base=base('texted'), samples=[real :: 4, 5, 6])
  c = leaf(middle=m, z=(2.0, 2.0))
  call show(c)
  d = leaf(base=base(8), grid=0, samples=null(), other=base('abc'))
  call show(d)
  print *, b%next%id, b%next%other%tag

  e = [empty(base=table(1)), nothing, empty(base('four'))]
  print *, e%id, e%tag
  print *, code, something%base%tag, table%tag
  e(2) = empty(7)
  e(1)%base = base(11)
  print *, e%base%id
end program constructors
