! A sorted linked list and a binary tree made of pointers.
program linked_list
  implicit none
  type node
    integer :: value = 0
    type(node), pointer :: next => null()
  end type node
  type branch
    integer :: key
    type(branch), pointer :: left => null(), right => null()
  end type branch
  type(node), pointer :: head, here
  type(branch), pointer :: root
  integer :: n(8) = (/ 5, 3, 8, 1, 9, 2, 7, 5 /), i, depth
  nullify (head, root)
  do i = 1, 8
    call insert(head, n(i))
    call plant(root, n(i))
  end do
  here => head
  do while (associated(here))
    write (*, '(i3)', advance='no') here%value
    here => here%next
  end do
  print *
  print *, count_nodes(head)
  call remove(head, 8)
  call remove(head, 1)
  print *, count_nodes(head), head%value, head%next%value
  depth = 0
  call walk(root, 1)
  print *
  print *, depth
  do while (associated(head))
    here => head%next
    deallocate (head)
    head => here
  end do
  call fell(root)
  print *, associated(head), associated(root)
contains
  subroutine insert(list, value)
    type(node), pointer :: list
    integer, intent(in) :: value
    type(node), pointer :: new, at
    allocate (new)
    new%value = value
    if (.not. associated(list)) then
      list => new
    else if (list%value >= value) then
      new%next => list
      list => new
    else
      at => list
      do
        if (.not. associated(at%next)) exit
        if (at%next%value >= value) exit
        at => at%next
      end do
      new%next => at%next
      at%next => new
    end if
  end subroutine insert
  subroutine remove(list, value)
    type(node), pointer :: list
    integer, intent(in) :: value
    type(node), pointer :: at, gone
    if (list%value == value) then
      gone => list
      list => list%next
      deallocate (gone)
      return
    end if
    at => list
    do while (associated(at%next))
      if (at%next%value == value) then
        gone => at%next
        at%next => gone%next
        deallocate (gone)
        return
      end if
      at => at%next
    end do
  end subroutine remove
  integer function count_nodes(list)
    type(node), pointer :: list
    type(node), pointer :: at
    count_nodes = 0
    at => list
    do while (associated(at))
      count_nodes = count_nodes + 1
      at => at%next
    end do
  end function count_nodes
  recursive subroutine plant(tree, key)
    type(branch), pointer :: tree
    integer, intent(in) :: key
    if (.not. associated(tree)) then
      allocate (tree)
      tree%key = key
    else if (key < tree%key) then
      call plant(tree%left, key)
    else
      call plant(tree%right, key)
    end if
  end subroutine plant
  recursive subroutine walk(tree, level)
    type(branch), pointer :: tree
    integer, intent(in) :: level
    if (.not. associated(tree)) return
    depth = max(depth, level)
    call walk(tree%left, level + 1)
    write (*, '(i3,a,i1)', advance='no') tree%key, '@', level
    call walk(tree%right, level + 1)
  end subroutine walk
  recursive subroutine fell(tree)
    type(branch), pointer :: tree
    if (.not. associated(tree)) return
    call fell(tree%left)
    call fell(tree%right)
    deallocate (tree)
    nullify (tree)
  end subroutine fell
end program linked_list
