! A tree of files by CLASS pointers, walked with internal procedures
module m
  implicit none
  type :: node
    character(:), allocatable :: name
    class(node), pointer :: parent => null()
    type(node_ref), allocatable :: kids(:)
  contains
    procedure :: path
    procedure :: depth
    procedure :: visit
  end type
  type :: node_ref
    class(node), pointer :: p => null()
  end type
  type, extends(node) :: file
    integer :: bytes = 0
  end type
  interface
    subroutine visitor(n, level)
      import node
      class(node), intent(inout) :: n
      integer, intent(in) :: level
    end subroutine
  end interface
contains
  recursive function path(self) result(s)
    class(node), intent(in) :: self
    character(:), allocatable :: s
    if (associated(self%parent)) then
      s = self%parent%path()
      s = s // '/' // self%name
    else
      s = self%name
    end if
  end function
  recursive integer function depth(self) result(d)
    class(node), intent(in) :: self
    d = 0
    if (associated(self%parent)) d = self%parent%depth() + 1
  end function
  recursive subroutine visit(self, v, level)
    class(node), intent(inout), target :: self
    procedure(visitor) :: v
    integer, intent(in) :: level
    integer :: i
    call v(self, level)
    if (.not. allocated(self%kids)) return
    do i = 1, size(self%kids)
      call self%kids(i)%p%visit(v, level + 1)
    end do
  end subroutine
  function add(parent, name, bytes) result(n)
    class(node), pointer, intent(in) :: parent
    character(*), intent(in) :: name
    integer, intent(in), optional :: bytes
    class(node), pointer :: n
    type(node_ref) :: r
    if (present(bytes)) then
      allocate(file :: n)
      select type (n)
      type is (file)
        n%bytes = bytes
      end select
    else
      allocate(n)
    end if
    n%name = name
    if (.not. associated(parent)) return
    n%parent => parent
    r%p => n
    if (allocated(parent%kids)) then
      parent%kids = [parent%kids, r]
    else
      parent%kids = [r]
    end if
  end function
end module
program p
  use m
  implicit none
  class(node), pointer :: root, d, f
  integer :: total
  root => add(null(), 'root')
  d => add(root, 'usr')
  f => add(d, 'a.txt', 10)
  f => add(d, 'b.txt', 20)
  d => add(d, 'lib')
  f => add(d, 'c.so', 300)
  d => add(root, 'tmp')
  print '(a,1x,i0)', f%path(), f%depth()
  call root%visit(show, 0)
  total = 0
  call root%visit(sum_bytes, 0)
  print *, total
  call root%kids(1)%p%visit(rename, 0)
  call root%visit(show, 0)
contains
  subroutine show(n, level)
    class(node), intent(inout) :: n
    integer, intent(in) :: level
    select type (n)
    type is (file)
      print '(a,a,1x,i0)', repeat('  ', level), n%name, n%bytes
    class default
      print '(a,a,"/")', repeat('  ', level), n%name
    end select
  end subroutine
  subroutine sum_bytes(n, level)
    class(node), intent(inout) :: n
    integer, intent(in) :: level
    select type (n)
    class is (file)
      total = total + n%bytes * level
    end select
  end subroutine
  subroutine rename(n, level)
    class(node), intent(inout) :: n
    integer, intent(in) :: level
    n%name = n%name(1:1) // achar(iachar('0') + level)
  end subroutine
end program
