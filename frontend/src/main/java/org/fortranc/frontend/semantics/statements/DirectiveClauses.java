package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.declarations.SpecificationAnalysis;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.syntax.DirectiveSyntax;
import org.fortranc.frontend.syntax.DirectiveSyntax.Part;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.OpenMp.Clause;
import org.fortranc.ir.fortran.OpenMp.Directive;
import org.fortranc.ir.fortran.OpenMp.Role;
import org.fortranc.ir.fortran.OpenMp.ScheduleKind;
import org.fortranc.ir.fortran.OpenMp.Value;
import org.fortranc.ir.fortran.OpenMp.Word;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** Clauses of OpenMP's directives: which stand where, and what they name (OpenMP 4.5, 2.5 to 2.15). */
final class DirectiveClauses {
    private static final Set<String> PARALLEL = Set.of("if", "num_threads", "default", "private", "firstprivate",
            "shared", "copyin", "reduction", "proc_bind");
    private static final Set<String> DO = Set.of("private", "firstprivate", "lastprivate", "linear", "reduction",
            "schedule", "collapse", "ordered");
    private static final Set<String> SIMD = Set.of("safelen", "simdlen", "linear", "aligned", "private", "lastprivate",
            "reduction", "collapse");
    private static final Set<String> SECTIONS = Set.of("private", "firstprivate", "lastprivate", "reduction");
    private static final Set<String> TASK = Set.of("if", "final", "untied", "default", "mergeable", "private",
            "firstprivate", "shared", "depend", "priority");
    private static final Set<String> TASKLOOP = Set.of("if", "shared", "private", "firstprivate", "lastprivate",
            "default", "grainsize", "num_tasks", "collapse", "final", "priority", "untied", "mergeable", "nogroup");

    private final UnitContext context;
    private final SpecificationAnalysis specification;
    private final Expressions expressions;

    DirectiveClauses(UnitContext context, SpecificationAnalysis specification, Expressions expressions) {
        this.context = context;
        this.specification = specification;
        this.expressions = expressions;
    }

    /** The clauses of a directive, those of the one that ends its region behind those of the one that begins it. */
    List<Clause> analyse(Directive directive, DirectiveSyntax begin, Optional<DirectiveSyntax> end) {
        var clauses = new ArrayList<Clause>();
        for (var clause : begin.clauses()) clauses.add(clause(directive, clause, allows(directive, clause.name())));
        for (var clause : end.map(DirectiveSyntax::clauses).orElse(List.of())) {
            var found = clause(directive, clause, allowsAtEnd(directive, clause.name()));
            if (!(found instanceof Clause.Named)) clauses.add(found);
            else if (!clauses.contains(found)) throw new SemanticError(Code.CONSTRAINT, clause.range(),
                    "The critical region has another name at its beginning");
        }
        requireOneRole(clauses);
        return clauses;
    }

    private static boolean allows(Directive directive, String clause) {
        return switch (directive) {
            case PARALLEL -> PARALLEL.contains(clause);
            case PARALLEL_DO -> PARALLEL.contains(clause) || DO.contains(clause);
            case PARALLEL_DO_SIMD -> PARALLEL.contains(clause) || DO.contains(clause) || SIMD.contains(clause);
            case PARALLEL_SECTIONS -> PARALLEL.contains(clause) || SECTIONS.contains(clause);
            case PARALLEL_WORKSHARE -> PARALLEL.contains(clause);
            case DO -> DO.contains(clause);
            case DO_SIMD -> DO.contains(clause) || SIMD.contains(clause);
            case SIMD -> SIMD.contains(clause);
            case SECTIONS -> SECTIONS.contains(clause);
            case SINGLE -> Set.of("private", "firstprivate").contains(clause);
            case CRITICAL -> Set.of("", "hint").contains(clause);
            case ATOMIC -> Set.of("read", "write", "update", "capture", "seq_cst").contains(clause);
            case ORDERED -> Set.of("threads", "simd").contains(clause);
            case TASK -> TASK.contains(clause);
            case TASKLOOP -> TASKLOOP.contains(clause);
            case TASKLOOP_SIMD -> TASKLOOP.contains(clause) || SIMD.contains(clause);
            case FLUSH, THREADPRIVATE -> clause.isEmpty();
            case DECLARE_SIMD -> Set.of("", "simdlen", "linear", "aligned", "uniform", "inbranch", "notinbranch")
                    .contains(clause);
            case SECTION, MASTER, WORKSHARE, BARRIER, TASKWAIT, TASKYIELD, TASKGROUP -> false;
        };
    }

    private static boolean allowsAtEnd(Directive directive, String clause) {
        return switch (directive) {
            case DO, DO_SIMD, SECTIONS, WORKSHARE -> clause.equals("nowait");
            case SINGLE -> clause.equals("nowait") || clause.equals("copyprivate");
            case CRITICAL -> clause.isEmpty();
            default -> false;
        };
    }

    private Clause clause(Directive directive, DirectiveSyntax.Clause clause, boolean allowed) {
        var parts = clause.parts();
        if (!allowed) throw new SemanticError(Code.CONSTRAINT, clause.range(),
                "The clause '%s' cannot stand in '!$omp %s'", clause.name(), directive.words());
        return switch (clause.name()) {
            case "" -> directive == Directive.CRITICAL ? new Clause.Named(single(clause).text())
                    : new Clause.Listed(Role.FLUSH, variables(parts));
            case "private", "firstprivate", "lastprivate", "shared", "copyin", "copyprivate", "uniform" ->
                    listed(Role.valueOf(clause.name().toUpperCase(Locale.ROOT)), clause);
            case "aligned" -> new Clause.Listed(Role.ALIGNED, variables(parts.stream()
                    .filter(p -> p.separator() != ':').toList()));
            case "default" -> new Clause.Default(defaultRole(single(clause)));
            case "reduction" -> reduction(clause);
            case "linear" -> linear(clause);
            case "schedule" -> schedule(clause);
            case "if", "final" -> new Clause.Valued(Value.valueOf(clause.name().toUpperCase(Locale.ROOT)),
                    expressions.scalarLogical(valueOf(clause), "The value of " + clause.name()
                            .toUpperCase(Locale.ROOT)));
            case "num_threads", "grainsize", "num_tasks", "priority", "collapse", "safelen", "simdlen" ->
                    valued(clause);
            case "ordered" -> parts.isEmpty() ? new Clause.Plain(Word.ORDERED) : valued(clause);
            case "depend" -> depend(clause);
            case "nowait", "untied", "mergeable", "nogroup", "inbranch", "notinbranch", "seq_cst", "read", "write",
                    "update", "capture", "threads", "simd" -> plain(clause);
            default -> throw SemanticError.notTranslated("The clause '%s' of OpenMP".formatted(clause.name()),
                    clause.range());
        };
    }

    private static Clause plain(DirectiveSyntax.Clause clause) {
        if (!clause.parts().isEmpty()) throw new SemanticError(Code.SYNTAX, clause.range(), "'%s' has no parentheses",
                clause.name());
        return new Clause.Plain(Word.valueOf(clause.name().toUpperCase(Locale.ROOT)));
    }

    private static Part single(DirectiveSyntax.Clause clause) {
        if (clause.parts().size() == 1) return clause.parts().getFirst();
        throw new SemanticError(Code.SYNTAX, clause.range(), "'%s' needs one item in parentheses", clause.name());
    }

    /** The value of a clause; what stands before a colon names the construct that it is for. */
    private static org.fortranc.grammar.FortranParser.ExprContext valueOf(DirectiveSyntax.Clause clause) {
        boolean named = clause.parts().size() == 2 && clause.parts().getLast().separator() == ':';
        if (clause.parts().size() != 1 && !named)
            throw new SemanticError(Code.SYNTAX, clause.range(), "'%s' needs one value in parentheses", clause.name());
        return clause.parts().getLast().value().orElseThrow(() -> new SemanticError(Code.SYNTAX, clause.range(),
                "'%s' needs a value", clause.name()));
    }

    private Clause valued(DirectiveSyntax.Clause clause) {
        var kind = Value.valueOf(clause.name().toUpperCase(Locale.ROOT));
        var value = expressions.scalarInteger(valueOf(clause), "The value of " + kind);
        var constant = context.constants().integer(value);
        if (kind.isConstant() && (constant.isEmpty() || constant.getAsLong() < 1))
            throw new SemanticError(Code.NOT_CONSTANT, clause.range(), "'%s' needs a positive constant", clause.name());
        if (constant.isPresent() && constant.getAsLong() < 1 && kind != Value.PRIORITY)
            throw new SemanticError(Code.CONSTRAINT, clause.range(), "The value of '%s' must be positive",
                    clause.name());
        return new Clause.Valued(kind, value);
    }

    private Clause listed(Role role, DirectiveSyntax.Clause clause) {
        if (clause.parts().isEmpty()) throw new SemanticError(Code.SYNTAX, clause.range(), "'%s' needs a list",
                clause.name());
        var variables = variables(clause.parts());
        for (var variable : variables) requireVariable(role, variable);
        return new Clause.Listed(role, variables);
    }

    private void requireVariable(Role role, Designator.ObjectName variable) {
        var symbol = expressions.names().object(variable.name(), variable.range());
        boolean copies = role == Role.PRIVATE || role == Role.FIRSTPRIVATE || role == Role.LASTPRIVATE;
        if (symbol.isConstant()) throw new SemanticError(Code.CONSTRAINT, variable.range(),
                "'%s' is a constant and no variable", variable.name());
        if (copies && symbol.has(Attribute.INTENT_IN) && role != Role.FIRSTPRIVATE)
            throw new SemanticError(Code.CONSTRAINT, variable.range(), "'%s' has INTENT(IN) and cannot be %s",
                    variable.name(), role);
        if (copies && symbol.has(Attribute.THREADPRIVATE))
            throw new SemanticError(Code.CONSTRAINT, variable.range(), "'%s' is THREADPRIVATE and cannot be %s",
                    variable.name(), role);
        if (role == Role.COPYIN && !symbol.has(Attribute.THREADPRIVATE))
            throw new SemanticError(Code.CONSTRAINT, variable.range(), "'%s' in COPYIN is not THREADPRIVATE",
                    variable.name());
    }

    /** Names, and blocks in slashes. */
    private List<Designator.ObjectName> variables(List<Part> parts) {
        var all = new ArrayList<Designator.ObjectName>();
        for (var part : parts) {
            if (part.text().startsWith("/")) {
                all.addAll(members(part));
                continue;
            }
            if (!part.text().matches("[a-z][a-z0-9_$]*")) throw new SemanticError(Code.SYNTAX, part.range(),
                    "Expected the name of a variable");
            all.add(expressions.names().variable(part.text(), part.range()));
        }
        return all;
    }

    private List<Designator.ObjectName> members(Part part) {
        String name = part.text().replace("/", "").strip();
        return specification.membersOf(name).orElseThrow(() -> new SemanticError(Code.UNDECLARED_NAME, part.range(),
                "There is no COMMON block '%s' here", name)).stream()
                .map(symbol -> expressions.names().designator(symbol.name().name(), symbol, part.range())).toList();
    }

    private static Optional<Role> defaultRole(Part part) {
        return switch (part.text()) {
            case "none" -> Optional.empty();
            case "shared" -> Optional.of(Role.SHARED);
            case "private" -> Optional.of(Role.PRIVATE);
            case "firstprivate" -> Optional.of(Role.FIRSTPRIVATE);
            default -> throw new SemanticError(Code.SYNTAX, part.range(),
                    "DEFAULT takes NONE, SHARED, PRIVATE or FIRSTPRIVATE");
        };
    }

    private Clause reduction(DirectiveSyntax.Clause clause) {
        var parts = clause.parts();
        if (parts.size() < 2 || parts.get(1).separator() != ':') throw new SemanticError(Code.SYNTAX, clause.range(),
                "REDUCTION needs an operator, a colon and a list");
        var operator = parts.getFirst().text().replace(" ", "");
        var variables = variables(parts.subList(1, parts.size()));
        for (var variable : variables) {
            requireVariable(Role.PRIVATE, variable);
            if (!fits(operator, variable, parts.getFirst().range())) throw new SemanticError(Code.TYPE_MISMATCH,
                    variable.range(), "'%s' has no type that REDUCTION(%s) takes", variable.name(),
                    operator.toUpperCase(Locale.ROOT));
        }
        return new Clause.Reduction(operator, variables);
    }

    private static boolean fits(String operator, Designator.ObjectName variable, SourceRange at) {
        var type = variable.type();
        boolean integer = type instanceof DataType.IntegerType;
        boolean real = type instanceof DataType.RealType;
        return switch (operator) {
            case "+", "-", "*" -> integer || real || type instanceof DataType.ComplexType;
            case "max", "min" -> integer || real;
            case "iand", "ior", "ieor" -> integer;
            case ".and.", ".or.", ".eqv.", ".neqv." -> type instanceof DataType.LogicalType;
            default -> throw SemanticError.notTranslated("A reduction by '%s'".formatted(operator), at);
        };
    }

    private Clause linear(DirectiveSyntax.Clause clause) {
        var names = clause.parts().stream().filter(p -> p.separator() != ':').toList();
        var step = clause.parts().stream().filter(p -> p.separator() == ':').findFirst();
        return new Clause.Linear(variables(names), step.flatMap(Part::value)
                .map(tree -> expressions.scalarInteger(tree, "The step of LINEAR")));
    }

    /** A modifier before the colon says in which order blocks may be dealt out, which no result depends on. */
    private Clause schedule(DirectiveSyntax.Clause clause) {
        var parts = clause.parts().stream().filter(p -> !p.text().matches("(non)?monotonic|simd")).toList();
        if (parts.isEmpty()) throw new SemanticError(Code.SYNTAX, clause.range(), "SCHEDULE needs a kind");
        ScheduleKind kind = switch (parts.getFirst().text()) {
            case "static" -> ScheduleKind.STATIC;
            case "dynamic" -> ScheduleKind.DYNAMIC;
            case "guided" -> ScheduleKind.GUIDED;
            case "runtime" -> ScheduleKind.RUNTIME;
            case "auto" -> ScheduleKind.AUTO;
            default -> throw new SemanticError(Code.SYNTAX, parts.getFirst().range(),
                    "SCHEDULE takes STATIC, DYNAMIC, GUIDED, RUNTIME or AUTO");
        };
        boolean alone = kind == ScheduleKind.RUNTIME || kind == ScheduleKind.AUTO;
        if (parts.size() > (alone ? 1 : 2)) throw new SemanticError(Code.SYNTAX, clause.range(),
                "There is too much in this SCHEDULE");
        var chunk = parts.stream().skip(1).findFirst().flatMap(Part::value)
                .map(tree -> expressions.scalarInteger(tree, "The chunk of SCHEDULE"));
        chunk.map(c -> context.constants().integer(c)).filter(c -> c.isPresent() && c.getAsLong() < 1).ifPresent(_ -> {
            throw new SemanticError(Code.CONSTRAINT, clause.range(), "The chunk of SCHEDULE must be positive");
        });
        return new Clause.Schedule(kind, chunk);
    }

    private Clause depend(DirectiveSyntax.Clause clause) {
        var parts = clause.parts();
        String type = parts.isEmpty() ? "" : parts.getFirst().text();
        if (!Set.of("in", "out", "inout").contains(type)) throw SemanticError.notTranslated(
                "DEPEND(%s)".formatted(type.toUpperCase(Locale.ROOT)), clause.range());
        return new Clause.Depend(type, parts.subList(1, parts.size()).stream()
                .map(p -> expressions.expression(p.value().orElseThrow())).<Expression>map(e -> e).toList());
    }

    /** OpenMP 4.5, 2.15.3: a variable is in one list, but for FIRSTPRIVATE with LASTPRIVATE. */
    private static void requireOneRole(List<Clause> clauses) {
        Map<SymbolName, String> known = new HashMap<>();
        for (var clause : clauses) {
            switch (clause) {
                case Clause.Listed(var role, var variables) -> {
                    if (role == Role.PRIVATE || role == Role.FIRSTPRIVATE || role == Role.LASTPRIVATE
                            || role == Role.SHARED)
                        variables.forEach(v -> claim(v, role.name(), known));
                }
                case Clause.Reduction(_, var variables) -> variables.forEach(v -> claim(v, "REDUCTION", known));
                default -> { }
            }
        }
    }

    private static void claim(Designator.ObjectName variable, String role, Map<SymbolName, String> known) {
        var before = known.put(variable.entity(), role);
        if (before == null || Set.of(before, role).equals(Set.of("FIRSTPRIVATE", "LASTPRIVATE"))
                && !before.equals(role)) return;
        throw new SemanticError(Code.CONSTRAINT, variable.range(), "'%s' is in two lists, %s and %s", variable.name(),
                before, role);
    }
}
