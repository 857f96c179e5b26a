! The smallest complete program.
program hello
  implicit none
  print '(a)', 'Hello from Fortran'
end program hello
