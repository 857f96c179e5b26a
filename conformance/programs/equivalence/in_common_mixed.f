C     A BLOCK THAT ONE UNIT SEES AS REALS AND THE OTHER AS INTEGERS AND COMPLEX NUMBERS.
      PROGRAM MIXED
      COMMON /BUF/ R(6), N(2)
      COMPLEX Z(3)
      EQUIVALENCE (R(1), Z(1))
      DO 10 I = 1, 6
   10 R(I) = I
      N(1) = 100
      N(2) = 200
      CALL ASCPLX
      PRINT *, R, N
      Z(1) = Z(2) + Z(3)
      CALL ASBITS
      PRINT *, R(6)
      END
      SUBROUTINE ASCPLX
      COMMON /BUF/ Z(3), N(2)
      COMPLEX Z
      Z(2) = Z(1) * (0.0, 1.0)
      PRINT *, Z
      N(2) = N(1) + N(2)
      END
      SUBROUTINE ASBITS
      COMMON /BUF/ K(8)
      WRITE (*, 10) K
   10 FORMAT (1X, 4Z10.8)
      K(6) = K(6) + 1
      END
