! Array functions of CHARACTER arguments of every kind.
program arrays_of_character
  implicit none
  call of_characters()
contains
  subroutine of_characters()
    character(3) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = ['abc','d  ',' ef','xyz','aaa','zz ']
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'character(3)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary='###')
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v == v(6:1:-1))
    print *, merge(m, '###', mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, '###')
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread('###', 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(m, 1, 2), transfer(v(1), 'ab'), transfer(v, [1_1])
    print *, findloc(v, v(3)), findloc(m, v(5), back=.true.), findloc(m, v(4), dim=2, mask=mask)
    print *, maxval(v), minval(v), maxval(m, 1), minval(m, dim=2, mask=mask)
    print *, maxloc(v), minloc(v), maxloc(m), minloc(m, 1), maxloc(m, back=.true.), maxloc(m, mask=mask)
    print *, max(v, v(6:1:-1)), min(v(1), v(2), v(3))
  end subroutine of_characters
end program arrays_of_character
