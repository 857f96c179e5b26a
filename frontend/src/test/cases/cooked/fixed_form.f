C     A comment line, and one with text from column 2
* Another
!and another
      PROGRAM  FIXED
      X = 'It''s  Upper' ! a trailing comment
     &  // "and ""more"
c between lines
     +  // ' the end'
  100 FORMAT (5HA B C, 1X,
     1        3X5H! ; ')
   20 CONTINUE; Y = 1 ; Z = 2
      S = 'continued in the next line, with blanks up to the last column
     * goes on'

      CALL SUB(A, B,                                                    IGNORED
     0 C)
	TAB = 1
	1+ 2
      REAL*8 H, H2
      DATA C /4H ab , 2*3Hx!y/
12a45 CONTINUE
      INCLUDE 'part.inc' ! read here
      END
C     the last comment
