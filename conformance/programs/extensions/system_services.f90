! Services of the operating system: environment, commands, dates, folders, files, as subroutines and functions.
program system_services
  implicit none
  integer :: st, ex, cs, v(3), w(3), n
  character(40) :: home, dir, host, cmd, msg
  character(30) :: when
  call getenv('FORTRANC_NOT_SET', home)
  print *, len_trim(home)
  call system('exit 3', st)
  print *, st
  call execute_command_line('exit 4', exitstat=ex, cmdstat=cs)
  print *, ex, cs
  msg = 'none'
  cs = 7
  call execute_command_line('exit 0', wait=.true., exitstat=ex, cmdstat=cs, cmdmsg=msg)
  print *, ex, cs, msg
  call idate(v)
  call itime(w)
  print *, v(2) >= 1 .and. v(2) <= 12, v(3) > 2000, all(w >= 0)
  call fdate(when)
  print *, len_trim(when)
  call getcwd(dir, st)
  print *, st, len_trim(dir) > 0
  call chdir('/', st)
  call getcwd(dir)
  print *, st, trim(dir)
  call hostnm(host, st)
  print *, st, len_trim(host) > 0
  call unlink('/nonexistent/file', st)
  print *, st
  call rename('/nonexistent/a', '/nonexistent/b', st)
  print *, st
  call functions
  call get_command(cmd, n, st)
  print *, n > 0, st, mclock() >= 0, command_argument_count()
end program
subroutine functions
  implicit none
  integer :: st
  character(80) :: dir
  print *, len_trim(fdate()), unlink('/nonexistent/file')
  st = getcwd(dir)
  print *, st, trim(dir)
end subroutine
