! TRANSFER of structures: as constants, of extended types, and of polymorphic objects, whose dynamic type counts.
module records
  implicit none

  type sample
    integer(1) :: tag = 7
    real(8) :: x(3)
    character(5) :: name
    logical(2) :: valid
  end type sample

  type, extends(sample) :: table
    integer(2) :: q(2, 2)
  end type table

  type pair
    integer :: a, b
  end type pair

  type, extends(pair) :: weighted
    real(8) :: weight
    integer(1) :: class
  end type weighted

  type(pair), parameter :: halves = transfer(4294967299_8, pair(0, 0))
  type(sample), parameter :: first = sample(1, [1d0, 2d0, 3d0], 'abc', .true.)
  integer(8), parameter :: words(*) = transfer(first, [0_8])
  type(sample), parameter :: again = transfer(words, first)
  type(table), parameter :: whole = table(sample=first, q=reshape([1_2, 2_2, 3_2, 4_2], [2, 2]))
  integer(1), parameter :: raw(*) = transfer(whole, [0_1])
  type(table), parameter :: tables(1) = transfer(raw, [whole])
  type(pair), parameter :: many(*) = transfer([1, 2, 3, 4, 5, 6], [halves])
  integer, parameter :: sample_bytes = storage_size(first) / 8, table_bytes = storage_size(whole) / 8
end module records

program transfer_of_structures
  use records
  implicit none
  type(sample) :: s
  type(weighted) :: w, v
  type(pair) :: p
  integer :: k(6)
  class(pair), allocatable :: object, objects(:)
  class(*), allocatable :: anything, several(:)

  print *, halves, sample_bytes, table_bytes, size(words), size(raw)
  print *, again
  print *, raw(1), raw(9:16)
  print *, tables(1)%q, tables(1)%name, tables(1)%x
  print *, many
  s = transfer(words, s)
  print *, s

  w = weighted(a=1, b=2, weight=1d0, class=3_1)
  k = 0
  k = transfer(w, k)
  print *, k(1:4), iand(k(5), 255)
  v = transfer(k, v)
  print *, v
  p = transfer(w, p)
  print *, p, transfer([5, 6], p)

  allocate (object, source=w)
  print *, size(transfer(object, [0_1])), transfer(object, [0], 2)
  allocate (objects(2), source=[pair(1, 2), pair(3, 4)])
  print *, transfer(objects, [0]), transfer(objects(2), [0_2])
  allocate (several(2), source=[1, 2])
  print *, transfer(several, [0], 2), [transfer(several(1), [0]), transfer(several(2), [0])]
  allocate (anything, source=pair(3, 4))
  print *, transfer(anything, [0]), transfer(anything, 0_8)
  call bytes_of(pair(8, 9))
  call bytes_of(5_8)
  call bytes_of((1.0, -2.0))
  call bytes_of(anything)

contains

  subroutine bytes_of(x)
    class(*), intent(in) :: x
    integer(1), allocatable :: bytes(:)

    bytes = transfer(x, bytes)
    print *, size(bytes), bytes
  end subroutine bytes_of

end program transfer_of_structures
