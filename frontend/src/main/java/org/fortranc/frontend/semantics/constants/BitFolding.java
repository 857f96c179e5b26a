package org.fortranc.frontend.semantics.constants;

import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.Expression.LogicalConstant;

/** Bit manipulation (F2018 16.3) of constants. */
final class BitFolding {
    private BitFolding() {}

    static Optional<Expression> fold(Expression.IntrinsicReference reference, List<Optional<Expression>> arguments) {
        if (arguments.isEmpty() || !(arguments.getFirst().orElse(null) instanceof IntegerConstant(long i, var type, _)))
            return Optional.empty();
        int bits = 8 * type.kind();
        long unsigned = unsigned(i, bits);
        var second = arguments.size() > 1 ? arguments.get(1) : Optional.<Expression>empty();
        long j = 0;
        long other = 0;
        if (second.isPresent() && second.get() instanceof IntegerConstant(long value, var kind, _)) {
            j = value;
            other = unsigned(value, 8 * kind.kind());
        }
        return switch (reference.name()) {
            case "iand", "and" -> integer(reference, i & j);
            case "ior", "or" -> integer(reference, i | j);
            case "ieor", "xor" -> integer(reference, i ^ j);
            case "not" -> integer(reference, ~i);
            case "btest" -> logical(reference, (i >> inside(j, bits - 1, reference) & 1) != 0);
            case "ibset" -> integer(reference, i | 1L << inside(j, bits - 1, reference));
            case "ibclr" -> integer(reference, i & ~(1L << inside(j, bits - 1, reference)));
            case "ibits" -> {
                long length = inside(((IntegerConstant) arguments.get(2).orElseThrow()).value(), bits - j, reference);
                yield integer(reference, shiftRight(unsigned, j) & mask(length));
            }
            case "ishft" -> integer(reference, j >= 0 ? shiftLeft(unsigned, inside(j, bits, reference))
                    : shiftRight(unsigned, inside(-j, bits, reference)));
            case "shiftl", "lshift" -> integer(reference, shiftLeft(unsigned, inside(j, bits, reference)));
            case "shiftr" -> integer(reference, shiftRight(unsigned, inside(j, bits, reference)));
            case "shifta", "rshift" -> integer(reference, i >> Math.min(63, inside(j, bits, reference)));
            case "ishftc" -> {
                long size = arguments.get(2).map(e -> ((IntegerConstant) e).value()).orElse((long) bits);
                yield integer(reference, rotated(unsigned, j, inside(size, bits, reference)));
            }
            case "leadz" -> integer(reference, Long.numberOfLeadingZeros(unsigned) - (64 - bits));
            case "trailz" -> integer(reference, Math.min(bits, Long.numberOfTrailingZeros(unsigned)));
            case "popcnt" -> integer(reference, Long.bitCount(unsigned));
            case "poppar" -> integer(reference, Long.bitCount(unsigned) & 1);
            case "maskl" -> integer(reference, ~mask(8L * TypeRules.kindOf(reference.type()) - i));
            case "maskr" -> integer(reference, mask(i));
            case "merge_bits" -> {
                long m = ((IntegerConstant) arguments.get(2).orElseThrow()).value();
                yield integer(reference, i & m | j & ~m);
            }
            case "bge" -> logical(reference, Long.compareUnsigned(unsigned, other) >= 0);
            case "bgt" -> logical(reference, Long.compareUnsigned(unsigned, other) > 0);
            case "ble" -> logical(reference, Long.compareUnsigned(unsigned, other) <= 0);
            case "blt" -> logical(reference, Long.compareUnsigned(unsigned, other) < 0);
            case "dshiftl" -> {
                long n = inside(((IntegerConstant) arguments.get(2).orElseThrow()).value(), bits, reference);
                yield integer(reference, shiftLeft(unsigned, n) | shiftRight(unsigned(j, bits), bits - n));
            }
            case "dshiftr" -> {
                long n = inside(((IntegerConstant) arguments.get(2).orElseThrow()).value(), bits, reference);
                yield integer(reference, shiftLeft(unsigned, bits - n) | shiftRight(unsigned(j, bits), n));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Expression> integer(Expression.IntrinsicReference reference, long value) {
        int kind = TypeRules.kindOf(reference.type());
        return Optional.of(ConstantConversion.integer(ConstantConversion.signExtended(value, kind), kind,
                reference.range()));
    }

    private static Optional<Expression> logical(Expression.IntrinsicReference reference, boolean value) {
        return Optional.of(new LogicalConstant(value, (LogicalType) reference.type(), reference.range()));
    }

    private static long inside(long value, long last, Expression.IntrinsicReference reference) {
        if (value < 0 || value > last)
            throw new SemanticError(Code.CONSTRAINT,
                    reference.range(), "An argument of '%s' is outside the range 0 to %d",
                            reference.name(), last);
        return value;
    }

    private static long unsigned(long value, int bits) {
        return value & mask(bits);
    }

    private static long mask(long bits) {
        return bits <= 0 ? 0 : bits >= 64 ? -1L : (1L << bits) - 1;
    }

    private static long shiftLeft(long value, long by) {
        return by >= 64 ? 0 : value << by;
    }

    private static long shiftRight(long value, long by) {
        return by >= 64 ? 0 : value >>> by;
    }

    private static long rotated(long value, long by, long size) {
        if (size == 0) return value;
        long part = value & mask(size);
        long left = Math.floorMod(by, size);
        long turned = (shiftLeft(part, left) | shiftRight(part, size - left)) & mask(size);
        return value & ~mask(size) | turned;
    }
}
