package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.fortranc.ir.core.Type;

/** Values of places, and literals. */
final class ReadNodes {
    private ReadNodes() {}

    /** The value of a scalar in memory. */
    static ValueNode memory(AddressNode address, Type type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> new Integer(address, kind);
            case Type.RealType(var kind) -> new Real(address, kind);
            case Type.LogicalType(var kind) -> new Logical(address, kind);
            case Type.ComplexType(var kind) -> new Complex(address, kind);
            case Type.CharacterType _ -> new Characters(address);
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _, Type.ArrayType _ ->
                    throw new IllegalArgumentException("no value of " + type);
        };
    }

    /** A number in a frame slot. */
    static ValueNode slot(int slot, Type type) {
        return switch (type) {
            case Type.IntegerType _ -> new LongSlot(slot);
            case Type.RealType _ -> new DoubleSlot(slot);
            case Type.LogicalType _ -> new BooleanSlot(slot);
            case Type.ComplexType _, Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                    Type.ArrayType _ ->
                    new ObjectSlot(slot);
        };
    }

    static final class LongSlot extends ValueNode {
        private final int slot;

        LongSlot(int slot) {
            this.slot = slot;
        }

        @Override long executeLong(VirtualFrame frame) {
            return frame.getLongStatic(slot);
        }
    }

    static final class DoubleSlot extends ValueNode {
        private final int slot;

        DoubleSlot(int slot) {
            this.slot = slot;
        }

        @Override double executeDouble(VirtualFrame frame) {
            return frame.getDoubleStatic(slot);
        }
    }

    static final class BooleanSlot extends ValueNode {
        private final int slot;

        BooleanSlot(int slot) {
            this.slot = slot;
        }

        @Override boolean executeBoolean(VirtualFrame frame) {
            return frame.getBooleanStatic(slot);
        }
    }

    static final class ObjectSlot extends ValueNode {
        private final int slot;

        ObjectSlot(int slot) {
            this.slot = slot;
        }

        @Override Object executeObject(VirtualFrame frame) {
            return frame.getObjectStatic(slot);
        }
    }

    private static final class Integer extends ValueNode {
        @Child private AddressNode address;
        private final int kind;

        Integer(AddressNode address, int kind) {
            this.address = address;
            this.kind = kind;
        }

        @Override long executeLong(VirtualFrame frame) {
            return address.loadInteger(frame, kind);
        }
    }

    private static final class Real extends ValueNode {
        @Child private AddressNode address;
        private final int kind;

        Real(AddressNode address, int kind) {
            this.address = address;
            this.kind = kind;
        }

        @Override double executeDouble(VirtualFrame frame) {
            return address.loadReal(frame, kind);
        }
    }

    private static final class Logical extends ValueNode {
        @Child private AddressNode address;
        private final int kind;

        Logical(AddressNode address, int kind) {
            this.address = address;
            this.kind = kind;
        }

        @Override boolean executeBoolean(VirtualFrame frame) {
            return address.loadInteger(frame, kind) != 0;
        }
    }

    private static final class Complex extends ValueNode {
        @Child private AddressNode address;
        private final int kind;

        Complex(AddressNode address, int kind) {
            this.address = address;
            this.kind = kind;
        }

        @Override Object executeObject(VirtualFrame frame) {
            return Bytes.loadComplex(address.bytes(frame), address.offset(frame), kind);
        }
    }

    private static final class Characters extends ValueNode {
        @Child private AddressNode address;

        Characters(AddressNode address) {
            this.address = address;
        }

        @Override Object executeObject(VirtualFrame frame) {
            return address.text(frame);
        }
    }

    static final class Literal extends ValueNode {
        private final long integer;
        private final double real;
        private final boolean truth;
        private final Object object;

        private Literal(long integer, double real, boolean truth, Object object) {
            this.integer = integer;
            this.real = real;
            this.truth = truth;
            this.object = object;
        }

        static Literal of(long value) {
            return new Literal(value, 0, false, "");
        }

        static Literal of(double value) {
            return new Literal(0, value, false, "");
        }

        static Literal of(boolean value) {
            return new Literal(0, 0, value, "");
        }

        static Literal ofObject(Object value) {
            return new Literal(0, 0, false, value);
        }

        @Override long executeLong(VirtualFrame frame) {
            return integer;
        }

        @Override double executeDouble(VirtualFrame frame) {
            return real;
        }

        @Override boolean executeBoolean(VirtualFrame frame) {
            return truth;
        }

        @Override Object executeObject(VirtualFrame frame) {
            return object;
        }
    }
}
