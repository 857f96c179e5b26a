! GNU's procedures that ask the system, checked for what must hold of any system.
program gnu_system
  implicit none
  call of_time()
  call functions_of_time()
  call of_process()
  call of_files()
  call functions_of_files()
  call flush()
  call exit(0)
  print *, 'not reached'
contains
  subroutine of_time()
    integer :: parts(9), values(3), n
    real :: times(2), total, r
    character(60) :: text
    call gmtime(86400 * 365, parts)
    print *, parts
    call ltime(0, parts)
    print *, size(parts)
    n = time()
    call ctime(n, text)
    print *, len_trim(text)
    call fdate(text)
    print *, len_trim(text)
    call idate(values)
    print *, values(3) > 2000
    call itime(values)
    print *, values(1) < 24
    call etime(times, total)
    print *, total >= 0
    call dtime(times, total)
    print *, total >= 0
    call second(r)
    print *, r >= 0
    call sleep(0)
  end subroutine of_time

  subroutine functions_of_time()
    real :: times(2), r
    integer :: seed
    r = 0
    print *, time8() >= time(), len_trim(ctime(time())), mclock() >= 0, mclock8() >= 0, len_trim(fdate())
    print *, etime(times) >= 0, dtime(times) >= 0, secnds(r) >= 0, second() >= 0
    call srand(7)
    print *, irand(), rand(), irand(0), ran(0)
    seed = irand(1)
    print *, seed == irand(1)
  end subroutine functions_of_time

  subroutine of_process()
    character(60) :: text
    integer :: status
    print *, getpid() > 0, getuid() >= 0, getgid() >= 0, iargc()
    call getarg(1, text)
    print *, len_trim(text)

    call getcwd(text, status)
    print *, status >= 0
    call getenv('NO_SUCH_VARIABLE_HERE', text)
    print *, len_trim(text)
    call hostnm(text, status)
    print *, status
    call system('exit 3', status)
    print *, status /= 0
    call chdir('.', status)
    print *, status
  end subroutine of_process

  subroutine of_files()
    integer :: status
    open (10, file='gnu_system.txt')
    write (10, *) 'text'
    close (10)
    call link('gnu_system.txt', 'gnu_system.lnk', status)
    print *, status
    call symlnk('gnu_system.txt', 'gnu_system.sym', status)
    print *, status
    call chmod('gnu_system.txt', 'u+x', status)
    print *, status
    call rename('gnu_system.lnk', 'gnu_system.new', status)
    print *, status
    call unlink('gnu_system.new', status)
    print *, status
  end subroutine of_files

  subroutine functions_of_files()
    character(60) :: text
    integer :: status
    print *, link('gnu_system.txt', 'gnu_system.sym') == 0, symlnk('gnu_system.txt', 'gnu_system.sym') == 0
    print *, chmod('gnu_system.txt', 'a+r'), unlink('gnu_system.sym'), unlink('gnu_system.txt')
    status = system('true')
    print *, status, hostnm(text), getcwd(text) >= 0, chdir('.')
  end subroutine functions_of_files
end program gnu_system
