submodule (m:parent) child
end submodule child
block data bd
end block data bd
program p
  implicit none
  real function
  real real, integer(3), if, do, data
  if = 3; do = 4
  data = 5
  real = 1
  end = 5
  if (i) = 3
  if(i)(1:2)='ab'
  if (i) % x = 4
  where(m)a=b
  print(f)=1
  write(6)x;read(5)y
  format(i5)=3
  do10i=1.5
  do 10 i=1,5
10 continue
  do 20 i = 1, 3
  do 20 j = 1, 3
20 x(i,j) = 0
  x = (/a/=b/)
  y = a.x.b
  z = 1.eq.2 .or. 1.e2 > 1.e+5 .and. .not. x == 3.d0_dp
  select type (a => b%c)
  type is (integer)
    x = 1
  type is(integer(kind=8)) sel
  type is (character(len=*))
  class is (shape)
  class default
  end select
  outer: do while (x < 3)
    inner: do concurrent (integer :: i=1:n, j=1:m:2, x(i) > 3) local(a, b) shared(c) default(none)
      cycle outer
    end do inner
    exit outer
  end do outer
  do
    exit
  enddo
  lab: if (x) then
  else if (y > 3) then lab
  elseif (z) then
  else lab
  end if lab
  if (a) b = c
  if (a) call foo
  if (a) goto 10
  if (a) 10, 20, 30
  if (a) p => q
  if (a) where (m) x = 1
  select case (i)
  case (1, 3:5, :0, 9:)
  case ('a':'z')
  case default
  endselect
  select rank (z)
  rank (0)
  rank (*)
  rank default
  end select
  where (x > 0)
    x = 1
  elsewhere (x < 0)
    x = 2
  else where
    x = 3
  end where
  forall (i=1:n, j=1:m, x(i,j) > 0) x(i,j) = 1
  forall (integer :: i=1:n)
    x(i) = 1
  end forall
  associate (a => b, c => d(1:3) + 2)
  end associate
  blk: block
    integer :: local
    local = 2
  end block blk
  critical
  end critical
  change team (t, a[*] => b)
  end team
  go to 10
  go to (10, 20), i
  goto i
  goto i, (10, 20)
  assign 10 to i
  stop
  stop 'x'
  stop 3, quiet=.true.
  error stop "bad"
  pause 3
  allocate(a(3), b(0:n, 2), stat=i, errmsg=msg)
  allocate(real(8) :: x(3))
  allocate(t(4) :: y)
  allocate(circle :: z, source=w)
  allocate(a%b(i)%c(3)[*])
  deallocate(a, b%c(3), stat=i)
  nullify(p, q%r)
  p(1:n, 0:) => q
  p => null()
  pf => f
  call sub(*10, a=3, b, f(x), 'txt', x(1:3), y(:, ::2))
  call a%b(3)%c(x)
  call nothing
  x = [1, 2, 3]
  x = [real(8) :: 1, 2]
  x = [character(len=3) :: 'a', 'bcd']
  x = [t :: a, b]
  x = [(i*2, i=1,10)]
  x = (/ ((i+j, i=1,2), j=1,3) /)
  x = [integer ::]
  x = -a**b**2 * (-3) + 2 - 1 // 'a'
  x = a*-b*c + a**-b*c
  x = .inv. a ** 2 + .neg. b .plus. c
  c = (1.0, -2.0) + (a, b)
  c = 1_8 + 1.5_dp + .true._1 .eqv. k_'text' == 4_"abc"
  s = 'abc'(2:3) 
  x = t(4)(a=1, b=2)
  x = a(1)%b(2,3)%c%re
  x[1] = y(2)[3, stat=i]
  open(unit=10, file='x', status="old", err=10, iostat=i)
  open(10)
  close(10, status='delete')
  read *, x, y
  read 10, x
  read '(i5)', x
  read(*,*) x, (a(i), i=1,3), ((b(i,j), i=1,2), j=1,2)
  read(5, fmt=10, end=20, err=30) x
  read(5, nml=grp)
  write(*, '(a)') 'x', (a(i) + 1, i=1,3), (1.0, 2.0), (x)
  write(*,*)
  write(unit=6, fmt=*) (/1,2/)
  print *, x
  print *
  print '(a)', 'x'
  print 10, a, b
  print fmt, a
  rewind 5
  rewind(5)
  backspace(unit=5, iostat=i)
  endfile 5
  end file (5)
  flush 6
  flush(6)
  flush(unit=6)
  inquire(file='x', exist=l)
  inquire(iolength=i) a, b
  wait(5)
  sync all
  sync images (*)
  sync memory
  sync team (t)
  event post (e)
  event wait (e, until_count=3)
  form team (1, t, new_index=2)
  lock(l)
  unlock(l, stat=i)
  fail image
  call x(1) ; ; y = 2
  a = 5habcde
  continue
100 format(i5, 'x', 5hhello, 1x, 3(f10.3, /), 1p, e12.4e3, a, *(g0, ','), tl3, bn, sp, dc, ru)
  x = &
    & y + & ! comment
    ! another

    z
  s = 'abc&
      &def'
  names(3) = 4
  return
end program p
