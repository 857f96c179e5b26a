program matrix_components
  type :: t2
    real :: r(2, 2)
    integer :: i
    character(3) :: chr
  end type t2
  real, parameter :: a1(2,2) = reshape ((/1.0,2.0,3.0,4.0/),[2,2])
  type(t2), target :: tar5(2) = (/t2(a1, 2, "abc"), t2(a1+4, 4, "efg")/)
  real, pointer :: ptr3(:)
  print *, tar5(1)%r, tar5(2)%r
  ptr3 => tar5%r(1,2)
  print *, ptr3
  ptr3 = [99.,999.]
  print *, tar5(1)%r, tar5(2)%r
end
