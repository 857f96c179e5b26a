package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.StorageBlock;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;
import org.fortranc.source.SourceRange;

/** Seeded Core that uses every node; well typed where constructors ask for it, and otherwise without meaning. */
final class RandomCore {
    private static final List<String> NAMES = List.of("x", "loop", "end", "call", "real8", "t.1", "odd name", "if",
            "re");

    private final Random random;
    private int depth;

    RandomCore(long seed) {
        random = new Random(seed);
    }

    Program program() {
        var part = new Structure.Component("re", Type.DOUBLE, Optional.empty(), Optional.empty(), Set.of(), List.of());
        var binding = new Structure.Binding("bind", maybe(() -> new ProcedureName("m", "p")),
                random.nextBoolean() ? OptionalInt.of(1) : OptionalInt.empty());
        var structure = new Structure("m.t", maybe(() -> "m.base"), List.of(part), some(() -> binding),
                some(() -> new Structure.Finalizer(2, ProcedureName.external("q"))), random.nextBoolean(), origin());
        var procedure = new Procedure(new ProcedureName("m", "p"), List.of("x", "if"), Optional.of("end"),
                some(this::declaration), some(this::stmt), Optional.of(ProcedureName.external("q")),
                Set.of(Procedure.Attribute.PURE, Procedure.Attribute.REFERENCED), origin());
        var unit = new ProgramUnit("m", ProgramUnit.Kind.MODULE, "m.f90", some(this::declaration), some(this::stmt),
                List.of(procedure, procedure), origin());
        return new Program(List.of(structure), List.of(new StorageBlock("common/", 12)), List.of(unit, unit));
    }

    private Origin origin() {
        return switch (random.nextInt(5)) {
            case 0 -> Origin.NONE;
            case 1 -> new Origin(new SourceRange("m.f90", 3, 1, 5, 1), new Origin.Maker.Pass("fold"), List.of("",
                    " a note"));
            case 2 -> new Origin(new SourceRange("inc.h", 7, 1, 7, 1), new Origin.Maker.Model("ab\"c"), List.of());
            case 3 -> new Origin(SourceRange.NONE, new Origin.Maker.Pass("p"), List.of());
            default -> Origin.at(new SourceRange("m.f90", random.nextInt(100), 1, 0, 1).to(new SourceRange("m.f90",
                    9, 1, 9, 1)));
        };
    }

    private Declaration declaration() {
        var home = pick(List.of(new Declaration.Home.Local(), new Declaration.Home.Saved(),
                new Declaration.Home.Dummy(),
                new Declaration.Home.Result(), new Declaration.Home.Member("common/a", 8),
                        new Declaration.Home.Host("x")));
        Optional<Shape> shape = switch (random.nextInt(4)) {
            case 0 -> Optional.of(new Shape.Explicit(List.of(new Shape.Dimension(expr(Type.INTEGER),
                    Optional.of(expr(Type.INTEGER))),
                    new Shape.Dimension(Expr.IntLiteral.of(1), Optional.empty()))));
            case 1 -> Optional.of(new Shape.Assumed(List.of(expr(Type.INTEGER), Expr.IntLiteral.of(0))));
            case 2 -> Optional.of(new Shape.Deferred(2));
            default -> Optional.empty();
        };
        var type = scalar();
        var attributes = EnumSet.noneOf(Declaration.Attribute.class);
        for (var a : Declaration.Attribute.values()) if (random.nextInt(6) == 0) attributes.add(a);
        List<Declaration.InitialRun> runs = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) runs.add(new Declaration.InitialRun(random.nextInt(30), 1
                + random.nextInt(2), literal(type)));
        return new Declaration(pick(NAMES), shape.isPresent() ? new Type.ArrayType(type, shape.get().rank()) : type,
                shape,
                random.nextBoolean() ? Optional.empty() : Optional.of(expr(Type.INTEGER)), home, attributes, runs,
                        origin());
    }

    private Type.Scalar scalar() {
        var signature = new Type.Signature(Optional.of(Type.REAL), List.of(
                new Type.Formal(Type.LONG, Type.Passing.VALUE),
                new Type.Formal(new Type.ArrayType(Type.DOUBLE, 2), Type.Passing.REFERENCE),
                new Type.Formal(new Type.ArrayType(Type.REAL, 1), Type.Passing.DESCRIPTOR)));
        return pick(List.of(Type.INTEGER, Type.LONG, Type.REAL, Type.DOUBLE, Type.LOGICAL, Type.CHARACTER,
                new Type.ComplexType(8), new Type.StructureType("m.t"), Type.ClassType.of("m.t"),
                        Type.ClassType.UNLIMITED,
                new Type.ProcedureType(Optional.of(signature)),
                new Type.ProcedureType(Optional.empty())));
    }

    private Expr literal(Type type) {
        return switch (type) {
            case Type.IntegerType t -> new Expr.IntLiteral(pick(List.of(0L, 1L, -5L, 77L)), t);
            case Type.RealType t -> new Expr.RealLiteral(pick(List.of(0.0, -0.0, 1.5, 1e30f + 0.0, -0.25,
                    1.0 / 0.0)), t);
            case Type.ComplexType t -> new Expr.ComplexLiteral(-1.5, 2, t);
            case Type.LogicalType t -> new Expr.LogicalLiteral(random.nextBoolean(), t);
            case Type.CharacterType _ -> new Expr.TextLiteral(pick(List.of("", "a\"b\\", "\n\t\u00e9\u0000", "it's")));
            case Type.ProcedureType t -> new Expr.ProcedureReference(new ProcedureName("m", "f"), t);
            case Type.StructureType _, Type.ClassType _, Type.ArrayType _ -> new Expr.Null(type);
        };
    }

    private Place.Variable variable(Type type) {
        return new Place.Variable(pick(List.of("", "", "m", "other")), pick(NAMES), type);
    }

    private Place place(Type type) {
        if (depth++ > 4) {
            depth--;
            return variable(type);
        }
        Place place = switch ((Integer) random.nextInt(6)) {
            case Integer n when n == 0 && type instanceof Type.Scalar s ->
                    new Place.Element(place(new Type.ArrayType(s, 2)), List.of(expr(Type.INTEGER), expr(Type.LONG)));
            case 1 -> new Place.Component(object(), pick(NAMES), type);
            case Integer n when n == 5 && type instanceof Type.Scalar -> new Place.As(place(Type.INTEGER), type);
            case Integer n when n == 2 && type.equals(Type.CHARACTER) ->
                    new Place.Substring(place(type), expr(Type.INTEGER), expr(Type.INTEGER));
            case Integer n when n == 3 && type instanceof Type.RealType(var kind) ->
                new Place.RealPart(place(new Type.ComplexType(kind)));
            case Integer n when n == 4 && type instanceof Type.RealType(var kind) ->
                new Place.ImaginaryPart(place(new Type.ComplexType(kind)));
            default -> variable(type);
        };
        depth--;
        return place;
    }

    private Place object() {
        return place(pick(List.of(new Type.StructureType("m.t"), Type.ClassType.of("m.t"))));
    }

    private Place array() {
        return place(new Type.ArrayType(Type.DOUBLE, 2));
    }

    private Expr expr(Type type) {
        if (depth++ > 4) {
            depth--;
            return random.nextBoolean() ? literal(type) : variable(type);
        }
        var any = scalar();
        Expr expr = switch ((Integer) random.nextInt(14)) {
            case 0 -> new Expr.Unary(Expr.Unary.Op.NEGATE, expr(type));
            case 1, 2, 3 -> new Expr.Binary(pick(List.of(Expr.Binary.Op.values())), expr(type), expr(type));
            case Integer n when n == 4 && type.equals(Type.LOGICAL) ->
                    new Expr.Compare(pick(List.of(Expr.Compare.Op.values())), expr(any), expr(any));
            case Integer n when n == 5 && type.equals(Type.LOGICAL) ->
                new Expr.Logical(Expr.Logical.Op.NOT, List.of(expr(type)));
            case Integer n when n == 6 && type.equals(Type.LOGICAL) ->
                    new Expr.Logical(pick(List.of(Expr.Logical.Op.AND, Expr.Logical.Op.OR, Expr.Logical.Op.EQV,
                            Expr.Logical.Op.NEQV)), List.of(expr(type), expr(type)));
            case Integer n when n == 7 && type.equals(Type.LOGICAL) -> pick(List.of(new Expr.Present("if"),
                    new Expr.Associated(array(), Optional.of(expr(any))), new Expr.Overlaps(array(), array()),
                    new Expr.HasType(object(), pick(List.of(Expr.Relation.values())), scalar()),
                    new Expr.SharesType(object(), pick(List.of(Expr.Relation.values())), object())));
            case Integer n when n == 6 && (type instanceof Type.RealType || type instanceof Type.ComplexType) ->
                    new Expr.Convert(expr(Type.INTEGER), (Type.Scalar) type);
            case 7 -> new Expr.Choose(expr(Type.LOGICAL), expr(type), expr(type));
            case Integer n when n == 8 && type.equals(Type.CHARACTER) -> new Expr.Concatenate(expr(type), expr(type));
            case 9 -> new Expr.Intrinsic(pick(List.of(IntrinsicFunction.values())), some(() -> expr(any)),
                    (Type.Scalar) type);
            case Integer n when n == 10 && type instanceof Type.IntegerType i ->
                pick(List.of(new Expr.Extent(array(), 2, i),
                    new Expr.LowerBound(array(), 1, i), new Expr.Stride(array(), 1, i),
                            new Expr.Length(expr(Type.CHARACTER), i)));
            case Integer n when n == 11 && type.equals(Type.INTEGER) -> new Expr.StorageSize(array(), Type.INTEGER);
            case 12, 13 -> place(type);
            default -> literal(type);
        };
        depth--;
        return expr;
    }

    private Stmt stmt() {
        var type = scalar();
        var i = Type.INTEGER;
        if (depth > 2) return new Stmt.Assign(place(type), expr(type), origin());
        depth++;
        var stmt = switch (random.nextInt(29)) {
            case 0 -> new Stmt.CopyValue(place(new Type.StructureType("m.t")), place(new Type.StructureType("m.t")),
                    origin());
            case 1, 2 -> new Stmt.Loop(pick(List.of("", "l", "a b")), variable(i), expr(i), expr(i), expr(i),
                    pick(List.of(Stmt.Loop.Schedule.values())), pick(List.of(Stmt.Loop.FinalValue.values())),
                    some(() -> new Stmt.Reduction(place(type), Stmt.Reduction.Operator.MAX)), some(this::stmt),
                            origin());
            case 3 -> new Stmt.While("w", expr(Type.LOGICAL), some(this::stmt), origin());
            case 4, 5, 6 -> new Stmt.If(expr(Type.LOGICAL), some(this::stmt), some(this::stmt), origin());
            case 7, 8 -> new Stmt.Select(expr(type), some(() -> new Stmt.Case(
                    List.of(new Stmt.CaseRange(maybe(() -> literal(Type.CHARACTER)), maybe(() ->
                            literal(Type.CHARACTER)))), some(this::stmt))),
                    some(this::stmt), origin());
            case 9, 10, 11 -> new Stmt.Call(maybe(() -> variable(type)), pick(List.of(
                    new Stmt.Target.Direct(pick(List.of(ProcedureName.external("via"), new ProcedureName("m",
                            "service")))),
                    new Stmt.Target.Value(place(new Type.ProcedureType(Optional.empty()))),
                    new Stmt.Target.Service(IntrinsicSubroutine.ABORT), new Stmt.Target.Slot(object(), "bind"))),
                            some(this::argument), origin());
            case 12 -> new Stmt.Return(origin());
            case 13 -> new Stmt.Leave("l", origin());
            case 14 -> new Stmt.Next("l", origin());
            case 15 -> new Stmt.Block("b", some(this::stmt), origin());
            case 16 -> new Stmt.View(variable(new Type.ArrayType(Type.DOUBLE, 1)), array(), List.of(
                    new Stmt.ViewSubscript.At(expr(i)), new Stmt.ViewSubscript.Triplet(expr(i), expr(i), expr(i))),
                            origin());
            case 17 -> new Stmt.PointTo(array(), pick(List.of(new Expr.Null(Type.DOUBLE), array())), some(() ->
                expr(i)), origin());
            case 18 -> new Stmt.Allocate(array(), some(() -> new Stmt.Bounds(expr(i), expr(i))), maybe(() -> expr(i)),
                    maybe(() -> place(i)), maybe(() -> place(Type.CHARACTER)), origin());
            case 19 -> new Stmt.Deallocate(array(), pick(List.of(Stmt.Deallocate.Strictness.values())), maybe(() ->
                place(i)),
                    maybe(() -> place(Type.CHARACTER)), origin());
            case 20 -> new Stmt.Transfer.Begin("h", pick(List.of(Stmt.Operation.values())), some(this::control),
                    origin());
            case 21 -> new Stmt.Transfer.Put("h", expr(type), origin());
            case 22 -> new Stmt.Transfer.Get("h", place(type), origin());
            case 23 -> new Stmt.Transfer.End("h", maybe(() -> place(i)), origin());
            case 24 -> new Stmt.Stop(pick(List.of(Stmt.Stop.Kind.values())), maybe(() -> expr(i)), maybe(() ->
                expr(Type.LOGICAL)), origin());
            case 25 -> new Stmt.Fail("no 'x'", some(() -> expr(type)), pick(List.of(Stmt.Fail.Heading.values())),
                    origin());
            case 27 -> new Stmt.Finalize(object(), origin());
            case 28 -> new Stmt.Allocate(object(), List.of(), Optional.empty(), Optional.of(random.nextBoolean()
                    ? new Stmt.Dynamic.Given(scalar()) : new Stmt.Dynamic.Like(object())), Optional.empty(),
                    Optional.empty(), origin());
            case 26 -> new Stmt.Unresolved("why", "call x()\n", List.of("a"), List.of("if"), origin());
            default -> new Stmt.Assign(place(type), expr(type), origin());
        };
        depth--;
        return stmt;
    }

    private Stmt.Argument argument() {
        return switch (random.nextInt(5)) {
            case 0 -> new Stmt.Argument.ByReference(place(Type.DOUBLE));
            case 1 -> new Stmt.Argument.ByDescriptor(array());
            case 2 -> new Stmt.Argument.ByProcedure(expr(new Type.ProcedureType(Optional.empty())));
            case 3 -> new Stmt.Argument.Absent();
            default -> new Stmt.Argument.ByValue(expr(Type.DOUBLE));
        };
    }

    private Stmt.Control control() {
        return switch (random.nextInt(7)) {
            case 0 -> new Stmt.Control.InternalFile(place(Type.CHARACTER));
            case 1 -> new Stmt.Control.Format("(1x,'a')");
            case 2 -> random.nextBoolean() ? new Stmt.Control.ListDirected() : new Stmt.Control.Children();
            case 3 -> new Stmt.Control.Namelist("g", List.of(new Stmt.NamelistItem("x", array())),
                    random.nextBoolean() ? Set.of() : Set.of("m.t", "m.s"));
            case 4 -> new Stmt.Control.Returned(Stmt.Keyword.IOMSG, place(Type.CHARACTER));
            case 5 -> new Stmt.Control.Handles(EnumSet.of(Stmt.Condition.END, Stmt.Condition.IOSTAT));
            default -> new Stmt.Control.Given(Stmt.Keyword.UNIT, expr(Type.INTEGER));
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> some(Supplier<T> item) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) list.add(item.get());
        return list;
    }

    private <T> Optional<T> maybe(Supplier<T> item) {
        return random.nextBoolean() ? Optional.of(item.get()) : Optional.empty();
    }
}
