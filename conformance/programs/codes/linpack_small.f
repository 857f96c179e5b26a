C     GAUSSIAN ELIMINATION WITH LEVEL ONE BLAS WHOSE LOOPS ARE UNROLLED AND CLEANED UP.
      PROGRAM LINPSM
      INTEGER LDA, N
      PARAMETER (LDA = 31, N = 30)
      DOUBLE PRECISION A(LDA,LDA), B(LDA), X(LDA), NORM, RESID
      INTEGER IPVT(LDA), INFO, I, J
      CALL MATGEN (A, LDA, N, B, NORM)
      CALL DGEFA (A, LDA, N, IPVT, INFO)
      DO 10 I = 1, N
   10 X(I) = B(I)
      CALL DGESL (A, LDA, N, IPVT, X)
      RESID = 0.0D0
      DO 20 I = 1, N
   20 RESID = MAX (RESID, ABS (X(I) - 1.0D0))
      WRITE (*, '(1X,I3,3E24.15)') INFO, NORM, X(1), X(N)
      WRITE (*, '(10I4)') (IPVT(I), I = 1, N)
      IF (RESID .GT. 1.0D-10) STOP 1
      END
      SUBROUTINE MATGEN (A, LDA, N, B, NORM)
      INTEGER LDA, N, INIT, I, J
      DOUBLE PRECISION A(LDA,*), B(*), NORM
      INIT = 1325
      NORM = 0.0
      DO 30 J = 1, N
         DO 20 I = 1, N
            INIT = MOD (3125 * INIT, 65536)
            A(I,J) = (INIT - 32768.0) / 16384.0
            NORM = DMAX1 (A(I,J), NORM)
   20    CONTINUE
   30 CONTINUE
      DO 35 I = 1, N
   35 B(I) = 0.0
      DO 50 J = 1, N
      DO 50 I = 1, N
   50 B(I) = B(I) + A(I,J)
      END
      SUBROUTINE DGEFA (A, LDA, N, IPVT, INFO)
      INTEGER LDA, N, IPVT(*), INFO, IDAMAX, J, K, L
      DOUBLE PRECISION A(LDA,*), T
      INFO = 0
      DO 60 K = 1, N - 1
         L = IDAMAX (N - K + 1, A(K,K), 1) + K - 1
         IPVT(K) = L
         IF (A(L,K) .EQ. 0.0D0) GO TO 40
            IF (L .EQ. K) GO TO 10
               T = A(L,K)
               A(L,K) = A(K,K)
               A(K,K) = T
   10       CONTINUE
            T = -1.0D0 / A(K,K)
            CALL DSCAL (N - K, T, A(K+1,K), 1)
            DO 30 J = K + 1, N
               T = A(L,J)
               IF (L .EQ. K) GO TO 20
                  A(L,J) = A(K,J)
                  A(K,J) = T
   20          CONTINUE
               CALL DAXPY (N - K, T, A(K+1,K), 1, A(K+1,J), 1)
   30       CONTINUE
         GO TO 50
   40       INFO = K
   50    CONTINUE
   60 CONTINUE
      IPVT(N) = N
      IF (A(N,N) .EQ. 0.0D0) INFO = N
      END
      SUBROUTINE DGESL (A, LDA, N, IPVT, B)
      INTEGER LDA, N, IPVT(*), K, KB, L
      DOUBLE PRECISION A(LDA,*), B(*), T
      DO 20 K = 1, N - 1
         L = IPVT(K)
         T = B(L)
         IF (L .EQ. K) GO TO 10
            B(L) = B(K)
            B(K) = T
   10    CALL DAXPY (N - K, T, A(K+1,K), 1, B(K+1), 1)
   20 CONTINUE
      DO 40 KB = 1, N
         K = N + 1 - KB
         B(K) = B(K) / A(K,K)
         T = -B(K)
         CALL DAXPY (K - 1, T, A(1,K), 1, B(1), 1)
   40 CONTINUE
      END
      SUBROUTINE DAXPY (N, DA, DX, INCX, DY, INCY)
      DOUBLE PRECISION DX(*), DY(*), DA
      INTEGER I, INCX, INCY, IX, IY, M, N
      IF (N .LE. 0) RETURN
      IF (DA .EQ. 0.0D0) RETURN
      IF (INCX .EQ. 1 .AND. INCY .EQ. 1) GO TO 20
      IX = 1
      IY = 1
      IF (INCX .LT. 0) IX = (-N + 1) * INCX + 1
      IF (INCY .LT. 0) IY = (-N + 1) * INCY + 1
      DO 10 I = 1, N
         DY(IY) = DY(IY) + DA * DX(IX)
         IX = IX + INCX
         IY = IY + INCY
   10 CONTINUE
      RETURN
   20 M = MOD (N, 4)
      IF (M .EQ. 0) GO TO 40
      DO 30 I = 1, M
         DY(I) = DY(I) + DA * DX(I)
   30 CONTINUE
      IF (N .LT. 4) RETURN
   40 DO 50 I = M + 1, N, 4
         DY(I) = DY(I) + DA * DX(I)
         DY(I + 1) = DY(I + 1) + DA * DX(I + 1)
         DY(I + 2) = DY(I + 2) + DA * DX(I + 2)
         DY(I + 3) = DY(I + 3) + DA * DX(I + 3)
   50 CONTINUE
      END
      SUBROUTINE DSCAL (N, DA, DX, INCX)
      DOUBLE PRECISION DA, DX(*)
      DO 10 I = 1, N * INCX, INCX
   10 DX(I) = DA * DX(I)
      END
      INTEGER FUNCTION IDAMAX (N, DX, INCX)
      DOUBLE PRECISION DX(*), DMAX
      IDAMAX = 0
      IF (N .LT. 1) RETURN
      IDAMAX = 1
      DMAX = DABS (DX(1))
      DO 30 I = 2, N
         IF (DABS (DX(1 + (I - 1) * INCX)) .LE. DMAX) GO TO 30
         IDAMAX = I
         DMAX = DABS (DX(1 + (I - 1) * INCX))
   30 CONTINUE
      END
