! TRANSFER (F2018 16.9.193) between words of equal and of different length: a checksum over the bits of reals, characters
! packed into integers, bits that pass through logicals on their way, complex numbers seen as reals, and a header record
! taken apart byte by byte.
program transfer_words
  implicit none
  integer, parameter :: answer = transfer(transfer(42, .true.), 0)
  real(8), parameter :: root(1) = transfer(transfer(sqrt(2d0), [.true.]), [0d0], 1)
  integer(1) :: bytes(8)
  integer(2) :: halves(4)
  integer(4) :: words(2), i, many(4)
  integer(8) :: long
  real(4) :: x(2), y
  real(8) :: d
  complex(4) :: z
  complex(8) :: w
  logical :: flag
  logical(8) :: wide
  character(4) :: tag
  character(8) :: name

  print *, answer, root
  d = 3.141592653589793d0
  long = transfer(d, long)
  print '(z16.16)', long
  print '(2z9.8)', transfer(d, words)
  print '(8z3.2)', transfer(d, bytes)
  print '(4i7)', transfer(d, halves)
  d = transfer(ieor(long, 1_8), d)
  print *, d
  y = transfer(int(z'3f800000'), y)
  print *, y
  x = transfer(transfer(1234567890123_8, x), x)
  print '(2z9.8)', x

  z = transfer([1.5, -2.5], z)
  print *, z, transfer(z, [real ::])
  w = transfer([1d0, 2d0], w)
  print *, w, size(transfer(w, [0]))
  d = transfer(z, d)
  print *, transfer(d, z)

  tag = transfer(1145258561, tag)
  print *, tag, transfer(tag, 0), transfer('ABCD', 0)
  name = transfer([1145258561, 1212630597], name)
  print *, name, ' ', transfer(name, [character(2) ::])
  print *, transfer('abcdefgh', tag), transfer(['ab', 'cd', 'ef'], name(1:6))

  flag = transfer(1, flag)
  print *, flag, transfer(flag, 0), transfer(.false., 7)
  i = 4711
  print *, transfer(transfer(i, .true.), 0)
  many = [1, 20, 300, 4000]
  many = transfer(transfer(many, .false., 4), many)
  print *, many
  wide = transfer(0_8, wide)
  print *, wide, transfer(.true._8, 0_8), transfer(.true._1, 0_1)

  print *, maxval(transfer([1.0, 2.0, 4.0], [0]))
  print *, transfer([1_1, 2_1, 3_1, 4_1], 0), transfer([1_1, 2_1, 3_1, 4_1], [0_2])
  print *, transfer([(i, i=1, 6)], [0_8], 2)
end program transfer_words
