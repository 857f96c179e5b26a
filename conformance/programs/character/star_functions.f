C     CHARACTER*(*) FUNCTIONS AND DUMMIES, CONCATENATION, COMPARISON, SUBSTRINGS.
      PROGRAM CHARS
      CHARACTER*10 LEFT, RIGHT*4, A, B
      CHARACTER*6 NAMES(4), T
      INTEGER I, J, LENT
      EXTERNAL LEFT
      DATA NAMES /'delta', 'alpha', 'charly', 'bravo'/
      A = LEFT ('   padded')
      B = RIGHT ('the end')
      PRINT *, '<', A, '><', B, '>'
      DO 20 I = 1, 3
      DO 10 J = I + 1, 4
      IF (NAMES(J) .LT. NAMES(I)) THEN
         T = NAMES(I)
         NAMES(I) = NAMES(J)
         NAMES(J) = T
      END IF
   10 CONTINUE
   20 CONTINUE
      PRINT *, NAMES
      PRINT *, LENT ('abc  '), LENT (' '), LENT (NAMES(2))
      CALL UPCASE (NAMES(3))
      CALL UPCASE (NAMES(4)(2:3))
      PRINT *, NAMES(3), NAMES(4), NAMES(1)(3:) // NAMES(2)(:3)
      A = 'abc' // 'def' // NAMES(1)(1:1)
      B = A(4:6) // A(1:3)
      PRINT *, A, B, INDEX (A, 'de'), LLT (A, B)
      WRITE (*, '(1X, A4, A12, A)') A, B, 'x'
      END
      CHARACTER*(*) FUNCTION LEFT (S)
      CHARACTER*(*) S
      INTEGER I
      LEFT = ' '
      DO 10 I = 1, LEN (S)
      IF (S(I:I) .NE. ' ') GO TO 20
   10 CONTINUE
      RETURN
   20 LEFT = S(I:)
      END
      CHARACTER*4 FUNCTION RIGHT (S)
      CHARACTER*(*) S
      RIGHT = S(LEN (S) - 2:)
      END
      INTEGER FUNCTION LENT (S)
      CHARACTER S*(*)
      DO 10 LENT = LEN (S), 1, -1
      IF (S(LENT:LENT) .NE. ' ') RETURN
   10 CONTINUE
      LENT = 0
      END
      SUBROUTINE UPCASE (S)
      CHARACTER*(*) S
      INTEGER I, K
      CHARACTER*26 LOWER
      PARAMETER (LOWER = 'abcdefghijklmnopqrstuvwxyz')
      DO 10 I = 1, LEN (S)
      K = INDEX (LOWER, S(I:I))
      IF (K .GT. 0) S(I:I) = CHAR (ICHAR ('A') + K - 1)
   10 CONTINUE
      END
