package org.fortranc.backends.truffle;

import java.util.Optional;
import org.fortranc.ir.core.Type;

/** Where a variable of a procedure is found. */
sealed interface Storage {
    /** A number or logical in a frame slot; nobody takes its address. */
    record Number(int slot, Type.Scalar type) implements Storage {}

    /** A {@link Reference} in a frame slot. */
    record Cell(int slot, Type.Scalar type, int size) implements Storage {}

    /** A {@link org.fortranc.runtime.Text} in a frame slot. */
    record Characters(int slot) implements Storage {}

    /** A {@link Descriptor} in a frame slot; {@link EntryNode}s that are late make it when it is first looked at. */
    record Array(int slot, Optional<EntryNode> late) implements Storage {}

    /** A {@link ProcedureValue} or {@link ProcedureValue.Cell} in a frame slot. */
    record Procedure(int slot) implements Storage {}

    /** A scalar that never moves. */
    record StaticScalar(byte[] bytes, int at, int size, Type.Scalar type) implements Storage {}

    record StaticArray(Descriptor descriptor) implements Storage {}

    record StaticProcedure(ProcedureValue.Cell cell) implements Storage {}
}
