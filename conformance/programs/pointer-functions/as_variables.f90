! scalar pointer function results, pointer functions as targets
module m
  implicit none
  type node
    integer :: v = 0
    real :: arr(3) = [1.,2.,3.]
    type(node), pointer :: next => null()
  end type
  integer, target :: store(10) = 0
  type(node), target, save :: pool(4)
contains
  function loc1(i) result(p)
    integer, intent(in) :: i
    integer, pointer :: p
    p => store(i)
  end function
  function whole() result(p)
    integer, pointer :: p(:)
    p => store(2:8:2)
  end function
  function nd(i) result(p)
    integer, intent(in) :: i
    type(node), pointer :: p
    if (i > 4) then
      p => null()
    else
      p => pool(i)
    end if
  end function
end module
program as_variables
  use m
  implicit none
  integer, pointer :: q
  type(node), pointer :: n
  integer :: i
  do i = 1, 10
    q => loc1(i)
    q = i*i
  end do
  print *, store
  print *, loc1(3) + loc1(4)
  n => nd(2)
  n%v = 7
  n => nd(5)
  print *, associated(n), associated(nd(1)), associated(nd(9))
  print *, pool%v
  call inc(loc1(5))
  print *, store(5), whole()
  loc1(6) = 99
  whole() = -1
  print *, store
  call sub(whole())
  print *, store
  print *, sum(whole()), size(whole())
contains
  subroutine inc(k)
    integer, intent(inout) :: k
    k = k + 1000
  end subroutine
  subroutine sub(a)
    integer, intent(inout) :: a(:)
    a = a * 2 + [(i, i=1,size(a))]
  end subroutine
end program
