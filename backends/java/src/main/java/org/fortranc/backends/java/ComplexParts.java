package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Computes with the parts of complex numbers, as the run time's methods do, so that loops make no objects.
 *
 * <pre>
 *   t = t + a[i] * x[j]     becomes     re = t_re + (a[i]%re * x[j]%re - a[i]%im * x[j]%im)
 *                                       t_im = t_im + (a[i]%re * x[j]%im + a[i]%im * x[j]%re)
 *                                       t_re = re
 * </pre>
 *
 * Local scalars that nothing refers to as storage become two. Division and functions still take and give whole numbers.
 */
final class ComplexParts implements Pass {
    @Override public String name() {
        return "split-complex";
    }

    @Override public Program apply(Program program, PassContext context) {
        return Trees.mapUnits(program, unit -> {
            var procedures = unit.procedures().stream().map(p -> hasComplex(p) ? new Splitting(unit, p).run() : p)
                    .toList();
            return procedures.equals(unit.procedures()) ? unit : new ProgramUnit(unit.name(), unit.kind(), unit.file(),
                    unit.variables(), unit.initialization(), procedures, unit.origin());
        });
    }

    private static boolean hasComplex(Procedure procedure) {
        var found = new boolean[1];
        Trees.forEachExpr(procedure.body(), e -> found[0] |= e.type().scalar() instanceof Type.ComplexType);
        return found[0];
    }

    /** The values of both parts, or the variables that hold them. */
    private record Parts(Expr re, Expr im) {}

    /** One procedure. */
    private static final class Splitting {
        private final Procedure procedure;
        private final Map<Place.Variable, Parts> split = new HashMap<>();
        private final Map<String, Declaration> made = new HashMap<>();
        private final List<Declaration> declarations;
        private final Names names = new Names();

        Splitting(ProgramUnit unit, Procedure procedure) {
            this.procedure = procedure;
            procedure.declarations().forEach(d -> names.claim(d.name()));
            var whole = whole(unit, procedure);
            declarations = new ArrayList<>();
            for (var d : procedure.declarations()) {
                if (!isSplit(d, whole)) {
                    declarations.add(d);
                    continue;
                }
                var part = ((Type.ComplexType) d.type()).part();
                split.put(Place.Variable.local(d.name(), d.type()),
                        new Parts(variable(d.name() + "_re", part, d.origin()),
                        variable(d.name() + "_im", part, d.origin())));
            }
        }

        private Place.Variable variable(String wanted, Type.Scalar type, Origin origin) {
            var name = names.claim(wanted);
            declarations.add(new Declaration(name, type, Optional.empty(), Optional.empty(), new Home.Local(),
                    Set.of(Attribute.TEMPORARY), List.of(), origin));
            return Place.Variable.local(name, type);
        }

        /** A variable for values on their way, the same one for each statement. */
        private Place.Variable temporary(String wanted, Type.Scalar type) {
            var known = made.get(wanted + type);
            if (known != null) return Place.Variable.local(known.name(), type);
            var variable = variable(wanted, type, Origin.NONE);
            made.put(wanted + type, declarations.getLast());
            return variable;
        }

        Procedure run() {
            var body = Trees.rewriteStmts(procedure.body(), this::statement);
            return body == procedure.body() ? procedure : procedure.withDeclarations(declarations).withBody(body);
        }

        private static boolean isSplit(Declaration d, Set<String> whole) {
            return d.type() instanceof Type.ComplexType && d.home() instanceof Home.Local && d.initial().isEmpty()
                    && !d.has(Attribute.ALLOCATABLE) && !d.has(Attribute.POINTER) && !d.has(Attribute.TARGET)
                    && !d.has(Attribute.VOLATILE) && !whole.contains(d.name());
        }

        /** Variables that something sees as storage. */
        private static Set<String> whole(ProgramUnit unit, Procedure procedure) {
            var whole = new HashSet<String>();
            Trees.forEachStmt(procedure.body(), stmt -> {
                switch (stmt) {
                    case Stmt.Assign _, Stmt.While _, Stmt.If _, Stmt.Select _, Stmt.Transfer.Put _, Stmt.Return _,
                         Stmt.Leave _, Stmt.Next _, Stmt.Block _, Stmt.Stop _, Stmt.Fail _ -> { }
                    case Stmt.Loop loop -> loop.reductions().forEach(r -> whole.add(Trees.root(r.place()).name()));
                    case Stmt.Call(var result, _, var arguments, _) -> {
                        result.ifPresent(r -> whole.add(r.name()));
                        for (var argument : arguments)
                            if (!(argument instanceof Stmt.Argument.ByValue)) names(argument, whole);
                    }
                    default -> Trees.forEachOwnExpr(stmt, e -> {
                        if (e instanceof Place.Variable v && v.unit().isEmpty()) whole.add(v.name());
                    });
                }
            });
            for (var other : unit.procedures()) {
                if (other.host().filter(procedure.name()::equals).isEmpty()) continue;
                for (var d : other.declarations()) if (d.home() instanceof Home.Host(var name)) whole.add(name);
            }
            return whole;
        }

        private static void names(Stmt.Argument argument, Set<String> whole) {
            switch (argument) {
                case Stmt.Argument.ByReference(var place) -> whole.add(Trees.root(place).name());
                case Stmt.Argument.ByDescriptor(var array) -> whole.add(Trees.root(array).name());
                case Stmt.Argument.ByValue _, Stmt.Argument.ByProcedure _, Stmt.Argument.Absent _ -> { }
            }
        }

        private List<Stmt> statement(Stmt stmt) {
            if (!(stmt instanceof Stmt.Assign(var target, var value, var at))) return List.of(own(stmt));
            if (target instanceof Place.RealPart(Place.Variable z) && split.containsKey(z))
                return List.of(new Stmt.Assign((Place) split.get(z).re(), whole(value), at));
            if (target instanceof Place.ImaginaryPart(Place.Variable z) && split.containsKey(z))
                return List.of(new Stmt.Assign((Place) split.get(z).im(), whole(value), at));
            if (!(target.type() instanceof Type.ComplexType type)) return List.of(own(stmt));
            var parts = split.get(target);
            if (parts == null && !(target instanceof Place.Element && isComputed(value))) return List.of(own(stmt));
            var place = parts != null ? parts : new Parts(new Place.RealPart((Place) whole(target)),
                    new Place.ImaginaryPart((Place) whole(target)));
            var result = new ArrayList<Stmt>();
            var now = parts(value, result, at);
            store(place, now, type, result, at.withoutComments());
            var first = result.removeFirst();
            result.addFirst(at.comments().isEmpty() ? first : new Stmt.Assign(((Stmt.Assign) first).target(),
                    ((Stmt.Assign) first).value(), at));
            return result;
        }

        /** Both parts, none of which may change before the other is computed. */
        private void store(Parts place, Parts value, Type.ComplexType type, List<Stmt> out, Origin at) {
            if (isUntouched(place.re(), value.im())) {
                out.add(new Stmt.Assign((Place) place.re(), value.re(), at));
                out.add(new Stmt.Assign((Place) place.im(), value.im(), at));
                return;
            }
            var re = temporary("re", type.part());
            out.add(new Stmt.Assign(re, value.re(), at));
            out.add(new Stmt.Assign((Place) place.im(), value.im(), at));
            out.add(new Stmt.Assign((Place) place.re(), re, at));
        }

        private static boolean isUntouched(Expr place, Expr value) {
            var touched = new boolean[1];
            Trees.forEachExpr(value, e -> touched[0] |= place instanceof Place.Variable ? e.equals(place)
                    : e instanceof Place.Element || e instanceof Place.Component || e instanceof Place.RealPart
                            || e instanceof Place.ImaginaryPart);
            return !touched[0];
        }

        /** Whether parts of the value can be told without making the number. */
        private static boolean isComputed(Expr value) {
            return switch (value) {
                case Expr.Binary(var op, _, _) -> op != Expr.Binary.Op.DIVIDE;
                case Expr.Unary _, Expr.ComplexLiteral _ -> true;
                case Place place -> place instanceof Place.Variable || place instanceof Place.Element;
                default -> false;
            };
        }

        private Parts parts(Expr value, List<Stmt> out, Origin at) {
            var type = (Type.ComplexType) value.type();
            return switch (value) {
                case Expr.ComplexLiteral(var re, var im, var t) -> new Parts(new Expr.RealLiteral(re, t.part()),
                        new Expr.RealLiteral(im, t.part()));
                case Place.Variable v when split.containsKey(v) -> split.get(v);
                case Place.Variable v -> parts(v);
                case Place.Element element -> parts((Place) whole(element));
                case Expr.Unary(var op, var operand) -> {
                    var p = parts(operand, out, at);
                    yield new Parts(new Expr.Unary(op, p.re()), new Expr.Unary(op, p.im()));
                }
                case Expr.Binary(var op, var left, var right) when op == Expr.Binary.Op.ADD
                        || op == Expr.Binary.Op.SUBTRACT -> {
                    var l = parts(left, out, at);
                    var r = parts(right, out, at);
                    yield new Parts(new Expr.Binary(op, l.re(), r.re()), new Expr.Binary(op, l.im(), r.im()));
                }
                case Expr.Binary(var op, var left, var right) when op == Expr.Binary.Op.MULTIPLY ->
                        product(simple(left, "left", out, at), simple(right, "right", out, at));
                case Expr.Intrinsic(var function, var arguments, _) when function == IntrinsicFunction.CONJG -> {
                    var p = parts(arguments.getFirst(), out, at);
                    yield new Parts(p.re(), new Expr.Unary(Expr.Unary.Op.NEGATE, p.im()));
                }
                case Expr.Intrinsic(var function, var arguments, _) when function == IntrinsicFunction.CMPLX
                        && arguments.stream().allMatch(a -> a.type().equals(type.part())) && arguments.size() == 2 ->
                        new Parts(whole(arguments.get(0)), whole(arguments.get(1)));
                case Expr.Convert(var operand, _) when operand.type() instanceof Type.ComplexType -> {
                    var p = parts(operand, out, at);
                    yield new Parts(new Expr.Convert(p.re(), type.part()), new Expr.Convert(p.im(), type.part()));
                }
                case Expr.Convert(var operand, _) -> new Parts(operand.type().equals(type.part()) ? whole(operand)
                        : new Expr.Convert(whole(operand), type.part()), new Expr.RealLiteral(0, type.part()));
                default -> {
                    var number = variable("number", type, Origin.NONE);
                    out.add(new Stmt.Assign(number, whole(value), at.withoutComments()));
                    yield parts(number);
                }
            };
        }

        private static Parts parts(Place place) {
            return new Parts(new Place.RealPart(place), new Place.ImaginaryPart(place));
        }

        private static Parts product(Parts l, Parts r) {
            return new Parts(binary(Expr.Binary.Op.SUBTRACT, times(l.re(), r.re()), times(l.im(), r.im())),
                    binary(Expr.Binary.Op.ADD, times(l.re(), r.im()), times(l.im(), r.re())));
        }

        private static Expr times(Expr left, Expr right) {
            return binary(Expr.Binary.Op.MULTIPLY, left, right);
        }

        private static Expr binary(Expr.Binary.Op op, Expr left, Expr right) {
            return new Expr.Binary(op, left, right);
        }

        /** Parts that may be read twice. */
        private Parts simple(Expr value, String wanted, List<Stmt> out, Origin at) {
            var p = parts(value, out, at);
            return new Parts(simplePart(p.re(), wanted + "_re", out, at), simplePart(p.im(), wanted + "_im", out, at));
        }

        private Expr simplePart(Expr part, String wanted, List<Stmt> out, Origin at) {
            boolean simple = switch (part) {
                case Expr.RealLiteral _, Place _ -> true;
                case Expr.Unary(_, var operand) -> operand instanceof Place;
                default -> false;
            };
            if (simple) return part;
            var variable = variable(wanted, (Type.Scalar) part.type(), Origin.NONE);
            out.add(new Stmt.Assign(variable, part, at.withoutComments()));
            return variable;
        }

        private Stmt own(Stmt stmt) {
            return Trees.mapParts(stmt, this::whole, body -> body);
        }

        /** The expression with numbers made of their parts where it takes whole ones. */
        private Expr whole(Expr expr) {
            return switch (expr) {
                case Place.RealPart(Place.Variable z) when split.containsKey(z) -> split.get(z).re();
                case Place.ImaginaryPart(Place.Variable z) when split.containsKey(z) -> split.get(z).im();
                case Place.Variable v when split.containsKey(v) -> made(split.get(v), v.type());
                default -> shortened(Trees.mapChildren(expr, this::whole));
            };
        }

        /** The part of a number that need not be made for it. */
        private static Expr shortened(Expr expr) {
            return switch (expr) {
                case Expr.Intrinsic(var function, var arguments, var type) when function == IntrinsicFunction.AIMAG
                        || function == IntrinsicFunction.REAL_PART -> part(arguments.getFirst(), function, type)
                                .orElse(expr);
                case Expr.Convert(var operand,
                        Type.RealType type) when operand.type() instanceof Type.ComplexType whole ->
                        part(operand, IntrinsicFunction.REAL_PART, whole.part())
                                .map(p -> p.type().equals(type) ? p : new Expr.Convert(p, type)).orElse(expr);
                default -> expr;
            };
        }

        private static Expr made(Parts parts, Type type) {
            return new Expr.Intrinsic(IntrinsicFunction.CMPLX, List.of(parts.re(), parts.im()), (Type.Scalar) type);
        }

        private static Optional<Expr> part(Expr number, IntrinsicFunction function, Type type) {
            boolean re = function == IntrinsicFunction.REAL_PART;
            return switch (number) {
                case Expr.Intrinsic(var made, var arguments, _) when made == IntrinsicFunction.CMPLX
                        && arguments.size() == 2
                        && arguments.get(re ? 0 : 1).type().equals(type) -> Optional.of(arguments.get(re ? 0 : 1));
                case Place.Element element -> Optional.of(re ? new Place.RealPart(element)
                        : new Place.ImaginaryPart(element));
                default -> Optional.empty();
            };
        }
    }
}
