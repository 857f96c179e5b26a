package org.fortranc.fuzz;

import java.util.List;
import java.util.Locale;

/** Random REAL expressions, whose values are always finite. */
final class Reals {
    private final Dice dice;
    private final Expressions expressions;

    Reals(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    private static DataType.Real type(int kind) {
        return new DataType.Real(kind);
    }

    Value value(int kind, Ask ask) {
        if (ask.depth() <= 0 || dice.chance(15)) return leaf(kind, ask);
        return switch (dice.below(15)) {
            case 0, 1, 2, 3, 4 -> arithmetic(kind, ask);
            case 5 -> unary(kind, ask);
            case 6 -> extremum(kind, ask);
            case 7, 8 -> elementary(kind, ask);
            case 9 -> converted(kind, ask);
            case 10 -> model(kind, ask);
            case 11 -> ask.wantsArray() ? arithmetic(kind, ask) : reduction(kind, ask);
            case 12 -> ask.wantsArray() && ask.extents().size() == 2 ? product(kind, ask) : remainder(kind, ask);
            default -> leaf(kind, ask);
        };
    }

    Value literal(int kind, double low, double high) {
        double value = Math.rint(dice.real(low, high) * 1000) / 1000;
        var digits = switch (dice.below(5)) {
            case 0 -> String.valueOf(Math.rint(Math.abs(value)));
            case 1 -> String.format(Locale.ROOT, "%.2fe-1", Math.abs(value) * 10);
            case 2 -> String.format(Locale.ROOT, "%.1f", Math.abs(value));
            default -> String.format(Locale.ROOT, "%.3f", Math.abs(value));
        };
        double is = Math.signum(value) * Double.parseDouble(digits);
        var text = kind == 4 ? dice.chance(70) ? digits : digits + "_4"
                : digits.contains("e") ? digits.replace('e', 'd') : dice.chance(50) ? digits + "_8" : digits + "d0";
        var range = new Range(is, is).rounded();
        return is < 0 ? new Value("-" + text, Value.SUM, type(kind), List.of(), range)
                : Value.primary(text, type(kind), List.of(), range);
    }

    private Value leaf(int kind, Ask ask) {
        if (!ask.wantsArray() && dice.chance(25)) return literal(kind, -10, 10);
        return expressions.common(type(kind), ask).orElseGet(() -> literal(kind, -10, 10));
    }

    /** An operand beside one of the kind: of that kind, a lesser one, or an integer. */
    private Value any(int kind, Ask ask) {
        if (dice.chance(70)) return value(kind, ask);
        if (kind == 8 && dice.chance(50)) return value(4, ask);
        return expressions.integers().value(dice.of(1, 2, 4, 8), ask);
    }

    private Value arithmetic(int kind, Ask ask) {
        boolean swapped = !ask.wantsArray() && dice.chance(40);
        var a = swapped ? any(kind, ask.operand()) : value(kind, ask.operand());
        var b = swapped ? value(kind, ask.beside()) : any(kind, ask.beside());
        double root = Math.sqrt(type(kind).limit());
        a = small(a, root);
        b = small(b, root);
        return switch (dice.below(9)) {
            case 0, 1 -> binary("+", kind, a, b, Value.SUM, a.range().plus(b.range()));
            case 2, 3 -> binary("-", kind, a, b, Value.SUM, a.range().minus(b.range()));
            case 4, 5 -> binary("*", kind, a, b, Value.PRODUCT, a.range().times(b.range()));
            case 6, 7 -> {
                var divisor = nonzero(b, kind);
                yield binary("/", kind, a, divisor, Value.PRODUCT, a.range().dividedBy(divisor.range()));
            }
            default -> power(kind, value(kind, ask.operand()));
        };
    }

    private Value small(Value v, double most) {
        if (v.range().magnitude() <= most) return v;
        return v.type() instanceof DataType.Int ? expressions.integers().fit(v, Range.within(1e6))
                : fit(v, Range.within(1000));
    }

    private static Value binary(String operator, int kind, Value a, Value b, int strength, Range range) {
        return new Value("%s %s %s".formatted(a.operand(strength), operator, b.operand(strength + 1)), strength,
                type(kind), Expressions.widest(a, b), range.rounded());
    }

    private Value nonzero(Value v, int kind) {
        double away = Math.min(Math.abs(v.range().low()), Math.abs(v.range().high()));
        if (!v.range().hasZero() && away > 1e-3) return v;
        var fitted = v.type() instanceof DataType.Int ? expressions.integers().fit(v, Range.within(100)) : v;
        var one = literal(kind, 0.5, 3);
        return new Value("abs(%s) + %s".formatted(fitted.text(), one.text()), Value.SUM, type(kind), v.extents(),
                new Range(one.range().low(), fitted.range().magnitude() + one.range().high()).rounded());
    }

    private Value power(int kind, Value left) {
        if (dice.chance(60)) { // with an integer exponent
            int exponent = dice.between(-4, 7);
            var base = fit(exponent < 0 ? nonzero(left, kind) : left, exponent < 0 ? new Range(0.2, 20)
                    : Range.within(20));
            double most = Math.max(Math.pow(base.range().magnitude(), 7), Math.pow(5, 4) * 2);
            var text = dice.chance(70) ? exponent < 0 ? "(" + exponent + ")" : String.valueOf(exponent)
                    : "(%d + zero4_)".formatted(exponent);
            return new Value("%s ** %s".formatted(opaque(base).operand(Value.PRIMARY), text), Value.POWER, type(kind),
                    base.extents(), Range.within(most).rounded());
        }
        var base = fit(nonzero(left, kind), new Range(0.1, 10));
        var exponent = dice.chance(20) ? Value.primary(dice.of("2.0", "0.5", "1.5", "3.0"), type(4), List.of(),
                new Range(0, 3)) : opaque(fit(value(kind, Ask.scalar(1)), Range.within(3)));
        return new Value("%s ** %s".formatted(opaque(base).operand(Value.PRIMARY), exponent.operand(Value.POWER)),
                Value.POWER, type(kind), base.extents(), Range.within(2000));
    }

    /** The same, but so that gfortran cannot know its value: what it knows it rounds better than the library does. */
    Value opaque(Value v) {
        int kind = ((DataType.Real) v.type()).kind();
        return new Value("%s + rzero%d_".formatted(v.operand(Value.SUM), kind), Value.SUM, v.type(), v.extents(),
                v.range());
    }

    private Value unary(int kind, Ask ask) {
        var v = value(kind, ask.operand());
        return switch (dice.below(5)) {
            case 0 -> new Value("-" + v.operand(Value.PRODUCT), Value.SUM, v.type(), v.extents(), v.range().negated());
            case 1 -> Value.primary("abs(%s)".formatted(v.text()), v.type(), v.extents(), v.range().absolute());
            case 2 -> {
                var s = value(kind, ask.beside());
                yield Value.primary("sign(%s, %s)".formatted(v.text(), s.text()), v.type(), Expressions.widest(v, s),
                        Range.within(v.range().magnitude()));
            }
            case 3 -> Value.primary("%s(%s)".formatted(dice.of("aint", "anint"), v.text()), v.type(), v.extents(),
                    new Range(v.range().low() - 1, v.range().high() + 1));
            default -> new Value("(" + v.text() + ")", Value.PRIMARY, v.type(), v.extents(), v.range());
        };
    }

    private Value extremum(int kind, Ask ask) {
        var a = value(kind, ask.operand());
        var b = value(kind, ask.beside());
        var name = dice.of("max", "min", "max", "min", "dim");
        var range = name.equals("dim") ? a.range().minus(b.range()).absolute().union(Range.NONE)
                : a.range().union(b.range());
        return Value.primary("%s(%s, %s)".formatted(name, a.text(), b.text()), a.type(), Expressions.widest(a, b), range);
    }

    private Value elementary(int kind, Ask ask) {
        var v = value(kind, ask.operand());
        return switch (dice.below(12)) {
            case 0 -> Value.primary("sqrt(abs(%s))".formatted(v.text()), v.type(), v.extents(),
                    new Range(0, Math.sqrt(v.range().magnitude()) + 1).rounded());
            case 1 -> function("exp", fit(v, Range.within(10)), new Range(0, 30000));
            case 2 -> function(dice.of("log", "log10"), fit(nonzero(v, kind), new Range(1e-3, 1e6)), Range.within(20));
            case 3 -> function(dice.of("sin", "cos"), fit(v, Range.within(1e5)), Range.within(1));
            case 4 -> function("tan", fit(v, Range.within(1.5)), Range.within(20));
            case 5 -> function(dice.of("asin", "acos"), fit(v, Range.within(1)), Range.within(4));
            case 6 -> function(dice.of("atan", "tanh", "asinh"), fit(v, Range.within(1e5)), Range.within(20));
            case 7 -> function(dice.of("sinh", "cosh"), fit(v, Range.within(5)), Range.within(100));
            case 8 -> function(dice.of("erf", "erfc", "bessel_j0", "bessel_j1"), fit(v, Range.within(5)),
                    Range.within(3));
            case 9 -> function(dice.of("gamma", "log_gamma"), fit(nonzero(v, kind), new Range(0.4, 5)),
                    Range.within(30));
            case 10 -> {
                var b = opaque(value(kind, ask.beside()));
                yield Value.primary("atan2(%s, %s)".formatted(opaque(v).text(), nonzero(b, kind).text()), v.type(),
                        Expressions.widest(v, b), Range.within(4));
            }
            default -> {
                var b = fit(value(kind, ask.beside()), Range.within(1e4));
                var a = fit(v, Range.within(1e4));
                yield Value.primary("hypot(%s, %s)".formatted(opaque(a).text(), b.text()), v.type(),
                        Expressions.widest(a, b), new Range(0, 20000));
            }
        };
    }

    private Value function(String name, Value argument, Range range) {
        return Value.primary("%s(%s)".formatted(name, opaque(argument).text()), argument.type(), argument.extents(),
                range);
    }

    private Value converted(int kind, Ask ask) {
        return switch (dice.below(4)) {
            case 0 -> {
                var v = expressions.integers().value(dice.of(1, 2, 4, 8), ask.operand());
                yield Value.primary("real(%s, %d)".formatted(v.text(), kind), type(kind), v.extents(),
                        v.range().rounded());
            }
            case 1 -> {
                var v = value(12 - kind, ask.operand());
                var fitted = v.range().magnitude() > 1e30 ? fit(v, Range.within(1e6)) : v;
                yield Value.primary("real(%s, %d)".formatted(fitted.text(), kind), type(kind), v.extents(),
                        fitted.range().rounded());
            }
            case 2 -> {
                var v = expressions.value(new DataType.Complex(kind), ask.operand());
                yield Value.primary("%s(%s)".formatted(dice.of("real", "aimag"), v.text()), type(kind), v.extents(),
                        v.range());
            }
            default -> {
                var v = expressions.value(new DataType.Complex(kind), ask.operand());
                yield Value.primary("abs(%s)".formatted(expressions.complexes().opaque(v).text()), type(kind), v.extents(),
                        new Range(0, 1.5 * v.range().magnitude() + 1));
            }
        };
    }

    /** Functions that look at the bits. */
    private Value model(int kind, Ask ask) {
        var v = fit(value(kind, ask.operand()), Range.within(1e4));
        var n = expressions.integers().fit(expressions.integers().value(4, ask.beside()), Range.within(5));
        return switch (dice.below(6)) {
            case 0 -> Value.primary("fraction(%s)".formatted(v.text()), v.type(), v.extents(), Range.within(1));
            case 1 -> Value.primary("scale(%s, %s)".formatted(v.text(), n.text()), v.type(), Expressions.widest(v, n),
                    Range.within(32 * v.range().magnitude()));
            case 2 -> Value.primary("set_exponent(%s, %s)".formatted(opaque(v).text(), n.text()), v.type(),
                    Expressions.widest(v, n), Range.within(32));
            case 3 -> Value.primary("nearest(%s, %s)".formatted(v.text(), dice.of("1.0", "-1.0")), v.type(),
                    v.extents(), new Range(v.range().low() - 1e-3, v.range().high() + 1e-3).rounded());
            case 4 -> Value.primary("spacing(%s)".formatted(v.text()), v.type(), v.extents(), new Range(0, 1));
            default -> ask.wantsArray() ? v : Value.primary("%s(%s)".formatted(dice.of("epsilon", "tiny"), v.text()),
                    type(kind), List.of(), new Range(0, 1));
        };
    }

    private Value remainder(int kind, Ask ask) {
        var a = fit(value(kind, ask.operand()), Range.within(1e5));
        var b = nonzero(value(kind, ask.beside()), kind);
        return Value.primary("%s(%s, %s)".formatted(dice.of("mod", "modulo"), a.text(), b.text()), type(kind),
                Expressions.widest(a, b), Range.within(b.range().magnitude()));
    }

    private Value reduction(int kind, Ask ask) {
        var extents = dice.chance(70) ? List.of(dice.between(1, 5)) : List.of(dice.between(1, 3), dice.between(1, 3));
        var array = small(value(kind, ask.shaped(extents)), 1e10);
        int size = array.size();
        var mask = dice.chance(35) ? ", mask = " + expressions.logicals().value(4, new Ask(extents, 1, true)).text() : "";
        return switch (dice.below(5)) {
            case 0, 1 -> Value.primary("sum(%s%s)".formatted(array.text(), mask), type(kind), List.of(),
                    Range.within(array.range().magnitude() * size).rounded());
            case 2 -> {
                var items = fit(array, Range.within(4));
                yield Value.primary("product(%s%s)".formatted(items.text(), mask), type(kind), List.of(),
                        Range.within(Math.pow(4, size)));
            }
            case 3 -> Value.primary("%s(%s)".formatted(dice.of("maxval", "minval"), array.text()), type(kind),
                    List.of(), array.range());
            default -> {
                if (extents.size() > 1) yield leaf(kind, ask);
                var b = small(value(kind, ask.shaped(extents)), 1e10);
                yield Value.primary("dot_product(%s, %s)".formatted(array.text(), b.text()), type(kind), List.of(),
                        array.range().times(b.range()).times(new Range(-size, size)).rounded());
            }
        };
    }

    private Value product(int kind, Ask ask) {
        int inner = dice.between(1, 4);
        var a = small(value(kind, ask.shaped(List.of(ask.extents().get(0), inner))), 1e6);
        var b = small(value(kind, ask.shaped(List.of(inner, ask.extents().get(1)))), 1e6);
        return Value.primary("matmul(%s, %s)".formatted(a.text(), b.text()), type(kind), ask.extents(),
                a.range().times(b.range()).times(new Range(-inner, inner)).rounded());
    }

    /** The same value where it lies in the range, else one made of it that does. */
    Value fit(Value value, Range range) {
        if (value.range().isIn(range)) return value;
        int kind = ((DataType.Real) value.type()).kind();
        var low = constant(range.low(), kind);
        var high = constant(range.high(), kind);
        if (range.low() != -range.high() || dice.chance(60))
            return Value.primary((dice.chance(50) ? "max(%s, min(%s, %s))" : "min(max(%s, %3$s), %2$s)").formatted(low,
                    high, value.text()), value.type(), value.extents(), range);
        return Value.primary("mod(%s, %s)".formatted(value.text(), high), value.type(), value.extents(), range);
    }

    static String constant(double value, int kind) {
        return value == Math.rint(value) && Math.abs(value) < 1e7 ? String.format(Locale.ROOT, "%.1f_%d", value, kind)
                : String.format(Locale.ROOT, "%se%s_%d", mantissa(value), exponent(value), kind);
    }

    private static String mantissa(double value) {
        var text = String.format(Locale.ROOT, "%.6e", value);
        return text.substring(0, text.indexOf('e'));
    }

    private static String exponent(double value) {
        var text = String.format(Locale.ROOT, "%.6e", value);
        return String.valueOf(Integer.parseInt(text.substring(text.indexOf('e') + 1).replace("+", "")));
    }
}
