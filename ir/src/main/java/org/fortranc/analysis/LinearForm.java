package org.fortranc.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * An integer expression as {@code constant + factor * atom + ...}. Atoms are whatever is no sum or multiple;
 * conversions
 * between INTEGER(4) and INTEGER(8) are looked through, since a program whose subscripts overflow is none of Fortran.
 *
 * @param terms factors, none of them zero
 */
public record LinearForm(Map<Expr, Long> terms, long constant) {
    public LinearForm {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    public static LinearForm of(Expr expr) {
        return switch (expr) {
            case Expr.IntLiteral(var value, _) -> new LinearForm(Map.of(), value);
            case Expr.Unary(_, var operand) -> of(operand).times(-1);
            case Expr.Convert(var operand, Type.IntegerType(var kind))
                    when kind >= 4 && operand.type() instanceof Type.IntegerType(var from) && from >= 4 -> of(operand);
            case Expr.Binary(var op, var left, var right) -> switch (op) {
                case ADD -> of(left).plus(of(right), 1);
                case SUBTRACT -> of(left).plus(of(right), -1);
                case MULTIPLY -> product(expr, of(left), of(right));
                case DIVIDE -> atom(expr);
            };
            default -> atom(expr);
        };
    }

    private static LinearForm atom(Expr expr) {
        return new LinearForm(Map.of(expr, 1L), 0);
    }

    private static LinearForm product(Expr expr, LinearForm left, LinearForm right) {
        if (left.isConstant()) return right.times(left.constant);
        if (right.isConstant()) return left.times(right.constant);
        return atom(expr);
    }

    public LinearForm times(long factor) {
        var scaled = new LinkedHashMap<Expr, Long>();
        if (factor != 0) terms.forEach((atom, f) -> scaled.put(atom, f * factor));
        return new LinearForm(scaled, constant * factor);
    }

    public LinearForm minus(LinearForm other) {
        return plus(other, -1);
    }

    public LinearForm plus(LinearForm other, long factor) {
        var sum = new LinkedHashMap<>(terms);
        other.terms.forEach((atom, f) -> sum.merge(atom, f * factor, Long::sum));
        sum.values().removeIf(f -> f == 0);
        return new LinearForm(sum, constant + other.constant * factor);
    }

    public boolean isConstant() {
        return terms.isEmpty();
    }

    /** How much the value grows with the variable, which no other atom may {@linkplain #hides mention}. */
    public long factor(Place.Variable variable) {
        return terms.getOrDefault(variable, 0L);
    }

    /** Whether the variable stands inside an atom, so that the value is not linear in it. */
    public boolean hides(Place.Variable variable) {
        return terms.entrySet().stream().map(Entry::getKey)
                .anyMatch(atom -> !atom.equals(variable) && Trees.mentions(atom, variable));
    }
}
