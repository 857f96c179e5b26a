package org.fortranc.runtime.c;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import org.fortranc.runtime.c.Functions.Body;

/** Makes the method handles behind calls in both directions. Structs stand as addresses on the program's side. */
final class Crossing {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Functions functions;
    private final Linker linker = Linker.nativeLinker();

    Crossing(Functions functions) {
        this.functions = functions;
    }

    private static MethodHandle own(Class<?> owner, String name, MethodType type) {
        try {
            return owner == Functions.class ? LOOKUP.findVirtual(owner, name, type)
                    : LOOKUP.findStatic(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A function of the C library that touches nothing of the program. */
    MethodHandle plain(String name, FunctionDescriptor descriptor) {
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
    }

    /** Takes numbers and addresses and calls the C function; where the result is a struct, its address comes last. */
    MethodHandle down(MemorySegment function, Signature signature) {
        var handle = linker.downcallHandle(function, signature.descriptor());
        boolean struct = signature.result().filter(Signature::isStruct).isPresent();
        int first = struct ? 1 : 0;
        for (int i = 0; i < signature.arguments().size(); i++) {
            var layout = signature.arguments().get(i);
            if (Signature.isStruct(layout)) handle = MethodHandles.filterArguments(handle, first + i,
                    MethodHandles.insertArguments(own(Crossing.class, "segment", MethodType.methodType(
                            MemorySegment.class, long.class, long.class)), 0, layout.byteSize()));
        }
        if (struct) handle = resultLast(handle, signature.result().orElseThrow());
        handle = MethodHandles.foldArguments(handle, own(Functions.class, "beforeC",
                MethodType.methodType(void.class)).bindTo(functions));
        return MethodHandles.tryFinally(handle, cleanup("afterC", handle.type().returnType()));
    }

    private static MemorySegment segment(long bytes, long address) {
        return MemorySegment.ofAddress(address).reinterpret(bytes);
    }

    private static SegmentAllocator at(long bytes, long address) {
        return (_, _) -> segment(bytes, address);
    }

    /** The allocator of the result, which comes first, becomes the address of the result, which comes last. */
    private static MethodHandle resultLast(MethodHandle handle, MemoryLayout layout) {
        var stored = MethodHandles.dropReturn(MethodHandles.filterArguments(handle, 0, MethodHandles.insertArguments(
                own(Crossing.class, "at", MethodType.methodType(SegmentAllocator.class, long.class, long.class)), 0,
                layout.byteSize())));
        int count = stored.type().parameterCount();
        var order = new int[count];
        order[0] = count - 1;
        for (int i = 1; i < count; i++) order[i] = i - 1;
        var type = stored.type().dropParameterTypes(0, 1).appendParameterTypes(long.class);
        return MethodHandles.permuteArguments(stored, type, order);
    }

    /** {@code (Throwable, result) -> result}: the result is that of the call. */
    private MethodHandle cleanup(String method, Class<?> result) {
        var after = own(Functions.class, method, MethodType.methodType(void.class, Throwable.class)).bindTo(functions);
        if (result == void.class) return after;
        return MethodHandles.foldArguments(MethodHandles.dropArguments(MethodHandles.identity(result), 0,
                Throwable.class), after);
    }

    /** The address of code by which C calls the procedure. */
    MemorySegment up(Object entry, Signature signature) {
        var handle = handle(entry, signature);
        boolean struct = signature.result().filter(Signature::isStruct).isPresent();
        for (int i = 0; i < signature.arguments().size(); i++)
            if (Signature.isStruct(signature.arguments().get(i))) handle = MethodHandles.filterArguments(handle, i,
                    own(Crossing.class, "address", MethodType.methodType(long.class, MemorySegment.class)));
        if (struct) handle = new StructResult(handle, signature.result().orElseThrow().byteSize())
                .handle(handle.type().dropParameterTypes(handle.type().parameterCount() - 1,
                        handle.type().parameterCount()));
        handle = MethodHandles.foldArguments(handle, own(Functions.class, "beforeFortran",
                MethodType.methodType(void.class)).bindTo(functions));
        handle = MethodHandles.catchException(handle, Throwable.class, failure(handle.type().returnType()));
        handle = MethodHandles.tryFinally(handle, cleanup("afterFortran", handle.type().returnType()));
        return linker.upcallStub(handle, signature.descriptor(), Arena.global());
    }

    /** {@code Throwable -> result}: an exception must not get into C, which gets a zero if it goes on at all. */
    private MethodHandle failure(Class<?> result) {
        var failed = own(Functions.class, "failed", MethodType.methodType(void.class, Throwable.class))
                .bindTo(functions);
        return result == void.class ? failed
                : MethodHandles.foldArguments(MethodHandles.dropArguments(MethodHandles.zero(result), 0,
                Throwable.class), failed);
    }

    private static long address(MemorySegment segment) {
        return segment.address();
    }

    /** A handle on the method of a procedure value, with exactly the types that the signature says. */
    private static MethodHandle handle(Object entry, Signature signature) {
        var parameters = new ArrayList<Class<?>>();
        for (var layout : signature.arguments()) parameters.add(carrier(layout));
        var result = signature.result().<Class<?>>map(Crossing::carrier).orElse(void.class);
        if (signature.result().filter(Signature::isStruct).isPresent()) {
            parameters.add(long.class);
            result = void.class;
        }
        var type = MethodType.methodType(result, parameters);
        try {
            if (entry instanceof Body body) return MethodHandles.publicLookup().findVirtual(Body.class, "call",
                    MethodType.methodType(Object.class, Object[].class)).bindTo(body)
                    .asCollector(Object[].class, type.parameterCount()).asType(type);
            return MethodHandles.publicLookup().unreflect(method(entry.getClass())).bindTo(entry).asType(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method method(Class<?> type) {
        for (var face : type.getInterfaces())
            for (var method : face.getMethods())
                if (method.getName().equals("call")) return method;
        throw new IllegalArgumentException(type + " is no procedure");
    }

    private static Class<?> carrier(MemoryLayout layout) {
        return layout instanceof java.lang.foreign.ValueLayout value ? value.carrier() : long.class;
    }

    /** Gives a procedure that stores its result a place for it, and C the place. */
    private record StructResult(MethodHandle procedure, long bytes) {
        MethodHandle handle(MethodType arguments) {
            try {
                return MethodHandles.lookup().findVirtual(StructResult.class, "call", MethodType.methodType(
                        MemorySegment.class, Object[].class)).bindTo(this)
                        .asCollector(Object[].class, arguments.parameterCount())
                        .asType(arguments.changeReturnType(MemorySegment.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        MemorySegment call(Object... arguments) throws Throwable {
            var place = Arena.ofAuto().allocate(Math.max(8, bytes), 16);
            var all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
            all[arguments.length] = place.address();
            procedure.invokeWithArguments(all);
            return place;
        }
    }

    /** The address of code that runs this, for C functions without arguments. */
    MemorySegment plainStub(Runnable action) {
        try {
            var handle = MethodHandles.publicLookup().findVirtual(Runnable.class, "run",
                    MethodType.methodType(void.class)).bindTo(action);
            return linker.upcallStub(handle, FunctionDescriptor.ofVoid(), Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
