submodule (scales) bodies
  implicit none
  interface
    module integer function answer()
    end function
  end interface
contains
  module procedure scaled_vector
    y = x * by%unit%factor
  end procedure
  module procedure count_of
    count_of = answer()
  end procedure
end submodule
