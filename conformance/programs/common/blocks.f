C     COMMON: NAMED AND BLANK BLOCKS, DIFFERENT NAMES AND SHAPES, INITIAL VALUES.
      PROGRAM BLOCKS
      COMMON /STATE/ N, X(4), L
      COMMON A, B
      COMMON /GRID/ G(2,3)
      LOGICAL L
      DOUBLE PRECISION A, B
      N = 5
      DO 10 I = 1, 4
   10 X(I) = I * 1.5
      L = .TRUE.
      A = 1.0D0
      B = 2.0D0
      CALL CHANGE
      PRINT *, N, X, L
      PRINT *, A, B
      DO 20 J = 1, 3
      DO 20 I = 1, 2
   20 G(I,J) = 10 * I + J
      CALL VECTOR
      PRINT *, G
      CALL INITED
      CALL COUNT
      CALL COUNT
      END
      SUBROUTINE CHANGE
      COMMON /STATE/ M, Y(2,2), L /GRID/ V(6) // P, Q
      LOGICAL L
      DOUBLE PRECISION P, Q, T
      M = M + 1
      Y(2,1) = -Y(2,1)
      Y(1,2) = Y(1,1) + Y(2,2)
      L = .NOT. L
      T = P
      P = Q
      Q = T * 10
      END
      SUBROUTINE VECTOR
      COMMON /GRID/ V(6)
      DO 10 I = 1, 6
   10 V(I) = V(I) + I * 100
      END
      SUBROUTINE INITED
      COMMON /TABLE/ T(3), K
      COMMON /NAMES/ C
      CHARACTER*8 C
      PRINT *, T, K, C
      END
      SUBROUTINE COUNT
      COMMON /TABLE/ T(3), K
      SAVE /TABLE/
      K = K + 1
      PRINT *, 'CALL', K, T(1)
      END
      BLOCK DATA START
      COMMON /TABLE/ T(3), K
      COMMON /NAMES/ C
      CHARACTER*8 C
      DATA T /1.0, 2*2.5/, K /7/
      DATA C /'initial'/
      END
