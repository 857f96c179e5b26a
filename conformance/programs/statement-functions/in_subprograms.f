C     STATEMENT FUNCTIONS IN FUNCTIONS AND SUBROUTINES: DUMMIES, COMMON AND ARRAYS IN THEIR BODIES.
      PROGRAM STFSUB
      COMMON /COEF/ C(4)
      DOUBLE PRECISION DERIV
      DO 10 I = 1, 3
   10 WRITE (*, 900) I, HORNER (FLOAT (I)), DERIV (0.5D0 * I)
      CALL PACKED (4)
  900 FORMAT (1X, I3, F10.4, D25.16)
      END
      BLOCK DATA
      COMMON /OTHER/ K
      COMMON /COEF/ C(4)
      DATA K /3/, C /1.0, -0.5, 0.25, 2.0/
      END
      REAL FUNCTION HORNER (X)
      COMMON /COEF/ C(4)
      TERM(Y, I) = Y * X + C(I)
      HORNER = TERM (TERM (TERM (C(4), 3), 2), 1)
      END
      DOUBLE PRECISION FUNCTION DERIV (X)
      IMPLICIT DOUBLE PRECISION (A-H, O-Z)
      F(T) = DSIN (T) * DEXP (-T)
      CENTRE(H) = (F (X + H) - F (X - H)) / (2.0D0 * H)
      DERIV = (4.0D0 * CENTRE (0.0625D0) - CENTRE (0.125D0)) / 3.0D0
      END
      SUBROUTINE PACKED (N)
      INTEGER A(10)
      COMMON /OTHER/ K
      IND(I, J) = I + (J * (J - 1)) / 2
      ODD(I) = MOD (I, 2) * 1.0
      DO 20 J = 1, N
      DO 20 I = 1, J
   20 A(IND (I, J)) = 10 * I + J + K * 100
      PRINT *, A
      PRINT *, ODD (3) + ODD (4), IND (N, N)
      END
