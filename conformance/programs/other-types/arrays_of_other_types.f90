subroutine ints(w, n)
  integer n, w(n), i
  do i = 1, n
    w(i) = i
  end do
end
subroutine reals(w, n)
  integer n, i
  real w(*)
  do i = 1, n
    w(i) = w(i) + 1.5
  end do
end
subroutine both(iw, rw, n)
  integer n, iw(*), i
  real rw(*)
  do i = 1, n
    iw(i) = i*10
    rw(i) = i*0.5
  end do
end
subroutine parts(x, n)
  integer n
  real x(2,n)
  print *, x
  x(1,1) = 42
end
subroutine chars(i, n)
  integer n, i(n)
  write(*,'(3z9)') i
  i(1) = 1094861636
end
subroutine dints(d, n)
  integer n
  real(8) d(n)
  d(1) = 1d0
end
program arrays_of_other_types
  real work(20), x(4)
  complex z(3)
  character(12) c
  integer iw(8), ic(3)
  work = 0
  call ints(work, 5)
  call both(work(1), work(9), 4)
  print *, transfer(work(1:4), [0]), work(9:12)
  call reals(iw, 0)
  z = (1.,2.)
  call parts(z, 3)
  print *, z
  c = 'abcdefghijkl'
  call chars(c, 3)
  print *, c
  call dints(iw, 1)
  print *, iw(1:2)
  x = 0
  call ints(x(2), 2)
  print *, transfer(x, [0])
  call reals(z(2), 4)
  print *, z
end program
