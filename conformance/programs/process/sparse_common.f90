! A huge COMMON block of which little is used: its pages cost nothing until they are touched.
program sparse
  implicit none
  real(8) :: table(100000000)
  common /huge_block/ table
  table(1) = 1
  table(99999999) = 2
  print *, table(1), table(99999999), table(50)
end program
