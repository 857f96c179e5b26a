! What tells statements apart, in free form.
program golden
  do10i=1.5
  do 10 i=1,5
10 continue
  if(i)=3
  if(i)(1:2)='ab'
  if(i)%x=3
  if(i)then=3
  if (a) then = 3
  if(a)10,20,30
  if (a) b=c
  if (a) if=3
  if (a) call b
  if (a) where (m) x = 1
  if (a) p => q
  format(i5)=3
  end=5
  real=1
  data=5
  where(m)a=b
  print(f)=1
  write(6)x;read(5)y
  select type (s)
  type is(integer)
    type is(1)=2
  class is (t)
  class default
  end select
  x=(/a/=b/)
  x=a.x.b
  call f(5h1;2,3)
  type(t)=3
  call=3
  end if=4
  do=1
  do while=1
  do while (x)
  end do
  do concurrent (i=1:3)
  enddo
  do
  end do
  outer: do i=1,3
  end do outer
  outer: if (x) then
  end if outer
  go to 10
  goto 10
  goto i
  goto (10, 20) i
  go=1
  assign 10 to i
  assign=10
  p => null()
  p%q(3:) => r
  else=1
  contains=1
  function=1
  integer function
  endfile=3
  endfile 3
  endfile(3)=4
  allocate(x(3))=5
  allocate(x(3))
  stop
  stop=1
  x(1)[2]=3
  critical=1
  critical
  end critical
  block=1
  block
    integer :: block
  endblock
  associate(a=>b)
  end associate
  associate(a)=b
  open(3)=4
  open(3)
  read=1
  read *,x
  read x
  read(5,*)x
  read(5)=x
  print=1
  print*,x
  this is no statement
end program
