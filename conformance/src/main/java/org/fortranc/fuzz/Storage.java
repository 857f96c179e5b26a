package org.fortranc.fuzz;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fortranc.fuzz.Variable.Trait;

/** ALLOCATE, DEALLOCATE, MOVE_ALLOC and pointer assignment. Every variable has its storage and extents again afterwards. */
final class Storage {
    private static final int TRIES = 200;

    private final Dice dice;
    private final Scope scope;
    private final Expressions expressions;
    private final Listing listing;

    Storage(Dice dice, Scope scope, Expressions expressions, Listing listing) {
        this.dice = dice;
        this.scope = scope;
        this.expressions = expressions;
        this.listing = listing;
    }

    void change() {
        var able = scope.writable().stream().filter(v -> v.is(Trait.ALLOCATABLE) || v.is(Trait.POINTER)).toList();
        if (able.isEmpty()) return;
        var v = dice.of(able);
        if (v.is(Trait.POINTER)) {
            point(v);
            return;
        }
        if (Declarations.hasAllocatable(v.type())) return;
        switch (dice.below(3)) {
            case 0 -> {
                var value = all(v, 2);
                listing.line("deallocate(" + v.name() + ")");
                allocate(v);
                listing.line(v.name() + " = " + (value.contains(v.name()) ? all(v, -1) : value));
            }
            case 1 -> moved(v);
            default -> {
                if (!v.isArray()) return;
                listing.line("if (allocated(" + v.name() + ")) deallocate(" + v.name() + ")");
                var value = scope.whileHidden(v, () -> all(v, 1));
                // F2018 9.7.1.2: the bounds are those declared here
                listing.line("allocate(" + v.name() + shape(v) + ", source = " + value + ")");
            }
        }
    }

    private String all(Variable v, int depth) {
        return scope.whileHidden(v, () -> expressions.fitting(v.type(), v.range(), Ask.array(v.extents(), depth)))
                .text();
    }

    private static String shape(Variable v) {
        return !v.isArray() ? "" : IntStream.range(0, v.extents().size()).mapToObj(d -> Declarations.bounds(v, d))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    void allocate(Variable v) {
        listing.line("allocate(" + v.name() + shape(v) + ")");
    }

    private void moved(Variable v) {
        var other = scope.writable().stream().filter(o -> o.is(Trait.ALLOCATABLE) && !o.name().equals(v.name())
                && o.type().equals(v.type()) && o.extents().equals(v.extents()) && o.range().equals(v.range())
                && o.lower().equals(v.lower())).findFirst();
        if (other.isEmpty()) return;
        listing.line("call move_alloc(" + v.name() + ", " + other.get().name() + ")");
        allocate(v);
        listing.line(v.name() + " = " + other.get().name());
    }

    /** Binds the pointer to some target of its type, extents and range, with the bounds it has always. */
    void point(Variable pointer) {
        for (int i = 0; i < TRIES; i++) {
            var targets = scope.writable().stream().filter(t -> t.is(Trait.TARGET)).toList();
            if (targets.isEmpty()) return;
            var found = expressions.designators().in(dice.of(targets), Designators.Use.WRITE, pointer.type()::equals,
                    pointer.extents());
            if (found.isEmpty()) continue;
            var value = found.get().value();
            if (!value.type().equals(pointer.type()) || !value.range().equals(pointer.range())) continue;
            var bounds = pointer.isArray() ? pointer.lower().stream().map(l -> l + ":")
                    .collect(Collectors.joining(", ", "(", ")")) : "";
            listing.line(pointer.name() + bounds + " => " + value.text());
            return;
        }
    }

    /** Whether there is a target for such a pointer. */
    boolean hasTarget(Variable pointer) {
        return scope.writable().stream().filter(t -> t.is(Trait.TARGET)).anyMatch(t -> t.type().equals(pointer.type())
                && t.extents().equals(pointer.extents()) && t.range().equals(pointer.range()));
    }
}
