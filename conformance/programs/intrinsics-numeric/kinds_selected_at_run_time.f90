program selrt
  implicit none
  integer :: i, p
  character(9) :: n(3) = ['ASCII    ','DEFAULT  ','ISO_10646']
  do i = 0, 20
    print *, i, selected_int_kind(i), selected_real_kind(i), selected_real_kind(i, 40), selected_real_kind(r=i*20)
  end do
  do i = 1, 3
    print *, selected_char_kind(n(i)), selected_char_kind(trim(n(i)))
  end do
  p = 2
  print *, selected_real_kind(6, 30, p)
end program
