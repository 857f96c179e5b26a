package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.fortranc.ir.core.Origin;

/** A statement. Its completion says where control goes on. */
abstract class StatementNode extends Node {
    /** Control goes on behind the statement. */
    static final int NORMAL = 0;
    static final int RETURN = 1;

    private static final int FIRST_LABEL = 2;

    Origin origin = Origin.NONE;

    /** {@link #NORMAL}, {@link #RETURN}, or {@link #leave} or {@link #next} of an enclosing label. */
    abstract int execute(VirtualFrame frame);

    static int leave(int label) {
        return FIRST_LABEL + 2 * label;
    }

    static int next(int label) {
        return FIRST_LABEL + 2 * label + 1;
    }
}
