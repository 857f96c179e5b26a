package org.fortranc.transform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fortranc.analysis.Dependences;
import org.fortranc.analysis.LaneForm;
import org.fortranc.analysis.Liveness;
import org.fortranc.analysis.PrivateScalars;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * What became of each loop of a program whose loops are scheduled, and why, in the words of its author. One remark a
 * loop, in the program's order; loops that the compiler made of array statements have the statement's place.
 */
public final class LoopVerdicts {
    /** What the name of the local ends with that carries a scalar of others. */
    private static final Pattern CARRIED = Pattern.compile("_carried(_\\d+)?$");

    private final Program program;
    private final Procedure procedure;
    private final Liveness liveness;
    private final Set<String> scalars;

    private LoopVerdicts(Program program, Procedure procedure, Set<String> scalars) {
        this.program = program;
        this.procedure = procedure;
        this.scalars = scalars;
        liveness = Liveness.of(procedure.body(), scalars);
    }

    public static List<Diagnostic> of(Program program) {
        var remarks = new ArrayList<Diagnostic>();
        var scalars = new PrivateScalars(program);
        Trees.forEachProcedure(program, p -> {
            var verdicts = new LoopVerdicts(program, p, scalars.of(p));
            Trees.forEachStmt(p.body(), stmt -> {
                if (stmt instanceof Stmt.Loop loop) remarks.add(verdicts.remark(loop));
            });
        });
        return remarks;
    }

    private Diagnostic remark(Stmt.Loop loop) {
        if (loop.schedule() == Stmt.Loop.Schedule.VECTOR) return vector(loop);
        var other = obstacle(loop);
        if (other.isPresent()) return remark(Code.LOOP_DOES_MORE, loop,
                "The turns of this loop run one after another, because " + other.get());
        var carried = carried(loop);
        if (carried.isPresent()) return remark(Code.LOOP_CARRIES, loop,
                "The turns of this loop run one after another, because " + carried.get());
        if (LaneForm.of(loop).isPresent()
                && Dependences.of(program, procedure, loop) instanceof Dependences.Verdict.Refused(var reason))
            return remark(Code.LOOP_CARRIES, loop, "The turns of this loop run one after another, because " + reason);
        return remark(Code.LOOP_WITHOUT_LANES, loop, "The turns of this loop run one after another, because "
                + "it computes in more than one type or with functions that have no lanes of the same bits");
    }

    private Diagnostic vector(Stmt.Loop loop) {
        if (!(Dependences.of(program, procedure, loop) instanceof Dependences.Verdict.Independent(var conflicts))
                || conflicts.isEmpty())
            return remark(Code.LOOP_IN_VECTORS, loop, "The turns of this loop run side by side in vectors");
        var pairs = conflicts.stream().map(c -> "'%s' and '%s'".formatted(name(c.stored()), name(c.other()))).distinct()
                .collect(Collectors.joining(", "));
        return remark(Code.LOOP_IN_TESTED_VECTORS, loop,
                "The turns of this loop run side by side in vectors where a test finds these apart: " + pairs);
    }

    private static Diagnostic remark(Code code, Stmt.Loop loop, String message) {
        return new Diagnostic(code, message, loop.origin().range());
    }

    private static String name(Place place) {
        return named(Trees.root(place).name());
    }

    private static String named(String variable) {
        return CARRIED.matcher(variable).replaceFirst("");
    }

    /** What the loop does besides assigning. */
    private Optional<String> obstacle(Stmt.Loop loop) {
        for (var stmt : loop.body()) {
            var found = switch (stmt) {
                case Stmt.Assign _ -> Optional.<String>empty();
                case Stmt.Loop _, Stmt.While _ -> Optional.of("there are loops in it, and innermost ones are chosen");
                case Stmt.If _, Stmt.Select _ -> Optional.of("they take different ways at the statement in line "
                        + stmt.origin().range().line());
                case Stmt.Call(_, Stmt.Target.Direct(var callee), _, _) ->
                        Optional.of("'%s' is called".formatted(callee.name()));
                case Stmt.Call _ -> Optional.of("something is called in line " + stmt.origin().range().line());
                case Stmt.Transfer _ -> Optional.of("data are transferred");
                case Stmt.Return _, Stmt.Leave _, Stmt.Next _, Stmt.Stop _, Stmt.Fail _, Stmt.Block _ ->
                        Optional.of("it may be left, or a turn cut short, in line " + stmt.origin().range().line());
                case Stmt.Allocate _, Stmt.Deallocate _, Stmt.Finalize _, Stmt.PointTo _, Stmt.View _ ->
                        Optional.of("storage is described or allocated in line " + stmt.origin().range().line());
                case Stmt.CopyValue _ -> Optional.of("whole structures are assigned");
                case Stmt.Unresolved _ -> Optional.of("of a statement that was not translated");
            };
            if (found.isPresent()) return found;
        }
        if (!(loop.step() instanceof Expr.IntLiteral(var step, _)) || step != 1)
            return Optional.of("its step is not 1");
        return Optional.empty();
    }

    /** A scalar that one turn hands to the next, or to what follows. */
    private Optional<String> carried(Stmt.Loop loop) {
        var assigned = new HashSet<Place.Variable>();
        for (var stmt : loop.body()) if (stmt instanceof Stmt.Assign(Place.Variable v, _, _)) assigned.add(v);
        var known = new HashSet<Place.Variable>();
        for (var stmt : loop.body()) {
            var assign = (Stmt.Assign) stmt;
            for (var v : assigned) {
                if (known.contains(v) || !Trees.mentions(assign.value(), v)) continue;
                return Optional.of(assign.target().equals(v)
                        ? "'%s' is combined in their order".formatted(named(v.name()))
                        : "'%s' has the value of the turn before".formatted(named(v.name())));
            }
            if (assign.target() instanceof Place.Variable v) known.add(v);
        }
        for (var v : known) {
            if (!v.unit().isEmpty() || !scalars.contains(v.name()))
                return Optional.of("'%s' may be seen elsewhere".formatted(named(v.name())));
            if (liveness.isLiveAfter(loop, v.name()))
                return Optional.of("'%s' keeps its last value after it".formatted(named(v.name())));
        }
        return Optional.empty();
    }
}
