! The values of an array constructor without a type of its own have one length.
program constructor_lengths
  implicit none
  call join('red', 'tan')
  call join('green', 'brown')
  call join('blue', 'black')
contains
  subroutine join(first, second)
    character(*), intent(in) :: first, second
    character(8) :: both(2)
    both = [character(5) :: first, second]
    print '(2a)', both
    both = [first, second]
    print '(2a)', both
  end subroutine join
end program constructor_lengths
