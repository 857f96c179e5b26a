! Namelist input and output: all types, arrays, sections, strings, repeats, nulls, comments, conditions (F2018 13.11).
module types
  implicit none
  type inner
    integer :: i = 1
    real :: r(2) = [1.0, 2.0]
  end type
  type outer
    type(inner) :: a(2)
    character(6) :: name = 'none'
    logical :: flag = .false.
    complex :: z = (0, 0)
  end type
end module
program namelists
  use types
  implicit none
  integer :: i, v(5), m(2, 3), st
  integer(8) :: big
  real :: x
  real(8) :: d(3)
  complex(8) :: z
  logical :: l, lv(3)
  character(8) :: c, cv(3)
  type(outer) :: t
  character(200) :: msg
  character(80) :: file(12)
  namelist /all/ i, v, m, big, x, d, z, l, lv, c, cv, t
  namelist /few/ i, c, x
  call reset
  write (*, all)
  call reset
  write (*, nml=few)
  open (10, status='scratch', delim='quote')
  call reset
  write (10, all)
  i = 99; v = 99; c = 'zzz'; cv = 'yyy'; t%name = 'qq'
  rewind 10
  read (10, all)
  print *, i, v, c, cv, t%name
  close (10)
  call text(['&few c=''long enough to be cut'' &end                  '])
  call text(['&few i=5, c=''it''''s'', x=1.5e3 /                     '])
  call text(['&few i = 7 c = "q" /                                   '])
  call text(['$few i=8 $end                                          '])
  call text(['&FEW I=9, X=2*4.0 /                                    '])
  call text(['&few c=bare, i=3 /                                     '])
  call text(['&few i=, x=3 /                                         '])
  call text(['&few j=3 /                                             '])
  call text(['&few i=abc /                                           '])
  call text(['&few i(2)=3 /                                          '])
  call text([character(60) :: '&other i=3 /', '&few i=4 ! comment / here ', ' x=5 / tail '])
  call more(["&all v=1,2*7,,9 m(1,:)=1,2,3 m(2,2)=5 /                "])
  call more(["&all v(2:4)=6*3 /                                      "])
  call more(["&all v(::2)=1 2 3, d=3*1d-3, z=(1,2) lv=t,f,.true. /   "])
  call more(["&all cv='a','b' cv(3)(2:3)='xy' /                      "])
  call more(["&all t%name='abc' t%a(1)%i=4 t%a(2)%r=5,6 t%flag=T /   "])
  call more(["&all t%a(:)%i=8,9 t%a%r(2)=1 /                         "])
  call more(["&all t%a(1)%r(2)=3.5, t%z=(1.5,-1) big=123456789012 /  "])
  call more(["&all m=6*0, v(6)=1 /                                   "])
  call more(["&all t=1,2,3,4,5,6,'nm',T,(1,2) /                      "])
contains
  subroutine reset
    integer :: k
    i = -1; v = [(k, k = 1, 5)]; m = reshape([(k, k = 1, 6)], [2, 3]); big = 2_8**40; x = 0.1; d = [1d0, -2d100, 0d0]
    z = (1, -1); l = .true.; lv = [.true., .false., .true.]; c = "it's"; cv = ['a', 'b', 'c']; t = outer([inner(), inner()])
  end subroutine
  subroutine text(rows)
    character(*), intent(in) :: rows(:)
    integer :: k
    call reset
    file = ' '
    do k = 1, size(rows)
      file(k) = rows(k)
    end do
    msg = ' '
    read (file, nml=few, iostat=st, iomsg=msg)
    print '(a,i6,1x,a,1x,i0,1x,a,1x,g0)', trim(rows(1)), st, trim(msg), i, c, x
  end subroutine
  subroutine more(rows)
    character(*), intent(in) :: rows(:)
    call reset
    file = ' '
    file(1:size(rows)) = rows
    msg = ' '
    read (file, nml=all, iostat=st, iomsg=msg)
    print '(a,i6,1x,a)', trim(rows(1)), st, trim(msg)
    if (st == 0) then
      print *, v, m
      print *, d, z, lv, cv, big
      print *, t
    end if
  end subroutine
end program
