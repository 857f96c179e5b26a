C     FIXED FORM: COMMENTS, CONTINUATION, COLUMNS AFTER 72, BLANKS.
*     A STAR ALSO BEGINS A COMMENT
      PROGRAM COLS
      INTEGER I, J, K, DO10I
      REAL X
c     lower case comments and letters
      x = 1.5
      I = 1
     1  + 2
     2  + 3
      J = 1                                                             + 100000
      K = 12 34
      DO10I = 1. 5
      DO 10 I = 1, 5
      J = J + I
   10 CONTINUE
      G O T O 20
      J = -1
   20 WR ITE (*, 100) I, J, K, DO10I
  100 FORMAT (1X, 4I6)
      PRINT *, 'A CHARACTER CONTEXT KEEPS ITS   BLANKS'
      PRINT *, 'THIS TEXT IS CONTINUED RIGHT AT THE END OF ITS FIRST LINEX
     &AND GOES ON HERE'
! exclamation mark comments
      IF (X .EQ. 1.5) PRINT *, 'X!', X  ! and at the end of a line
      IF (X .GT. 1.0 .AND. I .GE. 6)
     +PRINT *, 'CONTINUED IF'
      I = 1; J = 2; PRINT *, I + J
      END
