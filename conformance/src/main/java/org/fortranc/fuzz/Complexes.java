package org.fortranc.fuzz;

import java.util.List;

/** Random COMPLEX expressions, whose parts are always finite. */
final class Complexes {
    private final Dice dice;
    private final Expressions expressions;

    Complexes(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    private static DataType.Complex type(int kind) {
        return new DataType.Complex(kind);
    }

    Value value(int kind, Ask ask) {
        if (ask.depth() <= 0 || dice.chance(15)) return leaf(kind, ask);
        return switch (dice.below(11)) {
            case 0, 1, 2 -> arithmetic(kind, ask);
            case 3 -> composed(kind, ask);
            case 4 -> {
                var v = value(kind, ask.operand());
                yield dice.chance(50) ? Value.primary("conjg(%s)".formatted(v.text()), v.type(), v.extents(), v.range())
                        : new Value("-" + v.operand(Value.PRODUCT), Value.SUM, v.type(), v.extents(), v.range());
            }
            case 5 -> elementary(kind, ask);
            case 6 -> power(kind, ask);
            case 7 -> ask.wantsArray() ? arithmetic(kind, ask) : reduction(kind, ask);
            default -> leaf(kind, ask);
        };
    }

    private Value leaf(int kind, Ask ask) {
        if (!ask.wantsArray() && dice.chance(20)) {
            var re = expressions.reals().literal(kind, -5, 5);
            var im = expressions.reals().literal(kind, -5, 5);
            return Value.primary("(%s, %s)".formatted(re.text(), im.text()), type(kind), List.of(),
                    re.range().union(im.range()));
        }
        return expressions.common(type(kind), ask).orElseGet(() -> composed(kind, ask.operand()));
    }

    private Value composed(int kind, Ask ask) {
        var re = expressions.reals().value(kind, ask.operand());
        var im = expressions.reals().value(kind, ask.beside());
        double limit = type(kind).limit();
        if (re.range().magnitude() > limit) re = expressions.reals().fit(re, Range.within(100));
        if (im.range().magnitude() > limit) im = expressions.reals().fit(im, Range.within(100));
        return Value.primary("cmplx(%s, %s, %d)".formatted(re.text(), im.text(), kind), type(kind),
                Expressions.widest(re, im), re.range().union(im.range()));
    }

    private Value arithmetic(int kind, Ask ask) {
        var a = opaque(small(value(kind, ask.operand()), 1e5));
        var b = dice.chance(70) ? small(value(kind, ask.beside()), 1e5) : expressions.reals().fit(
                expressions.reals().value(dice.chance(50) ? kind : 4, ask.beside()), Range.within(1e5));
        return switch (dice.below(4)) {
            case 0 -> binary("+", kind, a, b, Value.SUM, a.range().magnitude() + b.range().magnitude());
            case 1 -> binary("-", kind, a, b, Value.SUM, a.range().magnitude() + b.range().magnitude());
            case 2 -> binary("*", kind, a, b, Value.PRODUCT, 2 * a.range().magnitude() * b.range().magnitude());
            default -> {
                var re = expressions.reals().fit(expressions.reals().value(kind, ask.beside()), new Range(0.1, 100));
                var im = expressions.reals().fit(expressions.reals().value(kind, ask.beside()), Range.within(100));
                var divisor = Value.primary("cmplx(%s, %s, %d)".formatted(re.text(), im.text(), kind), type(kind),
                        Expressions.widest(re, im), Range.within(100));
                yield binary("/", kind, a, divisor, Value.PRODUCT, 20 * a.range().magnitude());
            }
        };
    }

    private static Value binary(String operator, int kind, Value a, Value b, int strength, double most) {
        return new Value("%s %s %s".formatted(a.operand(strength), operator, b.operand(strength + 1)), strength,
                type(kind), Expressions.widest(a, b), Range.within(most).rounded());
    }

    private Value elementary(int kind, Ask ask) {
        var re = expressions.reals().fit(expressions.reals().value(kind, ask.operand()), Range.within(3));
        var im = expressions.reals().fit(expressions.reals().value(kind, ask.beside()), new Range(0.1, 3));
        var shape = Expressions.widest(re, im);
        return Value.primary("%s(cmplx(%s, %s, %d))".formatted(dice.of("exp", "sqrt", "log", "sin", "cos"),
                expressions.reals().opaque(re).text(), im.text(), kind), type(kind), shape, Range.within(30));
    }

    private Value power(int kind, Ask ask) {
        var base = opaque(small(value(kind, ask.operand()), 10));
        int exponent = dice.between(0, 4);
        var text = dice.chance(70) ? String.valueOf(exponent) : "(%d + zero4_)".formatted(exponent);
        return new Value("%s ** %s".formatted(base.operand(Value.PRIMARY), text), Value.POWER, type(kind),
                base.extents(), Range.within(Math.pow(15, 4)));
    }

    private Value reduction(int kind, Ask ask) {
        int size = dice.between(1, 4);
        var array = small(value(kind, ask.shaped(List.of(size))), 100);
        return switch (dice.below(3)) {
            case 0 -> Value.primary("sum(%s)".formatted(array.text()), type(kind), List.of(), Range.within(100 * size));
            case 1 -> Value.primary("product(%s)".formatted(opaque(array).text()), type(kind), List.of(),
                    Range.within(Math.pow(150, size)));
            default -> {
                var b = small(value(kind, ask.shaped(List.of(size))), 100);
                yield Value.primary("dot_product(%s, %s)".formatted(opaque(array).text(), b.text()), type(kind), List.of(),
                        Range.within(20000 * size));
            }
        };
    }

    /** The same, but so that gfortran cannot know its value: products that it knows it rounds once. */
    Value opaque(Value v) {
        return new Value("%s + rzero%d_".formatted(v.operand(Value.SUM), ((DataType.Complex) v.type()).kind()),
                Value.SUM, v.type(), v.extents(), v.range());
    }

    private Value small(Value v, double most) {
        return fit(v, Range.within(most));
    }

    /** The same value where it lies in the range, which is about zero, else a smaller one. */
    Value fit(Value value, Range range) {
        if (value.range().isIn(range)) return value;
        int kind = ((DataType.Complex) value.type()).kind();
        double scale = range.magnitude() / value.range().magnitude() / 1.01;
        return new Value("%s * %s".formatted(opaque(value).operand(Value.PRODUCT), Reals.constant(scale, kind)), Value.PRODUCT,
                value.type(), value.extents(), range);
    }
}
