! Memory that C has, seen through pointers: allocated by C, static in C, freed again (F2018 18.2.3.3).
module c_memory
  use, intrinsic :: iso_c_binding
  implicit none
  type, bind(c) :: item
    integer(c_int) :: key
    real(c_double) :: value
    type(c_ptr) :: next
  end type
  interface
    type(c_ptr) function malloc(size) bind(c)
      import
      integer(c_size_t), value :: size
    end function
    subroutine free(p) bind(c)
      import
      type(c_ptr), value :: p
    end subroutine
    type(c_ptr) function memset(p, byte, count) bind(c)
      import
      type(c_ptr), value :: p
      integer(c_int), value :: byte
      integer(c_size_t), value :: count
    end function
    real(c_double) function sum_of(p, n) bind(c)
      import
      type(c_ptr), value :: p
      integer(c_int), value :: n
    end function
    type(c_ptr) function table_of(n) bind(c)
      import
      integer(c_int), intent(out) :: n
    end function
    subroutine advance_table() bind(c)
    end subroutine
    type(c_ptr) function make_list(n) bind(c)
      import
      integer(c_int), value :: n
    end function
    real(c_double) function sum_list(list) bind(c)
      import
      type(c_ptr), value :: list
    end function
    subroutine free_list(list) bind(c)
      import
      type(c_ptr), value :: list
    end subroutine
  end interface
end module

program memory
  use c_memory
  implicit none
  type(c_ptr) :: p, list
  real(c_double), pointer :: a(:), m(:, :), one
  integer(c_int), pointer :: table(:)
  integer(c_int8_t), pointer :: bytes(:)
  type(item), pointer :: it
  integer(c_int) :: n, i

  p = malloc(12 * c_sizeof(1d0))
  call c_f_pointer(p, a, [12])
  a = [(i * 0.5d0, i = 1, 12)]
  print *, sum_of(p, 12)
  call c_f_pointer(p, m, [3, 4])
  print *, shape(m), m(2, 3)
  m(3, 4) = 100
  print *, sum_of(p, 12), sum_of(c_loc(m(1, 4)), 3)
  call c_f_pointer(c_loc(a(5)), one)
  one = -one
  print *, sum_of(c_loc(one), 2), a(5)
  p = memset(p, 0, 16_c_size_t)
  print *, a(1:3)
  call free(p)

  p = malloc(3000000_c_size_t)
  call c_f_pointer(p, bytes, [3000000])
  bytes = 1
  p = memset(p, 7, 10_c_size_t)
  print *, bytes(10), bytes(11), bytes(3000000)
  call free(p)

  call c_f_pointer(table_of(n), table, [n])
  print *, table
  call advance_table
  print *, table
  table(2) = -50
  call advance_table
  print *, table

  list = make_list(5)
  print *, sum_list(list)
  p = list
  do while (c_associated(p))
    call c_f_pointer(p, it)
    it%value = it%value * it%key
    p = it%next
  end do
  print *, sum_list(list)
  call free_list(list)
  print *, sum_of(c_loc(table), 0)
end program
