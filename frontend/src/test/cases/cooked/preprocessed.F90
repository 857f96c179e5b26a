/* A licence that
   don't matter */
#define ONE 1
#define ADD(a, b) ((a)+(b))
#define TEXT(x) "x"
#define PASTE(a, b) a/**/b
#define LONG(x) call sub(x, \
  x)
#ifdef __GFORTRAN__
program p
#else
program q
#endif
#if defined(FOO) || (ONE == 1 && __GNUC__ >= 12)
  print *, ADD(ONE, ADD(2, ONE)), "ONE", 'ADD(1,2)', __LINE__ ! it's ONE
#elif 1
  not here
#else
  nor here
#endif
#undef ONE
  ONE = 2 /* gone */ + 3
  PASTE(pri, nt) *, TEXT(hello)
  LONG(3)
  x = ADD(1)
#ifndef ONE
#  if 0
  hidden
#  else
  shown
#  endif
#endif
# 200 "original.f90"
  line = __LINE__
  file = __FILE__
#include "nowhere.h"
#error stop here
#unknown
#if 1 +
#endif
end program
#if 1
