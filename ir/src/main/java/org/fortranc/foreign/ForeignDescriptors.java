package org.fortranc.foreign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** Dummy arguments that travel between Fortran and C by C descriptors (F2018 18.3.6). */
final class ForeignDescriptors {
    /** The classes of type codes, and what stands above them, as {@code ISO_Fortran_binding.h} has them. */
    private static final int INTEGER = 1;
    private static final int LOGICAL = 2;
    private static final int REAL = 3;
    private static final int COMPLEX = 4;
    private static final int CHARACTER = 5;
    private static final int STRUCT = 6;
    private static final int C_PTR = 7;
    private static final int C_FUNPTR = 8;
    private static final int KIND_SHIFT = 8;
    /** The object tells its type. */
    private static final int DYNAMIC = 0;

    private static final int POINTER = 0;
    private static final int ALLOCATABLE = 1;
    private static final int OTHER = 2;

    private ForeignDescriptors() {}

    /** Whether C takes or gives a descriptor for the dummy argument of a procedure with BIND(C). */
    static boolean describes(Declaration dummy) {
        boolean assumedLength = dummy.type().scalar() instanceof Type.CharacterType && dummy.length().isEmpty()
                && !dummy.has(Attribute.VALUE);
        return isOwned(dummy) || assumedLength
                || dummy.shape().filter(s -> !(s instanceof Shape.Explicit)).isPresent();
    }

    private static boolean isOwned(Declaration dummy) {
        return dummy.has(Attribute.ALLOCATABLE) || dummy.has(Attribute.POINTER);
    }

    /** Stores the address of a descriptor of a dummy argument. */
    static Stmt describe(Place.Variable address, Declaration dummy, Origin origin) {
        return new Stmt.Call(Optional.of(address), new Stmt.Target.Service(IntrinsicSubroutine.C_DESCRIPTOR),
                List.of(new Stmt.Argument.ByDescriptor(Place.Variable.local(dummy.name(), dummy.type())),
                        new Stmt.Argument.ByValue(Expr.IntLiteral.of(code(dummy.type().scalar()))),
                        new Stmt.Argument.ByValue(Expr.IntLiteral.of(attribute(dummy)))), origin);
    }

    /** A variable for what C describes as an argument; its rank is what C says. */
    static Declaration found(String name, Declaration dummy) {
        return new Declaration(name, any(dummy), Optional.of(new Shape.AssumedRank()), Optional.empty(),
                new Declaration.Home.Local(), isOwned(dummy) ? Set.of(Attribute.POINTER, Attribute.TEMPORARY)
                        : Set.of(Attribute.TEMPORARY), List.of(), Origin.NONE);
    }

    private static Type any(Declaration dummy) {
        return new Type.ArrayType(dummy.type().scalar(), Type.ArrayType.ANY_RANK);
    }

    /** Finds what the descriptor at an address describes. */
    static Stmt find(Declaration found, Expr address, Declaration dummy, Origin origin) {
        return new Stmt.Call(Optional.of(Place.Variable.local(found.name(), found.type())),
                new Stmt.Target.Service(IntrinsicSubroutine.C_DESCRIBED),
                List.of(new Stmt.Argument.ByValue(address),
                        new Stmt.Argument.ByValue(Expr.IntLiteral.of(attribute(dummy)))), origin);
    }

    /** What has been found as the actual argument. */
    static Stmt.Argument argument(Declaration found, Declaration dummy) {
        var place = Place.Variable.local(found.name(), found.type());
        if (dummy.type().hasAnyRank()) return new Stmt.Argument.ByDescriptor(place);
        var seen = new Place.As(place, dummy.type());
        return dummy.type().dimensions() == 0 ? new Stmt.Argument.ByReference(seen)
                : new Stmt.Argument.ByDescriptor(seen);
    }

    private static int attribute(Declaration dummy) {
        return dummy.has(Attribute.POINTER) ? POINTER : dummy.has(Attribute.ALLOCATABLE) ? ALLOCATABLE : OTHER;
    }

    private static int code(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> INTEGER + (kind << KIND_SHIFT);
            case Type.LogicalType(var kind) -> LOGICAL + (kind << KIND_SHIFT);
            case Type.RealType(var kind) -> REAL + (kind << KIND_SHIFT);
            case Type.ComplexType(var kind) -> COMPLEX + (kind << KIND_SHIFT);
            case Type.CharacterType _ -> CHARACTER + (1 << KIND_SHIFT);
            case Type.StructureType(var name) -> switch (name) {
                case "iso_c_binding.c_ptr" -> C_PTR;
                case "iso_c_binding.c_funptr" -> C_FUNPTR;
                default -> STRUCT;
            };
            case Type.ClassType _ -> DYNAMIC;
            case Type.ProcedureType _ -> throw new IllegalArgumentException("a descriptor of a procedure");
        };
    }
}
