package org.fortranc.runtime.io;

import java.util.Arrays;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Text;

/** An internal unit (F2018 12.4): a character variable is one record, an array has one record an element. */
final class InternalRecords implements Records {
    private final RecordBuffer record;
    private final Text[] elements;
    private final boolean scalar;
    private boolean trims;
    private int next;

    InternalRecords(Text variable) {
        this(new Text[] {variable}, true);
    }

    InternalRecords(ArrayView<byte[]> array) {
        this(elements(array), false);
    }

    private InternalRecords(Text[] elements, boolean scalar) {
        this.scalar = scalar;
        this.elements = elements;
        int length = elements.length == 0 ? 0 : elements[0].length;
        record = new RecordBuffer(length);
        record.limit = length;
    }

    private static Text[] elements(ArrayView<byte[]> array) {
        Text[] elements = new Text[array.size()];
        int[] counter = new int[array.rank];
        for (int i = 0; i < elements.length; i++) {
            int at = array.base;
            for (int d = 0; d < array.rank; d++)
                at += counter[d] * array.stride[d];
            elements[i] = array.text(at);
            for (int d = 0; d < array.rank && ++counter[d] == array.extent[d]; d++)
                counter[d] = 0;
        }
        return elements;
    }

    @Override public RecordBuffer buffer() {
        return record;
    }

    @Override public void write() {
        writePart();
        next++;
        record.clear();
    }

    @Override public void endLine() {
        if (scalar)
            record.put(' ');
        else
            write();
    }

    @Override public void writePart() {
        if (next >= elements.length)
            throw new IoException(IoCondition.END);
        Text element = elements[next];
        System.arraycopy(record.bytes, 0, element.bytes, element.at, record.length);
        Arrays.fill(element.bytes, element.at + record.length, element.at + element.length, (byte) ' ');
    }

    /** Leaves in the unit what was written before an error. */
    void keep() {
        if (next < elements.length)
            System.arraycopy(record.bytes, 0, elements[next].bytes, elements[next].at, record.length);
    }

    @Override public boolean commaEndsField() {
        return false;
    }

    @Override public void read() {
        if (next >= elements.length && !(trims && record.length == 0))
            throw new IoException(IoCondition.END);
        record.clear();
        if (next < elements.length) {
            Text element = elements[next++];
            record.put(element.bytes, element.at, trims ? element.trimmedLength() : element.length);
        }
        record.position = 0;
    }

    @Override public void readLast() {
        if (next < elements.length)
            read();
    }

    /**
     * The blanks at the end of a character variable are no part of the record; and one of blanks alone has as many
     * empty records as are asked for, as the oracle has it. Says whether this is such a variable.
     */
    boolean trim() {
        trims = scalar;
        return trims;
    }
}
