package org.fortranc.fuzz;

import java.util.List;

/** Random INTEGER expressions, none of whose operations overflows. */
final class Integers {
    private final Dice dice;
    private final Expressions expressions;

    Integers(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    private static DataType.Int type(int kind) {
        return new DataType.Int(kind);
    }

    private static Range all(int kind) {
        double top = Math.pow(2, 8 * kind - 1);
        return new Range(-top, kind == 8 ? top : top - 1);
    }

    Value value(int kind, Ask ask) {
        if (ask.depth() <= 0 || dice.chance(15)) return leaf(kind, ask);
        return switch (dice.below(16)) {
            case 0, 1, 2, 3 -> arithmetic(kind, ask);
            case 4 -> remainder(kind, ask);
            case 5 -> unary(kind, ask);
            case 6 -> extremum(kind, ask);
            case 7, 8 -> bits(kind, ask);
            case 9 -> converted(kind, ask);
            case 10, 11 -> counting(kind, ask);
            case 12 -> ask.wantsArray() ? leaf(kind, ask) : reduction(kind, ask);
            case 13 -> ask.wantsArray() ? arithmetic(kind, ask) : inquiry(kind, ask);
            default -> leaf(kind, ask);
        };
    }

    Value literal(int kind, long value) {
        var digits = kind == 4 && dice.chance(60) ? String.valueOf(Math.abs(value)) : Math.abs(value) + "_" + kind;
        var range = new Range(value, value);
        return value < 0 ? new Value("-" + digits, Value.SUM, type(kind), List.of(), range)
                : Value.primary(digits, type(kind), List.of(), range);
    }

    private Value leaf(int kind, Ask ask) {
        if (!ask.wantsArray() && dice.chance(25)) return literal(kind, dice.between(-12, 12));
        return expressions.common(type(kind), ask).orElseGet(() -> literal(kind, dice.between(-9, 100)));
    }

    private Value arithmetic(int kind, Ask ask) {
        int other = dice.chance(75) ? kind : dice.of(1, 2, 4, 8);
        if (other > kind) other = kind;
        boolean swapped = !ask.wantsArray() && dice.chance(30);
        var left = value(swapped ? other : kind, ask.operand());
        var right = value(swapped ? kind : other, ask.beside());
        return switch (dice.below(8)) {
            case 0, 1 -> sum("+", kind, left, right);
            case 2, 3 -> sum("-", kind, left, right);
            case 4, 5 -> product(kind, left, right);
            case 6 -> quotient(kind, left, right);
            default -> power(kind, left);
        };
    }

    private Value sum(String operator, int kind, Value left, Value right) {
        var a = left;
        var b = right;
        var range = operator.equals("+") ? a.range().plus(b.range()) : a.range().minus(b.range());
        if (range.magnitude() > type(kind).limit()) {
            a = fit(a, Range.within(kind == 1 ? 60 : type(kind).limit() / 4));
            b = fit(b, Range.within(kind == 1 ? 60 : type(kind).limit() / 4));
            range = operator.equals("+") ? a.range().plus(b.range()) : a.range().minus(b.range());
        }
        return new Value("%s %s %s".formatted(a.operand(Value.SUM), operator, b.operand(Value.PRODUCT)), Value.SUM,
                type(kind), Expressions.widest(a, b), range);
    }

    private Value product(int kind, Value left, Value right) {
        var a = left;
        var b = right;
        if (a.range().times(b.range()).magnitude() > type(kind).limit()) {
            double root = Math.floor(Math.sqrt(type(kind).limit())) - 1;
            a = fit(a, Range.within(root));
            b = fit(b, Range.within(root));
        }
        return new Value("%s * %s".formatted(a.operand(Value.PRODUCT), b.operand(Value.POWER)), Value.PRODUCT,
                type(kind), Expressions.widest(a, b), a.range().times(b.range()));
    }

    private Value quotient(int kind, Value left, Value right) {
        var a = left.range().magnitude() > type(kind).limit() ? fit(left, Range.within(100)) : left;
        var b = nonzero(right);
        double limit = a.range().magnitude();
        return new Value("%s / %s".formatted(a.operand(Value.PRODUCT), b.operand(Value.POWER)), Value.PRODUCT,
                type(kind), Expressions.widest(a, b), Range.within(limit));
    }

    /** The same value where it cannot be zero, else something made of it that cannot. */
    private Value nonzero(Value value) {
        if (!value.range().hasZero()) return value;
        int kind = ((DataType.Int) value.type()).kind();
        var small = fit(value, Range.within(kind == 1 ? 60 : 1000));
        return new Value("abs(%s) + 1_%d".formatted(small.text(), kind), Value.SUM, value.type(), value.extents(),
                new Range(1, small.range().magnitude() + 1));
    }

    private Value power(int kind, Value left) {
        double most = switch (kind) {
            case 1 -> 4;
            case 2 -> 30;
            case 4 -> 1200;
            default -> 1000000;
        };
        var base = fit(left, Range.within(most));
        Value exponent;
        if (dice.chance(60)) exponent = literal(dice.of(4, kind), dice.between(0, 3));
        else exponent = opaque(fit(value(dice.of(4, 4, kind), Ask.scalar(1)), new Range(0, 3)));
        var range = Range.within(Math.max(1, Math.pow(base.range().magnitude(), 3)));
        int result = Math.max(((DataType.Int) base.type()).kind(), ((DataType.Int) exponent.type()).kind());
        var value = new Value("%s ** %s".formatted(base.operand(Value.PRIMARY), exponent.operand(Value.POWER)),
                Value.POWER, type(result), base.extents(), range);
        return result == kind ? value : convert(value, kind);
    }

    /** The same, but so that gfortran cannot know its value; what it folds it computes otherwise. */
    private Value opaque(Value value) {
        return new Value("%s + zero4_".formatted(value.operand(Value.SUM)), Value.SUM,
                type(Math.max(4, ((DataType.Int) value.type()).kind())), value.extents(), value.range());
    }

    private Value remainder(int kind, Ask ask) {
        var a = value(kind, ask.operand());
        if (a.range().magnitude() > type(kind).limit()) a = fit(a, Range.within(100));
        var b = nonzero(value(kind, ask.beside()));
        boolean modulo = dice.chance(50);
        return Value.primary("%s(%s, %s)".formatted(modulo ? "modulo" : "mod", a.text(), b.text()), type(kind),
                Expressions.widest(a, b), Range.within(b.range().magnitude()));
    }

    private Value unary(int kind, Ask ask) {
        var v = value(kind, ask.operand());
        if (v.range().magnitude() > type(kind).limit()) v = fit(v, Range.within(100));
        return switch (dice.below(4)) {
            case 0 -> new Value("-" + v.operand(Value.PRODUCT), Value.SUM, v.type(), v.extents(), v.range().negated());
            case 1 -> Value.primary("abs(%s)".formatted(v.text()), v.type(), v.extents(), v.range().absolute());
            case 2 -> {
                var s = value(kind, ask.beside());
                yield Value.primary("sign(%s, %s)".formatted(v.text(), s.text()), v.type(),
                        Expressions.widest(v, s), Range.within(v.range().magnitude()));
            }
            default -> new Value("(" + v.text() + ")", Value.PRIMARY, v.type(), v.extents(), v.range());
        };
    }

    private Value extremum(int kind, Ask ask) {
        var a = value(kind, ask.operand());
        var b = value(kind, ask.beside());
        if (dice.chance(20)) {
            a = fit(a, Range.within(kind == 1 ? 50 : 10000));
            b = fit(b, Range.within(kind == 1 ? 50 : 10000));
            return Value.primary("dim(%s, %s)".formatted(a.text(), b.text()), a.type(), Expressions.widest(a, b),
                    new Range(0, Math.max(0, a.range().minus(b.range()).high())));
        }
        var name = dice.of("max", "min");
        if (dice.chance(30)) {
            var c = value(kind, ask.beside());
            return Value.primary("%s(%s, %s, %s)".formatted(name, a.text(), b.text(), c.text()), a.type(),
                    Expressions.widest(a, b, c), a.range().union(b.range()).union(c.range()));
        }
        return Value.primary("%s(%s, %s)".formatted(name, a.text(), b.text()), a.type(), Expressions.widest(a, b),
                a.range().union(b.range()));
    }

    private Value bits(int kind, Ask ask) {
        int size = 8 * kind;
        var a = value(kind, ask.operand());
        var place = fit(value(dice.of(4, 4, kind), ask.beside()), new Range(0, size - 1));
        var count = fit(value(4, ask.beside()), Range.within(size - 1));
        var b = value(kind, ask.beside());
        return switch (dice.below(9)) {
            case 0 -> bitwise(dice.of("iand", "ior", "ieor"), a, b);
            case 1 -> Value.primary("not(%s)".formatted(a.text()), a.type(), a.extents(), all(kind));
            case 2 -> bitwise("ishft", a, count);
            case 3 -> bitwise("ishftc", a, count);
            case 4 -> bitwise(dice.of("shiftl", "shiftr", "shifta"), a, place);
            case 5 -> bitwise(dice.of("ibset", "ibclr"), a, place);
            case 6 -> {
                int length = dice.between(1, size - 1);
                int from = dice.below(size - length);
                yield Value.primary("ibits(%s, %d, %d)".formatted(a.text(), from, length), a.type(), a.extents(),
                        new Range(0, Math.pow(2, length)));
            }
            // of other kinds gfortran 12 shifts what lies beside the arguments
            case 7 -> kind != 4 ? bitwise("ieor", a, b) : Value.primary("%s(%s, %s, %d)".formatted(dice.of("dshiftl", "dshiftr"), a.text(), b.text(),
                    dice.below(size)), a.type(), Expressions.widest(a, b), all(kind));
            default -> Value.primary("merge_bits(%s, %s, %s)".formatted(a.text(), b.text(), literal(kind, dice.below(99))
                    .text()), a.type(), Expressions.widest(a, b), all(kind));
        };
    }

    private Value bitwise(String name, Value a, Value b) {
        return Value.primary("%s(%s, %s)".formatted(name, a.text(), b.text()), a.type(), Expressions.widest(a, b),
                all(((DataType.Int) a.type()).kind()));
    }

    private Value converted(int kind, Ask ask) {
        if (dice.chance(45)) {
            int from = dice.of(4, 8);
            double most = Math.min(type(kind).limit() - 2, from == 4 ? 1e6 : 1e15);
            var real = expressions.reals().fit(expressions.reals().value(from, ask.operand()), Range.within(most));
            return Value.primary("%s(%s, %d)".formatted(dice.of("int", "nint", "floor", "ceiling"), real.text(), kind),
                    type(kind), real.extents(), new Range(real.range().low() - 1, real.range().high() + 1).truncated());
        }
        return convert(value(dice.of(1, 2, 4, 8), ask.operand()), kind);
    }

    /** The same number in another kind, made to fit if it does not. */
    private Value convert(Value value, int kind) {
        if (((DataType.Int) value.type()).kind() == kind) return value;
        var room = new Range(all(kind).low() + 1, kind == 8 ? 9e18 : all(kind).high());
        var fitted = value.range().isIn(room) ? value : fit(value, Range.within(Math.min(100, room.high())));
        return Value.primary("int(%s, %d)".formatted(fitted.text(), kind), type(kind), fitted.extents(),
                fitted.range());
    }

    /** Default integers that are found by looking at values of any type. */
    private Value counting(int kind, Ask ask) {
        var value = switch (dice.below(8)) {
            case 0 -> {
                var v = value(dice.of(1, 2, 4, 8), ask.operand());
                yield found(dice.of("popcnt", "leadz", "trailz", "poppar") + "(" + v.text() + ")", v.extents(), 64);
            }
            case 1 -> {
                var v = expressions.reals().value(dice.of(4, 8), ask.operand());
                yield found("exponent(%s)".formatted(v.text()), v.extents(), 1100);
            }
            case 2, 3 -> {
                var a = expressions.texts().value(ask.operand());
                var b = expressions.texts().value(ask.beside());
                var back = dice.chance(40) ? ", back = " + expressions.logicals().value(4, Ask.scalar(0)).text() : "";
                yield found("%s(%s, %s%s)".formatted(dice.of("index", "scan", "verify"), a.text(), b.text(), back),
                        Expressions.widest(a, b), 2000);
            }
            case 4 -> {
                var v = expressions.texts().value(ask.operand());
                yield found("len_trim(%s)".formatted(v.text()), v.extents(), 2000);
            }
            case 5 -> {
                var v = expressions.texts().fixed(1, ask.operand());
                yield Value.primary("%s(%s)".formatted(dice.of("ichar", "iachar"), v.text()), type(4), v.extents(),
                        new Range(0, 255));
            }
            case 6 -> {
                var mask = expressions.logicals().value(dice.of(1, 4), ask.operand());
                yield Value.primary("merge(1, 0, %s)".formatted(mask.text()), type(4), mask.extents(), new Range(0, 1));
            }
            default -> {
                if (ask.wantsArray()) yield leaf(4, ask);
                var array = expressions.logicals().value(4, Ask.array(List.of(dice.between(1, 4)), ask.depth() - 1));
                yield found("count(%s)".formatted(array.text()), List.of(), 4);
            }
        };
        return convert(value, kind);
    }

    private static Value found(String text, List<Integer> extents, int most) {
        return Value.primary(text, type(4), extents, Range.within(most));
    }

    private Value reduction(int kind, Ask ask) {
        var extents = dice.chance(70) ? List.of(dice.between(1, 5)) : List.of(dice.between(1, 3), dice.between(1, 3));
        var array = value(kind, ask.shaped(extents));
        int size = array.size();
        var mask = dice.chance(35) ? ", mask = " + expressions.logicals().value(4, new Ask(extents, 1, true)).text() : "";
        double limit = type(kind).limit();
        return switch (dice.below(7)) {
            case 0, 1 -> {
                var items = fit(array, Range.within(Math.floor(limit / 2 / size)));
                yield Value.primary("sum(%s%s)".formatted(items.text(), mask), type(kind), List.of(),
                        items.range().times(new Range(0, size)).union(Range.NONE));
            }
            case 2 -> {
                var items = fit(array, Range.within(size > 5 ? 1 : 2));
                yield Value.primary("product(%s%s)".formatted(items.text(), mask), type(kind), List.of(),
                        Range.within(64));
            }
            case 3 -> Value.primary("%s(%s%s)".formatted(dice.of("maxval", "minval"), array.text(), mask), type(kind),
                    List.of(), mask.isEmpty() ? array.range() : all(kind));
            case 4 -> Value.primary("%s(%s%s)".formatted(dice.of("iall", "iany", "iparity"), array.text(), mask),
                    type(kind), List.of(), all(kind));
            case 5 -> {
                var a = fit(array, Range.within(kind == 1 ? 3 : 50));
                if (extents.size() > 1) yield leaf(kind, ask);
                var b = fit(value(kind, ask.shaped(extents)), Range.within(kind == 1 ? 3 : 50));
                yield Value.primary("dot_product(%s, %s)".formatted(a.text(), b.text()), type(kind), List.of(),
                        Range.within(size * (kind == 1 ? 9 : 2500)));
            }
            default -> {
                var where = "%s(%s, dim = 1%s)".formatted(dice.of("maxloc", "minloc"), array.text(), mask);
                yield extents.size() > 1 ? convert(found("sum(" + where + ")", List.of(), 40), kind)
                        : convert(found(where, List.of(), 40), kind);
            }
        };
    }

    private Value inquiry(int kind, Ask ask) {
        var array = expressions.designators().find(Designators.Use.READ, _ -> true, dice.of(List.of(2), List.of(3),
                List.of(2, 2), List.of(3, 2))).map(Designators.Found::value);
        if (array.isPresent() && dice.chance(60)) {
            var name = dice.of("size", "lbound", "ubound");
            int dimension = dice.between(1, array.get().extents().size());
            return Value.primary("%s(%s, %d, kind = %d)".formatted(name, array.get().text(), dimension, kind),
                    type(kind), List.of(), Range.within(100));
        }
        var v = value(dice.of(1, 2, 4, 8), Ask.scalar(0));
        var inquiry = dice.of("kind", "bit_size", "digits", "range", "storage_size");
        return convert(Value.primary("%s(%s)".formatted(inquiry, v.text()), inquiry.equals("bit_size") ? v.type()
                : type(4), List.of(), new Range(0, 64)), kind);
    }

    /** An expression of the kind whose value lies in the range. */
    Value within(Range range, int kind, int depth) {
        return fit(value(kind, Ask.scalar(depth)), range);
    }

    /** The same value where it lies in the range, else one made of it that does. */
    Value fit(Value value, Range range) {
        if (value.range().isIn(range)) return value;
        int kind = ((DataType.Int) value.type()).kind();
        double low = Math.max(range.low(), -type(kind).limit());
        double high = Math.min(range.high(), type(kind).limit());
        if (value.range().isIn(new Range(low, high))) return value;
        double span = high - low + 1;
        if (span > type(kind).limit() || dice.chance(25)) {
            var text = dice.chance(50) ? "max(%s, min(%s, %s))" : "min(max(%s, %3$s), %2$s)";
            return Value.primary(text.formatted(constant(low, kind), constant(high, kind), value.text()), value.type(),
                    value.extents(), new Range(low, high));
        }
        var modulo = "modulo(%s, %s)".formatted(value.text(), constant(span, kind));
        if (low == 0) return Value.primary(modulo, value.type(), value.extents(), new Range(low, high));
        return new Value("%s %s %s".formatted(modulo, low < 0 ? "-" : "+", constant(Math.abs(low), kind)), Value.SUM,
                value.type(), value.extents(), new Range(low, high));
    }

    private static String constant(double value, int kind) {
        return "%d_%d".formatted((long) value, kind);
    }
}
