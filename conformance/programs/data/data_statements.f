C     DATA: REPEATS, IMPLIED DO, SUBSTRINGS, MIXED LISTS, PARTS OF ARRAYS.
      PROGRAM DATAS
      INTEGER I, J, N, A(5), M(3,3), K(4), D(10)
      REAL X, Y, V(4)
      LOGICAL L(3)
      COMPLEX Z
      DOUBLE PRECISION P
      CHARACTER*6 S, T(3), U
      PARAMETER (N = 3)
      DATA X, Y /1.5, -2/, A /1, 3*7, 5/
      DATA (M(I,I), I = 1, 3) /3*1/,
     1     ((M(I,J), J = I + 1, 3), I = 1, 2) /12, 13, 23/
      DATA M(2,1), M(3,1), M(3,2) /N*0/
      DATA L /.TRUE., 2*.FALSE./, Z /(1.0, -1.0)/, P /1.25D-3/
      DATA S /'abc'/, T /2*'xy', 'longer text'/,
     1     U(1:3), U(4:6) /'one', 'two'/
      DATA V(2) /2.5/ V(4) /4.5/
      DATA V(1), V(3) /0.5, 3/
      DATA (K(I), I = 4, 1, -1) /1, 2, 3, 4/
      DATA (D(I), I = 1, 9, 2) /5*1/, (D(I), I = 2, 10, 2) /5*-1/
      PRINT *, X, Y, A
      PRINT *, M
      PRINT *, L, Z, P
      PRINT *, S, '|', T, '|', U
      PRINT *, V, K
      PRINT *, D
      CALL TWICE
      CALL TWICE
      END
      SUBROUTINE TWICE
      INTEGER CALLS, HEX
      REAL FIRST
      DATA CALLS /0/, FIRST /1.0/, HEX /Z'1F'/
      CALLS = CALLS + 1
      FIRST = FIRST * 2
      PRINT *, CALLS, FIRST, HEX
      END
