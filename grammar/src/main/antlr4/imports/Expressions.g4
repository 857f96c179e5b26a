// Clauses 6, 7.4, 9.4 to 9.6 and 10.1: constants, designators, expressions.
parser grammar Expressions;

// R1001 to R1023 in one rule: ANTLR's left recursion keeps the precedence of table 10.1, highest first.
// A sign after '*', '/' or '**' is an extension of many compilers; it binds to the one operand that follows.
expr
    : literalConstant ('(' subscriptOrArgument ')')?                        # literalPrimary  // R908: 'abc'(2:3)
    | designator                                                            # designatorPrimary
    | '%' NAME '(' expr ')'                                                 # percentFunction // extension: %LOC(x)
    | '(' expr (',' expr)? ')'                                              # parenthesizedPrimary
    | arrayConstructor                                                      # arrayConstructorPrimary
    | DEFINED_OPERATOR expr                                                 # definedUnary
    | <assoc = right> expr '**' sign? expr                                  # power
    | expr op = ('*' | '/') sign? expr                                      # multiplication
    | sign expr                                                             # signed
    | expr op = ('+' | '-') expr                                            # addition
    | expr '//' expr                                                        # concatenation
    | expr op = ('==' | '/=' | '<' | '<=' | '>' | '>=') expr                # relation
    | '.not.' expr                                                          # negation
    | expr '.and.' expr                                                     # conjunction
    | expr '.or.' expr                                                      # disjunction
    | expr op = ('.eqv.' | '.neqv.') expr                                   # equivalence
    | expr DEFINED_OPERATOR expr                                            # definedBinary
    ;

// R712
sign : '+' | '-' ;

// R605; a complex constant is a parenthesizedPrimary with two parts, told apart by its operands.
literalConstant
    : INT_LITERAL           // R708, with its kind: 12_8
    | REAL_LITERAL          // R714
    | CHAR_LITERAL          // R724, with its kind in front: k_'text'
    | LOGICAL_LITERAL       // R725
    | BOZ_LITERAL           // R764 to R767
    | HOLLERITH             // extension, deleted in Fortran 77: 4habcd
    ;

// R901, and every other thing that looks like it: a function reference (R1520), a structure constructor (R756),
// a procedure designator (R1522). Only names can tell them apart.
designator : partRef ('%' partRef)* ;

// R912; a second list is a substring range (R910) or the components after type parameters.
partRef : NAME ('(' subscriptOrArgumentList? ')')* imageSelector? ;

subscriptOrArgumentList : subscriptOrArgument (',' subscriptOrArgument)* ;

// R920 section-subscript, R910 substring-range, R1523 actual-arg-spec, R757 component-spec, R1036 bounds-remapping.
subscriptOrArgument
    : NAME '=' (expr | '*' label)                                           # keywordArgument
    | expr                                                                  # positionalArgument
    | first = expr? (':' last = expr? (':' stride = expr)? | '::' stride = expr)    # subscriptTriplet
    | ('*' | '&') label                                                     # alternateReturn
    ;

// R924
imageSelector : '[' imageSelectorItem (',' imageSelectorItem)* ']' ;

imageSelectorItem : (NAME '=')? expr ;

// R769
arrayConstructor : '(/' acSpec '/)' | '[' acSpec ']' ;

// R770
acSpec : (typeSpec '::')? (acValue (',' acValue)*)? ;

// R773
acValue : expr | acImpliedDo ;

// R774, R775
acImpliedDo : '(' acValue (',' acValue)* ',' impliedDoControl ')' ;

// R775, R784, R1219: the loop of an implied DO, whatever it repeats.
impliedDoControl : (integerTypeSpec '::')? NAME '=' expr ',' expr (',' expr)? ;

// R611
label : INT_LITERAL ;
