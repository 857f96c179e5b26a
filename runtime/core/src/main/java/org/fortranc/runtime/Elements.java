package org.fortranc.runtime;

/** Copies between the elements of an array and contiguous storage, in array element order. */
final class Elements {
    private Elements() {}

    /** Whether elements are taken OUT of the array or come IN. */
    enum Direction { OUT, IN }

    static <S> void transfer(ArrayView<S> array, S copy, Direction direction) {
        int total = array.size();
        if (total == 0) return;
        if (array.isContiguous()) {
            move(array, copy, 0, array.base, total, direction);
            return;
        }
        int row = array.extent[0];
        int[] at = new int[array.rank];
        int element = array.base;
        for (int done = 0; done < total; done += row) {
            if (array.stride[0] == 1 && array.pitch() == array.length) {
                move(array, copy, done, element, row, direction);
            } else {
                for (int i = 0; i < row; i++)
                    move(array, copy, done + i, element + i * array.stride[0], 1, direction);
            }
            for (int d = 1; d < array.rank; d++) {
                element += array.stride[d];
                if (++at[d] < array.extent[d]) break;
                element -= array.extent[d] * array.stride[d];
                at[d] = 0;
            }
        }
    }

    private static <S> void move(ArrayView<S> array, S copy, int inCopy, int element, int count, Direction direction) {
        int length = array.length;
        int inArray = array.shift + element * array.pitch();
        if (direction == Direction.OUT) System.arraycopy(array.data, inArray, copy, inCopy * length, count * length);
        else System.arraycopy(copy, inCopy * length, array.data, inArray, count * length);
    }
}
