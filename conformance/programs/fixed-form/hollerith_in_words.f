C     Hollerith constants fill whole default integers, the last one with blanks: as arguments, in lists, as PARAMETER.
      PROGRAM WORDS
      CHARACTER*(*) H, G
      PARAMETER (H = 5HABCDE, G = 4HABCD)
      INTEGER I(2)
      CALL SHOW(9HHELLO YOU, 3)
      CALL SHOW(4HABCD, 1)
      CALL SHOW(1HX, 1)
      CALL SHOWR(8HABCDEFGH, 1)
      WRITE (*, '(A)') 3HABC
      WRITE (*, '(A, A)') 9HABCDEFGHI, '<'
      PRINT *, 2HAB, '<', LEN(H), LEN(G), H, '<'
      I = 5HABCDE
      WRITE (*, '(2Z9)') I
      END
      SUBROUTINE SHOW(K, N)
      INTEGER K(*), N, J
      WRITE (*, '(4(Z8, 1X))') (K(J), J = 1, N)
      END
      SUBROUTINE SHOWR(X, N)
      DOUBLE PRECISION X(*)
      WRITE (*, '(4(Z16, 1X))') (X(K), K = 1, N)
      END
