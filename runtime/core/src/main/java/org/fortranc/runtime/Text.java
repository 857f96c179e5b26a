package org.fortranc.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stretch of CHARACTER storage of default kind: {@link #length} bytes of {@link #bytes} from {@link #at} on.
 * A character variable is a Text over bytes of its own; a substring or an array element is a Text over another's
 * bytes, so that assigning to it changes the original. Values compare as bytes 0 to 255.
 */
public final class Text {
    private static final byte BLANK = ' ';
    private static final Text EMPTY = new Text(new byte[0], 0, 0);

    public final byte[] bytes;
    public final int at;
    public final int length;

    public Text(byte[] bytes, int at, int length) {
        this.bytes = bytes;
        this.at = at;
        this.length = length;
    }

    /** A view of {@code length} bytes from {@code at}; a negative length counts as zero (F2018 7.4.4.2). */
    public static Text view(byte[] bytes, int at, int length) {
        return new Text(bytes, at, Math.max(0, length));
    }

    /** Element {@code index}, counted from 0, of an array of texts of this length that begins here; a view. */
    public Text element(int index, int elementLength) {
        return new Text(bytes, at + index * elementLength, Math.max(0, elementLength));
    }

    /** The array of texts of this length that begins here, with lower bounds 1. */
    public ArrayView<byte[]> view(int elementLength, int... extents) {
        ArrayView<byte[]> view = ArrayView.of(bytes, 0, extents);
        view.length = Math.max(0, elementLength);
        view.shift = at;
        return view;
    }

    /** The elements of an array one after another, as a format in an array is read (F2018 13.2.2). */
    public static Text joined(ArrayView<byte[]> array) {
        return over(array.gather());
    }

    /** The descriptor of this scalar. */
    public ArrayView<byte[]> view() {
        return view(length);
    }

    /** New storage with the characters of a Java string, one byte for each (ISO 8859-1). */
    public static Text of(String characters) {
        byte[] bytes = characters.getBytes(StandardCharsets.ISO_8859_1);
        return new Text(bytes, 0, bytes.length);
    }

    /** New storage of blanks; a negative length counts as zero. */
    public static Text blank(int length) {
        byte[] bytes = new byte[Math.max(0, length)];
        Arrays.fill(bytes, BLANK);
        return new Text(bytes, 0, bytes.length);
    }

    /** New storage of zero bytes, as gfortran leaves variables that nothing has defined. */
    public static Text zeroed(int length) {
        byte[] bytes = new byte[Math.max(0, length)];
        return new Text(bytes, 0, bytes.length);
    }

    /** New storage over {@code bytes} itself, all of it. */
    public static Text over(byte[] bytes) {
        return new Text(bytes, 0, bytes.length);
    }

    /** New storage with the same characters. */
    public Text copy() {
        return over(toBytes());
    }

    /** New storage of {@code newLength} characters: this value cut or padded with blanks. */
    public Text copy(int newLength) {
        Text result = zeroed(newLength);
        result.assign(this);
        return result;
    }

    /** The characters as a fresh array. */
    public byte[] toBytes() {
        return Arrays.copyOfRange(bytes, at, at + length);
    }

    /** The characters as a Java string (ISO 8859-1), trailing blanks kept. */
    @Override public String toString() {
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }

    // Assignment and parts

    /** Intrinsic assignment: cut or padded with blanks; the storages may overlap (F2018 10.2.1.3). */
    public void assign(Text value) {
        if (value.length >= length) {
            ByteRuns.copy(value.bytes, value.at, bytes, at, length);
        } else {
            ByteRuns.copy(value.bytes, value.at, bytes, at, value.length);
            pad(value.length);
        }
    }

    /** {@code this = left // right}. */
    public void assignJoined(Text left, Text right) {
        if (left.bytes == bytes || right.bytes == bytes) assign(concatenate(left, right));
        else pad(put(put(0, left), right));
    }

    /** {@code this = a // b // c}. */
    public void assignJoined(Text a, Text b, Text c) {
        if (a.bytes == bytes || b.bytes == bytes || c.bytes == bytes) assign(concatenate(a, b, c));
        else pad(put(put(put(0, a), b), c));
    }

    /** {@code this = parts(1) // parts(2) // ...}. */
    public void assignJoined(Text... parts) {
        for (Text part : parts) {
            if (part.bytes == bytes) {
                assign(concatenate(parts));
                return;
            }
        }
        int end = 0;
        for (Text part : parts) end = put(end, part);
        pad(end);
    }

    /** Copies as much of {@code part} behind {@code end} characters as there is room for; says where it ends. */
    private int put(int end, Text part) {
        int count = Math.min(part.length, length - end);
        ByteRuns.copy(part.bytes, part.at, bytes, at + end, count);
        return end + count;
    }

    private void pad(int end) {
        ByteRuns.fill(bytes, at + end, at + length, BLANK);
    }

    /** Sets the character at {@code position}, counted from 1, to that of this code. */
    public void put(int position, int code) {
        bytes[at + position - 1] = (byte) code;
    }

    /** Sets every character to {@code character}. */
    public void fill(byte character) {
        Arrays.fill(bytes, at, at + length, character);
    }

    /** The view {@code (first:last)}, counted from 1; of zero length if {@code last < first} (F2018 9.4.1). */
    public Text substring(int first, int last) {
        int count = last < first ? 0 : last - first + 1;
        return new Text(bytes, count == 0 ? at : at + first - 1, count);
    }

    /** The view {@code (first:)}. */
    public Text from(int first) {
        return substring(first, length);
    }

    /** The code of the character at {@code position}, counted from 1; 0 to 255. */
    public int code(int position) {
        return bytes[at + position - 1] & 0xff;
    }

    /** The operator {@code //}. */
    public static Text concatenate(Text left, Text right) {
        Text joined = zeroed(left.length + right.length);
        joined.put(joined.put(0, left), right);
        return joined;
    }

    /** {@code a // b // c}. */
    public static Text concatenate(Text a, Text b, Text c) {
        Text joined = zeroed(a.length + b.length + c.length);
        joined.put(joined.put(joined.put(0, a), b), c);
        return joined;
    }

    /** {@code parts(1) // parts(2) // ...} with one allocation. */
    public static Text concatenate(Text... parts) {
        int total = 0;
        for (Text part : parts) total += part.length;
        Text joined = zeroed(total);
        int end = 0;
        for (Text part : parts) end = joined.put(end, part);
        return joined;
    }

    // Comparison

    /**
     * Negative, zero or positive as {@code left} is less than, equal to or greater than {@code right}, the shorter one
     * padded with blanks (F2018 10.1.5.5.1). LLT, LLE, LGT and LGE are this comparison too, since the collating
     * sequence is that of the character codes.
     */
    public static int compare(Text left, Text right) {
        int common = Math.min(left.length, right.length);
        int difference = ByteRuns.compare(left.bytes, left.at, right.bytes, right.at, common);
        if (difference != 0) return difference;
        for (int i = common; i < left.length; i++) {
            int character = left.bytes[left.at + i] & 0xff;
            if (character != BLANK) return character - BLANK;
        }
        for (int i = common; i < right.length; i++) {
            int character = right.bytes[right.at + i] & 0xff;
            if (character != BLANK) return BLANK - character;
        }
        return 0;
    }

    /** Whether {@code left == right} in Fortran: trailing blanks do not count. */
    public static boolean equal(Text left, Text right) {
        if (left.length == right.length)
            return ByteRuns.equal(left.bytes, left.at, right.bytes, right.at, left.length);
        return compare(left, right) == 0;
    }

    /** Whether this text and {@code literal} are equal in Fortran's sense. */
    public boolean matches(String literal) {
        return compare(this, of(literal)) == 0;
    }

    public static boolean lge(Text left, Text right) {
        return compare(left, right) >= 0;
    }

    public static boolean lgt(Text left, Text right) {
        return compare(left, right) > 0;
    }

    public static boolean lle(Text left, Text right) {
        return compare(left, right) <= 0;
    }

    public static boolean llt(Text left, Text right) {
        return compare(left, right) < 0;
    }

    // Intrinsic functions

    /** LEN_TRIM: the length without trailing blanks. */
    public int trimmedLength() {
        int end = at + length;
        while (end > at && bytes[end - 1] == BLANK) end--;
        return end - at;
    }

    /** TRIM, as a view of this storage. */
    public Text trim() {
        return new Text(bytes, at, trimmedLength());
    }

    /** The trimmed characters as a Java string. */
    public String trimmedString() {
        return trim().toString();
    }

    /** The name of a file: up to a NUL, without trailing blanks. */
    public String fileName() {
        String name = trimmedString();
        int end = name.indexOf('\0');
        return end < 0 ? name : name.substring(0, end);
    }

    /** ADJUSTL: leading blanks moved to the end. */
    public Text adjustl() {
        int blanks = 0;
        while (blanks < length && bytes[at + blanks] == BLANK) blanks++;
        Text result = blank(length);
        System.arraycopy(bytes, at + blanks, result.bytes, 0, length - blanks);
        return result;
    }

    /** The text behind its leading blanks; a view. */
    public Text withoutIndent() {
        int blanks = 0;
        while (blanks < length && bytes[at + blanks] == BLANK) blanks++;
        return new Text(bytes, at + blanks, length - blanks);
    }

    /** ADJUSTR: trailing blanks moved to the front. */
    public Text adjustr() {
        int kept = trimmedLength();
        Text result = blank(length);
        System.arraycopy(bytes, at, result.bytes, length - kept, kept);
        return result;
    }

    /** A dummy argument that is declared with a length, which the caller's text must have at least. */
    public Text given(int declared, String name) {
        if (length < declared)
            throw ProgramError.here("Actual string length is shorter than the declared one for dummy argument '" + name
                    + "' (" + length + "/" + declared + ")");
        return this;
    }

    /** Ends the program if the elements of a CHARACTER dummy argument have not the length that it is declared with. */
    public static void requireLength(int given, int declared, String name) {
        if (given != declared)
            throw ProgramError.here("Actual string length does not match the declared one for dummy argument '" + name
                    + "' (" + given + "/" + declared + ")");
    }

    /** REPEAT. A negative count ends the program as in gfortran. */
    public Text repeat(int count) {
        if (count < 0)
            throw ProgramError.here("Argument NCOPIES of REPEAT intrinsic is negative (its value is " + count + ")");
        byte[] result = new byte[Math.multiplyExact(length, count)];
        for (int copy = 0; copy < count; copy++) System.arraycopy(bytes, at, result, copy * length, length);
        return over(result);
    }

    /** INDEX without BACK: the position of the first occurrence of {@code part}, or 0; 1 if it is empty. */
    public int index(Text part) {
        if (part.length == 0) return 1;
        int found = ByteRuns.find(bytes, at, at + length, part.bytes, part.at, part.length);
        return found < 0 ? 0 : found - at + 1;
    }

    /** INDEX with BACK=.TRUE.: the position of the last occurrence, or 0; LEN + 1 if {@code part} is empty. */
    public int lastIndex(Text part) {
        for (int i = length - part.length; i >= 0; i--) {
            if (occursAt(i, part)) return i + 1;
        }
        return 0;
    }

    public int index(Text part, boolean back) {
        return back ? lastIndex(part) : index(part);
    }

    private boolean occursAt(int offset, Text part) {
        return ByteRuns.equal(bytes, at + offset, part.bytes, part.at, part.length);
    }

    /** SCAN without BACK: the position of the first character that is in {@code set}, or 0. */
    public int scan(Text set) {
        return first(set, true);
    }

    public int scan(Text set, boolean back) {
        return back ? last(set, true) : first(set, true);
    }

    /** VERIFY without BACK: the position of the first character that is not in {@code set}, or 0. */
    public int verify(Text set) {
        return first(set, false);
    }

    public int verify(Text set, boolean back) {
        return back ? last(set, false) : first(set, false);
    }

    private int first(Text set, boolean member) {
        for (int i = 0; i < length; i++) {
            if (set.contains(bytes[at + i]) == member) return i + 1;
        }
        return 0;
    }

    private int last(Text set, boolean member) {
        for (int i = length - 1; i >= 0; i--) {
            if (set.contains(bytes[at + i]) == member) return i + 1;
        }
        return 0;
    }

    private boolean contains(byte character) {
        for (int i = at, end = at + length; i < end; i++) {
            if (bytes[i] == character) return true;
        }
        return false;
    }

    /** ICHAR and IACHAR: the code of the first character, 0 to 255. */
    public int ichar() {
        return bytes[at] & 0xff;
    }

    /** ACHAR and CHAR: the character whose code is the lowest byte of {@code code}. */
    public static Text achar(int code) {
        return new Text(new byte[] {(byte) code}, 0, 1);
    }

    /** NEW_LINE. */
    public static Text newLine() {
        return achar('\n');
    }

    /** The text of length zero. */
    public static Text empty() {
        return EMPTY;
    }

    /** MIN of character values: the first smallest, padded to the longest length. */
    public static Text min(Text... values) {
        return extreme(values, -1);
    }

    /** MAX of character values: the first largest, padded to the longest length. */
    public static Text max(Text... values) {
        return extreme(values, 1);
    }

    private static Text extreme(Text[] values, int sign) {
        Text best = values[0];
        int longest = 0;
        for (Text value : values) {
            longest = Math.max(longest, value.length);
            if (Integer.signum(compare(value, best)) == sign) best = value;
        }
        return best.copy(longest);
    }
}
