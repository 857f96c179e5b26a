package org.fortranc.backends.truffle;

import java.util.Arrays;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Text;

/** The evaluated arguments of a service of the run time, any of which may be absent. */
final class Actuals {
    private static final Object NONE = false;

    private final Object[] values;
    private final Type[] types;
    private final boolean function;

    Actuals(Object[] values, Type[] types, boolean function) {
        this.values = values;
        this.types = types;
        this.function = function;
    }

    boolean isFunction() {
        return function;
    }

    boolean has(int position) {
        return position < values.length && values[position] != null;
    }

    boolean isArray(int position) {
        return types[position] instanceof Type.ArrayType;
    }

    boolean isSingle(int position) {
        return types[position].scalar().equals(Type.REAL);
    }

    boolean hasWideInteger() {
        for (int i = 0; i < types.length; i++) if (has(i) && types[i].scalar().equals(Type.LONG)) return true;
        return false;
    }

    /** The kind of an INTEGER argument; the largest for one that is absent or REAL. */
    int integerKind(int position) {
        return has(position) && types[position].scalar() instanceof Type.IntegerType(var kind) ? kind : 8;
    }

    boolean isWide(int position) {
        return has(position) && types[position].scalar().equals(Type.LONG);
    }

    long integer(int position) {
        return (long) number(position);
    }

    double real(int position) {
        return (double) number(position);
    }

    boolean isText(int position) {
        return types[position].scalar() instanceof Type.CharacterType;
    }

    boolean truth(int position) {
        return (boolean) number(position);
    }

    Type type(int position) {
        return types[position];
    }

    /** An integer as Long, a real as Double, a logical as Boolean. */
    Object boxed(int position) {
        return number(position);
    }

    private Object number(int position) {
        return values[position] instanceof Reference(var bytes, var at) ? Bytes.loadBoxed(bytes, at, types[position])
                : values[position];
    }

    Text text(int position) {
        return values[position] instanceof Descriptor d ? d.text() : (Text) values[position];
    }

    TypedCopy copy(int position) {
        return new TypedCopy((Descriptor) values[position], types[position].scalar());
    }

    /** The value of a function, or the first argument of the subroutine form. */
    Object value(Object value) {
        if (!function) put(0, value);
        return value;
    }

    /** The status of a system call: a function's value, or an optional last argument. */
    Object status(int position, int status) {
        if (!function) put(position, (long) status);
        return (long) status;
    }

    Object set(int position, double value) {
        return put(position, value);
    }

    Object set(int position, long value) {
        return put(position, value);
    }

    Object setText(int position, Text value) {
        if (has(position)) text(position).assign(value);
        return NONE;
    }

    /** Gives an allocatable text of deferred length this length and these characters. */
    Object become(int position, Text value) {
        var variable = (Descriptor) values[position];
        if (variable.bytes != null && variable.size == value.length) {
            variable.text().assign(value);
            return NONE;
        }
        var storage = value.toBytes();
        variable.size = storage.length;
        variable.contiguous(storage, 0);
        return NONE;
    }

    private Object put(int position, Object value) {
        if (has(position)) {
            var to = EntryNode.reference(values[position], types[position].scalar(), 0);
            Bytes.storeBoxed(to.bytes(), to.at(), types[position].scalar(), converted(value, types[position].scalar()));
        }
        return NONE;
    }

    /** Sets the first elements of an integer array. */
    void setAll(int position, int[] elements) {
        setAll(position, Arrays.stream(elements).asLongStream().toArray());
    }

    void setAll(int position, long[] elements) {
        int kind = ((Type.IntegerType) types[position].scalar()).kind();
        int[] next = {0};
        ((Descriptor) values[position]).forEach((bytes, at) -> {
            if (next[0] < elements.length) Bytes.storeInteger(bytes, at, kind, elements[next[0]++]);
        });
    }

    void setAllReal(int position, float... elements) {
        int[] next = {0};
        ((Descriptor) values[position]).forEach((bytes, at) -> {
            if (next[0] < elements.length) Bytes.storeReal(bytes, at, 4, elements[next[0]++]);
        });
    }

    /** All bytes of an argument in array element order. */
    byte[] bytes(int position) {
        var d = descriptor(position);
        return d.gather().data;
    }

    /** Sets as many bytes of an argument as there are. */
    void setBytes(int position, byte[] source) {
        var d = descriptor(position);
        var all = d.gather();
        System.arraycopy(source, 0, all.data, 0, Math.min(source.length, all.data.length));
        d.scatter(all);
    }

    private Descriptor descriptor(int position) {
        return switch (values[position]) {
            case Descriptor d -> d;
            case Text text -> Descriptor.scalar(text.bytes, text.at, text.length);
            case Reference(var bytes, var at) ->
                Descriptor.scalar(bytes, at, size(types[position].scalar(), bytes.length - at));
            case Object boxed -> {
                var bytes = new byte[size(types[position].scalar(), 0)];
                Bytes.storeBoxed(bytes, 0, types[position].scalar(), boxed);
                yield Descriptor.scalar(bytes, 0, bytes.length);
            }
        };
    }

    private static int size(Type.Scalar type, int rest) {
        return switch (type) {
            case Type.IntegerType(var kind) -> kind;
            case Type.RealType(var kind) -> kind;
            case Type.LogicalType(var kind) -> kind;
            case Type.ComplexType(var kind) -> 2 * kind;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> rest;
        };
    }

    /** A number that a service gave, as a value of the type of its place. */
    static Object converted(Object value, Type type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> Bytes.wrap(((Number) value).longValue(), kind);
            case Type.RealType(var kind) ->
                kind == 8 ? ((Number) value).doubleValue() : (double) ((Number) value).floatValue();
            case Type.LogicalType _, Type.ComplexType _, Type.CharacterType _, Type.StructureType _, Type.ClassType _,
                    Type.ProcedureType _,
                 Type.ArrayType _ -> value;
        };
    }
}
