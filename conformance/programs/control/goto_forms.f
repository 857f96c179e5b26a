C     GO TO: PLAIN, COMPUTED, ASSIGNED; ARITHMETIC IF; JUMPS OUT OF AND ROUND LOOPS.
      PROGRAM GOTOS
      INTEGER I, J, K, N, LBL
      REAL X
      DO 50 I = 0, 4
      GO TO (10, 20, 30), I
      PRINT *, I, 'FALLS THROUGH'
      GO TO 40
   10 PRINT *, I, 'FIRST'
      GO TO 40
   20 PRINT *, I, 'SECOND'
      GO TO 40
   30 PRINT *, I, 'THIRD'
   40 CONTINUE
   50 CONTINUE
      X = -0.5
   60 IF (X) 70, 80, 90
   70 PRINT *, 'NEGATIVE', X
      GO TO 100
   80 PRINT *, 'ZERO', X
      GO TO 100
   90 PRINT *, 'POSITIVE', X
  100 X = X + 0.5
      IF (X - 0.75) 60, 60, 110
  110 K = 0
      N = 27
C     A LOOP MADE OF GO TO
  120 IF (N .EQ. 1) GO TO 150
      IF (MOD(N, 2) .EQ. 0) GO TO 130
      N = 3 * N + 1
      GO TO 140
  130 N = N / 2
  140 K = K + 1
      GO TO 120
  150 PRINT *, 'STEPS', K
      DO 170 I = 1, 10
      DO 160 J = 1, 10
      IF (I * J .EQ. 42) GO TO 180
  160 CONTINUE
  170 CONTINUE
  180 PRINT *, I, J
      K = 0
      ASSIGN 200 TO LBL
      GO TO 220
  200 ASSIGN 210 TO LBL
      K = K + 1
      GO TO 220
  210 K = K + 10
      GO TO 230
  220 K = K + 100
      GO TO LBL
  230 PRINT *, K
      GO TO (240, 250, 240) 5 - 3
  240 STOP 1
  250 IF (K .EQ. 211) PRINT *, 'OK'
      END
