! Single elements as beginnings of sequences, and blanks in subscripts, in namelist input.
program sequences
  integer :: i(2)=0, b(2,2)
  character(60) :: l(1)
  character(100) :: msg
  namelist /g/ i, b
  call go("&g i( 1) = 5 /")
  call go("&g i( 2) = 5 /")
  call go("&g i(2 ) = 5 /")
  call go("&g i(1 ) = 5 /")
  call go("&g i( 1 ) = 5 /")
  call go("&g i(1: 2) = 5,6 /")
  call go("&g i(1 :2) = 5,6 /")
  call go("&g i(1:2 ) = 5,6 /")
  call go("&g b(1,2) = 5 /")
  call go("&g b(1, 2) = 5 /")
  call go("&g b(1 ,2) = 5 /")
  call go("&g b(1,2 ) = 5 /")
  call go("&g b(:,2 ) = 5,6 /")
  call go("&g b(1,:) = 5,6 /")
  call go("&g b(1,) = 5,6 /")
  call go("&g b(1) = 5,6 /")
  call go("&g b(,1) = 5,6 /")
  call go("&g b(1,3) = 5,6 /")
  call go("&g b(2,1) = 5,6,7 /")
  call go("&g b(2:2,1) = 5,6,7 /")
  call go("&g b(1:2,1) = 5,6,7 /")
  call go("&g i(-1) = 5,6,7 /")
  call go("&g i(1-) = 5,6,7 /")
  call go("&g i(2::-1) = 5,6,7 /")
  call go("&g i(:1:-1) = 5,6,7 /")
contains
  subroutine go(text)
    character(*) :: text
    i = 0; b = 0
    l(1) = text
    msg = ' '
    read (l, g, iostat=ier, iomsg=msg)
    print '(a,i5,1x,a/,2i3,1x,4i3)', text, ier, trim(msg), i, b
  end subroutine
end program
