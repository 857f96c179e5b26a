! No branch leaves CRITICAL, CHANGE TEAM and DO CONCURRENT (F2018 C1118, C1122, C1137).
subroutine leaving_constructs(a)
  use, intrinsic :: iso_fortran_env
  implicit none
  integer :: a(3), i
  type(team_type) :: team
  form team(1, team)
  outer: do concurrent (i = 1:3)
    if (a(i) == 1) cycle
    if (a(i) == 2) cycle outer
    if (a(i) == 3) goto 10
!ERROR FC3005: EXIT cannot leave the DO CONCURRENT construct
    if (a(i) == 4) exit
!ERROR FC3005: EXIT cannot leave the DO CONCURRENT construct
    if (a(i) == 5) exit outer
!ERROR FC3005: RETURN cannot leave the DO CONCURRENT construct
    if (a(i) == 6) return
!ERROR FC3005: A branch to the label 20 cannot leave the DO CONCURRENT construct
    if (a(i) == 7) goto 20
10  a(i) = 0
  end do outer
  do i = 1, 3
    critical
!ERROR FC3005: CYCLE cannot leave the CRITICAL construct
      if (a(1) == 1) cycle
!ERROR FC3005: A branch to the label 20 cannot leave the CRITICAL construct
      if (a(1) - 2) 15, 15, 20
15    a(1) = 2
    end critical
  end do
  change team (team)
    do i = 1, 3
      if (a(i) == 0) exit
    end do
!ERROR FC3005: RETURN cannot leave the CHANGE TEAM construct
    return
  end team
20 continue
end subroutine
