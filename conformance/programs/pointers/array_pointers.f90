! Pointer components, pointer dummies and results, swapping of buffers without copies.
program array_pointers
  implicit none
  type field
    real, pointer :: old(:) => null(), new(:) => null()
  end type field
  type(field) :: f
  real, pointer :: t(:), row(:), whole(:, :)
  integer :: step, i
  allocate (f%old(8), f%new(8))
  f%old = 0
  f%old(4) = 8
  f%new = 0
  do step = 1, 3
    do i = 2, 7
      f%new(i) = 0.5 * f%old(i) + 0.25 * (f%old(i - 1) + f%old(i + 1))
    end do
    t => f%old
    f%old => f%new
    f%new => t
    print '(8f7.3)', f%old
  end do
  print *, associated(f%new, t), sum(f%old)
  allocate (whole(3, 4))
  whole = reshape((/ (real(i), i = 1, 12) /), (/ 3, 4 /))
  row => pick(whole, 2)
  row = -row
  print '(12f6.1)', whole
  call point_to_column(row, whole, 4)
  print *, row, size(row)
  call fill(whole(:, 1))
  print *, whole(:, 1)
  deallocate (f%old, f%new, whole)
contains
  function pick(a, i) result(p)
    real, pointer :: a(:, :), p(:)
    integer, intent(in) :: i
    p => a(i, :)
  end function pick
  subroutine point_to_column(p, a, j)
    real, pointer :: p(:), a(:, :)
    integer, intent(in) :: j
    p => a(:, j)
  end subroutine point_to_column
  subroutine fill(x)
    real, intent(out) :: x(:)
    x = 3.5
  end subroutine fill
end program array_pointers
