// Clauses 9.7, 10.2 and 11: allocation, assignment, control constructs and the statements that act.
parser grammar Actions;

// R927
allocateStmt : 'allocate' '(' (typeSpec '::')? allocationOrOption (',' allocationOrOption)* ')' ;

// R928, R932; ALLOCATE's and DEALLOCATE's options are checked by name later.
allocationOrOption : NAME '=' expr | allocation ;

// R932; the bounds of the last part are those of the new object, and its brackets those of the coarray.
allocation : allocatePart ('%' allocatePart)* ;

allocatePart : NAME ('(' allocateBounds (',' allocateBounds)* ')')? ('[' coarraySpec ']')? ;

// R934; a triplet's third part belongs to a subscript of an earlier part.
allocateBounds : (lower = expr ':')? upper = expr ;

// R939
nullifyStmt : 'nullify' '(' designator (',' designator)* ')' ;

// R940
deallocateStmt : 'deallocate' '(' designatorOrOption (',' designatorOrOption)* ')' ;

designatorOrOption : NAME '=' expr | designator ;

// R1032; before the first executable statement it may also be a statement function (R1544).
assignmentStmt : designator '=' expr ;

// R1033
pointerAssignmentStmt : designator '=>' expr ;

// R1041: the assignment after it is a statement of its own.
whereStmt : 'where' '(' expr ')' ;

// R1043
whereConstructStmt : constructName? 'where' '(' expr ')' ;

// R1047
maskedElsewhereStmt : 'else' 'where' '(' expr ')' NAME? ;

// R1048
elsewhereStmt : 'else' 'where' NAME? ;

// R1049
endWhereStmt : 'end' 'where' NAME? ;

// R1051
forallConstructStmt : constructName? 'forall' concurrentHeader ;

// R1054
endForallStmt : 'end' 'forall' NAME? ;

// R1055: the assignment after it is a statement of its own.
forallStmt : 'forall' concurrentHeader ;

// The name that opens a construct; the standard writes it out in each construct.
constructName : NAME ':' ;

// R1103
associateStmt : constructName? 'associate' '(' association (',' association)* ')' ;

// R1104
association : NAME '=>' expr ;

// R1106
endAssociateStmt : 'end' 'associate' NAME? ;

// R1108
blockStmt : constructName? 'block' ;

// R1110
endBlockStmt : 'end' 'block' NAME? ;

// R1112
changeTeamStmt : constructName? 'change' 'team' '(' expr (',' teamItem)* ')' ;

// R1113 and the options of the team statements
teamItem : (NAME '=')? expr | codimensionDecl '=>' expr ;

// R1114
endChangeTeamStmt : 'end' 'team' ('(' teamItem (',' teamItem)* ')')? NAME? ;

// R1117
criticalStmt : constructName? 'critical' ('(' (teamItem (',' teamItem)*)? ')')? ;

// R1118
endCriticalStmt : 'end' 'critical' NAME? ;

// R1121, R1122
labelDoStmt : constructName? 'do' label (','? loopControl)? ;
nonlabelDoStmt : constructName? 'do' (','? loopControl)? ;

// R1123
loopControl
    : NAME '=' expr ',' expr (',' expr)?                # countedLoop
    | 'while' '(' expr ')'                              # whileLoop
    | 'concurrent' concurrentHeader concurrentLocality* # concurrentLoop
    ;

// R1125
concurrentHeader : '(' (integerTypeSpec '::')? concurrentControl (',' concurrentControl)* (',' expr)? ')' ;

// R1126
concurrentControl : NAME '=' expr ':' expr (':' expr)? ;

// R1129, R1130
concurrentLocality
    : ('local' | 'local_init' | 'shared') '(' NAME (',' NAME)* ')'
    | 'default' '(' 'none' ')'
    ;

// R1132
endDoStmt : 'end' 'do' NAME? ;

// R1133
cycleStmt : 'cycle' NAME? ;

// R1135
ifThenStmt : constructName? 'if' '(' expr ')' 'then' ;

// R1136
elseIfStmt : 'else' 'if' '(' expr ')' 'then' NAME? ;

// R1137
elseStmt : 'else' NAME? ;

// R1138
endIfStmt : 'end' 'if' NAME? ;

// R1139: the action after it is a statement of its own.
ifStmt : 'if' '(' expr ')' ;

// Deleted in Fortran 2018 (R853 of Fortran 2008)
arithmeticIfStmt : 'if' '(' expr ')' label ',' label ',' label ;

// R1141
selectCaseStmt : constructName? 'select' 'case' '(' expr ')' ;

// R1142, R1145
caseStmt : 'case' ('(' caseValueRange (',' caseValueRange)* ')' | 'default') NAME? ;

// R1146
caseValueRange : low = expr (':' high = expr?)? | ':' high = expr ;

// R1143, R1151, R1155
endSelectStmt : 'end' 'select' NAME? ;

// R1149
selectRankStmt : constructName? 'select' 'rank' '(' (NAME '=>')? expr ')' ;

// R1150
selectRankCaseStmt : 'rank' ('(' (expr | '*') ')' | 'default') NAME? ;

// R1153
selectTypeStmt : constructName? 'select' 'type' '(' (NAME '=>')? expr ')' ;

// R1154
typeGuardStmt
    : 'type' 'is' '(' typeSpec ')' NAME?
    | 'class' 'is' '(' derivedTypeSpec ')' NAME?
    | 'class' 'default' NAME?
    ;

// R1156
exitStmt : 'exit' NAME? ;

// R1157
gotoStmt : 'go' 'to' label ;

// R1158
computedGotoStmt : 'go' 'to' '(' label (',' label)* ')' ','? expr ;

// Deleted in Fortran 95
assignStmt : 'assign' label 'to' NAME ;
assignedGotoStmt : 'go' 'to' NAME (','? '(' label (',' label)* ')')? ;
pauseStmt : 'pause' expr? ;

// R1159
continueStmt : 'continue' ;

// R1160
stopStmt : 'stop' expr? (',' NAME '=' expr)? ;

// R1161
errorStopStmt : 'error' 'stop' expr? (',' NAME '=' expr)? ;

// R1163
failImageStmt : 'fail' 'image' ;

// R1164
syncAllStmt : 'sync' 'all' ('(' (teamItem (',' teamItem)*)? ')')? ;

// R1166
syncImagesStmt : 'sync' 'images' '(' (expr | '*') (',' teamItem)* ')' ;

// R1168
syncMemoryStmt : 'sync' 'memory' ('(' (teamItem (',' teamItem)*)? ')')? ;

// R1169
syncTeamStmt : 'sync' 'team' '(' expr (',' teamItem)* ')' ;

// R1170
eventPostStmt : 'event' 'post' '(' expr (',' teamItem)* ')' ;

// R1172
eventWaitStmt : 'event' 'wait' '(' expr (',' teamItem)* ')' ;

// R1175
formTeamStmt : 'form' 'team' '(' expr ',' expr (',' teamItem)* ')' ;

// R1179
lockStmt : 'lock' '(' expr (',' teamItem)* ')' ;

// R1181
unlockStmt : 'unlock' '(' expr (',' teamItem)* ')' ;
