! What can be asked about images and cosubscripts, in a program that has one image.
program state_of_images
  use iso_fortran_env, only: stat_failed_image, stat_stopped_image
  implicit none
  integer :: grid(2)[3:5, -1:*], i, j
  integer, allocatable :: failed(:)
  print *, image_status(1), stat_failed_image, stat_stopped_image
  failed = failed_images()
  print *, size(failed), size(stopped_images()), kind(failed_images(kind=8)), kind(stopped_images(kind=2))
  do j = -1, 0
    do i = 3, 4
      print *, i, j, image_index(grid, [i, j])
    end do
  end do
  print *, lcobound(grid), ucobound(grid, 1), lcobound(grid, 2)
  call shifted(4, grid)
  print *, 'failing'
  fail image
  print *, 'not reached'
contains
  subroutine shifted(first, c)
    integer, intent(in) :: first
    integer, intent(inout) :: c(:)[first:first + 1, 2 * first:*]
    print *, lcobound(c), ucobound(c, 1), image_index(c, [first, 8]), this_image(c)
  end subroutine shifted
end program state_of_images
