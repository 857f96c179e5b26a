C     STATEMENT FUNCTIONS: OTHER ONES INSIDE, HOST VARIABLES, ALL TYPES, NAMES OF DUMMIES REUSED.
      PROGRAM STMTFN
      REAL X, Y, AREA, CUBE, POLY, A, B, C, R
      INTEGER I, N, TRI, NEXT
      LOGICAL INSIDE
      COMPLEX ROT, Z
      CHARACTER*1 DIGIT, S*4
      CHARACTER*4 FIRST
      DOUBLE PRECISION HYPO, P, Q
      AREA(R) = 3.14159 * R ** 2
      CUBE(X) = X * X * X
      POLY(X) = A * CUBE(X) + B * X + C
      TRI(N) = N * (N + 1) / 2
      NEXT(I) = MOD (I, 5) + 1
      INSIDE(X, Y) = X .GT. 0.0 .AND. Y .LT. 1.0
      ROT(Z) = Z * (0.0, 1.0)
      DIGIT(I) = CHAR (ICHAR ('0') + I)
      FIRST(S) = S(1:2) // '..'
      HYPO(P, Q) = DSQRT (P * P + Q * Q)
      A = 2.0
      B = -1.0
      C = 0.5
      X = 3.0
      N = 77
      PRINT *, AREA (1.0), CUBE (2.0), POLY (X), POLY (CUBE (1.0))
      PRINT *, TRI (10), NEXT (4), NEXT (5), NEXT (TRI (3)), N
      PRINT *, INSIDE (0.5, 0.5), INSIDE (-1.0, X),
     1     ROT (ROT ((1.0, 2.0)))
      PRINT *, DIGIT (7), FIRST ('word'), HYPO (3.0D0, 4.0D0), X
      A = 0.0
      PRINT *, POLY (2.0)
      CALL SUB (5)
      END
      SUBROUTINE SUB (N)
      DIMENSION T(5)
      F(I) = T(I) + N
      DATA T /1.0, 2.0, 3.0, 4.0, 5.0/
      DO 10 I = 1, 5, 2
   10 PRINT *, F (I), F (6 - I)
      END
