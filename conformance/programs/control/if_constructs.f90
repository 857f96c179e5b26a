! IF statements, constructs with names, nesting, and ELSE IF chains.
program if_constructs
  implicit none
  integer :: i, j, n(5) = 0
  character(len=8) :: kind
  do i = -2, 2
    if (i < 0) then
      kind = 'negative'
    else if (i == 0) then
      kind = 'zero'
    else
      kind = 'positive'
    end if
    if (i == 1) kind = 'one'
    print *, i, kind
  end do
  outer: if (kind == 'positive') then
    inner: do j = 1, 5
      check: if (mod(j, 2) == 0) then
        n(j) = j
        if (j == 4) exit inner
      else check
        n(j) = -j
      end if check
    end do inner
  else outer
    error stop
  end if outer
  print *, n, j
  blk: if (j == 4) then
    if (n(1) < 0) exit blk
    n = 99
  end if blk
  print *, n
  if (n(5) /= 0 .or. n(4) /= 4) error stop 'exit'
  if (.false.) then
  end if
  if (.true.) then
  else
    error stop
  endif
end program if_constructs
