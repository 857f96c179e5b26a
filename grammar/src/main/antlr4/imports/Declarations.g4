// Clause 8: attribute declarations and specifications.
parser grammar Declarations;

// R801
typeDeclarationStmt : declarationTypeSpec ((',' attrSpec)* '::')? entityDecl (',' entityDecl)* ;

// R802, and R738 for components
attrSpec
    : accessSpec
    | 'allocatable'
    | 'asynchronous'
    | 'automatic'                                   // extension
    | 'codimension' '[' coarraySpec ']'
    | 'contiguous'
    | 'dimension' '(' arraySpec ')'
    | 'external'
    | 'intent' '(' intentSpec ')'
    | 'intrinsic'
    | languageBindingSpec
    | 'optional'
    | 'parameter'
    | 'pointer'
    | 'protected'
    | 'save'
    | 'static'                                      // extension
    | 'target'
    | 'value'
    | 'volatile'
    ;

// R803
entityDecl : NAME ('(' arraySpec ')')? ('[' coarraySpec ']')? ('*' charLength)? initialization? ;

// R805, R743; values between slashes are an extension older than Fortran 90.
initialization : '=' expr | '=>' expr | '/' dataStmtValue (',' dataStmtValue)* '/' ;

// R807
accessSpec : 'public' | 'private' ;

// R808
languageBindingSpec : 'bind' '(' NAME (',' NAME '=' expr)? ')' ;

// R809
coarraySpec : coshape (',' coshape)* ;

// R810, R811
coshape : expr (':' (expr | '*'))? | ':' | '*' ;

// R815; which of its forms it is follows from the bounds.
arraySpec : '..' | arrayBounds (',' arrayBounds)* ;

// R816, R819, R820, R822
arrayBounds : lower = expr ':' (upper = expr | '*')? | upper = expr | ':' | '*' ;

// R826
intentSpec : 'in' 'out'? | 'out' ;

// R827
accessStmt : accessSpec ('::'? accessId (',' accessId)*)? ;

// R828
accessId : genericSpec ;

// R829
allocatableStmt : 'allocatable' '::'? objectDecl (',' objectDecl)* ;

// R830, R844, R858, R859, and every other list of names with optional shapes
objectDecl : NAME ('(' arraySpec ')')? ('[' coarraySpec ']')? ;

// R831
asynchronousStmt : 'asynchronous' '::'? NAME (',' NAME)* ;

// Extensions
automaticStmt : 'automatic' '::'? NAME (',' NAME)* ;
staticStmt : 'static' '::'? NAME (',' NAME)* ;

// R832
bindStmt : languageBindingSpec '::'? savedEntity (',' savedEntity)* ;

// R834
codimensionStmt : 'codimension' '::'? codimensionDecl (',' codimensionDecl)* ;

// R835
codimensionDecl : NAME '[' coarraySpec ']' ;

// R836
contiguousStmt : 'contiguous' '::'? NAME (',' NAME)* ;

// R837
dataStmt : 'data' dataStmtSet (','? dataStmtSet)* ;

// R838
dataStmtSet : dataStmtObject (',' dataStmtObject)* '/' dataStmtValue (',' dataStmtValue)* '/' ;

// R839
dataStmtObject : designator | dataImpliedDo ;

// R840
dataImpliedDo : '(' dataStmtObject (',' dataStmtObject)* ',' impliedDoControl ')' ;

// R843 to R847
dataStmtValue : (repeat = dataStmtRepeat '*')? dataStmtConstant ;

// R844
dataStmtRepeat : INT_LITERAL | NAME ;

// R845
dataStmtConstant
    : sign? literalConstant ('(' subscriptOrArgument ')')?
    | '(' expr ',' expr ')'
    | designator
    ;

// R848
dimensionStmt : 'dimension' '::'? objectDecl (',' objectDecl)* ;

// R849
intentStmt : 'intent' '(' intentSpec ')' '::'? NAME (',' NAME)* ;

// R850
optionalStmt : 'optional' '::'? NAME (',' NAME)* ;

// R851; without parentheses it is an extension.
parameterStmt
    : 'parameter' '(' namedConstantDef (',' namedConstantDef)* ')'
    | 'parameter' namedConstantDef (',' namedConstantDef)*
    ;

// R852
namedConstantDef : NAME '=' expr ;

// R853; with pairs in parentheses it is the Cray extension.
pointerStmt : 'pointer' ('::'? objectDecl (',' objectDecl)* | crayPointer (',' crayPointer)*) ;

crayPointer : '(' NAME ',' objectDecl ')' ;

// R855
protectedStmt : 'protected' '::'? NAME (',' NAME)* ;

// R856
saveStmt : 'save' ('::'? savedEntity (',' savedEntity)*)? ;

// R857, R833
savedEntity : NAME | '/' NAME '/' ;

// R859
targetStmt : 'target' '::'? objectDecl (',' objectDecl)* ;

// R861
valueStmt : 'value' '::'? NAME (',' NAME)* ;

// R862
volatileStmt : 'volatile' '::'? NAME (',' NAME)* ;

// R863, R866
implicitStmt : 'implicit' implicitSpec (',' implicitSpec)* ;
implicitNoneStmt : 'implicit' 'none' ('(' (implicitNoneSpec (',' implicitNoneSpec)*)? ')')? ;

// R864
implicitSpec : declarationTypeSpec '(' letterSpec (',' letterSpec)* ')' ;

// R865
letterSpec : NAME ('-' NAME)? ;

// R866
implicitNoneSpec : 'external' | 'type' ;

// R867
importStmt
    : 'import' ('::'? NAME (',' NAME)*)?
    | 'import' ',' 'only' ':' NAME (',' NAME)*
    | 'import' ',' ('none' | 'all')
    ;

// R868
namelistStmt : 'namelist' namelistGroup (','? namelistGroup)* ;

namelistGroup : '/' NAME '/' NAME (',' NAME)* ;

// R870
equivalenceStmt : 'equivalence' equivalenceSet (',' equivalenceSet)* ;

// R871, R872
equivalenceSet : '(' designator (',' designator)+ ')' ;

// R873
commonStmt : 'common' commonBlock (','? commonBlock)* ;

commonBlock : ('/' NAME? '/' | '//')? objectDecl (',' objectDecl)* ;
