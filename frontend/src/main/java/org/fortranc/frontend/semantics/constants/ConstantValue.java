package org.fortranc.frontend.semantics.constants;

import java.util.List;
import java.util.function.UnaryOperator;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** The value of a constant expression. Its parts are literal constants and structure constructors of such. */
public sealed interface ConstantValue {
    DataType type();

    int rank();

    record Scalar(Expression constant) implements ConstantValue {
        @Override public DataType type() {
            return constant.type();
        }

        @Override public int rank() {
            return 0;
        }
    }

    /** Elements in array element order; the lower bounds of a value are 1. */
    record Array(List<Integer> extents, DataType type, List<Expression> elements) implements ConstantValue {
        public Array {
            extents = List.copyOf(extents);
        }

        @Override public int rank() {
            return extents.size();
        }

        /** The same shape with other elements. */
        public Array with(DataType elementType, List<Expression> others) {
            return new Array(extents, elementType, others);
        }
    }

    /** Applies the function to the scalar or to each element. */
    default ConstantValue map(DataType result, UnaryOperator<Expression> function) {
        return switch (this) {
            case Scalar(var constant) -> new Scalar(function.apply(constant));
            case Array array -> array.with(result, array.elements().stream().map(function).toList());
        };
    }

    /** The value as an expression: an array as a constructor of its elements, which has rank one. */
    default Expression expression(SourceRange range) {
        return switch (this) {
            case Scalar(var constant) -> constant;
            case Array(_, var type, var elements) -> new Expression.ArrayConstructor(
                    elements.stream().<Expression.ConstructorValue>map(Expression.ConstructorValue.Value::new)
                    .toList(), type, range);
        };
    }

    static ConstantValue vector(DataType type, List<Expression> elements) {
        return new Array(List.of(elements.size()), type, elements);
    }
}
