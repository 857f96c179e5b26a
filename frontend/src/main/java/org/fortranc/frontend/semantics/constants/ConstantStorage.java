package org.fortranc.frontend.semantics.constants;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

/** The bytes of scalar constants as they stand in the storage of x86-64, for TRANSFER and Hollerith constants. */
final class ConstantStorage {
    private ConstantStorage() {}

    /** The size in bytes of a scalar of an intrinsic type. */
    static int size(DataType type, SourceRange range) {
        return switch (type) {
            case IntegerType _, RealType _, LogicalType _, ComplexType _ ->
                    Math.toIntExact(ConstantConversion.storageBytes(type));
            case CharacterType text -> Math.toIntExact(TypeRules.constantLength(text).orElseThrow(
                    () -> SemanticError.notTranslated("TRANSFER of a constant with a variable length", range)));
            default -> throw SemanticError.notTranslated("TRANSFER of a constant of a derived type", range);
        };
    }

    static void write(ByteBuffer to, Expression constant) {
        switch (constant) {
            case IntegerConstant(long value, var type, _) -> writeInteger(to, value, type.kind());
            case LogicalConstant(boolean value, var type, _) -> writeInteger(to, value ? 1 : 0, type.kind());
            case RealConstant(double value, var type, _) -> writeReal(to, value, type.kind());
            case ComplexConstant(double re, double im, var type, _) -> {
                writeReal(to, re, type.kind());
                writeReal(to, im, type.kind());
            }
            case CharacterConstant(var text, _, _) -> to.put(text.getBytes(StandardCharsets.ISO_8859_1));
            default -> throw SemanticError.notTranslated("TRANSFER of a constant of a derived type", constant.range());
        }
    }

    private static void writeInteger(ByteBuffer to, long value, int kind) {
        switch (kind) {
            case 1 -> to.put((byte) value);
            case 2 -> to.putShort((short) value);
            case 4 -> to.putInt((int) value);
            default -> to.putLong(value);
        }
    }

    private static void writeReal(ByteBuffer to, double value, int kind) {
        if (kind == 4) to.putFloat((float) value);
        else to.putDouble(value);
    }

    static Expression read(ByteBuffer from, DataType type, SourceRange range) {
        return switch (type) {
            case IntegerType(int kind) -> ConstantConversion.integer(readInteger(from, kind), kind, range);
            case LogicalType(int kind) -> new LogicalConstant(readInteger(from, kind) != 0,
                    new LogicalType(kind), range);
            case RealType(int kind) -> ConstantConversion.real(readReal(from, kind), kind, range);
            case ComplexType(int kind) -> {
                double re = readReal(from, kind);
                yield ConstantConversion.complex(re, readReal(from, kind), kind, range);
            }
            case CharacterType text -> {
                byte[] bytes = new byte[size(text, range)];
                from.get(bytes);
                yield ConstantConversion.character(new String(bytes, StandardCharsets.ISO_8859_1), text.kind(), range);
            }
            default -> throw SemanticError.notTranslated("TRANSFER to a constant of a derived type", range);
        };
    }

    private static long readInteger(ByteBuffer from, int kind) {
        return switch (kind) {
            case 1 -> from.get();
            case 2 -> from.getShort();
            case 4 -> from.getInt();
            default -> from.getLong();
        };
    }

    private static double readReal(ByteBuffer from, int kind) {
        return kind == 4 ? from.getFloat() : from.getDouble();
    }
}
