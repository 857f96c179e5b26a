package org.fortranc.frontend.semantics.scopes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;

/** Whether the arguments of a reference can choose between two procedures of a generic (F2018 15.4.3.4.5). */
public final class Distinguishability {
    private final TypeHierarchy types;

    public Distinguishability(TypeHierarchy types) {
        this.types = types;
    }

    /**
     * One of the procedures.
     *
     * @param passed where the passed-object dummy argument stands, if there is one
     */
    public record Specific(Signature signature, OptionalInt passed) {
        private List<Symbol> dummies() {
            return signature.dummies().stream().flatMap(Optional::stream).toList();
        }

        private boolean isPassed(int position) {
            return passed.isPresent() && passed.getAsInt() == position;
        }
    }

    /** C1514 for names, C1510 to C1513 for operators and assignment. */
    public boolean areDistinct(Specific one, Specific other, boolean named) {
        if (one.signature().isFunction() != other.signature().isFunction()) return true;
        if (!named) {
            if (one.dummies().size() != other.dummies().size()) return true;
            for (int i = 0; i < one.dummies().size(); i++)
                if (areDistinct(one.dummies().get(i), other.dummies().get(i))) return true;
            return false;
        }
        return hasMore(one, other) || hasMore(other, one) || passedDiffer(one, other)
                || hasPositionAndKeyword(one, other) || hasPositionAndKeyword(other, one);
    }

    /** Two dummy arguments that no actual argument suits both. */
    private boolean areDistinct(Symbol one, Symbol other) {
        boolean procedure = one.is(Symbol.Kind.PROCEDURE);
        if (procedure != other.is(Symbol.Kind.PROCEDURE)) return true;
        if (procedure) return false;
        if (!areCompatible(one, other)) return true;
        return one.has(Attribute.ALLOCATABLE) && isChangedPointer(other)
                || other.has(Attribute.ALLOCATABLE) && isChangedPointer(one);
    }

    private static boolean isChangedPointer(Symbol dummy) {
        return dummy.has(Attribute.POINTER) && !dummy.has(Attribute.INTENT_IN);
    }

    /** TKR compatible in either direction. */
    private boolean areCompatible(Symbol one, Symbol other) {
        boolean anyType = one.type() instanceof DataType.AssumedType || other.type() instanceof DataType.AssumedType;
        boolean sameType = anyType || types.isCompatible(one.type(), other.type())
                || types.isCompatible(other.type(), one.type());
        boolean sameRank = one.rank() == other.rank() || one.rank() == ArraySpec.AssumedRank.RANK
                || other.rank() == ArraySpec.AssumedRank.RANK;
        return sameType && sameRank;
    }

    /** One has more nonoptional arguments of a kind than the other can take at all. */
    private boolean hasMore(Specific one, Specific other) {
        var dummies = one.dummies();
        for (int i = 0; i < dummies.size(); i++) {
            if (one.isPassed(i)) continue;
            var sample = dummies.get(i);
            if (count(one, sample, false) > count(other, sample, true)) return true;
        }
        return false;
    }

    private int count(Specific procedure, Symbol sample, boolean withOptional) {
        int count = 0;
        var dummies = procedure.dummies();
        for (int i = 0; i < dummies.size(); i++) {
            var dummy = dummies.get(i);
            if (procedure.isPassed(i) || !withOptional && dummy.has(Attribute.OPTIONAL)) continue;
            if (!areDistinct(sample, dummy)) count++;
        }
        return count;
    }

    private boolean passedDiffer(Specific one, Specific other) {
        return one.passed().isPresent() && other.passed().isPresent()
                && areDistinct(one.dummies().get(one.passed().getAsInt()),
                        other.dummies().get(other.passed().getAsInt()));
    }

    /** A nonoptional argument that its position tells apart, and at or after it one that its keyword tells apart. */
    private boolean hasPositionAndKeyword(Specific one, Specific other) {
        var dummies = one.dummies();
        for (int i = 0; i < dummies.size(); i++) {
            if (one.isPassed(i) || dummies.get(i).has(Attribute.OPTIONAL) || !differsByPosition(one, i, other)) continue;
            for (int k = i; k < dummies.size(); k++)
                if (!one.isPassed(k) && !dummies.get(k).has(Attribute.OPTIONAL)
                        && differsByKeyword(dummies.get(k), other)) return true;
        }
        return false;
    }

    /** Passed-object arguments do not count in positions. */
    private boolean differsByPosition(Specific one, int at, Specific other) {
        int position = at - (one.passed().isPresent() && one.passed().getAsInt() < at ? 1 : 0);
        int there = other.passed().isPresent() && other.passed().getAsInt() <= position ? position + 1 : position;
        return there >= other.dummies().size() || areDistinct(one.dummies().get(at), other.dummies().get(there));
    }

    private boolean differsByKeyword(Symbol dummy, Specific other) {
        for (int i = 0; i < other.dummies().size(); i++)
            if (!other.isPassed(i) && other.dummies().get(i).name().name().equals(dummy.name().name()))
                return areDistinct(dummy, other.dummies().get(i));
        return true;
    }
}
