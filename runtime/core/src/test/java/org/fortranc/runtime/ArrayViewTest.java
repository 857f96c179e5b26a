package org.fortranc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrayViewTest {
    /** a(3,4) with a(i,j) = 10*i + j. */
    private static ArrayView<int[]> matrix() {
        ArrayView<int[]> a = ArrayView.of(new int[12], 0, 3, 4);
        for (int j = 1; j <= 4; j++) {
            for (int i = 1; i <= 3; i++) a.data[a.index(i, j)] = 10 * i + j;
        }
        return a;
    }

    /** a(3:1:-2, 2:4:2) */
    private static ArrayView<int[]> section(ArrayView<int[]> a) {
        return ArrayView.section(a.data, a.index(3, 2), 2)
                .dimension(0, 1, ArrayView.tripletSize(3, 1, -2), -2)
                .dimension(1, 1, ArrayView.tripletSize(2, 4, 2), 2 * a.stride[1]);
    }

    @Test void elementsStandInColumnOrder() {
        assertThat(matrix().data).containsExactly(11, 21, 31, 12, 22, 32, 13, 23, 33, 14, 24, 34);
        assertThat(matrix().isContiguous()).isTrue();
    }

    @Test void aSectionIsGatheredAndScattered() {
        ArrayView<int[]> a = matrix();
        ArrayView<int[]> part = section(a);
        assertThat(part.isContiguous()).isFalse();
        assertThat(part.gather()).containsExactly(32, 12, 34, 14);
        part.scatter(new int[] {1, 2, 3, 4});
        assertThat(a.data).containsExactly(11, 21, 31, 2, 22, 1, 13, 23, 33, 4, 24, 3);
    }

    @Test void copiesBetweenOverlappingSectionsReadFirst() {
        ArrayView<int[]> a = ArrayView.of(new int[] {1, 2, 3, 4, 5}, 0, 5);
        ArrayView<int[]> reversed = ArrayView.section(a.data, 4, 1).dimension(0, 1, 5, -1);
        a.copyFrom(reversed);
        assertThat(a.data).containsExactly(5, 4, 3, 2, 1);
        ArrayView.of(a.data, 1, 4).copyFrom(ArrayView.of(a.data, 0, 4));
        assertThat(a.data).containsExactly(5, 5, 4, 3, 2);
    }

    @Test void elementsOfSeveralSlotsMoveTogether() {
        ArrayView<double[]> complex = ArrayView.section(new double[] {1, 2, 3, 4, 5, 6}, 2, 1)
                .dimension(0, 1, 2, -2).withLength(2);
        assertThat(complex.gather()).containsExactly(5, 6, 1, 2);
        ArrayView<byte[]> names = ArrayView.of("abcdef".getBytes(), 0, 3).withLength(2);
        assertThat(names.text(names.index(2))).hasToString("cd");
    }

    @Test void emptyArraysHaveNoBounds() {
        ArrayView<int[]> a = new ArrayView<>(2);
        a.allocate(int[].class, "a", 3, 5, 7, 2);
        assertThat(a.size()).isZero();
        assertThat(new int[] {a.lbound(1), a.ubound(1), a.lbound(2), a.ubound(2)}).containsExactly(3, 5, 1, 0);
        assertThat(a.gather()).isEmpty();
        assertThat(ArrayView.tripletSize(5, 1, 1)).isZero();
        assertThat(ArrayView.tripletSize(1, 10, 3)).isEqualTo(4);
    }

    @Test void allocationTellsItsStatus() {
        ArrayView<int[]> a = new ArrayView<>(1);
        assertThat(a.deallocateWithStatus()).isEqualTo(ArrayView.NOT_ALLOCATED);
        assertThat(a.allocateWithStatus(int[].class, -1, 1)).isZero();
        assertThat(a.allocateWithStatus(int[].class, -1, 1)).isEqualTo(ArrayView.ALLOCATION_FAILED);
        ArrayView<int[]> b = new ArrayView<>(1);
        a.moveTo(b);
        assertThat(a.isAllocated()).isFalse();
        assertThat(b.lower[0]).isEqualTo(-1);
        b.data[b.index(0)] = 7;
        b.reshapeFor(int[].class, 3);
        assertThat(b.data).containsExactly(0, 7, 0);
        b.reshapeFor(int[].class, 2);
        assertThat(b.data).containsExactly(0, 0);
        assertThat(b.lower[0]).isEqualTo(1);
    }

    @Test void associationComparesElementsAndShape() {
        ArrayView<int[]> a = matrix();
        ArrayView<int[]> pointer = new ArrayView<>(2);
        pointer.pointAt(section(a));
        assertThat(pointer.isAssociatedWith(section(a))).isTrue();
        assertThat(pointer.isAssociatedWith(a)).isFalse();
        assertThat(pointer.rebased(0, 0).index(1, 1)).isEqualTo(pointer.index(2, 2));
        pointer.nullify();
        assertThat(pointer.isAssociatedWith(section(a))).isFalse();
    }
}
