C     ENTRY IN SUBROUTINES AND FUNCTIONS, WITH DIFFERENT ARGUMENTS AND SAVED DATA.
      PROGRAM ENTRYS
      REAL AREA, CIRCUM, R
      INTEGER NEXT, RESET, K
      CALL SETUP (3)
      CALL ADD (4)
      CALL ADD (5)
      CALL GETSUM (K)
      PRINT *, K
      R = 2.0
      PRINT *, AREA (R), CIRCUM (R)
      PRINT *, NEXT (5)
      PRINT *, NEXT (2)
      K = RESET ()
      PRINT *, K, NEXT (1)
      CALL TAIL (7, 8)
      CALL HEAD (1, 2)
      END
      SUBROUTINE SETUP (N)
      INTEGER N, M, K, ISUM
      SAVE ISUM
      ISUM = N
      RETURN
      ENTRY ADD (M)
      ISUM = ISUM + M
      RETURN
      ENTRY GETSUM (K)
      K = ISUM
      END
      REAL FUNCTION AREA (R)
      REAL R, CIRCUM, PI
      PARAMETER (PI = 3.14159)
      AREA = PI * R * R
      RETURN
      ENTRY CIRCUM (R)
      CIRCUM = 2.0 * PI * R
      END
      INTEGER FUNCTION NEXT (N)
      INTEGER N, RESET, LAST
      SAVE LAST
      DATA LAST /100/
      LAST = LAST + N
      NEXT = LAST
      RETURN
      ENTRY RESET ()
      LAST = 0
      RESET = -1
      END
      SUBROUTINE HEAD (I, J)
      INTEGER I, J
      PRINT *, 'HEAD', I, J
      ENTRY TAIL (J, I)
      PRINT *, 'TAIL', I, J
      END
