package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Text;

/** What can be assigned. As with {@link ValueNode}, one method suits each type. */
abstract class TargetNode extends Node {
    abstract void setLong(VirtualFrame frame, long value);

    abstract void setDouble(VirtualFrame frame, double value);

    abstract void setBoolean(VirtualFrame frame, boolean value);

    abstract void setObject(VirtualFrame frame, Object value);

    /** Assigns the value of a node of this type. */
    final void set(VirtualFrame frame, Type type, ValueNode value) {
        switch (type) {
            case Type.IntegerType _ -> setLong(frame, value.executeLong(frame));
            case Type.RealType _ -> setDouble(frame, value.executeDouble(frame));
            case Type.LogicalType _ -> setBoolean(frame, value.executeBoolean(frame));
            case Type.ComplexType _, Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                    Type.ArrayType _ ->
                    setObject(frame, value.executeObject(frame));
        }
    }

    /** Assigns a boxed value. */
    final void setBoxed(VirtualFrame frame, Type type, Object value) {
        switch (type) {
            case Type.IntegerType _ -> setLong(frame, (long) value);
            case Type.RealType _ -> setDouble(frame, (double) value);
            case Type.LogicalType _ -> setBoolean(frame, (boolean) value);
            case Type.ComplexType _, Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                    Type.ArrayType _ ->
                    setObject(frame, value);
        }
    }

    /** A number in a frame slot; integers are wrapped to their kind, as a store to memory would. */
    static final class Slot extends TargetNode {
        private final int slot;
        private final int kind;

        Slot(int slot, Type type) {
            this.slot = slot;
            kind = type instanceof Type.IntegerType(var k) ? k : 0;
        }

        @Override void setLong(VirtualFrame frame, long value) {
            frame.setLongStatic(slot, Bytes.wrap(value, kind));
        }

        @Override void setDouble(VirtualFrame frame, double value) {
            frame.setDoubleStatic(slot, value);
        }

        @Override void setBoolean(VirtualFrame frame, boolean value) {
            frame.setBooleanStatic(slot, value);
        }

        @Override void setObject(VirtualFrame frame, Object value) {
            frame.setObjectStatic(slot, value);
        }
    }

    /** A scalar in memory. */
    static final class Memory extends TargetNode {
        @Child private AddressNode address;
        private final int kind;

        Memory(AddressNode address, Type type) {
            this.address = address;
            kind = switch (type) {
                case Type.IntegerType(var k) -> k;
                case Type.RealType(var k) -> k;
                case Type.LogicalType(var k) -> k;
                case Type.ComplexType(var k) -> k;
                case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                        Type.ArrayType _ -> 0;
            };
        }

        @Override void setLong(VirtualFrame frame, long value) {
            address.storeInteger(frame, kind, value);
        }

        @Override void setDouble(VirtualFrame frame, double value) {
            address.storeReal(frame, kind, value);
        }

        @Override void setBoolean(VirtualFrame frame, boolean value) {
            Bytes.storeLogical(address.bytes(frame), address.offset(frame), kind, value);
        }

        @Override void setObject(VirtualFrame frame, Object value) {
            if (value instanceof Text text) address.text(frame).assign(text);
            else Bytes.storeComplex(address.bytes(frame), address.offset(frame), kind, value);
        }
    }
}
