package org.fortranc.backends.truffle;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.ComplexFloat;

/** Numbers in bytes, little-endian and at any alignment, as on x86-64. */
final class Bytes {
    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle LONG = view(long[].class);
    private static final VarHandle FLOAT = view(float[].class);
    private static final VarHandle DOUBLE = view(double[].class);

    private Bytes() {}

    private static VarHandle view(Class<?> type) {
        return MethodHandles.byteArrayViewVarHandle(type, ByteOrder.LITTLE_ENDIAN);
    }

    static long loadInteger(byte[] bytes, int at, int kind) {
        return switch (kind) {
            case 4 -> (int) INT.get(bytes, at);
            case 8 -> (long) LONG.get(bytes, at);
            case 2 -> (short) SHORT.get(bytes, at);
            default -> bytes[at];
        };
    }

    static void storeInteger(byte[] bytes, int at, int kind, long value) {
        switch (kind) {
            case 4 -> INT.set(bytes, at, (int) value);
            case 8 -> LONG.set(bytes, at, value);
            case 2 -> SHORT.set(bytes, at, (short) value);
            default -> bytes[at] = (byte) value;
        }
    }

    static double loadReal(byte[] bytes, int at, int kind) {
        return kind == 8 ? (double) DOUBLE.get(bytes, at) : (float) FLOAT.get(bytes, at);
    }

    static void storeReal(byte[] bytes, int at, int kind, double value) {
        if (kind == 8) DOUBLE.set(bytes, at, value);
        else FLOAT.set(bytes, at, (float) value);
    }

    static boolean loadLogical(byte[] bytes, int at, int kind) {
        return loadInteger(bytes, at, kind) != 0;
    }

    static void storeLogical(byte[] bytes, int at, int kind, boolean value) {
        storeInteger(bytes, at, kind, value ? 1 : 0);
    }

    static Object loadComplex(byte[] bytes, int at, int kind) {
        return complex(loadReal(bytes, at, kind), loadReal(bytes, at + kind, kind), kind);
    }

    static void storeComplex(byte[] bytes, int at, int kind, Object value) {
        switch (value) {
            case ComplexDouble(var re, var im) -> {
                DOUBLE.set(bytes, at, re);
                DOUBLE.set(bytes, at + kind, im);
            }
            case ComplexFloat(var re, var im) -> {
                FLOAT.set(bytes, at, re);
                FLOAT.set(bytes, at + kind, im);
            }
            default -> throw new IllegalStateException("no complex value: " + value);
        }
    }

    /** A complex value of the kind; the parts are exact in it. */
    static Object complex(double re, double im, int kind) {
        return kind == 8 ? new ComplexDouble(re, im) : new ComplexFloat((float) re, (float) im);
    }

    /** Stores a boxed value: Long, Double, Boolean or complex. */
    static void storeBoxed(byte[] bytes, int at, Type type, Object value) {
        switch (type) {
            case Type.IntegerType(var kind) -> storeInteger(bytes, at, kind, (long) value);
            case Type.RealType(var kind) -> storeReal(bytes, at, kind, (double) value);
            case Type.LogicalType(var kind) -> storeLogical(bytes, at, kind, (boolean) value);
            case Type.ComplexType(var kind) -> storeComplex(bytes, at, kind, value);
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _, Type.ArrayType _ ->
                    throw new IllegalStateException("no number: " + type);
        }
    }

    static Object loadBoxed(byte[] bytes, int at, Type type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> loadInteger(bytes, at, kind);
            case Type.RealType(var kind) -> loadReal(bytes, at, kind);
            case Type.LogicalType(var kind) -> loadLogical(bytes, at, kind);
            case Type.ComplexType(var kind) -> loadComplex(bytes, at, kind);
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _, Type.ArrayType _ ->
                    throw new IllegalStateException("no number: " + type);
        };
    }

    /** The value wrapped to an integer kind. */
    static long wrap(long value, int kind) {
        return switch (kind) {
            case 4 -> (int) value;
            case 8 -> value;
            case 2 -> (short) value;
            default -> (byte) value;
        };
    }

    /** A byte offset that fits storage; what lies outside is no storage at all. */
    static int offset(long at) {
        if ((int) at != at) throw new IndexOutOfBoundsException("offset " + at);
        return (int) at;
    }
}
