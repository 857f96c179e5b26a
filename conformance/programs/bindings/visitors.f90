! Double dispatch over a tree of CLASS pointers: expressions that are evaluated, printed and differentiated.
module trees
  implicit none
  private
  public :: node, constant, variable, sum_of, product_of, visitor, printer, depth_meter
  public :: new_constant, new_variable, new_sum, new_product

  type, abstract :: node
  contains
    procedure(value_of), deferred :: value
    procedure(slope_of), deferred :: slope
    procedure(acceptance), deferred :: accept
  end type node

  type, abstract :: visitor
  contains
    procedure(leaf_visit), deferred :: leaf
    procedure(branch_visit), deferred :: branch
  end type visitor

  abstract interface
    recursive real function value_of(self, x)
      import :: node
      class(node), intent(in) :: self
      real, intent(in) :: x
    end function value_of
    recursive function slope_of(self) result(d)
      import :: node
      class(node), intent(in), target :: self
      class(node), pointer :: d
    end function slope_of
    recursive subroutine acceptance(self, v)
      import :: node, visitor
      class(node), intent(in), target :: self
      class(visitor), intent(inout) :: v
    end subroutine acceptance
    recursive subroutine leaf_visit(self, text)
      import :: visitor
      class(visitor), intent(inout) :: self
      character(len=*), intent(in) :: text
    end subroutine leaf_visit
    recursive subroutine branch_visit(self, operator, left, right)
      import :: visitor, node
      class(visitor), intent(inout) :: self
      character, intent(in) :: operator
      class(node), intent(in), target :: left, right
    end subroutine branch_visit
  end interface

  type, extends(node) :: constant
    real :: number
  contains
    procedure :: value => constant_value
    procedure :: slope => constant_slope
    procedure :: accept => constant_accept
  end type constant

  type, extends(node) :: variable
  contains
    procedure :: value => variable_value
    procedure :: slope => variable_slope
    procedure :: accept => variable_accept
  end type variable

  type, abstract, extends(node) :: branch_node
    class(node), pointer :: left => null(), right => null()
  contains
    procedure(sign_of), deferred, nopass :: sign
    procedure :: accept => branch_accept
  end type branch_node

  abstract interface
    pure character function sign_of()
    end function sign_of
  end interface

  type, extends(branch_node) :: sum_of
  contains
    procedure :: value => sum_value
    procedure :: slope => sum_slope
    procedure, nopass :: sign => plus
  end type sum_of

  type, extends(branch_node) :: product_of
  contains
    procedure :: value => product_value
    procedure :: slope => product_slope
    procedure, nopass :: sign => times
  end type product_of

  type, extends(visitor) :: printer
    character(len=60) :: text = ''
  contains
    procedure :: leaf => print_leaf
    procedure :: branch => print_branch
  end type printer

  type, extends(visitor) :: depth_meter
    integer :: depth = 0, deepest = 0, leaves = 0
  contains
    procedure :: leaf => meter_leaf
    procedure :: branch => meter_branch
  end type depth_meter

contains

  function new_constant(number) result(n)
    real, intent(in) :: number
    class(node), pointer :: n
    allocate (n, source=constant(number))
  end function new_constant

  function new_variable() result(n)
    class(node), pointer :: n
    allocate (variable :: n)
  end function new_variable

  function new_sum(left, right) result(n)
    class(node), pointer, intent(in) :: left, right
    class(node), pointer :: n
    type(sum_of), pointer :: s
    allocate (s)
    s%left => left
    s%right => right
    n => s
  end function new_sum

  function new_product(left, right) result(n)
    class(node), pointer, intent(in) :: left, right
    class(node), pointer :: n
    type(product_of), pointer :: p
    allocate (p)
    p%left => left
    p%right => right
    n => p
  end function new_product

  recursive real function constant_value(self, x)
    class(constant), intent(in) :: self
    real, intent(in) :: x
    constant_value = self%number + 0 * x
  end function constant_value

  recursive function constant_slope(self) result(d)
    class(constant), intent(in), target :: self
    class(node), pointer :: d
    d => new_constant(0.0 * self%number)
  end function constant_slope

  recursive subroutine constant_accept(self, v)
    class(constant), intent(in), target :: self
    class(visitor), intent(inout) :: v
    character(len=5) :: text
    write (text, '(f5.2)') self%number
    call v%leaf(trim(adjustl(text)))
  end subroutine constant_accept

  recursive real function variable_value(self, x)
    class(variable), intent(in) :: self
    real, intent(in) :: x
    variable_value = x
  end function variable_value

  recursive function variable_slope(self) result(d)
    class(variable), intent(in), target :: self
    class(node), pointer :: d
    d => new_constant(1.0)
  end function variable_slope

  recursive subroutine variable_accept(self, v)
    class(variable), intent(in), target :: self
    class(visitor), intent(inout) :: v
    call v%leaf('x')
  end subroutine variable_accept

  pure character function plus()
    plus = '+'
  end function plus

  pure character function times()
    times = '*'
  end function times

  recursive subroutine branch_accept(self, v)
    class(branch_node), intent(in), target :: self
    class(visitor), intent(inout) :: v
    call v%branch(self%sign(), self%left, self%right)
  end subroutine branch_accept

  recursive real function sum_value(self, x)
    class(sum_of), intent(in) :: self
    real, intent(in) :: x
    sum_value = self%left%value(x) + self%right%value(x)
  end function sum_value

  recursive function sum_slope(self) result(d)
    class(sum_of), intent(in), target :: self
    class(node), pointer :: d
    d => new_sum(self%left%slope(), self%right%slope())
  end function sum_slope

  recursive real function product_value(self, x)
    class(product_of), intent(in) :: self
    real, intent(in) :: x
    product_value = self%left%value(x) * self%right%value(x)
  end function product_value

  recursive function product_slope(self) result(d)
    class(product_of), intent(in), target :: self
    class(node), pointer :: d, first, second
    first => new_product(self%left%slope(), self%right)
    second => new_product(self%left, self%right%slope())
    d => new_sum(first, second)
  end function product_slope

  recursive subroutine print_leaf(self, text)
    class(printer), intent(inout) :: self
    character(len=*), intent(in) :: text
    self%text = trim(self%text) // text
  end subroutine print_leaf

  recursive subroutine print_branch(self, operator, left, right)
    class(printer), intent(inout) :: self
    character, intent(in) :: operator
    class(node), intent(in), target :: left, right
    self%text = trim(self%text) // '('
    call left%accept(self)
    self%text = trim(self%text) // operator
    call right%accept(self)
    self%text = trim(self%text) // ')'
  end subroutine print_branch

  recursive subroutine meter_leaf(self, text)
    class(depth_meter), intent(inout) :: self
    character(len=*), intent(in) :: text
    self%leaves = self%leaves + len(text) / len(text)
    self%deepest = max(self%deepest, self%depth)
  end subroutine meter_leaf

  recursive subroutine meter_branch(self, operator, left, right)
    class(depth_meter), intent(inout) :: self
    character, intent(in) :: operator
    class(node), intent(in), target :: left, right
    self%depth = self%depth + index('+*', operator) / index('+*', operator)
    call left%accept(self)
    call right%accept(self)
    self%depth = self%depth - 1
  end subroutine meter_branch
end module trees

program visitors
  use trees
  implicit none
  class(node), pointer :: x, polynomial, slope
  type(printer) :: p
  type(depth_meter) :: m
  integer :: i

  x => new_variable()
  polynomial => new_sum(new_product(new_product(x, x), new_constant(3.0)), new_sum(x, new_constant(-1.5)))
  slope => polynomial%slope()
  do i = -1, 2
    print '(3f9.3)', real(i), polynomial%value(real(i)), slope%value(real(i))
  end do
  call polynomial%accept(p)
  print '(a)', trim(p%text)
  call slope%accept(m)
  print *, m%depth, m%deepest, m%leaves
  call x%accept(m)
  print *, m%leaves
end program visitors
