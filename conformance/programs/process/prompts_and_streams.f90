! Prompts with ADVANCE='NO', the order of what goes to standard output and what to standard error, and FLUSH.
program prompts_and_streams
  use, intrinsic :: iso_fortran_env, only: output_unit, error_unit, input_unit
  implicit none
  integer :: age, status
  character(20) :: name
  write (*, '(a)', advance='no') 'name? '
  read (*, '(a)') name
  write (*, '(a)', advance='no') 'age? '
  flush (output_unit)
  read (input_unit, *, iostat=status) age
  if (status /= 0) error stop 'no age'
  write (error_unit, '(3a, i0)') 'note: ', trim(name), ' is ', age
  print '(3a)', 'Hello, ', trim(name), '!'
  do
    write (*, '(a)', advance='no') '> '
    read (*, '(a)', iostat=status) name
    if (status /= 0) exit
    print '(2a)', 'you said ', trim(name)
  end do
  write (*, '()')
  write (error_unit, *) 'end of input', is_iostat_end(status)
end program
