package org.fortranc.backends.java;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.backends.java.ProgramIndex.VariableKey;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * The scalars that something refers to as storage: they live in Java arrays of one element, all others in plain
 * variables and fields. One answer for the whole program, because a module's variable has one form.
 */
final class AddressedVariables {
    private record ComponentKey(String structure, String component) {}

    private final ProgramIndex index;
    private final Set<VariableKey> variables = new HashSet<>();
    private final Set<ComponentKey> components = new HashSet<>();
    private final SharedComponents shared;

    AddressedVariables(ProgramIndex index) {
        this.index = index;
        shared = new SharedComponents(index);
        for (var procedure : index.procedures()) Trees.forEachStmt(procedure.body(), s -> collect(procedure, s));
        for (var unit : index.program().units()) {
            var initializer = unit.initializer();
            Trees.forEachStmt(initializer.body(), s -> collect(initializer, s));
        }
    }

    /** The components that stand side by side in the structures of one array. */
    SharedComponents shared() {
        return shared;
    }

    boolean contains(VariableKey variable) {
        return variables.contains(variable);
    }

    boolean contains(String structure, String component) {
        return components.contains(new ComponentKey(index.canonical(structure), component));
    }

    private void collect(Procedure procedure, Stmt stmt) {
        Trees.forEachOwnExpr(stmt, e -> {
            if (e instanceof Expr.Associated(_, var target) && target.orElse(null) instanceof Place place)
                mark(procedure, place);
        });
        switch (stmt) {
            case Stmt.Assign(var target, _, _) -> {
                if (isPart(target)) mark(procedure, target);
            }
            case Stmt.Call(_, var target, var arguments, _) -> collect(procedure, target, arguments);
            case Stmt.View view -> {
                if (!ObjectPrinter.isObject(view.array().type())) mark(procedure, view.array());
                shared.collect(view);
            }
            case Stmt.PointTo(_, var target, _, _) -> {
                if (target instanceof Place place && !ObjectPrinter.isObject(place.type())) mark(procedure, place);
            }
            case Stmt.Transfer.Begin(_, _, var controls, _) -> controls.forEach(c -> collect(procedure, c));
            case Stmt.Transfer.Get(_, var target, _) -> {
                if (isPart(target)) mark(procedure, target);
            }
            case Stmt.CopyValue _, Stmt.Loop _, Stmt.While _, Stmt.If _, Stmt.Select _, Stmt.Return _, Stmt.Leave _,
                 Stmt.Next _, Stmt.Block _, Stmt.Allocate _, Stmt.Deallocate _, Stmt.Finalize _, Stmt.Transfer.Put _,
                 Stmt.Transfer.End _, Stmt.Stop _, Stmt.Fail _, Stmt.Unresolved _ -> { }
        }
    }

    private void collect(Procedure procedure, Stmt.Target target, List<Stmt.Argument> arguments) {
        if (target instanceof Stmt.Target.Service(var service)) {
            // All others are printed as assignments.
            int position = switch (service) {
                case C_LOC, C_ARGUMENT -> 0;
                case C_SHARE -> 2;
                default -> arguments.size();
            };
            if (position < arguments.size()
                    && arguments.get(position) instanceof Stmt.Argument.ByReference(var place)) mark(procedure, place);
            return;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!(arguments.get(i) instanceof Stmt.Argument.ByReference(var place))) continue;
            var form = form(target, i);
            boolean copied = form.filter(f -> f instanceof Parameter.ByValue).isPresent();
            boolean object = ObjectPrinter.isObject(place.type())
                    && form.filter(f -> f instanceof Parameter.ByObject).isPresent();
            if (!copied && !object) mark(procedure, place);
        }
    }

    /** How the callee takes an argument. */
    private Optional<Parameter> form(Stmt.Target target, int position) {
        return switch (target) {
            case Stmt.Target.Direct(var callee) -> index.find(callee)
                    .filter(p -> position < p.dummies().size())
                    .flatMap(p -> p.declaration(p.dummies().get(position))).map(Parameter::of);
            case Stmt.Target.Slot(var object, var binding) -> index.slots().find(object.type(), binding)
                    .map(slot -> slot.parameters().get(position));
            case Stmt.Target.Value _, Stmt.Target.Service _ -> Optional.empty();
        };
    }

    private void collect(Procedure procedure, Stmt.Control control) {
        if (control instanceof Stmt.Control.Namelist(_, var items, _)) {
            for (var item : items) mark(procedure, item.place());
        }
    }

    private static boolean isPart(Place place) {
        return place instanceof Place.RealPart || place instanceof Place.ImaginaryPart;
    }

    private void mark(Procedure procedure, Place place) {
        switch (place) {
            case Place.RealPart(var complex) -> mark(procedure, complex);
            case Place.ImaginaryPart(var complex) -> mark(procedure, complex);
            case Place.As(var object, _) -> mark(procedure, object);
            case Place.Variable variable when hasCell(procedure, variable) ->
                    variables.add(index.key(procedure, variable));
            case Place.Component(var structure, var name, _) when hasCell(procedure, place) ->
                    components.add(new ComponentKey(index.canonical(structure.type().structure().orElseThrow()), name));
            case Place.Variable _, Place.Component _, Place.Element _, Place.Substring _ -> { }
        }
    }

    private boolean hasCell(Procedure procedure, Place place) {
        return isNumber(place.type())
                || VariableLayouts.isObjectReference(index.attributes(procedure, place), place.type());
    }

    private static boolean isNumber(Type type) {
        return type instanceof Type.IntegerType || type instanceof Type.RealType || type instanceof Type.ComplexType
                || type instanceof Type.LogicalType || type instanceof Type.ProcedureType;
    }
}
