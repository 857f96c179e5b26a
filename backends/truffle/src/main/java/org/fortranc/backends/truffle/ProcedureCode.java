package org.fortranc.backends.truffle;

import com.oracle.truffle.api.CallTarget;
import org.fortranc.ir.core.Procedure;

/** A procedure on its way to be executable: its frame is planned first, so that calls can refer to it. */
final class ProcedureCode {
    final Procedure procedure;
    FramePlan plan;
    CallTarget target;

    ProcedureCode(Procedure procedure) {
        this.procedure = procedure;
    }
}
