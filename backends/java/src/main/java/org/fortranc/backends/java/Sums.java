package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Expr.Binary;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** Integer sums without terms that cancel. Arithmetic that wraps may be done in any order. */
final class Sums {
    private Sums() {}

    /** The same sum without terms that another one takes away. */
    static Expr tidy(Expr expr) {
        var terms = new ArrayList<Expr>();
        var taken = new ArrayList<Expr>();
        long constant = collect(expr, terms, taken);
        for (var term : List.copyOf(taken)) if (terms.remove(term)) taken.remove(term);
        Expr sum = terms.isEmpty() ? new Expr.IntLiteral(constant, Type.INTEGER) : terms.removeFirst();
        boolean counted = sum instanceof Expr.IntLiteral;
        for (var term : terms) sum = new Binary(Binary.Op.ADD, sum, term);
        for (var term : taken) sum = new Binary(Binary.Op.SUBTRACT, sum, term);
        if (counted || constant == 0) return sum;
        return new Binary(constant > 0 ? Binary.Op.ADD : Binary.Op.SUBTRACT, sum,
                new Expr.IntLiteral(Math.abs(constant), Type.INTEGER));
    }

    static Expr difference(Expr left, Expr right) {
        return tidy(new Binary(Binary.Op.SUBTRACT, left, right));
    }

    static Expr sum(Expr left, Expr right) {
        return tidy(new Binary(Binary.Op.ADD, left, right));
    }

    /** Whether the expression stands anywhere in the other one. */
    static boolean has(Expr expr, Expr part) {
        var found = new boolean[1];
        Trees.forEachExpr(expr, e -> found[0] |= e.equals(part));
        return found[0];
    }

    /** Gathers what a sum adds and what it takes away; the constants come back. */
    private static long collect(Expr expr, List<Expr> terms, List<Expr> taken) {
        return switch (expr) {
            case Expr.IntLiteral(var value, _) -> value;
            case Binary(var op, var left, var right) when op == Binary.Op.ADD ->
                    collect(left, terms, taken) + collect(right, terms, taken);
            case Binary(var op, var left, var right) when op == Binary.Op.SUBTRACT ->
                    collect(left, terms, taken) - collect(right, taken, terms);
            default -> {
                terms.add(expr);
                yield 0;
            }
        };
    }
}
