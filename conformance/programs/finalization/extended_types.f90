! Final subroutines of extended types with components and arrays, at every place where objects end
module m
  implicit none
  type :: t
    integer :: id = 0
  contains
    final :: done, done_array
  end type
  type, extends(t) :: u
    type(t) :: part
    type(t), allocatable :: more(:)
  contains
    final :: done_u
  end type
  type :: wrap
    class(t), allocatable :: it
    type(u), allocatable :: us(:)
  end type
contains
  subroutine done(x)
    type(t), intent(inout) :: x
    print '(a,i0)', 't ', x%id
  end subroutine
  subroutine done_array(x)
    type(t), intent(inout) :: x(:)
    print '(a,*(1x,i0))', 't array', x%id
  end subroutine
  subroutine done_u(x)
    type(u), intent(inout) :: x
    print '(a,i0)', 'u ', x%id
  end subroutine
  subroutine out(x)
    type(u), intent(out) :: x
    x%id = 50
  end subroutine
  subroutine out_class(x)
    class(t), intent(out) :: x
    x%id = 60
  end subroutine
  subroutine local()
    type(t) :: a, b(2)
    type(u) :: c
    type(t), save :: s
    type(t), allocatable :: d, e(:)
    a%id = 1
    b%id = [2, 3]
    c%id = 4
    c%part%id = 5
    allocate(c%more(2))
    c%more%id = [6, 7]
    s%id = 8
    allocate(d, e(2))
    d%id = 9
    e%id = [10, 11]
    print *, 'leaving'
  end subroutine
  subroutine early(n)
    integer, intent(in) :: n
    type(t) :: a
    a%id = n
    if (n > 20) return
    block
      type(t) :: inner
      inner%id = n + 100
      if (n > 10) return
      print *, 'in block'
    end block
    print *, 'after block'
  end subroutine
end module
program p
  use m
  implicit none
  call run()
contains
  subroutine run()
    type(u) :: x
    class(t), allocatable :: c
    type(wrap), allocatable :: w
    type(t), pointer :: q, qa(:)
    integer :: i
    call local()
    do i = 5, 25, 10
      call early(i)
    end do
    print *, 'out'
    x%id = 40
    x%part%id = 41
    call out(x)
    x%part%id = 42
    allocate(u :: c)
    c%id = 30
    call out_class(c)
    print *, 'dealloc', c%id
    deallocate(c)
    allocate(w)
    allocate(u :: w%it)
    w%it%id = 70
    allocate(w%us(2))
    w%us%id = [71, 72]
    print *, 'wrap'
    deallocate(w)
    allocate(q, qa(3))
    q%id = 80
    qa%id = [81, 82, 83]
    print *, 'pointers'
    deallocate(q)
    deallocate(qa)
    do i = 1, 2
      block
        type(t) :: b
        b%id = 90 + i
      end block
    end do
    print *, 'end run'
  end subroutine
end program
