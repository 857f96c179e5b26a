! Procedures that cannot define an operator or assignment (F2018 15.4.3.4).
module vectors
  implicit none
  type :: vector
    real :: x = 0
  end type vector
  !ERROR FC3005: The argument 'b' of 'add' must be INTENT(IN) to define OPERATOR(+)
  interface operator(+)
    procedure add
  end interface
  !ERROR FC3005: 'three' has 3 arguments and cannot define OPERATOR(.MIX.)
  interface operator(.mix.)
    procedure three
  end interface
  !ERROR FC3005: 'set' redefines an intrinsic assignment
  interface assignment(=)
    procedure set
  end interface
contains
  type(vector) function add(a, b)
    type(vector), intent(in) :: a
    type(vector) :: b
    add%x = a%x + b%x
  end function add

  type(vector) function three(a, b, c)
    type(vector), intent(in) :: a, b, c
    three%x = a%x + b%x + c%x
  end function three

  subroutine set(a, b)
    integer, intent(out) :: a
    real, intent(in) :: b
    a = int(b)
  end subroutine set
end module vectors
