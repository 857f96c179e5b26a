package org.fortranc.runtime;

/**
 * The bit procedures (F2018 16.9). Positions and lengths that the standard forbids give what gfortran's code gives.
 * IAND, IOR, IEOR and NOT are Java's operators.
 */
public final class Bits {
    private Bits() {}

    // INTEGER(1)

    /** ISHFT: left for a positive shift, else right, zeros coming in. */
    public static byte ishft(byte i, int shift) {
        return shift >= 0 ? shiftl(i, shift) : shiftr(i, -shift);
    }

    /** ISHFTC of all bits. */
    public static byte ishftc(byte i, int shift) {
        return ishftc(i, shift, 8);
    }

    /** ISHFTC of the lowest {@code size} bits. */
    public static byte ishftc(byte i, int shift, int size) {
        int mask = size >= 8 ? -1 : (1 << size) - 1;
        int low = i & mask & 0xff;
        int left = shift < 0 ? shift + size : shift;
        if (left == 0 || left == size) return i;
        int turned = (low << left | low >>> size - left) & mask;
        return (byte) (i & ~mask | turned);
    }

    public static byte shiftl(byte i, int shift) {
        return shift >= 8 ? 0 : (byte) (i << shift);
    }

    public static byte shiftr(byte i, int shift) {
        return shift >= 8 ? 0 : (byte) ((i & 0xff) >>> shift);
    }

    /** SHIFTA: the sign bit comes in. */
    public static byte shifta(byte i, int shift) {
        return (byte) (i >> Math.min(shift, 7));
    }

    public static byte ibits(byte i, int position, int count) {
        int field = (i & 0xff) >>> position;
        return (byte) (count >= 8 ? field : field & (1 << count) - 1);
    }

    public static byte ibset(byte i, int position) {
        return (byte) (i | 1 << position);
    }

    public static byte ibclr(byte i, int position) {
        return (byte) (i & ~(1 << position));
    }

    public static boolean btest(byte i, int position) {
        return (i >> position & 1) != 0;
    }

    /** MVBITS as a function: the new value of {@code to}. */
    public static byte mvbits(byte from, int fromPosition, int count, byte to, int toPosition) {
        int mask = count >= 8 ? -1 : (1 << count) - 1;
        int field = (from & 0xff) >>> fromPosition & mask;
        return (byte) (to & ~(mask << toPosition) | field << toPosition);
    }

    /** DSHIFTL: the bits of {@code i} shifted left, those of {@code j} coming in. */
    public static byte dshiftl(byte i, byte j, int shift) {
        return (byte) (shiftl(i, shift) | shiftr(j, 8 - shift));
    }

    /** DSHIFTR: the bits of {@code j} shifted right, those of {@code i} coming in. */
    public static byte dshiftr(byte i, byte j, int shift) {
        return (byte) (shiftl(i, 8 - shift) | shiftr(j, shift));
    }

    public static byte mergeBits(byte i, byte j, byte mask) {
        return (byte) (i & mask | j & ~mask);
    }

    public static int popcnt(byte i) {
        return Integer.bitCount(i & 0xff);
    }

    public static int leadz(byte i) {
        return Integer.numberOfLeadingZeros(i & 0xff) - 24;
    }

    public static int trailz(byte i) {
        return i == 0 ? 8 : Integer.numberOfTrailingZeros(i);
    }

    public static int poppar(byte i) {
        return popcnt(i) & 1;
    }

    /** BGE, BGT, BLE and BLT: the sign of the comparison of {@code i} and {@code j} as unsigned numbers. */
    public static int compareUnsigned(byte i, byte j) {
        return Byte.compareUnsigned(i, j);
    }

    // INTEGER(2)

    /** ISHFT: left for a positive shift, else right, zeros coming in. */
    public static short ishft(short i, int shift) {
        return shift >= 0 ? shiftl(i, shift) : shiftr(i, -shift);
    }

    /** ISHFTC of all bits. */
    public static short ishftc(short i, int shift) {
        return ishftc(i, shift, 16);
    }

    /** ISHFTC of the lowest {@code size} bits. */
    public static short ishftc(short i, int shift, int size) {
        int mask = size >= 16 ? -1 : (1 << size) - 1;
        int low = i & mask & 0xffff;
        int left = shift < 0 ? shift + size : shift;
        if (left == 0 || left == size) return i;
        int turned = (low << left | low >>> size - left) & mask;
        return (short) (i & ~mask | turned);
    }

    public static short shiftl(short i, int shift) {
        return shift >= 16 ? 0 : (short) (i << shift);
    }

    public static short shiftr(short i, int shift) {
        return shift >= 16 ? 0 : (short) ((i & 0xffff) >>> shift);
    }

    /** SHIFTA: the sign bit comes in. */
    public static short shifta(short i, int shift) {
        return (short) (i >> Math.min(shift, 15));
    }

    public static short ibits(short i, int position, int count) {
        int field = (i & 0xffff) >>> position;
        return (short) (count >= 16 ? field : field & (1 << count) - 1);
    }

    public static short ibset(short i, int position) {
        return (short) (i | 1 << position);
    }

    public static short ibclr(short i, int position) {
        return (short) (i & ~(1 << position));
    }

    public static boolean btest(short i, int position) {
        return (i >> position & 1) != 0;
    }

    /** MVBITS as a function: the new value of {@code to}. */
    public static short mvbits(short from, int fromPosition, int count, short to, int toPosition) {
        int mask = count >= 16 ? -1 : (1 << count) - 1;
        int field = (from & 0xffff) >>> fromPosition & mask;
        return (short) (to & ~(mask << toPosition) | field << toPosition);
    }

    /** DSHIFTL: the bits of {@code i} shifted left, those of {@code j} coming in. */
    public static short dshiftl(short i, short j, int shift) {
        return (short) (shiftl(i, shift) | shiftr(j, 16 - shift));
    }

    /** DSHIFTR: the bits of {@code j} shifted right, those of {@code i} coming in. */
    public static short dshiftr(short i, short j, int shift) {
        return (short) (shiftl(i, 16 - shift) | shiftr(j, shift));
    }

    public static short mergeBits(short i, short j, short mask) {
        return (short) (i & mask | j & ~mask);
    }

    public static int popcnt(short i) {
        return Integer.bitCount(i & 0xffff);
    }

    public static int leadz(short i) {
        return Integer.numberOfLeadingZeros(i & 0xffff) - 16;
    }

    public static int trailz(short i) {
        return i == 0 ? 16 : Integer.numberOfTrailingZeros(i);
    }

    public static int poppar(short i) {
        return popcnt(i) & 1;
    }

    /** BGE, BGT, BLE and BLT: the sign of the comparison of {@code i} and {@code j} as unsigned numbers. */
    public static int compareUnsigned(short i, short j) {
        return Short.compareUnsigned(i, j);
    }

    // INTEGER(4)

    /** ISHFT: left for a positive shift, else right, zeros coming in. */
    public static int ishft(int i, int shift) {
        return shift >= 0 ? shiftl(i, shift) : shiftr(i, -shift);
    }

    /** ISHFTC of all bits. */
    public static int ishftc(int i, int shift) {
        return ishftc(i, shift, 32);
    }

    /** ISHFTC of the lowest {@code size} bits. */
    public static int ishftc(int i, int shift, int size) {
        int mask = size >= 32 ? -1 : (1 << size) - 1;
        int low = i & mask;
        int left = shift < 0 ? shift + size : shift;
        if (left == 0 || left == size) return i;
        int turned = (low << left | low >>> size - left) & mask;
        return i & ~mask | turned;
    }

    public static int shiftl(int i, int shift) {
        return shift >= 32 ? 0 : i << shift;
    }

    public static int shiftr(int i, int shift) {
        return shift >= 32 ? 0 : i >>> shift;
    }

    /** SHIFTA: the sign bit comes in. */
    public static int shifta(int i, int shift) {
        return i >> Math.min(shift, 31);
    }

    public static int ibits(int i, int position, int count) {
        int field = i >>> position;
        return count >= 32 ? field : field & (1 << count) - 1;
    }

    public static int ibset(int i, int position) {
        return i | 1 << position;
    }

    public static int ibclr(int i, int position) {
        return i & ~(1 << position);
    }

    public static boolean btest(int i, int position) {
        return (i >> position & 1) != 0;
    }

    /** MVBITS as a function: the new value of {@code to}. */
    public static int mvbits(int from, int fromPosition, int count, int to, int toPosition) {
        int mask = count >= 32 ? -1 : (1 << count) - 1;
        int field = from >>> fromPosition & mask;
        return to & ~(mask << toPosition) | field << toPosition;
    }

    /** DSHIFTL: the bits of {@code i} shifted left, those of {@code j} coming in. */
    public static int dshiftl(int i, int j, int shift) {
        return shiftl(i, shift) | shiftr(j, 32 - shift);
    }

    /** DSHIFTR: the bits of {@code j} shifted right, those of {@code i} coming in. */
    public static int dshiftr(int i, int j, int shift) {
        return shiftl(i, 32 - shift) | shiftr(j, shift);
    }

    public static int mergeBits(int i, int j, int mask) {
        return i & mask | j & ~mask;
    }

    public static int popcnt(int i) {
        return Integer.bitCount(i);
    }

    public static int leadz(int i) {
        return Integer.numberOfLeadingZeros(i);
    }

    public static int trailz(int i) {
        return Integer.numberOfTrailingZeros(i);
    }

    public static int poppar(int i) {
        return popcnt(i) & 1;
    }

    /** BGE, BGT, BLE and BLT: the sign of the comparison of {@code i} and {@code j} as unsigned numbers. */
    public static int compareUnsigned(int i, int j) {
        return Integer.compareUnsigned(i, j);
    }

    // INTEGER(8)

    /** ISHFT: left for a positive shift, else right, zeros coming in. */
    public static long ishft(long i, int shift) {
        return shift >= 0 ? shiftl(i, shift) : shiftr(i, -shift);
    }

    /** ISHFTC of all bits. */
    public static long ishftc(long i, int shift) {
        return ishftc(i, shift, 64);
    }

    /** ISHFTC of the lowest {@code size} bits. */
    public static long ishftc(long i, int shift, int size) {
        long mask = size >= 64 ? -1L : (1L << size) - 1;
        long low = i & mask;
        int left = shift < 0 ? shift + size : shift;
        if (left == 0 || left == size) return i;
        long turned = (low << left | low >>> size - left) & mask;
        return i & ~mask | turned;
    }

    public static long shiftl(long i, int shift) {
        return shift >= 64 ? 0 : i << shift;
    }

    public static long shiftr(long i, int shift) {
        return shift >= 64 ? 0 : i >>> shift;
    }

    /** SHIFTA: the sign bit comes in. */
    public static long shifta(long i, int shift) {
        return i >> Math.min(shift, 63);
    }

    public static long ibits(long i, int position, int count) {
        long field = i >>> position;
        return count >= 64 ? field : field & (1L << count) - 1;
    }

    public static long ibset(long i, int position) {
        return i | 1L << position;
    }

    public static long ibclr(long i, int position) {
        return i & ~(1L << position);
    }

    public static boolean btest(long i, int position) {
        return (i >> position & 1) != 0;
    }

    /** MVBITS as a function: the new value of {@code to}. */
    public static long mvbits(long from, int fromPosition, int count, long to, int toPosition) {
        long mask = count >= 64 ? -1L : (1L << count) - 1;
        long field = from >>> fromPosition & mask;
        return to & ~(mask << toPosition) | field << toPosition;
    }

    /** DSHIFTL: the bits of {@code i} shifted left, those of {@code j} coming in. */
    public static long dshiftl(long i, long j, int shift) {
        return shiftl(i, shift) | shiftr(j, 64 - shift);
    }

    /** DSHIFTR: the bits of {@code j} shifted right, those of {@code i} coming in. */
    public static long dshiftr(long i, long j, int shift) {
        return shiftl(i, 64 - shift) | shiftr(j, shift);
    }

    public static long mergeBits(long i, long j, long mask) {
        return i & mask | j & ~mask;
    }

    public static int popcnt(long i) {
        return Long.bitCount(i);
    }

    public static int leadz(long i) {
        return Long.numberOfLeadingZeros(i);
    }

    public static int trailz(long i) {
        return Long.numberOfTrailingZeros(i);
    }

    public static int poppar(long i) {
        return popcnt(i) & 1;
    }

    /** BGE, BGT, BLE and BLT: the sign of the comparison of {@code i} and {@code j} as unsigned numbers. */
    public static int compareUnsigned(long i, long j) {
        return Long.compareUnsigned(i, j);
    }

    /** MASKL(count, 1). */
    public static int masklByte(int count) {
        return maskl(Math.min(count, 8)) >> 24;
    }

    /** MASKL(count, 2). */
    public static int masklShort(int count) {
        return maskl(Math.min(count, 16)) >> 16;
    }

    /** MASKL(count, 4). */
    public static int maskl(int count) {
        return count <= 0 ? 0 : -1 << 32 - Math.min(count, 32);
    }

    /** MASKR(count, 4). */
    public static int maskr(int count) {
        return count <= 0 ? 0 : -1 >>> 32 - Math.min(count, 32);
    }

    /** MASKL(count, 8). */
    public static long masklLong(int count) {
        return count <= 0 ? 0 : -1L << 64 - Math.min(count, 64);
    }

    /** MASKR(count, 8). */
    public static long maskrLong(int count) {
        return count <= 0 ? 0 : -1L >>> 64 - Math.min(count, 64);
    }
}
