! Arguments of the kinds that programs seldom have.
program seldom_kinds
  implicit none
  integer(1) :: a1 = 65, b1 = -3
  integer(2) :: a2 = 66, b2 = -300
  integer(4) :: a4 = 67, b4 = -70000
  integer(8) :: a8 = 68, b8 = -5000000000_8
  logical(1) :: l1 = .true.
  logical(2) :: l2 = .false.
  logical(4) :: l4 = .true.
  logical(8) :: l8 = .true.
  real(8) :: x8 = 1.5d0
  integer(1) :: p1 = 6
  integer(2) :: p2 = 15
  integer(8) :: p8 = 3
  print *, achar(a1), achar(a2), achar(a4), achar(a8), char(a1), char(a2), char(a4), char(a8)
  print *, bge(a1, b1), bge(b2, a2), bge(a4, b4), bge(b8, a8)
  print *, bgt(a1, b1), bgt(b2, a2), bgt(a4, b4), bgt(b8, a8)
  print *, ble(a1, b1), ble(b2, a2), ble(a4, b4), ble(b8, a8)
  print *, blt(a1, b1), blt(b2, a2), blt(a4, b4), blt(b8, a8)
  print *, cmplx(a1), cmplx(b2), cmplx(b4, a4), cmplx(a8, kind=8), dble(a1), dble(b2), dble(b4), dble(a8), dble(x8)
  print *, iand(a1, b1), iand(a2, b2), iand(a4, b4), iand(a8, b8), ieor(a1, b1), ieor(a2, b2), ieor(a4, b4), ieor(a8, b8)
  print *, ior(a1, b1), ior(a2, b2), ior(a4, b4), ior(a8, b8), not(a1), not(a2), not(a4), not(a8)
  print *, int(a1), int(b2), real(a1), real(b2), real(a4), real(b8), real(x8)
  print *, logical(l1), logical(l2, 1), logical(l4, 8), logical(l8)
  print *, maskl(p1), maskl(p2), maskl(p8), maskr(p1), maskr(p2), maskr(p8), maskl(p1, 8), maskr(p2, 2)
  print *, shifta(b1, 2), shifta(b2, 2), shifta(b4, 2), shifta(b8, 2), shiftl(b1, 2), shiftl(b2, 2), shiftl(b4, 2), shiftl(b8, 2)
  print *, shiftr(b1, 2), shiftr(b2, 2), shiftr(b4, 2), shiftr(b8, 2), lshift(a4, 2), rshift(b4, 2), lshift(a8, 3), rshift(b1, 1)
  print *, is_iostat_end(b1), is_iostat_end(b2), is_iostat_end(b4), is_iostat_end(b8), is_iostat_end(-1_1)
  print *, is_iostat_eor(b1), is_iostat_eor(b2), is_iostat_eor(b4), is_iostat_eor(b8), is_iostat_eor(-2_8)
  print *, selected_int_kind(p1), selected_int_kind(p2), selected_int_kind(p8), selected_real_kind(p1), selected_real_kind(p2), selected_real_kind(p8)
  print *, max('abc', 'abd'), min('b  ', 'aaa')
  print *, repeat('ab', p1), repeat('c', p8), ichar(achar(a1)), abs(b1), abs(b2), abs(b4), abs(b8)
end program seldom_kinds
