package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.fuzz.Variable.Trait;

/** CALL statements, with no variable changed under two names (F2018 15.5.2.13). */
final class Calls {
    private final Dice dice;
    private final Scope scope;
    private final Expressions expressions;
    private final Listing listing;
    private final Statements.Manner manner;

    Calls(Dice dice, Scope scope, Expressions expressions, Listing listing, Statements.Manner manner) {
        this.dice = dice;
        this.scope = scope;
        this.expressions = expressions;
        this.listing = listing;
        this.manner = manner;
    }

    /** A call, if there is a subroutine whose arguments can be had. */
    void call() {
        var able = scope.routines().stream().filter(r -> r.result().isEmpty()
                && (manner == Statements.Manner.IMPURE || r.pure())).toList();
        if (able.isEmpty()) return;
        var routine = dice.of(able);
        var changing = routine.dummies().stream().filter(d -> d.intent() != Routine.Intent.IN).toList();
        changed(routine, changing, List.of()).ifPresent(actuals ->
                listing.line("call " + routine.name() + "(" + String.join(", ", actuals) + ")"));
    }

    /** Finds variables for what the procedure changes, one after the other, and hides each from the rest of the call. */
    private Optional<List<String>> changed(Routine routine, List<Routine.Dummy> left, List<String> found) {
        if (left.isEmpty()) return Optional.of(complete(routine, found));
        var dummy = left.getFirst();
        var rest = left.subList(1, left.size());
        if (!dummy.optional() || dice.chance(50)) {
            for (var candidate : dice.shuffled(scope.writable())) {
                if (candidate.mayBeAliased()) continue;
                var actual = actual(candidate, dummy.variable());
                if (actual.isPresent()) {
                    return scope.whileHidden(candidate, () -> changed(routine, rest, with(found, actual.get())));
                }
            }
        }
        return dummy.optional() ? changed(routine, rest, with(found, "")) : Optional.empty();
    }

    private static List<String> with(List<String> list, String last) {
        var result = new ArrayList<>(list);
        result.add(last);
        return result;
    }

    private Optional<String> actual(Variable candidate, Variable dummy) {
        if (dummy.is(Trait.ALLOCATABLE)) {
            return candidate.is(Trait.ALLOCATABLE) && candidate.type().equals(dummy.type())
                    && candidate.range().equals(dummy.range()) && candidate.extents().equals(dummy.extents())
                            ? Optional.of(candidate.name()) : Optional.empty();
        }
        return expressions.designators().in(candidate, Designators.Use.WRITE, dummy.type()::equals, dummy.extents())
                .map(Designators.Found::value).filter(v -> v.range().equals(dummy.range())
                        && v.type().equals(dummy.type()) && !v.text().contains("[")).map(Value::text);
    }

    private List<String> complete(Routine routine, List<String> changing) {
        var all = new ArrayList<String>();
        var next = changing.iterator();
        boolean keyword = false;
        for (var dummy : routine.dummies()) {
            var actual = dummy.intent() != Routine.Intent.IN ? next.next()
                    : dummy.optional() && dice.chance(50) ? "" : read(dummy.variable());
            if (actual.isEmpty()) keyword = true;
            else all.add(keyword ? dummy.variable().name() + " = " + actual : actual);
        }
        return all;
    }

    /** A value for an INTENT(IN) dummy: a variable only if the procedure cannot reach it by another way. */
    private String read(Variable dummy) {
        if (dice.chance(50)) {
            var found = expressions.designators().find(Designators.Use.READ, dummy.type()::equals, dummy.extents());
            if (found.isPresent() && !found.get().root().mayBeAliased()) {
                var value = found.get().value();
                if (value.range().isIn(dummy.range()) && value.type().equals(dummy.type())) return value.text();
            }
        }
        var value = expressions.fitting(dummy.type(), dummy.range(), new Ask(dummy.extents(), dice.between(0, 3), true));
        return "(" + value.text() + ")";
    }
}
