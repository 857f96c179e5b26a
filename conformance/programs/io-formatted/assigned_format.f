C     FORMATS BY ASSIGN, BY INTEGER AND CHARACTER ARRAYS, SHARED LABELS, AND SCALE FACTORS THAT STAY.
      PROGRAM ASGFMT
      INTEGER IFMT, I
      CHARACTER*8 F(3), G*24
      REAL X
      X = 12.345
      DO 30 I = 1, 2
      IF (I .EQ. 1) ASSIGN 10 TO IFMT
      IF (I .EQ. 2) ASSIGN 20 TO IFMT
      WRITE (*, IFMT) I, X
   30 CONTINUE
   10 FORMAT (1X, 'SHORT', I3, F8.2)
   20 FORMAT (1X, 'LONG', I3, 1P, E14.6)
      F(1) = '(1X,'
      F(2) = 'I4,F'
      F(3) = '9.4)'
      WRITE (*, F) 7, X
      G = '(1X, 2(I3, '', ''), I3)'
      WRITE (*, G) 1, 2, 3
      WRITE (*, 40) X, X, X
   40 FORMAT (1X, 1PE12.4, 0PF10.3, 2PF10.3)
      WRITE (*, 50) (X * I, I = 1, 7)
   50 FORMAT (3(1X, F8.3))
      WRITE (*, '(1X, A, T20, A, TL10, A, /, 1X, 5X, A)')
     1     'ABC', 'XYZ', 'MID', 'SECOND'
      WRITE (6, 60)
   60 FORMAT (1X, 'NO ITEMS', 2X, 'AT ALL')
      WRITE (*, 70) 1, 2.0, 'C', .TRUE.
   70 FORMAT (1X, I2, 2X, F4.1, 2X, A1, 2X, L1, ' END', I5)
      END
