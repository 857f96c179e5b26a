! REDUCE with functions for all types, with DIM, MASK, IDENTITY and ORDERED.
module combining
  implicit none
  type :: fraction
    integer :: over = 0, under = 1
    character(3) :: from = ' '
    integer, allocatable :: path(:)
  end type fraction
contains
  pure function i1(a, b) result(c)
    integer(1), intent(in) :: a, b
    integer(1) :: c
    c = a * 2_1 + b
  end function i1
  pure function i2(a, b) result(c)
    integer(2), intent(in) :: a, b
    integer(2) :: c
    c = a * 3_2 - b
  end function i2
  pure function i4(a, b) result(c)
    integer(4), intent(in) :: a, b
    integer(4) :: c
    c = a * 10 + b
  end function i4
  pure function i8(a, b) result(c)
    integer(8), intent(in) :: a, b
    integer(8) :: c
    c = a * 1000_8 + b
  end function i8
  pure function r4(a, b) result(c)
    real(4), intent(in) :: a, b
    real(4) :: c
    c = a / 2 + b
  end function r4
  pure function r8(a, b) result(c)
    real(8), intent(in) :: a, b
    real(8) :: c
    c = a / 3 - b
  end function r8
  pure function c4(a, b) result(c)
    complex(4), intent(in) :: a, b
    complex(4) :: c
    c = a * b
  end function c4
  pure function c8(a, b) result(c)
    complex(8), intent(in) :: a, b
    complex(8) :: c
    c = a * b + 1
  end function c8
  pure function l1(a, b) result(c)
    logical(1), intent(in) :: a, b
    logical(1) :: c
    c = a .neqv. b
  end function l1
  pure function l2(a, b) result(c)
    logical(2), intent(in) :: a, b
    logical(2) :: c
    c = a .and. .not. b
  end function l2
  pure function l4(a, b) result(c)
    logical(4), intent(in) :: a, b
    logical(4) :: c
    c = a .eqv. b
  end function l4
  pure function l8(a, b) result(c)
    logical(8), intent(in) :: a, b
    logical(8) :: c
    c = a .or. .not. b
  end function l8
  pure function joined(a, b) result(c)
    character(*), intent(in) :: a, b
    character(len(a)) :: c
    c = a(:1) // b
  end function joined
  pure type(fraction) function plus(a, b)
    type(fraction), intent(in) :: a, b
    plus = fraction(a%over * b%under + b%over * a%under, a%under * b%under, trim(a%from) // b%from, [a%path, b%path])
  end function plus
  pure integer function minus(a, b)
    integer, value :: a, b
    minus = a - b
  end function minus
end module combining

program reduce_arrays
  use combining
  implicit none
  integer(1) :: v_i1(4) = [1_1, 2_1, 3_1, 4_1]
  integer(2) :: v_i2(4) = [1_2, 2_2, 3_2, 4_2]
  integer(4) :: v_i4(4) = [1, 2, 3, 4]
  integer(8) :: v_i8(4) = [1_8, 2_8, 3_8, 4_8]
  real(4) :: v_r4(4) = [1.5, 2., 0.25, 4.]
  real(8) :: v_r8(4) = [1.5d0, 2d0, 0.1d0, 4d0]
  complex(4) :: v_c4(4) = [(1., 2.), (0., -1.), (0.5, 0.), (3., 3.)]
  complex(8) :: v_c8(4) = [(1d0, 2d0), (0d0, -1d0), (0.5d0, 0d0), (3d0, 3d0)]
  logical(1) :: v_l1(4) = [.true._1, .false._1, .true._1, .true._1]
  logical(2) :: v_l2(4) = [.true._2, .false._2, .true._2, .true._2]
  logical(4) :: v_l4(4) = [.true., .false., .true., .true.]
  logical(8) :: v_l8(4) = [.true._8, .false._8, .true._8, .true._8]
  character(3) :: words(4) = ['abc', 'xyz', 'mno', 'b  ']
  character(:), allocatable :: lines(:)
  type(fraction) :: parts(3)
  integer :: m(2, 3) = reshape([1, 2, 3, 4, 5, 6], [2, 3]), none(0), d
  logical :: wanted(4) = [.false., .true., .false., .true.]
  print *, reduce(v_i1, i1), reduce(v_i1, i1, wanted), reduce(v_i1, i1, mask=.false., identity=0_1)
  print *, reduce(v_i2, i2), reduce(v_i2, i2, wanted), reduce(v_i2, i2, mask=.false., identity=0_2)
  print *, reduce(v_i4, i4), reduce(v_i4, i4, wanted), reduce(v_i4, i4, mask=.false., identity=0)
  print *, reduce(v_i8, i8), reduce(v_i8, i8, wanted), reduce(v_i8, i8, mask=.false., identity=0_8)
  print *, reduce(v_r4, r4), reduce(v_r4, r4, wanted), reduce(v_r4, r4, mask=.false., identity=0.)
  print *, reduce(v_r8, r8), reduce(v_r8, r8, wanted), reduce(v_r8, r8, mask=.false., identity=0d0)
  print *, reduce(v_c4, c4), reduce(v_c4, c4, wanted), reduce(v_c4, c4, mask=.false., identity=(0., 0.))
  print *, reduce(v_c8, c8), reduce(v_c8, c8, wanted), reduce(v_c8, c8, mask=.false., identity=(0d0, 0d0))
  print *, reduce(v_l1, l1), reduce(v_l1, l1, wanted), reduce(v_l1, l1, mask=.false., identity=.true._1)
  print *, reduce(v_l2, l2), reduce(v_l2, l2, wanted), reduce(v_l2, l2, mask=.false., identity=.true._2)
  print *, reduce(v_l4, l4), reduce(v_l4, l4, wanted), reduce(v_l4, l4, mask=.false., identity=.true.)
  print *, reduce(v_l8, l8), reduce(v_l8, l8, wanted), reduce(v_l8, l8, mask=.false., identity=.true._8)
  print *, reduce(words, joined), '|', reduce(words, joined, wanted), '|', reduce(words, joined, wanted .and. words > 'zz', 'no.')
  lines = words
  print *, reduce(lines, joined), '|', reduce(lines // 'zz', joined, ordered=.true.), '|', &
      reduce(reshape(words, [2, 2]), joined, dim=2)
  parts = [fraction(1, 2, 'a', [2]), fraction(1, 3, 'b', [3, 3]), fraction(1, 6, 'c', [6])]
  call show(reduce(parts, plus))
  call show(reduce(parts(3:1:-1), plus, ordered=.true.))
  call show(reduce(parts, plus, parts%over > 5, fraction(9, 9, 'id', [9])))
  do d = 1, 2
    print *, reduce(m, minus, d), reduce(m, minus, d, m /= 3), reduce(m, i4, d, m > 2, 0)
  end do
  print *, reduce(m, minus, 1), reduce(m, minus, dim=2), reduce(m, minus), reduce(m * 2, minus, m > 4)
  ! The variable is combined as it was before.
  v_i4 = v_i4 + reduce(v_i4(::2), minus)
  m(:, 1) = reduce(m, fromfirst, 2)
  print *, v_i4, m
  print *, reduce(none, minus, identity=-7), reduce(m(:, :0), minus, 2, identity=5), size(reduce(m(:, :0), minus, 1))
  call optional_parts(v_i4)
  call optional_parts(v_i4, mask=v_i4 > 0)
  call optional_parts(none, identity=11)
  call through(minus)
contains
  subroutine show(f)
    type(fraction), intent(in) :: f
    print *, f%over, f%under, f%from, f%path
  end subroutine show
  pure integer function fromfirst(a, b)
    integer, intent(in) :: a, b
    fromfirst = a + m(1, 1) * b
  end function fromfirst
  subroutine optional_parts(a, mask, identity)
    integer, intent(in) :: a(:)
    logical, intent(in), optional :: mask(:)
    integer, intent(in), optional :: identity
    print *, reduce(a, minus, mask, identity)
  end subroutine optional_parts
  subroutine through(operation)
    interface
      pure integer function operation(a, b)
        integer, value :: a, b
      end function operation
    end interface
    print *, reduce([8, 4, 2, 1], operation), count(reduce(m, operation, 1) < 0)
  end subroutine through
end program reduce_arrays
