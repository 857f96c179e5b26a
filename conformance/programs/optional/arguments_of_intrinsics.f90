program opt
  implicit none
  call s([1,5,2], .true.); call s([1,5,2]); call t(); call t(2)
contains
  subroutine s(a, m, d)
    integer, intent(in) :: a(:)
    logical, intent(in), optional :: m
    integer, intent(in), optional :: d
    print *, maxval(a, mask=m), sum(a, mask=m), product(a,mask=m), maxloc(a, mask=m)
  end subroutine
  subroutine t(k)
    integer, optional :: k
    integer :: c, r
    call system_clock(count_rate=r)
    print *, r, max(1, 3, k), present(k), index('abcabc','b',back=(.not. present(k)))
    print *, cshift([1,2,3], 1), reshape([1,2,3,4],[2,2],pad=[0])
  end subroutine
end program
