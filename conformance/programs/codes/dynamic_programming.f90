! Longest common subsequence, edit distance and a knapsack.
program dynamic_programming
  implicit none
  print *, '[', trim(lcs('nematode knowledge', 'empty bottle')), ']'
  print *, edit_distance('kitten', 'sitting'), edit_distance('', 'abc'), edit_distance('same', 'same')
  call knapsack((/ 23, 31, 29, 44, 53, 38, 63, 85, 89, 82 /), (/ 92, 57, 49, 68, 60, 43, 67, 84, 87, 72 /), 165)
contains
  function lcs(a, b) result(r)
    character(len=*), intent(in) :: a, b
    character(len=min(len(a), len(b))) :: r
    integer :: length(0:len(a), 0:len(b)), i, j, k
    length = 0
    do j = 1, len(b)
      do i = 1, len(a)
        if (a(i:i) == b(j:j)) then
          length(i, j) = length(i - 1, j - 1) + 1
        else
          length(i, j) = max(length(i - 1, j), length(i, j - 1))
        end if
      end do
    end do
    r = ''
    i = len(a)
    j = len(b)
    k = length(i, j)
    do while (k > 0)
      if (a(i:i) == b(j:j)) then
        r(k:k) = a(i:i)
        i = i - 1
        j = j - 1
        k = k - 1
      else if (length(i - 1, j) >= length(i, j - 1)) then
        i = i - 1
      else
        j = j - 1
      end if
    end do
  end function lcs
  pure integer function edit_distance(a, b) result(d)
    character(len=*), intent(in) :: a, b
    integer :: row(0:len(b)), previous(0:len(b)), i, j
    row = (/ (j, j = 0, len(b)) /)
    do i = 1, len(a)
      previous = row
      row(0) = i
      do j = 1, len(b)
        row(j) = min(previous(j) + 1, row(j - 1) + 1, previous(j - 1) + merge(0, 1, a(i:i) == b(j:j)))
      end do
    end do
    d = row(len(b))
  end function edit_distance
  subroutine knapsack(weights, values, capacity)
    integer, intent(in) :: weights(:), values(:), capacity
    integer :: best(0:capacity, 0:size(weights)), i, w
    logical :: taken(size(weights))
    best(:, 0) = 0
    do i = 1, size(weights)
      best(:, i) = best(:, i - 1)
      do w = weights(i), capacity
        best(w, i) = max(best(w, i), best(w - weights(i), i - 1) + values(i))
      end do
    end do
    w = capacity
    do i = size(weights), 1, -1
      taken(i) = best(w, i) /= best(w, i - 1)
      if (taken(i)) w = w - weights(i)
    end do
    print *, best(capacity, size(weights)), pack((/ (i, i = 1, size(weights)) /), taken), sum(weights, taken)
    if (sum(values, taken) /= best(capacity, size(weights))) error stop
  end subroutine knapsack
end program dynamic_programming
