package org.fortranc.pass;

import org.fortranc.diagnostic.DiagnosticSink;

/** All that a pass may reach besides its program. */
public record PassContext(DiagnosticSink diagnostics) {}
