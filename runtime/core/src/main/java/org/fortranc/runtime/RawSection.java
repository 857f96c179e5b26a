package org.fortranc.runtime;

/**
 * Sections of arrays in storage that the program uses with several types. Their descriptors count everything in bytes;
 * procedures get typed copies of the elements, of which the changes come back.
 */
public final class RawSection {
    private RawSection() {}

    /** A contiguous copy of the elements of so many bytes. */
    public static byte[] gather(ArrayView<byte[]> section, int width) {
        byte[] copy = new byte[section.size() * width];
        for (int i = 0; i < copy.length / width; i++)
            System.arraycopy(section.data, section.nth(i), copy, i * width, width);
        return copy;
    }

    /** Puts back the elements of such a copy that differ from what they were {@code before}. */
    public static void put(ArrayView<byte[]> section, int width, byte[] copy, byte[] before) {
        for (int i = 0; i < copy.length / width; i++) {
            for (int b = i * width; b < (i + 1) * width; b++) {
                if (copy[b] == before[b]) continue;
                System.arraycopy(copy, i * width, section.data, section.nth(i), width);
                break;
            }
        }
    }
}
