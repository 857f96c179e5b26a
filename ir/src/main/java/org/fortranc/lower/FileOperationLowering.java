package org.fortranc.lower;

import java.util.Set;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.fortran.Construct;

/** OPEN, CLOSE, INQUIRE, WAIT, and the file positioning statements (F2018 12.5, 12.7 to 12.10). */
final class FileOperationLowering {
    private static final Set<String> INQUIRED = Set.of("EXIST", "OPENED", "NUMBER", "NAMED", "NAME", "ACCESS",
            "SEQUENTIAL", "DIRECT", "STREAM",
            "FORM", "FORMATTED", "UNFORMATTED", "RECL", "NEXTREC", "BLANK", "POSITION", "ACTION", "READ", "WRITE",
            "READWRITE", "DELIM",
            "PAD", "ENCODING", "ROUND", "SIGN", "DECIMAL", "ASYNCHRONOUS", "PENDING", "POS", "SIZE", "CONVERT");

    private final ProcedureContext context;
    private final BranchLowering branches;

    FileOperationLowering(ProcedureContext context, BranchLowering branches) {
        this.context = context;
        this.branches = branches;
    }

    void operation(Construct.FileOperation statement) {
        var operation = Stmt.Operation.valueOf(statement.operation().name());
        var controls = new ControlList(context, branches, operation == Stmt.Operation.INQUIRE ? INQUIRED : Set.of());
        controls.add(statement.controls());
        String handle = controls.begin(operation, switch (statement.operation()) {
            case OPEN -> "opening";
            case CLOSE -> "closing";
            case INQUIRE -> "inquiry";
            case REWIND, BACKSPACE, ENDFILE -> "positioning";
            case FLUSH -> "flushing";
            case WAIT -> "waiting";
        });
        controls.end(handle);
    }
}
