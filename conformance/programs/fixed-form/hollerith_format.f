C     HOLLERITH IN FORMAT, AND FORMATS WITH ODD BLANKS.
      PROGRAM HOLLER
      INTEGER N
      REAL X
      N = 42
      X = 3.25
      WRITE (*, 10) N, X
   10 FORMAT (5H N = , I4, 7H, X ISN, F6.2)
      WRITE (*, 20)
   20 FORMAT (1H , 11HHELLO WORLD, 1H!)
      WRITE (*, 30) N, N, N
   30 FORMAT (1X, I 5, I5 . 4, 2 X, 3HI=,, I3)
      WRITE (*, 40) (I, I*I, I = 1, 4)
   40 FORMAT (4(1X, 2HN=, I2, 5H N*N=, I3))
      WRITE (*, 50) 'QUO''TE', "DOUBLE"
   50 FORMAT (1X, A, 1X, A, 4H 'S', 1H")
      WRITE (*, 60) X, -X
   60 FORMAT (1X, 2F8.3 / 1X, 9HNEXT LINE / / 1X, 10HTWO BELOW.)
      END
