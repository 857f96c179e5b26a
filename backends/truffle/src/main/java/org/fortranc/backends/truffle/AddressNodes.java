package org.fortranc.backends.truffle;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Addresses;
import org.fortranc.runtime.StorageAddresses;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.c.Arguments;
import org.fortranc.runtime.c.Descriptors;
import org.fortranc.runtime.c.Functions;

/**
 * Addresses of objects and procedures (F2018 18.2.3), and calls to and from C; all storage is bytes here, so pointers
 * may have any type.
 */
final class AddressNodes {
    private AddressNodes() {}

    static boolean handles(IntrinsicSubroutine service) {
        return switch (service) {
            case C_LOC, C_FUNLOC, C_F_POINTER, C_F_PROCPOINTER, C_START, C_EXPORT, C_ENTRY, C_SYMBOL, C_MAIN, C_SHARE,
                    C_ARGUMENT, C_DUMMY, C_CALL, C_DESCRIPTOR, C_DESCRIBED -> true;
            default -> false;
        };
    }

    /** Whether the service gives a number. */
    static boolean isNumber(IntrinsicSubroutine service) {
        return switch (service) {
            case C_F_POINTER, C_F_PROCPOINTER, C_DUMMY, C_DESCRIBED -> false;
            default -> true;
        };
    }

    /** @param type of the result, if there is one */
    static StatementNode node(IntrinsicSubroutine service, Machine machine, List<Services.ActualNode> arguments,
            Optional<Type> type, Calls.Result result) {
        return new StatementNode() {
            @Override int execute(VirtualFrame frame) {
                var values = new Object[arguments.size()];
                for (int i = 0; i < values.length; i++) values[i] = arguments.get(i).node().execute(frame);
                var actuals = new Actuals(values, arguments.stream().map(Services.ActualNode::type)
                        .toArray(Type[]::new), true);
                var given = value(service, machine, actuals, values, type);
                if (type.isPresent()) result.take(frame, given);
                return NORMAL;
            }
        };
    }

    @TruffleBoundary
    private static Object value(IntrinsicSubroutine service, Machine machine, Actuals actuals, Object[] values,
            Optional<Type> type) {
        var image = machine.image;
        return switch (service) {
            case C_LOC -> location(image.unit(Addresses.class), values[0]);
            case C_ARGUMENT -> location(image.unit(Arguments.class), values[0]);
            case C_DESCRIPTOR -> CDescriptor.describe(image.unit(Descriptors.class), machine, values[0],
                    actuals.type(0), (int) actuals.integer(1), (int) actuals.integer(2));
            case C_DESCRIBED -> CDescriptor.described(image.unit(Descriptors.class), machine, actuals.integer(0),
                    type.orElseThrow().scalar(), (int) actuals.integer(1));
            case C_FUNLOC -> image.unit(Addresses.class).ofProcedure(ProcedureValue.of(values[0]));
            case C_F_PROCPOINTER -> image.unit(Addresses.class).procedure(actuals.integer(0));
            case C_F_POINTER -> pointer(image.unit(Addresses.class), actuals, machine, type.orElseThrow());
            case C_DUMMY -> pointer(image.unit(Arguments.class), actuals, machine, type.orElseThrow());
            default -> foreign(service, image.unit(Functions.class), actuals, values);
        };
    }

    private static Object foreign(IntrinsicSubroutine service, Functions functions, Actuals actuals, Object[] values) {
        switch (service) {
            case C_START -> functions.start(actuals.text(0).toString());
            case C_EXPORT -> functions.export(actuals.text(0).toString(), body(values[1]),
                    actuals.text(2).toString());
            case C_ENTRY -> {
                return functions.entry(ProcedureValue.of(values[0]), body(values[1]), actuals.text(2).toString());
            }
            case C_SYMBOL -> {
                return functions.symbol(actuals.text(0).toString());
            }
            case C_MAIN -> {
                return (long) functions.main();
            }
            case C_SHARE -> share(functions, actuals, values[2]);
            case C_CALL -> {
                return call(functions, actuals, values);
            }
            default -> throw new IllegalStateException(service + " has nothing to do with addresses");
        }
        return 0L;
    }

    private static Object call(Functions functions, Actuals actuals, Object[] values) {
        var signature = actuals.text(1).toString();
        var handle = actuals.isText(0) ? functions.function(actuals.text(0).toString(), signature)
                : functions.function(actuals.integer(0), signature);
        var numbers = new Object[values.length - 2];
        for (int i = 0; i < numbers.length; i++)
            numbers[i] = narrow(actuals.boxed(2 + i), handle.type().parameterType(i));
        try {
            return handle.invokeWithArguments(numbers);
        } catch (Throwable thrown) {
            throw Functions.thrown(thrown);
        }
    }

    /** Frames hold all integers as long and all reals as double. */
    private static Object narrow(Object value, Class<?> type) {
        var number = (Number) value;
        if (type == byte.class) return number.byteValue();
        if (type == short.class) return number.shortValue();
        if (type == int.class) return number.intValue();
        if (type == long.class) return number.longValue();
        return type == float.class ? (Object) number.floatValue() : (Object) number.doubleValue();
    }

    private static Functions.Body body(Object held) {
        var procedure = ProcedureValue.of(held);
        var code = procedure.code().procedure;
        var result = code.result().map(r -> carrier(code.declaration(r).orElseThrow().type()));
        return arguments -> {
            var all = new Object[1 + arguments.length];
            all[0] = procedure.host();
            for (int i = 0; i < arguments.length; i++) all[1 + i] = arguments[i] instanceof Float
                    || arguments[i] instanceof Double ? ((Number) arguments[i]).doubleValue()
                    : (Object) ((Number) arguments[i]).longValue();
            var value = procedure.code().target.call(all);
            return result.isPresent() ? narrow(value, result.get()) : null;
        };
    }

    private static Class<?> carrier(Type type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> switch (kind) {
                case 1 -> byte.class;
                case 2 -> short.class;
                case 4 -> int.class;
                default -> long.class;
            };
            case Type.RealType(var kind) -> kind == 4 ? float.class : double.class;
            default -> throw new IllegalStateException("an entry gives numbers, not " + type);
        };
    }

    private static void share(Functions functions, Actuals actuals, Object place) {
        var symbol = actuals.text(0).toString();
        long offset = actuals.integer(1);
        switch (place) {
            case Reference(var bytes, var at) -> functions.share(symbol, offset, bytes, at, actuals.truth(3));
            case Text text -> functions.share(symbol, offset, text.bytes, text.at, actuals.truth(3));
            case Descriptor d -> functions.share(symbol, offset, d.bytes, d.base, actuals.truth(3));
            default -> throw new IllegalStateException("a value has no storage: " + place);
        }
    }

    private static long location(StorageAddresses addresses, Object place) {
        return switch (place) {
            case null -> 0;
            case Reference(var bytes, var at) -> addresses.of(bytes, at);
            case Text text -> addresses.of(text);
            case Descriptor d -> addresses.of(d.bytes, d.base);
            default -> throw new IllegalStateException("a value has no address: " + place);
        };
    }

    private static Descriptor pointer(StorageAddresses addresses, Actuals actuals, Machine machine, Type type) {
        int rank = type.dimensions();
        int size = machine.layout.size(type.scalar(), (int) actuals.integer(1));
        var extents = new int[rank];
        for (int i = 0; i < rank; i++) extents[i] = (int) actuals.integer(2 + i);
        var location = addresses.bytes(actuals.integer(0), size, extents);
        if (location != null && rank > 0 && extents[0] < 0)
            extents[0] = (((byte[]) location.storage()).length - (int) location.offset()) / Math.max(1, size);
        var descriptor = new Descriptor(rank, size);
        Arrays.fill(descriptor.lower, 1);
        for (int i = 0; i < rank; i++) descriptor.extent[i] = Math.max(0, extents[i]);
        return location == null ? descriptor
                : descriptor.contiguous((byte[]) location.storage(), (int) location.offset());
    }
}
