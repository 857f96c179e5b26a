package org.fortranc.transform;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fortranc.analysis.Aliases;
import org.fortranc.analysis.CallGraph;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * The structures of numbers whose variables a program only ever uses component by component, but for copies of one to
 * another and for arguments. Whatever sees a structure whole speaks against its type: extension and bindings, pointers
 * and targets, COMMON, sections of arrays, function results, components of the type, initial values, C, procedures that
 * are called through values. Programs that have no main program are left alone, since others may call them.
 */
final class SplittableTypes {
    private static final Set<Attribute> ALLOWED = EnumSet.of(Attribute.INTENT_IN, Attribute.INTENT_OUT,
            Attribute.TEMPORARY);

    /** Components of a type, and arguments of a procedure when all its structures are split. */
    private static final int MOST_COMPONENTS = 12;
    private static final int MOST_ARGUMENTS = 40;

    private final Program program;
    private final Map<String, Structure> types = new LinkedHashMap<>();

    private SplittableTypes(Program program) {
        this.program = program;
    }

    /** By name. */
    static Map<String, Structure> of(Program program) {
        if (program.units().stream().noneMatch(u -> u.kind() == ProgramUnit.Kind.MAIN)
                || CallGraph.runsForeign(program)) return Map.of();
        var search = new SplittableTypes(program);
        for (var structure : program.structures()) if (isPlain(structure)) search.types.put(structure.name(), structure);
        search.removeRelated();
        if (!search.types.isEmpty()) search.checkUses();
        if (!search.types.isEmpty()) search.checkGain();
        return search.types;
    }

    private static boolean isPlain(Structure structure) {
        return structure.parent().isEmpty() && structure.bindings().isEmpty() && structure.finalizers().isEmpty()
                && !structure.sequence() && !structure.components().isEmpty()
                && structure.components().size() <= MOST_COMPONENTS
                && structure.components().stream().allMatch(SplittableTypes::isPlain);
    }

    private static boolean isPlain(Structure.Component component) {
        boolean number = switch (component.type().scalar()) {
            case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _ -> true;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> false;
        };
        return number && component.attributes().isEmpty() && component.initial().isEmpty()
                && component.shape().map(s -> s instanceof Shape.Explicit(var dimensions) && dimensions.stream()
                        .allMatch(d -> d.lower() instanceof Expr.IntLiteral
                                && d.extent().filter(e -> e instanceof Expr.IntLiteral).isPresent())).orElse(true);
    }

    private void removeRelated() {
        for (var structure : program.structures()) {
            structure.parent().ifPresent(types::remove);
            structure.components().forEach(c -> remove(c.type()));
        }
    }

    private Optional<Structure> type(Type type) {
        return type.scalar() instanceof Type.StructureType(var name) ? Optional.ofNullable(types.get(name))
                : Optional.empty();
    }

    private void remove(Type type) {
        switch (type.scalar()) {
            case Type.StructureType(var name) -> types.remove(name);
            case Type.ClassType(var name) -> name.ifPresent(types::remove);
            default -> { }
        }
    }

    /** Keeps those of which there are arrays, and no procedure gets too many arguments. */
    private void checkGain() {
        var inArrays = new HashSet<String>();
        for (var unit : program.units()) {
            unit.variables().forEach(d -> addArray(d, inArrays));
            unit.procedures().forEach(p -> p.declarations().forEach(d -> addArray(d, inArrays)));
        }
        types.keySet().retainAll(inArrays);
        Trees.forEachProcedure(program, p -> {
            int arguments = 0;
            for (var dummy : p.dummies()) arguments += p.declaration(dummy).flatMap(d -> type(d.type()))
                    .map(t -> t.components().size()).orElse(1);
            if (arguments > MOST_ARGUMENTS)
                p.dummies().forEach(dummy -> p.declaration(dummy).ifPresent(d -> remove(d.type())));
        });
    }

    private static void addArray(Declaration d, Set<String> into) {
        if (d.type() instanceof Type.ArrayType && d.type().scalar() instanceof Type.StructureType(var name))
            into.add(name);
    }

    private void checkUses() {
        var elsewhere = CallGraph.of(program).reachedElsewhere();
        for (var unit : program.units()) {
            for (var d : unit.variables()) check(d);
            Trees.forEachExpr(unit.initialization(), e -> remove(e.type()));
            for (var p : unit.procedures()) {
                p.declarations().forEach(this::check);
                if (elsewhere.contains(p.name()) || p.attributes().contains(Procedure.Attribute.BIND_C)
                        || unit.kind() == ProgramUnit.Kind.FOREIGN)
                    p.dummies().forEach(name -> p.declaration(name).ifPresent(d -> remove(d.type())));
                check(p.body(), p);
            }
        }
    }

    private void check(Declaration d) {
        Trees.forEachExpr(d, e -> remove(e.type()));
        if (type(d.type()).isEmpty()) {
            if (!(d.type().scalar() instanceof Type.StructureType)) remove(d.type());
            return;
        }
        boolean home = switch (d.home()) {
            case Home.Local _, Home.Saved _, Home.Host _ -> d.shape().filter(s -> !(s instanceof Shape.Explicit))
                    .isEmpty();
            case Home.Dummy _ -> d.shape().filter(s -> !(s instanceof Shape.Explicit || s instanceof Shape.Assumed))
                    .isEmpty();
            case Home.Result _, Home.Member _ -> false;
        };
        if (!home || !ALLOWED.containsAll(d.attributes()) || !d.initial().isEmpty()) remove(d.type());
    }

    private void check(List<Stmt> body, Procedure procedure) {
        var names = new Aliases(program, procedure);
        Trees.forEachStmt(body, stmt -> {
            switch (stmt) {
                case Stmt.CopyValue(var target, var source, _) when type(target.type()).isPresent() -> {
                    if (!target.type().equals(source.type())) remove(source.type());
                    checkWhole(target);
                    checkWhole(source);
                }
                case Stmt.Call(var result, var target, var arguments, _) -> {
                    result.ifPresent(this::check);
                    for (int i = 0; i < arguments.size(); i++) check(arguments.get(i), target, i, names);
                    if (!(target instanceof Stmt.Target.Direct)) Trees.mapParts(new Stmt.Call(Optional.empty(), target,
                            List.of(), stmt.origin()), this::check, UnaryOperator.identity());
                }
                default -> Trees.mapParts(stmt, this::check, UnaryOperator.identity());
            }
        });
    }

    private void check(Argument argument, Stmt.Target target, int position, Aliases names) {
        switch (argument) {
            case Argument.ByReference(var place) when type(place.type()).isPresent() -> {
                checkWhole(place);
                var dummy = dummy(target, position);
                if (dummy.isEmpty() || !dummy.get().type().scalar().equals(place.type().scalar())
                        || dummy.get().shape().isPresent() && !(place instanceof Place.Element
                                && dummy.get().shape().get() instanceof Shape.Explicit && isExplicit(place, names)))
                    remove(place.type());
            }
            case Argument.ByDescriptor(Place.Variable array) when type(array.type()).isPresent() -> {
                var dummy = dummy(target, position);
                if (dummy.isEmpty() || !dummy.get().type().scalar().equals(array.type().scalar())
                        || dummy.get().shape().isEmpty()
                        || dummy.get().shape().get() instanceof Shape.Explicit ? !isExplicit(array, names)
                        : dummy.get().shape().get().rank() != array.type().dimensions()
                                || isAssumedSize(array, names)) remove(array.type());
            }
            case Argument.ByDescriptor(Place.Component(Place.Element whole, _, _))
                    when type(whole.type()).isPresent() -> checkWhole(whole);
            case Argument.ByReference(var place) -> check(place);
            case Argument.ByDescriptor(var array) -> check(array);
            case Argument.ByValue(var value) -> check(value);
            case Argument.ByProcedure(var reference) -> check(reference);
            case Argument.Absent _ -> dummy(target, position).ifPresent(d -> remove(d.type()));
        }
    }

    private Optional<Declaration> dummy(Stmt.Target target, int position) {
        if (!(target instanceof Stmt.Target.Direct(var name))) return Optional.empty();
        return program.procedure(name).filter(p -> position < p.dummies().size())
                .flatMap(p -> p.declaration(p.dummies().get(position)));
    }

    private static boolean isExplicit(Place place, Aliases names) {
        return names.declaration(Trees.root(place)).flatMap(Declaration::shape)
                .filter(s -> s instanceof Shape.Explicit).isPresent();
    }

    private static boolean isAssumedSize(Place.Variable array, Aliases names) {
        return names.declaration(array).flatMap(Declaration::shape).filter(s -> s instanceof Shape.Explicit(var d)
                && d.getLast().extent().isEmpty()).isPresent();
    }

    /** A variable, or an element of one, that is used whole or for a component of it. */
    private void checkWhole(Place whole) {
        switch (whole) {
            case Place.Variable variable when variable.type().dimensions() == 0 -> { }
            case Place.Element(Place.Variable _, var subscripts) -> subscripts.forEach(this::check);
            default -> {
                remove(whole.type());
                check(whole);
            }
        }
    }

    private Expr check(Expr expr) {
        switch (expr) {
            case Place.Element(Place.Component(var whole, _, _), var subscripts) when type(whole.type()).isPresent() -> {
                checkWhole(whole);
                subscripts.forEach(this::check);
            }
            case Place.Component(var whole, _, var type) when type(whole.type()).isPresent() -> {
                if (type.dimensions() > 0 && !(whole instanceof Place.Variable)) remove(whole.type());
                checkWhole(whole);
            }
            case Expr.Extent(Place.Variable array, var dimension, _) when type(array.type()).isPresent() ->
                    check(dimension);
            case Expr.LowerBound(Place.Variable array, var dimension, _) when type(array.type()).isPresent() ->
                    check(dimension);
            default -> {
                remove(expr.type());
                Trees.mapChildren(expr, this::check);
            }
        }
        return expr;
    }
}
