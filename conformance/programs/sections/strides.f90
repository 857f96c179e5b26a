! Sections with positive and negative strides, on both sides, and as arguments.
program strides
  implicit none
  integer :: a(10), i, m(5, 6), t(3)
  a = (/ (i, i = 1, 10) /)
  print *, a(::3), a(10:1:-4), a(3:3), a(4:3), a(7:), a(:2), size(a(2:9:3))
  a(1::2) = -a(1::2)
  print *, a
  a(10:2:-2) = a(2:10:2)
  print *, a
  a(1:3) = a(3:1:-1)
  print *, a
  m = reshape((/ (i, i = 1, 30) /), (/ 5, 6 /))
  print *, m(2, ::2), m(::2, 3), m(5:1:-2, 6:1:-5)
  m(::4, ::5) = 0
  m(2:4, 2) = m(2, 2:4)
  print '(6i4)', transpose(m)
  t = m(1, 2:4) + m(2:4, 1) * m(5, (/ 2, 4, 6 /))
  print *, t
  call double(m(2, :))
  call double(m(1:5:2, 4))
  call double(a(8:5:-1))
  print '(6i4)', transpose(m)
  print *, a, total(a(::5)), total(m(3, 1:6:2)), total(a(5:4))
contains
  subroutine double(x)
    integer, intent(inout) :: x(:)
    integer :: k
    do k = 1, size(x)
      x(k) = 2 * x(k)
    end do
  end subroutine double
  integer function total(x)
    integer, intent(in) :: x(:)
    total = sum(x)
  end function total
end program strides
