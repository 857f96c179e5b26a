! The check of recursion in a subprogram with ENTRY statements, whose bodies are one procedure of gfortran's.
subroutine plain(k)
  integer, intent(in) :: k
  print *, 'plain', k
end subroutine
integer function twice(n)
  integer :: n, thrice
  twice = 2 * n
  return
  entry thrice(n)
  thrice = 3 * n
end function
subroutine down(n)
  integer :: n
  external relay
  print *, 'down', n
  if (n > 0) call relay(n - 1)
  return
  entry deep(n)
  print *, 'deep', n
  if (n > 0) call relay(n - 1)
end subroutine
program entries_that_recur
  integer :: twice, thrice
  print *, twice(4)
  print *, thrice(5)
  print *, twice(6)
  call plain(3)
  call deep(0)
  call down(0)
  call deep(2)
end program
subroutine relay(n)
  integer :: n
  print *, 'relay', n
  call down(n)
end subroutine
