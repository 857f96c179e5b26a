! Local variables that nothing initialises, with values that options give them (-finit-integer= and the like):
! of each type, automatic, saved, in blocks and components of structures; not those of modules, of COMMON,
! with values of their own.
module shared_values
  integer :: untouched
end module
program filled_by_options
  use shared_values
  implicit none
  type point
    integer :: id
    real :: at(2)
    character(3) :: name
    integer :: weight = 11
    logical :: seen
  end type
  integer :: i, table(2, 2)
  integer(1) :: tiny_one
  integer(8) :: wide
  real :: x
  real(8) :: d(2)
  complex :: z
  logical :: flag
  character(4) :: word, words(2)
  integer :: own = 3
  integer, allocatable :: later(:)
  type(point) :: p, ps(2)
  integer :: in_common
  common /block_of_values/ in_common
  print *, untouched, in_common, own
  print *, i, table, tiny_one, wide
  print *, x, d
  print *, real(z), aimag(z)
  print *, flag, '[', word, '][', words, ']'
  print *, p%id, p%at, '[', p%name, ']', p%weight, p%seen
  print *, ps(2)%id, ps(1)%name, ps(1)%weight
  print *, allocated(later)
  call twice(3)
  call twice(2)
  block
    integer :: inner
    print *, inner
  end block
contains
  subroutine twice(n)
    integer, intent(in) :: n
    integer :: fresh, automatic_array(n)
    integer, save :: kept
    character(n) :: text
    print *, fresh, automatic_array, '[', text, ']', kept
    fresh = 0
    kept = kept + 1
    automatic_array = 0
    text = 'no'
  end subroutine
end program
