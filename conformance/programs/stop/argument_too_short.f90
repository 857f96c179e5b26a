! A CHARACTER argument that is shorter than its dummy argument, whose length another argument gives.
module labels
  implicit none
contains
  subroutine put(text, n, note)
    integer, intent(in) :: n
    character(n), intent(in) :: text
    character(4), intent(in), optional :: note
    if (present(note)) then
      print '(5a)', '[', text, '] (', note, ')'
    else
      print '(3a)', '[', text, ']'
    end if
  end subroutine put
end module labels

program argument_too_short
  use labels
  implicit none
  character(:), allocatable :: word
  word = 'measure'
  call put(word, 4)
  call put(word, 7, note='length')
  word = word(:5)
  call put(word, 6)
end program argument_too_short
