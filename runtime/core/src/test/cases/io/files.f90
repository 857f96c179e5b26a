integer :: i,j,s
character(20) :: c
character(80) :: m
logical l,ex,od
character(12) :: w(20)
integer(8) p
write(*,'(a)') 'to stdout'
write(0,'(a)') 'to stderr'
write(*,'(a)',advance='no') 'part'
write(*,'(a)') ' rest'
write(*,'(a,$)') 'dollar'
write(*,*) 'next'
write(*,'(1x,a,t3,a,tl2,a,5x)') 'abcdef','XY','Z'
open(12,file='s1.dat',status='replace')
do i=1,5; write(12,'(i0)') i; enddo
backspace 12; backspace 12
read(12,*) j; print *,j
write(12,'(a)') 'after 4'
rewind 12
do i=1,6
read(12,'(a)',iostat=s) c; print *,i,s,c
enddo
backspace 12
write(12,'(a)') 'more'
endfile 12
rewind 12
do i=1,7
read(12,'(a)',iostat=s) c; print *,i,s,c
enddo
write(12,'(a)',iostat=s,iomsg=m) 'zzz'; print *,s,trim(m)
inquire(12,exist=ex,opened=od,name=c,access=w(1),form=w(2),action=w(3),position=w(4),recl=i,blank=w(5),delim=w(6),pad=w(7),sign=w(8),round=w(9),decimal=w(10),encoding=w(11),asynchronous=w(12),sequential=w(13),direct=w(14),stream=w(15),formatted=w(16),unformatted=w(17),read=w(18),write=w(19),readwrite=w(20),size=j)
print *,ex,od,c,i,j
print *,w
close(12)
inquire(file='s1.dat',exist=ex,opened=od,recl=i,size=j)
print *,ex,od,i,j
inquire(77,exist=ex,opened=od,name=c,number=i,nextrec=j); print *,ex,od,i,j
inquire(6,name=c,access=w(1),form=w(2),action=w(3),position=w(4),recl=i,encoding=w(5),sign=w(6),named=ex,round=w(7),pad=w(8),blank=w(9)); print *,c(1:12),w(1:4),w(5),w(6),w(7),w(8),w(9)
w='*'
inquire(5,name=c,access=w(1),form=w(2),action=w(3),position=w(4),recl=i,named=ex); print *,c(1:12),w(1:4)
open(newunit=i,file='s1.dat',access='stream',form='unformatted',status='replace'); print *,i
write(i) 'hello',1_4,2.5d0
inquire(i,pos=p,size=j,access=w(1),form=w(2),recl=s,convert=w(3),position=w(4)); print *,p,j,s,w(1:4)
read(i,pos=2) c(1:3); print *,c(1:3)
write(i,pos=3) 'XX'
read(i,pos=1) c(1:5); print *,c(1:5)
close(i)
open(newunit=i,file='s1.dat',access='direct',recl=8); print *,i
write(i,rec=3) 1d0
inquire(i,nextrec=j,size=s,recl=k,name=c,position=w(1),form=w(2)); print *,j,s,k,c,w(1:2)
read(i,rec=1) c(1:8); print *,c(1:2)
close(i,status='delete')
inquire(file='s1.dat',exist=ex); print *,ex
open(13,status='scratch'); write(13,*) 1; rewind 13; read(13,*) i; print *,i; close(13)
open(14,file='s1.dat',access='stream',form='formatted')
write(14,'(a)') 'ab','cd'
inquire(14,pos=p); print *,p
read(14,'(a)',pos=4) c; print *,c
inquire(14,pos=p); print *,p
close(14,status='delete')
open(15,file='s1.dat',recl=60,delim='quote',sign='plus',decimal='comma')
write(15,*) 'it"s',1,2.5
write(15,*) (1.,2.)
rewind 15; read(15,'(a)') m; print *,m; read(15,'(a)') m; print *,trim(m)
close(15,status='delete')
open(16,file='s1.dat',form='unformatted')
w='*'
inquire(16,blank=w(1),delim=w(2),pad=w(3),sign=w(4),round=w(5),decimal=w(6),encoding=w(7),asynchronous=w(8),position=w(9),convert=w(10)); print *,w(1:10)
write(16) 1,2; write(16) 3; write(16) [1.d0,2.d0]
inquire(16,position=w(1),size=i); print *,w(1),i
backspace 16; backspace 16; read(16) i; print *,i
inquire(16,position=w(1)); print *,w(1)
rewind 16
inquire(16,position=w(1)); print *,w(1)
read(16) i; print *,i; read(16) i,j
end
