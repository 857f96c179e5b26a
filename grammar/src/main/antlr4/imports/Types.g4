// Clause 7: types, derived-type definitions, enumerations.
parser grammar Types;

// R701
typeParamValue : expr | '*' | ':' ;

// R702
typeSpec : intrinsicTypeSpec | derivedTypeSpec ;

// R703
declarationTypeSpec
    : intrinsicTypeSpec
    | 'type' '(' (intrinsicTypeSpec | derivedTypeSpec | '*') ')'
    | 'class' '(' (derivedTypeSpec | '*') ')'
    ;

// R704; BYTE and DOUBLE COMPLEX are extensions.
intrinsicTypeSpec
    : integerTypeSpec
    | 'real' kindSelector?
    | 'double' 'precision'
    | 'complex' kindSelector?
    | 'double' 'complex'
    | 'character' charSelector?
    | 'logical' kindSelector?
    | 'byte'
    ;

// R705
integerTypeSpec : 'integer' kindSelector? ;

// R706; REAL*8 is an extension.
kindSelector : '(' ('kind' '=')? expr ')' | '*' INT_LITERAL ;

// R721 to R723
charSelector : '(' charParam (',' charParam)? ')' | '*' charLength ','? ;

charParam : (parameter = ('len' | 'kind') '=')? typeParamValue ;

// R723
charLength : '(' typeParamValue ')' | INT_LITERAL ;

// R754
derivedTypeSpec : NAME ('(' typeParamSpec (',' typeParamSpec)* ')')? ;

// R755
typeParamSpec : (NAME '=')? typeParamValue ;

// R727
derivedTypeStmt : 'type' ((',' typeAttrSpec)* '::')? NAME ('(' NAME (',' NAME)* ')')? ;

// R728
typeAttrSpec : 'abstract' | accessSpec | 'bind' '(' NAME ')' | 'extends' '(' NAME ')' ;

// R729, R745
privateStmt : 'private' ;

// R731
sequenceStmt : 'sequence' ;

// R730
endTypeStmt : 'end' 'type' NAME? ;

// R732
typeParamDefStmt : integerTypeSpec ',' ('kind' | 'len') '::' typeParamDecl (',' typeParamDecl)* ;

// R733
typeParamDecl : NAME ('=' expr)? ;

// R737; component declarations look like type declarations.
dataComponentDefStmt : declarationTypeSpec ((',' attrSpec)* '::')? entityDecl (',' entityDecl)* ;

// R747, R749
typeBoundProcedureStmt
    : 'procedure' ('(' NAME ')')? ((',' bindAttr)* '::')? typeBoundProcDecl (',' typeBoundProcDecl)*
    ;

// R750
typeBoundProcDecl : NAME ('=>' NAME)? ;

// R751
typeBoundGenericStmt : 'generic' (',' accessSpec)? '::' genericSpec '=>' NAME (',' NAME)* ;

// R752
bindAttr : accessSpec | 'deferred' | 'non_overridable' | 'nopass' | 'pass' ('(' NAME ')')? ;

// R753
finalProcedureStmt : 'final' '::'? NAME (',' NAME)* ;

// R760
enumDefStmt : 'enum' ',' 'bind' '(' NAME ')' ;

// R761
enumeratorDefStmt : 'enumerator' '::'? enumerator (',' enumerator)* ;

// R762
enumerator : NAME ('=' expr)? ;

// R763
endEnumStmt : 'end' 'enum' ;
