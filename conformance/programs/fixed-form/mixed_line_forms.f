      program mixed
c     d lines, tabs are avoided; labels anywhere in columns 1 to 5
      implicit none
      integer n, i
      character*10 t
      n = 0
  7   n = n + 1
   8  continue
    9 if (n .lt. 2) goto 7
 1    continue
      t = 'abc'//
     .    'def'//
     $    'ghi'
      print *, t, n
      do i = 1, 3
        if (i .eq. 2) cycle
        print *, 'free style do', i
      end do
      do while (n .gt. 0)
        n = n - 1
      enddo
      select case (n)
      case (0)
        print *, 'zero'
      case default
        print *, 'other'
      end select
      print '(1x,a,
     &       i3)', 'continued format', n
      end
