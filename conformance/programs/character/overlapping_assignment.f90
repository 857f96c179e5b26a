! Assignment between parts of one CHARACTER variable: the value is taken before anything changes (F2018 10.2.1.3),
! whatever the direction and the lengths, short and long.
program overlapping_assignment
  implicit none
  character(26) :: letters
  character(200) :: long
  character(8) :: table(4)
  integer :: i, n

  letters = 'abcdefghijklmnopqrstuvwxyz'
  letters(3:) = letters
  print '(a)', letters
  letters = 'abcdefghijklmnopqrstuvwxyz'
  letters = letters(5:)
  print '(3a)', '[', letters, ']'

  ! every length and distance, to the right and to the left
  do n = 0, 12
    do i = 1, 6
      letters = 'abcdefghijklmnopqrstuvwxyz'
      letters(i:i + n - 1) = letters(4:3 + n)
      write (*, '(a,1x)', advance='no') letters(:17)
    end do
    print *
  end do

  do i = 1, 200
    long(i:i) = achar(97 + mod(i * 7, 26))
  end do
  long(2:) = long
  print '(a)', long
  long(:150) = long(51:)
  print '(a)', long
  long(40:39) = 'nothing happens'
  long(200:) = long(100:)
  print '(a)', long

  ! concatenations that read what they define
  letters = 'abcdefghijklmnopqrstuvwxyz'
  letters = letters(20:) // letters(:5) // '-' // letters
  print '(a)', letters
  letters(5:12) = letters(9:12) // letters(5:8)
  print '(a)', letters
  letters(2:9) = '<' // letters(3:8) // '>'
  print '(a)', letters
  letters = trim(letters(20:)) // trim(letters(:3) // '   ')
  print '(3a)', '[', letters, ']'

  ! elements of one array, whole and in part
  table = ['first   ', 'second  ', 'third   ', 'fourth  ']
  table(2) = table(1)(2:4) // table(2)
  table(3)(3:) = table(3)
  table(4) = adjustl('  ' // table(4)(3:))
  print '(4(a,"|"))', table
  table(2:4) = table(1:3)
  print '(4(a,"|"))', table
  table(1:3)(2:5) = table(2:4)(1:4)
  print '(4(a,"|"))', table
  ! the function sees the variable as it was
  letters = 'one two three'
  letters = repeat(letters(5:8), 3) // letters
  print '(3a)', '[', letters, ']'
  letters = adjustr(letters(:18)) // adjustl(letters)
  print '(3a)', '[', letters, ']'
end program
