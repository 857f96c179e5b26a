! Counts the words of standard input and prints the most frequent ones.
!
!   ./wordcount < text

module word_tables
  implicit none
  private
  public :: table, add, sort

  integer, parameter, public :: longest_word = 32

  type table
    integer :: used = 0
    character(len=longest_word), allocatable :: words(:)
    integer, allocatable :: counts(:)
  end type table

contains

  subroutine add(t, word)
    type(table), intent(inout) :: t
    character(len=*), intent(in) :: word
    integer :: k
    do k = 1, t%used
      if (t%words(k) == word) then
        t%counts(k) = t%counts(k) + 1
        return
      end if
    end do
    call reserve(t, t%used + 1)
    t%used = t%used + 1
    t%words(t%used) = word
    t%counts(t%used) = 1
  end subroutine add

  ! Room for at least the given number of words; what is there is kept.
  subroutine reserve(t, needed)
    type(table), intent(inout) :: t
    integer, intent(in) :: needed
    character(len=longest_word), allocatable :: words(:)
    integer, allocatable :: counts(:)
    integer :: room
    if (allocated(t%words)) then
      if (size(t%words) >= needed) return
    end if
    room = max(needed, 2 * t%used, 8)
    allocate (words(room), counts(room))
    if (t%used > 0) then
      words(:t%used) = t%words(:t%used)
      counts(:t%used) = t%counts(:t%used)
    end if
    call move_alloc(words, t%words)
    call move_alloc(counts, t%counts)
  end subroutine reserve

  ! Most frequent first, then in the order of the alphabet.
  subroutine sort(t)
    type(table), intent(inout) :: t
    character(len=longest_word) :: word
    integer :: count, i, j
    do i = 2, t%used
      word = t%words(i)
      count = t%counts(i)
      j = i - 1
      do while (j >= 1)
        if (t%counts(j) > count) exit
        if (t%counts(j) == count .and. lle(t%words(j), word)) exit
        t%words(j+1) = t%words(j)
        t%counts(j+1) = t%counts(j)
        j = j - 1
      end do
      t%words(j+1) = word
      t%counts(j+1) = count
    end do
  end subroutine sort

end module word_tables

program wordcount
  use word_tables
  implicit none
  character(len=*), parameter :: letters = 'abcdefghijklmnopqrstuvwxyz'
  character(len=*), parameter :: capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  integer, parameter :: shown = 10
  character(len=500) :: line
  type(table) :: t
  integer :: lines, total, status, first, last, k

  lines = 0
  total = 0
  do
    read (*, '(a)', iostat=status) line
    if (status /= 0) exit
    lines = lines + 1
    call fold(line)
    first = 1
    do
      k = scan(line(first:), letters)
      if (k == 0) exit
      first = first + k - 1
      k = verify(line(first:), letters)
      last = first + k - 2
      if (k == 0) last = len(line)
      call add(t, line(first:last))
      total = total + 1
      first = last + 1
      if (first > len(line)) exit
    end do
  end do

  call sort(t)
  write (*, '(i0,a,i0,a,i0,a)') lines, ' lines, ', total, ' words, ', t%used, ' different ones'
  do k = 1, min(shown, t%used)
    write (*, '(i6,2x,a,1x,a)') t%counts(k), t%words(k)(1:12), repeat('*', t%counts(k))
  end do

contains

  ! Capital letters become small ones.
  subroutine fold(text)
    character(len=*), intent(inout) :: text
    integer :: i, at
    do i = 1, len_trim(text)
      at = index(capitals, text(i:i))
      if (at > 0) text(i:i) = letters(at:at)
    end do
  end subroutine fold

end program wordcount
