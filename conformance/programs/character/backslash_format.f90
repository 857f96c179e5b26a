! With -fbackslash, escapes in FORMAT statements mean one character too.
program backslash_format
  implicit none
  write (*, 10) 5
  print '(i0,"\ttab")', 6
10 format ('line\\', i0, '\tend')
end program backslash_format
