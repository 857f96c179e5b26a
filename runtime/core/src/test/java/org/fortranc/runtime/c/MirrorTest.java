package org.fortranc.runtime.c;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.fortranc.runtime.Raw;
import org.fortranc.runtime.Stored;
import org.junit.jupiter.api.Test;

/** What one side changes reaches the other, and nothing else does. */
class MirrorTest {
    private static final class Pair implements Stored {
        int a;
        double b;

        @Override public int byteSize() {
            return 16;
        }

        @Override public void store(byte[] memory, int at) {
            Raw.putInt(memory, at, a);
            Raw.putDouble(memory, at + 8, b);
        }

        @Override public void load(byte[] memory, int at) {
            a = Raw.getInt(memory, at);
            b = Raw.getDouble(memory, at + 8);
        }
    }

    private final MemorySegment memory = Arena.global().allocate(1 << 16, 16);

    @Test void arraysGoBothWays() {
        var array = new double[1000];
        array[3] = 3;
        var mirror = Mirror.ofStorage(array, memory.address());
        assertThat(memory.getAtIndex(JAVA_DOUBLE, 3)).isEqualTo(3);
        array[999] = 9;
        mirror.toC();
        assertThat(memory.getAtIndex(JAVA_DOUBLE, 999)).isEqualTo(9);
        memory.setAtIndex(JAVA_DOUBLE, 500, 5);
        assertThat(mirror.toFortran()).isTrue();
        assertThat(array[500]).isEqualTo(5);
        assertThat(array[3]).isEqualTo(3);
    }

    @Test void mirrorsThatOverlapDoNotUndoEachOther() {
        for (int i = 0; i < 64; i++) memory.setAtIndex(JAVA_INT, i, i);
        var whole = new int[64];
        var part = new int[4];
        var first = Mirror.ofMemory(whole, memory.address());
        var second = Mirror.ofMemory(part, memory.address() + 40);
        assertThat(part).containsExactly(10, 11, 12, 13);
        part[1] = -11;
        first.toC();
        second.toC();
        first.toFortran();
        second.toFortran();
        assertThat(whole[11]).isEqualTo(-11);
        whole[12] = -12;
        first.toC();
        second.toC();
        second.toFortran();
        assertThat(part).containsExactly(10, -11, -12, 13);
    }

    @Test void bytesBetweenComponentsStay() {
        memory.set(JAVA_INT, 0, 1);
        memory.set(JAVA_INT, 4, 0x55555555);
        memory.set(JAVA_DOUBLE, 8, 2.5);
        var pair = new Pair();
        var mirror = Mirror.ofMemory(new Pair[] {pair}, memory.address());
        assertThat(pair.b).isEqualTo(2.5);
        pair.a = 7;
        mirror.toC();
        assertThat(memory.get(JAVA_INT, 0)).isEqualTo(7);
        assertThat(memory.get(JAVA_INT, 4)).isEqualTo(0x55555555);
    }

    @Test void memoryThatIsGoneIsNoticed() {
        assertThat(Memory.read(8, MemorySegment.ofArray(new byte[8]))).isFalse();
        assertThat(Memory.readable(memory.address(), 100)).isEqualTo(100);
    }

    @Test void signaturesAreReadWithTheLayoutOfC() {
        var signature = Signature.parse("(i4{i1i2f8*3i1})v");
        assertThat(signature.result()).isEmpty();
        assertThat(signature.arguments()).hasSize(2);
        assertThat(signature.arguments().get(1).byteSize()).isEqualTo(40);
        assertThat(Signature.parse("(){f4f4}").result().orElseThrow().byteSize()).isEqualTo(8);
    }
}
