! Array functions of REAL arguments of every kind.
program arrays_of_real
  implicit none
  call of_reals_4()
  call of_reals_8()
contains
  subroutine of_reals_4()
    real(4) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [1.5,-2.25,3.,4.75,-5.5,6.]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'real(4)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=-9.0)
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v == v(6:1:-1))
    print *, merge(m, -9.0, mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, -9.0)
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(-9.0, 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, v(3)), findloc(m, v(5), back=.true.), findloc(m, v(4), dim=2, mask=mask)
    print *, maxval(v), minval(v), maxval(m, 1), minval(m, dim=2, mask=mask)
    print *, maxloc(v), minloc(v), maxloc(m), minloc(m, 1), maxloc(m, back=.true.), maxloc(m, mask=mask)
    print *, max(v, v(6:1:-1)), min(v(1), v(2), v(3))
    print *, sum(v), sum(m, 1), sum(m, 2, mask), product(v(1:3)), product(m, 1), product(m(:, 2:), dim=2, mask=mask(:, 2:))
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
    print *, norm2(v), norm2(m, 1)
  end subroutine of_reals_4

  subroutine of_reals_8()
    real(8) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [1.5d0,-2.25d0,3d0,4.75d0,-5.125d0,6.25d0]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'real(8)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=-9d0)
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v == v(6:1:-1))
    print *, merge(m, -9d0, mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, -9d0)
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(-9d0, 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, v(3)), findloc(m, v(5), back=.true.), findloc(m, v(4), dim=2, mask=mask)
    print *, maxval(v), minval(v), maxval(m, 1), minval(m, dim=2, mask=mask)
    print *, maxloc(v), minloc(v), maxloc(m), minloc(m, 1), maxloc(m, back=.true.), maxloc(m, mask=mask)
    print *, max(v, v(6:1:-1)), min(v(1), v(2), v(3))
    print *, sum(v), sum(m, 1), sum(m, 2, mask), product(v(1:3)), product(m, 1), product(m(:, 2:), dim=2, mask=mask(:, 2:))
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
    print *, norm2(v), norm2(m, 1)
  end subroutine of_reals_8
end program arrays_of_real
