package org.fortranc.frontend.semantics.intrinsics;

import java.util.List;

/**
 * An intrinsic procedure by its generic name (F2018 16.9).
 *
 * @param resultType in the letters of the table; empty for a subroutine
 * @param resultRank in the words of the table; empty where the arguments' shape decides
 */
public record IntrinsicProcedure(String name, ProcedureKind kind, List<Parameter> parameters, String resultType,
        String resultRank) {
    public enum ProcedureKind { ELEMENTAL, TRANSFORMATIONAL, INQUIRY, SUBROUTINE, ELEMENTAL_SUBROUTINE }

    public IntrinsicProcedure {
        parameters = List.copyOf(parameters);
    }

    /**
     * A dummy argument.
     *
     * @param types letters of the types that it takes
     */
    public record Parameter(String name, String types, Ranks ranks, Presence presence, Use use) {
        /** Whether an argument of rank {@code rank} fits. */
        public boolean takesRank(int rank) {
            return switch (ranks) {
                case SCALAR -> rank == 0;
                case VECTOR -> rank == 1;
                case ARRAY -> rank != 0;
                case ANY -> true;
            };
        }
    }

    public enum Ranks { SCALAR, VECTOR, ARRAY, ANY }

    public enum Presence { REQUIRED, OPTIONAL, REPEATED }

    public enum Use { READ, DEFINED, CHANGED }

    public boolean isElemental() {
        return kind == ProcedureKind.ELEMENTAL || kind == ProcedureKind.ELEMENTAL_SUBROUTINE;
    }

    public boolean isSubroutine() {
        return kind == ProcedureKind.SUBROUTINE || kind == ProcedureKind.ELEMENTAL_SUBROUTINE;
    }

    /** Whether the last dummy argument may be given any number of times: MAX and MIN. */
    public boolean isVariadic() {
        return !parameters.isEmpty() && parameters.getLast().presence() == Presence.REPEATED;
    }
}
