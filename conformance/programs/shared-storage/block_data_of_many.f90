block data
  integer :: i, arr(4)
  real :: x
  character(8) :: name
  complex :: z(2)
  logical :: flag
  common /one/ i, x, arr
  common /two/ name, flag
  common /three/ z
  data i, x, arr /3, 1.5, 1, 2, 2*7/, name /'blockdat'/, flag /.true./, z(2) /(1.,2.)/
end block data
subroutine show
  integer :: i, arr(4)
  real :: x
  character :: c(8)
  logical :: flag
  real :: zz(4)
  common /one/ i, x, arr
  common /two/ c, flag
  common /three/ zz
  print *, i, x, arr, c, flag, zz
  zz(1) = 9
  c(1) = 'B'
end subroutine
program block_data_of_many
  character(4) :: n1, n2
  logical :: flag
  complex :: z(2)
  integer :: mixed(4)
  character(16) :: overlay
  common /two/ n1, n2, flag
  common /three/ z
  common /four/ mixed
  call show
  print *, n1, n2, flag, z
  mixed = 0
  call pun
  print '(4z9.8)', mixed
end program
subroutine pun
  character(16) :: text
  common /four/ text
  text(5:8) = 'ABCD'
  print *, ichar(text(1:1)), len(text)
end subroutine
