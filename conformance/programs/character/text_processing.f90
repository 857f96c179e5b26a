! A small parser: tokens, keywords with values, a calculator by recursive descent.
program text_processing
  implicit none
  character(len=60) :: expression
  integer :: at
  call parse_line('alpha = 3.5 ; beta=7;gamma =  -2e1')
  call evaluate('1 + 2 * 3')
  call evaluate('(1 + 2) * 3 - 4 / 2')
  call evaluate('2 * (3 + (4 - 1) * 2) - -5')
  call evaluate('10 / 4')
contains
  subroutine parse_line(line)
    character(len=*), intent(in) :: line
    integer :: first, last, equals
    character(len=10) :: key
    real :: value
    first = 1
    do while (first <= len(line))
      last = index(line(first:), ';')
      if (last == 0) then
        last = len(line)
      else
        last = first + last - 2
      end if
      equals = index(line(first:last), '=')
      key = adjustl(line(first:first + equals - 2))
      read (line(first + equals:last), *) value
      print '(3a,f8.3)', '[', trim(key), ']', value
      first = last + 2
    end do
  end subroutine parse_line
  subroutine evaluate(text)
    character(len=*), intent(in) :: text
    real :: v
    expression = text
    at = 1
    call sum_of(v)
    print '(2a,f8.3)', text, ' =', v
    if (at <= len_trim(expression)) error stop 'rest'
  end subroutine evaluate
  character function peek()
    do while (at < len(expression) .and. expression(at:at) == ' ')
      at = at + 1
    end do
    peek = expression(at:at)
  end function peek
  recursive subroutine sum_of(v)
    real, intent(out) :: v
    real :: w
    character :: op
    call product_of(v)
    do
      op = peek()
      if (op /= '+' .and. op /= '-') return
      at = at + 1
      call product_of(w)
      if (op == '+') v = v + w
      if (op == '-') v = v - w
    end do
  end subroutine sum_of
  recursive subroutine product_of(v)
    real, intent(out) :: v
    real :: w
    character :: op
    call factor(v)
    do
      op = peek()
      if (op /= '*' .and. op /= '/') return
      at = at + 1
      call factor(w)
      if (op == '*') v = v * w
      if (op == '/') v = v / w
    end do
  end subroutine product_of
  recursive subroutine factor(v)
    real, intent(out) :: v
    character :: c
    integer :: last
    c = peek()
    if (c == '(') then
      at = at + 1
      call sum_of(v)
      c = peek()
      if (c /= ')') error stop 'parenthesis'
      at = at + 1
    else if (c == '-') then
      at = at + 1
      call factor(v)
      v = -v
    else
      last = at + verify(expression(at:), '0123456789.') - 2
      read (expression(at:last), *) v
      at = last + 1
    end if
  end subroutine factor
end program text_processing
