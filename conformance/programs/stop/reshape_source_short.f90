! RESHAPE of too few elements, with bounds checking; before it a legal ORDER that is found at run time.
program reshape_source_short
  implicit none
  integer, allocatable :: elements(:)
  integer :: form(2), order(2), i
  elements = [(i, i = 1, 6)]
  form = [2, 3]
  order = [2, 1]
  call show(reshape(elements, form, order=order))
  call show(reshape(elements(:4), form, pad=[0]))
  call show(reshape(elements(:5), form))
contains
  subroutine show(table)
    integer, intent(in) :: table(:, :)
    integer :: row
    do row = 1, size(table, 1)
      print '(*(i4))', table(row, :)
    end do
  end subroutine show
end program reshape_source_short
