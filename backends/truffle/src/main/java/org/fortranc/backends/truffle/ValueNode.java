package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/** An expression. Each node answers the one method that suits its type. */
abstract class ValueNode extends Node {
    /** INTEGER of any kind, within its range. */
    long executeLong(VirtualFrame frame) {
        throw unsuited();
    }

    /** REAL of any kind; a value of kind 4 is a float, exactly. */
    double executeDouble(VirtualFrame frame) {
        throw unsuited();
    }

    boolean executeBoolean(VirtualFrame frame) {
        throw unsuited();
    }

    /** COMPLEX, CHARACTER, a procedure or a disassociated pointer. */
    Object executeObject(VirtualFrame frame) {
        throw unsuited();
    }

    private IllegalStateException unsuited() {
        return new IllegalStateException("asked for a value of another type: " + getClass().getSimpleName());
    }
}
