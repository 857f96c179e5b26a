C     Implicit interfaces let old programs hand over storage of another type:
C     work arrays of doubles as integers, a number in place of a procedure.
      PROGRAM OTHERS
      DOUBLE PRECISION WORK(6), X
      INTEGER N(4)
      REAL R
      EXTERNAL TWICE
      DO 10 I = 1, 6
   10 WORK(I) = I
      CALL COUNT(WORK(2), 4)
      CALL SHOW(WORK(2), 4)
      PRINT *, WORK(1), WORK(4)
      N(1) = 1065353216
      N(2) = -1
      CALL ASREAL(N, R)
      PRINT *, R, N(1)
      CALL BITS(1.0)
      CALL BITS(2.5)
      CALL MAYBE(0, X, X)
      PRINT *, X
      X = 3
      CALL MAYBE(1, X, TWICE)
      PRINT *, X
      END
      SUBROUTINE COUNT(IW, N)
      INTEGER IW(*)
      DO 10 I = 1, N
   10 IW(I) = 10 * I
      END
      SUBROUTINE SHOW(IW, N)
      INTEGER IW(N)
      PRINT *, IW
      END
      SUBROUTINE ASREAL(A, R)
      REAL A(*), R
      R = A(1)
      A(1) = 2.0
      END
      SUBROUTINE BITS(I)
      PRINT *, I
      END
      SUBROUTINE MAYBE(K, X, F)
      DOUBLE PRECISION X
      EXTERNAL F
      IF (K .EQ. 0) X = 7
      IF (K .NE. 0) CALL F(X)
      END
      SUBROUTINE TWICE(X)
      DOUBLE PRECISION X
      X = 2 * X
      END
