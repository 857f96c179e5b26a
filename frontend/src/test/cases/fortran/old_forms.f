      SUBROUTINE SUB(A,N,*,F)
      IMPLICIT REAL*8(A-H,O-Z)
      DIMENSION A(N,*)
      REAL*4 R4
      CHARACTER*5 CH
      CHARACTER*8 C8(3)*4, D8
      COMMON /BLK/ X,Y(10),I
      COMMON Z
      EQUIVALENCE (Y(2),W),(R4,K4)
      INTEGER*2 I2
      LOGICAL*1 L1
      DOUBLE COMPLEX ZZ
      DATA I2,L1/0,.TRUE./,(C8(J),J=1,3)/3*'ABCD'/
      DATA D8/8HABCDEFGH/
      SAVE
      PARAMETER (PI=3.14159D0, NN=2*3)
      STF(Q,T) = Q*T+X
      EXTERNAL F
      INTRINSIC DABS, AMAX0
      ASSIGN 20 TO LBL
      GOTO LBL
   10 X = F(A(1,1),N) + STF(1D0,Y(1))
      GOTO (10,20,30) I
   20 IF (X-Y(1)) 10,20,30
   30 CONTINUE
      DO 40 J=1,N
      DO 40 K=1,N,2
   40 A(J,K)=DABS(A(J,K))+AMAX0(J,K)+DFLOAT(J)
      ZZ = DCMPLX(X,W)
      X = DIMAG(ZZ)+CDABS(ZZ)
      WRITE(6,100) X,(Y(J),J=1,10),((A(J,K),J=1,N),K=1,2)
  100 FORMAT(1X,F10.3,10(1X,E12.4))
      IF (X.GT.0) RETURN 1
      CALL SUB2(*10,X,*30)
      ENTRY SUBX(A,N)
      I = MOD(N,3)
      L = L**2
      CALL DEF(SUB)
      RETURN
      END
      FUNCTION FN(X)
      REAL FN, X
      FN = X
      ENTRY FN2(X)
      FN2 = X*2
      END
      BLOCK DATA
      COMMON /BLK/ X(23)
      DATA X/23*0./
      END
