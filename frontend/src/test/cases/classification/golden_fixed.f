C     Blanks do not count in fixed form.
      REALFUNCTIONF(X)
      REAL*8 D1, E2, HELLO
      REAL*8D1X
      REAL FUNCTIONX
      INTEGERX(3)
      DOUBLEPRECISIOND
      CHARACTER*8HNAME
      IMPLICITREAL*8(A-H,O-Z)
      IMPLICITNONE
      DATAX/5H1;2,3/
      COMMONX
      DIMENSIONX(3)
      PARAMETER(N=3)
      EXTERNALG
      SAVE
      G(X)=X
      DO10I=1.5
      DO10I=1,5
      DO 20 I=1,5
 20   X=I
 10   CONTINUE
      DO30E5=1,3
 30   CONTINUE
      DO I=1,3
      ENDDO
      DOWHILE(X)
      ENDDO
      IF(I)=3
      IF(I)(1:2)='AB'
      IF(I)10,20,30
      IF(I)GOTO10
      IF(I)THEN
      ELSEIF(J)THEN
      ELSE
      ENDIF
      IF(I)DO10I=3
 40   FORMAT(I5,5H1;2,3)
      FORMAT(I5)=3
      END=5
      REAL=1
      DATA=5
      WHERE(M)A=B
      PRINT(F)=1
      WRITE(6)X;READ(5)Y
      READ5,X
      PRINT10,X
      PRINT*,X
      GOTO10
      GO TO 1 0
      GOTO(10,20),I
      GOTOI
      ASSIGN10TOI
      CALLG
      CALLG(X)
      CALL=X
      RETURN
      STOP5
      PAUSE
      REWIND5
      ENDFILE5
      BACKSPACE5
      X=(/A/=B/)
      X=1.EQ.2
      X=1.E2
      X=A.X.B
      END
      INTEGER*8FUNCTIONG(X)
      END
      RECURSIVESUBROUTINES
      ENTRYT
      END
      BLOCKDATA
      END
      PROGRAMMAIN
      FUNCTIONS=3
      END PROGRAM MAIN
