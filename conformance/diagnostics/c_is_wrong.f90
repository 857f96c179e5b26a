program c_is_wrong
  use, intrinsic :: iso_c_binding, only: c_int
  implicit none
  interface
    integer(c_int) function twice(n) bind(c)
      import c_int
      integer(c_int), value :: n
    end function
  end interface
  print *, twice(4_c_int)
end program
!ERROR FC2015
