package org.fortranc.ir.fortran;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Directives of OpenMP and their clauses (OpenMP 4.5, chapter 2). */
public final class OpenMp {
    private OpenMp() {}

    /** What a directive is for; its words are those of the name. */
    public enum Directive {
        PARALLEL, PARALLEL_DO, PARALLEL_DO_SIMD, PARALLEL_SECTIONS, PARALLEL_WORKSHARE, DO, DO_SIMD, SIMD, SECTIONS,
        SECTION, SINGLE, MASTER, WORKSHARE, CRITICAL, ATOMIC, BARRIER, FLUSH, ORDERED, TASK, TASKWAIT, TASKYIELD,
        TASKGROUP, TASKLOOP, TASKLOOP_SIMD, THREADPRIVATE, DECLARE_SIMD;

        public String words() {
            return name().replace('_', ' ').toLowerCase(Locale.ROOT);
        }

        /** Whether it stands for itself, with nothing that belongs to it. */
        public boolean isAlone() {
            return switch (this) {
                case BARRIER, FLUSH, TASKWAIT, TASKYIELD, THREADPRIVATE, DECLARE_SIMD -> true;
                default -> false;
            };
        }

        public boolean isDeclaration() {
            return this == THREADPRIVATE || this == DECLARE_SIMD;
        }

        /** Whether the next thing is a DO construct. */
        public boolean isLoop() {
            return switch (this) {
                case PARALLEL_DO, PARALLEL_DO_SIMD, DO, DO_SIMD, SIMD, TASKLOOP, TASKLOOP_SIMD -> true;
                default -> false;
            };
        }

        public boolean isParallel() {
            return switch (this) {
                case PARALLEL, PARALLEL_DO, PARALLEL_DO_SIMD, PARALLEL_SECTIONS, PARALLEL_WORKSHARE -> true;
                default -> false;
            };
        }

        /** Whether a team shares its work among its threads. */
        public boolean isWorkSharing() {
            return switch (this) {
                case PARALLEL_DO, PARALLEL_DO_SIMD, PARALLEL_SECTIONS, PARALLEL_WORKSHARE, DO, DO_SIMD, SECTIONS,
                        SINGLE, WORKSHARE -> true;
                default -> false;
            };
        }

        public boolean isTask() {
            return this == TASK || this == TASKLOOP || this == TASKLOOP_SIMD;
        }
    }

    /** A clause; variables of a COMMON block that a list names stand for it one by one. */
    public sealed interface Clause {
        record Listed(Role role, List<Designator.ObjectName> variables) implements Clause {
            public Listed {
                variables = List.copyOf(variables);
            }
        }

        /** @param operator in the program's words: {@code +}, {@code .and.}, {@code max} */
        record Reduction(String operator, List<Designator.ObjectName> variables) implements Clause {
            public Reduction {
                variables = List.copyOf(variables);
            }
        }

        record Linear(List<Designator.ObjectName> variables, Optional<Expression> step) implements Clause {
            public Linear {
                variables = List.copyOf(variables);
            }
        }

        /** Empty for NONE. */
        record Default(Optional<Role> role) implements Clause {}

        record Schedule(ScheduleKind kind, Optional<Expression> chunk) implements Clause {}

        /** A clause with a value. */
        record Valued(Value kind, Expression value) implements Clause {}

        record Plain(Word word) implements Clause {}

        /** The name of a critical region. */
        record Named(String name) implements Clause {}

        record Depend(String type, List<Expression> objects) implements Clause {
            public Depend {
                objects = List.copyOf(objects);
            }
        }
    }

    /** What a list says of its variables. */
    public enum Role { PRIVATE, FIRSTPRIVATE, LASTPRIVATE, SHARED, COPYIN, COPYPRIVATE, FLUSH, UNIFORM, ALIGNED }

    public enum ScheduleKind { STATIC, DYNAMIC, GUIDED, RUNTIME, AUTO }

    public enum Value {
        IF, NUM_THREADS, COLLAPSE, ORDERED, FINAL, SAFELEN, SIMDLEN, GRAINSIZE, NUM_TASKS, PRIORITY;

        /** Whether the value is a constant, known when the program is compiled. */
        public boolean isConstant() {
            return this == COLLAPSE || this == ORDERED || this == SAFELEN || this == SIMDLEN;
        }
    }

    /** A clause of one word. */
    public enum Word {
        NOWAIT, ORDERED, UNTIED, MERGEABLE, NOGROUP, INBRANCH, NOTINBRANCH, SEQ_CST, READ, WRITE, UPDATE, CAPTURE,
        THREADS, SIMD
    }
}
