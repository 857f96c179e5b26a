package org.fortranc.runtime.io;

import java.nio.charset.StandardCharsets;

/** Writes INTEGER values by I, and any bits by B, O and Z (F2018 13.7.2.2, 13.7.2.4). */
final class IntegerEditor {
    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.ISO_8859_1);

    private IntegerEditor() {}

    /** A value at the right of a field that grows if it must. */
    static void list(RecordBuffer out, long value, int width, boolean plus) {
        int sign = value < 0 ? '-' : plus ? '+' : 0;
        int digits = decimalLength(value);
        int needed = digits + (sign == 0 ? 0 : 1);
        write(out, Math.max(width, needed), value, digits, digits, sign);
    }

    /** Iw.m; a width of 0 takes what is needed. */
    static void decimal(RecordBuffer out, long value, int width, int least, boolean plus) {
        if (value == 0 && least == 0) {
            out.blanks(Math.max(width, 1));
            return;
        }
        int sign = value < 0 ? '-' : plus ? '+' : 0;
        int digits = decimalLength(value);
        int shown = Math.max(digits, least);
        int needed = shown + (sign == 0 ? 0 : 1);
        int w = width == 0 ? needed : width;
        if (needed > w)
            out.fill(w, '*');
        else
            write(out, w, value, digits, shown, sign);
    }

    private static void write(RecordBuffer out, int w, long value, int digits, int shown, int sign) {
        int at = out.claim(w);
        byte[] to = out.bytes;
        int end = at + w;
        int from = end - digits;
        long rest = value;
        // The remainder of a negative number is not positive, so the least one needs no case of its own.
        for (int i = end - 1; i >= from; i--) {
            long quotient = rest / 10;
            int digit = (int) (rest - quotient * 10);
            to[i] = (byte) ('0' + Math.abs(digit));
            rest = quotient;
        }
        int begin = end - shown;
        for (int i = begin; i < from; i++)
            to[i] = '0';
        if (sign != 0)
            to[--begin] = (byte) sign;
        for (int i = at; i < begin; i++)
            to[i] = ' ';
    }

    private static int decimalLength(long value) {
        long rest = value < 0 ? value : -value;
        int n = 1;
        while (rest <= -10) {
            rest /= 10;
            n++;
        }
        return n;
    }

    /** Bw.m, Ow.m and Zw.m; {@code shift} is 1, 3 or 4 bits a digit. */
    static void bits(RecordBuffer out, long value, int kind, int shift, int width, int least) {
        long rest = kind == 8 ? value : value & (1L << 8 * kind) - 1;
        if (rest == 0 && least == 0) {
            out.blanks(Math.max(width, 1));
            return;
        }
        int digits = rest == 0 ? 1 : (63 - Long.numberOfLeadingZeros(rest)) / shift + 1;
        int shown = Math.max(digits, least);
        int w = width == 0 ? shown : width;
        if (shown > w) {
            out.fill(w, '*');
            return;
        }
        int at = out.claim(w);
        int end = at + w;
        for (int i = end - 1; i >= end - shown; i--) {
            out.bytes[i] = DIGITS[(int) rest & (1 << shift) - 1];
            rest >>>= shift;
        }
        for (int i = at; i < end - shown; i++)
            out.bytes[i] = ' ';
    }
}
