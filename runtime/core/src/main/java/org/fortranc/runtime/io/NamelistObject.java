package org.fortranc.runtime.io;

import java.util.function.IntFunction;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Text;

/** A variable in a namelist group; a scalar has rank 0. */
sealed interface NamelistObject {
    String name();

    int[] lower();

    int[] extent();

    /** Scalars and arrays of intrinsic types. */
    record Values(String name, int[] lower, int[] extent, boolean character, Cells cells) implements NamelistObject {
        static Values scalar(String name, Cells cells) {
            return new Values(name, new int[0], new int[0], false, cells);
        }
    }

    /** Scalars and arrays of derived types; elements are in array element order. */
    record Structures(String name, int[] lower, int[] extent, IntFunction<NamelistGroup> components)
            implements NamelistObject {}

    /** Scalars and arrays of a derived type whose objects defined input/output procedures process. */
    record Defined(String name, int[] lower, int[] extent, NamelistGroup owner) implements NamelistObject {}

    default int size() {
        int size = 1;
        for (int n : extent())
            size *= n;
        return size;
    }

    /** The elements of an object, counted from 0 in array element order. */
    interface Cells {
        void write(int index, ItemSink sink);

        void read(int index, ItemSource source);

        /** The character storage of an element, for a substring. */
        default Text text(int index) {
            throw new IllegalStateException("Only CHARACTER elements have substrings");
        }

        static Cells of(IntFunction<Text> texts) {
            return new Cells() {
                @Override public void write(int index, ItemSink sink) {
                    Text text = texts.apply(index);
                    sink.text(text.bytes, text.at, text.length);
                }

                @Override public void read(int index, ItemSource source) {
                    Text text = texts.apply(index);
                    source.text(text.bytes, text.at, text.length);
                }

                @Override public Text text(int index) {
                    return texts.apply(index);
                }
            };
        }

        static Cells of(ArrayView<?> view, ElementType type) {
            return new Cells() {
                @Override public void write(int index, ItemSink sink) {
                    sink.array(view.data, type, view.nth(index), 1);
                }

                @Override public void read(int index, ItemSource source) {
                    source.array(view.data, type, view.nth(index), 1);
                }
            };
        }
    }
}
