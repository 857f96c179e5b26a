package org.fortranc.ir.fortran;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.source.SourceRange;

/** An executable construct or statement (F2018 R514, R515). */
public sealed interface Construct {
    Position position();

    /**
     * What every statement has.
     *
     * @param comments the comment lines above it, without their mark
     */
    record Position(Optional<Integer> label, SourceRange range, List<String> comments) {
        public Position {
            comments = List.copyOf(comments);
        }
    }

    /** R1032; defined assignment has become a {@link Call}. The value is converted to the variable's type and kind. */
    record Assignment(Designator variable, Expression value, Position position) implements Construct {}

    /** R1033; new lower bounds, and for bounds remapping the upper ones too. */
    record PointerAssignment(Designator pointer, List<ArraySpec.Bounds> bounds, Expression target, Position position)
            implements Construct {
        public PointerAssignment {
            bounds = List.copyOf(bounds);
        }
    }

    /**
     * R1033 of a procedure pointer (F2018 10.2.2.4).
     *
     * @param pointer the designator of a procedure pointer
     * @param target a procedure, a reference to a function with such a result, or NULL()
     */
    record ProcedurePointerAssignment(Expression pointer, Expression target, Position position)
            implements Construct {}

    /** R1521, of a procedure or of an intrinsic subroutine (class INTRINSIC), arguments in dummies' order. */
    record Call(Expression.Callee procedure, List<ActualArgument> arguments, Position position)
            implements Construct {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** R1134, and R1139 with one branch of one statement. */
    record If(List<Branch> branches, Optional<List<Construct>> otherwise, String name, Position position)
            implements Construct {
        public If {
            branches = List.copyOf(branches);
            otherwise = otherwise.map(List::copyOf);
        }
    }

    record Branch(Expression condition, List<Construct> body, Position position) {
        public Branch {
            body = List.copyOf(body);
        }
    }

    /** R1140; ranges hold constants of the selector's type and kind. */
    record SelectCase(Expression selector, List<Case> cases, Optional<List<Construct>> otherwise, String name,
            Position position) implements Construct {
        public SelectCase {
            cases = List.copyOf(cases);
            otherwise = otherwise.map(List::copyOf);
        }
    }

    record Case(List<CaseRange> ranges, List<Construct> body, Position position) {
        public Case {
            ranges = List.copyOf(ranges);
            body = List.copyOf(body);
        }
    }

    /** Both bounds inclusive; absent is open; a single value has equal bounds. */
    record CaseRange(Optional<Expression> low, Optional<Expression> high) {}

    /**
     * R1119. A shared labelled terminator belongs to the innermost loop's body; labels on terminators stay branch
     * targets.
     *
     * @param name the construct name; empty if none
     */
    record Do(LoopControl control, List<Construct> body, String name, Position position) implements Construct {
        public Do {
            body = List.copyOf(body);
        }
    }

    /** R1123. */
    sealed interface LoopControl {
        /** The variable may be integer or, in old programs, real; bounds are converted to its type. */
        record Counted(Designator variable, Expression first, Expression last, Expression step)
                implements LoopControl {}

        record While(Expression condition) implements LoopControl {}

        record Forever() implements LoopControl {}

        record Concurrent(ConcurrentHeader header) implements LoopControl {}
    }

    /** R1125, the indices being entities of the construct's own scope. */
    record ConcurrentHeader(List<ConcurrentControl> controls, Optional<Expression> mask) {
        public ConcurrentHeader {
            controls = List.copyOf(controls);
        }
    }

    record ConcurrentControl(SymbolName index, DataType.IntegerType type, Expression first, Expression last,
            Expression step) {}

    /** R1050. */
    record Forall(ConcurrentHeader header, List<Construct> body, Position position) implements Construct {
        public Forall {
            body = List.copyOf(body);
        }
    }

    /** R1042; the last branch without a mask is the plain ELSEWHERE. */
    record Where(List<WhereBranch> branches, Position position) implements Construct {
        public Where {
            branches = List.copyOf(branches);
        }
    }

    /** Assignments and nested WHERE constructs. */
    record WhereBranch(Optional<Expression> mask, List<Construct> body, Position position) {
        public WhereBranch {
            body = List.copyOf(body);
        }
    }

    /** R1107: the entities are declared in the specification, whose scope is named in its symbols. */
    record Block(SpecificationPart specification, List<Construct> body, String name, Position position)
            implements Construct {
        public Block {
            body = List.copyOf(body);
        }
    }

    /** R1102: each associate name is an entity of the construct's scope. */
    record Associate(List<Association> associations, List<Construct> body, String name, Position position)
            implements Construct {
        public Associate {
            associations = List.copyOf(associations);
            body = List.copyOf(body);
        }
    }

    record Association(SymbolName name, Expression selector) {}

    /**
     * R1152.
     *
     * @param associate the name for the selector, in each block an entity of its own ({@link TypeGuard#associate})
     */
    record SelectType(String associate, Expression selector, List<TypeGuard> guards, String name, Position position)
            implements Construct {
        public SelectType {
            guards = List.copyOf(guards);
        }
    }

    /**
     * R1154 with its block.
     *
     * @param associate the entity that the associate name is in the block: of the guard's type, or of the selector's
     *     for CLASS DEFAULT
     */
    record TypeGuard(TypeTest test, SymbolName associate, List<Construct> body, Position position) {
        public TypeGuard {
            body = List.copyOf(body);
        }
    }

    /** What a type guard asks of the dynamic type; the order of the guards does not matter (F2018 11.1.11.2). */
    sealed interface TypeTest {
        /** This very type. */
        record TypeIs(DataType type) implements TypeTest {}

        /** This type or an extension of it; the guard with the most extended type is taken. */
        record ClassIs(DataType.PolymorphicType type) implements TypeTest {}

        /** No other guard fits. */
        record Default() implements TypeTest {}
    }

    /**
     * R1148: SELECT RANK.
     *
     * @param associate the name for the selector, in each block an entity of its own ({@link RankCase#associate})
     * @param selector the name of an assumed-rank dummy argument
     */
    record SelectRank(String associate, Designator selector, List<RankCase> cases, String name, Position position)
            implements Construct {
        public SelectRank {
            cases = List.copyOf(cases);
        }
    }

    /**
     * R1150 with its block.
     *
     * @param associate the entity that the associate name is in the block, of the rank that the block is for
     */
    record RankCase(RankTest test, SymbolName associate, List<Construct> body, Position position) {
        public RankCase {
            body = List.copyOf(body);
        }
    }

    /** What a block of SELECT RANK is for; the order of the blocks does not matter (F2018 11.1.10.2). */
    sealed interface RankTest {
        /** RANK (n): this rank, and no assumed size. */
        record Is(int rank) implements RankTest {}

        /** RANK (*): the actual argument is an assumed-size array; in the block it has rank one. */
        record AssumedSize() implements RankTest {}

        /** No other block fits. */
        record Default() implements RankTest {}
    }

    record Goto(int label, Position position) implements Construct {}

    /** Deleted feature of F95 and later, kept by gfortran: GO TO (labels), expression. */
    record ComputedGoto(List<Integer> labels, Expression selector, Position position) implements Construct {
        public ComputedGoto {
            labels = List.copyOf(labels);
        }
    }

    /** GO TO variable; labels are those of the statement's list, or all that the program unit assigns. */
    record AssignedGoto(Designator variable, List<Integer> labels, Position position) implements Construct {
        public AssignedGoto {
            labels = List.copyOf(labels);
        }
    }

    /** ASSIGN label TO variable. */
    record AssignLabel(int target, Designator variable, Position position) implements Construct {}

    record ArithmeticIf(Expression value, int negative, int zero, int positive, Position position)
            implements Construct {}

    record Continue(Position position) implements Construct {}

    /** R1133; the name of the loop, or empty for the innermost. */
    record Cycle(String name, Position position) implements Construct {}

    /** R1156; the name of the construct, or empty for the innermost loop. */
    record Exit(String name, Position position) implements Construct {}

    /** R1542; the value selects an alternate return. */
    record Return(Optional<Expression> alternate, Position position) implements Construct {}

    record Stop(Kind kind, Optional<Expression> code, Optional<Expression> quiet, Position position)
            implements Construct {
        public enum Kind { STOP, ERROR_STOP, PAUSE }
    }

    /** R1541: where execution begins when the procedure is entered by this name. */
    record Entry(Subprogram.Heading heading, Position position) implements Construct {}

    /** R927. */
    record Allocate(Optional<DataType> type, List<Allocation> allocations, Optional<Expression> source,
            Optional<Expression> mold,
                    Optional<Designator> status, Optional<Designator> message, Position position) implements Construct {
        public Allocate {
            allocations = List.copyOf(allocations);
        }
    }

    record Allocation(Designator object, List<ArraySpec.Bounds> bounds) {
        public Allocation {
            bounds = List.copyOf(bounds);
        }
    }

    /** R941. */
    record Deallocate(List<Designator> objects, Optional<Designator> status, Optional<Designator> message,
            Position position) implements Construct {
        public Deallocate {
            objects = List.copyOf(objects);
        }
    }

    /** R938; designators of data or procedure pointers. */
    record Nullify(List<Expression> pointers, Position position) implements Construct {
        public Nullify {
            pointers = List.copyOf(pointers);
        }
    }

    /**
     * READ, WRITE and PRINT (R1210 to R1212).
     *
     * @param defined the procedures that process items, and components of items, of some derived types
     */
    record DataTransfer(Direction direction, Format format, List<Specifier> controls, List<TransferItem> items,
                        List<DefinedTransfer> defined, Position position) implements Construct {
        public enum Direction { READ, WRITE }

        public DataTransfer {
            controls = List.copyOf(controls);
            items = List.copyOf(items);
            defined = List.copyOf(defined);
        }
    }

    /**
     * The defined input/output procedure of a derived type for one kind of transfer (F2018 12.6.4.8).
     *
     * @param binding the type-bound procedure that it is in the type, which the dynamic type of an object may override
     */
    record DefinedTransfer(SymbolName type, Expression.ProcedureDesignator procedure, Optional<String> binding) {}

    /** What stands for FMT= or NML=. */
    sealed interface Format {
        record Unformatted() implements Format {}

        record ListDirected() implements Format {}

        /** Text known now, from a FORMAT statement or a constant, with its parentheses. */
        record Constant(String text) implements Format {}

        /** A character expression, or a character array whose elements are joined. */
        record Computed(Expression text) implements Format {}

        /** An integer variable that ASSIGN gave a FORMAT statement's label; its formats by label. */
        record Assigned(Designator variable, List<LabelledFormat> formats) implements Format {
            public Assigned {
                formats = List.copyOf(formats);
            }
        }

        record Namelist(SymbolName group) implements Format {}
    }

    record LabelledFormat(int label, String text) {}

    /** R1216, R1217. */
    sealed interface TransferItem {
        record Item(Expression expression) implements TransferItem {}

        record ImpliedDo(Designator variable, Expression first, Expression last, Expression step,
                List<TransferItem> items) implements TransferItem {
            public ImpliedDo {
                items = List.copyOf(items);
            }
        }
    }

    /** OPEN, CLOSE, INQUIRE, WAIT and the file positioning statements (R1204 to R1230). */
    record FileOperation(Operation operation, List<Specifier> controls, Position position) implements Construct {
        public enum Operation { OPEN, CLOSE, INQUIRE, REWIND, BACKSPACE, ENDFILE, FLUSH, WAIT }

        public FileOperation {
            controls = List.copyOf(controls);
        }
    }

    /** INQUIRE (IOLENGTH=). */
    record InquireLength(Designator length, List<TransferItem> items, Position position) implements Construct {
        public InquireLength {
            items = List.copyOf(items);
        }
    }

    /** One item of a control list. */
    sealed interface Specifier {
        /** Keyword in upper case; UNIT=* is the constant 5 or 6; an internal file is UNIT with a CHARACTER variable. */
        record Value(String keyword, Expression value) implements Specifier {}

        /** ERR, END or EOR. */
        record Label(String keyword, int label) implements Specifier {}
    }

    /**
     * A construct of OpenMP.
     *
     * @param clauses those of the directive that ends the region stand last
     * @param blocks what belongs to the directive: nothing, the loop or statements, or one block for each section
     */
    record Directed(OpenMp.Directive directive, List<OpenMp.Clause> clauses, List<List<Construct>> blocks,
                    Position position) implements Construct {
        public Directed {
            clauses = List.copyOf(clauses);
            blocks = blocks.stream().map(List::copyOf).toList();
        }
    }

    /** Constructs that today's back ends cannot say, in words for the message (FC5). */
    record NotTranslated(String construct, Set<String> names, Position position) implements Construct {
        public NotTranslated {
            names = Set.copyOf(names);
        }
    }
}
