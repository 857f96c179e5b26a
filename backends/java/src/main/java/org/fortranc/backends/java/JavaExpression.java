package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;

/** The text of a Java expression and how tightly its outermost operator binds. */
record JavaExpression(CodeBlock code, Level level) {
    static final JavaExpression ZERO = primary("0");
    static final JavaExpression ONE = primary("1");

    /** Precedence, tightest first (JLS 15). */
    enum Level { PRIMARY, UNARY, MULTIPLY, ADD, SHIFT, RELATION, EQUALITY, BIT_AND, BIT_XOR, BIT_OR, AND, OR, CHOICE }

    static JavaExpression primary(String format, Object... arguments) {
        return new JavaExpression(CodeBlock.of(format, arguments), Level.PRIMARY);
    }

    static JavaExpression name(String name) {
        return primary("$L", name);
    }

    static JavaExpression integer(long value) {
        return new JavaExpression(CodeBlock.of("$L", value), value < 0 ? Level.UNARY : Level.PRIMARY);
    }

    static JavaExpression cast(Object type, JavaExpression operand) {
        return new JavaExpression(CodeBlock.of("($T) $L", type, operand.within(Level.UNARY)), Level.UNARY);
    }

    /** A left-associative operation: the right operand binds tighter than the operator. */
    static JavaExpression binary(JavaExpression left, String operator, JavaExpression right, Level level) {
        return new JavaExpression(CodeBlock.of("$L $L $L", left.within(level), operator,
                right.within(Level.values()[level.ordinal() - 1])), level);
    }

    static JavaExpression choice(JavaExpression condition, JavaExpression whenTrue, JavaExpression whenFalse) {
        return new JavaExpression(CodeBlock.of("$L ? $L : $L", condition.within(Level.OR), whenTrue.within(Level.OR),
                whenFalse.within(Level.CHOICE)), Level.CHOICE);
    }

    /** The text as an operand of an operator that binds like {@code loosest}: in parentheses if it must be. */
    CodeBlock within(Level loosest) {
        return level.compareTo(loosest) > 0 ? CodeBlock.of("($L)", code) : code;
    }

    /** The text in front of a dot or bracket. */
    CodeBlock receiver() {
        return within(Level.PRIMARY);
    }

    JavaExpression call(String method, Object... arguments) {
        var list = CodeBlock.builder();
        for (int i = 0; i < arguments.length; i++) {
            if (i > 0) list.add(", ");
            list.add("$L", arguments[i] instanceof JavaExpression e ? e.code() : arguments[i]);
        }
        return primary("$L.$L($L)", receiver(), method, list.build());
    }

    /** {@code this + other}, without a zero. */
    JavaExpression plus(JavaExpression other) {
        if (isZero()) return other;
        if (other.isZero()) return this;
        if (other.isNumber()) return plus(Long.parseLong(other.toString()));
        return binary(this, "+", other, Level.ADD);
    }

    JavaExpression plus(long constant) {
        if (constant == 0) return this;
        if (isNumber()) return integer(Long.parseLong(toString()) + constant);
        if (constant < 0) return binary(this, "-", integer(-constant), Level.ADD);
        return binary(this, "+", integer(constant), Level.ADD);
    }

    JavaExpression minus(JavaExpression other) {
        return other.isZero() ? this : binary(this, "-", other, Level.ADD);
    }

    JavaExpression times(JavaExpression other) {
        if (other.isOne() || isZero()) return this;
        if (isOne() || other.isZero()) return other;
        if (isNumber()
                && other.isNumber()) return integer(Long.parseLong(toString()) * Long.parseLong(other.toString()));
        return binary(this, "*", other, Level.MULTIPLY);
    }

    private boolean isNumber() {
        return code.toString().matches("-?\\d{1,9}");
    }

    boolean isZero() {
        return code.toString().equals("0");
    }

    boolean isOne() {
        return code.toString().equals("1");
    }

    @Override public String toString() {
        return code.toString();
    }
}
