C     Old codes: one work array for all, handed on with other types
      PROGRAM OLD
      INTEGER N
      PARAMETER (N=6)
      DOUBLE PRECISION DW(40)
      REAL RW(80)
      COMPLEX CW(20)
      CHARACTER*8 NAMES(3)
      LOGICAL LW(10)
      COMMON /POOL/ DW
      DO 10 I = 1, 40
   10 DW(I) = 0D0
      CALL SPLIT(DW, DW(11), DW(21), N)
      PRINT *, (DW(I), I=21,26)
      CALL SHOW(DW, DW(11), N)
      CALL FILLR(RW, 80)
      CALL CSUM(RW, 20)
      CALL ISORT(RW(1), 5)
      NAMES(1) = 'ABCDEFGH'
      NAMES(2) = 'IJKLMNOP'
      NAMES(3) = 'QRSTUVWX'
      CALL HASH(NAMES, 6)
      CALL HASH(NAMES(2), 4)
      PRINT *, NAMES
      CALL HASH('12345678', 2)
      CALL RCONST(1.5, 3)
      CALL LOGI(LW, 10)
      PRINT *, LW
      CW(1) = (1.0, 2.0)
      CALL RPART(CW(1))
      PRINT *, CW(1)
      CALL BYTES(DW(21))
      PRINT *, DW(21)
      END
      SUBROUTINE SPLIT(IA, RA, DA, N)
      INTEGER IA(*), N
      REAL RA(*)
      DOUBLE PRECISION DA(N)
      DO 10 I = 1, N
      IA(I) = I*I
      RA(I) = I/2.0
   10 DA(I) = IA(I) + RA(I)
      CALL DEEPER(IA, RA, N)
      END
      SUBROUTINE DEEPER(DA, IA, N)
      DOUBLE PRECISION DA(N)
      INTEGER IA(N)
      IF (IA(2) .EQ. 1065353216) DA(6) = -1D0
      END
      SUBROUTINE SHOW(IA, RA, N)
      INTEGER IA(N)
      REAL RA(N)
      PRINT *, IA
      PRINT *, RA
      END
      SUBROUTINE FILLR(R, N)
      REAL R(N)
      DO 10 I = 1, N
   10 R(I) = N - I
      END
      SUBROUTINE CSUM(C, N)
      COMPLEX C(N), S
      S = 0
      DO 10 I = 1, N
   10 S = S + C(I)
      PRINT *, S
      END
      SUBROUTINE ISORT(K, N)
      INTEGER K(N)
      PRINT *, K
      END
      SUBROUTINE HASH(K, N)
      INTEGER K(N), H
      H = 0
      DO 10 I = 1, N
   10 H = IEOR(H, K(I))
      PRINT *, H
      IF (N .EQ. 4) K(1) = K(2)
      END
      SUBROUTINE RCONST(K, N)
      INTEGER K
      PRINT *, K, N
      END
      SUBROUTINE LOGI(K, N)
      INTEGER K(N)
      DO 10 I = 1, N
   10 K(I) = MOD(I,2)
      END
      SUBROUTINE RPART(R)
      REAL R(2)
      R(2) = R(1) + R(2)
      END
      SUBROUTINE BYTES(B)
      INTEGER*1 B(8)
      B(8) = -B(8)
      B(7) = IEOR(B(7), 1_1)
      END
