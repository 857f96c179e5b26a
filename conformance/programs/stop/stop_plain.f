C     STOP WITHOUT A CODE, IN A FUNCTION USED IN AN EXPRESSION.
      PROGRAM PLAIN
      INTEGER K, HALT
      WRITE (*, *) 'START'
      K = 1 + HALT (0)
      WRITE (*, *) 'ONE', K
      K = 1 + HALT (1)
      WRITE (*, *) 'NOT REACHED', K
      END
      INTEGER FUNCTION HALT (I)
      INTEGER I
      HALT = I + 1
      IF (I .NE. 0) STOP
      END
