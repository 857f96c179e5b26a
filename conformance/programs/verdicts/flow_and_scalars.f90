! Loops with scalars, branches, work arrays and searches, after the categories "control flow", "scalar expansion",
! "node splitting", "reductions", "recurrences", "search loops", "packing" and "indirect addressing" of Callahan,
! Dongarra and Levine (1988).
module flow_data
  implicit none
  integer, parameter :: n = 64
  real(8) :: a(n), b(n), c(n), d(n), aa(n, n), bb(n, n)
  integer :: ip(n), k(n)
  logical :: flags(n)
contains
  subroutine fill()
    integer :: i, j
    do i = 1, n
      a(i) = 1 + 0.5d0 * i
      b(i) = sin(0.3d0 * i)
      c(i) = 0.125d0 * i
      d(i) = 3 - mod(i, 5)
      ip(i) = mod(7 * i, n) + 1
      k(i) = n + 1 - i
      flags(i) = mod(i, 3) == 0
      do j = 1, n
        aa(i, j) = i + j
        bb(i, j) = i - 2 * j
      end do
    end do
  end subroutine fill

  subroutine scalar_expansion(last)
    real(8), intent(out) :: last
    integer :: i, j
    real(8) :: s, t
    !LOOP parallel
    do i = 1, n
      s = b(i) * c(i)
      a(i) = s
    end do
    s = 0
    !LOOP carried s
    do i = 1, n
      s = s + b(i) * c(i)
      a(i) = s * d(i)
    end do
    t = b(n)
    !LOOP carried t
    do i = 1, n
      a(i) = (b(i) + t) * 0.5d0
      t = b(i)
    end do
    !LOOP parallel
    do i = 1, n
      s = a(i) * d(i)
      if (s > 2) then
        t = s
      else
        t = -s
      end if
      c(i) = t + 1
    end do
    !LOOP carried t
    do i = 1, n
      if (d(i) > 2) t = d(i) * 2
      b(i) = t + a(i)
    end do
    !LOOP parallel
    do i = 1, n
      s = a(i) + 1
      b(i) = s
    end do
    last = s
    !LOOP carried s
    do i = 1, n
      if (a(i) > 10) s = a(i) + 1
    end do
    last = last + s
    !LOOP parallel
    do j = 1, n
      s = 0
      !LOOP combines sum s
      do i = 1, n
        s = s + aa(i, j) * b(i)
      end do
      c(j) = s
    end do
    !LOOP parallel
    do j = 1, n
      s = 0
      !LOOP carried s
      do i = 1, n
        s = s + aa(i, j)
        bb(i, j) = s
      end do
    end do
  end subroutine scalar_expansion

  subroutine branches(x)
    real(8), intent(in) :: x
    integer :: i
    !LOOP parallel
    do i = 1, n
      if (d(i) > 0) a(i) = a(i) + b(i) * c(i)
    end do
    !LOOP parallel
    do i = 1, n
      if (a(i) > b(i)) then
        a(i) = a(i) + b(i) * d(i)
      else
        b(i) = a(i) + c(i) * d(i)
      end if
    end do
    !LOOP parallel
    do i = 1, n
      select case (k(i))
      case (:10)
        a(i) = x
      case (11:20)
        a(i) = -x
      case default
        b(i) = a(i)
      end select
    end do
    !LOOP parallel
    do i = 1, n
      if (d(i) < 0) cycle
      if (c(i) > 4) goto 10
      a(i) = 2 * a(i)
      goto 20
10    a(i) = b(i)
20    b(i) = a(i) + c(i)
    end do
    !LOOP carried b 1
    do i = 1, n - 1
      if (a(i) < 0) then
        b(i + 1) = d(i)
      else
        c(i) = b(i)
      end if
    end do
    !LOOP alone
    do i = 1, n
      if (a(i) > 1000) exit
      a(i) = a(i) * 2
    end do
    !LOOP alone
    search: do i = 1, n
      if (a(i) > 1000) return
      b(i) = a(i)
    end do search
  end subroutine branches

  subroutine reductions(result)
    real(8), intent(out) :: result(12)
    integer :: i, j, where, count, bits
    real(8) :: s, p, most, least, total
    logical :: found, all_positive
    s = 0
    !LOOP combines sum s
    do i = 1, n
      s = s + a(i)
    end do
    p = 1
    !LOOP combines product p
    do i = 1, n
      p = p * (1 + 0.001d0 * b(i))
    end do
    most = a(1)
    !LOOP combines max most
    do i = 2, n
      if (a(i) > most) most = a(i)
    end do
    least = a(1)
    where = 1
    !LOOP combines min least
    do i = 2, n
      if (a(i) < least) then
        least = a(i)
        where = i
      end if
    end do
    count = 0
    !LOOP combines count count
    do i = 1, n
      if (b(i) > 0) count = count + 1
    end do
    found = .false.
    !LOOP combines any found
    do i = 1, n
      if (b(i) > 0.99d0) found = .true.
    end do
    all_positive = .true.
    !LOOP combines all all_positive
    do i = 1, n
      all_positive = all_positive .and. a(i) > 0
    end do
    bits = 0
    !LOOP combines ieor bits
    do i = 1, n
      bits = ieor(bits, k(i))
    end do
    total = 0
    !LOOP combines sum total
    do j = 1, n
      !LOOP combines sum total
      do i = 1, n
        if (aa(i, j) > bb(j, i)) total = total + aa(i, j)
      end do
    end do
    most = 0
    !LOOP combines max most
    do i = 1, n
      most = max(most, abs(b(i)))
    end do
    result = [s, p, most, least, total, dble(where), dble(count), merge(1d0, 0d0, found), &
        merge(1d0, 0d0, all_positive), dble(bits), 0d0, 0d0]
    !LOOP carried s
    do i = 1, n
      s = s + a(i)
      if (s > 100) s = s - 100
    end do
    !LOOP carried most
    do i = 1, n
      if (b(i) > most) most = a(i)
    end do
    result(11) = s
    result(12) = most
  end subroutine reductions

  subroutine recurrences()
    integer :: i, j
    !LOOP carried a 1
    do i = 2, n
      a(i) = a(i) + a(i - 1) * b(i)
    end do
    !LOOP carried a 2
    do i = 3, n
      a(i) = a(i - 2) * 0.25d0 + c(i)
    end do
    !LOOP carried b 1
    do i = 2, n
      a(i) = b(i - 1) + c(i)
      b(i) = a(i) * 0.5d0
    end do
    !LOOP carried a 1
    do i = 1, n - 1
      b(i) = a(i + 1) * 2
      a(i) = b(i) + c(i)
    end do
    !LOOP carried bb 1
    do j = 2, n
      !LOOP parallel
      do i = 1, n
        bb(i, j) = bb(i, j - 1) * 0.5d0 + aa(i, j)
      end do
    end do
  end subroutine recurrences

  subroutine indirect(m)
    integer, intent(in) :: m
    integer :: i, j
    !LOOP parallel
    do i = 1, n
      a(i) = b(ip(i)) + c(k(i))
    end do
    !LOOP carried a
    do i = 1, n
      a(ip(i)) = b(i)
    end do
    !LOOP combines sum a
    do i = 1, n
      a(ip(i)) = a(ip(i)) + b(i)
    end do
    !LOOP carried a
    do i = 1, n
      a(i) = a(ip(i)) + b(i)
    end do
    !LOOP carried ip
    do i = 1, n - 1
      ip(i) = ip(i + 1)
      a(i) = b(ip(i))
    end do
    !LOOP parallel if inside aa 1
    do j = 1, n
      !LOOP carried aa
      do i = 1, n
        aa(ip(i), j) = bb(i, j)
      end do
    end do
    j = 1
    !LOOP carried j
    do i = 1, n
      if (flags(i)) then
        j = i
        a(i) = b(j)
      else
        a(i) = b(j)
      end if
    end do
    !LOOP parallel
    do i = m, n
      d(i) = a(ip(m)) + d(i)
    end do
  end subroutine indirect

  subroutine work_arrays()
    integer :: i, j
    real(8) :: w(n), v(n), u(3), z(n)
    !LOOP parallel
    do j = 1, n
      do i = 1, n
        w(i) = aa(i, j) * 2
      end do
      do i = 2, n
        bb(i, j) = w(i) + w(i - 1)
      end do
    end do
    v = 0
    !LOOP carried v
    do j = 1, n
      do i = 2, n
        v(i) = aa(i, j) * 2
      end do
      do i = 2, n
        bb(i, j) = v(i) + v(1)
      end do
      v(1) = j
    end do
    !LOOP parallel
    do i = 2, n
      u(1) = a(i)
      u(2) = b(i)
      u(3) = u(1) * u(2)
      c(i) = u(3) + u(1)
    end do
    !LOOP carried z
    do j = 1, n
      do i = 1, j
        z(i) = aa(i, j)
      end do
      c(j) = z(j) + 1
    end do
    d(1) = z(1)
    z = 0
    !LOOP carried z
    do j = 1, n
      if (a(j) > 5) then
        do i = 1, n
          z(i) = aa(i, j)
        end do
      end if
      c(j) = c(j) + z(j)
    end do
  end subroutine work_arrays
end module flow_data

program flow_and_scalars
  use flow_data
  implicit none
  real(8) :: last, result(12)
  call fill()
  call scalar_expansion(last)
  print '(5es23.15)', last, sum(a), sum(b), sum(c), sum(bb)
  call fill()
  call branches(1.5d0)
  print '(5es23.15)', sum(a), sum(b), sum(c)
  call reductions(result)
  print '(4es23.15)', result
  call fill()
  call recurrences()
  print '(5es23.15)', sum(a), sum(b), sum(bb)
  call fill()
  call indirect(3)
  print '(5es23.15)', sum(a), sum(aa), sum(d)
  call fill()
  call work_arrays()
  print '(5es23.15)', sum(bb), sum(c), d(1)
end program flow_and_scalars
