! The types of ISO_FORTRAN_ENV that images and teams have to do with (F2018 16.10.2), and what statements and functions
! do with their objects in a program of one image: it never waits, and each team is this image.
module iso_fortran_env_types
  implicit none
  type :: event_type
    private
    integer(8) :: count = 0
  end type
  type :: lock_type
    private
    integer(4) :: holder = 0
  end type
  type :: team_type
    private
    integer(4) :: number = -1
    type(team_type), pointer :: parent => null()
  end type
  type(team_type), save :: image_team
contains
  subroutine image_event_post(event)
    type(event_type), intent(inout) :: event
    event%count = event%count + 1
  end subroutine image_event_post
  subroutine image_event_wait(event, until_count)
    type(event_type), intent(inout) :: event
    integer(8), intent(in) :: until_count
    event%count = event%count - max(until_count, 1_8)
  end subroutine image_event_wait
  pure function image_event_count(event) result(count)
    type(event_type), intent(in) :: event
    integer(8) :: count
    count = event%count
  end function image_event_count
  subroutine image_form_team(number, team)
    integer(4), intent(in) :: number
    type(team_type), intent(out) :: team
    team%number = number
    allocate (team%parent, source=image_team)
  end subroutine image_form_team
  subroutine image_change_team(team)
    type(team_type), intent(in) :: team
    image_team = team
  end subroutine image_change_team
  subroutine image_end_team()
    image_team = image_parent(image_team)
  end subroutine image_end_team
  function image_parent(team) result(parent)
    type(team_type), intent(in) :: team
    type(team_type) :: parent
    parent = team
    if (associated(team%parent)) parent = team%parent
  end function image_parent
  ! The levels are the values of INITIAL_TEAM, PARENT_TEAM and CURRENT_TEAM.
  function image_get_team(level) result(team)
    integer(4), intent(in) :: level
    type(team_type) :: team
    team = image_team
    if (level == 1) team = image_parent(team)
    do while (level == 0 .and. associated(team%parent))
      team = image_parent(team)
    end do
  end function image_get_team
  function image_team_number(team) result(number)
    type(team_type), intent(in) :: team
    integer(4) :: number
    number = team%number
  end function image_team_number
end module iso_fortran_env_types
