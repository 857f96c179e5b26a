! A list with defined output, insertion through pointers, blocks of a matrix as an array of pointers
module m
  implicit none
  type :: cell
    integer :: v = 0
    type(cell), pointer :: next => null()
  end type
  type :: list
    type(cell), pointer :: head => null()
  contains
    procedure :: add
    procedure :: sorted
    procedure :: write_list
    generic :: write(formatted) => write_list
  end type
  type :: matrix_ptr
    real, pointer :: a(:, :) => null()
  end type
contains
  subroutine add(self, v)
    class(list), intent(inout) :: self
    integer, intent(in) :: v
    type(cell), pointer :: c
    allocate(c)
    c = cell(v, self%head)
    self%head => c
  end subroutine
  function sorted(self) result(s)
    class(list), intent(in) :: self
    type(list) :: s
    type(cell), pointer :: c
    c => self%head
    do while (associated(c))
      call insert(s%head, c%v)
      c => c%next
    end do
  contains
    recursive subroutine insert(p, v)
      type(cell), pointer, intent(inout) :: p
      integer, intent(in) :: v
      if (.not. associated(p)) then
        allocate(p)
        p%v = v
      else if (p%v > v) then
        block
          type(cell), pointer :: q
          allocate(q)
          q%v = v
          q%next => p
          p => q
        end block
      else
        call insert(p%next, v)
      end if
    end subroutine
  end function
  recursive subroutine write_list(dtv, unit, iotype, v_list, iostat, iomsg)
    class(list), intent(in) :: dtv
    integer, intent(in) :: unit, v_list(:)
    character(*), intent(in) :: iotype
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    type(cell), pointer :: c
    iostat = 0
    c => dtv%head
    do while (associated(c))
      write (unit, '(i0,1x)', iostat=iostat, iomsg=iomsg) c%v
      c => c%next
    end do
  end subroutine
end module
program p
  use m
  implicit none
  type(list) :: l, s
  type(matrix_ptr) :: blocks(2, 2)
  real, target :: a(6, 6)
  type(cell), pointer :: c
  integer :: i, j
  do i = 1, 7
    call l%add(mod(i * 5, 8))
  end do
  s = l%sorted()
  print *, l
  write (*, '(dt)') s
  c => s%head%next%next
  print *, c%v, c%next%next%v, associated(c%next, s%head)
  a = reshape([(i, i = 1, 36)], [6, 6])
  do i = 1, 2
    do j = 1, 2
      blocks(i, j)%a => a(3*i-2:3*i, 3*j-2:3*j)
    end do
  end do
  blocks(2, 1)%a = -blocks(1, 2)%a
  blocks(1, 1)%a(:, 1) = 0
  print '(6f6.1)', a
  print *, sum(blocks(2, 2)%a), shape(blocks(1, 2)%a), is_contiguous(blocks(1, 1)%a)
  blocks(2, 2)%a(0:, 0:) => a(1:2, 1:2)
  print *, lbound(blocks(2, 2)%a), blocks(2, 2)%a(1, 1)
end program
