package org.fortranc.driver.polyglot;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.Optional;
import org.fortranc.ir.core.Program;

/** Runs a program when it is called; the value is its exit status, 0 where there was nothing to run. */
final class ProgramNode extends RootNode {
    private final Optional<Program> program;

    ProgramNode(FortranLanguage language, Optional<Program> program) {
        super(language);
        this.program = program;
    }

    @Override public Object execute(VirtualFrame frame) {
        return run();
    }

    @TruffleBoundary
    private int run() {
        return program.map(FortranLanguage.context(this)::run).orElse(0);
    }
}
