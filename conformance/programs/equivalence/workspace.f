C     ONE WORK ARRAY CUT INTO PIECES, BY EQUIVALENCE, BY OFFSETS AND BY COMMON OF DIFFERENT LENGTH.
      PROGRAM WORKSP
      PARAMETER (NW = 40)
      DOUBLE PRECISION W(NW), HEAD(4), BODY(6,5), TAIL(6)
      EQUIVALENCE (W(1), HEAD(1)), (W(5), BODY(1,1)), (W(35), TAIL(1))
      COMMON /POOL/ P(12)
      INTEGER IW(10), N1, N2, N3
      EQUIVALENCE (IW(1), N1), (IW(4), N2), (IW(7), N3)
      DO 10 I = 1, NW
   10 W(I) = I
      PRINT *, HEAD, BODY(1,1), BODY(6,5), TAIL(1), TAIL(6)
      BODY(2,2) = -1.0D0
      TAIL(6) = 0.0D0
      PRINT *, W(12), W(40)
      CALL SOLVE (W(1), W(11), W(21), 10)
      PRINT *, (W(I), I = 21, 30)
      DO 20 I = 1, 10
   20 IW(I) = I * I
      N1 = N2 + N3
      PRINT *, IW
      DO 30 I = 1, 12
   30 P(I) = 0.5 * I
      CALL SHORT
      PRINT *, P
      END
      SUBROUTINE SOLVE (A, B, C, N)
      DOUBLE PRECISION A(N), B(N), C(N)
      DO 10 I = 1, N
   10 C(I) = A(I) * B(N + 1 - I)
      END
      SUBROUTINE SHORT
      COMMON /POOL/ A(3), B(3), Q(6)
      DO 10 I = 1, 3
   10 A(I) = A(I) + B(I)
      Q(6) = SUM (A)
      END
