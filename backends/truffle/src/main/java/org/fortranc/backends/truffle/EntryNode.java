package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Text;

/** Prepares one variable when its procedure is entered. Everything starts as zero. */
abstract class EntryNode extends Node {
    abstract void execute(VirtualFrame frame);

    /** An actual argument as a place in memory; a boxed value gets one. */
    static Reference reference(Object argument, Type.Scalar type, int size) {
        return switch (argument) {
            case null -> null;
            case Reference reference -> reference;
            case Descriptor d -> new Reference(d.bytes, d.base);
            case Text text -> new Reference(text.bytes, text.at);
            default -> {
                var fresh = Reference.fresh(size);
                Bytes.storeBoxed(fresh.bytes(), 0, type, argument);
                yield fresh;
            }
        };
    }

    /** A number passed by value, or by a caller that knew no better by reference. */
    static final class NumberDummy extends EntryNode {
        private final int argument;
        private final Type.Scalar type;
        @Child private TargetNode.Slot slot;

        NumberDummy(int argument, Type.Scalar type, int slot) {
            this.argument = argument;
            this.type = type;
            this.slot = new TargetNode.Slot(slot, type);
        }

        @Override void execute(VirtualFrame frame) {
            var actual = frame.getArguments()[argument];
            if (actual instanceof Reference(var bytes, var at)) actual = Bytes.loadBoxed(whole(bytes), at, type);
            else if (actual instanceof Descriptor d) actual = Bytes.loadBoxed(d.bytes, d.base, type);
            slot.setBoxed(frame, type, actual);
        }

        /** A REAL variable for a COMPLEX dummy: nothing of the program lies behind it, and that counts as zero. */
        private byte[] whole(byte[] bytes) {
            return type instanceof Type.ComplexType(var kind) && bytes.length == kind ? Arrays.copyOf(bytes, 2 * kind)
                    : bytes;
        }
    }

    /** A scalar in memory; {@code copied} tells how one with VALUE is. */
    static final class CellDummy extends EntryNode {
        private final int argument;
        private final Type.Scalar type;
        private final int size;
        private final int slot;
        private final Optional<Layout> copied;

        CellDummy(int argument, Type.Scalar type, int size, int slot, Optional<Layout> copied) {
            this.argument = argument;
            this.type = type;
            this.size = size;
            this.slot = slot;
            this.copied = copied;
        }

        @Override void execute(VirtualFrame frame) {
            var reference = reference(frame.getArguments()[argument], type, size);
            if (copied.isPresent() && reference != null) {
                var copy = Reference.fresh(size);
                copied.get().copy(type, size, reference.bytes(), reference.at(), copy.bytes(), 0);
                reference = copy;
            }
            frame.setObjectStatic(slot, reference);
        }
    }

    /** A CHARACTER dummy, of the declared length or of that of the actual argument. */
    static final class CharactersDummy extends EntryNode {
        private final int argument;
        private final int slot;
        private final boolean copied;
        @Child private ValueNode length;

        CharactersDummy(int argument, int slot, boolean copied, ValueNode length) {
            this.argument = argument;
            this.slot = slot;
            this.copied = copied;
            this.length = length;
        }

        @Override void execute(VirtualFrame frame) {
            var text = switch (frame.getArguments()[argument]) {
                case null -> null;
                case Text t -> t;
                case Descriptor d -> d.text();
                case Reference(var bytes, var at) -> new Text(bytes, at, bytes.length - at);
                case Object other -> throw new IllegalStateException("CHARACTER argument " + other);
            };
            if (text != null && length != null) text = Text.view(text.bytes, text.at, (int) length.executeLong(frame));
            frame.setObjectStatic(slot, copied && text != null ? text.copy() : text);
        }
    }

    /** Compares the length of a CHARACTER argument with the declared one. */
    static final class LengthCheck extends EntryNode {
        private final int argument;
        private final String name;
        private final Machine machine;
        private final Origin origin;
        @Child private ValueNode length;

        LengthCheck(int argument, String name, ValueNode length, Machine machine, Origin origin) {
            this.argument = argument;
            this.name = name;
            this.length = length;
            this.machine = machine;
            this.origin = origin;
        }

        @Override void execute(VirtualFrame frame) {
            var actual = frame.getArguments()[argument];
            if (actual == null) return;
            boolean array = actual instanceof Descriptor d && d.rank > 0;
            int given = actual instanceof Descriptor d ? d.size : actual instanceof Text text ? text.length
                    : ((Reference) actual).bytes().length - ((Reference) actual).at();
            int declared = (int) length.executeLong(frame);
            if (array ? given == declared : given >= declared) return;
            machine.trace.at(origin);
            throw machine.error("Actual string length %s the declared one for dummy argument '%s' (%d/%d)".formatted(
                    array ? "does not match" : "is shorter than", name, given, declared));
        }
    }

    /** An argument handed on as it is: an allocatable, pointer or procedure. */
    static final class Same extends EntryNode {
        private final int argument;
        private final int slot;

        Same(int argument, int slot) {
            this.argument = argument;
            this.slot = slot;
        }

        @Override void execute(VirtualFrame frame) {
            frame.setObjectStatic(slot, frame.getArguments()[argument]);
        }
    }

    /** An assumed-shape dummy array: the actual argument's elements with lower bounds of its own. */
    static final class AssumedDummy extends EntryNode {
        private final int argument;
        private final int slot;
        @Children private final ValueNode[] lower;

        AssumedDummy(int argument, int slot, ValueNode[] lower) {
            this.argument = argument;
            this.slot = slot;
            this.lower = lower;
        }

        @Override void execute(VirtualFrame frame) {
            var actual = (Descriptor) frame.getArguments()[argument];
            if (actual != null) {
                actual = actual.copy();
                for (int i = 0; i < lower.length; i++) actual.lower[i] = (int) lower[i].executeLong(frame);
                actual.settle();
            }
            frame.setObjectStatic(slot, actual);
        }
    }

    /**
     * An assumed-rank dummy argument: what is ALLOCATABLE or a POINTER has the actual argument's descriptor, else lower
     * bounds are 1.
     */
    static final class AnyRankDummy extends EntryNode {
        private final int argument;
        private final int slot;
        private final Type.Scalar type;
        private final int size;
        private final boolean owned;

        AnyRankDummy(int argument, int slot, Type.Scalar type, int size, boolean owned) {
            this.owned = owned;
            this.argument = argument;
            this.slot = slot;
            this.type = type;
            this.size = size;
        }

        @Override void execute(VirtualFrame frame) {
            frame.setObjectStatic(slot, switch (frame.getArguments()[argument]) {
                case null -> null;
                case Descriptor actual when owned -> actual;
                case Descriptor actual -> {
                    var d = actual.copy();
                    Arrays.fill(d.lower, 1);
                    yield d.settle();
                }
                case Text text -> Descriptor.scalar(text.bytes, text.at, text.length);
                case Object scalar -> {
                    var place = reference(scalar, type, size);
                    yield Descriptor.scalar(place.bytes(), place.at(), size);
                }
            });
        }
    }

    /** An array of explicit shape or assumed size: over the actual argument's storage, or over new storage. */
    static final class ExplicitArray extends EntryNode {
        /** Stands for the argument of a local array. */
        static final int NONE = 0;

        private final int argument;
        private final int slot;
        private final Type.Scalar type;
        private final int size;
        private final Layout layout;
        @Children private final ValueNode[] lower;
        /** Null for the last extent of an assumed-size array. */
        @Children private final ValueNode[] extent;
        @Child private ValueNode length;

        ExplicitArray(int argument, int slot, Type.Scalar type, int size, Layout layout, List<ValueNode> lower,
                      ValueNode[] extent, ValueNode length) {
            this.argument = argument;
            this.slot = slot;
            this.type = type;
            this.size = size;
            this.layout = layout;
            this.lower = lower.toArray(ValueNode[]::new);
            this.extent = extent;
            this.length = length;
        }

        @Override void execute(VirtualFrame frame) {
            var actual = argument == NONE ? null : frame.getArguments()[argument];
            if (argument != NONE && actual == null) {
                frame.setObjectStatic(slot, null);
                return;
            }
            int elementSize = size;
            if (length != null) elementSize = (int) Math.max(0, length.executeLong(frame));
            else if (actual instanceof Text text && type instanceof Type.CharacterType) elementSize = text.length;
            else if (actual instanceof Descriptor d && (type instanceof Type.CharacterType
                    || type instanceof Type.ClassType)) elementSize = d.size;
            var d = new Descriptor(lower.length, elementSize);
            if (actual instanceof Descriptor whole) d.type = whole.type;
            long elements = 1;
            for (int i = 0; i < lower.length; i++) {
                d.lower[i] = (int) lower[i].executeLong(frame);
                if (extent[i] != null) d.extent[i] = (int) Math.max(0, extent[i].executeLong(frame));
                elements *= d.extent[i];
            }
            if (argument == NONE) {
                var storage = new byte[Bytes.offset(elements * elementSize)];
                if (layout.hasDefaults(type))
                    for (int i = 0; i < elements; i++) layout.initialise(type, storage, i * elementSize);
                d.contiguous(storage, 0);
            } else {
                var place = reference(actual, type, elementSize);
                d.contiguous(place.bytes(), place.at());
            }
            frame.setObjectStatic(slot, d);
        }
    }

    /** A local scalar in memory. */
    static final class LocalCell extends EntryNode {
        private final int slot;
        private final int size;
        private final Type.Scalar type;
        private final Layout layout;

        LocalCell(int slot, int size, Type.Scalar type, Layout layout) {
            this.slot = slot;
            this.size = size;
            this.type = type;
            this.layout = layout;
        }

        @Override void execute(VirtualFrame frame) {
            var cell = Reference.fresh(size);
            layout.initialise(type, cell.bytes(), 0);
            frame.setObjectStatic(slot, cell);
        }
    }

    static final class LocalCharacters extends EntryNode {
        private final int slot;
        @Child private ValueNode length;

        LocalCharacters(int slot, ValueNode length) {
            this.slot = slot;
            this.length = length;
        }

        @Override void execute(VirtualFrame frame) {
            frame.setObjectStatic(slot, Text.zeroed((int) length.executeLong(frame)));
        }
    }

    /** A local allocatable, pointer or view; {@code length} of a CHARACTER, where it is declared. */
    static final class LocalDescriptor extends EntryNode {
        private final int slot;
        private final int rank;
        private final int size;
        @Child private ValueNode length;

        LocalDescriptor(int slot, int rank, int size, ValueNode length) {
            this.slot = slot;
            this.rank = rank;
            this.size = size;
            this.length = length;
        }

        @Override void execute(VirtualFrame frame) {
            frame.setObjectStatic(slot, new Descriptor(rank, length == null ? size : (int) length.executeLong(frame)));
        }
    }

    /** Zero complex values; other numbers are zero in a new frame. */
    static final class LocalComplex extends EntryNode {
        private final int slot;
        private final Object zero;

        LocalComplex(int slot, int kind) {
            this.slot = slot;
            zero = Bytes.complex(0, 0, kind);
        }

        @Override void execute(VirtualFrame frame) {
            frame.setObjectStatic(slot, zero);
        }
    }

    static final class LocalProcedure extends EntryNode {
        private final int slot;

        LocalProcedure(int slot) {
            this.slot = slot;
        }

        @Override void execute(VirtualFrame frame) {
            frame.setObjectStatic(slot, new ProcedureValue.Cell());
        }
    }

    /** A variable of the host procedure. */
    static final class HostVariable extends EntryNode {
        private final int hostSlot;
        private final int slot;
        private final Optional<EntryNode> late;

        /** @param late what makes an array that the host has not looked at yet */
        HostVariable(int hostSlot, int slot, Optional<EntryNode> late) {
            this.hostSlot = hostSlot;
            this.slot = slot;
            this.late = late;
        }

        @Override void execute(VirtualFrame frame) {
            var host = (MaterializedFrame) frame.getArguments()[0];
            if (late.isPresent() && host.getObjectStatic(hostSlot) == null) late.get().execute(host);
            frame.setObjectStatic(slot, host.getObjectStatic(hostSlot));
        }
    }
}
