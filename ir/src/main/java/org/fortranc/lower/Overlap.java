package org.fortranc.lower;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.StorageBlock;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.lower.SectionValue.Access;

/** Whether elements of an assigned section may be read by the assigned value, and in which order that does no harm. */
sealed interface Overlap {
    /** Nothing that is read is written. */
    record None() implements Overlap {}

    /** Every element is read no later than it is written if these dimensions, counted from 0, run downwards. */
    record Harmless(Set<Integer> reversed) implements Overlap {}

    record NeedsCopy() implements Overlap {}

    static Overlap of(SectionValue written, ArrayValue value, ProcedureContext context) {
        if (isReadByCalls(written.array(), value, context)) return new NeedsCopy();
        var downwards = new HashSet<Integer>();
        var upwards = new HashSet<Integer>();
        boolean any = false;
        for (var reading : value.readings()) {
            var read = reading.section();
            for (var access : read.accesses())
                if (access instanceof Access.Indexed(var vector, _)
                && mayAlias(written.array(), vector, context)) return new NeedsCopy();
            if (!mayAlias(written.array(), read.array(), context)) continue;
            any = true;
            if (!written.array().equals(read.array())
                    || reading.order() == ArrayValue.Order.ANY) return new NeedsCopy();
            var shift = shift(written, read);
            if (shift.isEmpty()) return new NeedsCopy();
            switch (shift.get()) {
                case Shift.Disjoint(), Shift.Same() -> {}
                case Shift.By(var dimension, var distance) -> (distance > 0 ? upwards : downwards).add(dimension);
            }
        }
        for (var dimension : downwards)
            if (upwards.contains(dimension)) return new NeedsCopy();
        return any ? new Harmless(downwards) : new None();
    }

    /** Whether an elemental function that gives the value can see the variable by host or use association or COMMON. */
    static boolean isReadByCalls(Place written, ArrayValue value, ProcedureContext context) {
        if (!value.callsFunctions()) return false;
        var root = Trees.root(written);
        return !root.unit().isEmpty() || context.isCapturedVariable(root) || isTargetOrPointer(written, root, context)
                || switch (context.declaration(root).home()) {
                    case Declaration.Home.Host _ -> true;
                    case Declaration.Home.Member(var block, _) -> StorageBlock.isCommon(block);
                    default -> false;
                };
    }

    /** How the element read lies to the element written in the same turn. */
    sealed interface Shift {
        record Disjoint() implements Shift {}

        record Same() implements Shift {}

        /** Ahead by so many turns of the outermost loop in which they differ. */
        record By(int dimension, long distance) implements Shift {}
    }

    /** Empty if nothing can be said. */
    private static Optional<Shift> shift(SectionValue written, SectionValue read) {
        Shift shift = new Shift.Same();
        if (written.rank() != read.rank()) return Optional.empty();
        int dimension = 0;
        for (int d = 0; d < written.accesses().size(); d++) {
            switch (written.accesses().get(d)) {
                case Access.Fixed(var index) -> {
                    if (!(read.accesses().get(d) instanceof Access.Fixed(var other))) return Optional.empty();
                    OptionalLong distance = Arithmetic.difference(other, index);
                    if (distance.isEmpty()) return Optional.empty();
                    if (distance.getAsLong() != 0) return Optional.of(new Shift.Disjoint());
                }
                case Access.Ranged(var range) -> {
                    if (!(read.accesses().get(d) instanceof Access.Ranged(var other)) || !range.step()
                            .equals(other.step())
                            || !(range.step() instanceof Expr.IntLiteral(var step, _)) || step == 0) {
                        if (written.accesses().get(d).equals(read.accesses().get(d))) {
                            dimension++;
                            continue;
                        }
                        return Optional.empty();
                    }
                    OptionalLong distance = Arithmetic.difference(other.lower(), range.lower());
                    if (distance.isEmpty()) return Optional.empty();
                    if (distance.getAsLong() % step != 0) return Optional.of(new Shift.Disjoint());
                    if (distance.getAsLong() != 0) shift = new Shift.By(dimension, distance.getAsLong() / step);
                    dimension++;
                }
                case Access.Indexed _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(shift);
    }

    /** Whether two whole arrays may share storage, by what the declarations say and the standard allows. */
    static boolean mayAlias(Place left, Place right, ProcedureContext context) {
        var a = Trees.root(left);
        var b = Trees.root(right);
        boolean pointers = isPointer(left, a, context) && isTargetOrPointer(right, b, context)
                || isPointer(right, b, context) && isTargetOrPointer(left, a, context);
        if (a.equals(b) && (!pointers || left.equals(right))) return !areDifferentComponents(left, right);
        if (!mayShareStorage(left.type().scalar(), right.type().scalar()) && !isPunned(a, context)
                && !isPunned(b, context)) return false;
        if (pointers || a.equals(b) || areTargetsThatMayMeet(a, b, context)) return true;
        if (a.unit().isEmpty() && context.isTemporary(a) || b.unit().isEmpty() && context.isTemporary(b))
            return isView(a, context) || isView(b, context);
        return context.declaration(a).home() instanceof Declaration.Home.Member(var block, _)
                && context.declaration(b).home() instanceof Declaration.Home.Member(var other, _) && block.equals(other)
                && (!StorageBlock.isCommon(block) || context.declaring.hasEquivalences());
    }

    /** Different types share storage where one is a part of the other: a component, or half of a complex number. */
    private static boolean mayShareStorage(Type.Scalar one, Type.Scalar other) {
        return one.equals(other) || hasParts(one) || hasParts(other);
    }

    private static boolean hasParts(Type.Scalar type) {
        return type instanceof Type.StructureType || type instanceof Type.ClassType
                || type instanceof Type.ComplexType;
    }

    /** A dummy argument with TARGET may be another target as well (F2018 15.5.2.13). */
    private static boolean areTargetsThatMayMeet(Place.Variable a, Place.Variable b, ProcedureContext context) {
        var left = context.declaration(a);
        var right = context.declaration(b);
        return left.has(Attribute.TARGET) && right.has(Attribute.TARGET)
                && (left.home() instanceof Declaration.Home.Dummy || right.home() instanceof Declaration.Home.Dummy);
    }

    private static boolean areDifferentComponents(Place left, Place right) {
        return left instanceof Place.Component(var a, var x, _) && right instanceof Place.Component(var b, var y, _)
                && a.equals(b) && !x.equals(y);
    }

    private static boolean isPunned(Place.Variable variable, ProcedureContext context) {
        return context.declaration(variable).home() instanceof Declaration.Home.Member;
    }

    private static boolean isView(Place.Variable variable, ProcedureContext context) {
        return context.declaration(variable).shape().orElse(null) instanceof Shape.Assumed;
    }

    private static boolean isPointer(Place place, Place.Variable root, ProcedureContext context) {
        return context.declaration(root).has(Attribute.POINTER) || isReachedByPointer(place, context);
    }

    private static boolean isReachedByPointer(Place place, ProcedureContext context) {
        return switch (place) {
            case Place.Component(var structure, _, _) -> context.bounds.has(place, Attribute.POINTER)
                    || isReachedByPointer(structure, context);
            case Place.Element(var array, _) -> isReachedByPointer(array, context);
            case Place.As(var object, _) -> isReachedByPointer(object, context);
            case Place.Substring(var text, _, _) -> isReachedByPointer(text, context);
            case Place.RealPart(var complex) -> isReachedByPointer(complex, context);
            case Place.ImaginaryPart(var complex) -> isReachedByPointer(complex, context);
            case Place.Variable _ -> false;
        };
    }

    private static boolean isTargetOrPointer(Place place, Place.Variable root, ProcedureContext context) {
        return isPointer(place, root, context) || context.declaration(root).has(Attribute.TARGET);
    }
}
