! Ways to declare character lengths.
program character_lengths
  implicit none
  character :: one
  character*5 :: five, three*3, array(2)*2
  character(len=7) :: seven, eight*8
  character(4) :: four
  character(kind=1, len=6) :: six
  character(len=0) :: empty
  character(len=-3) :: negative
  one = 'xyz'
  five = 'ab'
  three = 'abcdef'
  array = (/ 'pq', 'rs' /)
  seven = 'seven'
  eight = seven // 'eight'
  four = ''
  six = repeat('ab', 5)
  empty = 'lost'
  print *, len(one), len(five), len(three), len(array), len(seven), len(eight), len(four), len(six), len(empty), &
      len(negative)
  print '(9(a,"|"))', one, five, three, array, seven, eight, four, six
  print *, '[' // empty // ']', '[' // negative // ']', empty == '', negative == '   '
  call sizes('some text', 4)
contains
  subroutine sizes(text, n)
    character(len=*), intent(in) :: text
    integer, intent(in) :: n
    character(len=n) :: local
    character(len=2 * len(text)) :: double
    local = text
    double = text // text
    print *, len(text), len(local), len(double), local, '|', double
    if (double /= 'some textsome text') error stop
  end subroutine sizes
end program character_lengths
