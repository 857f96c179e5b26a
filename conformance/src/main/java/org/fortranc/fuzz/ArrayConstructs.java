package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fortranc.fuzz.Variable.Trait;

/** WHERE, FORALL and DO CONCURRENT. */
final class ArrayConstructs {
    private static final Pattern COMPUTED_TEXT = Pattern.compile("trim\\(|repeat\\(|adjust|//");

    private final Dice dice;
    private final Scope scope;
    private final Expressions expressions;
    private final Listing listing;

    ArrayConstructs(Dice dice, Scope scope, Expressions expressions, Listing listing) {
        this.dice = dice;
        this.scope = scope;
        this.expressions = expressions;
        this.listing = listing;
    }

    private Optional<Variable> array() {
        var arrays = scope.writable().stream().filter(v -> v.isArray() && !(v.type() instanceof DataType.Derived))
                .toList();
        return arrays.isEmpty() ? Optional.empty() : Optional.of(dice.of(arrays));
    }

    /**
     * An assignment inside WHERE. gfortran 12 reads elements of the assigned array after the first assignments, and
     * compares texts that it has to compute in a wrong way, so there are none of these.
     */
    private Optional<String> assignment(List<Integer> extents) {
        return expressions.designators().find(Designators.Use.WRITE, t -> !(t instanceof DataType.Derived), extents)
                .map(f -> f.value().text() + " = " + scope.withoutOtherNames(f.value().text(), () ->
                        scope.whileHidden(f.root(), () -> expressions.fitting(f.value().type(), f.value().range(),
                                new Ask(extents, 3, false)))).text())
                .filter(a -> !COMPUTED_TEXT.matcher(a).find());
    }

    private String mask(List<Integer> extents) {
        return expressions.logicals().value(dice.of(4, 4, 1, 8), Ask.array(extents, 3)).text();
    }

    void where() {
        array().ifPresent(array -> scope.withoutCalls(() -> {
            where(array);
            return 0;
        }));
    }

    private void where(Variable array) {
        var extents = array.extents();
        if (dice.chance(30)) {
            var mask = mask(extents);
            assignment(extents).ifPresent(a -> listing.line("where (" + mask + ") " + a));
            return;
        }
        listing.open("where (" + mask(extents) + ")");
        assignment(extents).ifPresent(listing::line);
        if (dice.chance(20)) {
            listing.open("where (" + mask(extents) + ")");
            assignment(extents).ifPresent(listing::line);
            listing.close("end where");
        }
        if (dice.chance(40)) {
            listing.middle("elsewhere (" + mask(extents) + ")");
            assignment(extents).ifPresent(listing::line);
        }
        if (dice.chance(60)) {
            listing.middle("elsewhere");
            assignment(extents).ifPresent(listing::line);
            if (dice.chance(40)) assignment(extents).ifPresent(listing::line);
        }
        listing.close("end where");
    }

    private record Indexed(String heading, String element, List<Variable> indices) {}

    /** An element of the array named by indices that run over all of it, or over every second. */
    private Indexed indexed(Variable array) {
        var indices = new ArrayList<Variable>();
        var triplets = IntStream.range(0, array.extents().size()).mapToObj(d -> {
            int low = array.lower().get(d);
            int high = low + array.extents().get(d) - 1;
            var index = Variable.scalar(Loops.name(d), new DataType.Int(4), new Range(low, high), Trait.CONSTANT);
            indices.add(index);
            return switch (dice.below(4)) {
                case 0 -> "%s = %d:%d:-1".formatted(index.name(), high, low);
                case 1 -> "%s = %d:%d:2".formatted(index.name(), low, high);
                default -> "%s = %d:%d".formatted(index.name(), low, high);
            };
        }).collect(Collectors.joining(", "));
        var element = array.name() + indices.stream().map(Variable::name).collect(Collectors.joining(", ", "(", ")"));
        return new Indexed(triplets, element, indices);
    }

    private boolean inLoop() {
        return scope.readable().stream().anyMatch(v -> v.name().matches("i[123]_"));
    }

    void forall() {
        var array = array();
        if (array.isEmpty() || inLoop()) return;
        var indexed = indexed(array.get());
        scope.with(indexed.indices(), () -> scope.withoutOtherNames(array.get().name(), () -> scope.withoutCalls(() -> {
            var mask = dice.chance(40) ? ", " + expressions.logicals().value(4, Ask.scalar(2)).text() : "";
            var value = expressions.fitting(array.get().type(), array.get().range(), Ask.scalar(3));
            var assignment = indexed.element() + " = " + value.text();
            if (dice.chance(50)) {
                listing.line("forall (" + indexed.heading() + mask + ") " + assignment);
            } else {
                listing.open("forall (" + indexed.heading() + mask + ")");
                listing.line(assignment);
                if (dice.chance(40)) listing.line(indexed.element() + " = " + expressions.fitting(array.get().type(),
                        array.get().range(), Ask.scalar(3)).text());
                listing.close("end forall");
            }
            return 0;
        })));
    }

    void concurrent() {
        var array = array();
        if (array.isEmpty() || inLoop()) return;
        var indexed = indexed(array.get());
        scope.with(indexed.indices(), () -> scope.whileHidden(array.get(), () -> {
            var mask = dice.chance(40) ? ", " + expressions.logicals().value(4, Ask.scalar(2)).text() : "";
            listing.open("do concurrent (" + indexed.heading() + mask + ")");
            listing.line(indexed.element() + " = " + expressions.fitting(array.get().type(), array.get().range(),
                    Ask.scalar(3)).text());
            listing.close("end do");
            return 0;
        }));
    }
}
