package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;

/**
 * What happens when a procedure is entered: INTENT(OUT) allocatables lose their storage, structures get initial values.
 */
final class EntryActions {
    private final ProcedureContext context;

    EntryActions(ProcedureContext context) {
        this.context = context;
    }

    List<Stmt> statements() {
        var all = new ArrayList<Stmt>();
        for (var declaration : context.declarations()) {
            if (!(declaration.home() instanceof Declaration.Home.Dummy)
                    || !declaration.has(Declaration.Attribute.INTENT_OUT)) continue;
            var variable = Place.Variable.local(declaration.name(), declaration.type());
            if (!declaration.has(Declaration.Attribute.POINTER)) {
                var finished = context.sink.collect(() -> context.finalization.finish(variable));
                finished.forEach(statement -> all.add(present(declaration, statement)));
            }
            if (declaration.has(Declaration.Attribute.ALLOCATABLE)) {
                all.add(present(declaration, new Stmt.Deallocate(variable, Stmt.Deallocate.Strictness.IMPLIED,
                        Optional.empty(),
                        Optional.empty(), Origin.NONE)));
            } else if (declaration.type() instanceof Type.ClassType type
                    && !declaration.has(Declaration.Attribute.POINTER)) {
                initialise(variable, type).forEach(statement -> all.add(present(declaration, statement)));
            } else if (declaration.type().scalar() instanceof Type.StructureType type && hasInitialValues(type)
                    && !declaration.has(Declaration.Attribute.POINTER)) {
                if (declaration.type().hasAnyRank()) throw new Untranslatable(
                        "an assumed-rank array with INTENT(OUT) of a type with initial values",
                        declaration.origin().range());
                var fresh = context.temporary(declaration.name() + "_initial", type);
                all.addAll(context.sink.collect(() -> new TargetDefaults(context).set(fresh)));
                var initialised = declaration.type().dimensions() == 0
                        ? List.<Stmt>of(new Stmt.CopyValue(variable, fresh, Origin.NONE))
                        : context.sink.collect(() ->
                                context.assignments.broadcast(context.designators.whole(variable), fresh));
                initialised.forEach(statement -> all.add(present(declaration, statement)));
            }
        }
        all.addAll(new SharedVariables(context).statements());
        // What has no other use than to be the target of one of them is declared by that.
        var done = new HashSet<SymbolName>();
        while (initialObjects(all, done)) {}
        all.addAll(initialParts());
        for (var entity : context.specification.entities())
            if (entity instanceof Entity.ProcedureEntity procedure) all.addAll(initialProcedure(procedure));
        return all;
    }

    /** @return whether there were objects to look at that are not among those done */
    private boolean initialObjects(List<Stmt> all, Set<SymbolName> done) {
        boolean any = false;
        for (var entity : context.specification.entities()) {
            if (!(entity instanceof Entity.DataObject object) || context.binding(object.name()).isEmpty()
                    || !done.add(object.name())) continue;
            any = true;
            if (object.has(Entity.Attribute.POINTER)) all.addAll(initialTarget(object));
            else if (object.type() instanceof DataType.DerivedType) {
                all.addAll(targetDefaults(object));
                all.addAll(initialStructure(object));
            }
        }
        return any;
    }

    /** A procedure pointer that begins with a procedure. */
    private List<Stmt> initialProcedure(Entity.ProcedureEntity procedure) {
        if (procedure.initial().isEmpty() || procedure.initial().get() instanceof Expression.NullPointer
                || !(context.binding(procedure.name()).orElse(null) instanceof Place.Variable variable))
            return List.of();
        return once(variable.name(), context.sink.collect(() -> {
            context.sink.startStatement(procedure.range());
            context.sink.add(new Stmt.PointTo(variable, context.procedures.value(procedure.initial().get()), List.of(),
                    context.sink.origin()));
        }));
    }

    /** A polymorphic object becomes as a new one of its dynamic type is. */
    private List<Stmt> initialise(Place object, Type.ClassType type) {
        if (type.structure().isEmpty()) return List.of();
        var fresh = context.temporaryObject("initial", type);
        var all = new ArrayList<Stmt>();
        all.add(new Stmt.Allocate(fresh, List.of(), Optional.empty(), Optional.of(new Stmt.Dynamic.Like(object)),
                Optional.empty(), Optional.empty(), Origin.NONE));
        all.addAll(context.sink.collect(() -> new TargetDefaults(context).set(fresh)));
        all.add(new Stmt.CopyValue(object, fresh, Origin.NONE));
        return all;
    }

    private static Stmt present(Declaration declaration, Stmt statement) {
        return declaration.has(Declaration.Attribute.OPTIONAL)
                ? new Stmt.If(new Expr.Present(declaration.name()), List.of(statement), List.of(), Origin.NONE)
                : statement;
    }

    private boolean hasInitialValues(Type.StructureType type) {
        var definition = context.index().structure(type.name());
        return definition.flatMap(Entity.DerivedTypeDefinition::parent)
                .filter(p -> hasInitialValues(new Type.StructureType(p.toString()))).isPresent()
                || definition.map(d -> d.dataComponents().stream()
                .anyMatch(c -> c.initial().isPresent()
                || c.has(Entity.Attribute.ALLOCATABLE) || TypeLowering.scalar(c.type(),
                c.range()) instanceof Type.StructureType inner
                        && hasInitialValues(inner))).orElse(false);
    }

    /** A variable of derived type with initial values: they are assigned once. */
    private List<Stmt> initialStructure(Entity.DataObject object) {
        var bound = context.binding(object.name());
        if (object.initial().isEmpty() || object.initial().get() instanceof Expression.NullPointer || bound.isEmpty()
                || !(bound.get() instanceof Place.Variable variable)) return List.of();
        var assign = context.sink.collect(() -> {
            context.sink.startStatement(object.range());
            if (object.rank() == 0) context.assignments.element(variable,
                    context.expressions.lower(object.initial().get()));
            else if (object.initial().get().rank() == 0)
                context.assignments.broadcast(context.designators.whole(variable),
                context.expressions.lower(object.initial().get()));
            else context.assignments.copy(context.designators.whole(variable),
                    context.scalarizer.value(object.initial().get()));
        });
        return once(variable.name(), assign);
    }

    /** Pointer components that begin with a target: when the procedure is entered, or once if the variable is kept. */
    private List<Stmt> targetDefaults(Entity.DataObject object) {
        if (object.has(Entity.Attribute.DUMMY) || object.has(Entity.Attribute.ALLOCATABLE)
                || !(context.binding(object.name()).orElse(null) instanceof Place.Variable variable)) return List.of();
        var set = context.sink.collect(() -> {
            context.sink.startStatement(object.range());
            new TargetDefaults(context).set(variable);
        });
        boolean isKept = switch (context.declaration(variable).home()) {
            case Declaration.Home.Saved _, Declaration.Home.Member _ -> true;
            case Declaration.Home.Local _, Declaration.Home.Result _ -> false;
            case Declaration.Home.Dummy _, Declaration.Home.Host _ -> throw new IllegalStateException(variable.name());
        };
        return set.isEmpty() || !isKept ? set : once(variable.name(), set);
    }

    /** A pointer that begins with a target. */
    private List<Stmt> initialTarget(Entity.DataObject object) {
        var bound = context.binding(object.name());
        if (!(object.initial().orElse(null) instanceof Designator target) || bound.isEmpty()
                || !(bound.get() instanceof Place.Variable variable)) return List.of();
        return once(variable.name(), context.sink.collect(() -> {
            context.sink.startStatement(object.range());
            new AssignmentLowering(context).pointer(variable, target);
        }));
    }

    /** DATA of pointers and parts of structures. */
    private List<Stmt> initialParts() {
        var parts = context.declaring.assignedData().stream().filter(p -> context.binding(p.variable()).isPresent())
                .toList();
        if (parts.isEmpty()) return List.of();
        var assign = context.sink.collect(() -> {
            for (var part : parts) {
                context.sink.startStatement(part.part().range());
                var place = context.designators.place(part.part());
                if (context.bounds.has(place, Declaration.Attribute.POINTER))
                    new AssignmentLowering(context).pointer(place, part.value());
                else context.assignments.element(place, context.expressions.lower(part.value()));
            }
        });
        return once(parts.getFirst().variable().name(), assign);
    }

    /** The statements, run when the procedure is entered for the first time. */
    List<Stmt> once(String name, List<Stmt> assign) {
        if (context.isMain() || context.isUnitLevel()) return assign;
        String flag = context.names.fresh(name + "_is_initialized");
        context.declare(new Declaration(flag, Type.LOGICAL, Optional.empty(), Optional.empty(),
                new Declaration.Home.Saved(),
                Set.of(Declaration.Attribute.TEMPORARY), List.of(), Origin.NONE));
        var done = Place.Variable.local(flag, Type.LOGICAL);
        var once = new ArrayList<>(assign);
        once.add(new Stmt.Assign(done, Arithmetic.TRUE, Origin.NONE));
        return List.of(new Stmt.If(Arithmetic.not(done), once, List.of(), Origin.NONE));
    }
}
