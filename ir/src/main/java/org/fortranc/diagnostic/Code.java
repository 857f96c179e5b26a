package org.fortranc.diagnostic;

/**
 * Stable identities of messages. FC1 source and syntax, FC2 names and types, FC3 constraints of the standard,
 * FC4 remarks on what became of loops, FC5 what no rule could translate, FC6 what a target cannot express, FC9 bugs of fortranc.
 * Each has a page {@code docs/diagnostics/FCnnnn.md} and a case in {@code conformance/diagnostics}.
 */
public enum Code {
    UNCLASSIFIABLE_STATEMENT("FC1001", Severity.ERROR),
    SYNTAX("FC1002", Severity.ERROR),
    INCLUDE_NOT_FOUND("FC1003", Severity.ERROR),
    UNMATCHED_END("FC1004", Severity.ERROR),
    MISSING_END("FC1005", Severity.ERROR),
    BAD_LABEL("FC1006", Severity.ERROR),
    PREPROCESSOR("FC1007", Severity.ERROR),
    BAD_CHARACTER("FC1008", Severity.ERROR),
    UNDECLARED_NAME("FC2001", Severity.ERROR),
    DUPLICATE_DECLARATION("FC2002", Severity.ERROR),
    TYPE_MISMATCH("FC2003", Severity.ERROR),
    RANK_MISMATCH("FC2004", Severity.ERROR),
    UNKNOWN_MODULE("FC2005", Severity.ERROR),
    NOT_IN_MODULE("FC2006", Severity.ERROR),
    WRONG_NAME_CLASS("FC2007", Severity.ERROR),
    NO_MATCHING_SPECIFIC("FC2008", Severity.ERROR),
    NO_SUCH_COMPONENT("FC2009", Severity.ERROR),
    NOT_CONSTANT("FC2010", Severity.ERROR),
    UNDEFINED_LABEL("FC2011", Severity.ERROR),
    NOT_DEFINED("FC2012", Severity.ERROR),
    DEFINED_TWICE("FC2013", Severity.ERROR),
    NO_MAIN_PROGRAM("FC2014", Severity.ERROR),
    C_LINK("FC2015", Severity.ERROR),
    ARGUMENT_COUNT("FC3001", Severity.ERROR),
    ARGUMENT_MISMATCH("FC3002", Severity.ERROR),
    NOT_DEFINABLE("FC3003", Severity.ERROR),
    CONFLICTING_ATTRIBUTES("FC3004", Severity.ERROR),
    CONSTRAINT("FC3005", Severity.ERROR),
    LOOP_IN_VECTORS("FC4001", Severity.REMARK),
    LOOP_IN_TESTED_VECTORS("FC4002", Severity.REMARK),
    LOOP_CARRIES("FC4003", Severity.REMARK),
    LOOP_DOES_MORE("FC4004", Severity.REMARK),
    LOOP_INDEPENDENT("FC4005", Severity.REMARK),
    LOOP_INDEPENDENT_IF("FC4006", Severity.REMARK),
    LOOP_REDUCES("FC4007", Severity.REMARK),
    NOT_TRANSLATED("FC5001", Severity.ERROR),
    LEFT_OUT("FC5002", Severity.WARNING),
    TARGET_CANNOT_EXPRESS("FC6001", Severity.ERROR),
    INTERNAL("FC9001", Severity.ERROR);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The identity as printed, such as {@code FC2001}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
