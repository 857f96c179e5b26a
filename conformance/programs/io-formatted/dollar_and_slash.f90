! The edit descriptor $ of gfortran: the line goes on with the next statement, and no record ends behind it in
! its own, neither at a slash nor where the format begins again.
program dollar_and_slash
  implicit none
  character(30) :: line
  write (*, 10) 1, 2, 3
10 format (i3, $)
  write (*, *) 'and more'
  write (*, '(a, $)') 'prompt: '
  write (*, '(a, i3, $, /, a)') 'p', 1, 'q'
  write (*, '(a)') 'end'
  open (10, status='scratch')
  write (10, 10) 1
  write (10, 10) 2, 3, 4, 5
  write (10, *)
  rewind (10)
  read (10, '(a)') line
  print *, line
end program
