C     A REAL variable for a COMPLEX dummy argument: only its first half
C     is the caller's, so the program may not look at the other.
      PROGRAM HALVES
      REAL BIG
      COMPLEX X(3), Z
      INTEGER I
      BIG = 2.5
      Z = (1.0, 2.0)
      DO 10 I = 1, 3
   10 X(I) = CMPLX(I, -I)
      CALL SCALE(0, BIG, X, 1)
      PRINT *, X
      CALL FIRST(BIG)
      CALL SCALE(3, Z, X, 1)
      PRINT *, X
      CALL PASS(BIG)
      END
      SUBROUTINE PASS(BIG)
      REAL BIG
      CALL FIRST(BIG)
      BIG = BIG + 1
      CALL FIRST(BIG)
      END
      SUBROUTINE SCALE(N, A, X, INCX)
      INTEGER N, INCX, I
      COMPLEX A, X(*)
      DO 20 I = 1, N, INCX
   20 X(I) = A * X(I)
      END
      SUBROUTINE FIRST(A)
      COMPLEX A
      PRINT *, REAL(A)
      END
