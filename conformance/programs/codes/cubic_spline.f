C     NATURAL CUBIC SPLINE IN THE STYLE OF THE LIBRARIES OF THE SEVENTIES.
      PROGRAM SPLDRV
      DIMENSION X(9), Y(9), B(9), C(9), D(9)
      DO 10 I = 1, 9
      X(I) = 0.25 * (I - 1) ** 1.2
   10 Y(I) = SIN (X(I))
      CALL SPLINE (9, X, Y, B, C, D)
      EMAX = 0.0
      DO 20 U = 0.05, 2.95, 0.29
      S = SEVAL (9, U, X, Y, B, C, D)
      EMAX = AMAX1 (EMAX, ABS (S - SIN (U)))
   20 WRITE (*, 900) U, S, SIN (U)
      IF (EMAX .GT. 0.02) STOP 1
      PRINT *, 'ERROR IS SMALL'
  900 FORMAT (1X, F6.2, 2F12.6)
      END
      SUBROUTINE SPLINE (N, X, Y, B, C, D)
      REAL X(N), Y(N), B(N), C(N), D(N)
      NM1 = N - 1
      D(1) = X(2) - X(1)
      C(2) = (Y(2) - Y(1)) / D(1)
      DO 10 I = 2, NM1
         D(I) = X(I+1) - X(I)
         B(I) = 2.0 * (D(I-1) + D(I))
         C(I+1) = (Y(I+1) - Y(I)) / D(I)
         C(I) = C(I+1) - C(I)
   10 CONTINUE
      B(1) = 1.0
      B(N) = 1.0
      C(1) = 0.0
      C(N) = 0.0
      DO 20 I = 3, NM1
         T = D(I-1) / B(I-1)
         B(I) = B(I) - T * D(I-1)
         C(I) = C(I) - T * C(I-1)
   20 CONTINUE
      DO 30 IB = 1, N - 2
         I = N - IB
         C(I) = (C(I) - D(I) * C(I+1)) / B(I)
   30 CONTINUE
      DO 40 I = 1, NM1
         B(I) = (Y(I+1) - Y(I)) / D(I) - D(I) * (C(I+1) + 2.0 * C(I))
         D(I) = (C(I+1) - C(I)) / D(I)
         C(I) = 3.0 * C(I)
   40 CONTINUE
      END
      REAL FUNCTION SEVAL (N, U, X, Y, B, C, D)
      REAL X(N), Y(N), B(N), C(N), D(N)
      SAVE I
      DATA I /1/
      IF (I .GE. N) I = 1
      IF (U .LT. X(I)) GO TO 10
      IF (U .LE. X(I+1)) GO TO 30
   10 I = 1
      J = N + 1
   20 K = (I + J) / 2
      IF (U .LT. X(K)) J = K
      IF (U .GE. X(K)) I = K
      IF (J .GT. I + 1) GO TO 20
   30 DX = U - X(I)
      SEVAL = Y(I) + DX * (B(I) + DX * (C(I) + DX * D(I)))
      END
