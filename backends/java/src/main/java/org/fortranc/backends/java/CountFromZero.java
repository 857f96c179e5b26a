package org.fortranc.backends.java;

import java.util.List;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Has the loops of array statements over allocated arrays begin at 0, as Java's arrays do.
 *
 * <pre>
 *   loop i = lbound(a, 1), lbound(a, 1) + extent(a, 1) - 1              loop i = 0, extent(a, 1) - 1
 *     a[i] = b[i + lbound(b, 1) - lbound(a, 1)]             becomes       a[i + lbound(a, 1)] = b[i + lbound(b, 1)]
 * </pre>
 *
 * An allocated array begins its storage, so that the bounds vanish where it is printed, and the elements of all arrays
 * have one index: HotSpot makes vectors of such loops, and of no others. Loops whose bounds are numbers stay, and so do
 * the DO loops of the program, whose variables mean something to its readers.
 */
final class CountFromZero implements Pass {
    @Override public String name() {
        return "count-from-zero";
    }

    @Override public Program apply(Program program, PassContext context) {
        return Trees.mapProcedures(program, procedure -> procedure.withBody(Trees.rewriteStmtsTopDown(procedure.body(),
                stmt -> stmt instanceof Stmt.Loop loop && fits(loop, procedure) ? shifted(loop) : stmt)));
    }

    private static boolean fits(Stmt.Loop loop, Procedure procedure) {
        var step = Literals.integer(loop.step());
        if (step.isEmpty() || Math.abs(step.get()) != 1 || loop.finalValue() == Stmt.Loop.FinalValue.LIVE
                || !loop.variable().type().equals(Type.INTEGER) || !loop.variable().unit().isEmpty()
                || !(lowest(loop).type().equals(Type.INTEGER))) return false;
        var declaration = procedure.declaration(loop.variable().name());
        if (declaration.filter(d -> d.has(Attribute.TEMPORARY)).isEmpty()) return false;
        return hasLowerBound(lowest(loop)) && isFixed(lowest(loop)) && onlyComputes(loop.body());
    }

    private static Expr lowest(Stmt.Loop loop) {
        return Literals.integer(loop.step()).orElseThrow() > 0 ? loop.first() : loop.last();
    }

    private static boolean hasLowerBound(Expr expr) {
        var found = new boolean[1];
        Trees.forEachExpr(expr, e -> found[0] |= e instanceof Expr.LowerBound);
        return found[0];
    }

    /** Made of bounds of named arrays and numbers, which statements that only compute leave alone. */
    private static boolean isFixed(Expr expr) {
        return switch (expr) {
            case Expr.IntLiteral _ -> true;
            case Expr.LowerBound(var array, var dimension, _) -> isNamed(array) && isFixed(dimension);
            case Expr.Extent(var array, var dimension, _) -> isNamed(array) && isFixed(dimension);
            case Expr.Binary(var op, var left, var right) when op != Expr.Binary.Op.DIVIDE ->
                    isFixed(left) && isFixed(right);
            default -> false;
        };
    }

    private static boolean isNamed(Place place) {
        return place instanceof Place.Variable
                || place instanceof Place.Component(var structure, _, _) && isNamed(structure);
    }

    private static boolean onlyComputes(List<Stmt> body) {
        var only = new boolean[] {true};
        Trees.forEachStmt(body, stmt -> only[0] &= switch (stmt) {
            case Stmt.Assign _, Stmt.If _, Stmt.Loop _, Stmt.Block _, Stmt.Leave _, Stmt.Next _, Stmt.Select _ -> true;
            case Stmt.While _, Stmt.CopyValue _, Stmt.Call _, Stmt.Return _, Stmt.View _, Stmt.PointTo _,
                 Stmt.Allocate _, Stmt.Deallocate _, Stmt.Finalize _, Stmt.Transfer _, Stmt.Stop _, Stmt.Fail _,
                 Stmt.Unresolved _ -> false;
        });
        return only[0];
    }

    private static Stmt.Loop shifted(Stmt.Loop loop) {
        var lowest = lowest(loop);
        var body = Trees.rewriteExprs(loop.body(), e -> moved(e, loop.variable(), lowest));
        return new Stmt.Loop(loop.label(), loop.variable(), Sums.difference(loop.first(), lowest),
                Sums.difference(loop.last(), lowest), loop.step(), loop.schedule(), loop.finalValue(),
                loop.reductions(), body, loop.origin());
    }

    /** Sums are tidied from their leaves on, so that a bound that goes in meets the one that goes out. */
    private static Expr moved(Expr expr, Place.Variable variable, Expr lowest) {
        return switch (expr) {
            case Place.Variable v when v.equals(variable) ->
                    new Expr.Binary(Expr.Binary.Op.ADD, variable, lowest);
            case Expr.Binary(var op, _, _) when (op == Expr.Binary.Op.ADD || op == Expr.Binary.Op.SUBTRACT)
                    && expr.type().equals(Type.INTEGER) && Trees.mentions(expr, variable) -> Sums.tidy(expr);
            default -> expr;
        };
    }
}
