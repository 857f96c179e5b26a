! The elements of an assumed-shape CHARACTER array have the length that is declared, not more and not less.
program elements_length_differs
  implicit none
  call relay(['alpha', 'omega'])
  call relay(['pi', 'mu'])
contains
  subroutine relay(names)
    character(*), intent(in) :: names(:)
    call list(names)
  end subroutine relay

  subroutine list(names)
    character(5), intent(in) :: names(:)
    print '(*(a,:,"/"))', names
  end subroutine list
end program elements_length_differs
