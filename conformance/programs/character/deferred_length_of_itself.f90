! Assignment to allocatable arrays of deferred length from parts of themselves
program p
  character(:), allocatable :: s(:), t(:)
  s = [character(8) :: 'short', 'longer']
  s = s(:)(:3)
  print *, s, len(s)
  s = s(2:1:-1)
  print *, s, len(s)
  s = s // '!!'
  print *, s, len(s)
  s = [s, s]
  print *, s, len(s)
  t = s
  t = 'const'
  print *, t, len(t), size(t)
end program
