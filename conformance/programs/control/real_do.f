C     DO LOOPS WITH REAL AND DOUBLE PRECISION VARIABLES: THE COUNT IS FIXED BEFORE.
      PROGRAM REALDO
      REAL X, S
      DOUBLE PRECISION D
      INTEGER N
      N = 0
      DO 10 X = 0.0, 1.0, 0.1
      N = N + 1
   10 CONTINUE
      PRINT *, N, X
      N = 0
      DO 20 D = 1.0D0, 0.0D0, -0.25D0
      N = N + 1
      PRINT *, N, D
   20 CONTINUE
      PRINT *, D
      S = 0.0
      DO 30 X = 1, 10, 2.5
   30 S = S + X
      PRINT *, S, X
      DO 40 X = 2.0, 1.0
      S = -1.0
   40 CONTINUE
      PRINT *, S, X
      N = 0
      DO 50 I = 1.9, 4.9
   50 N = N + I
      PRINT *, N, I
      END
