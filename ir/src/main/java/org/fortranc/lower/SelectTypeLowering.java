package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.TypeTest;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;

/** SELECT TYPE (F2018 11.1.11): a chain of type tests, in each of whose blocks a pointer of the type has the name. */
final class SelectTypeLowering {
    private final ProcedureContext context;
    private final ConstructLowering constructs;

    SelectTypeLowering(ProcedureContext context, ConstructLowering constructs) {
        this.context = context;
        this.constructs = constructs;
    }

    void select(Construct.SelectType select) {
        var selector = selector(select);
        var guards = new ArrayList<>(select.guards().stream().filter(g -> !(g.test() instanceof TypeTest.Default))
                .toList());
        guards.sort((a, b) -> Integer.compare(order(b), order(a)));
        var otherwise = select.guards().stream().filter(g -> g.test() instanceof TypeTest.Default).findFirst();
        chain(guards, otherwise, selector);
    }

    private Place selector(Construct.SelectType select) {
        if (select.selector() instanceof Designator designator) {
            if (designator.rank() == 0) return new AssociateLowering(context)
                    .frozen(context.designators.place(designator));
            if (AssignmentLowering.isWhole(designator)) return context.designators.place(designator);
            return context.designators.storage(select.associate(), context.designators.section(designator),
                    designator.range());
        }
        if (select.selector() instanceof Expression.FunctionReference reference && reference.rank() > 0)
            return ((SectionValue) context.calls.arrayFunction(reference)).array();
        if (context.expressions.lower(select.selector()) instanceof Place place) return place;
        throw new Untranslatable("SELECT TYPE of this expression", select.position().range());
    }

    /** TYPE IS first, then CLASS IS with the most extended type first: the order in which a guard may be taken. */
    private int order(Construct.TypeGuard guard) {
        return switch (guard.test()) {
            case TypeTest.TypeIs _ -> Integer.MAX_VALUE;
            case TypeTest.ClassIs(var type) -> depth(type.definition().toString());
            case TypeTest.Default() -> -1;
        };
    }

    private int depth(String structure) {
        int depth = 0;
        for (var at = context.index().structure(structure); at.isPresent();
             at = at.flatMap(Entity.DerivedTypeDefinition::parent)
                     .flatMap(p -> context.index().structure(p.toString())))
            depth++;
        return depth;
    }

    private void chain(List<Construct.TypeGuard> guards, Optional<Construct.TypeGuard> otherwise, Place selector) {
        if (guards.isEmpty()) {
            otherwise.ifPresent(guard -> {
                context.bind(guard.associate(), selector);
                constructs.list(guard.body());
            });
            return;
        }
        var guard = guards.getFirst();
        var origin = context.sink.origin();
        var asked = asked(guard);
        var relation = guard.test() instanceof TypeTest.ClassIs ? Expr.Relation.EXTENDS : Expr.Relation.SAME;
        var body = context.sink.collect(() -> block(guard, selector, relation == Expr.Relation.SAME ? asked
                : new Type.ClassType(asked.structure())));
        var rest = context.sink.collect(() -> chain(guards.subList(1, guards.size()), otherwise, selector));
        context.sink.add(new Stmt.If(new Expr.HasType(selector, relation, asked), body, rest, origin));
    }

    private static Type.Scalar asked(Construct.TypeGuard guard) {
        var at = guard.position().range();
        return switch (guard.test()) {
            case TypeTest.TypeIs(var type) -> TypeLowering.scalar(type, at);
            case TypeTest.ClassIs(var type) -> new Type.StructureType(type.definition().toString());
            case TypeTest.Default() -> throw new IllegalStateException();
        };
    }

    private void block(Construct.TypeGuard guard, Place selector, Type.Scalar type) {
        context.sink.startStatement(guard.position());
        var name = guard.associate().name();
        int rank = selector.type().dimensions();
        var pointer = rank > 0 ? context.temporaryArray(name, type, new Shape.Deferred(rank), Optional.empty(),
                Set.of(Attribute.POINTER)) : context.temporaryPointer(name, type);
        context.sink.add(new Stmt.PointTo(pointer, new Place.As(selector, selector.type().with(type)), List.of(),
                context.sink.origin().withoutComments()));
        context.bind(guard.associate(), pointer);
        constructs.list(guard.body());
    }
}
