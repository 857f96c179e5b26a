! %LOC, %REF and %VAL of old compilers.
module adding
  implicit none
contains
  subroutine add(total, by)
    integer, intent(inout) :: total
    integer, value :: by
    total = total + by
    by = 0
  end subroutine
end module
program percent_functions
  use adding
  implicit none
  integer :: a(3) = [1, 2, 3], n = 5
  print *, %loc(a(2)) - %loc(a(1)), %loc(a) == loc(a)
  call add(%ref(n), %val(a(3)))
  call add(n, %val(a(1) + 1))
  print *, n, a
end program
