package org.fortranc.frontend.syntax;

import java.util.Locale;

/** The directives of OpenMP that are read, by the words of their names. */
public enum DirectiveName {
    PARALLEL, PARALLEL_DO, PARALLEL_DO_SIMD, PARALLEL_SECTIONS, PARALLEL_WORKSHARE, DO, DO_SIMD, SIMD, SECTIONS,
    SECTION, SINGLE, MASTER, WORKSHARE, CRITICAL, ATOMIC, BARRIER, FLUSH, ORDERED, TASK, TASKWAIT, TASKYIELD, TASKGROUP,
    TASKLOOP, TASKLOOP_SIMD, THREADPRIVATE, DECLARE_SIMD;

    String words() {
        return name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** Whether it stands among the declarations. */
    boolean isDeclaration() {
        return this == THREADPRIVATE || this == DECLARE_SIMD;
    }

    /** Whether a list may follow the name without a word between. */
    boolean mayHaveList() {
        return this == CRITICAL || this == FLUSH || isDeclaration();
    }
}
