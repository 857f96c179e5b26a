! Array functions of COMPLEX arguments of every kind.
program arrays_of_complex
  implicit none
  call of_complexes_4()
  call of_complexes_8()
contains
  subroutine of_complexes_4()
    complex(4) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [(1.,2.),(-2.,1.),(3.,0.5),(4.,-4.),(-5.,5.),(6.,0.)]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'complex(4)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=(-9.,9.))
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v == v(6:1:-1))
    print *, merge(m, (-9.,9.), mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, (-9.,9.))
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread((-9.,9.), 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, v(3)), findloc(m, v(5), back=.true.), findloc(m, v(4), dim=2, mask=mask)
    print *, sum(v), sum(m, 1), sum(m, 2, mask), product(v(1:3)), product(m, 1), product(m(:, 2:), dim=2, mask=mask(:, 2:))
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
  end subroutine of_complexes_4

  subroutine of_complexes_8()
    complex(8) :: v(6), m(2,3), t(3,2), c(2,2,2)
    logical :: mask(2,3)
    integer :: shifts(3)
    v = [(1d0,2d0),(-2d0,1d0),(3d0,0.5d0),(4d0,-4d0),(-5d0,5d0),(6d0,0d0)]
    m = reshape(v, [2, 3])
    t = transpose(m)
    c = reshape(v, [2, 2, 2], pad=v(2:3))
    mask = reshape([.true., .false., .false., .true., .true., .false.], [2, 3])
    shifts = [1, -1, 2]
    print *, 'complex(8)'
    print *, t
    print *, reshape(v, [3, 2], order=[2, 1])
    print *, c
    print *, cshift(v, 2), cshift(m, 1, dim=2), cshift(m, shifts)
    print *, eoshift(v, -2), eoshift(m, 1, dim=2), eoshift(m, shifts, boundary=(-9d0,9d0))
    print *, eoshift(c, 1, boundary=m(:, 1:2), dim=3)
    print *, merge(v, v(6:1:-1), v == v(6:1:-1))
    print *, merge(m, (-9d0,9d0), mask)
    print *, pack(m, mask), pack(m, mask, v), pack(m, .true.)
    print *, unpack(v(1:3), mask, m), unpack(v, mask, (-9d0,9d0))
    print *, spread(v(1:2), 1, 3), spread(v(1:2), 2, 2), spread((-9d0,9d0), 1, 2)
    print *, spread(m, 2, 2)
    print *, transfer(v(1), [1_1]), transfer(transfer(m, [1_1]), v)
    print *, findloc(v, v(3)), findloc(m, v(5), back=.true.), findloc(m, v(4), dim=2, mask=mask)
    print *, sum(v), sum(m, 1), sum(m, 2, mask), product(v(1:3)), product(m, 1), product(m(:, 2:), dim=2, mask=mask(:, 2:))
    print *, dot_product(v, v(6:1:-1)), matmul(m, t), matmul(v(1:2), m), matmul(m, v(1:3))
  end subroutine of_complexes_8
end program arrays_of_complex
