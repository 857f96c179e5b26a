! Fluxes over the edges of an unstructured mesh, gathered from and scattered to its nodes.
module unstructured_edges
  use iso_fortran_env, only: int64
  use bench_data
  implicit none
  integer, parameter :: nodes = 20000, edges = 60000
  integer :: edge(2, edges)
  real(dp) :: u(nodes), weight(edges), residual(nodes)
contains
  subroutine prepare()
    real(dp) :: r(edges)
    integer :: i
    call fill(u, 41)
    call fill(weight, 42)
    call fill(r, 43)
    do i = 1, edges
      edge(1, i) = mod(i - 1, nodes) + 1
      edge(2, i) = mod(i - 1 + 1 + int(300 * r(i)), nodes) + 1
    end do
  end subroutine prepare
  subroutine kernel()
    call fluxes(edges, edge, weight, u, residual)
  end subroutine kernel
  subroutine fluxes(ne, edge, weight, u, residual)
    integer, intent(in) :: ne, edge(2, ne)
    real(dp), intent(in) :: weight(:), u(:)
    real(dp), intent(out) :: residual(:)
    real(dp) :: flux
    integer :: i, a, b
    residual = 0
    do i = 1, ne
      a = edge(1, i)
      b = edge(2, i)
      flux = weight(i) * (u(b) - u(a))
      residual(a) = residual(a) + flux
      residual(b) = residual(b) - flux
    end do
  end subroutine fluxes
  function digest() result(bits)
    integer(int64) :: bits
    bits = digest_of(0_int64, residual)
  end function digest
end module unstructured_edges
