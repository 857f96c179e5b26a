! Internal procedures read and change the host's variables; arrays, characters and loops of the host.
program host_variables
  implicit none
  integer :: counter = 0, i, grid(3, 3) = 0
  real :: work(4)
  character(len=8) :: label = 'start'
  do i = 1, 3
    call step(i)
  end do
  print *, counter, grid
  work = 1
  call scale(2.5)
  print *, work, label
  print *, total(), nested_call(3)
  i = 99
  call own_i
  print *, i
contains
  subroutine step(k)
    integer, intent(in) :: k
    counter = counter + k
    grid(k, :) = k
    grid(:, k) = grid(:, k) + 10 * counter
  end subroutine step
  subroutine scale(f)
    real, intent(in) :: f
    work = work * f
    work(2:3) = work(2:3) - total()
    label(6:) = '!?'
  end subroutine scale
  real function total()
    total = sum(work)
  end function total
  integer function nested_call(n)
    integer, intent(in) :: n
    integer :: j
    nested_call = 0
    do j = 1, n
      nested_call = nested_call + weight(j)
    end do
  end function nested_call
  integer function weight(j)
    integer, intent(in) :: j
    weight = counter * j + size(grid)
  end function weight
  subroutine own_i
    integer :: i
    do i = 1, 3
      counter = counter - 1
    end do
    print *, i, counter
  end subroutine own_i
end program host_variables
