program deferred_lengths
   character(len=:), allocatable :: s, sd(:)
   character(len=2), allocatable :: sf, sfd(:)
   s = 'c '
   sf = 'cd'
   sd = [s, sf]
   print *, len(sd), size(sd), sd
   associate(ss => sd)
     print *, len(ss), ss, ss(1) /= 'c ', ss(2) /= 'cd'
     if (any (ss .ne. ['c ','cd'])) print *, 'bad'
   end associate
   associate(ss => s)
     ss = 'q'
   end associate
   print *, s, len(s)
   sfd = [sd,'ef']
   associate(ss => sfd)
     if (any (ss .ne. ['c ','cd','ef'])) STOP 5
     ss = ['gh','cd','ef']
   end associate
   print *, sfd
end
