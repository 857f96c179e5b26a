! Kinds of all types, their models, and how literals take a kind.
program kinds
  implicit none
  integer, parameter :: i1 = selected_int_kind(2), i2 = selected_int_kind(4)
  integer, parameter :: i4 = selected_int_kind(9), i8 = selected_int_kind(18)
  integer, parameter :: sp = selected_real_kind(6, 37), dp = selected_real_kind(15, 307)
  integer(i1) :: a = 127_i1
  integer(i2) :: b = 32767_i2
  integer(i4) :: c = 2147483647_i4
  integer(i8) :: d = 9223372036854775807_i8
  real(sp) :: x = 1.0_sp / 3.0_sp
  real(dp) :: y = 1.0_dp / 3.0_dp
  complex(dp) :: z = (1.0_dp, 2.0_sp)
  logical(1) :: l1 = .true._1
  logical(8) :: l8 = .false._8
  print *, i1, i2, i4, i8, sp, dp
  print *, a, b, c, d
  print *, huge(a) == a, huge(b) == b, huge(c) == c, huge(d) == d
  print *, x, y
  print *, z, kind(z), kind(real(z)), kind((1.0, 2.0d0))
  print *, l1, l8, kind(l1), kind(l8), kind(l1 .and. .true.), kind(.true.)
  print *, kind(1_i1 + 1_i8), kind(1.0_sp * 1.0_dp), kind(1_i8 * 1.0), kind('a')
  print *, selected_int_kind(30) /= i8, selected_int_kind(100), selected_real_kind(400)
  print *, range(a), range(b), range(c), range(d), range(x), range(y), precision(x), precision(y)
  if (dp /= kind(1.0d0)) error stop 'double'
end program kinds
