! Objects of SEQUENCE types with pointer components in COMMON (F2018 8.10.2), scalars and arrays, beside plain numbers and
! pointers; each program unit declares the type for itself.
subroutine show
  type state
    sequence
    integer :: id
    real :: x(2)
    integer, pointer :: one
    integer, pointer :: many(:)
    character(3) :: tag
  end type
  type(state) :: first, others(2)
  integer :: n
  integer, pointer :: list(:)
  common /shared/ first, others, n, list
  print '(a, 2i3, 2f5.1)', first%tag, first%id, n, first%x
  if (associated(first%one)) print '(a, i4)', 'one', first%one
  if (associated(others(2)%many)) print '(a, 3i4)', 'many', others(2)%many
  print '(a, 2l2)', 'others', associated(others(1)%one), associated(others(2)%one, first%one)
  if (associated(list)) print '(a, 2i4)', 'list', list
end subroutine

subroutine change
  type state
    sequence
    integer :: id
    real :: x(2)
    integer, pointer :: one
    integer, pointer :: many(:)
    character(3) :: tag
  end type
  type(state) :: first, others(2)
  integer :: n
  integer, pointer :: list(:)
  common /shared/ first, others, n, list
  others(2)%one => first%one
  first%one = first%one + 100
  allocate (others(1)%one)
  others(1)%one = 1
  others(2)%many(2) = -2
  first = others(2)
  first%tag = 'new'
  n = n + size(list)
end subroutine

program pointers_in_structures
  type state
    sequence
    integer :: id
    real :: x(2)
    integer, pointer :: one
    integer, pointer :: many(:)
    character(3) :: tag
  end type
  type(state) :: first, others(2)
  integer :: n
  integer, pointer :: list(:)
  common /shared/ first, others, n, list
  integer, target :: value = 5, values(5) = [1, 2, 3, 4, 5]
  first%id = 1
  first%x = [2., 3.]
  first%tag = 'abc'
  first%one => value
  nullify (first%many)
  others(:)%id = [7, 8]
  nullify (others(1)%one, others(2)%one, others(1)%many)
  others(1)%x = 0
  others(2)%x = 4
  others(2)%many => values(1:3)
  n = 9
  list => values(1:5:4)
  call show
  call change
  call show
  print '(6i4)', value, values
end program
