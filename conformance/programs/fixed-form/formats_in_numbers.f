C     Formats in arrays of numbers, filled by DATA with Hollerith
C     constants or built piece by piece, as programs of the sixties
C     have them; an element stands for the array from there on.
      PROGRAM REPORT
      INTEGER ROW(3), PIECES(6), OUT(4), TWO(2,2), I
      REAL HEAD(4)
      DOUBLE PRECISION WIDE(2)
      DATA ROW/4H(1X,,4HI5,I,4H4)  /
      DATA HEAD/4H(1X,,4HF6.2,4H,I3),4H    /
      DATA TWO/4H(1X,,4H3I3),4HXXXX,4HYYYY/
      DATA WIDE/8H(1X,3I4,,8H2X,A2)  /
      DATA PIECES/4H(1X,,4HF8.1,4HF8.3,4HI8  ,4H,   ,4H)   /
      DATA I/4HHELO/
      WRITE (*, ROW) 12, 34
      WRITE (*, HEAD) 1.5, 2
      WRITE (*, TWO) 1, 2, 3
      WRITE (*, FMT=WIDE) 1, 2, 3, 'AB'
      CALL BUILD (PIECES, OUT, 2)
      WRITE (*, OUT) 3.25
      CALL BUILD (PIECES, OUT, 3)
      WRITE (*, OUT) 3.25
      CALL BUILD (PIECES, OUT, 4)
      WRITE (*, OUT(1)) 3
      CALL PUT (OUT, 4)
      CALL TAIL
      END
      SUBROUTINE BUILD (PIECES, OUT, K)
      INTEGER PIECES(6), OUT(4), K
      OUT(1) = PIECES(1)
      OUT(2) = PIECES(K)
      OUT(3) = PIECES(6)
      OUT(4) = PIECES(6)
      END
      SUBROUTINE PUT (FRMT, N)
      INTEGER N, FRMT(N), FIRST, SECOND
      CHARACTER*16 LINE
      WRITE (LINE, FRMT) 77
      WRITE (*, *) LINE
      READ (LINE, FRMT, ERR=10) FIRST
      WRITE (*, *) FIRST
   10 RETURN
      END
      SUBROUTINE TAIL
      INTEGER ALL(5)
      DATA ALL/4H----,4H----,4H('A',4H,I3),4H    /
      WRITE (*, ALL(3)) 5
      END
