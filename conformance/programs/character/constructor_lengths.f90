! Array constructors whose type-spec gives the length, also a negative one, and none at all.
program constructor_lengths
  implicit none
  character(:), allocatable :: texts(:)
  character(10) :: ten = 'abcdefghij'
  character(*), parameter :: named(*) = [character(5) :: 'abc', 'defghijk']
  character(*), parameter :: none(*) = [character(31) ::], empty(*) = ['', '']
  integer :: n

  do n = -6, 12, 6
    texts = [character(n) :: ten, 'xyz']
    print *, n, size(texts), len(texts), '<', texts, '>'
  end do
  texts = [character(3) ::]
  print *, size(texts), len(texts)
  print *, size(named), len(named), named
  print *, size(none), len(none), size(empty), len(empty)
end program
