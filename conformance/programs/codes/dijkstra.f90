! Shortest paths in a graph read from a table, with predecessors printed as routes.
program dijkstra
  implicit none
  integer, parameter :: n = 7, far = huge(1) / 2
  type edge
    integer :: from, to, length
  end type edge
  type(edge), parameter :: edges(10) = (/ edge(1, 2, 7), edge(1, 3, 9), edge(1, 6, 14), edge(2, 3, 10), &
    edge(2, 4, 15), edge(3, 4, 11), edge(3, 6, 2), edge(4, 5, 6), edge(5, 6, 9), edge(6, 5, 9) /)
  integer :: distance(n), before(n), weight(n, n), i, here
  logical :: done(n)
  weight = far
  do i = 1, size(edges)
    weight(edges(i)%from, edges(i)%to) = edges(i)%length
    weight(edges(i)%to, edges(i)%from) = edges(i)%length
  end do
  distance = far
  distance(1) = 0
  before = 0
  done = .false.
  do
    if (all(done .or. distance >= far)) exit
    here = minloc(distance, 1, .not. done)
    done(here) = .true.
    where (.not. done .and. distance(here) + weight(:, here) < distance) before = here
    distance = merge(distance, min(distance, distance(here) + weight(:, here)), done)
  end do
  do i = 1, n
    if (distance(i) >= far) then
      print '(i2,a)', i, ': not reachable'
    else
      write (*, '(i2,a,i3,a)', advance='no') i, ':', distance(i), '  by'
      call route(i)
      print *
    end if
  end do
  if (any(distance(:6) /= (/ 0, 7, 9, 20, 20, 11 /))) error stop 'distances'
contains
  recursive subroutine route(k)
    integer, intent(in) :: k
    if (before(k) /= 0) call route(before(k))
    write (*, '(i3)', advance='no') k
  end subroutine route
end program dijkstra
