! Assumed-rank dummy arguments that are ALLOCATABLE: SELECT RANK keeps the attribute, so that blocks allocate,
! deallocate, reallocate by assignment and move allocations of scalars and arrays.
module growing_arrays
  implicit none
  type :: sample
    integer :: id = -1
    real, allocatable :: values(:)
  end type
contains
  subroutine require(a, n)
    integer, allocatable, intent(inout) :: a(..)
    integer, intent(in) :: n
    integer :: i
    select rank (a)
    rank (0)
      if (.not. allocated(a)) allocate (a)
      a = n
    rank (1)
      if (allocated(a)) deallocate (a)
      allocate (a(0:n))
      a = [(i * i, i = 0, n)]
    rank (2)
      if (.not. allocated(a)) allocate (a(n, -n:n), source=n)
      a(1, :) = [(i, i = -n, n)]
    rank default
      print *, 'cannot grow rank', rank(a)
    end select
    print *, 'now', allocated(a), size(a), lbound(a), ubound(a)
  end subroutine

  subroutine clear(a)
    integer, allocatable, intent(out) :: a(..)
    print *, 'cleared', allocated(a), rank(a)
  end subroutine

  subroutine append(list, extra)
    integer, allocatable, intent(inout) :: list(..)
    integer, intent(in) :: extra
    integer, allocatable :: longer(:)
    select rank (all_items => list)
    rank (1)
      allocate (longer(size(all_items) + 1))
      longer(:size(all_items)) = all_items
      longer(size(longer)) = extra
      call move_alloc(longer, all_items)
      print *, 'appended', all_items
      all_items = all_items + 1
      print *, 'counted', all_items, lbound(all_items)
    rank (0)
      all_items = all_items + extra
      print *, 'added', all_items
    end select
  end subroutine

  subroutine samples(s)
    type(sample), allocatable, intent(inout) :: s(..)
    integer :: i
    select rank (s)
    rank (0)
      if (allocated(s)) then
        s%id = s%id + 1
        s%values = [s%values, real(s%id)]
      else
        allocate (s)
        s%values = [0.5]
      end if
      print *, 'sample', s%id, s%values
    rank (1)
      if (.not. allocated(s)) allocate (s(2:4))
      do i = lbound(s, 1), ubound(s, 1)
        s(i)%id = s(i)%id + 10 * i
        s(i)%values = [real(i), s(i)%id * 1.0]
      end do
      print *, 'samples', s%id, (s(i)%values, i = lbound(s, 1), ubound(s, 1))
    end select
  end subroutine

  subroutine words(w)
    character(:), allocatable, intent(inout) :: w(..)
    select rank (w)
    rank (0)
      if (allocated(w)) then
        w = w // '+more'
      else
        w = 'first'
      end if
      print *, len(w), w
    rank (1)
      if (allocated(w)) deallocate (w)
      allocate (character(4) :: w(2))
      w = ['left', 'rite']
      print *, len(w), w
    end select
  end subroutine
end module

program growing
  use growing_arrays
  implicit none
  integer, allocatable :: number, list(:), table(:, :), box(:, :, :)
  type(sample), allocatable :: one, many(:)
  character(:), allocatable :: text, texts(:)
  call require(number, 3)
  print *, number
  call require(number, 5)
  call require(list, 4)
  print *, list
  call require(list, 2)
  print *, list, lbound(list)
  call require(table, 2)
  print *, table
  allocate (box(1, 2, 3))
  call require(box, 1)
  call append(list, 100)
  print *, size(list), lbound(list)
  call append(number, 7)
  print *, number
  call clear(list)
  print *, allocated(list)
  call clear(number)
  print *, allocated(number)
  call clear(box)
  call samples(one)
  call samples(one)
  print *, one%id, one%values
  call samples(many)
  call samples(many)
  print *, lbound(many), many%id
  call words(text)
  call words(text)
  print *, text
  call words(texts)
  print *, texts, len(texts)
end program
