! PAUSE with all kinds of codes, resumed by the user.
  integer :: i, j
  integer, parameter :: k = 3
  pause 
  pause 5
  pause 'hello'
  print *, 1
  end
