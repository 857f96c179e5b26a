program parts
  implicit none
  complex :: z(3) = [(1.,2.),(3.,4.),(5.,6.)], w
  complex(8), allocatable :: q(:,:)
  integer :: i
  z%re = z%im * 2
  z(2)%im = -1
  print *, z, z%re, sum(z%im), z(1)%re
  w%re = 1; w%im = 2
  print *, w, w%re + w%im
  allocate(q(2,2)); q = (1d0,1d0)
  q%im = reshape([1d0,2d0,3d0,4d0],[2,2])
  print *, q(2,:)%im, q%re
  call set(z%re)
  print *, z
  read (*,*,end=9) w%re
9 block
    integer, parameter :: n = 4
    real :: loc(n)
    loc = [(i*1.5, i=1,n)]
    print *, loc
    block
      character(n) :: i
      i = 'abcdef'
      print *, i
    end block
  end block
contains
  subroutine set(r)
    real, intent(inout) :: r(:)
    r = r + 100
  end subroutine
end program
