! A configuration file of keys and values with sections, comments and quoted texts, from standard input.
module settings
  implicit none
  integer, parameter :: key_length = 24, value_length = 32
  type setting
    character(len=key_length) :: section = '', key = ''
    character(len=value_length) :: value = ''
  end type setting
  type(setting) :: table(50)
  integer :: used = 0
  interface get
    module procedure get_integer, get_real, get_text, get_logical
  end interface get
contains
  subroutine load
    character(len=80) :: line, section
    integer :: ios, at, number
    section = ''
    number = 0
    do
      read (*, '(a)', iostat=ios) line
      if (ios /= 0) return
      number = number + 1
      at = scan(line, '#!')
      if (at > 0) line(at:) = ' '
      line = adjustl(line)
      if (line == ' ') cycle
      if (line(1:1) == '[') then
        section = line(2:index(line, ']') - 1)
        cycle
      end if
      at = index(line, '=')
      if (at == 0) then
        print '(a,i0,2a)', 'line ', number, ' is strange: ', trim(line)
        cycle
      end if
      used = used + 1
      table(used) = setting(section, line(:at - 1), adjustl(line(at + 1:)))
    end do
  end subroutine load
  integer function find(section, key)
    character(len=*), intent(in) :: section, key
    do find = used, 1, -1
      if (table(find)%section == section .and. table(find)%key == key) return
    end do
    find = 0
  end function find
  subroutine get_integer(section, key, value)
    character(len=*), intent(in) :: section, key
    integer, intent(inout) :: value
    integer :: i
    i = find(section, key)
    if (i > 0) read (table(i)%value, *) value
  end subroutine get_integer
  subroutine get_real(section, key, value)
    character(len=*), intent(in) :: section, key
    double precision, intent(inout) :: value
    integer :: i
    i = find(section, key)
    if (i > 0) read (table(i)%value, *) value
  end subroutine get_real
  subroutine get_text(section, key, value)
    character(len=*), intent(in) :: section, key
    character(len=*), intent(inout) :: value
    integer :: i
    i = find(section, key)
    if (i > 0) read (table(i)%value, *) value
  end subroutine get_text
  subroutine get_logical(section, key, value)
    character(len=*), intent(in) :: section, key
    logical, intent(inout) :: value
    integer :: i
    i = find(section, key)
    if (i > 0) read (table(i)%value, *) value
  end subroutine get_logical
end module settings
program configuration
  use settings
  implicit none
  integer :: nx = 10, steps = 5
  double precision :: dt = 0.1d0
  character(len=20) :: title = 'none'
  logical :: verbose = .false.
  call load
  call get('grid', 'nx', nx)
  call get('grid', 'missing', steps)
  call get('time', 'dt', dt)
  call get('', 'title', title)
  call get('time', 'verbose', verbose)
  print *, used, nx, steps, dt, verbose
  print *, '[', title, ']'
  print '(3(a,1x))', (table(nx)%section, table(nx)%key, table(nx)%value, nx = 1, used)
end program configuration
