! Array functions of LOGICAL arguments of every kind.
program arrays_of_logical
  implicit none
  call of_logicals_1()
  call of_logicals_2()
  call of_logicals_4()
  call of_logicals_8()
contains
  subroutine of_logicals_1()
    logical(1) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [.true._1,.false._1,.true._1,.true._1,.false._1,.false._1]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'logical(1)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=.true._1)
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v .eqv. v(6:1:-1))
    print *, merge(m, .true._1, mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, .true._1)
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(.true._1, 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, .false.), findloc(m, .true., back=.true.), findloc(m, .true., dim=2, mask=mask)
    print *, all(m), any(m), count(m), parity(m), all(m, 1), any(m, 2), count(m, dim=2, kind=8), parity(m, 1)
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
  end subroutine of_logicals_1

  subroutine of_logicals_2()
    logical(2) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [.true._2,.false._2,.true._2,.true._2,.false._2,.false._2]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'logical(2)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=.true._2)
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v .eqv. v(6:1:-1))
    print *, merge(m, .true._2, mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, .true._2)
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(.true._2, 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, .false.), findloc(m, .true., back=.true.), findloc(m, .true., dim=2, mask=mask)
    print *, all(m), any(m), count(m), parity(m), all(m, 1), any(m, 2), count(m, dim=2, kind=8), parity(m, 1)
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
  end subroutine of_logicals_2

  subroutine of_logicals_4()
    logical(4) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [.true.,.false.,.true.,.true.,.false.,.false.]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'logical(4)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=.true.)
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v .eqv. v(6:1:-1))
    print *, merge(m, .true., mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, .true.)
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(.true., 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, .false.), findloc(m, .true., back=.true.), findloc(m, .true., dim=2, mask=mask)
    print *, all(m), any(m), count(m), parity(m), all(m, 1), any(m, 2), count(m, dim=2, kind=8), parity(m, 1)
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
  end subroutine of_logicals_4

  subroutine of_logicals_8()
    logical(8) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [.true._8,.false._8,.true._8,.true._8,.false._8,.false._8]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'logical(8)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=.true._8)
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v .eqv. v(6:1:-1))
    print *, merge(m, .true._8, mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, .true._8)
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread(.true._8, 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, .false.), findloc(m, .true., back=.true.), findloc(m, .true., dim=2, mask=mask)
    print *, all(m), any(m), count(m), parity(m), all(m, 1), any(m, 2), count(m, dim=2, kind=8), parity(m, 1)
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
  end subroutine of_logicals_8
end program arrays_of_logical
