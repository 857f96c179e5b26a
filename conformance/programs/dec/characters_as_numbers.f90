! Characters of constants as the bits of numbers (-fdec-char-conversions): tags of records and comparisons
! with them, by Hollerith and character constants, in assignments, DATA and initial values.
program characters_as_numbers
  implicit none
  integer :: tag, tags(3), first = 'HEAD'
  integer(8) :: long
  integer(2) :: short
  real :: title
  real(8) :: wide_title
  logical(4) :: packed
  character(8) :: text
  integer :: i
  data tags / 'ALFA', 4HBETA, 'GAM' /
  tag = 'DATA'
  long = 'CHECKSUM'
  short = 'XY'
  title = 'TEST'
  wide_title = 8HLONGTEST
  print '(z8.8, 1x, z16.16, 1x, z4.4)', tag, long, short
  do i = 1, 3
    write (*, '(a4, 1x)', advance='no') tags(i)
  end do
  write (*, '(a4)') first
  if (tag == 4HDATA) print *, 'a data record'
  if (tag /= 4HHEAD) print *, 'no head'
  if (tags(3) == 4HGAM ) print *, 'gamma, with a blank'
  if (title == 4HTEST) print *, 'the title'
  write (text, '(a8)') wide_title
  print *, text
  packed = .false.
  if (4HABCD .eq. 'ABCD' .and. 'AB' .lt. 2HAC) print *, 'texts compare as texts', packed
end program
