! Times a kernel: for each count read, the nanoseconds of one call. KERNEL is the name of the kernel's module.
program timing_loop
  use KERNEL
  use, intrinsic :: iso_fortran_env, only: bench_int => int64, bench_real => real64
  implicit none
  integer(bench_int) :: bench_first, bench_last, bench_rate
  integer :: bench_count, bench_turn, bench_status

  call prepare()
  do bench_turn = 1, 3
    call kernel()
  end do
  print '(z16.16)', digest()
  do
    read (*, *, iostat=bench_status) bench_count
    if (bench_status /= 0) exit
    call system_clock(bench_first, bench_rate)
    do bench_turn = 1, bench_count
      call kernel()
    end do
    call system_clock(bench_last)
    print '(es24.16)', real(bench_last - bench_first, bench_real) * 1.0e9_bench_real / bench_rate / bench_count
    flush (6)
  end do
end program timing_loop
