package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.fortranc.runtime.Text;

/**
 * Finds where a scalar lies. The bytes and the offset are asked for one after the other, which costs no object; nothing
 * in between can have an effect.
 */
abstract class AddressNode extends Node {
    abstract byte[] bytes(VirtualFrame frame);

    /** Whether the scalar is a dummy argument that is not there. */
    boolean isAbsent(VirtualFrame frame) {
        return false;
    }

    abstract int offset(VirtualFrame frame);

    /** Bytes of the scalar: for CHARACTER its length. */
    abstract int size(VirtualFrame frame);

    Text text(VirtualFrame frame) {
        return new Text(bytes(frame), offset(frame), size(frame));
    }

    long loadInteger(VirtualFrame frame, int kind) {
        return Bytes.loadInteger(bytes(frame), offset(frame), kind);
    }

    double loadReal(VirtualFrame frame, int kind) {
        return Bytes.loadReal(bytes(frame), offset(frame), kind);
    }

    void storeInteger(VirtualFrame frame, int kind, long value) {
        Bytes.storeInteger(bytes(frame), offset(frame), kind, value);
    }

    void storeReal(VirtualFrame frame, int kind, double value) {
        Bytes.storeReal(bytes(frame), offset(frame), kind, value);
    }

    /** A {@link Reference} in a frame slot. */
    static final class Slot extends AddressNode {
        private final int slot;
        private final int size;

        Slot(int slot, int size) {
            this.slot = slot;
            this.size = size;
        }

        @Override boolean isAbsent(VirtualFrame frame) {
            return frame.getObjectStatic(slot) == null;
        }

        @Override byte[] bytes(VirtualFrame frame) {
            return ((Reference) frame.getObjectStatic(slot)).bytes();
        }

        @Override int offset(VirtualFrame frame) {
            return ((Reference) frame.getObjectStatic(slot)).at();
        }

        @Override int size(VirtualFrame frame) {
            return size;
        }
    }

    /** A {@link Text} in a frame slot, made when it is first looked at. */
    static final class LateText extends TextSlot {
        private final int slot;
        @Child private EntryNode entry;

        LateText(int slot, EntryNode entry) {
            super(slot);
            this.slot = slot;
            this.entry = entry;
        }

        @Override Text text(VirtualFrame frame) {
            if (frame.getObjectStatic(slot) == null) entry.execute(frame);
            return super.text(frame);
        }
    }

    /** A {@link Text} in a frame slot. */
    static class TextSlot extends AddressNode {
        private final int slot;

        TextSlot(int slot) {
            this.slot = slot;
        }

        @Override Text text(VirtualFrame frame) {
            return (Text) frame.getObjectStatic(slot);
        }

        @Override byte[] bytes(VirtualFrame frame) {
            return text(frame).bytes;
        }

        @Override int offset(VirtualFrame frame) {
            return text(frame).at;
        }

        @Override int size(VirtualFrame frame) {
            return text(frame).length;
        }
    }

    /** Storage that never moves. */
    static final class Constant extends AddressNode {
        private final byte[] bytes;
        private final int at;
        private final int size;

        Constant(byte[] bytes, int at, int size) {
            this.bytes = bytes;
            this.at = at;
            this.size = size;
        }

        @Override byte[] bytes(VirtualFrame frame) {
            return bytes;
        }

        @Override int offset(VirtualFrame frame) {
            return at;
        }

        @Override int size(VirtualFrame frame) {
            return size;
        }
    }

    /** Storage that another node names just before it asks for a part of it. */
    static final class Held extends AddressNode {
        private byte[] bytes;
        private int at;
        private int size;

        void hold(byte[] storage, int offset, int bytesOfIt) {
            bytes = storage;
            at = offset;
            size = bytesOfIt;
        }

        @Override byte[] bytes(VirtualFrame frame) {
            return bytes;
        }

        @Override int offset(VirtualFrame frame) {
            return at;
        }

        @Override int size(VirtualFrame frame) {
            return size;
        }
    }

    /** The target of a scalar pointer or allocatable. */
    static final class Target extends AddressNode {
        @Child private DescriptorNode descriptor;

        Target(DescriptorNode descriptor) {
            this.descriptor = descriptor;
        }

        @Override byte[] bytes(VirtualFrame frame) {
            return descriptor.execute(frame).bytes;
        }

        @Override int offset(VirtualFrame frame) {
            return descriptor.execute(frame).base;
        }

        @Override int size(VirtualFrame frame) {
            return descriptor.execute(frame).size;
        }

        @Override Text text(VirtualFrame frame) {
            return descriptor.execute(frame).text();
        }
    }

    /** An array element. */
    abstract static class Element extends AddressNode {
        @Child DescriptorNode array;

        Element(DescriptorNode array) {
            this.array = array;
        }

        static Element of(DescriptorNode array, ValueNode[] subscripts) {
            return switch (subscripts.length) {
                case 1 -> new Element1(array, subscripts[0]);
                case 2 -> new Element2(array, subscripts[0], subscripts[1]);
                default -> new ElementN(array, subscripts);
            };
        }

        abstract int offset(VirtualFrame frame, Descriptor d);

        @Override final byte[] bytes(VirtualFrame frame) {
            return array.execute(frame).bytes;
        }

        @Override final int offset(VirtualFrame frame) {
            return offset(frame, array.execute(frame));
        }

        @Override final int size(VirtualFrame frame) {
            return array.execute(frame).size;
        }

        @Override final Text text(VirtualFrame frame) {
            var d = array.execute(frame);
            return new Text(d.bytes, offset(frame, d), d.size);
        }

        @Override final long loadInteger(VirtualFrame frame, int kind) {
            var d = array.execute(frame);
            return Bytes.loadInteger(d.bytes, offset(frame, d), kind);
        }

        @Override final double loadReal(VirtualFrame frame, int kind) {
            var d = array.execute(frame);
            return Bytes.loadReal(d.bytes, offset(frame, d), kind);
        }

        @Override final void storeInteger(VirtualFrame frame, int kind, long value) {
            var d = array.execute(frame);
            Bytes.storeInteger(d.bytes, offset(frame, d), kind, value);
        }

        @Override final void storeReal(VirtualFrame frame, int kind, double value) {
            var d = array.execute(frame);
            Bytes.storeReal(d.bytes, offset(frame, d), kind, value);
        }
    }

    private static final class Element1 extends Element {
        @Child private ValueNode i;

        Element1(DescriptorNode array, ValueNode i) {
            super(array);
            this.i = i;
        }

        @Override int offset(VirtualFrame frame, Descriptor d) {
            return Bytes.offset(d.origin + i.executeLong(frame) * d.stride[0]);
        }
    }

    private static final class Element2 extends Element {
        @Child private ValueNode i;
        @Child private ValueNode j;

        Element2(DescriptorNode array, ValueNode i, ValueNode j) {
            super(array);
            this.i = i;
            this.j = j;
        }

        @Override int offset(VirtualFrame frame, Descriptor d) {
            return Bytes.offset(d.origin + i.executeLong(frame) * d.stride[0] + j.executeLong(frame) * d.stride[1]);
        }
    }

    private static final class ElementN extends Element {
        @Children private final ValueNode[] subscripts;

        ElementN(DescriptorNode array, ValueNode[] subscripts) {
            super(array);
            this.subscripts = subscripts;
        }

        @Override int offset(VirtualFrame frame, Descriptor d) {
            long at = d.origin;
            for (int k = 0; k < subscripts.length; k++) at += subscripts[k].executeLong(frame) * d.stride[k];
            return Bytes.offset(at);
        }
    }

    /** A part of another scalar at a constant distance: a component, or a part of a complex number. */
    static final class Part extends AddressNode {
        @Child private AddressNode whole;
        private final int distance;
        private final int size;

        Part(AddressNode whole, int distance, int size) {
            this.whole = whole;
            this.distance = distance;
            this.size = size;
        }

        @Override byte[] bytes(VirtualFrame frame) {
            return whole.bytes(frame);
        }

        @Override int offset(VirtualFrame frame) {
            return whole.offset(frame) + distance;
        }

        @Override int size(VirtualFrame frame) {
            return size;
        }
    }

    static final class Substring extends AddressNode {
        @Child private AddressNode whole;
        @Child private ValueNode first;
        @Child private ValueNode last;

        Substring(AddressNode whole, ValueNode first, ValueNode last) {
            this.whole = whole;
            this.first = first;
            this.last = last;
        }

        @Override Text text(VirtualFrame frame) {
            return whole.text(frame).substring((int) first.executeLong(frame), (int) last.executeLong(frame));
        }

        @Override byte[] bytes(VirtualFrame frame) {
            return whole.bytes(frame);
        }

        @Override int offset(VirtualFrame frame) {
            return text(frame).at;
        }

        @Override int size(VirtualFrame frame) {
            return text(frame).length;
        }
    }
}
