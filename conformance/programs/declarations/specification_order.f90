! Specification expressions that refer to what stands elsewhere: sibling functions further down,
! automatic arrays declared before, shapes that the value implies.
module sizes
  implicit none
  integer, parameter :: table(2, 3) = reshape([1, 2, 3, 4, 5, 6], [2, 3])
  integer, parameter :: copy(*, *) = table
  integer, parameter :: shifted(11:*, -1:*) = transpose(table)
  type named
    character(3) :: text
  end type
  type(named), parameter :: names(2, 3) = named('ab')
  character(*), parameter :: picked = names(2, 2)%text
contains
  function series(n) result(r)
    integer, intent(in) :: n
    real :: r(doubled(n))
    character(len=width(n)) :: c
    integer :: i
    c = 'abcdefghij'
    do i = 1, size(r)
      r(i) = i + len(c)
    end do
  end function
  pure integer function doubled(k)
    integer, intent(in) :: k
    doubled = 2 * k
  end function
  pure function width(k) result(l)
    integer, intent(in) :: k
    integer :: l
    l = k + doubled(1)
  end function
  subroutine chain(a)
    real, intent(in) :: a(:)
    real :: x(size(a) + 1)
    real :: r(size(x) - 1)
    character(size(x) + 2) :: y
    character(len(y) + 3) :: z(size(r))
    print *, size(x), size(r), len(y), len(z), size(z)
  end subroutine
end module
program specification_order
  use sizes
  implicit none
  character first(3) /'a', 'bc'(2:2), 'xyz'(1:1)/
  character :: second(2)
  data second /'abc'(3:3), 'd'(:1)/
  print *, series(2)
  call chain([1.0, 2.0, 3.0])
  print *, lbound(copy), ubound(copy), copy(2, 3)
  print *, lbound(shifted), ubound(shifted), shifted(13, 0)
  print *, '[', picked, ']', len(picked)
  print *, first, second
end program
