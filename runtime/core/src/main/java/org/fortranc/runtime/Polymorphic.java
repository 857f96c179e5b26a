package org.fortranc.runtime;

import java.lang.reflect.InvocationTargetException;

/**
 * What can be done with an object without knowing its dynamic type. A scalar is an object of a class of its type
 * ({@link DerivedType}) or an {@link IntrinsicObject}; of an array, the class of its storage and
 * {@link ArrayView#intrinsic} tell the type.
 */
public final class Polymorphic {
    private Polymorphic() {}

    // Allocation

    /** Before ALLOCATE without STAT=. {@code name} is for the message. */
    public static void requireNone(Object current, String name) {
        if (current != null)
            throw ProgramError.here("Attempting to allocate already allocated variable '" + name + "'");
    }

    /** Before DEALLOCATE without STAT=. */
    public static void requireSome(Object current, String name) {
        if (current == null) throw ProgramError.here("Attempt to DEALLOCATE unallocated '" + name + "'");
    }

    /** A new object of the same dynamic type; none where there is none. */
    @SuppressWarnings("unchecked") // create() answers with its own class
    public static <T> T like(T pattern) {
        return switch (pattern) {
            case null -> null;
            case DerivedType object -> (T) object.create();
            case IntrinsicObject object -> (T) object.create();
            default -> throw noObject(pattern);
        };
    }

    /** A copy with the same dynamic type; none of none. */
    public static <T> T copy(T object) {
        T copy = like(object);
        if (copy != null) assign(copy, object);
        return copy;
    }

    /** Intrinsic assignment of two objects of the same dynamic type. */
    public static void assign(Object target, Object source) {
        switch (target) {
            case DerivedType object -> object.become((DerivedType) source);
            case IntrinsicObject object -> object.assign((IntrinsicObject) source);
            default -> throw noObject(target);
        }
    }

    // Arrays

    /** The storage for an array like another one: of its dynamic type, with the length of its CHARACTER elements. */
    @SuppressWarnings("unchecked") // arrays of the same class
    public static <S> Class<S> storageLike(ArrayView<? super S> array, ArrayView<?> pattern) {
        array.intrinsic = pattern.intrinsic;
        array.length = pattern.length;
        return (Class<S>) pattern.data.getClass();
    }

    /** The storage for an array of objects like this one. */
    @SuppressWarnings("unchecked") // arrays of the class of the object
    public static <S> Class<S> storageLike(ArrayView<? super S> array, Object pattern) {
        if (!(pattern instanceof IntrinsicObject object)) {
            array.intrinsic = null;
            array.length = 1;
            return (Class<S>) pattern.getClass().arrayType();
        }
        array.intrinsic = object.type;
        array.length = object.length;
        return (Class<S>) object.type.storage;
    }

    /** Gives each element of a new array of derived type its object. */
    public static void fill(ArrayView<?> array) {
        if (!(array.data instanceof Object[] elements)) return;
        Class<?> type = elements.getClass().getComponentType();
        try {
            // The class knows what its objects in one array have in common.
            type.getMethod("fill", elements.getClass()).invoke(null, (Object) elements);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public method that fills an array", e);
        }
    }

    /** An element of a CLASS(*) array as an object; {@code element} counts elements of its storage. */
    public static Object element(ArrayView<?> array, int element) {
        if (array.data instanceof Object[] objects) return objects[element];
        if (array.intrinsic == IntrinsicType.CHARACTER) return IntrinsicObject.of(array.text(element));
        return IntrinsicObject.of(array.intrinsic, array.data, element * array.length);
    }

    /** An object of the dynamic type of the elements. */
    public static Object first(ArrayView<?> array) {
        if (array.data instanceof Object[] objects && (objects.length == 0 || objects[array.base] == null)) {
            ArrayView<Object> one = new ArrayView<>(0);
            one.data = java.lang.reflect.Array.newInstance(objects.getClass().getComponentType(), 1);
            fill(one);
            return element(one, 0);
        }
        return element(array, array.base);
    }

    /** The storage for an array of an intrinsic type; {@code length} is what one element takes. */
    @SuppressWarnings("unchecked") // asked for by its name
    public static <S> Class<S> storage(ArrayView<? super S> array, IntrinsicType type, int length) {
        array.intrinsic = type;
        array.length = length;
        return (Class<S>) type.storage;
    }

    /** The storage for an array of a derived type. */
    public static <S> Class<S> storage(ArrayView<? super S> array, Class<S> type) {
        array.intrinsic = null;
        array.length = 1;
        return type;
    }

    // Finalization

    /** Finalizes an object, if there is one and its type asks for it. */
    public static void finish(Object object, Image image) {
        if (object instanceof DerivedType derived) derived.finish(image);
    }

    /** Finalizes each element of an array, if it has storage. */
    public static void finish(ArrayView<?> array, Image image) {
        if (!(array.data instanceof Object[] objects) || array.size() == 0) return;
        if (objects[array.base] instanceof DerivedType first && first.finishArray(array, image)) return;
        for (int i = 0; i < array.size(); i++) finish(objects[array.nth(i)], image);
    }

    // Types

    /** Whether the object is of this intrinsic type. */
    public static boolean is(Object object, IntrinsicType type) {
        return object instanceof IntrinsicObject intrinsic && intrinsic.type == type;
    }

    /** SAME_TYPE_AS of dynamic types as {@link #typeOf} tells them. */
    public static boolean isSame(Object left, Object right) {
        return left != null && left == right;
    }

    /** EXTENDS_TYPE_OF(type, mold): everything extends what has no type. */
    public static boolean isExtension(Object type, Object mold) {
        if (mold == null) return true;
        return type instanceof Class<?> extension && mold instanceof Class<?> base ? base.isAssignableFrom(extension)
                : type == mold;
    }

    /** The dynamic type of a scalar: a class or an {@link IntrinsicType}; the declared one if there is no object. */
    public static Object typeOf(Object object, Class<?> declared) {
        return switch (object) {
            case null -> declared == Object.class ? null : declared;
            case IntrinsicObject intrinsic -> intrinsic.type;
            default -> object.getClass();
        };
    }

    /** The dynamic type of an array; the declared one if there is none. */
    public static Object typeOf(ArrayView<?> array, Class<?> declared) {
        if (array.data == null) return typeOf((Object) null, declared);
        if (array.intrinsic != null) return array.intrinsic;
        if (array.rank == 0 && array.data instanceof Object[] variable) return typeOf(variable[array.base], declared);
        return array.data.getClass().getComponentType();
    }

    /** STORAGE_SIZE by the dynamic type; {@code declared} is what it is without an object. */
    public static long storageSize(Object object, long declared) {
        return switch (object) {
            case null -> declared;
            case DerivedType derived -> 8 * derived.storageBytes();
            case IntrinsicObject intrinsic -> 8L * intrinsic.type.bytes
                    * (intrinsic.type == IntrinsicType.CHARACTER ? intrinsic.length : 1);
            case ArrayView<?> array -> array.data == null ? declared : storageSize(first(array), declared);
            default -> throw noObject(object);
        };
    }

    /** Whether two pointers have one target. */
    public static boolean isSameTarget(Object left, Object right) {
        if (left instanceof IntrinsicObject one && right instanceof IntrinsicObject other) return one.isSame(other);
        return left != null && left == right;
    }

    private static IllegalArgumentException noObject(Object value) {
        return new IllegalArgumentException("no object of Fortran: " + value);
    }
}
