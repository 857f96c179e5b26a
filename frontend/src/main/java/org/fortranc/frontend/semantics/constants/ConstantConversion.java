package org.fortranc.frontend.semantics.constants;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.DataType.ComplexType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.DataType.RealType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.CharacterConstant;
import org.fortranc.ir.fortran.Expression.ComplexConstant;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.Expression.LogicalConstant;
import org.fortranc.ir.fortran.Expression.RealConstant;
import org.fortranc.source.SourceRange;

/** Conversion of scalar constants between types and kinds, with gfortran's range checks (F2018 10.2.1.3). */
public final class ConstantConversion {
    private ConstantConversion() {}

    /** The constant of the given type; characters are cut or padded to a constant length. */
    public static Expression convert(Expression constant, DataType to) {
        if (!to.isTranslated() || !constant.type().isTranslated()) return constant.type().sameTypeAndKind(to) ? constant
                : new Expression.Conversion(constant, to, constant.range());
        if (TypeRules.isHollerith(constant.type()) && !(to instanceof CharacterType)) return reinterpret(constant, to);
        return switch (constant) {
            case IntegerConstant(long value, var from, var range) -> {
                if (TypeRules.isTypeless(from) && !(to instanceof IntegerType)) yield reinterpret(constant, to);
                yield switch (to) {
                    case IntegerType(int kind) -> TypeRules.isTypeless(from)
                            ? integer(signExtended(value, kind), kind, range)
                            : checkedInteger(BigInteger.valueOf(value), from, kind, range);
                    case RealType(int kind) -> real(kind == 4 ? (float) value : (double) value, kind, range);
                    case ComplexType(int kind) -> complex(kind == 4 ? (float) value : (double) value, 0, kind, range);
                    case LogicalType(int kind) -> new LogicalConstant(value != 0, new LogicalType(kind), range);
                    default -> constant;
                };
            }
            case RealConstant(double value, var from, var range) -> switch (to) {
                case IntegerType(int kind) -> truncated(value, from, kind, range);
                case RealType(int kind) -> checkedReal(value, from, kind, range);
                case ComplexType(int kind) -> complex(rounded(value, kind), 0, kind, range);
                default -> constant;
            };
            case ComplexConstant(double re, double im, var from, var range) -> switch (to) {
                case IntegerType(int kind) -> truncated(re, from, kind, range);
                case RealType(int kind) -> checkedReal(re, from, kind, range);
                case ComplexType(int kind) -> complex(rounded(re, kind), rounded(im, kind), kind, range);
                default -> constant;
            };
            case LogicalConstant(boolean value, _, var range) -> switch (to) {
                case LogicalType type -> new LogicalConstant(value, type, range);
                case IntegerType(int kind) -> integer(value ? 1 : 0, kind, range);
                default -> constant;
            };
            case CharacterConstant text -> to instanceof CharacterType type ? fitted(text, type) : constant;
            default -> constant;
        };
    }

    private static Expression fitted(CharacterConstant text, CharacterType to) {
        int kind = to.kind();
        var length = TypeRules.constantLength(to);
        String value = length.map(n -> fit(text.value(), Math.toIntExact(n))).orElse(text.value());
        return character(value, kind, text.range());
    }

    private static String fit(String text, int length) {
        return text.length() >= length ? text.substring(0, length) : text + " ".repeat(length - text.length());
    }

    /** Cut or widened to the kind's bits, as BOZ constants are. */
    public static long signExtended(long bits, int kind) {
        return switch (kind) {
            case 1 -> (byte) bits;
            case 2 -> (short) bits;
            case 4 -> (int) bits;
            default -> bits;
        };
    }

    private static Expression checkedInteger(BigInteger value, DataType from, int kind, SourceRange range) {
        if (value.bitLength() >= 8 * kind && !RangeCheck.isOff())
            throw new SemanticError(Code.CONSTRAINT, range, "Arithmetic overflow converting %s to INTEGER(%d)",
                    TypeRules.describe(from), kind);
        return integer(signExtended(value.longValue(), kind), kind, range);
    }

    private static Expression truncated(double value, DataType from, int kind, SourceRange range) {
        if (Double.isNaN(value) || Double.isInfinite(value))
            throw new SemanticError(Code.CONSTRAINT, range, "Arithmetic overflow converting %s to INTEGER(%d)",
                    TypeRules.describe(from), kind);
        return checkedInteger(new BigDecimal(value).setScale(0, RoundingMode.DOWN).toBigInteger(), from, kind, range);
    }

    private static Expression checkedReal(double value, DataType from, int kind, SourceRange range) {
        double result = rounded(value, kind);
        if (Double.isInfinite(result) && !Double.isInfinite(value) && !RangeCheck.isOff())
            throw new SemanticError(Code.CONSTRAINT, range, "Arithmetic overflow converting %s to REAL(%d)",
                    TypeRules.describe(from), kind);
        return real(result, kind, range);
    }

    /** The nearest number of the kind. */
    public static double rounded(double value, int kind) {
        return kind == 4 ? (float) value : value;
    }

    /** The bits of a typeless or Hollerith constant as a value of another type, filled with zeros or blanks. */
    private static Expression reinterpret(Expression constant, DataType to) {
        boolean text = constant instanceof CharacterConstant;
        int size = Math.toIntExact(storageBytes(to));
        byte[] bytes = new byte[Math.max(size, 8)];
        if (text) {
            Arrays.fill(bytes, (byte) ' ');
            byte[] given = ((CharacterConstant) constant).value().getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(given, 0, bytes, 0, Math.min(given.length, bytes.length));
        } else {
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(0, ((IntegerConstant) constant).value());
        }
        return ConstantStorage.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), to, constant.range());
    }

    /** The size of a numeric or logical value; ten bytes lie in sixteen. */
    static long storageBytes(DataType type) {
        long part = TypeRules.kindOf(type) == 10 ? 16 : TypeRules.kindOf(type);
        return type instanceof ComplexType ? 2 * part : part;
    }

    public static IntegerConstant integer(long value, int kind, SourceRange range) {
        return new IntegerConstant(value, new IntegerType(kind), range);
    }

    public static RealConstant real(double value, int kind, SourceRange range) {
        return new RealConstant(value, new RealType(kind), range);
    }

    public static ComplexConstant complex(double re, double im, int kind, SourceRange range) {
        return new ComplexConstant(re, im, new ComplexType(kind), range);
    }

    /** A character constant of its own length. */
    public static CharacterConstant character(String value, int kind, SourceRange range) {
        var length = new IntegerConstant(value.length(), DataType.INTEGER, range);
        return new CharacterConstant(value, new CharacterType(kind, new DataType.CharacterLength.Given(length)), range);
    }
}
