C     THE SPECIFIC NAMES OF FORTRAN 77, AND INTRINSICS AS ACTUAL ARGUMENTS.
      PROGRAM SPECIF
      DOUBLE PRECISION D, E
      COMPLEX C
      INTRINSIC SIN, DSIN, ALOG, IABS, CSQRT, DSQRT, AINT, NINT
      REAL APPLY
      DOUBLE PRECISION DAPPLY
      INTEGER IAPPLY
      CHARACTER*3 S, T*30
      T = '0.25D0, -1.5D0, (3.0, 4.0)'
      READ (T, *) D, E, C
      S = 'abc'
      PRINT *, IABS (-4), ABS (-4.5), DABS (E), CABS (C)
      PRINT *, AMAX1 (1.0, 2.0, 0.5), MAX0 (1, 5, 3), DMAX1 (D, E)
      PRINT *, AMIN1 (1.0, 2.0), MIN0 (4, 2), DMIN1 (D, E)
      PRINT *, MAX1 (2.7, 1.0), MIN1 (2.7, 1.2)
      PRINT *, ALOG (2.0), ALOG10 (2.0), DLOG (D), DLOG10 (D), CLOG (C)
      PRINT *, DEXP (D), CEXP ((0.0, 1.0)), DSQRT (D), CSQRT (C)
      PRINT *, DSIN (D), DCOS (D), DTAN (D), CSIN (C), CCOS (C)
      PRINT *, DASIN (D), DACOS (D), DATAN (D), DATAN2 (D, E), DSINH (D)
      PRINT *, DCOSH (D), DTANH (D), DINT (E), DNINT (E), IDNINT (E)
      PRINT *, FLOAT (3), SNGL (D), IFIX (2.9), IDINT (E), DBLE (1.5)
      PRINT *, AMOD (7.5, 2.0), DMOD (7.5D0, 2.0D0), ISIGN (3, -1)
      PRINT *, DSIGN (D, E), IDIM (5, 2), DDIM (D, E), DPROD (1.5, 2.0)
      PRINT *, AIMAG (C), CONJG (C), LEN (S), INDEX (S, 'b')
      PRINT *, ICHAR ('a')
      PRINT *, LGE (S, 'abb'), LLT (S, 'abb'), CHAR (66)
      PRINT *, APPLY (SIN, 0.5), APPLY (ALOG, 2.0), APPLY (AINT, 2.7)
      PRINT *, DAPPLY (DSIN, D), DAPPLY (DSQRT, D), IAPPLY (IABS, -9)
      END
      REAL FUNCTION APPLY (F, X)
      EXTERNAL F
      APPLY = F (X)
      END
      DOUBLE PRECISION FUNCTION DAPPLY (F, X)
      DOUBLE PRECISION F, X
      EXTERNAL F
      DAPPLY = F (X)
      END
      INTEGER FUNCTION IAPPLY (F, I)
      INTEGER F
      EXTERNAL F
      IAPPLY = F (I)
      END
