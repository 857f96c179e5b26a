! MASKL and MASKR of every kind when the count is known only at run time, and BOZ constants as parts of CMPLX.
program masks_of_kinds
  implicit none
  integer :: i
  do i = 0, 8
    print *, maskl(i, 1), maskr(i, 1)
  end do
  do i = 0, 16, 5
    print *, maskl(i, 2), maskr(i, 2)
  end do
  do i = 0, 32, 8
    print *, maskl(i), maskr(i)
  end do
  do i = 0, 64, 16
    print *, maskl(i, 8), maskr(i, 8)
  end do
  i = 2
  print *, cmplx(z'40490FDB', i), cmplx(i, b'00111111100000000000000000000000'), cmplx(z'40000000')
end program masks_of_kinds
