package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.Optional;
import org.fortranc.ir.core.Type;

/**
 * The code of a procedure. Argument 0 is the host's frame or null; the others are the actual arguments: a boxed value,
 * {@link Reference}, text, {@link Descriptor}, {@link ProcedureValue}, or null for an absent one.
 */
final class ProcedureRoot extends RootNode {
    private final String name;
    private final Trace trace;
    private final Optional<Storage> result;
    @Children private final EntryNode[] entries;
    @Child private StatementNode body;

    ProcedureRoot(FrameDescriptor frame, String name, Trace trace, EntryNode[] entries, StatementNode body,
                  Optional<Storage> result) {
        super(null, frame);
        this.name = name;
        this.trace = trace;
        this.entries = entries;
        this.body = body;
        this.result = result;
    }

    @Override public String getName() {
        return name;
    }

    @Override public Object execute(VirtualFrame frame) {
        trace.enter(name);
        for (var entry : entries) entry.execute(frame);
        body.execute(frame);
        trace.leave();
        return result.isEmpty() ? Boolean.FALSE : value(frame, result.get());
    }

    private static Object value(VirtualFrame frame, Storage storage) {
        return switch (storage) {
            case Storage.Number(var slot, var type) -> switch (type) {
                case Type.IntegerType _ -> frame.getLongStatic(slot);
                case Type.RealType _ -> frame.getDoubleStatic(slot);
                case Type.LogicalType _ -> frame.getBooleanStatic(slot);
                case Type.ComplexType _, Type.CharacterType _, Type.StructureType _, Type.ClassType _,
                        Type.ProcedureType _ ->
                        frame.getObjectStatic(slot);
            };
            case Storage.Cell(var slot, var type, _) -> {
                var reference = (Reference) frame.getObjectStatic(slot);
                yield type instanceof Type.StructureType ? reference
                        : Bytes.loadBoxed(reference.bytes(), reference.at(), type);
            }
            case Storage.Characters(var slot) -> frame.getObjectStatic(slot);
            case Storage.Array(var slot, _) -> frame.getObjectStatic(slot);
            case Storage.Procedure(var slot) -> frame.getObjectStatic(slot);
            case Storage.StaticScalar(var bytes, var at, _, var type) ->
                    type instanceof Type.StructureType ? new Reference(bytes, at) : Bytes.loadBoxed(bytes, at, type);
            case Storage.StaticArray(var descriptor) -> descriptor;
            case Storage.StaticProcedure(var cell) -> cell;
        };
    }
}
