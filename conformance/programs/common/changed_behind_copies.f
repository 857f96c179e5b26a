C     A block of mixed types, of which an array is passed while the called
C     procedure also changes the block by its COMMON name.
      PROGRAM BEHIND
      COMMON /WORK/ F(4), G(6), K(3)
      DOUBLE PRECISION F, G
      DO 10 I = 1, 6
   10 G(I) = I
      DO 20 I = 1, 3
   20 K(I) = I
      CALL CHANGE(G, 3)
      PRINT *, G, K
      CALL COUNTS(K)
      PRINT *, G, K
      CALL OTHERS
      END
      SUBROUTINE CHANGE(X, N)
      DOUBLE PRECISION X(*), D
      COMMON /WORK/ D(4), DP(6), J(3)
      DOUBLE PRECISION DP
      DO 10 I = 1, N
   10 X(I) = X(I) * 10
      DP(5) = 77
      DP(6) = -0D0
      J(2) = 9
      END
      SUBROUTINE COUNTS(L)
      INTEGER L(3)
      COMMON /WORK/ D(4), DP(6), J(3)
      DOUBLE PRECISION D, DP
      J(3) = 5
      L(1) = 4
      DP(1) = 3
      END
      SUBROUTINE OTHERS
      COMMON /WORK/ R(8), I(12), M(3)
      REAL R
      R(1) = 1.5
      I(1) = 7
      PRINT *, R(1), I(1), M
      END
