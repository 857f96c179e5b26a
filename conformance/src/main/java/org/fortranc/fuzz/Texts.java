package org.fortranc.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random CHARACTER expressions. */
final class Texts {
    private static final String LETTERS = "abcxyzABCXYZ0189 +-*/.,;:!?()%&$ \"_";
    private static final int LONG = 120;
    private static final DataType.Text ANY = new DataType.Text(DataType.Text.UNKNOWN);

    private final Dice dice;
    private final Expressions expressions;

    Texts(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    Value literal(int length) {
        var text = IntStream.range(0, length).mapToObj(_ -> String.valueOf(LETTERS.charAt(dice.below(LETTERS.length()))))
                .collect(Collectors.joining());
        var quoted = dice.chance(60) ? "'" + text + "'" : "\"" + text.replace("\"", "\"\"") + "\"";
        return Value.primary(quoted, new DataType.Text(length), List.of());
    }

    /** Text of any length. */
    Value value(Ask wanted) {
        var ask = wanted.wantsArray() ? wanted : Ask.scalar(wanted.depth());
        if (ask.depth() <= 0) return leaf(ask);
        if (ask.wantsArray()) { // the elements of an array are equally long
            var v = leaf(ask);
            return switch (dice.below(4)) {
                case 0 -> Value.primary("%s(%s)".formatted(dice.of("adjustl", "adjustr"), v.text()), v.type(),
                        v.extents());
                case 1 -> joined(v, value(ask.beside()));
                default -> v;
            };
        }
        return switch (dice.below(9)) {
            case 0, 1 -> joined(value(ask.operand()), value(ask.operand()));
            case 2 -> Value.primary("trim(%s)".formatted(value(ask.operand()).text()), ANY, List.of());
            case 3 -> {
                var v = value(ask.operand());
                yield Value.primary("%s(%s)".formatted(dice.of("adjustl", "adjustr"), v.text()), v.type(), List.of());
            }
            case 4 -> {
                var v = leaf(ask);
                var count = expressions.integers().within(new Range(0, 3), 4, 1);
                yield Value.primary("repeat(%s, %s)".formatted(v.text(), count.text()), ANY, List.of());
            }
            case 5 -> character(ask);
            default -> leaf(ask);
        };
    }

    private Value character(Ask ask) {
        var code = expressions.integers().fit(expressions.integers().value(dice.of(1, 2, 4), ask.operand()),
                new Range(33, 126));
        return Value.primary("%s(%s)".formatted(dice.of("achar", "char"), code.text()), new DataType.Text(1),
                code.extents());
    }

    private static Value joined(Value a, Value b) {
        int x = ((DataType.Text) a.type()).length();
        int y = ((DataType.Text) b.type()).length();
        int length = x < 0 || y < 0 || x + y > LONG ? DataType.Text.UNKNOWN : x + y;
        return new Value(a.operand(Value.CONCATENATION) + " // " + b.operand(Value.SUM), Value.CONCATENATION,
                new DataType.Text(length), Expressions.widest(a, b), Range.NONE);
    }

    private Value leaf(Ask ask) {
        if (!ask.wantsArray() && dice.chance(30)) return literal(dice.between(0, 7));
        return expressions.common(ANY, ask).orElseGet(() -> literal(dice.between(1, 7)));
    }

    /** Text of exactly one length. */
    Value fixed(int length, Ask ask) {
        if (ask.wantsArray()) {
            var found = expressions.designators().find(Designators.Use.READ, new DataType.Text(length)::equals,
                    ask.extents());
            if (found.isPresent() && found.get().value().type().equals(new DataType.Text(length)))
                return found.get().value();
            var values = IntStream.range(0, ask.extents().stream().reduce(1, (a, b) -> a * b)).mapToObj(_ ->
                    fixed(length, Ask.scalar(0)).text()).collect(Collectors.joining(", "));
            var list = "[character(len=%d) :: %s]".formatted(length, values);
            return Value.primary(ask.extents().size() == 1 ? list : "reshape(%s, %s)".formatted(list, ask.extents()),
                    new DataType.Text(length), ask.extents());
        }
        var found = expressions.designators().find(Designators.Use.READ, new DataType.Text(length)::equals, List.of());
        if (dice.chance(50) && found.isPresent() && found.get().value().type().equals(new DataType.Text(length)))
            return found.get().value();
        if (length == 1 && ask.depth() > 0 && dice.chance(50)) return character(Ask.scalar(ask.depth()));
        if (ask.depth() > 0 && length > 1 && dice.chance(40)) {
            int cut = dice.between(1, length - 1);
            return joined(fixed(cut, Ask.scalar(ask.depth() - 1)), fixed(length - cut, Ask.scalar(ask.depth() - 1)));
        }
        return literal(length);
    }
}
