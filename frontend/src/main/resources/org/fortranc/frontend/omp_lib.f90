! OpenMP 4.5, chapter 3: the library's procedures. threads_ask and threads_tell are services of the run time, which knows
! questions and settings by number. A lock variable holds the number of its lock; 0 is none.
module omp_lib
  implicit none
  private
  intrinsic :: threads_ask, threads_tell
  integer, parameter, public :: omp_lock_kind = 4, omp_nest_lock_kind = 8, omp_sched_kind = 4, &
      omp_proc_bind_kind = 4, omp_lock_hint_kind = 4, omp_sync_hint_kind = 4
  integer, parameter, public :: openmp_version = 201511
  integer(omp_sched_kind), parameter, public :: omp_sched_static = 1, omp_sched_dynamic = 2, omp_sched_guided = 3, &
      omp_sched_auto = 4
  integer(omp_proc_bind_kind), parameter, public :: omp_proc_bind_false = 0, omp_proc_bind_true = 1, &
      omp_proc_bind_master = 2, omp_proc_bind_close = 3, omp_proc_bind_spread = 4
  integer(omp_lock_hint_kind), parameter, public :: omp_lock_hint_none = 0, omp_lock_hint_uncontended = 1, &
      omp_lock_hint_contended = 2, omp_lock_hint_nonspeculative = 4, omp_lock_hint_speculative = 8
  public :: omp_get_thread_num, omp_get_num_threads, omp_get_max_threads, omp_get_num_procs, omp_in_parallel, &
      omp_set_num_threads, omp_set_dynamic, omp_get_dynamic, omp_set_nested, omp_get_nested, omp_set_schedule, &
      omp_get_schedule, omp_get_thread_limit, omp_set_max_active_levels, omp_get_max_active_levels, omp_get_level, &
      omp_get_active_level, omp_get_ancestor_thread_num, omp_get_team_size, omp_in_final, omp_get_cancellation, &
      omp_get_proc_bind, omp_get_wtime, omp_get_wtick, omp_init_lock, omp_destroy_lock, omp_set_lock, omp_unset_lock, &
      omp_test_lock, omp_init_nest_lock, omp_destroy_nest_lock, omp_set_nest_lock, omp_unset_nest_lock, &
      omp_test_nest_lock, omp_init_lock_with_hint, omp_init_nest_lock_with_hint, omp_get_num_devices, &
      omp_get_default_device, omp_is_initial_device, omp_get_num_teams, omp_get_team_num, omp_get_num_places, &
      omp_get_max_task_priority
  interface omp_set_num_threads
    procedure omp_set_num_threads, omp_set_num_threads_8
  end interface
  interface omp_set_dynamic
    procedure omp_set_dynamic, omp_set_dynamic_8
  end interface
  interface omp_set_nested
    procedure omp_set_nested, omp_set_nested_8
  end interface
  interface omp_set_schedule
    procedure omp_set_schedule, omp_set_schedule_8
  end interface
  interface omp_set_max_active_levels
    procedure omp_set_max_active_levels, omp_set_max_active_levels_8
  end interface
  interface omp_get_ancestor_thread_num
    procedure omp_get_ancestor_thread_num, omp_get_ancestor_thread_num_8
  end interface
  interface omp_get_team_size
    procedure omp_get_team_size, omp_get_team_size_8
  end interface
contains
  integer function answer(question, argument)
    integer, intent(in) :: question
    integer, intent(in), optional :: argument
    integer(8) :: value, given
    given = 0
    if (present(argument)) given = argument
    call threads_ask(int(question, 8), given, value)
    answer = int(value)
  end function
  subroutine tell(what, value)
    integer, intent(in) :: what, value
    call threads_tell(int(what, 8), int(value, 8))
  end subroutine
  integer function omp_get_thread_num()
    omp_get_thread_num = answer(1)
  end function
  integer function omp_get_num_threads()
    omp_get_num_threads = answer(2)
  end function
  integer function omp_get_max_threads()
    omp_get_max_threads = answer(17)
  end function
  integer function omp_get_num_procs()
    omp_get_num_procs = answer(4)
  end function
  logical function omp_in_parallel()
    omp_in_parallel = answer(5) /= 0
  end function
  logical function omp_get_dynamic()
    omp_get_dynamic = answer(6) /= 0
  end function
  logical function omp_get_nested()
    omp_get_nested = answer(7) /= 0
  end function
  integer function omp_get_level()
    omp_get_level = answer(8)
  end function
  integer function omp_get_active_level()
    omp_get_active_level = answer(9)
  end function
  integer function omp_get_thread_limit()
    omp_get_thread_limit = answer(12)
  end function
  integer function omp_get_ancestor_thread_num(level)
    integer, intent(in) :: level
    omp_get_ancestor_thread_num = answer(10, level)
  end function
  integer function omp_get_ancestor_thread_num_8(level)
    integer(8), intent(in) :: level
    omp_get_ancestor_thread_num_8 = answer(10, int(level))
  end function
  integer function omp_get_team_size(level)
    integer, intent(in) :: level
    omp_get_team_size = answer(11, level)
  end function
  integer function omp_get_team_size_8(level)
    integer(8), intent(in) :: level
    omp_get_team_size_8 = answer(11, int(level))
  end function
  subroutine omp_set_num_threads(num_threads)
    integer, intent(in) :: num_threads
    call tell(1, num_threads)
  end subroutine
  subroutine omp_set_num_threads_8(num_threads)
    integer(8), intent(in) :: num_threads
    call tell(1, int(num_threads))
  end subroutine
  subroutine omp_set_dynamic(dynamic_threads)
    logical(4), intent(in) :: dynamic_threads
    call tell(2, merge(1, 0, dynamic_threads))
  end subroutine
  subroutine omp_set_dynamic_8(dynamic_threads)
    logical(8), intent(in) :: dynamic_threads
    call tell(2, merge(1, 0, dynamic_threads))
  end subroutine
  subroutine omp_set_nested(nested)
    logical(4), intent(in) :: nested
    call tell(3, merge(1, 0, nested))
  end subroutine
  subroutine omp_set_nested_8(nested)
    logical(8), intent(in) :: nested
    call tell(3, merge(1, 0, nested))
  end subroutine
  ! The numbers of the kinds are those of the run time, but that STATIC is 1 here.
  subroutine omp_set_schedule(kind, chunk_size)
    integer(omp_sched_kind), intent(in) :: kind
    integer, intent(in) :: chunk_size
    call tell(4, merge(4, kind - 1, kind == omp_sched_auto))
    call tell(5, chunk_size)
  end subroutine
  subroutine omp_set_schedule_8(kind, chunk_size)
    integer(omp_sched_kind), intent(in) :: kind
    integer(8), intent(in) :: chunk_size
    call omp_set_schedule(kind, int(chunk_size))
  end subroutine
  subroutine omp_get_schedule(kind, chunk_size)
    integer(omp_sched_kind), intent(out) :: kind
    integer, intent(out) :: chunk_size
    kind = answer(13)
    kind = merge(omp_sched_auto, kind + 1, kind == 4)
    chunk_size = answer(14)
  end subroutine
  ! One level of teams is all that there is (OpenMP 4.5, 3.2.15).
  subroutine omp_set_max_active_levels(max_levels)
    integer, intent(in) :: max_levels
  end subroutine
  subroutine omp_set_max_active_levels_8(max_levels)
    integer(8), intent(in) :: max_levels
  end subroutine
  integer function omp_get_max_active_levels()
    omp_get_max_active_levels = 1
  end function
  logical function omp_in_final()
    omp_in_final = .false.
  end function
  logical function omp_get_cancellation()
    omp_get_cancellation = .false.
  end function
  integer(omp_proc_bind_kind) function omp_get_proc_bind()
    omp_get_proc_bind = omp_proc_bind_false
  end function
  integer function omp_get_num_places()
    omp_get_num_places = 0
  end function
  integer function omp_get_max_task_priority()
    omp_get_max_task_priority = 0
  end function
  integer function omp_get_num_devices()
    omp_get_num_devices = 0
  end function
  integer function omp_get_default_device()
    omp_get_default_device = 0
  end function
  logical function omp_is_initial_device()
    omp_is_initial_device = .true.
  end function
  integer function omp_get_num_teams()
    omp_get_num_teams = 1
  end function
  integer function omp_get_team_num()
    omp_get_team_num = 0
  end function
  real(8) function omp_get_wtime()
    integer(8) :: ticks, rate
    call system_clock(ticks, rate)
    omp_get_wtime = real(ticks, 8)/real(rate, 8)
  end function
  real(8) function omp_get_wtick()
    integer(8) :: ticks, rate
    call system_clock(ticks, rate)
    omp_get_wtick = 1/real(rate, 8)
  end function
  subroutine omp_init_lock(svar)
    integer(omp_lock_kind), intent(out) :: svar
    svar = answer(15)
  end subroutine
  subroutine omp_init_lock_with_hint(svar, hint)
    integer(omp_lock_kind), intent(out) :: svar
    integer(omp_lock_hint_kind), intent(in) :: hint
    svar = answer(15)
  end subroutine
  subroutine omp_destroy_lock(svar)
    integer(omp_lock_kind), intent(inout) :: svar
    svar = 0
  end subroutine
  subroutine omp_set_lock(svar)
    integer(omp_lock_kind), intent(inout) :: svar
    call tell(6, svar)
  end subroutine
  subroutine omp_unset_lock(svar)
    integer(omp_lock_kind), intent(inout) :: svar
    call tell(7, svar)
  end subroutine
  logical function omp_test_lock(svar)
    integer(omp_lock_kind), intent(inout) :: svar
    integer :: held
    held = answer(16, svar)
    omp_test_lock = held == 1
    if (held > 1) call tell(7, svar)
  end function
  subroutine omp_init_nest_lock(nvar)
    integer(omp_nest_lock_kind), intent(out) :: nvar
    nvar = answer(15)
  end subroutine
  subroutine omp_init_nest_lock_with_hint(nvar, hint)
    integer(omp_nest_lock_kind), intent(out) :: nvar
    integer(omp_lock_hint_kind), intent(in) :: hint
    nvar = answer(15)
  end subroutine
  subroutine omp_destroy_nest_lock(nvar)
    integer(omp_nest_lock_kind), intent(inout) :: nvar
    nvar = 0
  end subroutine
  subroutine omp_set_nest_lock(nvar)
    integer(omp_nest_lock_kind), intent(inout) :: nvar
    call tell(6, int(nvar))
  end subroutine
  subroutine omp_unset_nest_lock(nvar)
    integer(omp_nest_lock_kind), intent(inout) :: nvar
    call tell(7, int(nvar))
  end subroutine
  integer function omp_test_nest_lock(nvar)
    integer(omp_nest_lock_kind), intent(inout) :: nvar
    omp_test_nest_lock = answer(16, int(nvar))
  end function
end module
