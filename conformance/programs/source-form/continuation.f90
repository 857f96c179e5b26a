! Continuation inside names, numbers, strings and operators; several statements on a line.
program continuation
  implicit none
  integer :: alpha, beta; real :: x; character(len=40) :: text
  alpha = 1; beta = 2 ; ; x = 1.5
  alpha = alpha + & ! a comment after the ampersand
    ! a whole line of comment between
    &   beta

  x = 12&
      &34.5
  bet&
  &a = 7
  text = 'one &
         &two &
         &three ! not a comment'
  print *, alpha, beta, x
  print '(3a)', '[', trim(text), ']'
  if (alpha .e&
      &q. 3) print *, 'operator split'
  text = "it's"; print *, text(1:4), ' ', 'it''s', ' ', """quoted""", '"'
  print *, 'trailing ampersand: a & b', len('a & b'), ' !'
  call a_routine_with_a_name_of_just_63_characters_abcdefghijklmnopqrs( &
    1, &

    2 &
    )
  if (trim(text) /= 'it''s') error stop 1
contains
  subroutine a_routine_with_a_name_of_just_63_characters_abcdefghijklmnopqrs(a, b)
    integer, intent(in) :: a, b
    print *, 'long name', a + b
  end subroutine
end program continuation
