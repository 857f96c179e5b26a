c     OpenMP in fixed form: the sentinels c$omp, *$omp and !$omp, continuation, conditional
c     compilation, labelled loops and COMMON.
      program oldsty
      integer n, i, nth
      parameter (n = 60)
      real a, b, s
      common /arrays/ a(n), b(n)
      common /sums/ s
      nth = 1
c$    nth = 2
!$    nth = nth +
!$   &  1
      print *, nth
c$omp parallel do private(i)
c$omp+ shared(n
c$omp& th)
      do 10 i = 1, n
         a(i) = i
         b(i) = 2*i
 10   continue
c$omp end parallel do
      s = 0.0
C$OMP PARALLEL DEFAULT(SHARED) PRIVATE(I)
*$OMP DO REDUCTION(+:S)
      do 20 i = 1, n
 20   s = s + a(i)*b(i)
*$OMP END DO
!$OMP CRITICAL
      a(1) = 7.0
!$OMP END CRITICAL
!$OMP END PARALLEL
      print *, s, a(1)
      call sweep(n)
      print *, s, a(n)
      end

      subroutine sweep(m)
      integer m, i, j
      real a, b, s
      common /arrays/ a(60), b(60)
      common /sums/ s
      do 40 j = 1, 3
c$omp paralleldoprivate(i)default(shared)schedule(static,7)
      do 30 i = 1, m
         a(i) = a(i) + b(i)*j
 30   continue
 40   continue
c$omp parallel do reduction(max: s)
      do i = 1, m
         if (a(i) .gt. 100.0) goto 50
         s = max(s, a(i))
 50      continue
      end do
      end
