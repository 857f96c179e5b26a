! Assumed-rank CHARACTER dummy arguments: assumed and explicit length, substrings and sections, changes in place,
! concatenation, internal files, and a table printer for texts of any rank.
module text_tools
  implicit none
contains
  subroutine shout(text)
    character(*), intent(inout) :: text(..)
    integer :: i, j
    select rank (text)
    rank (0)
      call upper(text)
    rank (1)
      do i = 1, size(text)
        call upper(text(i))
      end do
    rank (2)
      do j = 1, size(text, 2)
        do i = 1, size(text, 1)
          call upper(text(i, j)(2:))
        end do
      end do
    end select
  end subroutine

  subroutine upper(word)
    character(*), intent(inout) :: word
    integer :: i
    do i = 1, len(word)
      if (word(i:i) >= 'a' .and. word(i:i) <= 'z') word(i:i) = achar(iachar(word(i:i)) - 32)
    end do
  end subroutine

  subroutine table(text)
    character(*), intent(in) :: text(..)
    character(40) :: line
    integer :: i
    write (line, '(a, i0, a, i0)') 'len ', len(text), ' rank ', rank(text)
    print '(a)', trim(line)
    select rank (text)
    rank (0)
      print '(3a)', '[', text, ']'
    rank (1)
      print '(*(3a))', ('<', trim(text(i)), '>', i = 1, size(text))
    rank (2)
      do i = 1, size(text, 1)
        print '(*(a, :, "|"))', text(i, :)
      end do
    end select
  end subroutine

  subroutine three(text)
    character(3), intent(in) :: text(..)
    select rank (text)
    rank (0)
      print *, text // '.', len(text)
    rank (1)
      print *, text, len(text), size(text), text(size(text)) // '.'
    end select
  end subroutine

  function joined(text) result(all_of_it)
    character(*), intent(in) :: text(..)
    character(:), allocatable :: all_of_it
    integer :: i
    all_of_it = ''
    select rank (text)
    rank (0)
      all_of_it = text
    rank (1)
      do i = 1, size(text)
        if (i > 1) all_of_it = all_of_it // ','
        all_of_it = all_of_it // trim(text(i))
      end do
    end select
  end function

  subroutine numbers_of(text, values)
    character(*), intent(in) :: text(..)
    integer, intent(out) :: values(:)
    select rank (text)
    rank (0)
      read (text, *) values
    rank (1)
      read (text, *) values
    end select
  end subroutine
end module

program texts
  use text_tools
  implicit none
  character(6) :: one = 'lisbon', cities(0:2) = ['athens', 'berlin', 'cairo ']
  character(3) :: codes(2, 3) = reshape(['abc', 'def', 'ghi', 'jkl', 'mno', 'pqr'], [2, 3])
  character(:), allocatable :: long, list(:)
  integer :: values(3)
  call table(one)
  call table(cities)
  call table(cities(2:0:-1))
  call table(codes)
  call table(one(2:4))
  call table(one // '!')
  call shout(one)
  call shout(cities(1:))
  call shout(codes)
  print *, one, cities, codes
  call shout(cities(0)(3:4))
  print *, cities
  call three('xyz')
  call three(codes(1, :))
  call three(codes(:, 3))
  long = 'something longer'
  allocate (character(5) :: list(4))
  list = ['one  ', 'two  ', 'three', 'four ']
  call shout(long)
  call table(long)
  call table(list(::3))
  print *, joined(long), ' ', joined(list), ' ', joined(cities(::2))
  call numbers_of('7 8 9', values)
  print *, values
  call numbers_of(['1  ', '22 ', '333'], values)
  print *, values
end program
