package org.fortranc.runtime;

import java.lang.reflect.Array;

/**
 * A scalar of intrinsic type as a CLASS(*) object: where it is stored, and its dynamic type. Objects of derived types
 * need no such cover, since their class tells.
 */
public final class IntrinsicObject {
    public final IntrinsicType type;
    /** The Java array that holds the value. */
    public final Object storage;
    /** The first element of {@link #storage} that belongs to the value. */
    public final int at;
    /** How many elements do; for CHARACTER its length. */
    public final int length;

    private IntrinsicObject(IntrinsicType type, Object storage, int at, int length) {
        this.type = type;
        this.storage = storage;
        this.at = at;
        this.length = length;
    }

    /** What is stored from an element of a Java array on, seen as an object. */
    public static IntrinsicObject of(IntrinsicType type, Object storage, int at) {
        return new IntrinsicObject(type, storage, at, type.slots());
    }

    /** What a pointer or allocatable scalar describes, seen as an object; none if it describes nothing. */
    public static IntrinsicObject of(IntrinsicType type, ArrayView<?> scalar) {
        if (scalar.data == null) return null;
        return type == IntrinsicType.CHARACTER ? of(scalar.text(scalar.base))
                : of(type, scalar.data, scalar.base * type.slots());
    }

    /** A CHARACTER, seen as an object: it shares its bytes. */
    public static IntrinsicObject of(Text text) {
        return new IntrinsicObject(IntrinsicType.CHARACTER, text.bytes, text.at, text.length);
    }

    /** A new object of zeros; {@code length} is that of a CHARACTER, and counts for no other type. */
    public static IntrinsicObject create(IntrinsicType type, int length) {
        int slots = type == IntrinsicType.CHARACTER ? length : type.slots();
        return new IntrinsicObject(type, Array.newInstance(type.storage.getComponentType(), slots), 0, slots);
    }

    IntrinsicObject create() {
        return create(type, length);
    }

    /** Takes over a value of the same type, and of a CHARACTER the same length. */
    void assign(IntrinsicObject other) {
        System.arraycopy(other.storage, other.at, storage, at, length);
    }

    /** The characters of a CHARACTER; shared. */
    public Text text() {
        return new Text((byte[]) storage, at, length);
    }

    /** The value as the target of a pointer of its own type. */
    @SuppressWarnings("unchecked") // the caller has asked for the type
    public <S> ArrayView<S> view() {
        int slots = type == IntrinsicType.CHARACTER ? length : type.slots();
        ArrayView<S> view = new ArrayView<>(0);
        view.data = (S) storage;
        view.length = slots;
        if (type == IntrinsicType.CHARACTER) view.shift = at;
        else view.base = at / slots;
        return view;
    }

    boolean isSame(IntrinsicObject other) {
        return storage == other.storage && at == other.at && type == other.type;
    }
}
