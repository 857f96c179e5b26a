C     comment line
      SUBROUTINEFOO(A,B,*)
      IMPLICITREAL*8(A-H,O-Z),INTEGER(I-N)
      IMPLICIT DOUBLE PRECISION (P)
      REAL*8 D1, E2, H5ELLO, HELLO
      REAL*8D1X
      INTEGER*4 E5(10)
      CHARACTER*8 HNAME, B(3)*4
      CHARACTER*(*)CN
      LOGICAL L
      DOUBLEPRECISIONX,Y
      DIMENSIONZ(10)
      COMMON/BLK/Q,R//S
      EQUIVALENCE(A,B(1))
      DATAX/3*0.0/,Y/4HAB D/,Z/3*4Ha'b;/
      DATA(Z(I),I=1,3)/1,2,3/
      EXTERNALF
      PARAMETER(PI=3.14,E1=1.E0)
      SAVEX
      STMTF(X)=X*2
      DO 10 I=1,5
      DO10I=1,5
      DO 10 I = 1, 5
   10 CONTINUE
      DO10I=1.5
      DO20E5=1,3,1
   20 X=E5
      GOTO10
      GO TO (10,20),I
      GOTO(10,20)I
      ASSIGN10TOI
      GOTOI
      IF(X)10,20,30
      IF(X.EQ.1)GOTO30
      IF(I.EQ.1.OR.I.EQ.2)THEN
      ELSEIF(X)THEN
      ELSE
      ENDIF
      IF (X .LT. 1.) X = 5
      IF(I)=3
      CALLSUB
      CALLSUB2(X,*10,'it''s')
      READ5,X
      READ(5,*)X,Y
      READ(5,10)(Z(I),I=1,3)
      PRINT10,X
      PRINT*,X
      WRITE(6,30)
   30 FORMAT(1H1,5X,10HHELLO WORL,F10.3,3X5HABC!D/(1X,I5))
   40 FORMAT(//,1X,'a b',
     1 'c d')
      STOP10
      PAUSE
      RETURN1
      X = 'AB
     &CD'
      Y = 1 .EQ. 2 . O R . X
      FORMAT(I5)=3
      ENTRYG(X)
      REWIND5
      ENDFILE10
      BACKSPACE(5)
      DOWHILE(X.LT.3)
      ENDDO
      DO I=1,3
      END DO
      DO5,J=1,3
    5 X=J ! comment
      SELECTCASE(I)
      CASE(1)
      CASEDEFAULT
      ENDSELECT
      X = 5hab cd
      INTEGER = 5
      REALX = 3
      END
      REALFUNCTIONF(X)
      F=X
      END
      REAL*8FUNCTIONG(X)
      END
      CHARACTER*(*) FUNCTION H(X)
      H=X
      ENDFUNCTIONH
      INTEGER FUNCTION K(X)
      REAL FUNCTIONX
      K=X
      END FUNCTION K
      RECURSIVESUBROUTINER(X)
      END
      BLOCKDATA
      END
      PROGRAMMAIN
      END
