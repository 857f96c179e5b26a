! What the format of a child transfer leaves behind: X, TR, T and TL at its end
module m
  type :: t
    integer :: i
  contains
    procedure :: w
    generic :: write(formatted) => w
  end type
contains
  subroutine w(dtv, unit, iotype, v_list, iostat, iomsg)
    class(t), intent(in) :: dtv
    integer, intent(in) :: unit, v_list(:)
    character(*), intent(in) :: iotype
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    select case (dtv%i)
    case (1)
      write (unit, '(i0,3x)', iostat=iostat) dtv%i
    case (2)
      write (unit, '(i0,t10)', iostat=iostat) dtv%i
    case (3)
      write (unit, '(i0,tl1)', iostat=iostat) dtv%i
    case default
      write (unit, '(a,tr2)', iostat=iostat) 'x'
    end select
  end subroutine
end module
program p
  use m
  character(30) :: b
  write (*, '(dt,"|")') t(1)
  write (*, '(dt,"|")') t(2)
  write (*, '(dt,"|")') t(3)
  write (*, '(dt,"|")') t(6)
  write (*, '(dt)') t(1)
  write (*, '(dt)') t(2)
  write (*, '(2dt)') t(6), t(5)
  print *, t(1), t(5)
  print *, t(5), 7
  write (b, '(2dt,a)') t(5), t(1), '|'
  print '(3a)', '[', b, ']'
  write (*, '(dt)', advance='no') t(1)
  print '(a)', '|'
end program
