package org.fortranc.runtime;

import java.lang.reflect.Array;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Arrays of the same part of each element of an array, without a copy (F2018 9.4.2): a component of structures, a part
 * of complex numbers. The structures of one array keep such a component in one Java array, side by side.
 */
public final class Parts {
    private Parts() {}

    /**
     * A component of numbers.
     *
     * @param storage the Java array type of the component
     * @param data where an element keeps the component
     * @param number which value in it is the element's, in values
     */
    public static <S, E, P> ArrayView<P> of(ArrayView<S> structures, Class<P> storage, Function<E, P> data,
                                            ToIntFunction<E> number) {
        ArrayView<P> parts = likeOf(structures);
        if (structures.size() == 0) {
            parts.data = storage.cast(Array.newInstance(storage.getComponentType(), 0));
            return parts;
        }
        E first = element(structures, structures.base);
        parts.data = data.apply(first);
        parts.base = number.applyAsInt(first);
        int last = structures.base;
        int lastNumber = parts.base;
        for (int i = 0; i < structures.rank; i++) {
            if (structures.extent[i] == 1) continue;
            E next = element(structures, structures.base + structures.stride[i]);
            parts.stride[i] = number.applyAsInt(next) - parts.base;
            last += (structures.extent[i] - 1) * structures.stride[i];
            lastNumber += (structures.extent[i] - 1) * parts.stride[i];
        }
        E end = element(structures, last);
        if (data.apply(end) != parts.data || number.applyAsInt(end) != lastNumber)
            throw ProgramError.here("A component section of structures that are not at equal distances");
        return parts;
    }

    /** A CHARACTER component. */
    public static <S, E> ArrayView<byte[]> ofTexts(ArrayView<S> structures, Function<E, Text> text) {
        if (structures.size() == 0) return of(structures, byte[].class, _ -> null, _ -> 0);
        Text first = text.apply(element(structures, structures.base));
        int length = first.length;
        ArrayView<byte[]> parts = of(structures, byte[].class, (E e) -> text.apply(e).bytes,
                (E e) -> length == 0 ? 0 : (text.apply(e).at - first.at) / length).withLength(length);
        parts.shift = first.at;
        return parts;
    }

    /** A component that is a structure: the objects themselves. */
    @SuppressWarnings("unchecked") // an array of the component type of P is a P
    public static <S, E, P> ArrayView<P> ofStructures(ArrayView<S> structures, Class<P> storage,
                                                      Function<E, Object> part) {
        ArrayView<P> parts = likeOf(structures);
        Object[] objects = (Object[]) Array.newInstance(storage.getComponentType(), structures.size());
        int step = 1;
        for (int i = 0; i < structures.rank; i++) {
            parts.stride[i] = step;
            step *= structures.extent[i];
        }
        for (int i = 0; i < objects.length; i++) objects[i] = part.apply(element(structures, structures.nth(i)));
        parts.data = (P) objects;
        return parts;
    }

    /** The real parts of complex numbers, or with {@code part} 1 the imaginary parts. */
    public static <S> ArrayView<S> ofComplex(ArrayView<S> numbers, int part) {
        ArrayView<S> parts = likeOf(numbers);
        parts.data = numbers.data;
        parts.base = 2 * numbers.base + part;
        for (int i = 0; i < numbers.rank; i++) parts.stride[i] = 2 * numbers.stride[i];
        return parts;
    }

    private static <P> ArrayView<P> likeOf(ArrayView<?> whole) {
        ArrayView<P> parts = new ArrayView<>(whole.rank);
        System.arraycopy(whole.lower, 0, parts.lower, 0, whole.rank);
        System.arraycopy(whole.extent, 0, parts.extent, 0, whole.rank);
        return parts;
    }

    @SuppressWarnings("unchecked") // the elements of the storage of structures
    private static <E> E element(ArrayView<?> structures, int at) {
        return (E) ((Object[]) structures.data)[at];
    }
}
