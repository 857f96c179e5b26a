! GO TO between the steps of a section reader: loops that are only left from the inside, in the old manner.
module sections
  implicit none
  integer :: position = 0
  integer, parameter :: kinds(12) = [1, 2, 2, 18, 19, 3, 18, 18, 102, 4, 19, 200]
contains
  subroutine next(kind)
    integer, intent(out) :: kind
    position = position + 1
    kind = kinds(position)
  end subroutine

  subroutine read_sections(wanted, counts)
    integer, intent(in) :: wanted(:)
    integer, intent(out) :: counts(:)
    integer :: ix, kx, kind, i
    counts = 0
    ix = 1
100 continue
    call next(kind)
105 continue
    kx = ix
    if (wanted(ix) > 18) kx = ix - 1
    if (kind < wanted(ix)) go to 120
    if (kind == wanted(ix)) go to 130
    do i = 1, size(counts)
      counts(i) = counts(i) + 1
    end do
    go to 160
120 continue
    print *, 'skip', kind
    go to 100
130 continue
    if (wanted(ix) == 19) go to 150
    print *, 'take', kind
    counts(kx) = counts(kx) + 10
    go to 160
150 continue
    counts(ix) = counts(ix - 1)
160 continue
    ix = ix + 1
    if (ix > size(wanted)) go to 170
    if (wanted(ix) == kind) go to 105
    if (wanted(ix) > kind) go to 100
    go to 160
170 continue
  end subroutine
end module

program go_to_sections
  use sections
  implicit none
  integer :: counts(5)
  call read_sections([2, 18, 18, 19, 102], counts)
  print *, counts, position
end program
