! Inquiry functions about assumed-rank arrays (F2018 16.9): RANK, SHAPE, SIZE, LBOUND, UBOUND with and without DIM and
! KIND, KIND, STORAGE_SIZE, LEN, IS_CONTIGUOUS, and what an assumed-size actual argument answers.
module asking
  implicit none
contains
  subroutine ask(a)
    integer, intent(in) :: a(..)
    integer :: d
    integer(8) :: wide
    print '(a, i0, a, i0, a, i0)', 'rank ', rank(a), ' kind ', kind(a), ' bits ', storage_size(a)
    print *, 'shape', shape(a), 'size', size(a)
    print *, 'lower', lbound(a), 'upper', ubound(a)
    do d = rank(a), 1, -1
      wide = size(a, d, kind=8)
      print *, d, wide, size(a, dim=d), lbound(a, d), ubound(a, d, 8)
    end do
    print *, 'wide', shape(a, kind=8), lbound(a, kind=8)
    print *, 'contiguous', is_contiguous(a)
  end subroutine

  subroutine through(a)
    integer, intent(in) :: a(..)
    call ask(a)
    print *, 'shapes', size(shape(a)), sum(shape(a)), product(shape(a)) == size(a)
  end subroutine

  subroutine assumed_size(a, b)
    integer, intent(in) :: a(*), b(2, 0:1, *)
    call sizeless(a)
    call sizeless(b)
    call sizeless(b(:, :, 1:2))
    call ask(a(1:2))
  end subroutine

  subroutine sizeless(a)
    integer, intent(in) :: a(..)
    print *, 'rank', rank(a), 'shape', shape(a), 'size', size(a), 'upper', ubound(a)
    print *, 'last', size(a, rank(a)), ubound(a, rank(a)), lbound(a, rank(a))
    select rank (a)
    rank (*)
      print *, 'assumed size: ', a(1), a(2)
    rank default
      print *, 'not assumed size'
    end select
  end subroutine

  subroutine lengths(text)
    character(*), intent(in) :: text(..)
    print *, 'len', len(text), 'size', size(text), 'bits', storage_size(text)
  end subroutine

  logical function matches(a, extents)
    integer, intent(in) :: a(..), extents(:)
    matches = rank(a) == size(extents)
    if (matches) matches = all(shape(a) == extents)
  end function

  subroutine allocatables(a)
    integer, allocatable, intent(in) :: a(..)
    print *, 'allocated', allocated(a), rank(a)
    if (allocated(a)) print *, lbound(a), ubound(a), shape(a), size(a)
  end subroutine

  subroutine pointers(p)
    integer, pointer, intent(in) :: p(..)
    print *, 'associated', associated(p), rank(p)
    if (associated(p)) print *, lbound(p), ubound(p), is_contiguous(p)
  end subroutine
end module

program inquiries
  use asking
  implicit none
  integer :: one = 4, few(0:3) = [1, 2, 3, 4], table(2, -1:1) = 5, cube(2, 2, 3) = 6, none(3, 0)
  integer, allocatable :: owned(:, :), single
  integer, pointer :: view(:), whole(:, :)
  integer, target :: store(6, 2)
  character(7) :: word = 'fortran', words(2, 2) = 'abc'
  none = 0
  store = 1
  call ask(one)
  call ask(few)
  call ask(few(3:0:-2))
  call through(table)
  call through(table(2, :))
  call through(cube(:, 1, 2:3))
  call ask(none)
  call ask(few(3:2))
  call assumed_size(few, cube)
  call lengths(word)
  call lengths(words)
  call lengths(words(:, 1)(2:3))
  call lengths(word // '!')
  print *, matches(one, [integer ::]), matches(few, [4]), matches(table, [3, 2]), matches(cube, [2, 2, 3])
  call allocatables(owned)
  call allocatables(single)
  allocate (owned(3:4, 0:5), single)
  call allocatables(owned)
  call allocatables(single)
  nullify (view)
  call pointers(view)
  view(5:) => store(1:6:2, 2)
  call pointers(view)
  whole => store
  call pointers(whole)
  whole(0:, 7:) => store
  call pointers(whole)
  call pointers(store)
end program
