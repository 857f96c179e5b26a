package org.fortranc.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;

/** Intrinsic assignment and pointer assignment (F2018 10.2). */
final class AssignmentLowering {
    private final ProcedureContext context;
    private final ComponentAssignment components;

    AssignmentLowering(ProcedureContext context) {
        this.context = context;
        this.components = new ComponentAssignment(context);
    }

    void assignment(Construct.Assignment assignment) {
        var variable = assignment.variable();
        if (variable.rank() > 0) {
            array(variable, assignment.value());
            return;
        }
        var place = context.designators.place(variable);
        Expr value = context.expressions.lower(assignment.value());
        if (isInside(place, value)) value = context.keep("value", value);
        scalar(place, value, isAllocatable(variable, place));
        if (place.type() instanceof Type.StructureType)
            context.finalization.afterUse(assignment.value(), Optional.of(value));
    }

    /** Whether the place may be a part of the structure that is its value. */
    private static boolean isInside(Place place, Expr value) {
        if (!(value instanceof Place && value.type() instanceof Type.StructureType)) return false;
        return switch (place) {
            case Place.Component(var structure, _, _) -> structure.type().scalar().equals(value.type())
                    || isInside(structure, value);
            case Place.Element(var array, _) -> isInside(array, value);
            case Place.As(var object, _) -> isInside(object, value);
            case Place.Variable _, Place.Substring _, Place.RealPart _, Place.ImaginaryPart _ -> false;
        };
    }

    /** An associate name is not allocatable, whatever its selector (F2018 11.1.3.3), but that of SELECT RANK is. */
    private boolean isAllocatable(Designator variable, Place place) {
        boolean ranked = place instanceof Place.As(var selector, _) && selector.type().hasAnyRank();
        return takesShape(place) && (ranked || !(variable instanceof Designator.ObjectName name)
                || context.index().object(name.entity()).filter(o -> o.has(Entity.Attribute.ALLOCATABLE)).isPresent());
    }

    private void scalar(Place place, Expr value) {
        scalar(place, value, takesShape(place));
    }

    private void scalar(Place place, Expr value, boolean allocatable) {
        var origin = context.sink.origin();
        switch (place.type().scalar()) {
            case Type.CharacterType _ -> {
                if (allocatable && context.characters.declaredLength(place).isEmpty()) {
                    context.sink.add(new Stmt.Call(Optional.empty(),
                            new Stmt.Target.Service(IntrinsicSubroutine.TAKE_TEXT), List.of(
                            new Stmt.Argument.ByDescriptor(place), new Stmt.Argument.ByValue(value)), origin));
                    return;
                }
                if (allocatable) allocate(place);
                context.sink.add(new Stmt.Assign(place, value, origin));
            }
            case Type.StructureType _ -> {
                if (allocatable) allocate(place, value);
                else context.finalization.replaced(place);
                components.assign(place, value);
            }
            case Type.ClassType _ -> context.assignments.become(place, value instanceof Place
                    ? context.keep("value", value) : value);
            case Type.Scalar type -> {
                if (allocatable) allocate(place);
                context.sink.add(new Stmt.Assign(place, ExpressionLowering.convert(value, type), origin));
            }
        }
    }

    private boolean takesShape(Place variable) {
        return context.surroundings.options().reallocation() == LoweringOptions.Reallocation.ON_ASSIGNMENT
                && context.bounds.has(variable, Attribute.ALLOCATABLE);
    }

    private void allocate(Place place) {
        allocate(place, () -> {});
    }

    /** As with gfortran, defined assignment of the components finds the value in a new object. */
    private void allocate(Place place, Expr value) {
        boolean finds = components.isNeeded(place.type().scalar());
        allocate(place, () -> {
            if (finds) context.assignments.element(place, value);
        });
    }

    private void allocate(Place place, Runnable then) {
        var origin = context.sink.origin();
        var statements = context.sink.collect(() -> {
            context.sink.add(new Stmt.Allocate(place, List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                    origin.withoutComments()));
            then.run();
        });
        context.sink.add(new Stmt.If(Arithmetic.not(new Expr.Associated(place, Optional.empty())), statements,
                List.of(), origin));
    }

    private void array(Designator variable, Expression expression) {
        if (isWhole(variable) && isAllocatable(variable, context.designators.place(variable))) {
            wholeAllocatable(context.designators.place(variable), expression);
            return;
        }
        if (expression.rank() == 0) {
            var value = invariant(expression);
            context.assignments.broadcast(context.designators.section(variable), value, components::assign);
            return;
        }
        if (expression instanceof Expression.IntrinsicReference reference && reference.name().equals("matmul")
                && new MatrixProduct(context).assign(context.designators.section(variable), reference)) return;
        var value = context.scalarizer.value(expression);
        var section = context.designators.section(variable);
        new IntrinsicChecks(context).returned(section, expression, value);
        context.finalization.replaced(section);
        context.assignments.assign(section, value, components::assign);
    }

    private Expr invariant(Expression expression) {
        Expr value = context.expressions.lower(expression);
        return value instanceof Place.Variable variable && !(context.declaration(variable).home()
                instanceof Declaration.Home.Member) && !context.declaration(variable)
                .has(Attribute.TARGET)
                && !context.declaration(variable).has(Attribute.POINTER)
                ? value : context.keep(Scalarizer.wish(expression), value);
    }

    private void wholeAllocatable(Place array, Expression expression) {
        if (expression.rank() == 0) {
            new RunTimeChecks(context).shaped(array);
            context.assignments.broadcast(context.designators.whole(array), invariant(expression),
                    components::assign);
            return;
        }
        boolean whole = expression instanceof Designator designator && isWhole(designator);
        context.assignments.reallocating(array, context.scalarizer.value(expression),
                whole ? ArrayAssignment.Form.WHOLE : ArrayAssignment.Form.OTHER, components::assign);
    }

    /** Gives a component of a new structure its value (F2018 7.5.10). */
    void component(Place place, Entity.DataObject component, Expression value, Elements elements) {
        boolean pointer = component.has(Entity.Attribute.POINTER);
        if (pointer) {
            context.sink.add(new Stmt.PointTo(place, pointerTarget(value), List.of(), context.sink.origin()));
        } else if (value instanceof Expression.NullPointer) {
            context.sink.add(new Stmt.Deallocate(place, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(),
                    Optional.empty(), context.sink.origin()));
        } else if (component.rank() == 0) {
            scalar(place, context.expressions.lower(value, elements));
        } else if (component.has(Entity.Attribute.ALLOCATABLE)) {
            allocatableComponent(place, value);
        } else if (value.rank() == 0) {
            context.assignments.broadcast(context.designators.whole(place), invariant(value));
        } else if (value.rank() != component.rank()) {
            context.assignments.assign(context.designators.whole(inSequence(place, component)),
                    context.scalarizer.value(value));
        } else {
            context.assignments.assign(context.designators.whole(place), context.scalarizer.value(value));
        }
    }

    /** A constant array is given element by element, whatever its rank. */
    private Place inSequence(Place component, Entity.DataObject declared) {
        Expr size = Arithmetic.ONE;
        var first = new ArrayList<Expr>();
        for (int d = 0; d < declared.rank(); d++) {
            size = Arithmetic.multiply(size, context.bounds.extent(component, d));
            first.add(context.bounds.lower(component, d));
        }
        var view = context.temporaryArray("in_sequence", component.type().scalar(),
                new Shape.Assumed(List.of(Arithmetic.ONE)), context.characters.declaredLength(component), Set.of());
        context.sink.add(new Stmt.View(view, new Place.Element(component, first), List.of(upTo(size)),
                context.sink.origin().withoutComments()));
        return view;
    }

    /** A component whose value is an unallocated variable is unallocated as well (F2018 7.5.10 p7). */
    private void allocatableComponent(Place component, Expression value) {
        var variable = value instanceof Expression.Conversion(var operand, _, _) ? operand : value;
        if (!(variable instanceof Designator designator && isWhole(designator)
                && context.designators.place(designator) instanceof Place source
                && context.bounds.has(source, Attribute.ALLOCATABLE))) {
            wholeAllocatable(component, value);
            return;
        }
        var origin = context.sink.origin();
        var assigned = context.sink.collect(() -> {
            if (variable == value || value.rank() == 0) wholeAllocatable(component, value);
            else converted(component, source, value);
        });
        context.sink.add(new Stmt.If(new Expr.Associated(source, Optional.empty()), assigned,
                List.of(new Stmt.Deallocate(component, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(),
                        Optional.empty(), origin.withoutComments())), origin));
    }

    /** Other numbers in the bounds of the source. */
    private void converted(Place component, Place source, Expression value) {
        var origin = context.sink.origin().withoutComments();
        var bounds = new ArrayList<Stmt.Bounds>();
        for (int d = 0; d < value.rank(); d++)
            bounds.add(new Stmt.Bounds(context.bounds.lower(source, d), context.bounds.extent(source, d)));
        context.sink.add(new Stmt.Deallocate(component, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(),
                Optional.empty(), origin));
        context.sink.add(new Stmt.Allocate(component, bounds, Optional.empty(), Optional.empty(), Optional.empty(),
                origin));
        context.assignments.copy(context.designators.whole(component), context.scalarizer.value(value));
    }

    static boolean isWhole(Designator designator) {
        return designator instanceof Designator.ObjectName
                || designator instanceof Designator.ComponentReference(var structure, _, _, _, _)
                && structure.rank() == 0;
    }

    /** Pointer assignment; bounds remapping is a view of the target's elements in sequence. */
    void pointer(Construct.PointerAssignment assignment) {
        var pointer = context.designators.place(assignment.pointer());
        if (new BoundsCheck(context).isAsked()) lengths(pointer, assignment.target());
        var bounds = assignment.bounds();
        if (bounds.stream().anyMatch(b -> b.upper().isPresent())) {
            remap(pointer, assignment);
            return;
        }
        var lower = bounds.stream().map(b -> Arithmetic.asDefaultInteger(context.expressions.lower(b.lower())))
                .toList();
        context.sink.add(new Stmt.PointTo(pointer, ofType(pointer, pointerTarget(assignment.target())), lower,
                context.sink.origin()));
    }

    /** A pointer to a sequence type sees the object of an unlimited polymorphic target as one of its type (C1018). */
    private static Expr ofType(Place pointer, Expr target) {
        return target instanceof Place place && place.type().scalar() instanceof Type.ClassType
                && pointer.type().scalar() instanceof Type.StructureType type
                ? new Place.As(place, place.type().with(type)) : target;
    }

    /** Pointer assignment without new bounds. */
    void pointer(Place pointer, Expression target) {
        context.sink.add(new Stmt.PointTo(pointer, ofType(pointer, pointerTarget(target)), List.of(),
                context.sink.origin()));
    }

    /** The target's elements in sequence; a target of rank one may have gaps between them (F2018 10.2.2.3). */
    private void remap(Place pointer, Construct.PointerAssignment assignment) {
        var section = assignment.target() instanceof Expression.FunctionReference reference
                ? (SectionValue) context.calls.arrayFunction(reference)
                : context.designators.section((Designator) assignment.target());
        boolean contiguous = context.designators.isContiguous(section)
                || context.designators.isSequence(section) && isDeclaredContiguous(assignment.target());
        if (section.rank() != 1 && !contiguous && !context.bounds.has(section.array(), Attribute.POINTER))
            throw new Untranslatable("bounds remapping of an array that is not contiguous",
                    assignment.target().range());
        var lower = new ArrayList<Expr>();
        var extents = new ArrayList<Expr>();
        for (var bounds : assignment.bounds()) {
            var first = context.designators.stable("lower", context.expressions.lower(bounds.lower()));
            var last = context.designators.stable("upper", context.expressions.lower(bounds.upper().orElseThrow()));
            lower.add(first);
            extents.add(context.designators.stable("extent", Arithmetic.notNegative(Arithmetic.add(
                    Arithmetic.subtract(last, first), Arithmetic.ONE))));
        }
        new BoundsCheck(context).remapped(product(section.ranges().stream().map(Range::extent).toList()),
                product(extents));
        var ones = Collections.<Expr>nCopies(lower.size(), Arithmetic.ONE);
        var view = context.temporaryArray("remapped", section.element(), new Shape.Assumed(ones),
                context.characters.declaredLength(section.array()), Set.of());
        context.sink.add(section.rank() == 1 ? inShape(view, section, extents, assignment.target())
                : inSequence(view, section, extents));
        context.sink.add(new Stmt.PointTo(pointer, view, lower, context.sink.origin()));
    }

    private static Expr product(List<Expr> extents) {
        Expr product = Arithmetic.ONE;
        for (var extent : extents) product = Arithmetic.multiply(product, extent);
        return product;
    }

    /** The length of a CHARACTER pointer that has one of its own is that of its target. */
    private void lengths(Place pointer, Expression target) {
        if (!(pointer.type().scalar() instanceof Type.CharacterType) || !(target instanceof Designator designator)) return;
        context.characters.declaredLength(pointer).ifPresent(declared -> {
            Expr given = designator.rank() == 0 ? context.characters.length(context.designators.place(designator))
                    : context.temporaries.elementLength(context.designators.section(designator)).orElseThrow();
            new BoundsCheck(context).lengths("pointer assignment", Arithmetic.asDefaultInteger(declared), given);
        });
    }

    private boolean isDeclaredContiguous(Expression target) {
        var base = target instanceof Designator.ArraySection(var array, _, _, _) ? array : target;
        return base instanceof Designator.ObjectName name && context.index().object(name.entity())
                .filter(o -> o.has(Entity.Attribute.CONTIGUOUS)).isPresent();
    }

    private Stmt.View inShape(Place.Variable view, SectionValue section, List<Expr> extents, Expression target) {
        var array = context.designators.storage("target", section, target.range());
        if (extents.size() > 1) return new Stmt.View(view, array, extents.stream().map(AssignmentLowering::upTo)
                .toList(), context.sink.origin());
        Expr first = context.bounds.lower(array, 0);
        return new Stmt.View(view, array, List.of(new Stmt.ViewSubscript.Triplet(first,
                ArrayBounds.last(first, extents.getFirst()), Arithmetic.ONE)), context.sink.origin());
    }

    private Stmt.View inSequence(Place.Variable view, SectionValue section, List<Expr> extents) {
        var first = section.place(section.ranges().stream().map(r -> new LoopIndex(r.lower(), r)).toList());
        return new Stmt.View(view, first, extents.stream().map(AssignmentLowering::upTo).toList(),
                context.sink.origin());
    }

    private static Stmt.ViewSubscript upTo(Expr extent) {
        return new Stmt.ViewSubscript.Triplet(Arithmetic.ONE, extent, Arithmetic.ONE);
    }

    private Expr pointerTarget(Expression target) {
        return switch (target) {
            case Designator designator when designator.rank() == 0 -> context.designators.place(designator);
            case Designator designator -> {
                var section = context.designators.section(designator);
                yield isWhole(designator) ? section.array()
                        : context.designators.storage("target", section, designator.range());
            }
            case Expression.FunctionReference reference when reference.rank() > 0 ->
                    ((SectionValue) context.calls.arrayFunction(reference)).array();
            default -> context.expressions.lower(target);
        };
    }
}
