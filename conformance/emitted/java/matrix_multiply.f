      SUBROUTINE MATMLT(TRANSA, M, N, K, ALPHA, A, LDA, B, LDB, BETA,
     $                  C, LDC, INFO)
*     C := alpha*op(A)*B + beta*C in the manner of a level 3 BLAS:
*     arrays of assumed size, leading dimensions, columns innermost.
      CHARACTER          TRANSA
      INTEGER            M, N, K, LDA, LDB, LDC, INFO
      DOUBLE PRECISION   ALPHA, BETA
      DOUBLE PRECISION   A(LDA,*), B(LDB,*), C(LDC,*)
      DOUBLE PRECISION   ONE, ZERO
      PARAMETER          (ONE=1.0D+0, ZERO=0.0D+0)
      DOUBLE PRECISION   TEMP
      INTEGER            I, J, L
      LOGICAL            NOTA
      NOTA = TRANSA.EQ.'N' .OR. TRANSA.EQ.'n'
*     Test the arguments.
      INFO = 0
      IF (M.LT.0) THEN
         INFO = 2
      ELSE IF (N.LT.0) THEN
         INFO = 3
      ELSE IF (LDC.LT.MAX(1,M)) THEN
         INFO = 12
      END IF
      IF (INFO.NE.0) RETURN
      IF (NOTA) THEN
         DO 90 J = 1, N
            IF (BETA.EQ.ZERO) THEN
               DO 50 I = 1, M
                  C(I,J) = ZERO
   50          CONTINUE
            ELSE IF (BETA.NE.ONE) THEN
               DO 60 I = 1, M
                  C(I,J) = BETA*C(I,J)
   60          CONTINUE
            END IF
            DO 80 L = 1, K
               TEMP = ALPHA*B(L,J)
               DO 70 I = 1, M
                  C(I,J) = C(I,J) + TEMP*A(I,L)
   70          CONTINUE
   80       CONTINUE
   90    CONTINUE
      ELSE
         DO 120 J = 1, N
            DO 110 I = 1, M
               TEMP = ZERO
               DO 100 L = 1, K
                  TEMP = TEMP + A(L,I)*B(L,J)
  100          CONTINUE
               C(I,J) = ALPHA*TEMP
               IF (BETA.NE.ZERO) C(I,J) = C(I,J) + BETA*C(I,J)
  110       CONTINUE
  120    CONTINUE
      END IF
      END

      PROGRAM DEMO
      DOUBLE PRECISION   A(3,2), B(2,2), C(4,2)
      INTEGER            INFO
      DATA               A / 1, 2, 3, 4, 5, 6 /, B / 1, -1, 2, 0 /
      DATA               C / 8*1 /
      CALL MATMLT('N', 3, 2, 2, 2D0, A, 3, B, 2, 0.5D0, C, 4, INFO)
      WRITE (*,'(4F8.3)') C
      END
