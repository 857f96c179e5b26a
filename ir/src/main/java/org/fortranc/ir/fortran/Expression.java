package org.fortranc.ir.fortran;

import java.util.List;
import java.util.Optional;
import org.fortranc.source.SourceRange;

/**
 * An expression with its type and rank (F2018 clause 10.1). Everything implicit is explicit: generics are specific,
 * defined operators are function references, operands of numeric operations have equal type and kind through
 * {@link Conversion}, but for the exponent of {@code **} with an integer second operand.
 */
public sealed interface Expression permits Expression.IntegerConstant, Expression.RealConstant,
        Expression.ComplexConstant, Expression.LogicalConstant, Expression.CharacterConstant,
        Expression.WrittenConstant,
                Expression.ArrayConstructor,
        Expression.StructureConstructor, Expression.Unary, Expression.Binary, Expression.Parenthesized,
        Expression.Conversion, Expression.FunctionReference, Expression.IntrinsicReference,
        Expression.Callee, Expression.NullPointer, Designator {
    DataType type();

    /** The number of dimensions, 0 for a scalar. */
    int rank();

    SourceRange range();

    record IntegerConstant(long value, DataType.IntegerType type, SourceRange range) implements Expression {
        @Override public int rank() {
            return 0;
        }
    }

    /** Correctly rounded to its kind; of kind 4 a float, exactly. */
    record RealConstant(double value, DataType.RealType type, SourceRange range) implements Expression {
        @Override public int rank() {
            return 0;
        }
    }

    record ComplexConstant(double real, double imaginary, DataType.ComplexType type, SourceRange range)
            implements Expression {
        @Override public int rank() {
            return 0;
        }
    }

    record LogicalConstant(boolean value, DataType.LogicalType type, SourceRange range) implements Expression {
        @Override public int rank() {
            return 0;
        }
    }

    /** Each char is one byte, 0 to 255. Hollerith constants have become this, or a number where one was needed. */
    record CharacterConstant(String value, DataType.CharacterType type, SourceRange range) implements Expression {
        @Override public int rank() {
            return 0;
        }
    }

    /**
     * A literal constant of a type whose values cannot be had ({@link DataType#isTranslated}), as Fortran text with its
     * kind as a number.
     */
    record WrittenConstant(String text, DataType type, SourceRange range) implements Expression {
        @Override public int rank() {
            return 0;
        }
    }

    /** R769. */
    record ArrayConstructor(List<ConstructorValue> values, DataType type, SourceRange range) implements Expression {
        public ArrayConstructor {
            values = List.copyOf(values);
        }

        @Override public int rank() {
            return 1;
        }
    }

    /** R773. */
    sealed interface ConstructorValue {
        /** A scalar or array. */
        record Value(Expression expression) implements ConstructorValue {}

        /** R774; the variable is an entity of the scope that the loop makes. */
        record ImpliedDo(SymbolName variable, DataType.IntegerType variableType, Expression first, Expression last,
                         Expression step, List<ConstructorValue> values) implements ConstructorValue {
            public ImpliedDo {
                values = List.copyOf(values);
            }
        }
    }

    /**
     * R756, a value for each component of the type itself, in order.
     *
     * @param parent the parent component of an extended type; its value is another structure constructor where the
     *     program gives values for inherited components, and absent where it gives none
     */
    record StructureConstructor(DataType.DerivedType type, Optional<ComponentValue> parent,
                                List<ComponentValue> values, SourceRange range) implements Expression {
        public StructureConstructor {
            values = List.copyOf(values);
        }

        @Override public int rank() {
            return 0;
        }
    }

    /** R757; the value is absent where default initialisation gives it, or the component is not allocated. */
    record ComponentValue(String component, Optional<Expression> value) {}

    /** An intrinsic operation with one operand. */
    record Unary(UnaryOperator operator, Expression operand, SourceRange range) implements Expression {
        @Override public DataType type() {
            return operand.type();
        }

        @Override public int rank() {
            return operand.rank();
        }
    }

    enum UnaryOperator { PLUS, MINUS, NOT }

    /** An intrinsic operation with two operands (Table 10.2). */
    record Binary(BinaryOperator operator, Expression left, Expression right, DataType type, SourceRange range)
            implements Expression {
        @Override public int rank() {
            return Math.max(left.rank(), right.rank());
        }
    }

    enum BinaryOperator { POWER, MULTIPLY, DIVIDE, ADD, SUBTRACT, CONCATENATE, EQ, NE, LT, LE, GT, GE, AND, OR, EQV,
            NEQV }

    /** R1001: the parentheses bind the evaluation and make a value of a variable. */
    record Parenthesized(Expression operand, SourceRange range) implements Expression {
        @Override public DataType type() {
            return operand.type();
        }

        @Override public int rank() {
            return operand.rank();
        }
    }

    /** A conversion that the standard implies, between numeric or logical types. */
    record Conversion(Expression operand, DataType type, SourceRange range) implements Expression {
        @Override public int rank() {
            return operand.rank();
        }
    }

    /** A reference to a function that is not intrinsic, arguments in the order of its dummies. */
    record FunctionReference(Callee function, List<ActualArgument> arguments, DataType type, int rank,
                             SourceRange range) implements Expression {
        public FunctionReference {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A reference to an intrinsic function.
     *
     * @param name the generic name, lower case
     * @param arguments in the order of the standard's description, keywords resolved
     */
    record IntrinsicReference(String name, List<ActualArgument> arguments, DataType type, int rank, SourceRange range)
            implements Expression {
        public IntrinsicReference {
            arguments = List.copyOf(arguments);
        }
    }

    /** What a CALL statement or function reference names (F2018 R1522). */
    sealed interface Callee extends Expression permits ProcedureDesignator, TypeBoundDesignator, ProcedureComponent {
        @Override default int rank() {
            return 0;
        }
    }

    /**
     * A procedure as a target of calls and as an actual argument.
     *
     * @param name local name, as the program writes it here
     * @param intrinsic it names an intrinsic procedure
     */
    record ProcedureDesignator(String name, SymbolName procedure, ProcedureClass procedureClass, DataType type,
                               SourceRange range) implements Callee {}

    /**
     * A type-bound procedure of an object; the dynamic type of the object says which procedure it is (F2018 15.5.6).
     * The arguments of its reference include the passed object, in its place.
     *
     * @param name what the program writes behind the object: the binding, or a generic name, {@code operator(+)} or
     *     {@code assignment(=)} that has been resolved to it
     * @param object whose type is {@link DataType.PolymorphicType} where the dynamic type can be another
     * @param binding of the declared type of the object
     * @param procedure what the binding is bound to in the declared type, or its interface if it is deferred there
     * @param passed empty for NOPASS
     * @param type of the function result
     */
    record TypeBoundDesignator(String name, Expression object, String binding, SymbolName procedure,
                               Optional<PassedObject> passed, DataType type, SourceRange range) implements Callee {}

    /**
     * A procedure pointer component as a target of calls; the arguments include the passed object.
     *
     * @param passed empty for NOPASS
     */
    record ProcedureComponent(Designator structure, String component, Optional<PassedObject> passed, DataType type,
                              SourceRange range) implements Callee {}

    /** The passed-object dummy argument (F2018 7.5.4.5), with its position from 0. */
    record PassedObject(String dummy, int position) {}

    enum ProcedureClass { EXTERNAL, MODULE, INTERNAL, DUMMY, POINTER, INTRINSIC, STATEMENT_FUNCTION }

    /** NULL(), of the type that its context asks for. */
    record NullPointer(DataType type, int rank, SourceRange range) implements Expression {}
}
