C     LINSOLVE -- SOLUTION OF LINEAR EQUATIONS IN THE STYLE OF 1978.
C
C     FACTORS A MATRIX WITH PARTIAL PIVOTING, ESTIMATES NOTHING, SOLVES
C     FOR A RIGHT HAND SIDE WHOSE SOLUTION IS KNOWN, AND IMPROVES THE
C     RESULT BY ITERATION WITH RESIDUALS IN DOUBLE PRECISION.
C
      PROGRAM LINSLV
      INTEGER LDA, NMAX
      PARAMETER (LDA = 20, NMAX = 20)
      REAL A(LDA,NMAX), LU(LDA,NMAX), B(NMAX), X(NMAX), R(NMAX)
      INTEGER IPVT(NMAX), N, I, INFO, ITER
      REAL ERR, SIZEX, DET
      COMMON /COUNTS/ NFACT, NSOLVE
C
      WRITE (*,900)
      DO 50 N = 4, 12, 4
         CALL MATGEN (A, LDA, N, B)
         CALL COPY (A, LU, LDA, N)
         CALL FACTOR (LU, LDA, N, IPVT, INFO)
         IF (INFO .NE. 0) GO TO 90
         DO 10 I = 1, N
            X(I) = B(I)
   10    CONTINUE
         CALL SOLVE (LU, LDA, N, IPVT, X)
         DO 30 ITER = 0, 3
            ERR = 0.0
            SIZEX = 0.0
            DO 20 I = 1, N
               ERR = AMAX1 (ERR, ABS (X(I) - 1.0))
               SIZEX = AMAX1 (SIZEX, ABS (X(I)))
   20       CONTINUE
            WRITE (*,910) N, ITER, ERR, SIZEX
            CALL RESID (A, LDA, N, X, B, R)
            CALL SOLVE (LU, LDA, N, IPVT, R)
            CALL SAXPYF (N, 1.0, R, 1, X, 1)
   30    CONTINUE
         WRITE (*,920) DET (LU, LDA, N, IPVT)
         IF (ERR .GT. 1.0E-5) STOP 1
   50 CONTINUE
      WRITE (*,930) NFACT, NSOLVE
      STOP
   90 WRITE (*,940) INFO
      STOP 2
  900 FORMAT (1X, 'ORDER  PASS', 5X, 'ERROR', 10X, 'SIZE')
  910 FORMAT (1X, I5, I6, 2(2X, 1PE13.6))
  920 FORMAT (1X, 14HDETERMINANT = , 1PE14.6)
  930 FORMAT (/ 1X, I3, ' FACTORIZATIONS,', I4, ' SOLUTIONS')
  940 FORMAT (1X, 'ZERO PIVOT IN COLUMN', I4)
      END
C
      BLOCK DATA
      COMMON /COUNTS/ NFACT, NSOLVE
      DATA NFACT, NSOLVE /2*0/
      END
C
C     A MATRIX OF SMALL INTEGERS FROM A LINEAR CONGRUENTIAL GENERATOR,
C     AND THE RIGHT HAND SIDE WHOSE SOLUTION IS ALL ONES.
C
      SUBROUTINE MATGEN (A, LDA, N, B)
      INTEGER LDA, N
      REAL A(LDA,*), B(*)
      INTEGER I, J, INIT
      INIT = 1325
      DO 10 I = 1, N
         B(I) = 0.0
   10 CONTINUE
      DO 30 J = 1, N
         DO 20 I = 1, N
            INIT = MOD (3125*INIT, 65536)
            A(I,J) = FLOAT (INIT - 32768) / 16384.0
            B(I) = B(I) + A(I,J)
   20    CONTINUE
   30 CONTINUE
      RETURN
      END
C
      SUBROUTINE COPY (A, B, LDA, N)
      REAL A(LDA,N), B(LDA,N)
      DO 10 J = 1, N
      DO 10 I = 1, N
   10 B(I,J) = A(I,J)
      END
C
C     GAUSSIAN ELIMINATION, COLUMN ORIENTED.
C
      SUBROUTINE FACTOR (A, LDA, N, IPVT, INFO)
      INTEGER LDA, N, IPVT(*), INFO
      REAL A(LDA,*), T
      INTEGER J, K, L, IMAX
      COMMON /COUNTS/ NFACT, NSOLVE
      NFACT = NFACT + 1
      INFO = 0
      DO 40 K = 1, N - 1
         L = IMAX (N - K + 1, A(K,K), 1) + K - 1
         IPVT(K) = L
         IF (A(L,K) .EQ. 0.0) THEN
            INFO = K
         ELSE
            IF (L .NE. K) THEN
               T = A(L,K)
               A(L,K) = A(K,K)
               A(K,K) = T
            END IF
            T = -1.0 / A(K,K)
            DO 10 I = K + 1, N
               A(I,K) = T * A(I,K)
   10       CONTINUE
            DO 30 J = K + 1, N
               T = A(L,J)
               IF (L .EQ. K) GO TO 20
               A(L,J) = A(K,J)
               A(K,J) = T
   20          CALL SAXPYF (N - K, T, A(K+1,K), 1, A(K+1,J), 1)
   30       CONTINUE
         END IF
   40 CONTINUE
      IPVT(N) = N
      IF (A(N,N) .EQ. 0.0) INFO = N
      RETURN
      END
C
      SUBROUTINE SOLVE (A, LDA, N, IPVT, B)
      INTEGER LDA, N, IPVT(*)
      REAL A(LDA,*), B(*), T
      INTEGER K, L
      COMMON /COUNTS/ NFACT, NSOLVE
      NSOLVE = NSOLVE + 1
      DO 20 K = 1, N - 1
         L = IPVT(K)
         T = B(L)
         IF (L .EQ. K) GOTO 10
         B(L) = B(K)
         B(K) = T
   10    CALL SAXPYF (N - K, T, A(K+1,K), 1, B(K+1), 1)
   20 CONTINUE
      DO 30 K = N, 1, -1
         B(K) = B(K) / A(K,K)
         CALL SAXPYF (K - 1, -B(K), A(1,K), 1, B(1), 1)
   30 CONTINUE
      RETURN
      END
C
      SUBROUTINE RESID (A, LDA, N, X, B, R)
      INTEGER LDA, N
      REAL A(LDA,*), X(*), B(*), R(*)
      DOUBLE PRECISION SUM
      INTEGER I, J
      DO 20 I = 1, N
         SUM = DBLE (B(I))
         DO 10 J = 1, N
            SUM = SUM - DPROD (A(I,J), X(J))
   10    CONTINUE
         R(I) = SNGL (SUM)
   20 CONTINUE
      RETURN
      END
C
      REAL FUNCTION DET (A, LDA, N, IPVT)
      INTEGER LDA, N, IPVT(*), I
      REAL A(LDA,*)
      DET = 1.0
      DO 10 I = 1, N
         IF (IPVT(I) .NE. I) DET = -DET
         DET = DET * A(I,I)
   10 CONTINUE
      END
C
      SUBROUTINE SAXPYF (N, SA, SX, INCX, SY, INCY)
      REAL SA, SX(*), SY(*)
      IF (N .LE. 0) RETURN
      IF (SA) 5, 99, 5
    5 IX = 1
      IY = 1
      IF (INCX .LT. 0) IX = (-N + 1) * INCX + 1
      IF (INCY .LT. 0) IY = (-N + 1) * INCY + 1
      DO 10 I = 1, N
         SY(IY) = SY(IY) + SA * SX(IX)
         IX = IX + INCX
         IY = IY + INCY
   10 CONTINUE
   99 RETURN
      END
C
C     INDEX OF THE ELEMENT OF LARGEST MAGNITUDE.
C
      INTEGER FUNCTION IMAX (N, SX, INCX)
      REAL SX(*), SMAX
      IMAX = 1
      SMAX = ABS (SX(1))
      IX = 1
      DO 20 I = 2, N
         IX = IX + INCX
         IF (ABS (SX(IX)) - SMAX) 20, 20, 10
   10    IMAX = I
         SMAX = ABS (SX(IX))
   20 CONTINUE
      END
