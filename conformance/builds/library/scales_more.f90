submodule (scales:bodies) more
  implicit none
contains
  module procedure answer
    answer = 42
  end procedure
end submodule
