package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Variables, elements, sections, components and substrings that fit a place. */
final class Designators {
    /** What is done with the designator. */
    enum Use { READ, WRITE }

    /** A designator, and the variable whose storage it is part of. */
    record Found(Value value, Variable root) {}

    private final Dice dice;
    private final Scope scope;
    private final Expressions expressions;
    private int nesting;

    Designators(Dice dice, Scope scope, Expressions expressions) {
        this.dice = dice;
        this.scope = scope;
        this.expressions = expressions;
    }

    /** Some designator of a wanted type that has exactly the extents. */
    Optional<Found> find(Use use, Predicate<DataType> wanted, List<Integer> extents) {
        var candidates = use == Use.WRITE ? scope.writable() : scope.readable();
        for (var variable : dice.shuffled(candidates)) {
            var found = in(variable, use, wanted, extents);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    Optional<Found> in(Variable v, Use use, Predicate<DataType> wanted, List<Integer> extents) {
        var whole = new Part(v.name(), v.type(), v.extents(), v.lower(), v.range(), v.is(Variable.Trait.ASSUMED_SIZE));
        return within(whole, use, wanted, extents).map(value -> new Found(value, v));
    }

    private record Part(String text, DataType type, List<Integer> extents, List<Integer> lower, Range range,
                        boolean assumedSize) {}

    private Optional<Value> within(Part part, Use use, Predicate<DataType> wanted, List<Integer> extents) {
        if (wanted.test(part.type())) {
            return subscripted(part, use, extents).map(text -> substring(part.type(), text, extents, part.range()));
        }
        if (!(part.type() instanceof DataType.Derived derived)) return Optional.empty();
        for (var component : dice.shuffled(derived.components())) {
            var inner = new Part(component.name(), component.type(), component.extents(),
                    component.extents().stream().map(_ -> 1).toList(), component.range(), false);
            var element = within(inner, use, wanted, extents);
            if (element.isPresent() && (part.extents().isEmpty() || dice.chance(50))) {
                var before = subscripted(part, use, List.of());
                if (before.isPresent()) return join(before.get(), element.get(), extents);
            }
            if (component.allocatable() || Declarations.hasAllocatable(component.type()) || extents.isEmpty())
                continue; // F2018 C919
            var scalar = within(inner, use, wanted, List.of());
            var array = subscripted(part, use, extents);
            if (scalar.isPresent() && array.isPresent()) return join(array.get(), scalar.get(), extents);
        }
        return Optional.empty();
    }

    private static Optional<Value> join(String before, Value component, List<Integer> extents) {
        return Optional.of(Value.primary(before + "%" + component.text(), component.type(), extents,
                component.range()));
    }

    private Value substring(DataType type, String text, List<Integer> extents, Range range) {
        if (!(type instanceof DataType.Text(int length)) || length < 2 || dice.chance(75))
            return Value.primary(text, type, extents, range);
        // F2018 R908: a parent string is a name, an element or a section; a section needs its subscripts.
        if (!extents.isEmpty() && !text.endsWith(")")) return Value.primary(text, type, extents, range);
        int first = dice.between(1, length);
        int last = dice.between(first, length);
        if (extents.isEmpty() && nesting == 0 && dice.chance(30)) {
            nesting++;
            var start = expressions.integers().within(new Range(1, length), dice.of(1, 4), 0);
            nesting--;
            return Value.primary("%s(%s:)".formatted(text, start.text()), new DataType.Text(DataType.Text.UNKNOWN),
                    extents);
        }
        return Value.primary("%s(%d:%d)".formatted(text, first, last), new DataType.Text(last - first + 1), extents);
    }

    private Optional<String> subscripted(Part part, Use use, List<Integer> wanted) {
        int rank = part.extents().size();
        if (rank < wanted.size()) return Optional.empty();
        if (rank == 0) return Optional.of(part.text());
        if (part.extents().equals(wanted) && !part.assumedSize() && dice.chance(60)) return Optional.of(part.text());
        var kept = new ArrayList<Integer>(); // the dimensions that stay
        int next = 0;
        for (int d = 0; d < rank && next < wanted.size(); d++) {
            boolean must = rank - d == wanted.size() - next;
            if (part.extents().get(d) >= wanted.get(next) && (must || dice.chance(60))) {
                kept.add(d);
                next++;
            } else if (must) {
                return Optional.empty();
            }
        }
        if (next < wanted.size()) return Optional.empty();
        var subscripts = IntStream.range(0, rank).mapToObj(d -> kept.contains(d)
                ? triplet(part, d, wanted.get(kept.indexOf(d)), use) : index(part.lower().get(d), part.extents().get(d)));
        return Optional.of(part.text() + subscripts.collect(Collectors.joining(", ", "(", ")")));
    }

    private String triplet(Part part, int dimension, int wanted, Use use) {
        int lower = part.lower().get(dimension);
        int extent = part.extents().get(dimension);
        boolean open = part.assumedSize() && dimension == part.extents().size() - 1;
        if (wanted == extent && !open && dice.chance(60)) return ":";
        if (wanted == extent && !open && dice.chance(30)) return "%d:%d:-1".formatted(lower + extent - 1, lower);
        if (use == Use.READ && wanted > 1 && dice.chance(20)) {
            return IntStream.range(0, wanted).mapToObj(_ -> index(lower, extent))
                    .collect(Collectors.joining(", ", "[integer :: ", "]"));
        }
        int stride = wanted == 1 ? 1 : dice.between(1, (extent - 1) / (wanted - 1));
        int span = (wanted - 1) * stride;
        int first = lower + dice.below(extent - span);
        if (stride == 1) return "%d:%d".formatted(first, first + span);
        return dice.chance(50) ? "%d:%d:%d".formatted(first, first + span, stride)
                : "%d:%d:%d".formatted(first + span, first, -stride);
    }

    /** A subscript that lies within the bounds. */
    String index(int lower, int extent) {
        if (nesting > 1 || dice.chance(40)) return String.valueOf(lower + dice.below(extent));
        nesting++;
        var index = expressions.integers().within(new Range(lower, lower + extent - 1), dice.of(4, 4, 8, 2),
                dice.chance(80) ? 0 : 1);
        nesting--;
        return index.text();
    }
}
