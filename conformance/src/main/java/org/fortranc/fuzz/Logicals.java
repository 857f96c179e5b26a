package org.fortranc.fuzz;

import java.util.List;

/** Random LOGICAL expressions. */
final class Logicals {
    private final Dice dice;
    private final Scope scope;
    private final Expressions expressions;

    Logicals(Dice dice, Scope scope, Expressions expressions) {
        this.dice = dice;
        this.scope = scope;
        this.expressions = expressions;
    }

    private static Value of(String text, int strength, int kind, List<Integer> extents) {
        return new Value(text, strength, new DataType.Logical(kind), extents, Range.NONE);
    }

    Value value(int kind, Ask ask) {
        if (ask.depth() <= 0) return leaf(kind, ask);
        var value = switch (dice.below(12)) {
            case 0, 1, 2, 3 -> relation(ask);
            case 4, 5 -> connected(kind, ask);
            case 6 -> {
                var v = value(kind, ask.operand());
                yield of(".not. " + v.operand(Value.RELATION), Value.NOT, kind, v.extents());
            }
            case 7 -> bitTest(ask);
            case 8 -> ask.wantsArray() ? relation(ask) : reduction(ask);
            case 9 -> ask.wantsArray() ? leaf(kind, ask) : state();
            default -> leaf(kind, ask);
        };
        if (value.type().equals(new DataType.Logical(kind))) return value;
        return of("logical(%s, %d)".formatted(value.text(), kind), Value.PRIMARY, kind, value.extents());
    }

    private Value leaf(int kind, Ask ask) {
        if (!ask.wantsArray() && dice.chance(15)) return of(dice.of(".true.", ".false.") + "_" + kind, Value.PRIMARY,
                kind, List.of());
        return expressions.common(new DataType.Logical(kind), ask).orElseGet(() ->
                of(dice.of(".true.", ".false.") + "_" + kind, Value.PRIMARY, kind, List.of()));
    }

    private Value connected(int kind, Ask ask) {
        int other = dice.chance(80) ? kind : dice.of(1, 2, 4, 8);
        var a = value(kind, ask.operand());
        var b = value(Math.min(kind, other), ask.beside());
        var extents = Expressions.widest(a, b);
        return switch (dice.below(4)) {
            case 0 -> of(a.operand(Value.AND) + " .and. " + b.operand(Value.NOT), Value.AND, kind, extents);
            case 1 -> of(a.operand(Value.OR) + " .or. " + b.operand(Value.AND), Value.OR, kind, extents);
            case 2 -> of(a.operand(Value.EQUIVALENCE) + " .eqv. " + b.operand(Value.OR), Value.EQUIVALENCE, kind,
                    extents);
            default -> of(a.operand(Value.EQUIVALENCE) + " .neqv. " + b.operand(Value.OR), Value.EQUIVALENCE, kind,
                    extents);
        };
    }

    private Value relation(Ask ask) {
        var operator = dice.of("==", "/=", "<", "<=", ">", ">=", ".eq.", ".lt.", ".ge.");
        Value a;
        Value b;
        switch (dice.below(6)) {
            case 0, 1 -> {
                a = expressions.integers().value(dice.of(1, 2, 4, 8), ask.operand());
                b = expressions.integers().value(dice.of(1, 2, 4, 8), ask.beside());
            }
            case 2, 3 -> {
                a = expressions.reals().value(dice.of(4, 8), ask.operand());
                b = dice.chance(70) ? expressions.reals().value(dice.of(4, 8), ask.beside())
                        : expressions.integers().value(4, ask.beside());
            }
            case 4 -> {
                a = expressions.texts().value(ask.operand());
                b = expressions.texts().value(ask.beside());
                // gfortran 12 drops the last parts of two chains if they are alike, whatever blanks come before.
                if (a.text().contains("//") && b.text().contains("//")) return relation(ask);
                if (dice.chance(30)) return of("%s(%s, %s)".formatted(dice.of("lge", "lgt", "lle", "llt"), a.text(),
                        b.text()), Value.PRIMARY, 4, Expressions.widest(a, b));
            }
            default -> {
                a = expressions.value(new DataType.Complex(dice.of(4, 8)), ask.operand());
                b = expressions.value(new DataType.Complex(dice.of(4, 8)), ask.beside());
                operator = dice.of("==", "/=");
            }
        }
        return of(a.operand(Value.CONCATENATION) + " " + operator + " " + b.operand(Value.CONCATENATION),
                Value.RELATION, 4, Expressions.widest(a, b));
    }

    private Value bitTest(Ask ask) {
        int kind = dice.of(1, 2, 4, 8);
        var a = expressions.integers().value(kind, ask.operand());
        if (dice.chance(50)) {
            var b = expressions.integers().value(kind, ask.beside());
            return of("%s(%s, %s)".formatted(dice.of("bge", "bgt", "ble", "blt"), a.text(), b.text()), Value.PRIMARY, 4,
                    Expressions.widest(a, b));
        }
        var place = expressions.integers().fit(expressions.integers().value(4, ask.beside()),
                new Range(0, 8 * kind - 1));
        return of("btest(%s, %s)".formatted(a.text(), place.text()), Value.PRIMARY, 4, Expressions.widest(a, place));
    }

    private Value reduction(Ask ask) {
        var extents = dice.chance(70) ? List.of(dice.between(1, 5)) : List.of(dice.between(1, 3), dice.between(1, 3));
        var mask = value(dice.of(1, 4, 8), ask.shaped(extents));
        int kind = ((DataType.Logical) mask.type()).kind();
        return of("%s(%s)".formatted(dice.of("any", "all", "parity"), mask.text()), Value.PRIMARY, kind, List.of());
    }

    private Value state() {
        var pointers = scope.readable().stream().filter(v -> v.is(Variable.Trait.POINTER)).toList();
        if (!pointers.isEmpty() && dice.chance(50))
            return of("associated(%s)".formatted(dice.of(pointers).name()), Value.PRIMARY, 4, List.of());
        var allocatables = scope.readable().stream().filter(v -> v.is(Variable.Trait.ALLOCATABLE)).toList();
        if (!allocatables.isEmpty())
            return of("allocated(%s)".formatted(dice.of(allocatables).name()), Value.PRIMARY, 4, List.of());
        return of(dice.of(".true.", ".false."), Value.PRIMARY, 4, List.of());
    }
}
