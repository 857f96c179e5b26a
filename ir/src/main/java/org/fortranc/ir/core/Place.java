package org.fortranc.ir.core;

import java.util.List;

/** An expression that names storage, so it may also be assigned. Places nest: {@code x%a(i)%b(j)} is one place. */
public sealed interface Place extends Expr {
    /**
     * A declared variable, whole.
     *
     * @param unit empty for one declared in this procedure, else the module whose variable it is
     */
    record Variable(String unit, String name, Type type) implements Place {
        public static Variable local(String name, Type type) {
            return new Variable("", name, type);
        }
    }

    /** An element of an array; subscripts have integer type of kind 4 or 8 and count from the declared lower bounds. */
    record Element(Place array, List<Expr> subscripts) implements Place {
        public Element {
            subscripts = List.copyOf(subscripts);
            if (array.type().dimensions() != subscripts.size())
                throw new IllegalArgumentException("%d subscripts for %s".formatted(subscripts.size(), array.type()));
        }

        @Override public Type type() {
            return array.type().scalar();
        }
    }

    /**
     * A component of a scalar structure or polymorphic object; its type declares it itself, and inherits it from none.
     */
    record Component(Place structure, String name, Type type) implements Place {
        public Component {
            if (structure.type().dimensions() > 0 || structure.type().structure().isEmpty())
                throw new IllegalArgumentException("component '%s' of %s".formatted(name, structure.type()));
        }
    }

    /**
     * The same object seen as another type: as the parent of its type, or as what its dynamic type has turned out to
     * be.
     *
     * @param type a structure, a class or, of a CLASS(*) object, an intrinsic type; of an assumed-rank array its own
     *     type with the rank that it has turned out to have, or with rank one if that of an assumed-size array
     */
    record As(Place object, Type type) implements Place {
        public As {
            if (object.type().dimensions() != type.dimensions() && !object.type().hasAnyRank())
                throw new IllegalArgumentException("%s seen as %s".formatted(object.type(), type));
        }
    }

    /** Characters {@code first} to {@code last} of a scalar CHARACTER, counted from 1; none if last is below first. */
    record Substring(Place text, Expr first, Expr last) implements Place {
        @Override public Type type() {
            return Type.CHARACTER;
        }
    }

    /** The real part of a scalar complex variable, as storage. */
    record RealPart(Place complex) implements Place {
        @Override public Type type() {
            return ((Type.ComplexType) complex.type()).part();
        }
    }

    /** The imaginary part of a scalar complex variable, as storage. */
    record ImaginaryPart(Place complex) implements Place {
        @Override public Type type() {
            return ((Type.ComplexType) complex.type()).part();
        }
    }
}
