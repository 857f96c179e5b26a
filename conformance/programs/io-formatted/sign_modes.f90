! SIGN= of OPEN and WRITE, S, SP and SS, and what INQUIRE says of them.
program sign_modes
  implicit none
  character(20) :: mode
  character(60) :: line
  inquire (6, sign=mode)
  print '(2a)', 'standard output: ', mode
  print '(i4,s,i4,sp,i4,f6.1,ss,i4,es10.2)', 1, 2, 3, 4.0, 5, 6.0
  print '(sp,i0,1x,s,i0,1x,sp,i0.3,1x,f0.2,1x,z4)', 1, 2, 3, 0.5, 10
  call connection('plus')
  call connection('suppress')
  call connection('processor_defined')
  write (*, '(2i4)', sign='plus') 1, 2
  write (*, '(2i4)', sign='suppress') 1, 2
  write (line, '(i0,sp,i0,s,i0)', sign='plus') 1, 2, 3
  print *, trim(line)
  write (line, *, sign='plus') 1, -2, (3.0, -4.0)
  print *, trim(line)
contains
  subroutine connection(name)
    character(*), intent(in) :: name
    open (12, status='scratch', sign=name)
    inquire (12, sign=mode)
    write (12, '(i4,f6.1,s,i4,sp,i4,ss,i4)') 1, 2.0, 3, 4, 5
    write (12, '(i4,i4)', sign='plus') 6, 7
    write (12, *) 8, -9
    rewind 12
    print '(3a)', name, ' is ', mode
    read (12, '(a)') line
    print '(a)', line
    read (12, '(a)') line
    print '(a)', line
    read (12, '(a)') line
    print '(a)', line
    close (12)
  end subroutine
end program
