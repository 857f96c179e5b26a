! The game of life with CSHIFT, MERGE and COUNT; the board is drawn as text.
program game_of_life
  implicit none
  integer, parameter :: n = 12
  logical :: alive(n, n)
  integer :: neighbours(n, n), generation, i, di, dj
  alive = .false.
  alive(2, 3) = .true.
  alive(3, 4) = .true.
  alive(4, 2:4) = .true.
  alive(8, 8:10) = .true.
  do generation = 0, 8
    if (mod(generation, 4) == 0) then
      print '(a,i0,a,i0)', 'generation ', generation, ': ', count(alive)
      do i = 1, n
        print '(12a1)', merge('#', '.', alive(i, :))
      end do
    end if
    neighbours = 0
    do dj = -1, 1
      do di = -1, 1
        if (di == 0 .and. dj == 0) cycle
        neighbours = neighbours + merge(1, 0, cshift(cshift(alive, di, 1), dj, 2))
      end do
    end do
    alive = neighbours == 3 .or. (alive .and. neighbours == 2)
  end do
  if (count(alive) /= 8) error stop 'a glider and a blinker'
end program game_of_life
