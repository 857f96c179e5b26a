C     CONTROL FLOW THAT NO NEST OF LOOPS EXPRESSES: TWO ENTRIES INTO A CYCLE.
      PROGRAM IRRED
      INTEGER I, K, N
      DO 100 N = 0, 3
      I = 0
      K = 0
      IF (MOD(N, 2) .EQ. 0) GO TO 20
   10 I = I + 1
      K = 10 * K + 1
      IF (I .GE. 4) GO TO 30
   20 I = I + 2
      K = 10 * K + 2
      IF (I .LT. 7) GO TO 10
   30 PRINT *, N, I, K
  100 CONTINUE
C     A STATE MACHINE THAT SCANS NUMBERS
      CALL SCAN ('12 -7 x 345,-6')
      CALL SCAN ('--1  2')
      END
      SUBROUTINE SCAN (TEXT)
      CHARACTER*(*) TEXT
      CHARACTER C
      INTEGER P, V, S
      P = 0
      ISUM = 0
   10 P = P + 1
      V = 0
      S = 1
      IF (P .GT. LEN(TEXT)) GO TO 60
      C = TEXT(P:P)
      IF (C .EQ. '-') GO TO 20
      IF (C .GE. '0' .AND. C .LE. '9') GO TO 30
      GO TO 10
   20 S = -S
      P = P + 1
      IF (P .GT. LEN(TEXT)) GO TO 50
      C = TEXT(P:P)
      IF (C .EQ. '-') GO TO 20
      IF (C .LT. '0' .OR. C .GT. '9') GO TO 10
   30 V = 10 * V + ICHAR(C) - ICHAR('0')
      P = P + 1
      IF (P .GT. LEN(TEXT)) GO TO 40
      C = TEXT(P:P)
      IF (C .GE. '0' .AND. C .LE. '9') GO TO 30
   40 PRINT *, 'NUMBER', S * V
      ISUM = ISUM + S * V
      GO TO 10
   50 PRINT *, 'DANGLING SIGN'
   60 PRINT *, 'SUM', ISUM
      END
