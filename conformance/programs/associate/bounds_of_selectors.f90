! An associate name has the bounds of its selector: those of a whole array as they are, 1 for sections and values.
module plates
  implicit none

  type plate
    integer, allocatable :: cells(:)
    integer :: edge(-1:1) = 5
  end type plate

  type base
    integer :: i
  end type base

contains

  subroutine show_dummies(d, e)
    integer, allocatable, intent(inout) :: d(:)
    integer, intent(in) :: e(-3:)

    associate (k => d, l => e)
      print *, lbound(k), lbound(l), ubound(l), l(-3)
      k = [10, 20, 30]
      print *, k(0), lbound(d)
    end associate
  end subroutine show_dummies

  subroutine show_automatic(n)
    integer, intent(in) :: n
    integer :: auto(-n:n), k

    auto = [(k, k = -n, n)]
    do k = 1, 2
      associate (q => auto, r => auto(k-2:))
        print *, lbound(q), ubound(q), q(-n), q(k), r(1), lbound(r)
        q(-1) = 7 * k
      end associate
    end do
    print *, auto
    associate (every => auto(::2))
      associate (again => every)
        print *, lbound(every), lbound(again), ubound(again), again(2)
      end associate
    end associate
  end subroutine show_automatic

end module plates

program bounds_of_selectors
  use plates
  implicit none
  integer :: x(0:2) = [1, 2, 3]
  integer, allocatable :: a(:), m(:, :)
  integer, pointer :: p(:)
  class(base), allocatable :: o(:)
  type(plate) :: z, zz(3)

  allocate (a(0:2), m(-1:1, 2:3), p(5:6), z%cells(3:5))
  a = 4
  m = 6
  p = 7
  z%cells = 8
  associate (b => x)
    print *, lbound(b), ubound(b), b(0)
  end associate
  associate (b => a, c => m, q => p, v => z%cells, w => z%edge)
    print *, lbound(b), ubound(b), b(0)
    print *, lbound(c), ubound(c), lbound(q), ubound(q)
    print *, lbound(v), ubound(v), lbound(w), ubound(w)
    v(3) = 1
    c(-1, 2) = 2
    q(5) = 0
    w(-1) = 9
  end associate
  print *, z%cells, m, p, z%edge
  associate (b => a(:), c => m(:, 2), e => (a), f => x(1:), g => zz%edge(0), h => zz(2)%edge)
    print *, lbound(b), ubound(b), lbound(c), lbound(e), lbound(f), lbound(g), lbound(h)
  end associate
  call show_dummies(a, x)
  call show_automatic(2)
  allocate (o(-2:0))
  o%i = [5, 6, 7]
  select type (s => o)
  type is (base)
    print *, lbound(s), ubound(s), s(-2)%i
  end select
  associate (t => o)
    print *, lbound(t), ubound(t), t(-1)%i, t%i
  end associate
  associate (b => a)
    b = b(2:0:-1)
    print *, lbound(b), b
  end associate
  deallocate (p)
end program bounds_of_selectors
