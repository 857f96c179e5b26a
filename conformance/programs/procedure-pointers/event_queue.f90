! A priority queue of polymorphic events held by CLASS pointers and dispatched through procedure components
module events
  implicit none
  type, abstract :: event
    real :: at = 0
    integer :: id = 0
    class(event), pointer :: next => null()
  contains
    procedure(fire_i), deferred :: fire
    procedure :: label => event_label
    procedure, non_overridable :: before
    generic :: operator(<) => before
  end type

  type :: queue
    class(event), pointer :: head => null()
    integer :: length = 0
    procedure(log_i), pass(q), pointer :: log => null()
    real :: now = 0
  contains
    procedure :: push
    procedure :: pop
    procedure :: run
    final :: clear
  end type

  abstract interface
    subroutine fire_i(self, q)
      import event, queue
      class(event), intent(inout) :: self
      class(queue), intent(inout) :: q
    end subroutine
    subroutine log_i(text, q)
      import queue
      character(*), intent(in) :: text
      class(queue), intent(in) :: q
    end subroutine
  end interface

  type, extends(event) :: tick
    integer :: left = 0
  contains
    procedure :: fire => fire_tick
    procedure :: label => tick_label
  end type

  type, extends(event) :: message
    character(:), allocatable :: body
    procedure(), pointer, nopass :: notify => null()
  contains
    procedure :: fire => fire_message
    procedure, private :: copy_message
    generic :: assignment(=) => copy_message
  end type

  type, extends(message) :: urgent
    integer :: level = 1
  contains
    procedure :: fire => fire_urgent
  end type
contains
  logical function before(a, b)
    class(event), intent(in) :: a, b
    before = a%at < b%at .or. (a%at == b%at .and. a%id < b%id)
  end function

  function event_label(self) result(t)
    class(event), intent(in) :: self
    character(:), allocatable :: t
    character(12) :: b
    write (b, '(a,i0)') 'event ', self%id
    t = trim(b)
  end function
  function tick_label(self) result(t)
    class(tick), intent(in) :: self
    character(:), allocatable :: t
    t = 'tick of ' // event_label(self)
  end function

  subroutine push(self, e)
    class(queue), intent(inout) :: self
    class(event), intent(in) :: e
    class(event), pointer :: new, p
    allocate(new, source=e)
    self%length = self%length + 1
    nullify(new%next)
    if (.not. associated(self%head)) then
      self%head => new
      return
    end if
    if (new%before(self%head)) then
      new%next => self%head
      self%head => new
      return
    end if
    p => self%head
    do while (associated(p%next))
      if (new%before(p%next)) exit
      p => p%next
    end do
    new%next => p%next
    p%next => new
  end subroutine

  function pop(self) result(e)
    class(queue), intent(inout) :: self
    class(event), pointer :: e
    e => self%head
    if (associated(e)) then
      self%head => e%next
      self%length = self%length - 1
    end if
  end function

  subroutine run(self, limit)
    class(queue), intent(inout) :: self
    integer, intent(in), optional :: limit
    class(event), pointer :: e
    integer :: n
    n = 0
    do
      if (present(limit)) then
        if (n >= limit) exit
      end if
      e => self%pop()
      if (.not. associated(e)) exit
      self%now = e%at
      if (associated(self%log)) call self%log(e%label())
      call e%fire(self)
      deallocate(e)
      n = n + 1
    end do
  end subroutine

  subroutine clear(self)
    type(queue), intent(inout) :: self
    class(event), pointer :: e
    integer :: n
    n = 0
    do while (associated(self%head))
      e => self%head
      self%head => e%next
      deallocate(e)
      n = n + 1
    end do
    print '(a,i0)', 'cleared ', n
  end subroutine

  subroutine fire_tick(self, q)
    class(tick), intent(inout) :: self
    class(queue), intent(inout) :: q
    print '(a,i0)', '  tick ', self%left
    self%left = self%left - 1
    self%at = self%at + 1.5
    if (self%left > 0) call q%push(self)
  end subroutine
  subroutine fire_message(self, q)
    class(message), intent(inout) :: self
    class(queue), intent(inout) :: q
    print '(3a,i0)', '  says ', self%body, ' with left ', q%length
    if (associated(self%notify)) call self%notify(self%id)
  end subroutine
  subroutine fire_urgent(self, q)
    class(urgent), intent(inout) :: self
    class(queue), intent(inout) :: q
    class(message), allocatable :: again
    print '(a,i0)', '  urgent ', self%level
    call self%message%fire(q)
    if (self%level > 1) then
      allocate(again, source=self)
      again%at = q%now + 0.25
      select type (again)
      type is (urgent)
        again%level = again%level - 1
        again%body = again%body // '+'
      end select
      call q%push(again)
    end if
  end subroutine
  subroutine copy_message(to, from)
    class(message), intent(inout) :: to
    type(message), intent(in) :: from
    to%at = from%at
    to%id = from%id + 100
    to%body = '<' // from%body // '>'
    to%notify => from%notify
  end subroutine
  subroutine plain_log(text, q)
    character(*), intent(in) :: text
    class(queue), intent(in) :: q
    print '(f6.2,a,a)', q%now, ' ', text
  end subroutine
  subroutine loud_log(text, q)
    character(*), intent(in) :: text
    class(queue), intent(in) :: q
    print '(f6.2,3a,i0)', q%now, ' *** ', text, ' *** ', q%length
  end subroutine
  subroutine tell(id)
    integer, intent(in) :: id
    print '(a,i0)', '  notified of ', id
  end subroutine
end module

program simulate
  use events
  implicit none
  call work()
  print '(a)', 'end'
contains
  subroutine work()
    type(queue) :: q
    type(message) :: m, n
    type(urgent) :: u
    m%body = 'hello'
    m%at = 1
    m%id = 7
    m%notify => tell
    n = m
    n%at = 1.25
    u = urgent(at=1.1, id=9, body='fire', notify=tell, level=3)
    call q%push(tick(at=0.5, id=1, left=4))
    call q%push(m)
    call q%push(n)
    call q%push(u)
    q%log => plain_log
    call q%run(4)
    q%log => loud_log
    call q%run(limit=5)
    print '(a,i0)', 'left ', q%length
    nullify(q%log)
    call q%run(1)
  end subroutine
end program
