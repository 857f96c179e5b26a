! FINAL subroutines where gfortran calls them: scopes, RETURN, BLOCK, DEALLOCATE, INTENT(OUT), MOVE_ALLOC, components.
module m
  implicit none
  type :: t
    integer :: id = 0
  contains
    final :: fin_t
  end type
  type, extends(t) :: s
    integer :: k = 0
  contains
    final :: fin_s
  end type
  type :: holder
    type(t) :: a
    type(t), allocatable :: b
    class(t), allocatable :: c
    type(t), allocatable :: d(:)
  end type
  type :: e
    integer :: id = 0
  contains
    final :: fin_e, fin_e1
  end type
  type :: el
    integer :: id = 0
  contains
    final :: fin_el
  end type
  interface t
    procedure make_t
  end interface
contains
  subroutine fin_t(x)
    type(t), intent(inout) :: x
    print *, 'fin_t', x%id
    x%id = -1
  end subroutine
  subroutine fin_s(x)
    type(s), intent(inout) :: x
    print *, 'fin_s', x%id, x%k
  end subroutine
  subroutine fin_e(x)
    type(e), intent(inout) :: x
    print *, 'fin_e', x%id
  end subroutine
  subroutine fin_e1(x)
    type(e), intent(inout) :: x(:)
    print *, 'fin_e1', x%id
  end subroutine
  impure elemental subroutine fin_el(x)
    type(el), intent(inout) :: x
    print *, 'fin_el', x%id
  end subroutine
  function make_t(i) result(r)
    integer, intent(in) :: i
    type(t) :: r
    r%id = i
  end function
  function make_alloc(i) result(r)
    integer, intent(in) :: i
    type(t), allocatable :: r
    allocate(r); r%id = i
  end function
  function make_class(i) result(r)
    integer, intent(in) :: i
    class(t), allocatable :: r
    allocate(s :: r); r%id = i
  end function
  subroutine out_t(x)
    type(t), intent(out) :: x
    print *, 'in out_t'
    x%id = 77
  end subroutine
  subroutine out_c(x)
    class(t), intent(out) :: x
    print *, 'in out_c', x%id
  end subroutine
  subroutine out_ca(x)
    class(t), allocatable, intent(out) :: x
    print *, 'in out_ca', allocated(x)
  end subroutine
  subroutine out_ta(x)
    type(t), allocatable, intent(out) :: x
    print *, 'in out_ta', allocated(x)
  end subroutine
  subroutine out_h(x)
    type(holder), intent(out) :: x
    print *, 'in out_h'
  end subroutine
  subroutine val_t(x)
    type(t), value :: x
    print *, 'in val_t', x%id
  end subroutine
  subroutine local_t
    type(t) :: x
    x%id = 1
    print *, 'local_t end'
  end subroutine
  subroutine local_saved
    type(t), save :: x
    x%id = 1
    print *, 'local_saved end'
  end subroutine
  subroutine local_s
    type(s) :: x
    x%id = 2; x%k = 3
    print *, 'local_s end'
  end subroutine
  subroutine local_ta
    type(t), allocatable :: x
    allocate(x); x%id = 4
    print *, 'local_ta end'
  end subroutine
  subroutine local_ca
    class(t), allocatable :: x
    allocate(s :: x); x%id = 5
    print *, 'local_ca end'
  end subroutine
  subroutine local_h
    type(holder) :: h
    h%a%id = 6
    allocate(h%b); h%b%id = 7
    allocate(s :: h%c); h%c%id = 8
    allocate(h%d(2)); h%d%id = 9
    print *, 'local_h end'
  end subroutine
  subroutine local_e
    type(e) :: x(2), y
    type(e), allocatable :: z(:)
    x%id = 10; y%id = 11
    allocate(z(1)); z%id = 12
    print *, 'local_e end'
  end subroutine
  subroutine local_el
    type(el) :: x(2), y(1,2)
    type(el), allocatable :: z(:)
    x%id = 13; y%id = 14
    allocate(z(2)); z%id = 15
    print *, 'local_el end'
  end subroutine
  subroutine local_tarr
    type(t) :: x(2)
    x%id = 16
    print *, 'local_tarr end (t has no array finalizer)'
  end subroutine
  subroutine early(n)
    integer, intent(in) :: n
    type(t) :: x
    x%id = 17
    if (n > 0) return
    print *, 'early end'
  end subroutine
  subroutine blk
    print *, 'before block'
    block
      type(t) :: x
      x%id = 18
      print *, 'in block'
    end block
    print *, 'after block'
  end subroutine
end module
program p
  use m
  implicit none
  type(t) :: a, b
  type(s) :: sa, sb
  type(t), allocatable :: ta
  class(t), allocatable :: ca, cb
  class(t), pointer :: cp
  type(t), pointer :: tp
  type(holder) :: h, h2
  type(e), allocatable :: ea(:)
  type(el) :: ell(2)
  integer :: i
  print *, '--- locals'
  call local_t; call local_saved; call local_s; call local_ta; call local_ca
  call local_h
  call local_e
  call local_el
  call local_tarr
  call early(1); call early(0)
  call blk
  print *, '--- assign'
  a%id = 100; b%id = 101
  a = b
  print *, 'assign constructor'
  a = t(102)
  print *, 'assign structure'
  sa%id = 103; sb%id = 104
  sa = sb
  print *, 'assign function alloc'
  a = make_alloc(105)
  print *, 'assign function class'
  a = make_class(106)
  print *, '--- allocatable assign'
  ta = b
  ta = b
  print *, '--- class assign'
  ca = b
  print *, 'again'
  ca = sb
  print *, 'again'
  ca = sb
  print *, 'alloc class fn'
  ca = make_class(107)
  print *, '--- dealloc'
  deallocate(ca)
  deallocate(ta)
  allocate(s :: cp); cp%id = 108
  deallocate(cp)
  allocate(tp); tp%id = 109
  deallocate(tp)
  allocate(ea(2)); ea%id = 110
  deallocate(ea)
  print *, '--- intent out'
  a%id = 111
  call out_t(a)
  sa%id = 112; sa%k = 1
  call out_c(sa)
  call out_c(a)
  allocate(s :: ca); ca%id = 113
  call out_ca(ca)
  allocate(ta); ta%id = 114
  call out_ta(ta)
  h%a%id = 115; allocate(h%b); h%b%id = 116; allocate(s :: h%c); h%c%id = 117
  call out_h(h)
  print *, '--- value'
  call val_t(b)
  print *, '--- holder assign'
  h%a%id = 118; allocate(h%b); h%b%id = 119; allocate(s :: h%c); h%c%id = 120; allocate(h%d(1)); h%d%id = 121
  h2 = h
  print *, 'second'
  h2 = h
  print *, '--- dealloc component'
  deallocate(h2%c); deallocate(h2%b); deallocate(h2%d)
  print *, '--- elemental assign'
  ell%id = [1, 2]
  ell = [el(3), el(4)]
  print *, '--- move_alloc'
  allocate(s :: ca); ca%id = 122
  allocate(s :: cb); cb%id = 123
  call move_alloc(ca, cb)
  print *, '--- source'
  allocate(ca, source=cb)
  ca%id = 124
  print *, '--- realloc array'
  allocate(ea(1)); ea%id = 125
  ea = [e(126), e(127), e(128)]
  print *, '--- expr arg'
  call val_t(t(129))
  print *, '--- loop alloc'
  do i = 1, 2
    if (allocated(ta)) deallocate(ta)
    allocate(ta); ta%id = 130 + i
  end do
  print *, 'end'
end program
