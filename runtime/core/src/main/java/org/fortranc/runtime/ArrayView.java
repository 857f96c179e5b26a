package org.fortranc.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The descriptor of an array, a section or a pointer target: which elements of a Java array, in which shape.
 * It is mutable, so that it can be the home of an ALLOCATABLE or POINTER object; {@code data == null} says not
 * allocated or disassociated.
 *
 * <p>All counts are in elements. One element is {@link #length} slots of {@code data}: 1, for COMPLEX 2 (real and
 * imaginary part), for CHARACTER the number of bytes.
 *
 * @param <S> the Java array type of the storage, as {@code double[]}
 */
public final class ArrayView<S> {
    /** STAT= of an ALLOCATE that failed, and of one whose object is allocated already. */
    public static final int ALLOCATION_FAILED = 5014;
    /** STAT= of a DEALLOCATE of what is not allocated. */
    public static final int NOT_ALLOCATED = 1;

    public S data;
    /** Which element of {@code data} is the first of the array. */
    public int base;
    public final int rank;
    public final int[] lower;
    public final int[] extent;
    /** Distance in elements from one subscript value to the next, for each dimension; may be negative. */
    public final int[] stride;
    /** Slots of {@code data} for one element. */
    public int length = 1;
    /** CHARACTER only: how many bytes of {@code data} lie before element 0. */
    public int shift;
    /** Substrings of elements only: the length of the elements, from one of which to the next it is that far. */
    int whole;
    /** What a DEALLOCATE statement has left, for the next ALLOCATE of as much. */
    S spare;
    /** CLASS(*) only: the dynamic type if it is intrinsic, else null. */
    public IntrinsicType intrinsic;

    /** A descriptor of nothing: not allocated, disassociated. */
    public ArrayView(int rank) {
        this.rank = rank;
        lower = new int[rank];
        extent = new int[rank];
        stride = new int[rank];
        if (rank == 1) lower[0] = 1; // seen through by the compilers, which a loop is not
        else Arrays.fill(lower, 1);
    }

    /** Rank one, without loops, so that the compilers see through it. */
    private ArrayView(S data, int base) {
        this.data = data;
        this.base = base;
        rank = 1;
        lower = new int[1];
        extent = new int[1];
        stride = new int[1];
    }

    /** A contiguous array over {@code data} from element {@code base} on, with lower bounds 1. */
    public static <S> ArrayView<S> of(S data, int base, int... extents) {
        ArrayView<S> view = new ArrayView<>(extents.length);
        view.data = data;
        view.base = base;
        int step = 1;
        for (int i = 0; i < extents.length; i++) {
            view.extent[i] = Math.max(0, extents[i]);
            view.stride[i] = step;
            step *= view.extent[i];
        }
        return view;
    }

    /** The same of rank one. */
    public static <S> ArrayView<S> of(S data, int base, int extent) {
        return new ArrayView<S>(data, base).dimension(0, 1, extent, 1);
    }

    /** Says how many slots one element takes; for chaining after {@link #of} and {@link #section}. */
    public ArrayView<S> withLength(int slots) {
        length = slots;
        return this;
    }

    /** Takes over how elements of {@code whole} lie in the same data; for chaining after {@link #section}. */
    public ArrayView<S> like(ArrayView<S> whole) {
        length = whole.length;
        shift = whole.shift;
        this.whole = whole.whole;
        intrinsic = whole.intrinsic;
        return this;
    }

    /** Narrows a CHARACTER array to characters {@code first} to {@code last} of each element; for chaining. */
    public ArrayView<S> substring(int first, int last) {
        if (whole == 0) whole = length;
        shift += first - 1;
        length = Math.max(0, last - first + 1);
        return this;
    }

    /** Becomes characters from {@code first} on, in elements of a length that begin at multiples of a distance. */
    public void characters(int first, int elementLength, int distance) {
        length = elementLength;
        whole = distance == elementLength ? 0 : distance;
        shift = first;
        base = 0;
    }

    /** Slots from one element of {@code data} to the next. */
    public int pitch() {
        return whole == 0 ? length : whole;
    }

    /** Says which intrinsic type a CLASS(*) array has; for chaining. */
    public ArrayView<S> of(IntrinsicType type) {
        intrinsic = type;
        return this;
    }

    /** The same descriptor for elements that are known to be of another type: a parent, or the dynamic type. */
    @SuppressWarnings("unchecked") // asked for before
    public <T> ArrayView<T> as() {
        return (ArrayView<T>) this;
    }

    /** Begins a section: {@code rank} dimensions over {@code data}, to be told by {@link #dimension}. */
    public static <S> ArrayView<S> section(S data, int base, int rank) {
        if (rank == 1) return new ArrayView<>(data, base);
        ArrayView<S> view = new ArrayView<>(rank);
        view.data = data;
        view.base = base;
        return view;
    }

    /** Tells dimension {@code which}, counted from 0; for chaining. A negative extent counts as zero. */
    public ArrayView<S> dimension(int which, int lowerBound, int extentOf, int strideOf) {
        lower[which] = lowerBound;
        extent[which] = Math.max(0, extentOf);
        stride[which] = strideOf;
        return this;
    }

    /** How many values {@code first:last:step} has (F2018 9.5.3.3.2). */
    public static int tripletSize(int first, int last, int step) {
        return (int) Math.max(0L, ((long) last - first + step) / step);
    }

    // Inquiry

    /** The number of elements. */
    public int size() {
        int size = 1;
        for (int e : extent) size *= e;
        return size;
    }

    /** SIZE(array, dim), UBOUND and LBOUND take {@code dim} counted from 1. */
    public int size(int dim) {
        return extent[dim - 1];
    }

    /** LBOUND: 1 for a dimension of extent zero (F2018 16.9.109). */
    public int lbound(int dim) {
        return extent[dim - 1] == 0 ? 1 : lower[dim - 1];
    }

    /** UBOUND: 0 for a dimension of extent zero (F2018 16.9.196). */
    public int ubound(int dim) {
        return extent[dim - 1] == 0 ? 0 : lower[dim - 1] + extent[dim - 1] - 1;
    }

    /** ALLOCATED, or ASSOCIATED with one argument. */
    public boolean isAllocated() {
        return data != null && !(rank == 0 && data instanceof Object[] variable && variable[base] == null);
    }

    /** Whether the elements follow each other in {@code data} in array element order. */
    public boolean isContiguous() {
        if (pitch() != length) return size() <= 1;
        int step = 1;
        for (int i = 0; i < rank; i++) {
            if (extent[i] == 0) return true;
            if (extent[i] != 1 && stride[i] != step) return false;
            step *= extent[i];
        }
        return true;
    }

    /** ASSOCIATED(this, target): the same elements in the same shape, and at least one (F2018 16.9.16). */
    public boolean isAssociatedWith(ArrayView<?> target) {
        return SharedStorage.isAssociated(this, target);
    }

    /** Whether both may share storage: said in doubt, and never wrongly denied. */
    public boolean overlaps(ArrayView<?> other) {
        return SharedStorage.overlaps(this, other);
    }

    // Element addresses

    /** The element with this subscript of an array of rank one without gaps. */
    public int at(int i) {
        return base + i - lower[0];
    }

    public int index(int i) {
        return base + (i - lower[0]) * stride[0];
    }

    public int index(int i, int j) {
        return base + (i - lower[0]) * stride[0] + (j - lower[1]) * stride[1];
    }

    public int index(int i, int j, int k) {
        return base + (i - lower[0]) * stride[0] + (j - lower[1]) * stride[1] + (k - lower[2]) * stride[2];
    }

    /** The element of {@code data} with these subscripts, one for each dimension. */
    public int index(int... subscripts) {
        int at = base;
        for (int i = 0; i < rank; i++) at += (subscripts[i] - lower[i]) * stride[i];
        return at;
    }

    /**
     * What remains to add to {@code i*stride[0] + j*stride[1] + ...}: the element where all subscripts are zero. It
     * may lie outside {@code data}.
     */
    public int origin() {
        int at = base;
        for (int i = 0; i < rank; i++) at -= lower[i] * stride[i];
        return at;
    }

    /** The view of one element of a CHARACTER array; {@code element} counts elements of {@code data}. */
    public Text text(int element) {
        return new Text((byte[]) data, shift + element * pitch(), length);
    }

    // Pointers and allocation

    /** Makes this describe what {@code target} describes, bounds included. */
    public void pointAt(ArrayView<S> target) {
        data = target.data;
        base = target.base;
        length = target.length;
        shift = target.shift;
        whole = target.whole;
        intrinsic = target.intrinsic;
        if (rank == 1) {
            lower[0] = target.lower[0];
            extent[0] = target.extent[0];
            stride[0] = target.stride[0];
            return;
        }
        System.arraycopy(target.lower, 0, lower, 0, rank);
        System.arraycopy(target.extent, 0, extent, 0, rank);
        System.arraycopy(target.stride, 0, stride, 0, rank);
    }

    /**
     * Another descriptor of the same elements, with these lower bounds. One bound for an assumed-size array of higher
     * rank makes an assumed-size array of rank one.
     */
    public ArrayView<S> rebased(int... lowerBounds) {
        ArrayView<S> view = new ArrayView<>(lowerBounds.length);
        view.pointAt(this);
        System.arraycopy(lowerBounds, 0, view.lower, 0, view.rank);
        return view.rank < rank ? view.withoutSize() : view;
    }

    /** The elements of this rank-one array, from the first on, in another shape with lower bounds 1. */
    public ArrayView<S> reshaped(int... extents) {
        ArrayView<S> view = ArrayView.of(data, base, extents).like(this);
        for (int i = 0; i < view.rank; i++) view.stride[i] *= stride[0];
        return view;
    }

    /**
     * The elements from the first on in array element order, in another shape, as a dummy argument of explicit shape or
     * assumed size has them.
     *
     * @param bounds lower bound and extent of each dimension, in turn; the last extent is -1 for an assumed size
     */
    public ArrayView<S> sequence(int... bounds) {
        ArrayView<S> view = ArrayView.<S>section(data, base, bounds.length / 2).like(this);
        int step = 1;
        for (int i = 0; i < view.rank; i++) {
            view.lower[i] = bounds[2 * i];
            view.extent[i] = Math.max(i == view.rank - 1 ? -1 : 0, bounds[2 * i + 1]);
            view.stride[i] = step;
            step *= view.extent[i];
        }
        return view;
    }

    /** Another descriptor of the same elements with lower bounds 1, as an assumed-shape dummy argument sees it. */
    public ArrayView<S> atOne() {
        int[] ones = new int[rank];
        Arrays.fill(ones, 1);
        return rebased(ones);
    }

    /** Says that nobody knows the last extent: it is -1, and the array of assumed size; for chaining. */
    public ArrayView<S> withoutSize() {
        extent[rank - 1] = -1;
        return this;
    }

    /** NULLIFY, and what DEALLOCATE leaves. A scalar view of a variable that refers to an object clears the variable. */
    public void nullify() {
        if (rank == 0 && data instanceof Object[] variable) variable[base] = null;
        else data = null;
    }

    /**
     * Gives this descriptor new contiguous storage.
     *
     * @param bounds lower and upper bound of each dimension, in turn
     */
    public void own(S storage, int... bounds) {
        data = storage;
        base = 0;
        shift = 0;
        whole = 0;
        int step = 1;
        for (int i = 0; i < rank; i++) {
            lower[i] = bounds[2 * i];
            extent[i] = Math.max(0, bounds[2 * i + 1] - bounds[2 * i] + 1);
            stride[i] = step;
            step *= extent[i];
        }
    }

    /** ALLOCATE without STAT=. Storage starts as zero. {@code name} is for the message. */
    public void allocate(Class<? extends S> storage, String name, long... bounds) {
        if (data != null)
            throw ProgramError.here("Attempting to allocate already allocated variable '" + name + "'");
        if (!Allocations.tryAllocate(this, storage, bounds)) throw ProgramError.allocation(Allocations.bytes(storage, length, Allocations.elements(bounds)));
    }

    /** The same of rank one. */
    public void allocate(Class<? extends S> storage, String name, long lowerBound, long upperBound) {
        if (data != null || !Allocations.tryRankOne(this, storage, lowerBound, upperBound))
            allocate(storage, name, new long[] {lowerBound, upperBound});
    }

    /** The next method for rank one. */
    public void renew(Class<? extends S> storage, String name, long lowerBound, long upperBound) {
        if (data != null && length == 1 && Allocations.tryRenew(this, upperBound - lowerBound + 1, lowerBound)) return;
        renew(storage, name, new long[] {lowerBound, upperBound});
    }

    /**
     * Gives a temporary array of the compiler's room for other values, in the storage that it has if that will do;
     * what is in it then is not said.
     */
    public void renew(Class<? extends S> storage, String name, long... bounds) {
        if (Allocations.tryRenew(this, bounds)) return;
        data = null;
        allocate(storage, name, bounds);
    }

    /** ALLOCATE with STAT=: its value, 0 for success. */
    public int allocateWithStatus(Class<? extends S> storage, long... bounds) {
        return data == null && Allocations.tryAllocate(this, storage, bounds) ? 0 : ALLOCATION_FAILED;
    }

    /** Which element of {@link #data} is number {@code number} of the array, counted from 0 in array element order. */
    public int nth(int number) {
        int at = base;
        int rest = number;
        for (int i = 0; i < rank; i++) {
            at += rest % extent[i] * stride[i];
            rest /= extent[i];
        }
        return at;
    }

    /** Becomes a copy of an allocatable component, allocated if it is (F2018 10.2.1.3). */
    public void copyAllocation(ArrayView<S> source) {
        if (this == source) return;
        if (source.data == null) {
            data = null;
            return;
        }
        S copy = source.gather();
        pointAt(source);
        data = copy;
        base = 0;
        shift = 0;
        whole = 0;
        int step = 1;
        for (int i = 0; i < rank; i++) {
            stride[i] = step;
            step *= extent[i];
        }
    }

    /** The same for elements that are objects: each is copied. */
    @SuppressWarnings("unchecked") // the elements of S
    public <E> void copyAllocation(ArrayView<S> source, UnaryOperator<E> copy) {
        if (this == source) return;
        copyAllocation(source);
        if (data instanceof Object[] elements)
            for (int i = 0; i < elements.length; i++) elements[i] = copy.apply((E) elements[i]);
    }

    /** Becomes an allocation that holds this character value. */
    @SuppressWarnings("unchecked") // the storage of characters is bytes
    public void own(Text value) {
        length = value.length;
        own((S) value.toBytes());
    }

    /** DEALLOCATE without STAT=. */
    public void deallocate(String name) {
        if (data == null) throw ProgramError.here("Attempt to DEALLOCATE unallocated '" + name + "'");
        spare = Allocations.isSmall(data) ? data : null;
        data = null;
    }

    /** DEALLOCATE of a pointer, whose target may be anything. */
    public void deallocateTarget(String name) {
        deallocate(name);
        spare = null;
    }

    /** DEALLOCATE with STAT=: its value. */
    public int deallocateWithStatus() {
        if (data == null) return NOT_ALLOCATED;
        data = null;
        return 0;
    }

    /** MOVE_ALLOC: {@code target} takes over the allocation; this is unallocated afterwards. */
    public void moveTo(ArrayView<S> target) {
        target.pointAt(this);
        data = null;
    }

    /**
     * The storage for an intrinsic assignment to an allocatable whose right side has these extents: kept if the shape
     * agrees, else made new with lower bounds 1 (F2018 10.2.1.3).
     */
    public void reshapeFor(Class<S> storage, int... extents) {
        if (data != null && Arrays.equals(extent, extents)) return;
        long[] bounds = new long[2 * rank];
        for (int i = 0; i < rank; i++) {
            bounds[2 * i] = 1;
            bounds[2 * i + 1] = extents[i];
        }
        if (!Allocations.tryAllocate(this, storage, bounds)) throw ProgramError.allocation(Allocations.bytes(storage, length, Allocations.elements(bounds)));
    }

    // Copies

    /** The elements in array element order, in storage of their own; the same storage if that is what it holds. */
    public S contiguousStorage() {
        return base == 0 && shift == 0 && isContiguous() && Array.getLength(data) == size() * length ? data : gather();
    }

    /** A contiguous copy of the elements, in array element order (copy-in). */
    @SuppressWarnings("unchecked") // an array of the component type of S is an S
    public S gather() {
        S copy = (S) Array.newInstance(data.getClass().getComponentType(), size() * length);
        Elements.transfer(this, copy, Elements.Direction.OUT);
        return copy;
    }

    /** Sets the elements from a contiguous copy (copy-out). */
    public void scatter(S copy) {
        Elements.transfer(this, copy, Elements.Direction.IN);
    }

    /** Copies from {@code source}, which has the same shape; right also if the two overlap. */
    public void copyFrom(ArrayView<S> source) {
        if (size() == 0) return;
        if (isContiguous() && source.isContiguous()) {
            System.arraycopy(source.data, source.shift + source.base * source.pitch(), data, shift + base * pitch(),
                    size() * length);
        } else {
            scatter(source.gather());
        }
    }
}
