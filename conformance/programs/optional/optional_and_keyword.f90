! OPTIONAL dummies: present, absent, passed on; keyword arguments in any order.
program optional_and_keyword
  implicit none
  real :: v(4) = (/ 4.0, 1.0, 3.0, 2.0 /)
  integer :: n
  call show('all', 1, 2.5, (/ 1.0, 2.0 /))
  call show('two', 1)
  call show(x=9.0, title='keyword')
  call show('array', values=v(2:3))
  call show(n=3, values=v, x=0.5, title='any order')
  call forward('forward')
  call forward('forward', 4)
  call statistics(v, mean=v(1), count=n)
  print *, v, n
  call statistics(v)
  print *, greet(), greet('you'), greet(mark='?', name='who')
contains
  subroutine show(title, n, x, values)
    character(len=*), intent(in) :: title
    integer, intent(in), optional :: n
    real, intent(in), optional :: x, values(:)
    print '(a,3l2)', title, present(n), present(x), present(values)
    if (present(n)) print *, '  n', n
    if (present(x)) print *, '  x', x
    if (present(values)) then
      print *, '  values', size(values), values
    end if
  end subroutine show
  subroutine forward(title, n)
    character(len=*), intent(in) :: title
    integer, intent(in), optional :: n
    call show(title, n)
    call show(title, x=1.0, n=n)
  end subroutine forward
  subroutine statistics(a, mean, count)
    real, intent(in) :: a(:)
    real, intent(out), optional :: mean
    integer, intent(out), optional :: count
    real :: m
    integer :: k
    m = sum(a) / size(a)
    k = size(a)
    if (present(mean)) mean = m
    if (present(count)) count = k
    print *, 'mean', m
  end subroutine statistics
  function greet(name, mark) result(text)
    character(len=*), intent(in), optional :: name, mark
    character(len=12) :: text
    text = 'hello'
    if (present(name)) text = 'hello ' // name
    if (present(mark)) text = trim(text) // mark
  end function greet
end program optional_and_keyword
