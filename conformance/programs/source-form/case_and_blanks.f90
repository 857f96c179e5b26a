! Letters of either case are the same outside character contexts; blanks where they are optional.
PROGRAM Case_And_Blanks
  IMPLICIT NONE
  INTEGER :: Count_Of_Things, i
  Real :: ALPHA
  count_of_things = 0
  DO I = 1, 10
    IF (MOD(i, 3) == 0) CYCLE
    COUNT_OF_THINGS = Count_of_Things + 1
  ENDDO
  alpha = 1.E0 + 2.D0 + 3.e-1
  Print *, COUNT_of_things
  print '(F8.4)', Alpha
  if (count_of_things==7) then
    print*,'Mixed Case Is Kept In Text'
  elseif (count_of_things==8) then
    print*,'no'
  else if (count_of_things==9) then
    print*,'no'
  endif
  select case(i)
  case(11)
    print*,'eleven'
  case default
    error stop
  endselect
  goto 20
  print *, 'not reached'
20 continue
  go to 30
  print *, 'not reached'
30 if(i.eq.11.and.alpha.gt.6.0.or..not..true.)print*,'dots'
  if (1.eq.1) print *, 1.e0, 1.eq.1, 2.gt.1
ENDPROGRAM
