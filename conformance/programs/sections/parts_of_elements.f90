! Components, substrings and parts of the elements of an array as actual arguments, files, items and associate-names.
program parts_of_elements
  implicit none
  type :: particle
    integer :: charge
    real :: mass
    character(4) :: tag
    complex :: field
  end type particle
  type(particle) :: p(3)
  integer :: order(3) = [3, 1, 2], numbers(3)
  character(20) :: line = ' 4 5 6'
  character(6) :: names(2)

  p%charge = [1, 2, 3]
  p%mass = 0
  p%tag = 'none'
  p%field = (1., 2.)
  read (line, *) p%charge
  print *, p%charge
  read (line, *) numbers(order)
  print *, numbers
  call sequence_of(p%charge)
  print *, p%charge
  call sequence_of(p(3:1:-2)%charge)
  print *, p%charge
  call assumed_shape(p%charge)
  print *, p%charge
  p%mass = -1
  call random_number(p%mass)
  print *, all(p%mass >= 0)
  write (p%tag, '(i4)') 1, 2, 3
  print *, p%tag
  names = 'abcdef'
  read (line, '(a2,a2)') names(:)(3:4)
  print *, names
  p%field%re = 5
  call doubled(p%field%im)
  print *, p%field
  associate (charges => p%charge)
    charges = charges + 100
    call assumed_shape(charges)
  end associate
  print *, p%charge
  associate (charge => p(2)%charge)
    charge = charge + 100
  end associate
  print *, p%charge
  associate (chosen => numbers(order))
    print *, chosen
  end associate
  associate (starts => names(:)(1:2))
    starts = 'zz'
  end associate
  print *, names
contains
  subroutine sequence_of(n)
    integer, intent(inout) :: n(*)
    n(1) = n(1) + 1
    n(2) = n(2) + 10
  end subroutine sequence_of
  subroutine assumed_shape(n)
    integer, intent(inout) :: n(:)
    n = n * 2
  end subroutine assumed_shape
  subroutine doubled(x)
    real, intent(inout) :: x(:)
    x = x * 2
  end subroutine doubled
end program parts_of_elements
