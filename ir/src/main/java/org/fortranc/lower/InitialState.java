package org.fortranc.lower;

import java.util.Optional;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ConstructorValue;

/** Whether a new structure has a value by itself: the defaults of its components, and zero where there is none. */
final class InitialState {
    private final ProgramIndex index;

    InitialState(ProgramIndex index) {
        this.index = index;
    }

    /** Whether the constant is what each new object of its type has at first. */
    boolean isThatOf(Expression value) {
        return switch (value) {
            case Expression.StructureConstructor structure -> isThatOf(structure);
            case Expression.ArrayConstructor(var values, _, _) -> values.stream().allMatch(v ->
                    v instanceof ConstructorValue.Value(Expression.StructureConstructor element) && isThatOf(element));
            default -> false;
        };
    }

    private boolean isThatOf(Expression.StructureConstructor structure) {
        var definition = index.structure(structure.type().definition().toString());
        if (definition.isEmpty() || structure.parent().flatMap(Expression.ComponentValue::value)
                .filter(parent -> !isThatOf(parent)).isPresent()) return false;
        for (int i = 0; i < structure.values().size(); i++) {
            var value = structure.values().get(i).value();
            if (value.isPresent() && !isThatOf(value.get(), definition.get().components().get(i))) return false;
        }
        return true;
    }

    private boolean isThatOf(Expression value, Entity.Component component) {
        Optional<Expression> initial = switch (component) {
            case Entity.DataObject object -> object.initial();
            case Entity.ProcedureEntity pointer -> pointer.initial();
        };
        return initial.map(i -> isSame(value, i)).orElseGet(() -> isZero(value) || isThatOf(value));
    }

    /** Whether the constant is zero in all its bits. */
    private static boolean isZero(Expression value) {
        return switch (value) {
            case Expression.IntegerConstant(var number, _, _) -> number == 0;
            case Expression.RealConstant(var number, _, _) -> Double.doubleToRawLongBits(number) == 0;
            case Expression.ComplexConstant(var re, var im, _, _) ->
                    Double.doubleToRawLongBits(re) == 0 && Double.doubleToRawLongBits(im) == 0;
            case Expression.LogicalConstant(var truth, _, _) -> !truth;
            case Expression.NullPointer _ -> true;
            case Expression.ArrayConstructor(var values, _, _) -> values.stream().allMatch(v ->
                    v instanceof ConstructorValue.Value(var element) && isZero(element));
            default -> false;
        };
    }

    private boolean isSame(Expression a, Expression b) {
        return switch (a) {
            case Expression.IntegerConstant(var x, _, _) -> b instanceof Expression.IntegerConstant(var y, _, _)
                    && x == y;
            case Expression.RealConstant(var x, _, _) -> b instanceof Expression.RealConstant(var y, _, _)
                    && Double.doubleToRawLongBits(x) == Double.doubleToRawLongBits(y);
            case Expression.LogicalConstant(var x, _, _) -> b instanceof Expression.LogicalConstant(var y, _, _)
                    && x == y;
            case Expression.CharacterConstant(var x, _, _) -> b instanceof Expression.CharacterConstant(var y, _, _)
                    && x.equals(y);
            case Expression.NullPointer _ -> b instanceof Expression.NullPointer;
            case Expression.StructureConstructor _ -> b instanceof Expression.StructureConstructor && isThatOf(a)
                    && isThatOf(b);
            default -> false;
        };
    }
}
