package org.fortranc.fuzz;

import org.fortranc.fuzz.Variable.Trait;

/** Gives variables their first values, from those that have one already. */
final class Initialization {
    private final Dice dice;
    private final Scope scope;
    private final Statements statements;
    private final Listing listing;

    Initialization(Dice dice, Scope scope, Statements statements, Listing listing) {
        this.dice = dice;
        this.scope = scope;
        this.statements = statements;
        this.listing = listing;
    }

    /** Gives the variable its first value and lets others use it. */
    void define(Variable v) {
        give(v);
        scope.add(v);
    }

    void give(Variable v) {
        if (v.is(Trait.ALLOCATABLE)) statements.storage().allocate(v);
        if (v.is(Trait.ASSUMED_SIZE)) throw new IllegalArgumentException(v.name());
        if (v.is(Trait.POINTER)) statements.storage().point(v);
        else give(Value.primary(v.name(), v.type(), v.extents(), v.range()));
    }

    private void give(Value whole) {
        if (!(whole.type() instanceof DataType.Derived derived)) {
            statements.assign(whole, dice.between(0, 2));
            return;
        }
        if (!Declarations.hasAllocatable(derived) && dice.chance(30)) {
            listing.line(whole.text() + " = " + statements.expressions().fitting(derived, Range.NONE,
                    Ask.scalar(1)).text());
            return;
        }
        if (whole.isArray() && derived.components().stream().anyMatch(c -> !c.extents().isEmpty()
                || c.type() instanceof DataType.Derived)) {
            // component arrays of an array of structures, element by element
            int rank = whole.extents().size();
            var indices = new java.util.ArrayList<String>();
            for (int d = 1; d <= rank; d++) {
                var index = "in" + statements.label() + "_";
                indices.add(index);
                listing.open("block");
                listing.line("integer :: " + index);
                listing.open("do %s = lbound(%s, %d), ubound(%s, %d)", index, whole.text(), d, whole.text(), d);
            }
            components(derived, whole.text() + "(" + String.join(", ", indices) + ")");
            for (int d = 1; d <= rank; d++) listing.close("end do").close("end block");
        } else {
            components(derived, whole.text(), whole);
        }
    }

    private void components(DataType.Derived derived, String object) {
        components(derived, object, Value.primary(object, derived, java.util.List.of()));
    }

    private void components(DataType.Derived derived, String object, Value whole) {
        for (var c : derived.components()) {
            var name = object + "%" + c.name();
            if (c.allocatable()) {
                var extents = c.extents().stream().map(String::valueOf).toList();
                listing.line("allocate(" + name + "(" + String.join(", ", extents) + "))");
            }
            give(Value.primary(name, c.type(), whole.isArray() ? whole.extents() : c.extents(), c.range()));
        }
    }
}
