package org.fortranc.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fortranc.analysis.Dependences;
import org.fortranc.analysis.loop.LoopJudge;
import org.fortranc.analysis.loop.LoopVerdict;
import org.fortranc.analysis.loop.LoopVerdict.Condition;
import org.fortranc.analysis.loop.LoopVerdict.Reduction;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.Diagnostic;
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
    private static final Pattern CARRIED = Pattern.compile("_carried(_\\d+)?\\b");
    private static final String ORDERED = "The turns of this loop run one after another, because ";

    private final Program program;
    private final Procedure procedure;

    private LoopVerdicts(Program program, Procedure procedure) {
        this.program = program;
        this.procedure = procedure;
    }

    public static List<Diagnostic> of(Program program) {
        var remarks = new ArrayList<Diagnostic>();
        var judge = new LoopJudge(program);
        Trees.forEachProcedure(program, p -> {
            var words = new LoopVerdicts(program, p);
            var judged = judge.of(p);
            judged.forEachLoop((loop, around) -> remarks.add(loop.schedule() == Stmt.Loop.Schedule.VECTOR
                    ? words.vector(loop) : remark(loop, judged.verdict(loop, around))));
        });
        return remarks;
    }

    private Diagnostic vector(Stmt.Loop loop) {
        if (!(Dependences.of(program, procedure, loop) instanceof Dependences.Verdict.Independent(var conflicts))
                || conflicts.isEmpty())
            return remark(Code.LOOP_IN_VECTORS, loop, "The turns of this loop run side by side in vectors");
        var pairs = conflicts.stream().map(c -> pair(c.stored(), c.other())).distinct()
                .collect(Collectors.joining(", "));
        return remark(Code.LOOP_IN_TESTED_VECTORS, loop,
                "The turns of this loop run side by side in vectors where a test finds these apart: " + pairs);
    }

    private static Diagnostic remark(Stmt.Loop loop, LoopVerdict verdict) {
        return switch (verdict) {
            case LoopVerdict.Parallel(var conditions, _, _, _, _) when conditions.isEmpty() ->
                    remark(Code.LOOP_INDEPENDENT, loop, "The turns of this loop do not depend on each other");
            case LoopVerdict.Parallel parallel -> remark(Code.LOOP_INDEPENDENT_IF, loop,
                    "The turns of this loop do not depend on each other if " + conditions(parallel));
            case LoopVerdict.Reduces(var reductions, var parallel) -> remark(Code.LOOP_REDUCES, loop,
                    "The turns of this loop do not depend on each other, but that they combine values in "
                            + reductions.stream().map(LoopVerdicts::reduction).collect(Collectors.joining(", "))
                            + (parallel.conditions().isEmpty() ? "" : ", if " + conditions(parallel)));
            case LoopVerdict.Carried carried -> remark(Code.LOOP_CARRIES, loop, ORDERED + carried(carried));
            case LoopVerdict.LeftAlone(var reason) -> remark(Code.LOOP_DOES_MORE, loop, ORDERED + named(reason));
        };
    }

    private static Diagnostic remark(Code code, Stmt.Loop loop, String message) {
        return new Diagnostic(code, message, loop.origin().range());
    }

    private static String conditions(LoopVerdict.Parallel parallel) {
        return parallel.conditions().stream().map(LoopVerdicts::condition).distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String condition(Condition condition) {
        return switch (condition) {
            case Condition.Apart(var one, var other) -> pair(one, other) + " do not overlap";
            case Condition.Inside(var array, var dimension, var line) ->
                    "subscript %d of '%s' in line %d stays inside its bounds".formatted(dimension + 1, name(array),
                            line);
        };
    }

    private static String reduction(Reduction reduction) {
        var kind = switch (reduction.kind()) {
            case SUM -> "the sum";
            case COUNT -> "the count";
            case PRODUCT -> "the product";
            case MIN -> "the least value";
            case MAX -> "the greatest value";
            case MINLOC -> "the place of the least value";
            case MAXLOC -> "the place of the greatest value";
            case ANY -> "the mark";
            case ALL -> "the condition";
            case EQV, NEQV -> "the parity";
            case IAND, IOR, IEOR -> "the bits";
        };
        return "%s '%s'".formatted(kind, named(reduction.variable()));
    }

    private static String carried(LoopVerdict.Carried carried) {
        var name = named(carried.variable());
        int line = carried.line();
        int later = carried.laterLine();
        var when = turns(carried.distance());
        return switch (carried.dependence()) {
            case FLOW -> "'%s', stored in line %d, is used in line %d %s later".formatted(name, line, later, when);
            case ANTI -> "'%s', used in line %d, is stored in line %d %s later".formatted(name, line, later, when);
            case OUTPUT -> line == later ? "'%s', stored in line %d, must keep the value of the last turn".formatted(name, line)
                    : "'%s', stored in line %d, is stored in line %d %s later".formatted(name, line, later, when);
            case UNKNOWN_PLACES -> "nobody knows that '%s' in line %d and in line %d is never the same element"
                    .formatted(name, line, later);
            case UNKNOWN_STORAGE -> "'%s' in line %d and in line %d may be the same storage".formatted(name, line,
                    later);
        };
    }

    private static String turns(OptionalLong distance) {
        if (distance.isEmpty()) return "some turns";
        return distance.getAsLong() == 1 ? "one turn" : distance.getAsLong() + " turns";
    }

    private static String pair(Place one, Place other) {
        return "'%s' and '%s'".formatted(name(one), name(other));
    }

    private static String name(Place place) {
        return named(Trees.root(place).name());
    }

    private static String named(String text) {
        return CARRIED.matcher(text).replaceAll("");
    }
}
