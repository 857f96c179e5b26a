! E, ES and EN editing of width zero, with exponents of given widths.
program zero_width_exponents
  character(12) :: f
  character(60) :: s(6)
  integer :: e, d, i
  character(2), parameter :: l(4) = ['E ', 'ES', 'EN', 'G ']
  do i = 1, 3
   do d = 0, 20, 5
    do e = 0, 5
     write (f, '(a,a,i0,a,i0,a)') '(', trim(l(i))//'0.', d, 'E', e, ')'
     s = '?'
     write (s(1), f, iostat=k) 0.00314
     write (s(2), f, iostat=k) -0.00314d0
     write (s(3), f, iostat=k) 12345.678d0
     write (s(4), f, iostat=k) 1d-200
     write (s(5), f, iostat=k) 0.0
     write (*, '(a,99(1x,a))') f, (trim(s(j)), j = 1, 5)
    end do
   end do
  end do
end program
