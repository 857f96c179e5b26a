C     BANDED LU WITHOUT PIVOTING IN LINPACK STYLE STORAGE; COMPARES WITH THE FULL SOLUTION.
      PROGRAM BANDLU
      INTEGER N, ML, MU, LDA, I, J, K
      PARAMETER (N = 12, ML = 2, MU = 1, LDA = ML + MU + 1)
      DOUBLE PRECISION AB(LDA,N), B(N), F(N,N), G(N), S
      DO 20 J = 1, N
      DO 10 I = 1, N
   10 F(I,J) = 0.0D0
   20 G(J) = 1.0D0 + MOD (J, 4)
      DO 40 J = 1, N
      DO 30 I = MAX (1, J - MU), MIN (N, J + ML)
      F(I,J) = 1.0D0 / (I + 2 * J)
      IF (I .EQ. J) F(I,J) = 3.0D0 + I
      AB(I - J + MU + 1, J) = F(I,J)
   30 CONTINUE
   40 B(J) = G(J)
      CALL BFACT (AB, LDA, N, ML, MU)
      CALL BSOLVE (AB, LDA, N, ML, MU, B)
      WRITE (*, '(4F20.15)') B
      DO 60 I = 1, N
      S = -G(I)
      DO 50 J = 1, N
   50 S = S + F(I,J) * B(J)
      IF (ABS (S) .GT. 1.0D-13) STOP 1
   60 CONTINUE
      PRINT *, 'RESIDUALS OK'
      END
      SUBROUTINE BFACT (A, LDA, N, ML, MU)
      INTEGER LDA, N, ML, MU, I, J, K, M
      DOUBLE PRECISION A(LDA,*), T
      M = MU + 1
      DO 30 K = 1, N - 1
         DO 10 I = 1, MIN (ML, N - K)
   10    A(M+I,K) = A(M+I,K) / A(M,K)
         DO 25 J = K + 1, MIN (N, K + MU)
            T = A(M+K-J,J)
            DO 20 I = 1, MIN (ML, N - K)
   20       A(M+K-J+I,J) = A(M+K-J+I,J) - A(M+I,K) * T
   25    CONTINUE
   30 CONTINUE
      END
      SUBROUTINE BSOLVE (A, LDA, N, ML, MU, B)
      DOUBLE PRECISION A(LDA,N), B(N)
      M = MU + 1
      DO 10 K = 1, N - 1
      DO 10 I = 1, MIN (ML, N - K)
   10 B(K+I) = B(K+I) - A(M+I,K) * B(K)
      DO 20 K = N, 1, -1
      B(K) = B(K) / A(M,K)
      DO 20 I = 1, MIN (MU, K - 1)
   20 B(K-I) = B(K-I) - A(M-I,K) * B(K)
      END
