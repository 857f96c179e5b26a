package org.fortranc.frontend.syntax;

/**
 * The statements of Fortran 2018 and of the extensions that old codes use. Each has one entry rule in the grammar,
 * named after it: {@code END_DO} is read by {@code endDoStmt}.
 *
 * <p>The opening words are what the classifier looks for; a kind without words is recognised by its shape.
 */
public enum StatementKind {
    // Program units and subprograms, clauses 14 and 15
    PROGRAM("program", Role.UNIT_OPENING),
    MODULE("module", Role.UNIT_OPENING),
    SUBMODULE("submodule", Role.UNIT_OPENING, Follow.PARENTHESIS),
    BLOCK_DATA("block data", Role.UNIT_OPENING),
    FUNCTION("function", Role.UNIT_OPENING),
    SUBROUTINE("subroutine", Role.UNIT_OPENING),
    /** The opening of a separate module procedure (R1539); in an interface block the same words are PROCEDURE. */
    MP_SUBPROGRAM("module procedure", Role.UNIT_OPENING),
    END_PROGRAM("end program", Role.UNIT_END),
    END_MODULE("end module", Role.UNIT_END),
    END_SUBMODULE("end submodule", Role.UNIT_END),
    END_BLOCK_DATA("end block data", Role.UNIT_END),
    END_FUNCTION("end function", Role.UNIT_END),
    END_SUBROUTINE("end subroutine", Role.UNIT_END),
    END_MP_SUBPROGRAM("end procedure", Role.UNIT_END),
    CONTAINS("contains", Role.HEADING),
    USE("use", Role.SPECIFICATION),
    IMPORT("import", Role.SPECIFICATION),
    INTERFACE("interface", Role.OPENING),
    ABSTRACT_INTERFACE("abstract interface", Role.OPENING),
    END_INTERFACE("end interface", Role.END),
    /** PROCEDURE or MODULE PROCEDURE with a list of names, in an interface block (R1506). */
    PROCEDURE(Role.SPECIFICATION),
    /** A procedure declaration, {@code PROCEDURE(f), POINTER :: p} (R1512), also of a component (R741). */
    PROCEDURE_DECLARATION("procedure", Role.SPECIFICATION),
    GENERIC("generic", Role.SPECIFICATION),
    EXTERNAL("external", Role.SPECIFICATION),
    INTRINSIC("intrinsic", Role.SPECIFICATION),
    ENTRY("entry", Role.SPECIFICATION),
    CALL("call", Role.ACTION),
    RETURN("return", Role.ACTION),

    // Types, clause 7
    DERIVED_TYPE("type", Role.OPENING),
    END_TYPE("end type", Role.END),
    SEQUENCE("sequence", Role.SPECIFICATION),
    /** PRIVATE alone inside a type definition; elsewhere it is ACCESS. */
    PRIVATE(Role.SPECIFICATION),
    TYPE_PARAM_DEF(Role.SPECIFICATION),
    DATA_COMPONENT_DEF(Role.SPECIFICATION),
    TYPE_BOUND_PROCEDURE(Role.SPECIFICATION),
    TYPE_BOUND_GENERIC(Role.SPECIFICATION),
    FINAL_PROCEDURE("final", Role.SPECIFICATION),
    ENUM_DEF("enum", Role.OPENING),
    ENUMERATOR_DEF("enumerator", Role.SPECIFICATION),
    END_ENUM("end enum", Role.END),

    // Declarations and specifications, clause 8
    TYPE_DECLARATION(Role.SPECIFICATION),
    ACCESS(Role.SPECIFICATION),
    ALLOCATABLE("allocatable", Role.SPECIFICATION),
    ASYNCHRONOUS("asynchronous", Role.SPECIFICATION),
    AUTOMATIC("automatic", Role.SPECIFICATION),
    BIND("bind", Role.SPECIFICATION, Follow.PARENTHESIS),
    CODIMENSION("codimension", Role.SPECIFICATION),
    CONTIGUOUS("contiguous", Role.SPECIFICATION),
    DATA("data", Role.SPECIFICATION),
    DIMENSION("dimension", Role.SPECIFICATION),
    INTENT("intent", Role.SPECIFICATION, Follow.PARENTHESIS),
    OPTIONAL("optional", Role.SPECIFICATION),
    PARAMETER("parameter", Role.SPECIFICATION),
    POINTER("pointer", Role.SPECIFICATION),
    PROTECTED("protected", Role.SPECIFICATION),
    SAVE("save", Role.SPECIFICATION),
    STATIC("static", Role.SPECIFICATION),
    TARGET("target", Role.SPECIFICATION),
    VALUE("value", Role.SPECIFICATION),
    VOLATILE("volatile", Role.SPECIFICATION),
    IMPLICIT("implicit", Role.SPECIFICATION),
    IMPLICIT_NONE("implicit none", Role.SPECIFICATION),
    NAMELIST("namelist", Role.SPECIFICATION, Follow.SLASH),
    EQUIVALENCE("equivalence", Role.SPECIFICATION, Follow.PARENTHESIS),
    COMMON("common", Role.SPECIFICATION),

    // Allocation and assignment, clauses 9.7 and 10.2
    ALLOCATE("allocate", Role.ACTION, Follow.PARENTHESIS),
    NULLIFY("nullify", Role.ACTION, Follow.PARENTHESIS),
    DEALLOCATE("deallocate", Role.ACTION, Follow.PARENTHESIS),
    ASSIGNMENT(Role.ACTION),
    /**
     * {@code f(x, y) = ...} before the first statement that is surely executable: a statement function (R1544) if f is
     * no array, else an assignment. Read by the rule of assignments.
     */
    ASSIGNMENT_OR_STATEMENT_FUNCTION(Role.SPECIFICATION),
    POINTER_ASSIGNMENT(Role.ACTION),
    WHERE(Role.ACTION),
    WHERE_CONSTRUCT("where", Role.OPENING, Follow.PARENTHESIS),
    MASKED_ELSEWHERE("else where", Role.HEADING, Follow.PARENTHESIS),
    ELSEWHERE("else where", Role.HEADING),
    END_WHERE("end where", Role.END),
    FORALL(Role.ACTION),
    FORALL_CONSTRUCT("forall", Role.OPENING, Follow.PARENTHESIS),
    END_FORALL("end forall", Role.END),

    // Execution control, clause 11
    ASSOCIATE("associate", Role.OPENING, Follow.PARENTHESIS),
    END_ASSOCIATE("end associate", Role.END),
    BLOCK("block", Role.OPENING),
    END_BLOCK("end block", Role.END),
    CHANGE_TEAM("change team", Role.OPENING, Follow.PARENTHESIS),
    END_CHANGE_TEAM("end team", Role.END),
    CRITICAL("critical", Role.OPENING),
    END_CRITICAL("end critical", Role.END),
    LABEL_DO(Role.OPENING),
    NONLABEL_DO("do", Role.OPENING),
    END_DO("end do", Role.END),
    CYCLE("cycle", Role.ACTION),
    EXIT("exit", Role.ACTION),
    IF_THEN(Role.OPENING),
    ELSE_IF("else if", Role.HEADING, Follow.PARENTHESIS),
    ELSE("else", Role.HEADING),
    END_IF("end if", Role.END),
    IF("if", Role.ACTION),
    ARITHMETIC_IF(Role.ACTION),
    SELECT_CASE("select case", Role.OPENING, Follow.PARENTHESIS),
    CASE("case", Role.HEADING),
    SELECT_RANK("select rank", Role.OPENING, Follow.PARENTHESIS),
    SELECT_RANK_CASE("rank", Role.HEADING),
    SELECT_TYPE("select type", Role.OPENING, Follow.PARENTHESIS),
    TYPE_GUARD(Role.HEADING),
    END_SELECT("end select", Role.END),
    GOTO("go to", Role.ACTION),
    COMPUTED_GOTO(Role.ACTION),
    ASSIGN("assign", Role.ACTION),
    ASSIGNED_GOTO(Role.ACTION),
    PAUSE("pause", Role.ACTION),
    CONTINUE("continue", Role.ACTION),
    STOP("stop", Role.ACTION),
    ERROR_STOP("error stop", Role.ACTION),
    FAIL_IMAGE("fail image", Role.ACTION),
    SYNC_ALL("sync all", Role.ACTION),
    SYNC_IMAGES("sync images", Role.ACTION, Follow.PARENTHESIS),
    SYNC_MEMORY("sync memory", Role.ACTION),
    SYNC_TEAM("sync team", Role.ACTION, Follow.PARENTHESIS),
    EVENT_POST("event post", Role.ACTION, Follow.PARENTHESIS),
    EVENT_WAIT("event wait", Role.ACTION, Follow.PARENTHESIS),
    FORM_TEAM("form team", Role.ACTION, Follow.PARENTHESIS),
    LOCK("lock", Role.ACTION, Follow.PARENTHESIS),
    UNLOCK("unlock", Role.ACTION, Follow.PARENTHESIS),

    // Input and output, clauses 12 and 13
    OPEN("open", Role.ACTION, Follow.PARENTHESIS),
    CLOSE("close", Role.ACTION, Follow.PARENTHESIS),
    READ("read", Role.ACTION),
    WRITE("write", Role.ACTION, Follow.PARENTHESIS),
    PRINT("print", Role.ACTION),
    WAIT("wait", Role.ACTION, Follow.PARENTHESIS),
    BACKSPACE("backspace", Role.ACTION),
    ENDFILE("end file", Role.ACTION),
    REWIND("rewind", Role.ACTION),
    FLUSH("flush", Role.ACTION),
    INQUIRE("inquire", Role.ACTION, Follow.PARENTHESIS),
    FORMAT(Role.SPECIFICATION),

    /** A directive of OpenMP that declares something, and one that does something. */
    OMP_DECLARATION(Role.SPECIFICATION),
    OMP_DIRECTIVE(Role.ACTION),
    /** END alone; the nesting of the program gives it the kind of what it ends, so no statement keeps this one. */
    END("end", Role.UNIT_END),
    /** No statement of Fortran begins like it; an error was reported. Stands in either part of a program unit. */
    UNCLASSIFIABLE(Role.SPECIFICATION);

    /** What a statement does to the nesting of its program. */
    public enum Role {
        UNIT_OPENING, UNIT_END,
        /** Opens a construct, an interface block or a definition. */
        OPENING,
        /** Separates the blocks of what is open: ELSE, CASE, CONTAINS. */
        HEADING,
        END,
        /** Executable, and complete in itself. */
        ACTION,
        SPECIFICATION
    }

    /** What must come directly after the opening words, so that shorter words get their chance in fixed form. */
    enum Follow { ANYTHING, PARENTHESIS, SLASH }

    private final String words;
    private final Role role;
    private final Follow follow;

    StatementKind(Role role) {
        this("", role);
    }

    StatementKind(String words, Role role) {
        this(words, role, Follow.ANYTHING);
    }

    StatementKind(String words, Role role, Follow follow) {
        this.words = words;
        this.role = role;
        this.follow = follow;
    }

    /** The words at its beginning, with a blank wherever one may stand; empty if its shape decides. */
    String words() {
        return words;
    }

    Follow follow() {
        return follow;
    }

    public Role role() {
        return role;
    }

    /** Whether the execution part may hold it but no specification part: it ends the specifications. */
    public boolean isExecutable() {
        return switch (role) {
            case ACTION -> true;
            case OPENING -> switch (this) {
                case INTERFACE, ABSTRACT_INTERFACE, DERIVED_TYPE, ENUM_DEF -> false;
                default -> true;
            };
            case UNIT_OPENING, UNIT_END, HEADING, END, SPECIFICATION -> false;
        };
    }
}
