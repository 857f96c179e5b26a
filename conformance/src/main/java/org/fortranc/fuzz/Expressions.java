package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Random expressions of every type, that are defined whatever their variables hold. */
final class Expressions {
    private final Dice dice;
    private final Scope scope;
    private final Designators designators;
    private final Integers integers;
    private final Reals reals;
    private final Complexes complexes;
    private final Logicals logicals;
    private final Texts texts;
    private final Arrays arrays;

    Expressions(Dice dice, Scope scope) {
        this.dice = dice;
        this.scope = scope;
        designators = new Designators(dice, scope, this);
        integers = new Integers(dice, this);
        reals = new Reals(dice, this);
        complexes = new Complexes(dice, this);
        logicals = new Logicals(dice, scope, this);
        texts = new Texts(dice, this);
        arrays = new Arrays(dice, this);
    }

    Designators designators() {
        return designators;
    }

    Integers integers() {
        return integers;
    }

    Reals reals() {
        return reals;
    }

    Complexes complexes() {
        return complexes;
    }

    Logicals logicals() {
        return logicals;
    }

    Texts texts() {
        return texts;
    }

    /** An expression of the type; of text, any length will do. */
    Value value(DataType type, Ask ask) {
        return switch (type) {
            case DataType.Int(int kind) -> integers.value(kind, ask);
            case DataType.Real(int kind) -> reals.value(kind, ask);
            case DataType.Complex(int kind) -> complexes.value(kind, ask);
            case DataType.Logical(int kind) -> logicals.value(kind, ask);
            case DataType.Text(int length) -> length == DataType.Text.UNKNOWN || !ask.extents().isEmpty()
                    ? texts.value(ask) : dice.chance(80) ? texts.value(ask) : texts.fixed(length, ask);
            case DataType.Derived derived -> structure(derived, ask);
        };
    }

    /** One that may be assigned to a variable, or be an INTENT(IN) argument, of that type and range. */
    Value fitting(DataType type, Range range, Ask ask) {
        return switch (type) {
            case DataType.Int(int kind) -> integers.fit(integers.value(kind, ask), range);
            case DataType.Real(int kind) -> reals.fit(reals.value(kind, ask), range);
            case DataType.Complex(int kind) -> complexes.fit(complexes.value(kind, ask), range);
            case DataType.Text(int length) when length != DataType.Text.UNKNOWN -> texts.fixed(length, ask);
            case DataType.Logical _, DataType.Text _, DataType.Derived _ -> value(type, ask);
        };
    }

    /** What is common to all types: a variable, a function, an array built from others. */
    Optional<Value> common(DataType type, Ask ask) {
        if (ask.depth() > 0) {
            var call = call(type, ask);
            if (call.isPresent() && dice.chance(40)) return call;
        }
        if (ask.depth() > 0 && ask.wantsArray() && dice.chance(35)) return Optional.of(arrays.transformed(type, ask));
        if (ask.depth() > 0 && dice.chance(6)) return Optional.of(merged(type, ask));
        var extents = ask.exact() || dice.chance(50) ? ask.extents() : List.<Integer>of();
        var found = designators.find(Designators.Use.READ, t -> matches(t, type), extents).map(Designators.Found::value);
        if (found.isPresent()) return found;
        return ask.wantsArray() ? Optional.of(arrays.constructed(type, ask)) : Optional.empty();
    }

    static boolean matches(DataType found, DataType wanted) {
        return found instanceof DataType.Text && wanted instanceof DataType.Text || found.equals(wanted);
    }

    private Value merged(DataType type, Ask ask) {
        var first = type instanceof DataType.Text ? texts.fixed(3, ask.operand()) : value(type, ask.operand());
        var second = type instanceof DataType.Text ? texts.fixed(3, ask.beside()) : value(type, ask.beside());
        var mask = logicals.value(4, ask.beside());
        // the comparison keeps gfortran 12 from folding arrays with a scalar mask, which it does wrongly
        return Value.primary("merge(%s, %s, %s .and. zero4_ == 0)".formatted(first.text(), second.text(),
                mask.operand(Value.AND)), first.type(),
                widest(first, second, mask), first.range().union(second.range()));
    }

    /** The shape of an elemental operation. */
    static List<Integer> widest(Value... operands) {
        for (var operand : operands) if (operand.isArray()) return operand.extents();
        return List.of();
    }

    private Value structure(DataType.Derived type, Ask ask) {
        var found = designators.find(Designators.Use.READ, type::equals, ask.extents());
        if (found.isPresent() && (dice.chance(60) || ask.depth() < 0)) return found.get().value();
        var parts = new ArrayList<String>();
        for (var component : type.components()) {
            var value = fitting(component.type(), component.range(),
                    component.extents().isEmpty() ? Ask.scalar(ask.depth() - 1)
                            : Ask.array(component.extents(), ask.depth() - 1));
            parts.add(dice.chance(30) || parts.stream().anyMatch(p -> p.startsWith(" "))
                    ? " " + component.name() + " = " + value.text() : value.text());
        }
        var constructor = Value.primary("%s(%s)".formatted(type.name(),
                parts.stream().map(String::strip).collect(Collectors.joining(", "))), type, List.of());
        return ask.wantsArray() ? arrays.filled(constructor, ask.extents()) : constructor;
    }

    private Optional<Value> call(DataType type, Ask ask) {
        var able = scope.routines().stream().filter(r -> r.pure() && r.result().filter(v -> matches(v.type(), type)
                && (v.extents().equals(ask.extents()) || r.elemental() || !ask.exact() && v.extents().isEmpty()))
                .isPresent()).toList();
        if (able.isEmpty()) return Optional.empty();
        var routine = dice.of(able);
        var result = routine.result().orElseThrow();
        var shape = routine.elemental() ? ask.extents() : List.<Integer>of();
        var actuals = new ArrayList<String>();
        boolean keyword = false;
        boolean array = false;
        for (var dummy : routine.dummies()) {
            if (dummy.optional() && dice.chance(50)) {
                keyword = true;
                continue;
            }
            var variable = dummy.variable();
            var wanted = !routine.elemental() ? new Ask(variable.extents(), Math.min(ask.depth() - 1, 2), true)
                    : array ? new Ask(shape, ask.depth() - 1, false) : new Ask(shape, ask.depth() - 1, true);
            var actual = fitting(variable.type(), variable.range(), wanted);
            array |= actual.isArray();
            keyword |= dummy.keyword() && dice.chance(10);
            actuals.add(keyword ? variable.name() + " = " + actual.text() : actual.text());
        }
        if (ask.wantsArray() && routine.elemental() && !array) return Optional.empty();
        return Optional.of(Value.primary("%s(%s)".formatted(routine.name(), String.join(", ", actuals)), result.type(),
                routine.elemental() ? array ? shape : List.of() : result.extents(), result.range()));
    }
}
