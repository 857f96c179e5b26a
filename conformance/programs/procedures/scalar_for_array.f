C     An expression given for an array dummy argument through an implicit
C     interface, as libraries do for arrays that a call does not need.
      PROGRAM SCAARR
      INTEGER N, PARTS(2)
      DOUBLE PRECISION S
      N = 3
      PARTS(1) = 2
      PARTS(2) = 1
      CALL ADDUP(N, 2, PARTS, 1.5D0, S)
      PRINT *, S
      CALL ADDUP(N, 0, 0, 2.5D0, S)
      PRINT *, S
      CALL ADDUP(N, 1, N - 1, 3.5D0, S)
      PRINT *, S
      CALL NAMES(1, 'ALPHA', 2.0, N .GT. 2)
      END
      SUBROUTINE ADDUP(N, NBL, NROWS, W, S)
      INTEGER N, NBL, NROWS(*), I, J
      DOUBLE PRECISION W(*), S
      S = W(1)
      IF (NBL .EQ. 0) RETURN
      DO 20 I = 1, NBL
        DO 10 J = 1, NROWS(I)
          S = S + W(1)*N
   10   CONTINUE
   20 CONTINUE
      END
      SUBROUTINE NAMES(K, C, X, L)
      INTEGER K
      CHARACTER C(*)*5
      REAL X(1)
      LOGICAL L(1)
      PRINT *, K, C(1), X(1), L(1)
      END
