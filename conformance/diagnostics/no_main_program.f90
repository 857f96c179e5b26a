!ERROR FC2014
subroutine alone
  print *, 1
end subroutine alone
