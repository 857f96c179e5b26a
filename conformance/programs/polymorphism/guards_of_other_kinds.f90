! SELECT TYPE with guards for kinds of which this program has no objects, as libraries write texts of anything.
module texts
  use, intrinsic :: iso_fortran_env, only: int8, int16, int32, int64, real32, real64, real128
  implicit none
  integer, parameter :: ucs4 = selected_char_kind('ISO_10646'), i16 = selected_int_kind(30)
contains
  function text(x) result(t)
    class(*), intent(in) :: x
    character(:), allocatable :: t
    character(80) :: line
    line = '?'
    select type (x)
    type is (integer(int8)); write(line, '(i0,a)') x, '_1'
    type is (integer(int16)); write(line, '(i0,a)') x, '_2'
    type is (integer(int32)); write(line, '(i0)') x
    type is (integer(int64)); write(line, '(i0,a)') x, '_8'
    type is (integer(i16)); write(line, '(i0,a)') x, '_16'
    type is (real(real32)); write(line, '(1pg0)') x
    type is (real(real64)); write(line, '(1pg0)') x
    type is (real(kind=real128)); write(line, '(1pg0)') x
    type is (complex(real128))
      block
        complex(real128) :: copy
        copy = conjg(x)
        write(line, *) copy
      end block
    type is (logical); write(line, '(l1)') x
    type is (character(kind=ucs4, len=*)); line = 'wide'
    type is (character(*)); line = '"' // x // '"'
    type is (complex); write(line, '("(",1pg0,",",1pg0,")")') x
    class default; line = 'unknown'
    end select
    t = trim(line)
  end function
end module
program guards_of_other_kinds
  use texts
  implicit none
  type other
  end type
  print '(*(a,:," "))', text(1_int8), text(2_int16), text(3), text(4_int64), text(1.5), text(2.5d0), text(.true.)
  print '(*(a,:," "))', text('abc'), text((1.0, -2.0)), text(other())
end program
