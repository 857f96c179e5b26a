! Teams, in a program that has one image: each team is this image, and what differs is its number.
module levels
  use, intrinsic :: iso_fortran_env, only: team_type, initial_team, parent_team, current_team
  implicit none
  type(team_type) :: half
contains
  subroutine show(where)
    character(*), intent(in) :: where
    print *, where, team_number(), team_number(get_team(current_team)), team_number(get_team(parent_team)), &
        team_number(get_team(level=initial_team)), this_image(), num_images()
  end subroutine show
  recursive subroutine deeper(depth)
    integer, intent(in) :: depth
    type(team_type) :: smaller
    if (depth == 0) return
    form team (10 * depth, smaller)
    change team (smaller)
      call show('deeper')
      call deeper(depth - 1)
    end team
  end subroutine deeper
end module levels

program teams
  use levels
  implicit none
  type(team_type) :: rows, columns
  integer :: field(2, 3)[*], status, i
  integer(2) :: code
  real :: weight[2:*]
  character(10) :: message = 'as it was'
  field = reshape([1, 2, 3, 4, 5, 6], [2, 3])
  weight = 0.5
  call show('start')
  form team (2, half, stat=status, errmsg=message)
  form team (this_image() + 6, rows, new_index=1)
  print *, team_number(half), team_number(rows), status, message
  print *, num_images(rows), num_images(team_number=2), this_image(rows), this_image(weight, rows), &
      this_image(weight, 1, rows), size(failed_images(rows)), image_status(1, rows)

  sides: change team (rows, part[4:5, 0:*] => field, w[*] => weight, stat=code)
    call show('rows')
    part(2, 2)[4, 0] = 40
    w = w + part(1, 3)
    print *, lcobound(part), ucobound(part, 1), image_index(part, [4, 0]), lcobound(w), code
    form team (12, columns)
    do i = 1, 3
      inner: change team (columns)
        call show('inner')
        if (i == 2) exit inner
        print *, 'turn', i
      end team inner
    end do
    sync team (get_team(parent_team), stat=status)
    sync team (rows)
    call show('rows')
    call deeper(2)
  end team (stat=status) sides

  call show('end')
  half = rows
  print *, field, weight, team_number(half), status
end program teams
