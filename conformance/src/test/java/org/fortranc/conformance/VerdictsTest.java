package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fortranc.analysis.loop.LoopJudge;
import org.fortranc.analysis.loop.LoopVerdict;
import org.fortranc.analysis.loop.LoopVerdict.Condition;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Trees;
import org.junit.jupiter.api.Test;

/**
 * The loops of {@code conformance/programs/verdicts}, each judged by hand in a comment {@code !LOOP ...} on the line
 * before: {@code parallel}, {@code parallel if} conditions, {@code combines KIND NAME}, {@code carried NAME} with the
 * distance in turns where there is one, {@code alone}. No verdict may promise more than the hand does, and nine tenths
 * of what the hand promises must be found.
 */
class VerdictsTest {
    private static final String MARK = "!LOOP ";

    /** What the hand and the judge say of a loop. */
    private record Loop(String place, String expected, String found) {
        /** Whether the judge promises what is not so. */
        boolean isUnsound() {
            return !agrees() && promises(found) && !(expected.equals("parallel") && found.startsWith("parallel if"))
                    && !(promises(expected) && found.startsWith("combines"));
        }

        boolean agrees() {
            // a distance that nobody asked for, and reductions beside the one that was
            return found.equals(expected)
                    || !expected.startsWith("parallel") && found.startsWith(expected + " ");
        }

        boolean isPromised() {
            return promises(expected);
        }

        private static boolean promises(String verdict) {
            return verdict.startsWith("parallel") || verdict.startsWith("combines");
        }
    }

    @Test
    void verdictsAreSoundAndFound() throws Exception {
        var loops = new ArrayList<Loop>();
        for (var program : FortranCase.in(FortranCase.ROOT.resolve("conformance/programs/verdicts")))
            loops.addAll(judged(program));
        if (loops.isEmpty()) return;
        var unsound = loops.stream().filter(Loop::isUnsound).toList();
        var promised = loops.stream().filter(Loop::isPromised).toList();
        long found = promised.stream().filter(Loop::agrees).count();
        System.out.printf("verdicts: %d loops, %d unsound, %d of %d parallel ones found%n", loops.size(),
                unsound.size(), found, promised.size());
        loops.stream().filter(l -> !l.agrees()).forEach(l -> System.out.printf("  %s: expected '%s', found '%s'%n",
                l.place(), l.expected(), l.found()));
        assertThat(unsound).isEmpty();
        assertThat(found * 10).isGreaterThanOrEqualTo(promised.size() * 9L);
    }

    private static List<Loop> judged(FortranCase program) throws Exception {
        var lines = Files.readAllLines(program.source());
        var found = new TreeMap<Integer, String>();
        var linked = Compilation.of(program).linked();
        var judge = new LoopJudge(linked);
        Trees.forEachProcedure(linked, p -> judge.verdicts(p).forEach((loop, verdict) -> {
            // array statements have loops too, and lowering may make several of one
            found.putIfAbsent(loop.origin().range().line(), text(verdict));
        }));
        var loops = new ArrayList<Loop>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.startsWith(MARK)) loops.add(new Loop(program.name() + ":" + (i + 2), line.substring(MARK.length()),
                    found.getOrDefault(i + 2, "no loop")));
        }
        return loops;
    }

    private static String text(LoopVerdict verdict) {
        return switch (verdict) {
            case LoopVerdict.Parallel parallel -> "parallel" + conditions(parallel);
            case LoopVerdict.Reduces(var reductions, var parallel) -> "combines " + reductions.stream()
                    .map(r -> r.kind().name().toLowerCase() + " " + named(r.variable())).sorted()
                    .collect(Collectors.joining(" ")) + conditions(parallel);
            case LoopVerdict.Carried carried -> "carried " + named(carried.variable())
                    + (carried.distance().isPresent() ? " " + carried.distance().getAsLong() : "");
            case LoopVerdict.LeftAlone _ -> "alone";
        };
    }

    private static String conditions(LoopVerdict.Parallel parallel) {
        if (parallel.conditions().isEmpty()) return "";
        return " if " + parallel.conditions().stream().map(condition -> switch (condition) {
            case Condition.Apart(var one, var other) -> "apart " + List.of(name(one), name(other)).stream().sorted()
                    .collect(Collectors.joining(" "));
            case Condition.Inside(var array, var dimension, _) -> "inside " + name(array) + " " + (dimension + 1);
        }).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static String name(Place place) {
        return named(Trees.root(place).name());
    }

    private static String named(String variable) {
        return variable.replaceAll("_carried(_\\d+)?$", "");
    }
}
