package org.fortranc.runtime.c;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.fortranc.runtime.Addresses;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.IntrinsicType;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.StorageAddresses;
import org.fortranc.runtime.Stored;

/**
 * C descriptors (F2018 18.4, 18.5), laid out as gfortran's {@code ISO_Fortran_binding.h} has them. What is ALLOCATABLE
 * or a POINTER is kept equal with its descriptor whenever the program goes on on the other side.
 */
public final class Descriptors implements ProgramPart {
    /** {@code CFI_attribute_other}: what is neither ALLOCATABLE nor a POINTER. */
    private static final int OTHER = 2;
    private static final int POINTER = 0;
    private static final int VERSION = 1;
    private static final int HEAD = 24;
    private static final int DIMENSION = 24;
    private static final int HIGHEST_RANK = 15;
    private static final int ELEMENT = 8;
    private static final int VERSION_AT = 16;
    private static final int RANK = 20;
    private static final int ATTRIBUTE = 21;
    private static final int TYPE = 22;
    private static final int KIND_SHIFT = 8;
    private static final int STRUCT = 6;
    private static final int NO_TYPE_OF_C = -1;

    private final Image image;
    private SharedMemory memory;
    private Arguments passing;
    private Addresses lasting;

    public Descriptors(Image image) {
        this.image = image;
    }

    @Override public void link() {
        memory = image.unit(Functions.class).memory();
        passing = image.unit(Arguments.class);
        lasting = image.unit(Addresses.class);
    }

    // Fortran to C

    /**
     * The address of a descriptor while the next call lasts; 0 for an absent argument.
     *
     * @param type of C; 0 if only the array tells
     */
    public <S> long describe(ArrayView<S> view, Class<S> storage, long bytes, int slots, int type, int attribute) {
        if (view == null) return 0;
        if (type != 0) return describe(new DescribedView<>(view, storage, bytes, slots), type, attribute);
        return dynamic(view, attribute);
    }

    /** TYPE(*): the array tells its type. */
    @SuppressWarnings("unchecked") // the class of what the view has
    private long dynamic(ArrayView<?> view, int attribute) {
        var any = (ArrayView<Object>) view;
        if (view.data instanceof Object[] objects) {
            boolean stored = objects.length > 0 && objects[0] instanceof Stored;
            long bytes = stored ? ((Stored) objects[0]).byteSize() : 0;
            return describe(new DescribedView<>(any, Object.class, bytes, 1), stored ? STRUCT : NO_TYPE_OF_C,
                    attribute);
        }
        var type = view.intrinsic;
        return describe(new DescribedView<>(any, Object.class, type.bytes, type == IntrinsicType.CHARACTER ? 0
                : type.slots()), code(type), attribute);
    }

    private static int code(IntrinsicType type) {
        return switch (type) {
            case INTEGER1, INTEGER2, INTEGER4, INTEGER8 -> 1 + (type.bytes << KIND_SHIFT);
            case LOGICAL1, LOGICAL2, LOGICAL4, LOGICAL8 -> 2 + (type.bytes << KIND_SHIFT);
            case REAL4, REAL8 -> 3 + (type.bytes << KIND_SHIFT);
            case COMPLEX4, COMPLEX8 -> 4 + (type.bytes / 2 << KIND_SHIFT);
            case CHARACTER -> 5 + (1 << KIND_SHIFT);
        };
    }

    /** The same for any executor's descriptor. */
    public long describe(Described object, int type, int attribute) {
        int size = HEAD + DIMENSION * object.rank();
        long address = memory.allocateArgument(size);
        var head = new byte[size];
        var segment = MemorySegment.ofArray(head);
        segment.set(JAVA_INT_UNALIGNED, VERSION_AT, VERSION);
        segment.set(JAVA_BYTE, RANK, (byte) object.rank());
        segment.set(JAVA_BYTE, ATTRIBUTE, (byte) attribute);
        segment.set(JAVA_SHORT_UNALIGNED, TYPE, (short) type);
        head(address, size).copyFrom(segment);
        // C may keep the address of what a pointer points to.
        var mirror = new Copy(object, address, head, attribute == OTHER, attribute == POINTER ? lasting : passing);
        mirror.toC();
        if (attribute != OTHER) memory.add(mirror);
        return address;
    }

    // C to Fortran

    /**
     * What a descriptor of C describes; nothing at address 0.
     *
     * @param storage the class of the arrays that hold such elements
     * @param attribute of the dummy argument
     */
    public <S> ArrayView<S> described(long address, Class<S> storage, long bytes, int slots, int attribute) {
        if (address == 0) return attribute == OTHER ? new ArrayView<>(0) : null;
        var view = new ArrayView<S>(rank(address));
        if (storage == Object.class) return typed(address, view, attribute);
        if (view.rank == 0 && Stored.class.isAssignableFrom(storage.getComponentType()))
            view.data = storage.cast(java.lang.reflect.Array.newInstance(storage.getComponentType(), 1));
        view.length = Math.max(1, slots);
        take(address, new DescribedView<>(view, storage, bytes, slots), attribute);
        return view;
    }

    /** What C gives for TYPE(*): its descriptor tells the type. */
    @SuppressWarnings("unchecked") // the storage of the type
    private <S> ArrayView<S> typed(long address, ArrayView<S> view, int attribute) {
        var type = type(address);
        var any = (ArrayView<Object>) view;
        view.intrinsic = type;
        take(address, new DescribedView<>(any, (Class<Object>) type.storage, type.bytes,
                type == IntrinsicType.CHARACTER ? 0 : type.slots()), attribute);
        return view;
    }

    /** The intrinsic type that C says; what is of none is its bytes. */
    private static IntrinsicType type(long address) {
        int code = codeAt(address);
        int bytes = code >> KIND_SHIFT;
        return switch (code & 0xff) {
            case 1 -> IntrinsicType.valueOf("INTEGER" + bytes);
            case 2 -> IntrinsicType.valueOf("LOGICAL" + bytes);
            case 3 -> bytes > 8 ? IntrinsicType.CHARACTER : IntrinsicType.valueOf("REAL" + bytes);
            case 4 -> bytes > 8 ? IntrinsicType.CHARACTER : IntrinsicType.valueOf("COMPLEX" + bytes);
            default -> IntrinsicType.CHARACTER;
        };
    }

    private static int codeAt(long address) {
        return head(address, HEAD).get(JAVA_SHORT_UNALIGNED, TYPE);
    }

    /** The type's code in a descriptor of C. */
    public int code(long address) {
        return codeAt(address);
    }

    /** The rank in a descriptor of C. */
    public int rank(long address) {
        return head(address, HEAD).get(JAVA_BYTE, RANK);
    }

    /** Makes an object what a descriptor of C describes; they stay equal if the object can change. */
    public void take(long address, Described object, int attribute) {
        // What the procedure allocates stays after it.
        var mirror = new Copy(object, address, new byte[HEAD + DIMENSION * object.rank()], attribute == OTHER,
                attribute == OTHER ? passing : lasting);
        mirror.toFortran();
        if (attribute != OTHER) memory.add(mirror);
    }

    private static MemorySegment head(long address, long size) {
        return MemorySegment.ofAddress(address).reinterpret(size);
    }

    /** An object and its descriptor. */
    private final class Copy implements SharedMemory.Twin {
        private final Described object;
        private final long address;
        private final boolean fromZero;
        private final StorageAddresses addresses;
        private byte[] last;

        Copy(Described object, long address, byte[] head, boolean fromZero, StorageAddresses addresses) {
            this.addresses = addresses;
            this.object = object;
            this.address = address;
            this.fromZero = fromZero;
            last = head;
        }

        private MemorySegment memory() {
            return head(address, last.length);
        }

        @Override public void toC() {
            var now = last.clone();
            var segment = MemorySegment.ofArray(now);
            segment.set(JAVA_LONG_UNALIGNED, 0, object.isThere() ? object.address(addresses) : 0);
            if (object.elementBytes() > 0 || object.isThere())
                segment.set(JAVA_LONG_UNALIGNED, ELEMENT, object.elementBytes());
            for (int i = 0; i < object.rank() && object.isThere(); i++) {
                long at = HEAD + (long) DIMENSION * i;
                segment.set(JAVA_LONG_UNALIGNED, at, fromZero ? 0 : object.lower(i));
                segment.set(JAVA_LONG_UNALIGNED, at + 8, object.extent(i));
                segment.set(JAVA_LONG_UNALIGNED, at + 16, object.distance(i));
            }
            if (Arrays.equals(now, last)) return;
            memory().copyFrom(segment);
            last = now;
        }

        @Override public void toFortran() {
            var now = memory().toArray(JAVA_BYTE);
            if (Arrays.equals(now, last)) return;
            last = now;
            var segment = MemorySegment.ofArray(now);
            long base = segment.get(JAVA_LONG_UNALIGNED, 0);
            if (base == 0) {
                object.clear();
                return;
            }
            int rank = Math.min(object.rank(), HIGHEST_RANK);
            var bounds = new Described.Bounds(new int[rank], new int[rank], new long[rank]);
            for (int i = 0; i < rank; i++) {
                long at = HEAD + (long) DIMENSION * i;
                bounds.lower()[i] = fromZero ? 1 : (int) segment.get(JAVA_LONG_UNALIGNED, at);
                bounds.extent()[i] = (int) segment.get(JAVA_LONG_UNALIGNED, at + 8);
                bounds.distance()[i] = segment.get(JAVA_LONG_UNALIGNED, at + 16);
            }
            object.become(addresses, base, segment.get(JAVA_LONG_UNALIGNED, ELEMENT), bounds);
        }
    }
}
