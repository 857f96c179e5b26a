! Enumerators of the smallest kind that holds them all (-fshort-enums).
program short_enumerators
  use, intrinsic :: iso_c_binding
  implicit none
  enum, bind(c)
    enumerator :: small = -3, middle, large = 127
  end enum
  enum, bind(c)
    enumerator :: low = 1, high = low + 299
  end enum
  enum, bind(c)
    enumerator :: nothing, most = 100000
  end enum
  integer(kind(low)) :: level
  print *, kind(small), kind(large), kind(high), kind(most)
  print *, small, middle, large, low, high, nothing, most
  level = high
  select case (level)
  case (low)
    print *, 'low'
  case (high)
    print *, 'high'
  end select
end program
