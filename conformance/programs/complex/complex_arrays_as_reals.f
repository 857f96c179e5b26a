C     COMPLEX ARRAYS PASSED AS REAL ONES AND BACK, AS OLD TRANSFORM CODES DO WITHIN ONE FILE BY EQUIVALENCE.
      PROGRAM CMPREA
      COMPLEX Z(4), S, CDOT
      REAL R(8)
      EQUIVALENCE (Z(1), R(1))
      DO 10 I = 1, 8
   10 R(I) = I
      PRINT *, Z
      CALL SCALE (R, 8, 0.5)
      CALL NEGATE (R(2), 4)
      PRINT *, Z
      S = CDOT (4, Z, 1, Z, 1)
      PRINT *, S, CDOT (2, Z, 2, Z(2), -1)
      Z(3) = CMPLX (R(1), R(8))
      R(1) = REAL (Z(2) * (0.0, 1.0))
      PRINT *, R
      END
      SUBROUTINE SCALE (X, N, A)
      REAL X(N)
      DO 10 I = 1, N
   10 X(I) = A * X(I)
      END
      SUBROUTINE NEGATE (X, N)
      REAL X(2, *)
      DO 10 I = 1, N
   10 X(1,I) = -X(1,I)
      END
      COMPLEX FUNCTION CDOT (N, CX, INCX, CY, INCY)
      COMPLEX CX(*), CY(*)
      CDOT = (0.0, 0.0)
      IX = 1
      IY = 1
      IF (INCX .LT. 0) IX = (1 - N) * INCX + 1
      IF (INCY .LT. 0) IY = (1 - N) * INCY + 1
      DO 10 I = 1, N
      CDOT = CDOT + CONJG (CX(IX)) * CY(IY)
      IX = IX + INCX
   10 IY = IY + INCY
      END
