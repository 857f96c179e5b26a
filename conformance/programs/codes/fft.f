C     RADIX TWO FAST FOURIER TRANSFORM IN PLACE, REAL ARRAYS, AND A CHECK BY THE INVERSE.
      PROGRAM FFTDRV
      INTEGER N, M, I
      PARAMETER (M = 6, N = 2**M)
      DOUBLE PRECISION X(N), Y(N), X0(N), E, PI
      PI = 4.0D0 * DATAN (1.0D0)
      DO 10 I = 1, N
      X(I) = DCOS (2.0D0 * PI * 5 * (I - 1) / N) + 0.25D0 * MOD (I, 3)
      X0(I) = X(I)
   10 Y(I) = 0.0D0
      CALL FFT (X, Y, N, M, 1)
      WRITE (*, 900) (I - 1, X(I), Y(I), I = 1, 12)
      CALL FFT (X, Y, N, M, -1)
      E = 0.0D0
      DO 20 I = 1, N
   20 E = DMAX1 (E, DABS (X(I) / N - X0(I)), DABS (Y(I)))
      IF (E .GT. 1.0D-13) STOP 1
      PRINT *, 'INVERSE OK'
  900 FORMAT (1X, I3, 2F22.15)
      END
      SUBROUTINE FFT (X, Y, N, M, ISIGN)
      INTEGER N, M, ISIGN
      DOUBLE PRECISION X(N), Y(N), C, S, A, XT, YT
      INTEGER I, IA, J, K, L, N1, N2
      N2 = N
      DO 30 K = 1, M
         N1 = N2
         N2 = N2 / 2
         A = 0.0D0
         DO 20 J = 1, N2
            C = DCOS (A)
            S = ISIGN * DSIN (A)
            A = J * 6.283185307179586D0 / N1
            DO 10 I = J, N, N1
               L = I + N2
               XT = X(I) - X(L)
               X(I) = X(I) + X(L)
               YT = Y(I) - Y(L)
               Y(I) = Y(I) + Y(L)
               X(L) = XT * C + YT * S
               Y(L) = YT * C - XT * S
   10       CONTINUE
   20    CONTINUE
   30 CONTINUE
      J = 1
      DO 60 I = 1, N - 1
         IF (I .GE. J) GO TO 40
         XT = X(J)
         X(J) = X(I)
         X(I) = XT
         XT = Y(J)
         Y(J) = Y(I)
         Y(I) = XT
   40    K = N / 2
   50    IF (K .GE. J) GO TO 60
         J = J - K
         K = K / 2
         GO TO 50
   60 J = J + K
      END
