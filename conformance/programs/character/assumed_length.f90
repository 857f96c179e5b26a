! Assumed length in dummies, functions, arrays and constants; results of computed length.
module texts
  implicit none
  character(len=*), parameter :: vowels = 'aeiou'
contains
  function reverse(s) result(r)
    character(len=*), intent(in) :: s
    character(len=len(s)) :: r
    integer :: i
    do i = 1, len(s)
      r(i:i) = s(len(s) + 1 - i:len(s) + 1 - i)
    end do
  end function reverse
  function join(a, separator) result(r)
    character(len=*), intent(in) :: a(:), separator
    character(len=size(a) * (len(a) + len(separator))) :: r
    integer :: i
    r = ''
    do i = 1, size(a)
      if (i > 1) r = trim(r) // separator
      r = trim(r) // a(i)
    end do
  end function join
  pure integer function count_vowels(s)
    character(len=*), intent(in) :: s
    integer :: i
    count_vowels = 0
    do i = 1, len(s)
      if (scan(vowels, s(i:i)) > 0) count_vowels = count_vowels + 1
    end do
  end function count_vowels
  subroutine blank(lines)
    character(len=*), intent(inout) :: lines(:)
    integer :: i
    do i = 1, size(lines), 2
      lines(i)(2:len(lines) - 1) = ''
    end do
  end subroutine blank
  function pad(s, n) result(r)
    character(len=*), intent(in) :: s
    integer, intent(in) :: n
    character(len=max(n, len_trim(s))) :: r
    r = s
  end function pad
end module texts
program assumed_length
  use texts
  implicit none
  character(len=5) :: w(3) = (/ 'first', 'two  ', 'third' /)
  print *, reverse('stressed'), '|', reverse(''), '|', reverse(w(1)(2:4))
  print *, trim(join(w, ',')), len(join(w, ',')), '|', trim(join(w(:2), ' + '))
  print *, count_vowels('education'), count_vowels(vowels // w(3))
  call blank(w)
  print *, w
  print *, '[', pad('ab', 5), '][', pad('abcdef  ', 3), ']', len(pad('x', 9))
end program assumed_length
