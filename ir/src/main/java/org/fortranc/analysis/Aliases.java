package org.fortranc.analysis;

import java.util.Optional;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Which names of a procedure may mean the same storage, by where the storage is. What the standard forbids programs to
 * do (F2018 15.5.2.13) proves nothing here, since programs do it: dummy arguments may be anything that others can see.
 */
public final class Aliases {
    private final Program program;
    private final Procedure procedure;

    public Aliases(Program program, Procedure procedure) {
        this.program = program;
        this.procedure = procedure;
    }

    /** What a name may stand for. */
    private enum Reach {
        /** A new object of this activation, which nothing else names. */
        OWN,
        /** An object of the program instance, which others may have been handed. */
        FIXED,
        /** The caller's or host's object. */
        FOREIGN,
        /** Whatever a pointer or view was bound to. */
        ANYTHING
    }

    /** Whether it is certain that two variables or components have no storage in common. */
    public boolean areApart(Place left, Place right) {
        var a = Trees.root(left);
        var b = Trees.root(right);
        if (a.equals(b)) return false;
        var one = declaration(a);
        var other = declaration(b);
        if (one.isEmpty() || other.isEmpty()) return false;
        return areApart(one.get(), other.get(), left.type().scalar().equals(right.type().scalar()));
    }

    private static boolean areApart(Declaration one, Declaration other, boolean sameType) {
        if (one.has(Attribute.CONSTANT) || other.has(Attribute.CONSTANT)) return true;
        if (one.home() instanceof Home.Member(var block, var first)
                && other.home() instanceof Home.Member(var otherBlock, var second))
            return !block.equals(otherBlock) || areApart(one, first, other, second);
        var a = reach(one);
        var b = reach(other);
        if (a == Reach.ANYTHING || b == Reach.ANYTHING) return false;
        if (one.has(Attribute.UNSHARED) || other.has(Attribute.UNSHARED) || a == Reach.OWN
                || b == Reach.OWN) return true;
        return a == Reach.FIXED && b == Reach.FIXED || !sameType && isPlain(one) && isPlain(other);
    }

    private static Reach reach(Declaration d) {
        if (d.has(Attribute.POINTER) || d.has(Attribute.TARGET)) return Reach.ANYTHING;
        return switch (d.home()) {
            case Home.Local _, Home.Result _ -> d.shape().filter(s -> s instanceof Shape.Assumed).isPresent()
                    ? Reach.ANYTHING : Reach.OWN;
            case Home.Saved _, Home.Member _ -> Reach.FIXED;
            case Home.Dummy _, Home.Host _ -> Reach.FOREIGN;
        };
    }

    /** Whether objects of the type may stand alone: a structure may hold parts of any type. */
    private static boolean isPlain(Declaration d) {
        return !(d.type().scalar() instanceof Type.StructureType) && !d.type().isPolymorphic();
    }

    private static boolean areApart(Declaration one, long first, Declaration other, long second) {
        var size = bytes(one);
        var otherSize = bytes(other);
        return first < second ? size.isPresent() && first + size.get() <= second
                : otherSize.isPresent() && second + otherSize.get() <= first;
    }

    /** Empty unless the size is a constant. */
    private static Optional<Long> bytes(Declaration d) {
        long size = switch (d.type().scalar()) {
            case Type.IntegerType(var kind) -> kind;
            case Type.RealType(var kind) -> kind;
            case Type.ComplexType(var kind) -> 2L * kind;
            case Type.LogicalType(var kind) -> kind;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> 0;
        };
        if (size == 0) return Optional.empty();
        if (d.shape().isEmpty()) return Optional.of(size);
        if (!(d.shape().get() instanceof Shape.Explicit(var dimensions))) return Optional.empty();
        for (var dimension : dimensions) {
            if (!(dimension.extent().orElse(null) instanceof Expr.IntLiteral(var extent, _))) return Optional.empty();
            size *= extent;
        }
        return Optional.of(size);
    }

    /** The declaration that a variable means in the procedure. */
    public Optional<Declaration> declaration(Place.Variable variable) {
        if (variable.unit().isEmpty()) return procedure.declaration(variable.name());
        return program.unit(variable.unit()).flatMap(unit -> unit.variables().stream()
                .filter(d -> d.name().equals(variable.name())).findFirst());
    }
}
