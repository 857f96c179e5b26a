! STOP in a procedure that C has called: the program ends there, its units are written, the code is the status.
module stopping
  use, intrinsic :: iso_c_binding
  implicit none
  interface
    integer(c_int) function walk(n, visit) bind(c)
      import
      integer(c_int), value :: n
      interface
        subroutine visit(i) bind(c)
          import
          integer(c_int), value :: i
        end subroutine
      end interface
    end function
  end interface
contains
  subroutine visit(i) bind(c)
    integer(c_int), value :: i
    print *, 'visit', i
    if (i == 3) stop 42
  end subroutine
end module

program callback
  use stopping
  implicit none
  integer :: n
  print *, 'before'
  n = walk_all(2)
  print *, 'walked', n
  n = walk_all(5)
  print *, 'not reached'
contains
  integer function walk_all(n)
    integer, intent(in) :: n
    walk_all = walk(n, visit)
  end function
end program
