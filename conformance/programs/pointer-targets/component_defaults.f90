! Pointer components whose default initialization is a target (F2018 7.5.4.6), and pointers with an initial target
! (F2018 8.4): variables of modules, of the main program and of procedures, elements of arrays, results, allocated
! objects, INTENT(OUT) arguments, blocks, structure constructors and nested components.
module settings
  implicit none
  integer, target :: level = 3
  integer, target :: table(4) = [10, 20, 30, 40]
  real, target :: grid(2, 3) = 1.5

  type :: options
    integer :: count = 7
    integer, pointer :: level => level
  end type

  type :: elements
    integer, pointer :: fourth => table(4)
    real, pointer :: corner => grid(2, 2)
  end type

  type :: more_options
    integer :: count = 7
    integer, pointer :: level => level
    integer, pointer :: third => table(3)
    integer, pointer :: none => null()
  end type

  type :: holder
    character(4) :: name = 'hold'
    type(options) :: inner
    type(more_options) :: more
    type(elements) :: data
  end type

  type(options), target, save :: shared
  type(elements) :: seen
  integer, pointer :: second => table(2)
  integer, pointer :: counted => shared%count
contains
  function fresh() result(made)
    type(more_options) :: made
    made%count = made%level + made%third
  end function

  subroutine reset(one, all)
    type(options), intent(out) :: one
    type(more_options), intent(out) :: all(:)
    print '(2l2)', associated(one%level, level), associated(all(2)%third, table(3))
  end subroutine

  subroutine kept(n)
    integer, intent(in) :: n
    type(options), save :: state
    type(options) :: local
    integer, target :: own
    if (n == 1) then
      if (.not. associated(state%level, level)) error stop 'state'
      state%level => second
    end if
    if (.not. associated(local%level, level)) error stop 'local'
    own = n
    local%level => own
    print '(2i4)', state%level, local%level
  end subroutine
end module

program component_defaults
  use settings
  implicit none
  integer, target :: here = 5
  integer, target, dimension(3) :: vector = 1
  type :: node
    integer, pointer :: value => here
    integer, pointer :: part => vector(3)
    integer :: id = 1
  end type
  type(node), target, save :: root
  type(node) :: several(3)
  type(node), allocatable :: grown(:)
  type(node), pointer :: single
  type(options) :: plain
  type(more_options) :: pair(2)
  type(holder) :: box
  integer, pointer :: direct => here
  integer, pointer :: inside => root%id
  integer, pointer :: middle => vector(2)
  integer :: i

  direct = 50
  root%value = root%value + 1
  print '(a, 2i4)', 'here', here, root%value
  middle = 8
  inside = 9
  print '(a, 3i4, a, i4)', 'vector', vector, ' id', root%id
  several(2)%value = 60
  several(3)%part = 33
  print '(a, 2i4, l2)', 'several', here, vector(3), associated(several(1)%part)

  allocate (grown(2))
  allocate (single)
  print '(a, 3i4)', 'allocated', grown(1)%value, grown(2)%part, single%value
  grown = [node(id=4), node(vector(2), vector(1), 5)]
  print '(a, 3i4)', 'constructed', grown(1)%value, grown(2)%value, grown(2)%part

  second = 21
  counted = counted + 1
  print '(a, 2i4)', 'module', seen%fourth, shared%count
  seen%corner = 2.5
  print '(a, 6f4.1)', 'grid', grid

  pair = fresh()
  print '(a, 3i4)', 'result', pair(1)%count, pair(2)%third, pair(1)%third
  nullify (plain%level, pair(1)%third, pair(2)%third)
  call reset(plain, pair)
  print '(a, 4i4, f4.1)', 'nested', box%inner%level, box%more%third, box%more%count, box%data%fourth, &
    box%data%corner

  do i = 1, 2
    call kept(i)
    block
      type(node) :: inner
      if (.not. associated(inner%value, here)) error stop 'block'
      inner%value => vector(i)
      print '(i4)', inner%value
    end block
  end do
end program
