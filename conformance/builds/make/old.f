      SUBROUTINE OLD(N)
      N = N + 1
      END
