// Clauses 14 and 15: program units and procedures.
parser grammar ProgramUnits;

// R1402
programStmt : 'program' NAME ;

// R1403
endProgramStmt : 'end' ('program' NAME?)? ;

// R1405
moduleStmt : 'module' NAME ;

// R1406
endModuleStmt : 'end' ('module' NAME?)? ;

// R1409
useStmt
    : 'use' ((',' ('intrinsic' | 'non_intrinsic'))? '::')? NAME
      (',' rename (',' rename)* | ',' 'only' ':' (only (',' only)*)?)?
    ;

// R1411
rename
    : NAME '=>' NAME
    | 'operator' '(' DEFINED_OPERATOR ')' '=>' 'operator' '(' DEFINED_OPERATOR ')'
    ;

// R1412
only : genericSpec | rename ;

// R1417
submoduleStmt : 'submodule' '(' NAME (':' NAME)? ')' NAME ;

// R1419
endSubmoduleStmt : 'end' ('submodule' NAME?)? ;

// R1421
blockDataStmt : 'block' 'data' NAME? ;

// R1422
endBlockDataStmt : 'end' ('block' 'data' NAME?)? ;

// R1503
interfaceStmt : 'interface' genericSpec? | 'abstract' 'interface' ;

// R1504
endInterfaceStmt : 'end' 'interface' genericSpec? ;

// R1506
procedureStmt : 'module'? 'procedure' '::'? NAME (',' NAME)* ;

// R1508, R1509
genericSpec
    : NAME
    | 'operator' '(' definedOperator ')'
    | 'assignment' '(' '=' ')'
    | ('read' | 'write') '(' NAME ')'
    ;

// R609
definedOperator
    : DEFINED_OPERATOR
    | '**' | '*' | '/' | '+' | '-' | '//' | '==' | '/=' | '<' | '<=' | '>' | '>='
    | '.not.' | '.and.' | '.or.' | '.eqv.' | '.neqv.'
    ;

// R1510
genericStmt : 'generic' (',' accessSpec)? '::' genericSpec '=>' NAME (',' NAME)* ;

// R1511
externalStmt : 'external' '::'? NAME (',' NAME)* ;

// R1512, R741
procedureDeclarationStmt : 'procedure' '(' procInterface? ')' ((',' procAttrSpec)* '::')? procDecl (',' procDecl)* ;

// R1513
procInterface : NAME | declarationTypeSpec ;

// R1514, R742
procAttrSpec
    : accessSpec
    | languageBindingSpec
    | 'intent' '(' intentSpec ')'
    | 'optional'
    | 'pointer'
    | 'protected'
    | 'save'
    | 'nopass'
    | 'pass' ('(' NAME ')')?
    ;

// R1515
procDecl : NAME ('=>' expr)? ;

// R1519
intrinsicStmt : 'intrinsic' '::'? NAME (',' NAME)* ;

// R1521; the last parentheses of the designator hold the actual arguments.
callStmt : 'call' designator ;

// R1527
prefixSpec : declarationTypeSpec | 'elemental' | 'impure' | 'module' | 'non_recursive' | 'pure' | 'recursive' ;

// R1530
functionStmt : prefixSpec* 'function' NAME ('(' (NAME (',' NAME)*)? ')')? suffix* ;

// R1532
suffix : languageBindingSpec | 'result' '(' NAME ')' ;

// R1533
endFunctionStmt : 'end' ('function' NAME?)? ;

// R1535
subroutineStmt : prefixSpec* 'subroutine' NAME ('(' (dummyArg (',' dummyArg)*)? ')')? languageBindingSpec? ;

// R1536
dummyArg : NAME | '*' | '&' ;

// R1537
endSubroutineStmt : 'end' ('subroutine' NAME?)? ;

// R1539: a separate module procedure
mpSubprogramStmt : 'module' 'procedure' NAME ;

// R1540
endMpSubprogramStmt : 'end' ('procedure' NAME?)? ;

// R1541
entryStmt : 'entry' NAME ('(' (dummyArg (',' dummyArg)*)? ')')? suffix* ;

// R1542
returnStmt : 'return' expr? ;

// R1543
containsStmt : 'contains' ;
