package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;
import org.fortranc.ir.fortran.FortranTrees;

/** The procedures of ISO_C_BINDING (F2018 18.2.3): C_PTR and C_FUNPTR are structures that hold an address. */
final class CAddressLowering {
    private final ProcedureContext context;

    CAddressLowering(ProcedureContext context) {
        this.context = context;
    }

    /** C_LOC and C_FUNLOC: a structure with the address. */
    Expr location(IntrinsicReference reference) {
        var argument = IntrinsicLowering.given(reference, 0);
        boolean procedure = reference.name().equals("c_funloc");
        var address = service(procedure ? IntrinsicSubroutine.C_FUNLOC : IntrinsicSubroutine.C_LOC,
                List.of(procedure ? new Stmt.Argument.ByProcedure(context.procedures.value(argument))
                        : target(argument)), context.temporary("address", Type.LONG));
        var type = TypeLowering.scalar(reference.type(), reference.range());
        var pointer = context.temporary(reference.name() + "_value", type);
        context.sink.add(new Stmt.Assign(address(pointer), address, context.sink.origin().withoutComments()));
        return pointer;
    }

    /** LOC, which knows procedures as well. */
    Expr plainLocation(IntrinsicReference reference) {
        var argument = IntrinsicLowering.given(reference, 0);
        boolean procedure = argument instanceof Expression.ProcedureDesignator;
        return service(procedure ? IntrinsicSubroutine.C_FUNLOC : IntrinsicSubroutine.C_LOC,
                List.of(procedure ? new Stmt.Argument.ByProcedure(context.procedures.value(argument))
                        : target(argument)), context.temporary("address", Type.LONG));
    }

    private Stmt.Argument target(Expression argument) {
        if (argument instanceof Expression.FunctionReference reference && reference.rank() == 0
                && context.calls.returnsPointer(reference))
            return new Stmt.Argument.ByReference((Place) context.expressions.lower(reference));
        if (!(argument instanceof Designator designator))
            throw new Untranslatable("C_LOC of what is no variable", argument.range());
        if (designator.rank() == 0) return new Stmt.Argument.ByReference(context.designators.place(designator));
        if (AssignmentLowering.isWhole(designator))
            return new Stmt.Argument.ByDescriptor(context.designators.place(designator));
        var section = context.designators.section(designator);
        return new Stmt.Argument.ByReference(section.place(section.ranges().stream()
                .map(r -> new LoopIndex(r.lower(), r)).toList()));
    }

    private Place.Variable service(IntrinsicSubroutine service, List<Stmt.Argument> arguments, Place.Variable result) {
        context.sink.add(new Stmt.Call(Optional.of(result), new Stmt.Target.Service(service), arguments,
                context.sink.origin()));
        return result;
    }

    private static Place address(Place pointer) {
        return new Place.Component(pointer, "address", Type.LONG);
    }

    private Expr address(Expression pointer) {
        return address((Place) context.expressions.lower(pointer));
    }

    /** C_ASSOCIATED: not null, and the same as the second where there is one. */
    Expr isAssociated(IntrinsicReference reference) {
        Expr first = address(IntrinsicLowering.given(reference, 0));
        Expr isThere = new Expr.Compare(Expr.Compare.Op.NE, first, new Expr.IntLiteral(0, Type.LONG));
        return IntrinsicLowering.optional(reference, 1).<Expr>map(other -> new Expr.Logical(Expr.Logical.Op.AND,
                List.of(isThere, new Expr.Compare(Expr.Compare.Op.EQ, first, address(other))))).orElse(isThere);
    }

    /** C_F_POINTER(CPTR, FPTR, SHAPE): a descriptor of the storage that has the address, which FPTR takes over. */
    void pointer(Construct.Call call) {
        var actuals = FortranTrees.arguments(call.arguments());
        var pointer = context.designators.place((Designator) actuals.get(1));
        var type = pointer.type();
        var address = address(actuals.get(0));
        var extents = new ArrayList<Expr>();
        if (type.dimensions() > 0) {
            var shape = context.scalarizer.value(actuals.get(2));
            for (int i = 0; i < type.dimensions(); i++) {
                var range = shape.ranges().getFirst();
                var extent = shape.at(List.of(new LoopIndex(Arithmetic.add(range.lower(),
                        Arithmetic.multiply(Arithmetic.literal(i), range.step())), range)));
                extents.add(context.keep("extent", Arithmetic.asDefaultInteger(extent)));
            }
        }
        pointer(pointer, address, extents, List.of());
    }

    /**
     * Has a pointer point to what has an address.
     *
     * @param lower the lower bounds; none for 1
     */
    void pointer(Place pointer, Expr address, List<Expr> extents, List<Expr> lower) {
        var type = pointer.type();
        var length = context.characters.declaredLength(pointer);
        var arguments = new ArrayList<Stmt.Argument>();
        arguments.add(new Stmt.Argument.ByValue(address));
        arguments.add(new Stmt.Argument.ByValue(length.map(Arithmetic::asDefaultInteger).orElse(Arithmetic.ONE)));
        for (var extent : extents) arguments.add(new Stmt.Argument.ByValue(extent));
        var found = context.names.fresh("c_target");
        context.declare(new Declaration(found, type, type.dimensions() == 0 ? Optional.empty()
                : Optional.of(new Shape.Deferred(type.dimensions())), length, new Declaration.Home.Local(),
                Set.of(Attribute.POINTER, Attribute.TEMPORARY), List.of(), Origin.NONE));
        var target = service(IntrinsicSubroutine.C_F_POINTER, arguments, Place.Variable.local(found, type));
        context.sink.add(new Stmt.PointTo(pointer, target, lower, context.sink.origin().withoutComments()));
    }

    /** C_F_PROCPOINTER(CPTR, FPTR). */
    void procedurePointer(Construct.Call call) {
        var actuals = FortranTrees.arguments(call.arguments());
        var pointer = context.procedures.variable(actuals.get(1));
        procedurePointer(pointer, address(actuals.get(0)), actuals.get(1));
    }

    /** Has a procedure pointer, which the expression names, point to what has an address. */
    void procedurePointer(Place pointer, Expr address, Expression named) {
        var arguments = new ArrayList<Stmt.Argument>();
        arguments.add(new Stmt.Argument.ByValue(address));
        description(named).ifPresent(arguments::add);
        var found = service(IntrinsicSubroutine.C_F_PROCPOINTER, arguments,
                context.temporary("c_target", (Type.Scalar) pointer.type()));
        context.sink.add(new Stmt.PointTo(pointer, found, List.of(), context.sink.origin().withoutComments()));
    }

    /** A procedure that looks like what the pointer is for, in case that it is one of C. */
    private Optional<Stmt.Argument> description(Expression pointer) {
        var entity = switch (pointer) {
            case Expression.ProcedureDesignator designator -> context.index().procedureEntity(designator.procedure());
            case Expression.ProcedureComponent(var structure, var name, _, _, _) ->
                    context.index().component(structure.type(), name);
            default -> Optional.<Entity.ProcedureEntity>empty();
        };
        return entity.filter(e -> e.characteristics().isPresent()).map(e -> {
            var name = ProcedureName.external("interface_of_" + e.name().toString().replaceAll("[^a-z0-9_]", "_"));
            context.index().describe(name, e.characteristics().get());
            return new Stmt.Argument.ByProcedure(new Expr.ProcedureReference(name,
                    new Type.ProcedureType(Optional.empty())));
        });
    }
}
