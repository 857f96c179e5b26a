! Numeric inquiry and manipulation functions for all kinds.
program inquiry
  implicit none
  real :: s
  double precision :: d
  integer(1) :: b
  integer(8) :: l
  integer :: i
  print *, digits(s), digits(d), digits(b), digits(l), digits(i)
  print *, precision(s), precision(d), range(s), range(d), range(b), range(l), precision((1.0, 2.0))
  print *, maxexponent(s), minexponent(s), maxexponent(d), minexponent(d), radix(i), radix(d)
  print *, huge(s), tiny(s), epsilon(s), huge(d), tiny(d), epsilon(d), huge(b), huge(l)
  print *, bit_size(i), bit_size(b), bit_size(l), kind(s), kind(d), storage_size(d), storage_size((1.0, 1.0))
  s = 10.0
  d = -0.3d0
  call show(s, d)
  call show(1e-40, 1d-310)
  call show(4.0, 1d0)
  print *, selected_real_kind(p=6), selected_real_kind(15), selected_real_kind(r=300), selected_int_kind(5), &
      selected_char_kind('ASCII')
  print *, selected_real_kind(100), selected_int_kind(50)
contains
  subroutine show(x, y)
    real, intent(in) :: x
    double precision, intent(in) :: y
    print *, exponent(x), fraction(x), spacing(x), scale(x, 3), set_exponent(x, 2)
    print *, exponent(y), fraction(y), spacing(y), scale(y, -2), set_exponent(y, 5)
    print *, nearest(x, 1.0), nearest(x, -1.0), nearest(y, 1d0), nearest(y, -1d0)
  end subroutine show
end program inquiry
