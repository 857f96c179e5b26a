C     ALTERNATE RETURNS, WITH AND WITHOUT OTHER ARGUMENTS.
      PROGRAM ALTRET
      INTEGER I, N
      DO 50 I = -1, 3
      N = 0
      CALL CLASS (I, *10, *20, N)
      PRINT *, 'ORDINARY RETURN', I, N
      GO TO 40
   10 PRINT *, 'FIRST LABEL', I, N
      GO TO 40
   20 PRINT *, 'SECOND LABEL', I, N
   40 CONTINUE
   50 CONTINUE
      CALL ONLY (*60)
      PRINT *, 'NOT REACHED'
   60 PRINT *, 'DONE'
      END
      SUBROUTINE CLASS (I, *, *, N)
      INTEGER I, N
      N = I * 100
      IF (I .EQ. 1) RETURN 1
      IF (I .EQ. 2) RETURN I
      IF (I .LT. 0) RETURN 0
      RETURN 3
      END
      SUBROUTINE ONLY (*)
      RETURN 1
      END
