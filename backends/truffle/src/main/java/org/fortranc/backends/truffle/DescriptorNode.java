package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/** Finds the descriptor of a whole array, a pointer or an allocatable object. */
abstract class DescriptorNode extends Node {
    /** Null only for an optional dummy argument that is absent. */
    abstract Descriptor execute(VirtualFrame frame);

    static final class Slot extends DescriptorNode {
        private final int slot;

        Slot(int slot) {
            this.slot = slot;
        }

        @Override Descriptor execute(VirtualFrame frame) {
            return (Descriptor) frame.getObjectStatic(slot);
        }
    }

    /** An array whose bounds are computed when it is first looked at, since the procedure's prologue prepares them. */
    static final class Late extends DescriptorNode {
        private final int slot;
        @Child private EntryNode entry;

        Late(int slot, EntryNode entry) {
            this.slot = slot;
            this.entry = entry;
        }

        @Override Descriptor execute(VirtualFrame frame) {
            if (!(frame.getObjectStatic(slot) instanceof Descriptor)) entry.execute(frame);
            return (Descriptor) frame.getObjectStatic(slot);
        }
    }

    static final class Constant extends DescriptorNode {
        private final Descriptor descriptor;

        Constant(Descriptor descriptor) {
            this.descriptor = descriptor;
        }

        @Override Descriptor execute(VirtualFrame frame) {
            return descriptor;
        }
    }

    /** A deferred component. */
    static final class DeferredComponent extends DescriptorNode {
        @Child private AddressNode structure;
        private final Layout layout;
        private final Layout.Part part;

        DeferredComponent(AddressNode structure, Layout layout, Layout.Part part) {
            this.structure = structure;
            this.layout = layout;
            this.part = part;
        }

        @Override Descriptor execute(VirtualFrame frame) {
            return layout.descriptor(part, structure.bytes(frame), structure.offset(frame));
        }
    }

    /** An array component of constant shape. */
    static final class ArrayComponent extends DescriptorNode {
        @Child private AddressNode structure;
        private final Layout.Part part;

        ArrayComponent(AddressNode structure, Layout.Part part) {
            this.structure = structure;
            this.part = part;
        }

        @Override Descriptor execute(VirtualFrame frame) {
            return Layout.array(part, structure.bytes(frame), structure.offset(frame));
        }
    }

    /** A scalar or element as the target of a pointer or the start of a view. */
    static final class OfAddress extends DescriptorNode {
        @Child private AddressNode address;

        OfAddress(AddressNode address) {
            this.address = address;
        }

        @Override Descriptor execute(VirtualFrame frame) {
            return address.isAbsent(frame) ? null
                    : Descriptor.scalar(address.bytes(frame), address.offset(frame), address.size(frame));
        }
    }
}
