! Backtracking: the queens of a chess board counted with bits, and a sudoku.
program queens_and_sudoku
  implicit none
  integer :: board(9, 9), i, n, tries
  character(len=9) :: rows(9)
  do n = 1, 8
    print *, n, place(2**n - 1, 0, 0, 0)
  end do
  rows = (/ '53..7....', '6..195...', '.98....6.', '8...6...3', '4..8.3..1', '7...2...6', '.6....28.', '...419..5', &
    '....8..79' /)
  do i = 1, 9
    board(i, :) = index('123456789', (/ (rows(i)(n:n), n = 1, 9) /))
  end do
  tries = 0
  if (.not. solve(board)) error stop 'no solution'
  print '(9i2)', transpose(board)
  print *, tries
  if (any(sum(board, 1) /= 45) .or. any(sum(board, 2) /= 45)) error stop 'wrong'
contains
  recursive integer function place(all, columns, left, right) result(count)
    integer, intent(in) :: all, columns, left, right
    integer :: free, bit
    count = 0
    if (columns == all) then
      count = 1
      return
    end if
    free = iand(all, not(ior(columns, ior(left, right))))
    do while (free /= 0)
      bit = iand(free, -free)
      free = ieor(free, bit)
      count = count + place(all, ior(columns, bit), iand(all, ishft(ior(left, bit), 1)), ishft(ior(right, bit), -1))
    end do
  end function place
  recursive logical function solve(b) result(done)
    integer, intent(inout) :: b(9, 9)
    integer :: at(2), k, r, c
    at = minloc(b)
    done = b(at(1), at(2)) /= 0
    if (done) return
    r = 3 * ((at(1) - 1) / 3)
    c = 3 * ((at(2) - 1) / 3)
    do k = 1, 9
      tries = tries + 1
      if (any(b(at(1), :) == k) .or. any(b(:, at(2)) == k)) cycle
      if (any(b(r + 1:r + 3, c + 1:c + 3) == k)) cycle
      b(at(1), at(2)) = k
      done = solve(b)
      if (done) return
    end do
    b(at(1), at(2)) = 0
  end function solve
end program queens_and_sudoku
