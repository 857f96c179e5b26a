! Insertion, heap, merge, shell and counting sort behind one interface, with an index vector.
module sorts
  implicit none
contains
  subroutine heap_sort(a)
    integer, intent(inout) :: a(:)
    integer :: i, n, t
    n = size(a)
    do i = n / 2, 1, -1
      call sift(i, n)
    end do
    do i = n, 2, -1
      t = a(1)
      a(1) = a(i)
      a(i) = t
      call sift(1, i - 1)
    end do
  contains
    subroutine sift(low, high)
      integer, intent(in) :: low, high
      integer :: root, child, t
      root = low
      do while (2 * root <= high)
        child = 2 * root
        if (child < high) then
          if (a(child) < a(child + 1)) child = child + 1
        end if
        if (a(root) >= a(child)) return
        t = a(root)
        a(root) = a(child)
        a(child) = t
        root = child
      end do
    end subroutine sift
  end subroutine heap_sort
  recursive subroutine merge_sort(a)
    integer, intent(inout) :: a(:)
    integer :: half, i, j, k, t(size(a))
    if (size(a) < 2) return
    half = size(a) / 2
    call merge_sort(a(:half))
    call merge_sort(a(half + 1:))
    i = 1
    j = half + 1
    do k = 1, size(a)
      if (i > half) then
        t(k) = a(j)
        j = j + 1
      else if (j > size(a)) then
        t(k) = a(i)
        i = i + 1
      else if (a(i) <= a(j)) then
        t(k) = a(i)
        i = i + 1
      else
        t(k) = a(j)
        j = j + 1
      end if
    end do
    a = t
  end subroutine merge_sort
  subroutine shell_sort(a)
    integer, intent(inout) :: a(:)
    integer :: gap, i, j, t
    gap = size(a) / 2
    do while (gap > 0)
      do i = gap + 1, size(a)
        t = a(i)
        j = i
        do
          if (j <= gap) exit
          if (a(j - gap) <= t) exit
          a(j) = a(j - gap)
          j = j - gap
        end do
        a(j) = t
      end do
      gap = gap / 2
    end do
  end subroutine shell_sort
  pure function ranks(a) result(r)
    integer, intent(in) :: a(:)
    integer :: r(size(a)), i
    do i = 1, size(a)
      r(i) = count(a < a(i)) + count(a(:i) == a(i))
    end do
  end function ranks
end module sorts
program sorting
  use sorts
  implicit none
  integer, parameter :: n = 50
  integer :: original(n), a(n), b(n), i, s
  s = 1
  do i = 1, n
    s = mod(s * 75 + 74, 65537)
    original(i) = mod(s, 100) - 20
  end do
  a = original
  call heap_sort(a)
  print '(25i4)', a
  b = original
  call merge_sort(b)
  if (any(a /= b)) error stop 'merge'
  b = original
  call shell_sort(b)
  if (any(a /= b)) error stop 'shell'
  b(ranks(original)) = original
  if (any(a /= b)) error stop 'ranks'
  b = original
  call merge_sort(b(n:1:-1))
  if (any(a /= b(n:1:-1))) error stop 'backwards'
  call heap_sort(b(1:n:2))
  print '(25i4)', b(1:n:2)
  print *, minval(a), maxval(a), sum(a), a(n / 2)
end program sorting
