! Logical operators on the bits of integers, as compilers of DEC had them (-fdec): masks, mixtures with
! LOGICAL, and the words .XOR. and .EQV. in device flags.
program logic_on_bits
  implicit none
  integer, parameter :: ready = 1, busy = 2, error = 4
  integer :: status(5) = [1, 2, 5, 6, 7]
  integer(1) :: small
  integer(8) :: wide
  logical :: on
  integer :: i
  do i = 1, size(status)
    if ((status(i) .and. error) /= 0) then
      print '(a, i0, a, i0)', 'device ', i, ' in error, flags ', status(i) .and. .not. error
    else
      print '(a, i0, a, i0, 1x, i0)', 'device ', i, ' works, flags ', status(i) .or. busy, status(i) .xor. ready
    end if
  end do
  small = 85_1
  wide = ishft(1_8, 40)
  print *, small .and. 15_1, small .eqv. 15_1, small .neqv. 15_1, .not. small
  print *, wide .or. small, kind(wide .or. small)
  on = .true.
  print *, on .and. 6, 6 .or. on, status(3) .and. 3
  if (on .xor. .false.) print *, 'exclusive'
end program
