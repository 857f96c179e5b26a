package org.fortranc.backends.java;

import org.fortranc.ir.core.Program;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/** Placeholder. */
final class KernelOutlining implements Pass {
    @Override public String name() {
        return "outline-kernels";
    }

    @Override public Program apply(Program program, PassContext context) {
        return program;
    }
}
