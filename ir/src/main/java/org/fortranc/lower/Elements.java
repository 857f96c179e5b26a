package org.fortranc.lower;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.fortran.Expression;

/**
 * What is known of the operands of an array expression while one of its elements is lowered: the scalars evaluated
 * before the loops, the array operands, and where the loops stand.
 */
final class Elements {
    static final Elements NONE = new Elements();

    private final Map<Expression, Expr> scalars = new IdentityHashMap<>();
    private final Map<Expression, ArrayValue> arrays = new IdentityHashMap<>();
    private final List<ArrayValue> inOrder = new ArrayList<>();
    private final List<ArrayValue> shapes = new ArrayList<>();
    private List<LoopIndex> index = List.of();

    void put(Expression scalar, Expr value) {
        scalars.put(scalar, value);
    }

    void put(Expression array, ArrayValue value) {
        putPerhaps(array, value);
        shapes.add(value);
    }

    /** An operand that may be absent, so that its shape says nothing (F2018 15.5.2.12 p3). */
    void putPerhaps(Expression array, ArrayValue value) {
        arrays.put(array, value);
        inOrder.add(value);
    }

    /** All array operands, from left to right. */
    List<ArrayValue> arrays() {
        return inOrder;
    }

    /** The array operands that are there, from left to right. */
    List<ArrayValue> shapes() {
        return shapes;
    }

    /** The same operands, with the loops standing elsewhere. */
    Elements at(List<LoopIndex> position) {
        var moved = new Elements();
        moved.scalars.putAll(scalars);
        moved.arrays.putAll(arrays);
        moved.inOrder.addAll(inOrder);
        moved.shapes.addAll(shapes);
        moved.index = position;
        return moved;
    }

    Optional<ArrayValue> array(Expression operand) {
        return Optional.ofNullable(arrays.get(operand));
    }

    /** The value of an operand that was prepared. */
    Optional<Expr> prepared(Expression operand) {
        var scalar = scalars.get(operand);
        if (scalar != null) return Optional.of(scalar);
        var array = arrays.get(operand);
        return array == null ? Optional.empty() : Optional.of(array.at(index));
    }
}
