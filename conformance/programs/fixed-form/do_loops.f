C     DO LOOPS OF FORTRAN 77: SHARED TERMINATION, ODD LAST STATEMENTS, EXTENDED NESTS.
      PROGRAM DOLOOP
      INTEGER I, J, K, N, M(4,4)
      REAL S
      DO 10 I = 1, 4
      DO 10 J = 1, 4
      M(I,J) = 10*I + J
   10 CONTINUE
      WRITE (*, 900) ((M(I,J), J = 1, 4), I = 1, 4)
      N = 0
      DO 20 I = 1, 3
      DO 20 J = I, 3
      IF (J .EQ. 2) GO TO 20
   20 N = N + 1
      PRINT *, N, I, J
      S = 0.0
      DO 30, K = 10, 1, -3
   30 S = S + K
      PRINT *, S, K
      DO 40 K = 5, 1
      PRINT *, 'NEVER'
   40 CONTINUE
      PRINT *, K
      DO 50 I = 1, 5
      IF (I .LT. 3) GO TO 50
      IF (M(1, MIN(I, 4)) - 14) 50, 60, 50
   50 PRINT *, 'LAST OF THE LOOP', I
   60 CONTINUE
      PRINT *, 'LEFT AT', I
      N = 3
      DO 70 I = 1, N
      N = 10
   70 CONTINUE
      PRINT *, I, N
  900 FORMAT (4(1X, 4I4 /))
      END
