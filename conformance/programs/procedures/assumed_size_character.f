C     CHARACTER ARRAYS OF ASSUMED SIZE AND LENGTH, SUBSTRINGS OF ELEMENTS AS WORK ARRAYS.
      PROGRAM ASCHAR
      CHARACTER*6 W(4), LONG*24, LINE(2)*10
      INTEGER FIND
      DATA W /'one', 'two', 'three', 'four'/
      LONG = 'alpha beta  gamma delta '
      PRINT *, FIND (W, 4, 'three'), FIND (W, 4, 'five')
      PRINT *, FIND (LONG, 4, 'gamma'), FIND (W(2), 3, 'four')
      CALL FILL (LONG, 6, 4, '*-')
      PRINT *, LONG
      CALL FILL (W(2), 3, 2, 'xyz')
      PRINT *, W
      CALL CENTER ('title', LINE(1))
      CALL CENTER ('a longer title', LINE(2))
      PRINT *, '[', LINE(1), '][', LINE(2), ']'
      END
      INTEGER FUNCTION FIND (LIST, N, KEY)
      CHARACTER*6 LIST(*), KEY*(*)
      DO 10 FIND = 1, N
      IF (LIST(FIND) .EQ. KEY) RETURN
   10 CONTINUE
      FIND = 0
      END
      SUBROUTINE FILL (A, L, N, PAT)
      CHARACTER*(*) PAT
      INTEGER L, N
      CHARACTER A(L, *)
      DO 10 J = 1, N
      DO 10 I = 1, L
   10 IF (MOD (I + J, 3) .EQ. 0) A(I,J) = PAT(1:1)
      END
      SUBROUTINE CENTER (S, T)
      CHARACTER*(*) S, T
      INTEGER K
      K = (LEN (T) - LEN (S)) / 2
      T = ' '
      T(MAX (K, 0) + 1:) = S
      END
