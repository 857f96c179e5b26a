! Namelist input (F2018 13.11) as people write it: old terminators, repeat counts, nulls, sections, substrings,
! components, comments, text before the group, quotes inside quotes, infinities; and what is said of wrong groups.
program odd_groups
  implicit none
  type point
    integer :: x, y
    real :: w(2)
  end type
  integer, parameter :: n = 30
  character(70) :: groups(n) = [character(70) :: &
       '&grp i=1, j=2 /', '$grp i=1 $end', '&GRP I=1 &END', '&grp i = 1 , j = 2 , /', '&grp i=,j=2 /', &
       '&grp k=2*5,7 /', '&grp k=2*,7 /', '&grp k=1,,3 /', '&grp k(2:3)=5,6 /', '&grp k(3:1:-1)=5,6,7 /', &
       '&grp m(1,:)=1,2,3 /', '&grp m(:,2)=1,2 m(2,3)=9 /', '&grp k=3*1 i=4/', '&grp i=5/ j=6', &
       '&grp r=inf ra=1e1,1d1,.5 /', '&grp r=-infinity /', '&grp c=(1.5 , -2e3) l=.true. /', '&grp la=2*f l=t /', &
       '&grp s=''a''''b'' i=3 /', '&grp s="x!y/" sa(2)(2:3)="qq" /', '&grp s(2:3)=''xyz'' i=5 /', &
       '&grp p%x=5 p%w(2)=7.5 /', '&grp p=1,2,3.0,4.0 /', '&grp q(2)%w=1,2 q(1)%y=8 /', '&grp q%x=3,4 /', &
       '&grp ! a comment', '&grp zz=1 /', '&grp k=1,2,3,4 /', '&grp k(4)=1 /', '&grp i=99999999999 /']
  character(80) :: message
  integer :: number, ios, i, j, k(3), m(2,3)
  real :: r, ra(3)
  complex :: c
  logical :: l, la(2)
  character(5) :: s, sa(2)
  type(point) :: p, q(2)
  namelist /grp/ i, j, k, m, r, ra, c, l, la, s, sa, p, q

  do number = 1, n
    i = 0; j = 0; k = 0; m = 0; r = 0; ra = 0; c = 0; l = .false.; la = .true.; s = '-'; sa = '-'
    p = point(0, 0, 0.0); q = p
    open (10, status='scratch')
    write (10, '(a)') 'a title', trim(groups(number))
    if (index(groups(number), '!') > 0) write (10, '(a)') ' i = 7, ! seven', ' j = 8 /'
    rewind (10)
    message = ''
    read (10, grp, iostat=ios, iomsg=message)
    close (10)
    print '(i0,1x,a,i6,1x,a)', number, trim(groups(number)), ios, trim(message)
    print '(11(i0,1x),6(g0,1x),3(l1,1x),3(a,"|"))', i, j, k, m, r, ra, c, l, la, s, sa
    print '(3(2(i0,1x),2(f0.1,1x)))', p, q
  end do
  write (*, grp)
end program odd_groups
