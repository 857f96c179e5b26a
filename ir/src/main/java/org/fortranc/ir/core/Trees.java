package org.fortranc.ir.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.fortranc.ir.core.Declaration.InitialRun;

/**
 * The one class that knows what a node's children are. Everything that rewrites, walks or substitutes goes through
 * {@link #mapChildren(Expr, UnaryOperator)} and {@link #mapParts(Stmt, UnaryOperator, UnaryOperator)}. All rewriting
 * gives back the same object where nothing changed, so {@code ==} tells whether a rule did anything.
 */
public final class Trees {
    private Trees() {}

    // Expressions

    /** The node with each direct operand replaced. A place inside a place must be replaced by a place. */
    public static Expr mapChildren(Expr expr, UnaryOperator<Expr> f) {
        return switch (expr) {
            case Expr.IntLiteral _, Expr.RealLiteral _, Expr.ComplexLiteral _, Expr.LogicalLiteral _,
                    Expr.TextLiteral _,
                 Expr.Present _, Expr.Null _, Expr.ProcedureReference _, Place.Variable _ -> expr;
            case Expr.Unary(var op, var operand) -> {
                var o = f.apply(operand);
                yield o == operand ? expr : new Expr.Unary(op, o);
            }
            case Expr.Binary(var op, var left, var right) -> {
                var l = f.apply(left);
                var r = f.apply(right);
                yield l == left && r == right ? expr : new Expr.Binary(op, l, r);
            }
            case Expr.Compare(var op, var left, var right) -> {
                var l = f.apply(left);
                var r = f.apply(right);
                yield l == left && r == right ? expr : new Expr.Compare(op, l, r);
            }
            case Expr.Logical(var op, var operands) -> {
                var now = map(operands, f);
                yield now == operands ? expr : new Expr.Logical(op, now);
            }
            case Expr.Convert(var operand, var type) -> {
                var o = f.apply(operand);
                yield o == operand ? expr : new Expr.Convert(o, type);
            }
            case Expr.Choose(var condition, var whenTrue, var whenFalse) -> {
                var c = f.apply(condition);
                var t = f.apply(whenTrue);
                var e = f.apply(whenFalse);
                yield c == condition && t == whenTrue && e == whenFalse ? expr : new Expr.Choose(c, t, e);
            }
            case Expr.Concatenate(var left, var right) -> {
                var l = f.apply(left);
                var r = f.apply(right);
                yield l == left && r == right ? expr : new Expr.Concatenate(l, r);
            }
            case Expr.Intrinsic(var function, var arguments, var type) -> {
                var now = map(arguments, f);
                yield now == arguments ? expr : new Expr.Intrinsic(function, now, type);
            }
            case Expr.Rank(var array) -> {
                var a = place(array, f);
                yield a == array ? expr : new Expr.Rank(a);
            }
            case Expr.Extent(var array, var dimension, var type) -> {
                var a = place(array, f);
                var d = f.apply(dimension);
                yield a == array && d == dimension ? expr : new Expr.Extent(a, d, type);
            }
            case Expr.LowerBound(var array, var dimension, var type) -> {
                var a = place(array, f);
                var d = f.apply(dimension);
                yield a == array && d == dimension ? expr : new Expr.LowerBound(a, d, type);
            }
            case Expr.Stride(var array, var dimension, var type) -> {
                var a = place(array, f);
                var d = f.apply(dimension);
                yield a == array && d == dimension ? expr : new Expr.Stride(a, d, type);
            }
            case Expr.Length(var text, var type) -> {
                var t = f.apply(text);
                yield t == text ? expr : new Expr.Length(t, type);
            }
            case Expr.Associated(var place, var target) -> {
                var p = place(place, f);
                var t = map(target, f);
                yield p == place && t == target ? expr : new Expr.Associated(p, t);
            }
            case Expr.HasType(var object, var relation, var asked) -> {
                var o = place(object, f);
                yield o == object ? expr : new Expr.HasType(o, relation, asked);
            }
            case Expr.SharesType(var left, var relation, var right) -> {
                var l = place(left, f);
                var r = place(right, f);
                yield l == left && r == right ? expr : new Expr.SharesType(l, relation, r);
            }
            case Expr.StorageSize(var object, var type) -> {
                var o = place(object, f);
                yield o == object ? expr : new Expr.StorageSize(o, type);
            }
            case Expr.Overlaps(var left, var right) -> {
                var l = place(left, f);
                var r = place(right, f);
                yield l == left && r == right ? expr : new Expr.Overlaps(l, r);
            }
            case Place.Element(var array, var subscripts) -> {
                var a = place(array, f);
                var now = map(subscripts, f);
                yield a == array && now == subscripts ? expr : new Place.Element(a, now);
            }
            case Place.Component(var structure, var name, var type) -> {
                var s = place(structure, f);
                yield s == structure ? expr : new Place.Component(s, name, type);
            }
            case Place.As(var object, var type) -> {
                var o = place(object, f);
                yield o == object ? expr : new Place.As(o, type);
            }
            case Place.Substring(var text, var first, var last) -> {
                var t = place(text, f);
                var a = f.apply(first);
                var b = f.apply(last);
                yield t == text && a == first && b == last ? expr : new Place.Substring(t, a, b);
            }
            case Place.RealPart(var complex) -> {
                var c = place(complex, f);
                yield c == complex ? expr : new Place.RealPart(c);
            }
            case Place.ImaginaryPart(var complex) -> {
                var c = place(complex, f);
                yield c == complex ? expr : new Place.ImaginaryPart(c);
            }
        };
    }

    /** Rewrites operands first, then the node. */
    public static Expr rewrite(Expr expr, UnaryOperator<Expr> rule) {
        return rule.apply(mapChildren(expr, child -> rewrite(child, rule)));
    }

    /** Replaces variables. Where a variable is defined or named as storage its substitute must be a place. */
    public static Expr substitute(Expr expr, Map<Place.Variable, ? extends Expr> substitutes) {
        return rewrite(expr, e -> {
            if (!(e instanceof Place.Variable variable)) return e;
            Expr now = substitutes.get(variable);
            return now == null ? e : now;
        });
    }

    /** Visits operands before their operators. */
    public static void forEachExpr(Expr expr, Consumer<? super Expr> action) {
        rewrite(expr, visit(action));
    }

    /** Whether the variable stands anywhere in the expression. */
    public static boolean mentions(Expr expr, Place.Variable variable) {
        var found = new boolean[1];
        forEachExpr(expr, e -> found[0] |= e.equals(variable));
        return found[0];
    }

    // Statements

    /**
     * The statement with its own expressions and places, and its bodies, replaced. Expressions that stand in nested
     * statements are the business of {@code bodies}. Origins stay.
     */
    public static Stmt mapParts(Stmt stmt, UnaryOperator<Expr> f, UnaryOperator<List<Stmt>> bodies) {
        return StatementParts.map(stmt, f, bodies);
    }

    /** Rewrites all expressions of a statement, also in nested statements. */
    public static Stmt rewriteExprs(Stmt stmt, UnaryOperator<Expr> rule) {
        return mapParts(stmt, e -> rewrite(e, rule), body -> rewriteExprs(body, rule));
    }

    public static List<Stmt> rewriteExprs(List<Stmt> body, UnaryOperator<Expr> rule) {
        return map(body, stmt -> rewriteExprs(stmt, rule));
    }

    /** Rewrites nested statements first; a rule may answer with none, one or several statements. */
    public static List<Stmt> rewriteStmts(List<Stmt> body, Function<? super Stmt, List<Stmt>> rule) {
        List<Stmt> changed = null;
        for (int i = 0; i < body.size(); i++) {
            var stmt = body.get(i);
            var now = rule.apply(mapParts(stmt, UnaryOperator.identity(), nested -> rewriteStmts(nested, rule)));
            boolean same = now.size() == 1 && now.getFirst() == stmt;
            if (changed == null && !same) changed = new ArrayList<>(body.subList(0, i));
            if (changed != null) changed.addAll(now);
        }
        return changed == null ? body : List.copyOf(changed);
    }

    /** Rewrites each statement before those nested in it. */
    public static List<Stmt> rewriteStmtsTopDown(List<Stmt> body, UnaryOperator<Stmt> rule) {
        return map(body, stmt -> mapParts(rule.apply(stmt), UnaryOperator.identity(),
                nested -> rewriteStmtsTopDown(nested, rule)));
    }

    /** Visits each statement before those nested in it. */
    public static void forEachStmt(List<Stmt> body, Consumer<? super Stmt> action) {
        for (var stmt : body) {
            action.accept(stmt);
            mapParts(stmt, UnaryOperator.identity(), nested -> {
                forEachStmt(nested, action);
                return nested;
            });
        }
    }

    /** Visits the expressions of one statement, without those of nested statements, operands first. */
    public static void forEachOwnExpr(Stmt stmt, Consumer<? super Expr> action) {
        mapParts(stmt, e -> rewrite(e, visit(action)), UnaryOperator.identity());
    }

    /** Visits all expressions of statements and those nested in them. */
    public static void forEachExpr(List<Stmt> body, Consumer<? super Expr> action) {
        forEachStmt(body, stmt -> forEachOwnExpr(stmt, action));
    }

    // Declarations, procedures, programs

    /** Rewrites the bounds, lengths and initial values of a declaration. */
    public static Declaration rewriteExprs(Declaration d, UnaryOperator<Expr> rule) {
        UnaryOperator<Expr> f = e -> rewrite(e, rule);
        var shape = mapShape(d.shape(), f);
        var length = map(d.length(), f);
        var initial = map(d.initial(), run -> mapRun(run, f));
        return shape == d.shape() && length == d.length() && initial == d.initial() ? d
                : new Declaration(d.name(), d.type(), shape, length, d.home(), d.attributes(), initial, d.origin());
    }

    /** Rewrites the expressions of declarations and body. */
    public static Procedure rewriteExprs(Procedure procedure, UnaryOperator<Expr> rule) {
        return procedure.withDeclarations(map(procedure.declarations(), d -> rewriteExprs(d, rule)))
                .withBody(rewriteExprs(procedure.body(), rule));
    }

    /** Rewrites every expression of the program but those of structures, which are literals. */
    public static Program rewriteExprs(Program program, UnaryOperator<Expr> rule) {
        return mapUnits(program, unit -> {
            var variables = map(unit.variables(), d -> rewriteExprs(d, rule));
            var initialization = rewriteExprs(unit.initialization(), rule);
            var procedures = map(unit.procedures(), p -> rewriteExprs(p, rule));
            return variables == unit.variables() && initialization == unit.initialization()
                    && procedures == unit.procedures() ? unit
                    : new ProgramUnit(unit.name(), unit.kind(), unit.file(), variables, initialization, procedures,
                            unit.origin());
        });
    }

    public static Program mapUnits(Program program, UnaryOperator<ProgramUnit> f) {
        var units = map(program.units(), f);
        return units == program.units() ? program : new Program(program.structures(), program.blocks(), units);
    }

    public static Program mapProcedures(Program program, UnaryOperator<Procedure> f) {
        return mapUnits(program, unit -> {
            var procedures = map(unit.procedures(), f);
            return procedures == unit.procedures() ? unit
                    : new ProgramUnit(unit.name(), unit.kind(), unit.file(), unit.variables(), unit.initialization(),
                            procedures, unit.origin());
        });
    }

    /** Rewrites statements in all procedures and initializations, as {@link #rewriteStmts(List, Function)} does. */
    public static Program rewriteStmts(Program program, Function<? super Stmt, List<Stmt>> rule) {
        var mapped = mapUnits(program, unit -> {
            var initialization = rewriteStmts(unit.initialization(), rule);
            return initialization == unit.initialization() ? unit
                    : new ProgramUnit(unit.name(), unit.kind(), unit.file(), unit.variables(), initialization,
                            unit.procedures(), unit.origin());
        });
        return mapProcedures(mapped, procedure -> procedure.withBody(rewriteStmts(procedure.body(), rule)));
    }

    /** Visits the expressions of a declaration. */
    public static void forEachExpr(Declaration declaration, Consumer<? super Expr> action) {
        rewriteExprs(declaration, visit(action));
    }

    public static void forEachProcedure(Program program, Consumer<? super Procedure> action) {
        for (var unit : program.units()) unit.procedures().forEach(action);
    }

    /** The variable that a place is, or is part of. */
    public static Place.Variable root(Place place) {
        return switch (place) {
            case Place.Variable variable -> variable;
            case Place.Element(var array, _) -> root(array);
            case Place.Component(var structure, _, _) -> root(structure);
            case Place.As(var object, _) -> root(object);
            case Place.Substring(var text, _, _) -> root(text);
            case Place.RealPart(var complex) -> root(complex);
            case Place.ImaginaryPart(var complex) -> root(complex);
        };
    }

    // Lists and options, with the same object for no change

    static <T> List<T> map(List<T> list, UnaryOperator<T> f) {
        List<T> changed = null;
        for (int i = 0; i < list.size(); i++) {
            var before = list.get(i);
            var after = f.apply(before);
            if (after != before && changed == null) changed = new ArrayList<>(list);
            if (changed != null) changed.set(i, after);
        }
        return changed == null ? list : List.copyOf(changed);
    }

    static <T> Optional<T> map(Optional<T> option, UnaryOperator<T> f) {
        if (option.isEmpty()) return option;
        var before = option.get();
        var after = f.apply(before);
        return after == before ? option : Optional.of(after);
    }

    static Place place(Place place, UnaryOperator<Expr> f) {
        var now = f.apply(place);
        if (now instanceof Place p) return p;
        throw new IllegalArgumentException("'%s' names storage and cannot become %s".formatted(place, now));
    }

    private static UnaryOperator<Expr> visit(Consumer<? super Expr> action) {
        return e -> {
            action.accept(e);
            return e;
        };
    }

    private static Optional<Shape> mapShape(Optional<Shape> shape, UnaryOperator<Expr> f) {
        return map(shape, s -> switch (s) {
            case Shape.Explicit(var dimensions) -> {
                var now = map(dimensions, d -> {
                    var lower = f.apply(d.lower());
                    var extent = map(d.extent(), f);
                    return lower == d.lower() && extent == d.extent() ? d : new Shape.Dimension(lower, extent);
                });
                yield now == dimensions ? s : new Shape.Explicit(now);
            }
            case Shape.Assumed(var lowerBounds) -> {
                var now = map(lowerBounds, f);
                yield now == lowerBounds ? s : new Shape.Assumed(now);
            }
            case Shape.Deferred _, Shape.AssumedRank _ -> s;
        });
    }

    private static InitialRun mapRun(InitialRun run, UnaryOperator<Expr> f) {
        var value = f.apply(run.value());
        return value == run.value() ? run : new InitialRun(run.first(), run.count(), value);
    }
}
