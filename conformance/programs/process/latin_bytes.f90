! Bytes of Latin-1 in character constants, file names and data stay what they are.
program latin
 character(4) :: c = "äöüß"
 print *, c, iachar(c(1:1)), len(c)
 write(*,"(a)") "été"
 open(9,file="t.ä")
 write(9,*) c
 rewind(9)
 read(9,*) c
 print *, c
 close(9,status="delete")
end
