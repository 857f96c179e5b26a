! A hash table with chains in arrays, keys of characters, and growth when it is full.
module dictionary
  implicit none
  type dict
    integer :: count = 0
    integer, allocatable :: first(:), next(:), values(:)
    character(len=16), allocatable :: keys(:)
  end type dict
contains
  pure integer function slot(key, buckets)
    character(len=*), intent(in) :: key
    integer, intent(in) :: buckets
    integer :: i, h
    h = 17
    do i = 1, len_trim(key)
      h = mod(h * 31 + ichar(key(i:i)), 1000003)
    end do
    slot = mod(h, buckets) + 1
  end function slot
  subroutine init(d, buckets)
    type(dict), intent(out) :: d
    integer, intent(in) :: buckets
    allocate (d%first(buckets), d%next(buckets), d%values(buckets), d%keys(buckets))
    d%first = 0
  end subroutine init
  recursive subroutine put(d, key, value)
    type(dict), intent(inout) :: d
    character(len=*), intent(in) :: key
    integer, intent(in) :: value
    type(dict) :: bigger
    integer :: i, s
    i = lookup(d, key)
    if (i > 0) then
      d%values(i) = value
      return
    end if
    if (d%count == size(d%keys)) then
      call init(bigger, 2 * size(d%keys) + 1)
      do i = 1, d%count
        call put(bigger, d%keys(i), d%values(i))
      end do
      d = bigger
    end if
    d%count = d%count + 1
    s = slot(key, size(d%first))
    d%keys(d%count) = key
    d%values(d%count) = value
    d%next(d%count) = d%first(s)
    d%first(s) = d%count
  end subroutine put
  pure integer function lookup(d, key)
    type(dict), intent(in) :: d
    character(len=*), intent(in) :: key
    lookup = d%first(slot(key, size(d%first)))
    do while (lookup /= 0)
      if (d%keys(lookup) == key) return
      lookup = d%next(lookup)
    end do
  end function lookup
end module dictionary
program hash_table
  use dictionary
  implicit none
  type(dict) :: d
  character(len=16) :: key
  integer :: i, k, total
  call init(d, 3)
  do i = 1, 40
    write (key, '(a,i0)') 'key', mod(i * i, 23)
    k = lookup(d, key)
    if (k == 0) then
      call put(d, key, 1)
    else
      call put(d, key, d%values(k) + 1)
    end if
  end do
  total = 0
  do i = 1, d%count
    write (*, '(a,"=",i0,1x)', advance='no') trim(d%keys(i)), d%values(i)
    total = total + d%values(i)
  end do
  print *
  print *, d%count, size(d%keys), lookup(d, 'absent'), total
  if (total /= 40) error stop
end program hash_table
