! What coarrays still lack, which concerns more than one image.
program teams_not_translated
  use iso_fortran_env
  implicit none
  integer :: n[*], m, i
  m = 1
  i = 1
  !ERROR FC5001: The FORM TEAM statement is not translated yet
  form team (1, m)
  !ERROR FC5001: CHANGE TEAM is not translated yet
  change team (m)
  end team
  !ERROR FC5001: The SYNC TEAM statement is not translated yet
  sync team (m)
  !ERROR FC5001: The EVENT POST statement is not translated yet
  event post (n)
  !ERROR FC5001: The EVENT WAIT statement is not translated yet
  event wait (n)
  !ERROR FC5001: The LOCK statement is not translated yet
  lock (n)
  !ERROR FC5001: The UNLOCK statement is not translated yet
  unlock (n)
  !ERROR FC5001: The FAIL IMAGE statement is not translated yet
  fail image
  !ERROR FC5001: IMAGE_INDEX of cosubscripts that are not constant is not translated yet
  print *, image_index(n, [i])
end program teams_not_translated
