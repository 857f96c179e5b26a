package org.fortranc.backends.truffle;

import org.fortranc.runtime.io.CloseStatement;
import org.fortranc.runtime.io.InquireStatement;
import org.fortranc.runtime.io.IoStatement;
import org.fortranc.runtime.io.OpenStatement;
import org.fortranc.runtime.io.PositionStatement;
import org.fortranc.runtime.io.ReadStatement;
import org.fortranc.runtime.io.WriteStatement;

/** Ends a statement of any kind. */
final class Endings {
    private Endings() {}

    /** The value for IOSTAT=. */
    static int end(IoStatement<?> statement) {
        return switch (statement) {
            case ReadStatement s -> s.end();
            case WriteStatement s -> s.end();
            case OpenStatement s -> s.end();
            case CloseStatement s -> s.end();
            case InquireStatement s -> s.end();
            case PositionStatement s -> s.end();
            default -> throw new IllegalStateException("no statement: " + statement);
        };
    }
}
