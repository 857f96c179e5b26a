package org.fortranc.diagnostic;

/** What a message means for the build: an ERROR forbids output, the others do not. */
public enum Severity { ERROR, WARNING, REMARK }
