// Clauses 12 and 13: input and output. The names of specifiers are checked later, by statement.
parser grammar InputOutput;

// R1204, R1208, R1210, R1222, R1224 to R1228, R1230: a list of specifiers, of which some need no name.
openStmt : 'open' '(' specifier (',' specifier)* ')' ;
closeStmt : 'close' '(' specifier (',' specifier)* ')' ;
waitStmt : 'wait' '(' specifier (',' specifier)* ')' ;
inquireStmt : 'inquire' '(' specifier (',' specifier)* ')' outputItemList? ;
backspaceStmt : 'backspace' positionTarget ;
endfileStmt : 'end' 'file' positionTarget ;
rewindStmt : 'rewind' positionTarget ;
flushStmt : 'flush' positionTarget? ;

positionTarget : '(' specifier (',' specifier)* ')' | expr ;

// R1205, R1213; '*' is the default unit or list-directed formatting; a format's label is an expr that is a number;
// a namelist group's name is an expr that is a name.
specifier : (NAME '=')? (expr | '*' label?) ;

// R1210
readStmt
    : 'read' '(' specifier (',' specifier)* ')' (','? inputItemList)?
    | 'read' format (',' inputItemList)?
    ;

// R1211
writeStmt : 'write' '(' specifier (',' specifier)* ')' (','? outputItemList)? ;

// R1212
printStmt : 'print' format (',' outputItemList)? ;

// R1215
format : expr | '*' ;

inputItemList : inputItem (',' inputItem)* ;

// R1216
inputItem : designator | inputImpliedDo ;

inputImpliedDo : '(' inputItemList ',' impliedDoControl ')' ;

outputItemList : outputItem (',' outputItem)* ;

// R1217
outputItem : expr | outputImpliedDo ;

// R1218
outputImpliedDo : '(' outputItemList ',' impliedDoControl ')' ;

// R1301; the text from '(' to ')' is one token, read by FormatText.
formatStmt : 'format' FORMAT_TEXT ;
