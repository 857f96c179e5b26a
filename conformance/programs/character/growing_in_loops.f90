! Texts of deferred length that grow, shrink and move within loops (F2018 10.2.1.3).
program growing
  implicit none
  character(:), allocatable :: joined, part
  integer :: i, total
  joined = ''
  total = 0
  do i = 1, 30
    joined = joined // repeat(achar(iachar('a') + mod(i, 26)), mod(i, 4))
    if (len(joined) > 20) then
      part = joined(1:5)
      joined = part // joined(len(joined) - 2:)
      total = total + len(joined)
    end if
    joined = joined(2:) // joined(:1)
  end do
  print '(a,1x,i0,1x,i0)', joined, len(joined), total
  do i = 1, 3
    part = transfer([65 + i, 66], repeat(' ', i))
    print '(a,1x,i0)', part(1:1), len(part)
  end do
  do i = 1, 2
    print fmt(i), i, i * 1.5
  end do
contains
  function fmt(i) result(text)
    integer, intent(in) :: i
    character(:), allocatable :: text
    text = '(i' // achar(iachar('3') + i) // ',f8.' // achar(iachar('1') + i) // ')'
  end function
end program
