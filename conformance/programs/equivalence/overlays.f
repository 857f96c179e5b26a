C     EQUIVALENCE OF EQUAL TYPES: SHIFTED ARRAYS, SCALARS ON ELEMENTS, WITH COMMON, CHARACTERS.
      PROGRAM OVERLA
      INTEGER A(10), B(5), C, D(2,3)
      EQUIVALENCE (A(3), B(1)), (A(1), C), (D(2,2), A(8))
      REAL X(4), Y, Z
      COMMON /XYZ/ X
      EQUIVALENCE (X(2), Y), (Z, X(4))
      CHARACTER*10 S, T(2)*5, U*3
      EQUIVALENCE (S, T(1)), (T(2)(2:2), U)
      DO 10 I = 1, 10
   10 A(I) = I
      PRINT *, B, C, D
      B(2) = 40
      C = -1
      D(1,1) = 55
      PRINT *, A
      X(1) = 1.0
      X(3) = 3.0
      Y = 20.0
      Z = 40.0
      CALL SHOWX
      S = 'abcdefghij'
      PRINT *, T(1), ' ', T(2), ' ', U
      U = 'XYZ'
      T(1)(1:2) = '--'
      PRINT *, S
      CALL WORKSP
      END
      SUBROUTINE SHOWX
      COMMON /XYZ/ P, Q(2), R
      PRINT *, P, Q, R
      END
      SUBROUTINE WORKSP
      DOUBLE PRECISION W(6), ROW(3), TAIL(3)
      EQUIVALENCE (W, ROW), (W(4), TAIL)
      DATA ROW /1.0D0, 2.0D0, 3.0D0/
      DO 10 I = 1, 3
   10 TAIL(I) = ROW(4 - I) * 0.5D0
      PRINT *, W
      END
