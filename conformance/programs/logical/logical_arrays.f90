! Logical arrays, kinds, masks, reductions, and logical I/O.
program logical_arrays
  implicit none
  logical :: a(4), m(2, 3), ok
  logical(1) :: small(3)
  integer :: n(6) = (/ 3, 8, 1, 9, 4, 7 /), i
  character(len=20) :: text
  a = (/ .true., .false., .true., .true. /)
  m = reshape(n > 3, (/ 2, 3 /))
  small = n(1:3) == 8
  print *, a, .not. a, a .and. a(4:1:-1), a .neqv. .true.
  print *, m, all(m), any(m, 1), all(m, dim=2), count(m), count(m, 2), parity(a)
  print *, small, kind(small .or. a(1:3)), count(small), merge(1, 2, small)
  print *, pack(n, n > 3), maxloc(n, mask=n < 8), findloc(n, 9), findloc(a, .false.), any((/ .false., .false. /))
  text = 'T F .true. .f f t'
  read (text, *) a, m(1, 1), m(2, 1)
  print *, a, m(:, 1)
  text = ' .TRUE.  F  tru'
  read (text, '(l7,l4,l4)') a(1:3)
  print '(3l2,l5)', a(1:3), ok_if(3, 2)
  ok = .false.
  do i = 1, 6
    ok = ok .or. n(i) == 4
    if (.not. ok .eqv. i < 5) cycle
    error stop 'first four'
  end do
  print *, ok, all(n(:0) > 5), any(n(:0) > 5), logical(small(2), kind=4), transfer(.true., 1)
contains
  pure logical function ok_if(i, j)
    integer, intent(in) :: i, j
    ok_if = i > j
  end function ok_if
end program logical_arrays
