! The GNU procedures for single characters of files and for the system: FPUTC, FGETC, FPUT, GETLOG,
! HOSTNM, ACCESS, UNLINK, RENAME, and the names of the compiler in ISO_FORTRAN_ENV.
program gnu_stream_calls
  use, intrinsic :: iso_fortran_env, only: compiler_version, compiler_options
  implicit none
  character(64) :: text
  character :: c
  integer :: ios, i

  open (10, file='letters.txt', status='replace', access='stream', form='formatted')
  do i = 1, 5
    call fputc(10, achar(96 + i), ios)
    if (ios /= 0) stop 'fputc'
  end do
  call fputc(10, 'z')
  rewind (10)
  do
    call fgetc(10, c, ios)
    if (ios /= 0) exit
    call fput(c)
  end do
  call fput(new_line('a'))
  print *, ios
  close (10)
  print *, access('letters.txt', ' '), access('letters.txt', 'r'), access('no such file', 'r') == 0
  print *, rename('letters.txt', 'other.txt'), unlink('other.txt'), unlink('other.txt') == 0
  call getlog(text)
  print *, len_trim(text) > 0
  call hostnm(text, ios)
  print *, ios, len_trim(text) > 0
  print *, len_trim(compiler_version()) > 0, len(compiler_options()) >= 0
  print *, algama(5.0), dlgama(5d0), dgamma(5d0)
end program gnu_stream_calls
