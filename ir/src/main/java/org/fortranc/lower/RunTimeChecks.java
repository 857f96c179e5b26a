package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.lower.LoweringOptions.Check;

/**
 * {@code -fcheck=do,pointer,recursion,mem,bits}: explicit tests with gfortran's messages. Those of {@code bounds} are with
 * {@link BoundsCheck}.
 */
final class RunTimeChecks {
    private final ProcedureContext context;
    private final Set<Check> asked;

    RunTimeChecks(ProcedureContext context) {
        this.context = context;
        this.asked = context.surroundings.options().checks();
    }

    // DO

    /** Before the loop: its step is not zero. */
    void step(Expr step, Type.Scalar type) {
        if (asked.contains(Check.DO) && !ProcedureContext.isLiteral(step))
            when(equal(step, ConstantValues.converted(Arithmetic.ZERO, type)), "DO step value is zero");
    }

    /** Whether the body may find the variable changed, so that nothing else may count the turns by it. */
    boolean watchesLoops() {
        return asked.contains(Check.DO);
    }

    /** A turn after which the variable is what it was, and can go on to the last value. */
    Supplier<List<Stmt>> turn(Place variable, Expr last, Expr step, String label, Supplier<List<Stmt>> body) {
        if (!asked.contains(Check.DO)) return body;
        var origin = context.sink.origin().withoutComments();
        var scalar = variable.type().scalar();
        return () -> {
            var kept = context.temporary(PlaceNames.of(variable) + "_of_turn", scalar);
            var inner = context.labels.fresh(label + "_turn");
            var statements = body.get();
            var turn = new ArrayList<Stmt>();
            turn.add(new Stmt.Assign(kept, variable, origin));
            if (NextToLeave.occurs(statements, label))
                turn.add(new Stmt.Block(inner, NextToLeave.rewrite(statements, label, inner), origin));
            else turn.addAll(statements);
            turn.add(failing(Arithmetic.compare(Expr.Compare.Op.NE, variable, kept),
                    "Loop variable has been modified", origin));
            if (!(step instanceof Expr.IntLiteral(var by, _)) || Math.abs(by) != 1
                    || !(scalar instanceof Type.IntegerType type)) return turn;
            long end = by > 0 ? Long.MAX_VALUE >> (64 - 8 * type.kind()) : Long.MIN_VALUE >> (64 - 8 * type.kind());
            if (last instanceof Expr.IntLiteral(var known, _) && known != end) return turn;
            turn.add(failing(Arithmetic.and(equal(variable, new Expr.IntLiteral(end - by, type)),
                    equal(last, new Expr.IntLiteral(end, type))), "Loop iterates infinitely", origin));
            return turn;
        };
    }

    // RECURSION

    /** Marks the procedure as active, which it must not be yet; the result makes it inactive again. */
    Optional<Runnable> enter(Subprogram subprogram) {
        return enter(subprogram, subprogram.heading().name().name());
    }

    /** The same for the procedure that holds the bodies of all entries, which goes by a name of its own. */
    Optional<Runnable> enter(Subprogram subprogram, String called) {
        var prefixes = subprogram.heading().prefixes();
        boolean may = prefixes.contains(Subprogram.Prefix.RECURSIVE) || prefixes.contains(Subprogram.Prefix.PURE)
                || prefixes.contains(Subprogram.Prefix.ELEMENTAL);
        if (!asked.contains(Check.RECURSION) || may) return Optional.empty();
        String name = context.names.fresh(context.name.name() + "_is_active");
        context.declare(new Declaration(name, Type.LOGICAL, Optional.empty(), Optional.empty(),
                new Declaration.Home.Saved(), Set.of(Declaration.Attribute.TEMPORARY), List.of(), Origin.NONE));
        var active = Place.Variable.local(name, Type.LOGICAL);
        var origin = Origin.at(subprogram.range());
        context.prologue.add(failing(active, "Recursive call to nonrecursive procedure '%s'"
                .formatted(called), origin));
        context.prologue.add(new Stmt.Assign(active, Arithmetic.TRUE, origin));
        return Optional.of(() -> context.sink.add(new Stmt.Assign(active, new Expr.LogicalLiteral(false, Type.LOGICAL),
                context.sink.origin().withoutComments())));
    }

    // POINTER

    /** What a dummy argument that is neither pointer nor allocatable takes must be there. */
    void actual(Place place, String name, Optional<Entity.DataObject> dummy) {
        if (!asked.contains(Check.POINTER)) return;
        boolean owned = dummy.map(d -> d.has(Entity.Attribute.POINTER) || d.has(Entity.Attribute.ALLOCATABLE))
                .orElse(false);
        // Before Fortran 2008 an OPTIONAL dummy argument was not absent for that.
        boolean mayLack = dummy.filter(d -> d.has(Entity.Attribute.OPTIONAL)).isPresent()
                && context.surroundings.options().runTime().allows(RunTimeOptions.FORTRAN_2008);
        boolean pointer = context.bounds.has(place, Declaration.Attribute.POINTER);
        if (owned || mayLack || !pointer && !context.bounds.has(place, Declaration.Attribute.ALLOCATABLE)) return;
        boolean optional = place instanceof Place.Variable variable
                && context.declaration(variable).has(Declaration.Attribute.OPTIONAL);
        Expr there = new Expr.Associated(place, Optional.empty());
        when(Arithmetic.not(optional ? new Expr.Choose(new Expr.Present(Trees.root(place).name()), there, Arithmetic.FALSE) : there),
                (pointer ? "Pointer actual argument '%s' is not associated"
                        : "Allocatable actual argument '%s' is not allocated").formatted(name)
                        + (optional ? " or not present" : ""));
    }

    /** A procedure pointer that is handed to a dummy procedure. */
    void procedure(Expr pointer, String name) {
        if (asked.contains(Check.POINTER) && pointer instanceof Place place)
            when(Arithmetic.not(new Expr.Associated(place, Optional.empty())),
                    "Proc-pointer actual argument '%s' is not associated".formatted(name));
    }

    /** The argument of SIZE. */
    void sized(Place array) {
        if (!asked.contains(Check.POINTER)) return;
        boolean pointer = context.bounds.has(array, Declaration.Attribute.POINTER);
        if (!pointer && !context.bounds.has(array, Declaration.Attribute.ALLOCATABLE)) return;
        when(Arithmetic.not(new Expr.Associated(array, Optional.empty())),
                (pointer ? "Pointer argument '%s' is not associated" : "Allocatable argument '%s' is not allocated")
                        .formatted(Trees.root(array).name()));
    }

    // MEMORY

    /** An allocatable array takes no shape from a scalar. */
    void shaped(Place array) {
        if (asked.contains(Check.MEMORY))
            when(Arithmetic.not(new Expr.Associated(array, Optional.empty())),
                    "Assignment of scalar to unallocated array");
    }

    // BITS

    /** Positions and counts that fit into the first argument. */
    void bits(String function, List<Expr> arguments) {
        if (!asked.contains(Check.BITS) || !(arguments.getFirst().type() instanceof Type.IntegerType(var kind))) return;
        int bits = 8 * kind;
        var in = " in intrinsic " + function.toUpperCase(Locale.ROOT);
        switch (function) {
            // gfortran names the number of bits as the last position, but refuses it.
            case "btest", "ibset", "ibclr" -> inside("POS", arguments.get(1), 0, bits - 1, "0:" + bits + in);
            case "ibits" -> {
                var position = inside("POS", arguments.get(1), 0, bits, "0:" + bits + in);
                var length = inside("LEN", arguments.get(2), 0, bits, "0:" + bits + in);
                when(greater(Arithmetic.add(position, length), Arithmetic.literal(bits)),
                        "POS(%%d)+LEN(%%d)>BIT_SIZE(%d)".formatted(bits) + in, position, length);
            }
            case "ishftc" -> cyclic(arguments, bits, in);
            case "ishft" -> inside("SHIFT", arguments.get(1), -bits, bits, -bits + ":" + bits + in);
            case "shiftl", "shiftr", "shifta" -> inside("SHIFT", arguments.get(1), 0, bits, "0:" + bits + in);
            default -> { }
        }
    }

    private void cyclic(List<Expr> arguments, int bits, String in) {
        if (arguments.size() < 3) {
            inside("SHIFT", arguments.get(1), -bits, bits, -bits + ":" + bits + in);
            return;
        }
        var size = inside("SIZE", arguments.get(2), 1, bits, "1:" + bits + in);
        var shift = Arithmetic.asDefaultInteger(arguments.get(1));
        when(Arithmetic.or(greater(shift, size), greater(Arithmetic.subtract(Arithmetic.ZERO, shift), size)),
                "SHIFT argument (%d) out of range -%d:%d" + in, shift, size, size);
    }

    private Expr inside(String name, Expr argument, int least, int most, String range) {
        var value = Arithmetic.asDefaultInteger(argument);
        if (!(value instanceof Expr.IntLiteral))
            when(Arithmetic.or(greater(Arithmetic.literal(least), value), greater(value, Arithmetic.literal(most))),
                    name + " argument (%d) out of range " + range, value);
        return value;
    }

    private static Expr greater(Expr left, Expr right) {
        return Arithmetic.compare(Expr.Compare.Op.GT, left, right);
    }

    private static Expr equal(Expr left, Expr right) {
        return Arithmetic.compare(Expr.Compare.Op.EQ, left, right);
    }

    private void when(Expr condition, String message, Expr... arguments) {
        fail(context, condition, message, Stmt.Fail.Heading.POSITION, arguments);
    }

    /** Ends the program with a message if a condition holds. */
    static void fail(ProcedureContext context, Expr condition, String message, Stmt.Fail.Heading heading,
            Expr... arguments) {
        if (condition.equals(Arithmetic.FALSE)) return;
        var origin = context.sink.origin();
        context.sink.add(new Stmt.If(condition, List.of(new Stmt.Fail(message, List.of(arguments), heading, origin)),
                List.of(), origin));
    }

    private static Stmt failing(Expr condition, String message, Origin origin) {
        return new Stmt.If(condition, List.of(new Stmt.Fail(message, List.of(), Stmt.Fail.Heading.POSITION, origin)),
                List.of(), origin);
    }
}
