package org.fortranc.ir.fortran;

import java.util.List;
import java.util.Optional;
import org.fortranc.source.SourceRange;

/** A designator: something that has storage (F2018 R901). */
public sealed interface Designator extends Expression {
    /**
     * A whole variable or named constant.
     *
     * @param name the local name, as the program writes it here (USE may have renamed the entity)
     */
    record ObjectName(String name, SymbolName entity, DataType type, int rank, SourceRange range)
            implements Designator {}

    /** A scalar element: as many subscripts as dimensions, all scalar. */
    record ArrayElement(Designator array, List<Expression> subscripts, SourceRange range) implements Designator {
        public ArrayElement {
            subscripts = List.copyOf(subscripts);
        }

        @Override public DataType type() {
            return array.type();
        }

        @Override public int rank() {
            return array.rank() - subscripts.size();
        }
    }

    /** R917: at least one subscript is a triplet or a vector. */
    record ArraySection(Designator array, List<SectionSubscript> subscripts, int rank, SourceRange range)
            implements Designator {
        public ArraySection {
            subscripts = List.copyOf(subscripts);
        }

        @Override public DataType type() {
            return array.type();
        }
    }

    /** R920. */
    sealed interface SectionSubscript {
        record At(Expression index) implements SectionSubscript {}

        record Triplet(Optional<Expression> first, Optional<Expression> last, Optional<Expression> stride)
                implements SectionSubscript {}

        /** A rank-one integer expression. */
        record Vector(Expression indices) implements SectionSubscript {}
    }

    /**
     * R911; the rank is that of the structure, or the component's where the structure is scalar.
     *
     * @param structure scalar or array
     */
    record ComponentReference(Designator structure, String component, DataType type, int rank, SourceRange range)
            implements Designator {}

    /**
     * The part of an object of an extended type that is of its parent type (F2018 7.5.7.2). It also stands between an
     * object and an inherited component, whether or not the program names it.
     *
     * @param structure of the extended type, scalar or array
     */
    record ParentComponent(Designator structure, String name, DataType.DerivedType type, SourceRange range)
            implements Designator {
        @Override public int rank() {
            return structure.rank();
        }
    }

    /** The target of the pointer that a function returns, where a variable stands (F2018 R902). */
    record FunctionTarget(Expression.FunctionReference function) implements Designator {
        @Override public DataType type() {
            return function.type();
        }

        @Override public int rank() {
            return function.rank();
        }

        @Override public SourceRange range() {
            return function.range();
        }
    }

    /** R908; of a scalar, or of every element. */
    record Substring(Designator text, Optional<Expression> first, Optional<Expression> last, SourceRange range)
            implements Designator {
        /** The length is the substring's own, known here only if its bounds are. */
        @Override public DataType type() {
            var kind = ((DataType.CharacterType) text.type()).kind();
            if (first.orElse(null) instanceof IntegerConstant(var low, _, _)
                    && last.orElse(null) instanceof IntegerConstant(var high, var type, _))
                return new DataType.CharacterType(kind, new DataType.CharacterLength.Given(
                        new IntegerConstant(Math.max(0, high - low + 1), type, range)));
            return new DataType.CharacterType(kind, new DataType.CharacterLength.Unknown());
        }

        @Override public int rank() {
            return text.rank();
        }
    }

    /** R915: {@code z%re} and {@code z%im}. */
    record ComplexPart(Designator complex, Part part, SourceRange range) implements Designator {
        public enum Part { RE, IM }

        @Override public DataType type() {
            return new DataType.RealType(((DataType.ComplexType) complex.type()).kind());
        }

        @Override public int rank() {
            return complex.rank();
        }
    }
}
