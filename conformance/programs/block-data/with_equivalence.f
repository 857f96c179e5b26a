C     BLOCK DATA WITH EQUIVALENCE, IMPLIED DO, DIMENSIONS AND ALL TYPES.
      PROGRAM BDEQU
      COMMON /TABLE/ T(3,4)
      COMMON /MIXED/ D, Z, L, N(5)
      DOUBLE PRECISION D
      COMPLEX Z
      LOGICAL L
      COMMON /WORDS/ W(3)
      CHARACTER*5 W
      PRINT *, T
      PRINT *, D, Z, L, N
      PRINT *, W
      END
      BLOCK DATA INIT
      COMMON /TABLE/ T(3,4)
      REAL COL2(3)
      EQUIVALENCE (COL2(1), T(1,2))
      COMMON /MIXED/ D, Z, L, N(5)
      DOUBLE PRECISION D
      COMPLEX Z
      LOGICAL L
      COMMON /WORDS/ W(3)
      CHARACTER*5 W
      DATA (T(I,1), I = 1, 3) /1.0, 2.0, 3.0/, COL2 /-1.0, -1.0, -1.0/
      DATA ((T(I,J), I = 1, 3), J = 3, 4) /2*0.5, 4*0.25/
      DATA D, Z, L /0.1D0, (1.0, -1.0), .TRUE./
      DATA (N(I), I = 1, 5, 2) /3*7/, (N(I), I = 2, 4, 2) /2*-7/
      DATA W /'first', 'second', 'w3'/
      END
