package org.fortranc.fuzz;

import java.util.List;

/** A type with its parameters. */
sealed interface DataType {
    /** The type as a declaration names it. */
    String declared();

    record Int(int kind) implements DataType {
        @Override public String declared() {
            return "integer(%d)".formatted(kind);
        }

        /** The largest value arithmetic may reach; some way below what doubles can tell apart from HUGE. */
        double limit() {
            return switch (kind) {
                case 1 -> 127;
                case 2 -> 32767;
                case 4 -> 2147483647d;
                default -> 9e18;
            };
        }
    }

    record Real(int kind) implements DataType {
        @Override public String declared() {
            return "real(%d)".formatted(kind);
        }

        double limit() {
            return kind == 4 ? 1e30 : 1e200;
        }
    }

    record Complex(int kind) implements DataType {
        @Override public String declared() {
            return "complex(%d)".formatted(kind);
        }

        double limit() {
            return kind == 4 ? 1e12 : 1e60;
        }
    }

    record Logical(int kind) implements DataType {
        @Override public String declared() {
            return "logical(%d)".formatted(kind);
        }
    }

    /** CHARACTER of a known length; {@link #UNKNOWN} where only the run tells. */
    record Text(int length) implements DataType {
        static final int UNKNOWN = -1;

        @Override public String declared() {
            return length == UNKNOWN ? "character(len=*)" : "character(len=%d)".formatted(length);
        }
    }

    record Derived(String name, List<Component> components) implements DataType {
        public Derived {
            components = List.copyOf(components);
        }

        @Override public String declared() {
            return "type(%s)".formatted(name);
        }
    }

    /**
     * A component of a derived type.
     *
     * @param allocatable of an array: allocated with its extents wherever an object of the type is in reach
     */
    record Component(String name, DataType type, List<Integer> extents, Range range, boolean allocatable) {
        public Component {
            extents = List.copyOf(extents);
        }
    }
}
