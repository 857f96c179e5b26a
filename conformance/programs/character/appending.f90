! Deferred-length CHARACTER that grows and shrinks by assignment: appending to itself, of itself, in loops, in
! components and elements, from empty and from nothing.
program appending
  implicit none
  type :: line
    character(:), allocatable :: text
    integer :: number = 0
  end type
  type :: page
    type(line) :: lines(3)
    character(:), allocatable :: title
  end type
  character(:), allocatable :: s, t, keep
  character(3) :: three = 'xyz'
  type(page) :: p, q
  type(line), allocatable :: many(:)
  integer :: i, k

  s = ''
  do i = 1, 40
    s = s // achar(96 + mod(i, 26) + 1)
    if (mod(i, 10) == 0) print '(i0,1x,a)', len(s), s
  end do
  s = s // s
  print '(i0,1x,a)', len(s), s
  s = s(3:5) // s // s(:2)
  print '(i0,1x,a)', len(s), s
  s = s // s(80:) // '-' // s(1:4) // three // s(4:3)
  print '(i0,1x,a)', len(s), s
  s = s(5:9)
  print '(i0,1x,3a)', len(s), '[', s, ']'
  s = s // ''
  s = s // three(2:1)
  print '(i0,1x,3a)', len(s), '[', s, ']'
  s = s(2:)
  s = s(:len(s) - 1)
  s = s // '  '
  print '(i0,1x,3a)', len(s), '[', s, ']'
  s = trim(s) // '.'
  print '(i0,1x,3a)', len(s), '[', s, ']'
  s = three // s
  s = '<' // s // '>'
  print '(i0,1x,3a)', len(s), '[', s, ']'

  ! a copy is another text, whatever becomes of the first
  t = s
  keep = t
  t = t // 'tail'
  s = s(:3)
  s = s // 'ABC'
  print '(6a)', s, '|', t, '|', keep, '|'
  t(1:1) = '#'
  s = t
  t(2:2) = '%'
  s = s // t
  print '(4a)', s, '|', t, '|'
  call move_alloc(t, keep)
  t = keep // '!'
  keep = keep(3:)
  print '(4a,l2)', t, '|', keep, '|', allocated(s)

  ! shrinking far and growing again
  s = repeat('0123456789', 500)
  print '(i0)', len(s)
  s = s(4990:)
  print '(i0,1x,a)', len(s), s
  do i = 1, 5
    s = s // s
  end do
  print '(i0,1x,a)', len(s), s(300:)

  ! components of structures, of structures in structures, of elements
  p%title = 'page'
  do i = 1, 3
    p%lines(i)%text = repeat('=', i)
    do k = 1, i
      p%lines(i)%text = p%lines(i)%text // p%title(k:k)
    end do
    p%lines(i)%number = len(p%lines(i)%text)
  end do
  q = p
  p%lines(2)%text = p%lines(2)%text // p%lines(3)%text // p%lines(2)%text
  p%title = p%title // p%title(2:3)
  do i = 1, 3
    print '(a,1x,a,1x,i0)', p%lines(i)%text, q%lines(i)%text, q%lines(i)%number
  end do
  print '(2a)', p%title, q%title
  allocate (many(2))
  many(1)%text = 'a'
  many(2)%text = many(1)%text // 'b'
  many = [many, many]
  many(4)%text = many(4)%text // many(3)%text
  many(2)%text = many(2)%text // '2'
  print '(*(a,1x))', (many(i)%text, i=1, 4)
  call grow(s, 3)
  print '(i0,1x,a)', len(s), s
  call grow(many(3)%text, 2)
  print '(i0,1x,a)', len(many(3)%text), many(3)%text
  print '(a)', doubled(doubled('ab')) // doubled('')
contains
  subroutine grow(text, times)
    character(:), allocatable, intent(inout) :: text
    integer, intent(in) :: times
    integer :: i
    text = text(1:min(2, len(text)))
    do i = 1, times
      text = text // '+' // text
    end do
  end subroutine

  function doubled(text) result(twice)
    character(*), intent(in) :: text
    character(:), allocatable :: twice
    twice = text
    twice = twice // twice
  end function
end program
