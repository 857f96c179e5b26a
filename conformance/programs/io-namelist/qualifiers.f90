! Subscripts, substrings and components in namelist input, right and wrong, with their messages.
program qualifiers
  type s
    integer :: c(3)
    integer :: d
    character(4) :: w
  end type
  type(s) :: m(3)
  integer :: ier, i(2)=0, k=0
  character(2) :: ch
  real :: x = 0
  character(60) :: l(1)
  character(100) :: msg
  namelist /g/ m, i, k, ch, x
  call go("&g m%c = 7,8,9,10,11 /")
  call go("&g m%c(1:2) = 7,8,9,10,11 /")
  call go("&g m(2) = 7,8,9,'a',11 /")
  call go("&g m(2) = 7,8,9,10,'a',11 /")
  call go("&g m(2)%e = 7,8,9,'a',11 /")
  call go("&g = i = 1 /")
  call go("&g i = 1,2 &xxx")
  call go("&g i = 1,q /")
  call go("&g j = 1,q /")
  call go("&g i%j = 1,q /")
  call go("&g i(1)%j = 1,q /")
  call go("&g ch(1:2:2) = 'a' /")
  call go("&g ch(1:3) = 'a' /")
  call go("&g ch(0:1) = 'a' /")
  call go("&g ch(2:1) = 'a' /")
  call go("&g ch(1) = 'a' /")
  call go("&g ch(2) = 'a' /")
  call go("&g ch(:) = 'a' /")
  call go("&g ch(2:) = 'a' /")
  call go("&g k(2) = 1 /")
  call go("&g k%x = 1 /")
  call go("&g i 1,2 /")
  call go("&g i = 3*2 /")
  call go("&g i = 1 2 3 /")
  call go("&g i(1,2) = 1 /")
  call go("&g i() = 1 /")
  call go("&g i( ) = 1 /")
  call go("&g i(x) = 1 /")
  call go("&g i(1x) = 1 /")
  call go("&g i(1::) = 1 2 /")
  call go("&g i(1:2:) = 1 2 /")
  call go("&g i(1:2:0) = 1 2 /")
  call go("&g i(::2) = 1 2 /")
  call go("&g i(::) = 1 2 /")
  call go("&g i(:) = 1 2 /")
  call go("&g i(2:) = 1 2 /")
  call go("&g i(:1) = 1 2 /")
  call go("&g i(1:2:3:4) = 1 2 /")
  call go("&g i(10) = 1 /")
  call go("&g i(0:1) = 1 /")
  call go("&g i(1:2:-1) = 1 /")
  call go("&g i(2:1:1) = 1 /")
  call go("&g i(2:1) = 1 /")
  call go("&g i(2:1:-1) = 1 2 /")
  call go("&g i( 1 : 2 : 1 ) = 1 2 /")
  call go("&g i (1) = 1 2 /")
  call go("&g i(1 = 1 2 /")
  call go("&g i(+1) = 1 2 /")
  call go("&g i(9999999999) = 1 2 /")
  call go("&g k = 1 2 /")
  call go("&g k = 1, x = 1.5 i=4 2 &end")
  call go("&g k = 'a' /")
  call go("&g x = abc /")
  call go("&g m(4)%d=4 /")
  call go("&g m(1:2)%c(1:2)=4 /")
  call go("&g m(1)%c(1)%d=4 /")
  call go("&g m(1)%w(2:3)='ab' /")
  call go("&g m%w(2:3)='ab' /")
  call go("&g m(1:2)%w='ab','cd' /")
  call go("&g k ")
contains
  subroutine go(text)
    character(*) :: text
    do j = 1, 3
    m(j) = s([1,2,3],4,'-')
    end do
    i = 0; k = 0; ch = '--'; x = 0
    l(1) = text
    msg = ' '
    read (l, g, iostat=ier, iomsg=msg)
    print '(a,i5,1x,a/,3(4i3,1x,a),3i3,f5.1,a)', text, ier, trim(msg), m, i, k, x, ch
  end subroutine
end program
