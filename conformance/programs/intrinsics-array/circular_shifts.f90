! CSHIFT by every amount: negative, zero, beyond the extent, of empty arrays, along each dimension, by one shift for all
! and by one for each line, of kinds and types, of sections and of expressions, into itself.
program circular_shifts
  implicit none
  integer :: a(7) = [1, 2, 3, 4, 5, 6, 7], m(3, 4), i, s
  integer(8) :: wide
  integer(1) :: tiny
  character(3) :: words(4) = ['one', 'two', 'six', 'ten']
  logical :: l(5) = [.true., .false., .false., .true., .false.]
  complex :: z(3) = [(1.0, 2.0), (3.0, 4.0), (5.0, 6.0)]
  integer, allocatable :: none(:)

  do s = -15, 15, 3
    print '(i4,*(i3))', s, cshift(a, s), cshift(a(2:6:2), s), cshift(a(7:1:-1) * 2, shift=s)
  end do
  wide = -3_8 * 7_8 + 1
  tiny = -8
  print *, cshift(a, wide), cshift(a, tiny)
  print *, cshift(a, huge(1)), cshift(a, -huge(1))
  allocate (none(0))
  print *, size(cshift(none, 3)), size(cshift(a(3:2), -1))
  m = reshape([(i, i=1, 12)], [3, 4])
  do s = -4, 5
    print '(12i3)', cshift(m, s)
    print '(12i3)', cshift(m, s, 2)
    print '(12i3)', cshift(m, [s, s + 1, s - 1, 0], 1)
    print '(12i3)', cshift(m, [s, 1, -s], dim=2)
  end do
  a = cshift(a, 2)
  print *, a
  a = a + cshift(a, -1) * 10 + cshift(cshift(a, 1), 1) * 100
  print *, a
  m(:, 2:3) = cshift(m(:, 2:3), 1, 2)
  m(2, :) = cshift(m(2, :), -1)
  print '(12i3)', m
  words = cshift(words, 1)
  print *, words, cshift(l, -2), cshift(z, 4)
  print *, sum(a * cshift(a, 1)), maxval(cshift(m, 1, 2) - m), count(cshift(a, 1) > a)
end program
