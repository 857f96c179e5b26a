! DO loops whose bounds and step read the DO variable: they are evaluated before it is set.
program do_own_bounds
  implicit none
  integer :: i, total
  integer(2) :: short
  integer(8) :: long

  i = 3; total = 0
  do i = i, 5
    total = total + i
  end do
  print *, i, total
  do i = 3, i
    total = total + i
  end do
  print *, i, total
  do i = 1, 20, i
    total = total + i
  end do
  print *, i, total
  do i = 2*i, i, -i/4
    total = total + i
  end do
  print *, i, total
  short = 7
  do short = 2, short, 2
    total = total + short
  end do
  print *, short, total
  long = 4
  do long = 1, long*long, long
    total = total + int(long)
  end do
  print *, long, total
  call by_reference(i, total)
  print *, i, total
contains
  subroutine by_reference(k, sum)
    integer, intent(inout) :: k, sum
    do k = k - 3, k
      sum = sum + k
    end do
  end subroutine
end program
