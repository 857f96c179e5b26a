! Structures and records of compilers of DEC (-fdec-structure): components behind dots, records in structures
! and in arrays, values in the declarations, records as arguments, in modules and in input and output.
module parts_of_a_car
  structure /engine/
    integer cylinders /4/
    real power
    character*8 fuel /'petrol'/
  end structure
  structure /car/
    character*12 name
    record /engine/ motor
    integer*2 gears(5) /1, 3*2, 7/
    real*8 table(2, 2) /1, 2, 3, 4/
  endstructure
contains
  subroutine tune(any_car, factor)
    record /car/ any_car
    real factor
    any_car.motor.power = any_car.motor.power * factor
    if (any_car.motor.power .gt. 200. .and. any_car.gears(5) .eq. 7) any_car.motor.fuel = 'super'
  end subroutine
  real function total(fleet, n)
    record /car/ fleet(n)
    integer n, i
    total = 0
    do i = 1, n
      total = total + fleet(i).motor.power
    end do
  end function
end module
program structures
  use parts_of_a_car
  implicit none
  structure /point/
    real x, y
  end structure
  record /point/ p, path(3)
  record /car/ mine, fleet(2)
  integer i
  mine.name = 'beetle'
  mine.motor.power = 40.5
  call tune(mine, 2.0)
  print *, mine.name, mine.motor.power, mine.motor.fuel, mine.motor.cylinders
  fleet(1) = mine
  fleet(2) = mine
  fleet(2).name = 'bus'
  fleet(2).gears(3) = -fleet(1).gears(3) * 2
  call tune(fleet(2), 3.0)
  print *, fleet(2).motor.fuel, fleet(2).gears, fleet(1).table(2, 1), total(fleet, 2)
  do i = 1, 3
    path(i).x = i * 0.5
    path(i).y = path(i).x**2
  end do
  p = path(2)
  print '(2f6.2)', p, path(3)
  print *, path.x, sum(path.y)
  if (p.x.lt.p.y .or. .not. (p.x.eq.p.y)) print *, 'not on the diagonal'
end program
