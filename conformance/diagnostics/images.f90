! Wrong uses of events, locks and teams, and cobounds that FortranIR does not keep.
program images
  use iso_fortran_env, only: event_type, lock_type, team_type
  implicit none
  type(event_type), save :: e[*]
  type(lock_type), save :: l[*]
  type(team_type) :: t
  integer :: n[*], m, first
  m = 1
  !ERROR FC3002: A scalar TYPE(team_type) must stand here
  form team (1, m)
  !ERROR FC3005: NEW_INDEX must be 1 in a team of one image
  form team (1, t, new_index=2)
  !ERROR FC3005: The selector of 'c' must be a coarray
  change team (t, c[*] => m)
  end team
  !ERROR FC3002: A scalar TYPE(event_type) must stand here
  event post (l)
  !ERROR FC3005: 'until_count=1' cannot stand here
  event post (e, until_count=1)
  !ERROR FC2003: ACQUIRED_LOCK must be a scalar LOGICAL variable
  lock (l, acquired_lock=m)
  !ERROR FC3002: There are 2 cosubscripts, but the corank is 1
  print *, image_index(n, [1, 2])
  first = 2
  call shifted(first)
contains
  subroutine shifted(k)
    integer, intent(inout) :: k
    integer, save :: c[*]
    integer, allocatable :: d[:]
    allocate (d[k:*])
    k = k + 1
    !ERROR FC5001: LCOBOUND of cobounds that can change is not translated yet
    print *, lcobound(d), c
  end subroutine shifted
end program images
