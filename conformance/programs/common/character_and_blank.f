C     CHARACTERS IN COMMON, BLANK COMMON OF DIFFERENT LENGTHS, ARRAYS DIMENSIONED THERE, DUMMIES BESIDE.
      PROGRAM CHBLNK
      COMMON N, A(3)
      COMMON /TXT/ LINES(2), KEY
      CHARACTER LINES*12, KEY*4
      N = 2
      A(1) = 1.0
      A(2) = 2.0
      A(3) = 3.0
      LINES(1) = 'alpha beta'
      LINES(2) = 'gamma delta'
      KEY = 'beta'
      CALL LOOKUP (N, K, L)
      PRINT *, K, L, KEY, N
      CALL SHRINK
      PRINT *, N, A
      END
      SUBROUTINE LOOKUP (M, K, L)
      COMMON /TXT/ TEXT, KEY
      CHARACTER TEXT(24)*1, KEY*4, BUF*24
      INTEGER M, K, L
      DO 10 I = 1, 24
   10 BUF(I:I) = TEXT(I)
      K = INDEX (BUF, KEY)
      L = INDEX (BUF, 'gam')
      KEY = BUF(L:L+1) // '#' // CHAR (ICHAR ('0') + M)
      TEXT(1) = 'A'
      END
      SUBROUTINE SHRINK
      COMMON N
      N = N - 5
      CALL GROW
      END
      SUBROUTINE GROW
      COMMON I, B, C, D
      B = I * C
      D = D + B
      END
