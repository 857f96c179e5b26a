package org.fortranc.ir.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A statement of Core. Control is structured: what GOTO did is loops and labelled blocks by now. */
public sealed interface Stmt {
    Origin origin();

    /** Defines a scalar. A CHARACTER is padded with blanks or cut to the place's length; the sides may overlap. */
    record Assign(Place target, Expr value, Origin origin) implements Stmt {
        public Assign {
            if (!target.type().equals(value.type()))
                throw new IllegalArgumentException("assignment of %s to %s".formatted(value.type(), target.type()));
        }
    }

    /**
     * Copies a structure, with new copies of its allocatable components; pointer components are copied as pointers. Two
     * polymorphic objects have the same dynamic type, and all of it is copied.
     */
    record CopyValue(Place target, Place source, Origin origin) implements Stmt {}

    /**
     * A counted loop: bounds and step are evaluated once, and the trip count as F2018 11.1.7.4.1 has it.
     *
     * @param variable a local integer scalar, which the body does not assign
     * @param step a non-zero value; a literal wherever the program has one
     * @param finalValue LIVE if the variable is read after the loop before it is defined again
     * @param label the target of {@link Leave} and {@link Next}; empty if none refers to it
     */
    record Loop(String label, Place.Variable variable, Expr first, Expr last, Expr step, Schedule schedule,
                FinalValue finalValue, List<Reduction> reductions, List<Stmt> body, Origin origin) implements Stmt {
        public enum Schedule {
            SEQUENTIAL,
            /**
             * Statements that are lane-wise, in iterations that are independent if the pairs of places that
             * {@code Dependences} leaves open turn out to be apart (see docs/core.md).
             */
            VECTOR,
            /** Independent iterations, but for the reductions listed. */
            PARALLEL
        }

        public enum FinalValue { LIVE, DEAD }

        public Loop {
            reductions = List.copyOf(reductions);
            body = List.copyOf(body);
        }
    }

    /** A scalar or element that iterations only combine into. */
    record Reduction(Place place, Operator operator) {
        public enum Operator { SUM, PRODUCT, MIN, MAX, AND, OR, EQV, NEQV, IAND, IOR, IEOR }
    }

    /** Repeats while the condition, evaluated before each turn, is true. */
    record While(String label, Expr condition, List<Stmt> body, Origin origin) implements Stmt {
        public While {
            body = List.copyOf(body);
        }
    }

    record If(Expr condition, List<Stmt> whenTrue, List<Stmt> whenFalse, Origin origin) implements Stmt {
        public If {
            whenTrue = List.copyOf(whenTrue);
            whenFalse = List.copyOf(whenFalse);
        }
    }

    /** Runs the one case that holds the selector, an integer, character or logical value; else {@code otherwise}. */
    record Select(Expr selector, List<Case> cases, List<Stmt> otherwise, Origin origin) implements Stmt {
        public Select {
            cases = List.copyOf(cases);
            otherwise = List.copyOf(otherwise);
        }
    }

    record Case(List<CaseRange> ranges, List<Stmt> body) {
        public Case {
            ranges = List.copyOf(ranges);
            body = List.copyOf(body);
        }
    }

    /** Literals, both inclusive; absent is open. */
    record CaseRange(Optional<Expr> low, Optional<Expr> high) {}

    /** A call; the result place is a variable of this procedure. */
    record Call(Optional<Place.Variable> result, Target target, List<Argument> arguments, Origin origin)
            implements Stmt {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** What is called. */
    sealed interface Target {
        record Direct(ProcedureName procedure) implements Target {}

        /** A type-bound procedure, which the dynamic type of the object chooses; an array may be of size zero. */
        record Slot(Place object, String binding) implements Target {}

        /** A dummy procedure or procedure pointer. */
        record Value(Place procedure) implements Target {}

        /** A service of the run time with effects. */
        record Service(IntrinsicSubroutine subroutine) implements Target {}
    }

    /** How an actual argument is handed over. The callee's declaration decides how it arrives. */
    sealed interface Argument {
        /** A scalar value; a callee that wants a reference gets one to a fresh copy. */
        record ByValue(Expr value) implements Argument {}

        /**
         * A scalar, or the element that a contiguous dummy array begins with (sequence association, F2018 15.5.2.11).
         */
        record ByReference(Place place) implements Argument {}

        /** A whole array with its bounds. A callee of explicit shape or assumed size takes its first element. */
        record ByDescriptor(Place array) implements Argument {}

        record ByProcedure(Expr procedure) implements Argument {}

        /** An optional argument left out. */
        record Absent() implements Argument {}
    }

    /** Returns from the procedure; the result is in the result variable. */
    record Return(Origin origin) implements Stmt {}

    /** Goes on after the loop or block of this label. */
    record Leave(String label, Origin origin) implements Stmt {}

    /** Goes on with the next turn of the loop of this label. */
    record Next(String label, Origin origin) implements Stmt {}

    /** Statements that {@link Leave} can end early. */
    record Block(String label, List<Stmt> body, Origin origin) implements Stmt {
        public Block {
            body = List.copyOf(body);
        }
    }

    /**
     * Binds the descriptor of a section of an array; no element moves.
     *
     * @param name a local variable of {@link Shape.Assumed}
     * @param array a whole array, or a scalar place for a view of rank-many elements in sequence from it
     * @param subscripts one for each dimension of {@code array}; as many triplets as the view has dimensions. Where
     *     {@code array} has rank one and the view a higher one, the view has its elements in another shape, from the
     *     first on; such triplets, and those for a scalar place, begin with 1 and have step 1
     * @param parts from an element to the part of it that the view has, step by step; none for the elements themselves
     */
    record View(Place.Variable name, Place array, List<ViewSubscript> subscripts, List<ViewPart> parts, Origin origin)
            implements Stmt {
        public View {
            subscripts = List.copyOf(subscripts);
            parts = List.copyOf(parts);
        }

        /** Whether the view is of a rank-one array in a shape of higher rank. */
        public boolean isReshaped() {
            return array.type().dimensions() == 1 && subscripts.size() > 1;
        }

        /** A view of whole elements. */
        public View(Place.Variable name, Place array, List<ViewSubscript> subscripts, Origin origin) {
            this(name, array, subscripts, List.of(), origin);
        }

        /** An element of the array, whichever, to apply {@link #part} to where only types matter. */
        public Place anyElement() {
            int rank = array.type().dimensions();
            return rank == 0 ? array : new Place.Element(array, Collections.nCopies(rank, Expr.IntLiteral.of(1)));
        }

        /** The part that the view has of this element. */
        public Place part(Place element) {
            var place = element;
            for (var part : parts) place = part.of(place);
            return place;
        }
    }

    /** A step from each element of an array to the same part of it. */
    sealed interface ViewPart {
        record Member(String name, Type type) implements ViewPart {}

        /** One element of an array component. */
        record At(List<Expr> subscripts) implements ViewPart {
            public At {
                subscripts = List.copyOf(subscripts);
            }
        }

        /** The element seen as another type. */
        record Seen(Type type) implements ViewPart {}

        record Characters(Expr first, Expr last) implements ViewPart {}

        record Real() implements ViewPart {}

        record Imaginary() implements ViewPart {}

        /** The steps that lead from an element to a part of it. */
        static List<ViewPart> between(Place element, Place part) {
            var steps = new ArrayList<ViewPart>();
            var place = part;
            while (!place.equals(element)) {
                switch (place) {
                    case Place.Component(var whole, var name, var type) -> {
                        steps.addFirst(new Member(name, type));
                        place = whole;
                    }
                    case Place.Element(var whole, var subscripts) -> {
                        steps.addFirst(new At(subscripts));
                        place = whole;
                    }
                    case Place.As(var whole, var type) -> {
                        steps.addFirst(new Seen(type));
                        place = whole;
                    }
                    case Place.Substring(var whole, var first, var last) -> {
                        steps.addFirst(new Characters(first, last));
                        place = whole;
                    }
                    case Place.RealPart(var whole) -> {
                        steps.addFirst(new Real());
                        place = whole;
                    }
                    case Place.ImaginaryPart(var whole) -> {
                        steps.addFirst(new Imaginary());
                        place = whole;
                    }
                    case Place.Variable _ -> throw new IllegalArgumentException(part + " is no part of " + element);
                }
            }
            return steps;
        }

        default Place of(Place whole) {
            return switch (this) {
                case Member(var name, var type) -> new Place.Component(whole, name, type);
                case At(var subscripts) -> new Place.Element(whole, subscripts);
                case Seen(var type) -> new Place.As(whole, type);
                case Characters(var first, var last) -> new Place.Substring(whole, first, last);
                case Real() -> new Place.RealPart(whole);
                case Imaginary() -> new Place.ImaginaryPart(whole);
            };
        }
    }

    /** One subscript of a section. */
    sealed interface ViewSubscript {
        record At(Expr index) implements ViewSubscript {}

        record Triplet(Expr first, Expr last, Expr step) implements ViewSubscript {}
    }

    /**
     * Pointer assignment.
     *
     * @param target a target, another pointer, a view, a procedure, or {@link Expr.Null}
     * @param lowerBounds empty, or the new lower bounds of an array pointer
     */
    record PointTo(Place pointer, Expr target, List<Expr> lowerBounds, Origin origin) implements Stmt {
        public PointTo {
            lowerBounds = List.copyOf(lowerBounds);
        }
    }

    /**
     * ALLOCATE of one object.
     *
     * @param bounds lower bound and extent of each dimension; empty for a scalar
     * @param length of a CHARACTER of deferred length
     * @param dynamic what a polymorphic object becomes; absent: its declared type
     * @param status set to 0 or to gfortran's error number; absent: an error ends the program
     */
    record Allocate(Place object, List<Bounds> bounds, Optional<Expr> length, Optional<Dynamic> dynamic,
                    Optional<Place> status, Optional<Place> message, Origin origin) implements Stmt {
        public Allocate {
            bounds = List.copyOf(bounds);
        }

        /** Of an object that is not polymorphic. */
        public Allocate(Place object, List<Bounds> bounds, Optional<Expr> length, Optional<Place> status,
                        Optional<Place> message, Origin origin) {
            this(object, bounds, length, Optional.empty(), status, message, origin);
        }
    }

    /** Where the dynamic type of a new object comes from. */
    sealed interface Dynamic {
        record Given(Type.Scalar type) implements Dynamic {}

        /** That of this object, a CHARACTER's length included. */
        record Like(Place object) implements Dynamic {}
    }

    record Bounds(Expr lower, Expr extent) {}

    /** DEALLOCATE of one object; {@code strict}: an object not allocated is an error, else nothing happens. */
    record Deallocate(Place object, Strictness strictness, Optional<Place> status, Optional<Place> message,
                      Origin origin) implements Stmt {
        /** STATED by the program, or IMPLIED at the end of a scope or before a new allocation. */
        public enum Strictness { STATED, IMPLIED }
    }

    /**
     * Does what must happen before an object ceases to exist or gets another value, by its dynamic type (F2018
     * 7.5.6.2):
     * for each element of an array unless its structure has a finalizer for the array's rank; nothing if no object is
     * there.
     */
    record Finalize(Place object, Origin origin) implements Stmt {}

    /** A part of an input or output statement, or of one on a file's connection. */
    sealed interface Transfer extends Stmt {
        /** The variable-like name that ties the parts of one statement together; unique in the procedure. */
        String handle();

        /** Starts the statement and evaluates its control list. */
        record Begin(String handle, Operation operation, List<Control> controls, Origin origin) implements Transfer {
            public Begin {
                controls = List.copyOf(controls);
            }
        }

        /** Writes a value, or all elements of a whole array in element order. */
        record Put(String handle, Expr value, Origin origin) implements Transfer {}

        /** Reads into a scalar, or into all elements of a whole array; a null value leaves it unchanged. */
        record Get(String handle, Place target, Origin origin) implements Transfer {}

        /** Completes the statement; {@code status} receives what IOSTAT= would. */
        record End(String handle, Optional<Place> status, Origin origin) implements Transfer {}
    }

    enum Operation { READ, WRITE, OPEN, CLOSE, INQUIRE, INQUIRE_LENGTH, REWIND, BACKSPACE, ENDFILE, FLUSH, WAIT }

    /** One specifier of a control list. */
    sealed interface Control {
        /** A specifier with a value; UNIT takes an integer. */
        record Given(Keyword keyword, Expr value) implements Control {}

        /** An internal file: a scalar CHARACTER or a whole CHARACTER array. */
        record InternalFile(Place place) implements Control {}

        /** A format known now, with its parentheses. */
        record Format(String text) implements Control {}

        record ListDirected() implements Control {}

        /** Items are processed by defined input/output procedures, whose transfers on the unit are its children. */
        record Children() implements Control {}

        /**
         * A namelist group.
         *
         * @param defined the structures whose objects, and components, procedures of their own transfer: the program
         *        asks the run time for the next of them, calls the procedure, and asks again
         */
        record Namelist(String group, List<NamelistItem> items, Set<String> defined) implements Control {
            public Namelist {
                items = List.copyOf(items);
                defined = Collections.unmodifiableSortedSet(new TreeSet<>(defined));
            }
        }

        /** A specifier that defines a variable at the end of the statement (IOMSG, SIZE, NEWUNIT, those of INQUIRE). */
        record Returned(Keyword keyword, Place place) implements Control {}

        /** The program handles this condition: the statement completes and {@link Transfer.End} says what happened. */
        record Handles(Set<Condition> conditions) implements Control {
            public Handles {
                conditions = Set.copyOf(conditions);
            }
        }
    }

    enum Condition { IOSTAT, ERR, END, EOR }

    record NamelistItem(String name, Place place) {}

    /** Specifiers by the standard's keywords (F2018 R905, R913, R1205, R1208, R1230). */
    enum Keyword {
        UNIT, FMT, REC, POS, ADVANCE, SIZE, ID, IOMSG, ASYNCHRONOUS, BLANK, DECIMAL, DELIM, PAD, ROUND, SIGN,
        FILE, STATUS, ACCESS, FORM, RECL, POSITION, ACTION, ENCODING, CONVERT, NEWUNIT,
        EXIST, OPENED, NUMBER, NAMED, NAME, SEQUENTIAL, DIRECT, STREAM, FORMATTED, UNFORMATTED, NEXTREC, READ, WRITE,
        READWRITE, PENDING
    }

    /** STOP and ERROR STOP: an integer or character code, and QUIET=. */
    record Stop(Kind kind, Optional<Expr> code, Optional<Expr> quiet, Origin origin) implements Stmt {
        public enum Kind { STOP, ERROR_STOP }
    }

    /**
     * Ends the program with a run-time error of gfortran's text (checks that the options ask for).
     *
     * @param heading whether the error says where it happened; gfortran's library does not know
     */
    record Fail(String message, List<Expr> arguments, Heading heading, Origin origin) implements Stmt {
        public enum Heading { POSITION, NONE }

        public Fail {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A region no rule could lower, with the variables it may touch; or all that is known of a procedure. None is left
     * when a back end runs.
     */
    record Unresolved(String reason, String fortran, List<String> reads, List<String> writes, Origin origin)
            implements Stmt {
        public Unresolved {
            reads = List.copyOf(reads);
            writes = List.copyOf(writes);
        }
    }
}
