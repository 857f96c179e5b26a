package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Arrays made of other values: constructors and the transformational intrinsics that keep or change the shape. */
final class Arrays {
    private final Dice dice;
    private final Expressions expressions;

    Arrays(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    /** An array constructor of the wanted shape. */
    Value constructed(DataType type, Ask ask) {
        int size = ask.extents().stream().reduce(1, (a, b) -> a * b);
        boolean text = type instanceof DataType.Text;
        var element = text ? new DataType.Text(dice.between(1, 6)) : type;
        Value list;
        if (dice.chance(25) && !(type instanceof DataType.Derived)) {
            var value = element(element, Ask.scalar(ask.depth() - 1));
            list = Value.primary("[(%s, i_ = 1, %d)]".formatted(value.text(), size), element, List.of(size),
                    value.range());
        } else {
            var values = IntStream.range(0, Math.min(size, 6)).mapToObj(_ -> element(element,
                    Ask.scalar(Math.min(ask.depth() - 1, 1)))).toList();
            var range = values.stream().map(Value::range).reduce(Range::union).orElse(Range.NONE);
            var items = values.stream().map(Value::text).collect(Collectors.joining(", "));
            if (size > values.size()) { // the last goes on to the end
                var last = values.getLast().text();
                items += ", (%s, i_ = 1, %d)".formatted(last, size - values.size());
            }
            boolean declared = text || dice.chance(30);
            var name = text ? "character(len=%d)".formatted(((DataType.Text) element).length())
                    : type instanceof DataType.Derived d ? d.name() : element.declared();
            list = Value.primary(declared ? "[%s :: %s]".formatted(name, items) : "[%s]".formatted(items), element,
                    List.of(size), range);
        }
        return ask.extents().size() == 1 ? list : reshaped(list, ask.extents());
    }

    private Value element(DataType type, Ask ask) {
        return type instanceof DataType.Text(int length) ? expressions.texts().fixed(length, ask)
                : expressions.value(type, ask);
    }

    /** An array, all of whose elements are the scalar. */
    Value filled(Value scalar, List<Integer> extents) {
        int size = extents.stream().reduce(1, (a, b) -> a * b);
        var list = Value.primary("spread(%s, 1, %d)".formatted(scalar.text(), size), scalar.type(), List.of(size),
                scalar.range());
        return extents.size() == 1 ? list : reshaped(list, extents);
    }

    private Value reshaped(Value list, List<Integer> extents) {
        var shape = extents.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
        boolean turned = extents.size() == 2 && dice.chance(20);
        return Value.primary(turned ? "reshape(%s, %s, order = [2, 1])".formatted(list.text(), shape)
                : "reshape(%s, %s)".formatted(list.text(), shape), list.type(), extents, list.range());
    }

    /** An array intrinsic whose result has the wanted shape. */
    Value transformed(DataType type, Ask ask) {
        var extents = ask.extents();
        int rank = extents.size();
        var element = type instanceof DataType.Text ? new DataType.Text(dice.between(1, 5)) : type;
        return switch (dice.below(9)) {
            case 0 -> shifted("cshift", element, ask);
            case 1 -> element instanceof DataType.Derived ? constructed(type, ask) : shifted("eoshift", element, ask);
            case 2 -> rank == 2 ? transposed(element, ask) : shifted("cshift", element, ask);
            case 3 -> spread(element, ask);
            case 4 -> rank == 1 ? packed(element, ask) : unpacked(element, ask);
            case 5 -> unpacked(element, ask);
            case 6 -> {
                int size = extents.stream().reduce(1, (a, b) -> a * b);
                yield rank == 1 ? constructed(type, ask) : reshaped(array(element, ask.shaped(List.of(size))), extents);
            }
            default -> constructed(type, ask);
        };
    }

    private Value array(DataType type, Ask ask) {
        if (!(type instanceof DataType.Text(int length))) return expressions.value(type, ask);
        return expressions.texts().fixed(length, ask);
    }

    private Value shifted(String name, DataType type, Ask ask) {
        var array = array(type, ask.operand());
        int dimension = dice.between(1, ask.extents().size());
        var rest = new ArrayList<>(ask.extents());
        rest.remove(dimension - 1);
        var shift = expressions.integers().fit(expressions.integers().value(4, rest.isEmpty() || dice.chance(60)
                ? Ask.scalar(1) : Ask.array(rest, 1)), new Range(-4, 4));
        var where = dimension == 1 && dice.chance(60) ? "" : ", dim = " + dimension;
        if (name.equals("cshift") || dice.chance(50) && !(type instanceof DataType.Logical)) {
            return Value.primary("%s(%s, %s%s)".formatted(name, array.text(), shift.text(), where), array.type(),
                    ask.extents(), array.range().union(name.equals("cshift") ? array.range() : Range.NONE));
        }
        var boundary = array(type, Ask.scalar(1));
        return Value.primary("%s(%s, %s, boundary = %s%s)".formatted(name, array.text(), shift.text(), boundary.text(),
                where), array.type(), ask.extents(), array.range().union(boundary.range()));
    }

    private Value transposed(DataType type, Ask ask) {
        var array = array(type, ask.shaped(ask.extents().reversed()));
        return Value.primary("transpose(%s)".formatted(array.text()), array.type(), ask.extents(), array.range());
    }

    private Value spread(DataType type, Ask ask) {
        int dimension = dice.between(1, ask.extents().size());
        var rest = new ArrayList<>(ask.extents());
        int copies = rest.remove(dimension - 1);
        var source = array(type, new Ask(rest, ask.depth() - 1, true));
        return Value.primary("spread(%s, %d, %d)".formatted(source.text(), dimension, copies), source.type(),
                ask.extents(), source.range());
    }

    private Value packed(DataType type, Ask ask) {
        int size = ask.extents().getFirst();
        var source = array(type, ask.shaped(List.of(dice.between(1, Math.max(1, size)))));
        var mask = expressions.logicals().value(4, new Ask(source.extents(), 1, true));
        var vector = array(type, ask.operand());
        return Value.primary("pack(%s, %s, %s)".formatted(source.text(), mask.text(), vector.text()), source.type(),
                ask.extents(), source.range().union(vector.range()));
    }

    private Value unpacked(DataType type, Ask ask) {
        int size = ask.extents().stream().reduce(1, (a, b) -> a * b);
        var vector = array(type, ask.shaped(List.of(size)));
        var mask = expressions.logicals().value(4, new Ask(ask.extents(), 1, true));
        var field = array(type, dice.chance(50) ? Ask.scalar(1) : ask.operand());
        return Value.primary("unpack(%s, %s, %s)".formatted(vector.text(), mask.text(), field.text()), vector.type(),
                ask.extents(), vector.range().union(field.range()));
    }
}
