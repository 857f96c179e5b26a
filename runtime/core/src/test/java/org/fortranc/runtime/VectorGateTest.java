package org.fortranc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VectorGateTest {
    @Test void staysClosedForShortPrograms() {
        var gate = new VectorGate(VectorGateTest.class, "loop_1", 10);
        for (int turn = 0; turn < 1000; turn++) {
            assertThat(gate.enter(1, 1000)).isFalse();
            gate.leave();
        }
    }

    @Test void neverEntersLoopsWithoutTurns() {
        var gate = new VectorGate(VectorGateTest.class, "loop_1", 1);
        gate.open();
        assertThat(gate.enter(1, 100)).isTrue();
        assertThat(gate.enter(1, 0)).isFalse();
        assertThat(gate.enter(Integer.MAX_VALUE, Integer.MIN_VALUE)).isFalse();
        assertThat(gate.enter(1, 3)).isFalse();
    }

    @Test void tellsElementsApart() {
        assertThat(VectorGate.areApart(10, 14, 4)).isTrue();
        assertThat(VectorGate.areApart(14, 11, 4)).isFalse();
        assertThat(VectorGate.areApart(7, 7, 1)).isFalse();
        assertThat(VectorGate.isOutside(9, 10, 4)).isTrue();
        assertThat(VectorGate.isOutside(14, 10, 4)).isTrue();
        assertThat(VectorGate.isOutside(13, 10, 4)).isFalse();
    }
}
