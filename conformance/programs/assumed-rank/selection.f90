! SELECT RANK (F2018 11.1.10): named constructs with EXIT, RANK DEFAULT anywhere, RANK (*),
! nested selections, selection inside loops with CYCLE, named constants as ranks, blocks that are left by RETURN.
module selecting
  implicit none
  integer, parameter :: vector = 1, matrix = 2
contains
  subroutine classify(a, b)
    integer, intent(in) :: a(..), b(..)
    outer: select rank (a)
    rank default
      print *, 'a has rank', rank(a)
    rank (vector)
      print *, 'a is a vector of', size(a)
      inner: select rank (b)
      rank (vector)
        if (size(a) /= size(b)) exit outer
        print *, 'the dot product is', dot_product(a, b)
        if (all(a == b)) exit inner
        print *, 'they differ'
      rank (matrix)
        if (size(b, 1) == size(a)) print *, 'a row times the matrix', matmul(a, b)
      end select inner
      print *, 'after inner'
    rank (matrix)
      select rank (b)
      rank (0)
        print *, 'scaled', a * b
        return
      rank (matrix)
        print *, 'sum', a + b
      rank default
        print *, 'no operation for rank', rank(b)
      end select
    rank (0)
      if (a < 0) exit outer
      print *, 'a is', a
    end select outer
    print *, 'done'
  end subroutine

  subroutine search(a, wanted, found)
    integer, intent(in) :: a(..), wanted
    logical, intent(out) :: found
    integer :: i, j
    found = .false.
    select rank (a)
    rank (0)
      found = a == wanted
    rank (1)
      do i = 1, size(a)
        if (mod(a(i), 2) == 1) cycle
        if (a(i) == wanted) then
          found = .true.
          return
        end if
      end do
    rank (2)
      rows: do i = 1, size(a, 1)
        do j = 1, size(a, 2)
          if (a(i, j) < 0) cycle rows
          found = a(i, j) == wanted
          if (found) exit rows
        end do
      end do rows
    end select
  end subroutine

  subroutine open_ended(a, n)
    integer, intent(inout) :: a(*)
    integer, intent(in) :: n
    call ending(a, n)
  end subroutine

  subroutine square_ended(a, n)
    integer, intent(inout) :: a(2, *)
    integer, intent(in) :: n
    call ending(a, n)
  end subroutine

  subroutine ending(a, n)
    integer, intent(inout) :: a(..)
    integer, intent(in) :: n
    integer :: i
    select rank (a)
    rank (1)
      print *, 'vector', a
    rank (*)
      print *, 'open', a(1:n)
      do i = 2, n
        a(i) = a(i) + a(i - 1)
      end do
    rank (2)
      print *, 'matrix', a
    end select
  end subroutine

  subroutine every(a)
    real, intent(in) :: a(..)
    character(12) :: what
    select rank (a)
    rank (0); what = 'scalar'
    rank (1); what = 'one'
    rank (2); what = 'two'
    rank (3); what = 'three'
    rank (4); what = 'four'
    rank (7); what = 'seven'
    rank (15); what = 'fifteen'
    rank default; what = 'other'
    end select
    print *, rank(a), what, size(a)
  end subroutine
end module

program selection
  use selecting
  implicit none
  integer :: v(3) = [1, 2, 3], m(3, 2) = reshape([1, 2, 3, 4, -5, 6], [3, 2]), cube(2, 2, 2) = 1, w(6)
  logical :: found(5)
  real :: r4(1, 2, 1, 2) = 0, r7(1, 1, 1, 2, 1, 1, 1) = 0, r5(2, 1, 1, 1, 1) = 0
  real :: r15(1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2) = 0
  call classify(5, v)
  call classify(-5, v)
  call classify(v, v)
  call classify(v, [3, 2, 1])
  call classify(v, [1, 2])
  call classify(v, m)
  call classify(m, 3)
  call classify(m, m)
  call classify(m, v)
  call classify(cube, v)
  call search(4, 4, found(1))
  call search([1, 4, 6], 6, found(2))
  call search([1, 4, 6], 1, found(3))
  call search(m, 6, found(4))
  call search(m, 7, found(5))
  print *, found
  w = [1, 2, 3, 4, 5, 6]
  call open_ended(w, 4)
  print *, w
  call open_ended(w(3:), 3)
  print *, w
  call square_ended(w, 6)
  print *, w
  call ending(w(::2), 1)
  call ending(m, 1)
  call every(1.0)
  call every(r4(1, :, 1, 1))
  call every(r4(:, :, 1, 2))
  call every(r4(1, :, :, :))
  call every(r4)
  call every(r5)
  call every(r7)
  call every(r15)
end program
