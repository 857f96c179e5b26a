package org.fortranc.backends.truffle;

import static org.fortranc.backends.truffle.FunctionNodes.ofLong;
import static org.fortranc.backends.truffle.FunctionNodes.ofLongs;
import static org.fortranc.backends.truffle.FunctionNodes.testLongs;

import java.util.List;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Arithmetic;
import org.fortranc.runtime.Bits;
import org.fortranc.runtime.LibM;
import org.fortranc.runtime.Power;

/** Intrinsic functions whose first argument is an integer. */
final class IntegerIntrinsics {
    private IntegerIntrinsics() {}

    static Optional<ValueNode> node(IntrinsicFunction function, List<ValueNode> arguments, List<Type> types, int kind,
                                    Type.Scalar result) {
        var x = arguments.getFirst();
        var y = arguments.size() > 1 ? arguments.get(1) : x;
        return Optional.ofNullable(switch (function) {
            case ABS -> ofLong(x, a -> Bytes.wrap(Math.abs(a), kind));
            case MOD -> ofLongs(x, y, Arithmetic::mod);
            case MODULO -> ofLongs(x, y, Arithmetic::modulo);
            case SIGN -> ofLongs(x, y, (a, b) -> Bytes.wrap(Arithmetic.sign(a, b), kind));
            case DIM -> ofLongs(x, y, dim(kind));
            case MIN -> fold(arguments, Math::min);
            case MAX -> fold(arguments, Math::max);
            case POWER -> power(x, y, types.get(1), kind);
            case CMPLX -> Intrinsics.cmplx(arguments.stream().map(a -> FunctionNodes.toDouble(a, n -> n)).toList(),
                    result);
            case IAND -> ofLongs(x, y, (a, b) -> a & b);
            case IOR -> ofLongs(x, y, (a, b) -> a | b);
            case IEOR -> ofLongs(x, y, (a, b) -> a ^ b);
            case NOT -> ofLong(x, a -> ~a);
            case BTEST -> testLongs(x, y, (a, p) -> switch (kind) {
                case 1 -> Bits.btest((byte) a, (int) p);
                case 2 -> Bits.btest((short) a, (int) p);
                case 4 -> Bits.btest((int) a, (int) p);
                default -> Bits.btest(a, (int) p);
            });
            case IBSET -> ofLongs(x, y, pick(kind, (a, p) -> Bits.ibset((byte) a, (int) p),
                    (a, p) -> Bits.ibset((short) a, (int) p), (a, p) -> Bits.ibset((int) a, (int) p),
                    (a, p) -> Bits.ibset(a, (int) p)));
            case IBCLR -> ofLongs(x, y, pick(kind, (a, p) -> Bits.ibclr((byte) a, (int) p),
                    (a, p) -> Bits.ibclr((short) a, (int) p), (a, p) -> Bits.ibclr((int) a, (int) p),
                    (a, p) -> Bits.ibclr(a, (int) p)));
            case ISHFT -> ofLongs(x, y, pick(kind, (a, s) -> Bits.ishft((byte) a, (int) s),
                    (a, s) -> Bits.ishft((short) a, (int) s), (a, s) -> Bits.ishft((int) a, (int) s),
                    (a, s) -> Bits.ishft(a, (int) s)));
            case SHIFTA -> ofLongs(x, y, pick(kind, (a, s) -> Bits.shifta((byte) a, (int) s),
                    (a, s) -> Bits.shifta((short) a, (int) s), (a, s) -> Bits.shifta((int) a, (int) s),
                    (a, s) -> Bits.shifta(a, (int) s)));
            case SHIFTL -> ofLongs(x, y, pick(kind, (a, s) -> Bits.shiftl((byte) a, (int) s),
                    (a, s) -> Bits.shiftl((short) a, (int) s), (a, s) -> Bits.shiftl((int) a, (int) s),
                    (a, s) -> Bits.shiftl(a, (int) s)));
            case SHIFTR -> ofLongs(x, y, pick(kind, (a, s) -> Bits.shiftr((byte) a, (int) s),
                    (a, s) -> Bits.shiftr((short) a, (int) s), (a, s) -> Bits.shiftr((int) a, (int) s),
                    (a, s) -> Bits.shiftr(a, (int) s)));
            case ISHFTC -> arguments.size() == 2 ? ofLongs(x, y, (a, s) -> rotate(a, s, 8 * kind, kind))
                    : ofLongs(x, y, arguments.get(2), (a, s, size) -> rotate(a, s, size, kind));
            case IBITS -> ofLongs(x, y, arguments.get(2), (a, p, n) -> switch (kind) {
                case 1 -> Bits.ibits((byte) a, (int) p, (int) n);
                case 2 -> Bits.ibits((short) a, (int) p, (int) n);
                case 4 -> Bits.ibits((int) a, (int) p, (int) n);
                default -> Bits.ibits(a, (int) p, (int) n);
            });
            case LEADZ -> ofLong(x, pick(kind, a -> Bits.leadz((byte) a), a -> Bits.leadz((short) a),
                    a -> Bits.leadz((int) a), Bits::leadz));
            case TRAILZ -> ofLong(x, pick(kind, a -> Bits.trailz((byte) a), a -> Bits.trailz((short) a),
                    a -> Bits.trailz((int) a), Bits::trailz));
            case POPCNT -> ofLong(x, pick(kind, a -> Bits.popcnt((byte) a), a -> Bits.popcnt((short) a),
                    a -> Bits.popcnt((int) a), Bits::popcnt));
            case POPPAR -> ofLong(x, pick(kind, a -> Bits.poppar((byte) a), a -> Bits.poppar((short) a),
                    a -> Bits.poppar((int) a), Bits::poppar));
            case DSHIFTL -> ofLongs(x, y, arguments.get(2), (a, b, s) -> switch (kind) {
                case 1 -> Bits.dshiftl((byte) a, (byte) b, (int) s);
                case 2 -> Bits.dshiftl((short) a, (short) b, (int) s);
                case 4 -> Bits.dshiftl((int) a, (int) b, (int) s);
                default -> Bits.dshiftl(a, b, (int) s);
            });
            case DSHIFTR -> ofLongs(x, y, arguments.get(2), (a, b, s) -> switch (kind) {
                case 1 -> Bits.dshiftr((byte) a, (byte) b, (int) s);
                case 2 -> Bits.dshiftr((short) a, (short) b, (int) s);
                case 4 -> Bits.dshiftr((int) a, (int) b, (int) s);
                default -> Bits.dshiftr(a, b, (int) s);
            });
            case MERGE_BITS -> ofLongs(x, y, arguments.get(2), (a, b, mask) -> a & mask | b & ~mask);
            // sign extension keeps the unsigned order of a kind
            case BGE -> testLongs(x, y, (a, b) -> Long.compareUnsigned(a, b) >= 0);
            case BGT -> testLongs(x, y, (a, b) -> Long.compareUnsigned(a, b) > 0);
            case BLE -> testLongs(x, y, (a, b) -> Long.compareUnsigned(a, b) <= 0);
            case BLT -> testLongs(x, y, (a, b) -> Long.compareUnsigned(a, b) < 0);
            case MASKL -> ofLong(x, mask(result, true));
            case MASKR -> ofLong(x, mask(result, false));
            case CHAR, ACHAR -> Intrinsics.character(x);
            case BESSEL_JN -> bessel(x, y, types.get(1), true);
            case BESSEL_YN -> bessel(x, y, types.get(1), false);
            default -> null;
        });
    }

    private static ValueNode fold(List<ValueNode> arguments, LongBinaryOperator f) {
        return arguments.stream().reduce((a, b) -> ofLongs(a, b, f)).orElseThrow();
    }

    private static LongBinaryOperator dim(int kind) {
        return kind <= 4 ? (a, b) -> Bytes.wrap(Arithmetic.dim((int) a, (int) b), kind) : Arithmetic::dim;
    }

    private static ValueNode power(ValueNode x, ValueNode n, Type exponent, int kind) {
        if (!(exponent instanceof Type.IntegerType)) return null;
        return ofLongs(x, n, (base, power) -> Bytes.wrap(Power.pow(base, power), kind));
    }

    private static long rotate(long a, long shift, long size, int kind) {
        return switch (kind) {
            case 1 -> Bits.ishftc((byte) a, (int) shift, (int) size);
            case 2 -> Bits.ishftc((short) a, (int) shift, (int) size);
            case 4 -> Bits.ishftc((int) a, (int) shift, (int) size);
            default -> Bits.ishftc(a, (int) shift, (int) size);
        };
    }

    /** Kinds 1 and 2 have the low bytes of the right mask of kind 4, and the high bytes of the left one. */
    private static LongUnaryOperator mask(Type.Scalar result, boolean left) {
        int kind = ((Type.IntegerType) result).kind();
        if (!left) return kind == 8 ? n -> Bits.maskrLong((int) n) : n -> Bytes.wrap(Bits.maskr((int) n), kind);
        return switch (kind) {
            case 1 -> n -> Bits.masklByte((int) n);
            case 2 -> n -> Bits.masklShort((int) n);
            case 8 -> n -> Bits.masklLong((int) n);
            default -> n -> Bits.maskl((int) n);
        };
    }

    private static ValueNode bessel(ValueNode n, ValueNode x, Type type, boolean first) {
        boolean wide = type.equals(Type.DOUBLE);
        FunctionNodes.DoubleLong f = first
                ? wide ? (v, k) -> LibM.besselJn((int) k, v) : (v, k) -> LibM.besselJn((int) k, (float) v)
                : wide ? (v, k) -> LibM.besselYn((int) k, v) : (v, k) -> LibM.besselYn((int) k, (float) v);
        return FunctionNodes.ofDoubleLong(x, n, f);
    }

    private static LongBinaryOperator pick(int kind, LongBinaryOperator one, LongBinaryOperator two,
                                           LongBinaryOperator four, LongBinaryOperator eight) {
        return kind == 1 ? one : kind == 2 ? two : kind == 4 ? four : eight;
    }

    private static LongUnaryOperator pick(int kind, LongUnaryOperator one, LongUnaryOperator two,
            LongUnaryOperator four,
                                          LongUnaryOperator eight) {
        return kind == 1 ? one : kind == 2 ? two : kind == 4 ? four : eight;
    }
}
