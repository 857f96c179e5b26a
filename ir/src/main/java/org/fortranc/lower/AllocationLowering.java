package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;

/** ALLOCATE and DEALLOCATE (F2018 9.7): one Core statement for each object, the later ones only while all went well. */
final class AllocationLowering {
    private final ProcedureContext context;

    AllocationLowering(ProcedureContext context) {
        this.context = context;
    }

    void allocate(Construct.Allocate allocate) {
        var status = allocate.status().map(context.designators::place);
        var message = allocate.message().map(context.designators::place);
        sequence(allocate.allocations().stream().<Runnable>map(a -> () -> allocate(a, allocate, status, message))
                .toList(), status);
    }

    void deallocate(Construct.Deallocate deallocate) {
        var status = deallocate.status().map(context.designators::place);
        var message = deallocate.message().map(context.designators::place);
        sequence(deallocate.objects().stream().<Runnable>map(o -> () ->
                deallocate(context.designators.place(o), status, message)).toList(), status);
    }

    private void deallocate(Place object, Optional<Place> status, Optional<Place> message) {
        context.finalization.finish(object);
        context.sink.add(new Stmt.Deallocate(object, Stmt.Deallocate.Strictness.STATED, status, message,
                context.sink.origin()));
    }

    private void sequence(List<Runnable> steps, Optional<Place> status) {
        if (steps.isEmpty()) return;
        steps.getFirst().run();
        if (steps.size() == 1) return;
        if (status.isEmpty()) {
            sequence(steps.subList(1, steps.size()), status);
            return;
        }
        var rest = context.sink.collect(() -> sequence(steps.subList(1, steps.size()), status));
        Expr zero = ConstantValues.converted(Arithmetic.ZERO, status.get().type().scalar());
        context.sink.add(new Stmt.If(Arithmetic.compare(Expr.Compare.Op.EQ, status.get(), zero), rest, List.of(),
                context.sink.origin()));
    }

    private void allocate(Construct.Allocation allocation, Construct.Allocate all, Optional<Place> status,
            Optional<Place> message) {
        var object = context.designators.place(allocation.object());
        var pattern = all.source().or(all::mold);
        Optional<Expr> value = pattern.filter(p -> p.rank() == 0).map(p -> patternValue(p, object));
        int rank = object.type().dimensions();
        Optional<ArrayValue> shape = pattern.filter(p -> p.rank() > 0).map(context.scalarizer::value);
        List<Stmt.Bounds> bounds = rank == 0 ? List.of()
                : allocation.bounds().isEmpty() ? shape.orElseThrow(() ->
                new Untranslatable("this ALLOCATE", all.position().range())).ranges()
                        .stream().map(r -> new Stmt.Bounds(lowerOf(pattern.orElseThrow(), r), r.extent())).toList()
                : allocation.bounds().stream().map(this::bounds).toList();
        // F2018 9.7.1.3: allocating a pointer leaves what it pointed at alone.
        if (context.bounds.has(object, Declaration.Attribute.POINTER) && object.type().dimensions() > 0)
            context.sink.add(new Stmt.PointTo(object, new Expr.Null(object.type()), List.of(), context.sink.origin()));
        context.sink.add(new Stmt.Allocate(object, bounds, length(object, all, shape, value),
                dynamic(object, all, shape, value), status, message, context.sink.origin()));
        if (all.source().isEmpty() && new TargetDefaults(context).areIn(object.type().scalar()))
            ifAllocated(status, () -> new TargetDefaults(context).set(object));
        if (all.source().isPresent()) {
            if (shape.isPresent() && rank > 0 && !allocation.bounds().isEmpty())
                new BoundsCheck(context).shapes(context.designators.whole(object), shape.get());
            define(object, value, shape, status);
        }
        pattern.ifPresent(p -> context.finalization.afterUse(p, value));
    }

    /** The value of SOURCE= or MOLD=, evaluated once. */
    private Expr patternValue(Expression pattern, Place object) {
        Expr value = context.expressions.lower(pattern);
        return value instanceof Place || object.type().dimensions() == 0 ? value : context.keep("source", value);
    }

    private static Optional<Stmt.Dynamic> dynamic(Place object, Construct.Allocate all, Optional<ArrayValue> shape,
            Optional<Expr> value) {
        if (!object.type().isPolymorphic()) return Optional.empty();
        if (all.type().isPresent()) return Optional.of(new Stmt.Dynamic.Given(TypeLowering.scalar(all.type().get(),
                all.position().range())));
        return value.map(ArrayAssignment::like).or(() -> shape.map(ArrayAssignment::dynamic));
    }

    private static Expr lowerOf(Expression pattern, Range range) {
        return pattern instanceof Designator.ObjectName || pattern instanceof Designator.ComponentReference
                ? range.lower() : Arithmetic.ONE;
    }

    private Stmt.Bounds bounds(ArraySpec.Bounds bounds) {
        Expr lower = context.designators.stable("lower", context.expressions.lower(bounds.lower()));
        Expr upper = context.expressions.lower(bounds.upper().orElseThrow());
        if (upper.type().equals(Type.LONG) && Arithmetic.asDefaultInteger(upper) instanceof Expr.Convert)
            return wide(lower, upper);
        upper = Arithmetic.asDefaultInteger(upper);
        return new Stmt.Bounds(lower, Arithmetic.notNegative(Arithmetic.add(Arithmetic.subtract(upper, lower),
                Arithmetic.ONE)));
    }

    /** A size that may be more than an INTEGER(4) can say. */
    private static Stmt.Bounds wide(Expr lower, Expr upper) {
        Expr one = new Expr.IntLiteral(1, Type.LONG);
        Expr size = new Expr.Binary(Expr.Binary.Op.ADD, new Expr.Binary(Expr.Binary.Op.SUBTRACT, upper,
                ExpressionLowering.convert(lower, Type.LONG)), one);
        return new Stmt.Bounds(lower, new Expr.Intrinsic(IntrinsicFunction.MAX, List.of(size,
                new Expr.IntLiteral(0, Type.LONG)), Type.LONG));
    }

    private Optional<Expr> length(Place object, Construct.Allocate all, Optional<ArrayValue> shape,
            Optional<Expr> value) {
        if (object.type().isPolymorphic()) {
            if (value.filter(v -> v.type() instanceof Type.CharacterType).isPresent())
                return value.map(context.characters::length);
            if (shape.filter(s -> s.element() instanceof Type.CharacterType).isPresent())
                return context.temporaries.elementLength(shape.get());
            if (!(all.type().orElse(null) instanceof DataType.CharacterType)) return Optional.empty();
        } else if (!(object.type().scalar() instanceof Type.CharacterType)) {
            return Optional.empty();
        }
        if (all.type().orElse(null) instanceof DataType.CharacterType(_, DataType.CharacterLength.Given(var given)))
            return Optional.of(Arithmetic.notNegative(Arithmetic.asDefaultInteger(context.expressions.lower(given))));
        if (shape.isPresent()) return context.temporaries.elementLength(shape.get());
        if (value.isPresent()) return value.map(context.characters::length);
        return context.characters.declaredLength(object);
    }

    private void define(Place object, Optional<Expr> value, Optional<ArrayValue> shape, Optional<Place> status) {
        ifAllocated(status, () -> {
            if (shape.isPresent()) {
                // The object may have more elements than its source, which gfortran takes as they are.
                context.assignments.copyAll(context.designators.whole(object), shape.get());
            } else if (object.type().dimensions() > 0) {
                context.assignments.broadcast(context.designators.whole(object), value.orElseThrow());
            } else {
                context.assignments.element(object, value.orElseThrow());
            }
        });
    }

    private void ifAllocated(Optional<Place> status, Runnable define) {
        var statements = context.sink.collect(define);
        if (status.isEmpty()) {
            context.sink.addAll(statements);
            return;
        }
        Expr zero = ConstantValues.converted(Arithmetic.ZERO, status.get().type().scalar());
        context.sink.add(new Stmt.If(Arithmetic.compare(Expr.Compare.Op.EQ, status.get(), zero),
                new ArrayList<>(statements), List.of(),
                context.sink.origin()));
    }
}
