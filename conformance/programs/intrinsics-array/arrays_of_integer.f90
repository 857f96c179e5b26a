! Array functions of INTEGER arguments of every kind.
program arrays_of_integer
  implicit none
  call of_integers_1()
  call of_integers_2()
  call of_integers_4()
  call of_integers_8()
contains
  subroutine of_integers_1()
    integer(1) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [1_1,-2_1,3_1,4_1,-5_1,6_1]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'integer(1)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=-9_1)
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v == v(6:1:-1))
    print *, merge(m, -9_1, mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, -9_1)
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(-9_1, 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, v(3)), findloc(m, v(5), back=.true.), findloc(m, v(4), dim=2, mask=mask)
    print *, maxval(v), minval(v), maxval(m, 1), minval(m, dim=2, mask=mask)
    print *, maxloc(v), minloc(v), maxloc(m), minloc(m, 1), maxloc(m, back=.true.), maxloc(m, mask=mask)
    print *, max(v, v(6:1:-1)), min(v(1), v(2), v(3))
    print *, sum(v), sum(m, 1), sum(m, 2, mask), product(v(1:3)), product(m, 1), product(m(:, 2:), dim=2, mask=mask(:, 2:))
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
    print *, iall(v), iany(m, 1), iparity(m, 2), iall(m, mask), iparity(v, v > 0)
  end subroutine of_integers_1

  subroutine of_integers_2()
    integer(2) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [10_2,-20_2,30_2,40_2,-50_2,60_2]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'integer(2)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=-9_2)
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v == v(6:1:-1))
    print *, merge(m, -9_2, mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, -9_2)
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(-9_2, 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, v(3)), findloc(m, v(5), back=.true.), findloc(m, v(4), dim=2, mask=mask)
    print *, maxval(v), minval(v), maxval(m, 1), minval(m, dim=2, mask=mask)
    print *, maxloc(v), minloc(v), maxloc(m), minloc(m, 1), maxloc(m, back=.true.), maxloc(m, mask=mask)
    print *, max(v, v(6:1:-1)), min(v(1), v(2), v(3))
    print *, sum(v), sum(m, 1), sum(m, 2, mask), product(v(1:3)), product(m, 1), product(m(:, 2:), dim=2, mask=mask(:, 2:))
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
    print *, iall(v), iany(m, 1), iparity(m, 2), iall(m, mask), iparity(v, v > 0)
  end subroutine of_integers_2

  subroutine of_integers_4()
    integer(4) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [100,-200,300,400,-500,600]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'integer(4)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=-9)
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v == v(6:1:-1))
    print *, merge(m, -9, mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, -9)
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(-9, 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, v(3)), findloc(m, v(5), back=.true.), findloc(m, v(4), dim=2, mask=mask)
    print *, maxval(v), minval(v), maxval(m, 1), minval(m, dim=2, mask=mask)
    print *, maxloc(v), minloc(v), maxloc(m), minloc(m, 1), maxloc(m, back=.true.), maxloc(m, mask=mask)
    print *, max(v, v(6:1:-1)), min(v(1), v(2), v(3))
    print *, sum(v), sum(m, 1), sum(m, 2, mask), product(v(1:3)), product(m, 1), product(m(:, 2:), dim=2, mask=mask(:, 2:))
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
    print *, iall(v), iany(m, 1), iparity(m, 2), iall(m, mask), iparity(v, v > 0)
  end subroutine of_integers_4

  subroutine of_integers_8()
    integer(8) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [100000000000_8,-2_8,3_8,400000000000_8,-5_8,6_8]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'integer(8)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=-9_8)
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v == v(6:1:-1))
    print *, merge(m, -9_8, mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, -9_8)
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(-9_8, 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, v(3)), findloc(m, v(5), back=.true.), findloc(m, v(4), dim=2, mask=mask)
    print *, maxval(v), minval(v), maxval(m, 1), minval(m, dim=2, mask=mask)
    print *, maxloc(v), minloc(v), maxloc(m), minloc(m, 1), maxloc(m, back=.true.), maxloc(m, mask=mask)
    print *, max(v, v(6:1:-1)), min(v(1), v(2), v(3))
    print *, sum(v), sum(m, 1), sum(m, 2, mask), product(v(1:3)), product(m, 1), product(m(:, 2:), dim=2, mask=mask(:, 2:))
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
    print *, iall(v), iany(m, 1), iparity(m, 2), iall(m, mask), iparity(v, v > 0)
  end subroutine of_integers_8
end program arrays_of_integer
