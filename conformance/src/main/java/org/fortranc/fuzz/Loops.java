package org.fortranc.fuzz;

import java.util.List;
import org.fortranc.fuzz.Variable.Trait;

/** DO constructs of all forms, that end. */
final class Loops {
    /** The DO variables that every program unit declares, and their kinds. */
    static final List<Integer> KINDS = List.of(4, 4, 4, 8, 2, 1);

    private final Dice dice;
    private final Scope scope;
    private final Expressions expressions;
    private final Listing listing;
    private final Statements statements;
    private int used;

    Loops(Dice dice, Scope scope, Expressions expressions, Listing listing, Statements statements) {
        this.dice = dice;
        this.scope = scope;
        this.expressions = expressions;
        this.listing = listing;
        this.statements = statements;
    }

    static String name(int index) {
        return "i%d_".formatted(index + 1);
    }

    static void declare(Listing listing) {
        for (int i = 0; i < KINDS.size(); i++) listing.line("integer(%d) :: %s", KINDS.get(i), name(i));
        listing.line("integer :: i_");
    }

    void loop(int depth) {
        if (used >= KINDS.size()) {
            statements.assignment();
            return;
        }
        int index = used++;
        switch (dice.below(8)) {
            case 0 -> endless(index, depth);
            case 1 -> conditional(index, depth);
            case 2 -> labelled(index, depth);
            default -> counted(index, depth);
        }
        used--;
    }

    private record Bounds(String text, Range range, int turns) {}

    private Bounds bounds(int kind) {
        int step = dice.of(1, 1, 1, 2, -1, -2, 3);
        var first = dice.chance(60) ? expressions.integers().literal(kind, dice.between(-2, 3))
                : expressions.integers().within(new Range(-2, 3), kind, 2);
        var last = dice.chance(60) ? expressions.integers().literal(kind, dice.between(0, 5))
                : expressions.integers().within(new Range(0, 5), kind, 2);
        if (step < 0) {
            var other = first;
            first = last;
            last = other;
        }
        var range = first.range().union(last.range());
        int turns = (int) (range.high() - range.low()) / Math.abs(step) + 1;
        var text = first.text() + ", " + last.text();
        if (step != 1 || dice.chance(10)) text += ", " + expressions.integers().literal(kind, step).text();
        return new Bounds(text, range, turns);
    }

    private void counted(int index, int depth) {
        var bounds = bounds(KINDS.get(index));
        if (!statements.mayRepeat(bounds.turns())) {
            statements.assignment();
            return;
        }
        var construct = dice.chance(30) ? "loop" + statements.label() : "";
        listing.open((construct.isEmpty() ? "" : construct + ": ") + "do " + name(index) + " = " + bounds.text());
        body(index, bounds, depth, construct);
        listing.close(("end do " + construct).strip());
        if (dice.chance(30)) keep(index);
    }

    /** Uses the DO variable behind the loop, where it has a value too. */
    private void keep(int index) {
        int kind = KINDS.get(index);
        var value = Value.primary(name(index), new DataType.Int(kind), List.of(), Range.within(20));
        expressions.designators().find(Designators.Use.WRITE, t -> t.equals(value.type()), List.of()).ifPresent(t ->
                listing.line(t.value().text() + " = "
                        + expressions.integers().fit(value, t.value().range()).text()));
    }

    private void body(int index, Bounds bounds, int depth, String construct) {
        var variable = Variable.scalar(name(index), new DataType.Int(KINDS.get(index)), bounds.range(), Trait.CONSTANT);
        statements.repeated(bounds.turns(), () -> scope.with(List.of(variable), () -> {
            statements.block(dice.between(1, 3), depth - 1);
            if (dice.chance(25)) {
                listing.line("if (" + condition() + ") " + dice.of("cycle", "exit") + " " + construct);
                statements.block(1, depth - 1);
            }
        }));
    }

    private String condition() {
        return expressions.logicals().value(4, Ask.scalar(2)).text();
    }

    private void labelled(int index, int depth) {
        var bounds = bounds(KINDS.get(index));
        if (!statements.mayRepeat(bounds.turns())) {
            statements.assignment();
            return;
        }
        int label = statements.label();
        listing.open("do " + label + " " + name(index) + " = " + bounds.text());
        body(index, bounds, depth, "");
        listing.close(label + " continue");
    }

    private void conditional(int index, int depth) {
        int turns = dice.between(1, 5);
        listing.line(name(index) + " = 0");
        listing.open("do while (" + name(index) + " < " + turns + " .and. " + conditionOperand() + ")");
        listing.line(name(index) + " = " + name(index) + " + 1_" + KINDS.get(index));
        body(index, new Bounds("", new Range(0, turns), turns), depth, "");
        listing.close("end do");
    }

    private String conditionOperand() {
        return expressions.logicals().value(4, Ask.scalar(2)).operand(Value.NOT);
    }

    private void endless(int index, int depth) {
        int turns = dice.between(1, 4);
        var construct = dice.chance(50) ? "loop" + statements.label() : "";
        listing.line(name(index) + " = " + turns);
        listing.open((construct.isEmpty() ? "" : construct + ": ") + "do");
        listing.line(name(index) + " = " + name(index) + " - 1_" + KINDS.get(index));
        listing.line("if (" + name(index) + " < 0) exit " + construct);
        body(index, new Bounds("", new Range(-1, turns), turns + 1), depth, construct);
        listing.close(("end do " + construct).strip());
    }
}
