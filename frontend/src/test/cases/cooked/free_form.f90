! A leading comment
Program Free
  implicit none   ! after a statement
  X = 'It''s  Upper' // "a!b;c" ; Y = 1; ; 10 Z = 2
  call sub(a, &
           ! inside
           b, & ! and after a part

           & c)
  long = 'split &
         &string' // na&
  &me
  20 continue
  call alt(*20, &30)
  a = 5hA!b;c
  include "part.inc"
  1234567 x = 1
  30
  40 ! alone
  x = 2
end program ! fin
! the last one: größer
