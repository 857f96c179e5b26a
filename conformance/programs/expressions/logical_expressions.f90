! Precedence of logical and relational operators, both spellings, equivalence.
program logical_expressions
  implicit none
  logical :: t, f, a, b, c
  integer :: i, j, k
  t = .true.
  f = .false.
  print *, t .or. t .and. f, (t .or. t) .and. f, .not. f .and. f, .not. (f .and. f)
  print *, t .eqv. f .or. t, t .neqv. f .eqv. f, t .neqv. t .and. f
  print *, 1 + 2 * 3 == 7 .and. 7 /= 3 * 2 + 2, 3 > 2 .eqv. 2 < 3, .not. 1 > 2
  print *, 1.lt.2, 2 .le. 2, 3.ge.4, 1 .ne. 1, 1.5 > 1, 2 == 2.0, 'a' < 'b', 'ab' >= 'abc'
  print *, (1.0, 2.0) == (1.0, 2.0), (1.0, 2.0) /= 1.0, 1.0 == (1.0, 0.0)
  do i = 0, 7
    a = btest(i, 2)
    b = btest(i, 1)
    c = btest(i, 0)
    print '(3l2,a,6l2)', a, b, c, ' |', a .and. b, a .or. c, a .eqv. b .eqv. c, a .neqv. b .neqv. c, &
      .not. a .or. b .and. .not. c, (a .or. b) .neqv. c
    if ((a .eqv. b) .eqv. (a .neqv. b)) error stop 'eqv'
  end do
  k = 0
  do i = 1, 4
    do j = 1, 4
      if (i < j .and. .not. mod(i + j, 2) == 0 .or. i == 4 .and. j == 4) k = k + 10 * i + j
    end do
  end do
  print *, k, count((/ t, f, t /)), any((/ f, f /)), all((/ t, t /))
end program logical_expressions
