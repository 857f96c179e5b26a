! pointer functions of all types, in every place
module m
  implicit none
  type pair
    integer :: a = 1
    real :: b = 2
    character(4) :: s = 'pair'
  end type
  type(pair), target, save :: pairs(3)
  character(6), target, save :: names(3) = ['first ', 'second', 'third ']
  complex, target, save :: zs(2) = [(1.,2.),(3.,4.)]
  logical, target, save :: flags(2) = [.true., .false.]
  real(8), target, save :: table(4,4) = 0d0
  integer :: calls = 0
contains
  function pair_at(i) result(p)
    integer, intent(in) :: i
    type(pair), pointer :: p
    p => pairs(i)
    calls = calls + 1
  end function
  function name_at(i)
    integer, intent(in) :: i
    character(6), pointer :: name_at
    name_at => names(i)
  end function
  function part_of(i, j, k) result(r)
    integer, intent(in) :: i, j, k
    character(:), pointer :: r
    r => names(i)(j:k)
  end function
  function z_at(i) result(z)
    integer, intent(in) :: i
    complex, pointer :: z
    z => zs(i)
  end function
  function flag_at(i) result(f)
    integer, intent(in) :: i
    logical, pointer :: f
    f => flags(i)
  end function
  function row(i) result(r)
    integer, intent(in) :: i
    real(8), pointer :: r(:)
    r => table(i,:)
  end function
  function block_of(i, j) result(r)
    integer, intent(in) :: i, j
    real(8), pointer :: r(:,:)
    r(0:,0:) => table(i:i+1, j:j+1)
  end function
  recursive function deepest(n) result(p)
    integer, intent(in) :: n
    type(pair), pointer :: p
    if (n == 0) then
      p => pairs(3)
    else
      p => deepest(n - 1)
      p%a = p%a + n
    end if
  end function
  subroutine swap(x, y)
    real, intent(inout) :: x, y
    real :: t
    t = x; x = y; y = t
  end subroutine
  subroutine set(p)
    type(pair), intent(inout) :: p
    p%b = p%b * 10
  end subroutine
  subroutine keep(p, q)
    integer, target :: p
    integer, pointer :: q
    q => p
  end subroutine
  elemental subroutine bump(x)
    real(8), intent(inout) :: x
    x = x + 1
  end subroutine
end module
program of_all_types
  use m
  implicit none
  type(pair), pointer :: q
  integer :: i
  character(20) :: line = '11 12 13 14'
  pair_at(2) = pair(5, 6.0, 'set')
  print *, pairs
  q => pair_at(2)
  print *, associated(q, pairs(2)), q%a, associated(pair_at(1), q), associated(q, pair_at(2))
  call set(pair_at(2))
  print *, pairs(2)%b
  name_at(1) = 'changed'
  part_of(2, 2, 4) = '*'
  print *, names, len(part_of(3,1,3)), part_of(3, 1, 3)
  z_at(1) = z_at(2) + z_at(1)
  print *, zs
  flag_at(2) = .not. flag_at(2)
  if (flag_at(2) .and. flag_at(1)) print *, 'both'
  row(2) = [1,2,3,4]
  row(3) = 7
  print '(4f6.1)', table
  block_of(3, 3) = reshape([1d0,2d0,3d0,4d0], [2,2])
  print '(4f6.1)', table
  print *, lbound(block_of(1,1)), ubound(block_of(1,1)), shape(block_of(2,3)), size(row(1))
  print *, maxval(row(2)), sum(block_of(3,3)), row(3)*2
  q => pair_at(1); line = line; table(1,:) = [11,12,13,14]
  print '(4f6.1)', table(1,:)
  q => deepest(4)
  print *, q%a, pairs(3)%a
  do i = 1, 3
    associate (p => pair_at(i))
      print *, p%a + i
    end associate
  end do
  print *, [(name_at(i), i = 1, 3)]
  select case (name_at(3))
  case ('third')
    print *, 'third'
  end select
  
end program
