C     TYPE*BYTES AND DOUBLE COMPLEX: EXTENSIONS THAT NEARLY EVERY OLD CODE USES, BLAS AMONG THEM.
      PROGRAM STARS
      INTEGER*1 B
      INTEGER*2 H
      INTEGER*8 L
      REAL*4 S
      REAL*8 D, DD(2)
      COMPLEX*8 C
      COMPLEX*16 Z, W
      DOUBLE COMPLEX V
      LOGICAL*1 T
      REAL*8 E
      REAL*4 F
      INTEGER*8 N
      B = 127
      H = -32767
      L = 4294967296_8
      S = 1.0 / 3.0
      D = 1.0D0 / 3.0D0
      DD(1) = S
      DD(2) = D
      C = CMPLX (1.5, -0.5)
      Z = DCMPLX (1.0D0, 2.0D0)
      W = DCONJG (Z) * Z
      V = Z / W
      T = .TRUE.
      E = 0.1D0
      F = E
      N = L * 2
      PRINT *, B, H, L, N, KIND (B), KIND (H), KIND (L), KIND (N)
      PRINT *, S, D, DD, E, F, KIND (S), KIND (D), KIND (E)
      PRINT *, C, Z, W, V, KIND (C), KIND (Z), KIND (V)
      PRINT *, DIMAG (Z), DREAL (Z), CDABS (Z), ABS (C), DBLE (V), T
      PRINT *, SCALE8 (2.0D0), MIX (Z, C)
      CONTAINS
      REAL*8 FUNCTION SCALE8 (X)
      REAL*8 X
      SCALE8 = X * 8
      END FUNCTION
      COMPLEX*16 FUNCTION MIX (A, B)
      COMPLEX*16 A
      COMPLEX*8 B
      MIX = A * B
      END FUNCTION
      END
