! Heapsort of reals with their positions.
module sorting
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: n = 20000
  real(dp) :: unsorted(n), x(n)
  integer :: position(n)
contains
  subroutine prepare()
    call fill(unsorted, 61)
  end subroutine prepare
  subroutine kernel()
    integer :: i
    x = unsorted
    do i = 1, n
      position(i) = i
    end do
    call heapsort(n, x, position)
  end subroutine kernel
  subroutine heapsort(n, x, position)
    integer, intent(in) :: n
    real(dp), intent(inout) :: x(n)
    integer, intent(inout) :: position(n)
    real(dp) :: t
    integer :: p, first, last, parent, child
    first = n / 2 + 1
    last = n
    do
      if (first > 1) then
        first = first - 1
        t = x(first)
        p = position(first)
      else
        t = x(last)
        p = position(last)
        x(last) = x(1)
        position(last) = position(1)
        last = last - 1
        if (last == 1) exit
      end if
      parent = first
      child = 2 * first
      do while (child <= last)
        if (child < last) then
          if (x(child) < x(child + 1)) child = child + 1
        end if
        if (t >= x(child)) exit
        x(parent) = x(child)
        position(parent) = position(child)
        parent = child
        child = 2 * child
      end do
      x(parent) = t
      position(parent) = p
    end do
    x(1) = t
    position(1) = p
  end subroutine heapsort
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, x)
    bits = digest_of(bits, real(position, dp))
  end function digest
end module sorting
