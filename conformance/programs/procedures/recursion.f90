! Recursive functions and subroutines, mutual recursion, recursion with arrays and host variables.
program recursion
  implicit none
  integer :: moves, list(10) = (/ 5, 2, 9, 1, 8, 3, 7, 10, 4, 6 /), n
  character(len=40) :: text
  print *, factorial(10), fibonacci(20), ackermann(2, 3)
  moves = 0
  call hanoi(5, 'a', 'b', 'c')
  print *, moves
  call quicksort(list)
  print *, list
  print *, is_even(10), is_odd(7), is_even(3)
  n = 0
  text = ''
  call permute('abcd', 1)
  print *, n, trim(text)
  print *, digits(90210), depth_sum(4)
contains
  recursive function factorial(k) result(f)
    integer, intent(in) :: k
    integer :: f
    if (k <= 1) then
      f = 1
    else
      f = k * factorial(k - 1)
    end if
  end function factorial
  recursive integer function fibonacci(k) result(f)
    integer, intent(in) :: k
    f = k
    if (k > 1) f = fibonacci(k - 1) + fibonacci(k - 2)
  end function fibonacci
  recursive integer function ackermann(i, j) result(a)
    integer, intent(in) :: i, j
    if (i == 0) then
      a = j + 1
    else if (j == 0) then
      a = ackermann(i - 1, 1)
    else
      a = ackermann(i - 1, ackermann(i, j - 1))
    end if
  end function ackermann
  recursive subroutine hanoi(k, from, to, via)
    integer, intent(in) :: k
    character, intent(in) :: from, to, via
    if (k == 0) return
    call hanoi(k - 1, from, via, to)
    moves = moves + 1
    call hanoi(k - 1, via, to, from)
  end subroutine hanoi
  recursive subroutine quicksort(a)
    integer, intent(inout) :: a(:)
    integer :: pivot, i, j, t
    if (size(a) < 2) return
    pivot = a((1 + size(a)) / 2)
    i = 0
    j = size(a) + 1
    do
      do
        i = i + 1
        if (a(i) >= pivot) exit
      end do
      do
        j = j - 1
        if (a(j) <= pivot) exit
      end do
      if (i >= j) exit
      t = a(i)
      a(i) = a(j)
      a(j) = t
    end do
    call quicksort(a(:i - 1))
    call quicksort(a(j + 1:))
  end subroutine quicksort
  recursive logical function is_even(k) result(r)
    integer, intent(in) :: k
    r = .true.
    if (k > 0) r = is_odd(k - 1)
  end function is_even
  recursive logical function is_odd(k) result(r)
    integer, intent(in) :: k
    r = .false.
    if (k > 0) r = is_even(k - 1)
  end function is_odd
  recursive subroutine permute(s, k)
    character(len=*), intent(in) :: s
    integer, intent(in) :: k
    character(len=len(s)) :: p
    integer :: i
    if (k > len(s)) then
      n = n + 1
      if (mod(n, 6) == 0) text = trim(text) // ' ' // s
      return
    end if
    do i = k, len(s)
      p = s
      p(k:k) = s(i:i)
      p(i:i) = s(k:k)
      call permute(p, k + 1)
    end do
  end subroutine permute
  recursive function digits(k) result(d)
    integer, intent(in) :: k
    integer :: d(5)
    if (k < 10) then
      d = (/ 0, 0, 0, 0, k /)
    else
      d = digits(k / 10)
      d = (/ d(2:5), mod(k, 10) /)
    end if
  end function digits
  recursive integer function depth_sum(k) result(s)
    integer, intent(in) :: k
    integer :: work(k)
    work = k
    s = sum(work)
    if (k > 1) s = s + depth_sum(k - 1) + work(k) - k
  end function depth_sum
end program recursion
