package org.fortranc.runtime.io;

/** The tools of one formatted data transfer: its modes, and what turns numbers into text and back. */
final class Workplace {
    CompileOptions compiled = CompileOptions.DEFAULT;
    /** Is told where the program uses an extension, if the options ask for that. */
    Extensions extensions = Extensions.IGNORED;
    final EditModes modes = new EditModes();
    final RealEditor reals = new RealEditor(modes);
    final DecimalReader decimal = new DecimalReader();
}
