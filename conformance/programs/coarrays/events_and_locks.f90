! Events, locks and the state of images, in a program that has one image.
module workers
  use, intrinsic :: iso_fortran_env, only: event_type, lock_type, stat_locked
  implicit none
  type(event_type), save :: ready(2)[*]
  type :: queue
    integer :: length = 0
    type(lock_type) :: guard
  end type queue
contains
  subroutine announce(many)
    integer, intent(in) :: many
    integer :: i
    do i = 1, many
      event post (ready(2)[1])
    end do
  end subroutine announce
  integer function pending(which)
    integer, intent(in) :: which
    call event_query(ready(which), pending)
  end function pending
end module workers

program events_and_locks
  use workers, finished => ready
  use iso_fortran_env, only: event_type, lock_type
  implicit none
  type(event_type), save :: done[*]
  type(event_type), allocatable :: steps(:)[:]
  type(lock_type), save :: door[*]
  type(queue), save :: q[*]
  integer(8) :: large
  integer(2) :: status
  integer :: n
  logical :: got
  character(12) :: message = 'as it was'

  event post (done)
  event post (done[1], stat=status)
  call event_query(done, n)
  print *, n, status
  event wait (done, until_count=2, stat=status, errmsg=message)
  call event_query(done, large, stat=n)
  print *, large, n, message

  ! Nobody else could post it: the count goes below zero.
  event wait (done)
  call event_query(done, n)
  print *, n

  call announce(5)
  print *, pending(1), pending(2)
  event wait (finished(2))
  event wait (finished(2), until_count=pending(2) - 1)
  print *, pending(2)

  allocate (steps(3)[*])
  event post (steps(2))
  call event_query(steps(2), n)
  print *, n
  deallocate (steps)

  lock (door)
  unlock (door[1])
  got = .false.
  lock (door, acquired_lock=got, stat=status, errmsg=message)
  print *, got, status, message
  if (got) unlock (door, stat=status)
  lock (q%guard)
  q%length = q%length + 1
  unlock (q%guard)
  print *, q%length, status
end program events_and_locks
