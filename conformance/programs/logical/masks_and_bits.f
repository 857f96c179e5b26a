C     LOGICAL VARIABLES OF FORTRAN 77: DATA, FUNCTIONS, EXPRESSIONS, FORMATTED I/O, IF WITH FUNCTIONS.
      PROGRAM LOGBIT
      LOGICAL A(4), B, PRIME, ODD, EXOR
      CHARACTER*12 T
      INTEGER I, N
      DATA A /.TRUE., .FALSE., 2*.TRUE./
      ODD(I) = MOD (I, 2) .NE. 0
      N = 0
      DO 10 I = 1, 30
      IF (PRIME (I)) N = N + 1
      IF (PRIME (I) .AND. .NOT. ODD (I)) PRINT *, 'EVEN PRIME', I
   10 CONTINUE
      PRINT *, N, ODD (N), EXOR (A(1), A(2)), EXOR (A(3), A(4))
      B = A(1) .AND. A(2) .OR. A(3) .EQV. .NOT. A(4)
      PRINT *, B, A, .NOT. B
      WRITE (*, 20) A, B
   20 FORMAT (1X, 4L3, L6)
      T = ' T.F FALSE T'
      READ (T, 30) A(1), A(2), A(3), A(4)
   30 FORMAT (L2, L3, L6, L1)
      PRINT *, A
      IF (.NOT. (A(1) .NEQV. A(4))) PRINT *, 'EQUAL'
      IF (A(2)) STOP 1
      END
      LOGICAL FUNCTION PRIME (N)
      INTEGER N, I
      PRIME = .FALSE.
      IF (N .LT. 2) RETURN
      DO 10 I = 2, N - 1
      IF (I * I .GT. N) GO TO 20
      IF (MOD (N, I) .EQ. 0) RETURN
   10 CONTINUE
   20 PRIME = .TRUE.
      END
      LOGICAL FUNCTION EXOR (A, B)
      LOGICAL A, B
      EXOR = (A .OR. B) .AND. .NOT. (A .AND. B)
      END
