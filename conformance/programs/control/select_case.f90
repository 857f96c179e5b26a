! SELECT CASE over integers, characters and logicals; ranges; defaults in any place; names.
program select_case
  implicit none
  integer :: i, hits(0:4)
  integer(8) :: big
  character(len=5) :: word
  hits = 0
  do i = -5, 25
    select case (i)
    case (:-1)
      hits(1) = hits(1) + 1
    case (0)
      hits(2) = hits(2) + 1
    case default
      hits(0) = hits(0) + 1
    case (1:9, 11, 13:15)
      hits(3) = hits(3) + 1
    case (20:)
      hits(4) = hits(4) + 1
    end select
  end do
  print *, hits, sum(hits)
  do i = 1, 6
    word = merge('apple', 'grape', i < 3)
    if (i == 4) word = 'a'
    if (i == 5) word = 'pea'
    if (i == 6) word = 'zzzzz'
    letters: select case (word)
    case ('a ', 'b')
      print *, word, 'single'
    case ('apple')
      print *, word, 'apple'
    case ('g':'q')
      print *, word, 'g to q'
    case ('z':)
      print *, word, 'late'
    case default letters
      print *, word, 'other'
    end select letters
  end do
  do i = 1, 3
    select case (i > 1 .and. i < 3)
    case (.true.)
      print *, i, 'middle'
    case (.false.)
      print *, i, 'edge'
    end select
  end do
  big = 2_8**40
  select case (big)
  case (2_8**40)
    print *, 'big'
  case default
    error stop
  end select
  select case (i)
  end select
  select case (mod(i, 3) * 10 + 4)
  case (14)
    if (i == 4) print *, 'expression'
    select case (word(1:1))
    case ('z')
      print *, 'nested'
    end select
  end select
end program select_case
