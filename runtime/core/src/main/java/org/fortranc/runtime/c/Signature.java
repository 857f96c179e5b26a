package org.fortranc.runtime.c;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a C function takes and gives, read from the compiler's text: {@code (i4i8{f4f4})f8} takes an int, a pointer and
 * a struct of two floats, and returns a double; {@code *n} behind a code makes it an array, {@code v} is nothing.
 *
 * @param result empty for none
 */
record Signature(List<MemoryLayout> arguments, Optional<MemoryLayout> result) {
    static Signature parse(String text) {
        var reader = new Reader(text);
        var arguments = reader.list('(', ')');
        return new Signature(arguments, text.charAt(reader.at) == 'v' ? Optional.empty() : Optional.of(reader.one()));
    }

    FunctionDescriptor descriptor() {
        var all = arguments.toArray(MemoryLayout[]::new);
        return result.map(r -> FunctionDescriptor.of(r, all)).orElseGet(() -> FunctionDescriptor.ofVoid(all));
    }

    static boolean isStruct(MemoryLayout layout) {
        return layout instanceof StructLayout;
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<MemoryLayout> list(char open, char close) {
            if (text.charAt(at++) != open) throw new IllegalArgumentException(text);
            var all = new ArrayList<MemoryLayout>();
            while (text.charAt(at) != close) all.add(one());
            at++;
            return all;
        }

        MemoryLayout one() {
            var one = text.charAt(at) == '{' ? struct() : value();
            if (at == text.length() || text.charAt(at) != '*') return one;
            int from = ++at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
            return MemoryLayout.sequenceLayout(Long.parseLong(text.substring(from, at)), one);
        }

        private MemoryLayout value() {
            at += 2;
            return switch (text.substring(at - 2, at)) {
                case "i1" -> ValueLayout.JAVA_BYTE;
                case "i2" -> ValueLayout.JAVA_SHORT;
                case "i4" -> ValueLayout.JAVA_INT;
                case "i8" -> ValueLayout.JAVA_LONG;
                case "f4" -> ValueLayout.JAVA_FLOAT;
                case "f8" -> ValueLayout.JAVA_DOUBLE;
                default -> throw new IllegalArgumentException(text);
            };
        }

        /** Members at multiples of their alignment, as C lays them out. */
        private MemoryLayout struct() {
            var members = new ArrayList<MemoryLayout>();
            long size = 0;
            long alignment = 1;
            for (var member : list('{', '}')) {
                long gap = Math.floorMod(-size, member.byteAlignment());
                if (gap > 0) members.add(MemoryLayout.paddingLayout(gap));
                members.add(member);
                size += gap + member.byteSize();
                alignment = Math.max(alignment, member.byteAlignment());
            }
            long gap = Math.floorMod(-size, alignment);
            if (gap > 0) members.add(MemoryLayout.paddingLayout(gap));
            return MemoryLayout.structLayout(members.toArray(MemoryLayout[]::new));
        }
    }
}
