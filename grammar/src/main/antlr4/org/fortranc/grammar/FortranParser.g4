// Fortran 2018 (ISO/IEC 1539-1:2018) by statement: every rule whose name ends in Stmt is an entry rule.
//
// Rule names are those of the standard with its R-numbers, in camel case; where two of its rules cannot be told
// apart without names, one rule stands for both and says so. The tokens come from a hand-written lexer, which knows
// the kind of the statement: a word is a keyword token only where it is a keyword, and a NAME everywhere else.
// There are no actions. Constructs are nested by the front end, over whole statements.
parser grammar FortranParser;

options { tokenVocab = FortranTokens; }

import ProgramUnits, InputOutput, Actions, Declarations, Types, Expressions;
