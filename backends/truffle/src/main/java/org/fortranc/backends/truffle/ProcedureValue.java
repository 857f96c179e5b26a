package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.MaterializedFrame;

/**
 * A procedure as a value.
 *
 * @param host the frame of the host's activation, for an internal procedure; else null, as frames have it
 */
record ProcedureValue(ProcedureCode code, MaterializedFrame host) {
    /** A procedure pointer; no value: disassociated. */
    static final class Cell {
        ProcedureValue value;
    }

    /** The procedure that a slot or cell holds. */
    static ProcedureValue of(Object held) {
        return held instanceof Cell cell ? cell.value : (ProcedureValue) held;
    }
}
