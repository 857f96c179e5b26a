package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Addresses;
import org.fortranc.runtime.Text;

/** Addresses of objects and procedures (F2018 18.2.3); all storage is bytes here, so pointers may have any type. */
final class AddressNodes {
    private AddressNodes() {}

    static boolean handles(IntrinsicSubroutine service) {
        return switch (service) {
            case C_LOC, C_FUNLOC, C_F_POINTER, C_F_PROCPOINTER -> true;
            default -> false;
        };
    }

    /** @param type of the result */
    static StatementNode node(IntrinsicSubroutine service, Machine machine, List<Services.ActualNode> arguments,
            Type type, Calls.Result result) {
        return new StatementNode() {
            @Override int execute(VirtualFrame frame) {
                var values = new Object[arguments.size()];
                for (int i = 0; i < values.length; i++) values[i] = arguments.get(i).node().execute(frame);
                var actuals = new Actuals(values, arguments.stream().map(Services.ActualNode::type)
                        .toArray(Type[]::new), true);
                var addresses = machine.image.unit(Addresses.class);
                result.take(frame, switch (service) {
                    case C_LOC -> location(addresses, values[0]);
                    case C_FUNLOC -> addresses.ofProcedure(ProcedureValue.of(values[0]));
                    case C_F_PROCPOINTER -> addresses.procedure(actuals.integer(0));
                    case C_F_POINTER -> pointer(addresses, actuals, machine.layout.size(type.scalar(),
                            (int) actuals.integer(1)), type.dimensions());
                    default -> throw new IllegalStateException(service + " has nothing to do with addresses");
                });
                return NORMAL;
            }
        };
    }

    private static long location(Addresses addresses, Object place) {
        return switch (place) {
            case null -> 0;
            case Reference(var bytes, var at) -> addresses.of(bytes, at);
            case Text text -> addresses.of(text);
            case Descriptor d -> addresses.of(d.bytes, d.base);
            default -> throw new IllegalStateException("a value has no address: " + place);
        };
    }

    private static Descriptor pointer(Addresses addresses, Actuals actuals, int size, int rank) {
        var descriptor = new Descriptor(rank, size);
        for (int i = 0; i < rank; i++) {
            descriptor.lower[i] = 1;
            descriptor.extent[i] = Math.max(0, (int) actuals.integer(2 + i));
        }
        var location = addresses.find(actuals.integer(0));
        return location == null ? descriptor
                : descriptor.contiguous((byte[]) location.storage(), (int) location.offset());
    }
}
