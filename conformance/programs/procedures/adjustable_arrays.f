C     ADJUSTABLE AND ASSUMED-SIZE ARRAYS, LOWER BOUNDS FROM ARGUMENTS.
      PROGRAM ADJUST
      REAL A(5,6), W(30)
      INTEGER I, J
      DOUBLE PRECISION TRACE
      DO 10 J = 1, 6
      DO 10 I = 1, 5
   10 A(I,J) = I + 10.0 * J
      CALL SHOW (A, 5, 3, 2)
      CALL SHOW (A(2,3), 5, 2, 3)
      CALL SHOW (A, 3, 3, 3)
      CALL GATHER (A, 5, 4, 4, W)
      PRINT *, (W(I), I = 1, 16)
      PRINT *, TRACE (A, 0, 4)
      CALL BOUNDS (W, -1, 2)
      PRINT *, W(1), W(6), W(16)
      END
      SUBROUTINE SHOW (X, LDX, M, N)
      INTEGER LDX, M, N, I, J
      REAL X(LDX,*)
      DO 10 I = 1, M
   10 WRITE (*, 20) (X(I,J), J = 1, N)
   20 FORMAT (1X, 6F7.1)
      WRITE (*, *)
      END
      SUBROUTINE GATHER (X, LDX, M, N, W)
      REAL X(LDX,N), W(M,N)
      DO 20 J = 1, N
      DO 10 I = 1, M
      W(I,J) = X(I,J)
   10 CONTINUE
   20 CONTINUE
      RETURN
      END
      DOUBLE PRECISION FUNCTION TRACE (X, L, K)
      INTEGER L, K
      REAL X(L:K, L:*)
      TRACE = 0.0D0
      DO 10 I = L, K
   10 TRACE = TRACE + X(I,I)
      END
      SUBROUTINE BOUNDS (V, L, K)
      INTEGER L, K
      REAL V(L:K, L:K)
      V(L,L) = -1.0
      V(0,0) = -2.0
      V(K,K) = -3.0
      END
