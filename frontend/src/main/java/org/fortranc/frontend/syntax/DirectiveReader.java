package org.fortranc.frontend.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.syntax.DirectiveSyntax.Clause;
import org.fortranc.frontend.syntax.DirectiveSyntax.Part;
import org.fortranc.frontend.text.CookedStatement;
import org.fortranc.grammar.FortranParser.ExprContext;

/**
 * Reads directives of OpenMP (OpenMP 4.5, 2.1). Blanks between the words of a name are optional in both source forms,
 * so names are found by their letters, the longest first.
 */
final class DirectiveReader {
    private static final int SENTINEL = "!$omp".length();

    private static final List<DirectiveName> DIRECTIVES = Stream.of(DirectiveName.values())
            .sorted(Comparator.comparingInt((DirectiveName d) -> d.words().length()).reversed()).toList();

    /** Directives that are refused by name, because nothing runs them. */
    private static final List<String> REFUSED = List.of("declare target", "declare reduction", "declare mapper",
            "declare variant", "target", "teams", "distribute", "cancellation point", "cancel", "loop", "scan",
            "metadirective", "requires", "allocate", "assume", "masked", "scope", "error", "depobj", "tile", "unroll",
            "interop", "dispatch", "nothing", "end target", "end teams", "end distribute");

    private static final Set<String> VALUES = Set.of("if", "num_threads", "collapse", "final", "safelen", "simdlen",
            "grainsize", "num_tasks", "priority", "ordered", "depend");

    private static final List<String> CLAUSES = Stream.of("private", "firstprivate", "lastprivate", "shared", "default",
            "reduction", "in_reduction", "task_reduction", "copyin", "copyprivate", "schedule", "if", "num_threads",
            "collapse", "ordered", "nowait", "linear", "aligned", "safelen", "simdlen", "uniform", "inbranch",
            "notinbranch", "untied", "mergeable", "final", "depend", "priority", "grainsize", "num_tasks", "nogroup",
            "seq_cst", "acq_rel", "acquire", "release", "relaxed", "hint", "read", "write", "update", "capture",
            "threads", "simd", "proc_bind", "map", "device", "is_device_ptr", "use_device_ptr", "defaultmap",
            "num_teams", "thread_limit", "dist_schedule", "allocate", "nontemporal", "order", "bind", "affinity",
            "detach", "compare")
            .sorted(Comparator.comparingInt(String::length).reversed()).toList();

    private final DiagnosticSink diagnostics;
    private final Function<CookedStatement, Optional<ExprContext>> expressions;
    private CookedStatement text = CookedStatement.EMPTY;
    private int at;

    /** @param expressions reads an expression, and reports what is wrong with it */
    DirectiveReader(DiagnosticSink diagnostics, Function<CookedStatement, Optional<ExprContext>> expressions) {
        this.diagnostics = diagnostics;
        this.expressions = expressions;
    }

    static boolean isDirective(CookedStatement statement) {
        return statement.at(0) == '!';
    }

    /** The directive; empty if an error was reported. */
    Optional<DirectiveSyntax> read(CookedStatement statement) {
        text = statement;
        at = SENTINEL;
        for (var name : REFUSED) {
            if (!accept(name)) continue;
            diagnostics.report(Code.NOT_TRANSLATED, statement.range(), "The directive '!$omp %s' cannot be translated",
                    name);
            return Optional.empty();
        }
        boolean end = accept("end");
        for (var directive : DIRECTIVES) {
            if (!accept(directive.words())) continue;
            return clauses(directive).map(clauses -> new DirectiveSyntax(directive,
                    end ? DirectiveSyntax.Side.END : DirectiveSyntax.Side.BEGIN, clauses));
        }
        diagnostics.report(Code.SYNTAX, statement.range(), "This is no directive of OpenMP");
        return Optional.empty();
    }

    private Optional<List<Clause>> clauses(DirectiveName directive) {
        var clauses = new ArrayList<Clause>();
        skipBlanks();
        if (directive.mayHaveList() && text.at(at) == '(') {
            var parts = parts("");
            if (parts.isEmpty()) return Optional.empty();
            clauses.add(new Clause("", parts.get(), text.range(SENTINEL + 1, at)));
        }
        while (true) {
            skipBlanks();
            if (text.at(at) == ',') at++;
            skipBlanks();
            if (at >= text.length()) return Optional.of(clauses);
            int begin = at;
            var name = CLAUSES.stream().filter(this::accept).findFirst();
            if (name.isEmpty()) {
                diagnostics.report(Code.SYNTAX, text.range(at, text.length()), "This is no clause of OpenMP");
                return Optional.empty();
            }
            skipBlanks();
            var parts = text.at(at) == '(' ? parts(name.get()) : Optional.of(List.<Part>of());
            if (parts.isEmpty()) return Optional.empty();
            clauses.add(new Clause(name.get(), parts.get(), text.range(begin, at)));
        }
    }

    /** What is in the parentheses that open here; empty if an error was reported. */
    private Optional<List<Part>> parts(String clause) {
        int open = at;
        var parts = new ArrayList<Part>();
        int depth = 0;
        int from = at + 1;
        char separator = 0;
        for (; at < text.length(); at++) {
            char c = (char) text.at(at);
            if (c == '\'' || c == '"') at = closingQuote(c);
            else if (c == '(' || c == '[') depth++;
            else if (c == ')' || c == ']') depth--;
            if (depth == 0 || depth == 1 && (c == ',' || c == ':')) {
                var part = part(clause, separator, from, at);
                if (part.isEmpty()) return Optional.empty();
                parts.add(part.get());
                separator = c;
                from = at + 1;
            }
            if (depth == 0) {
                at++;
                return Optional.of(parts);
            }
        }
        diagnostics.report(Code.SYNTAX, text.range(open, open + 1), "This parenthesis is not closed");
        return Optional.empty();
    }

    private int closingQuote(char quote) {
        int end = at + 1;
        while (end < text.length() && text.at(end) != quote) end++;
        return end;
    }

    private Optional<Part> part(String clause, char separator, int first, int last) {
        int from = first;
        int to = last;
        while (from < to && text.at(from) == ' ') from++;
        while (to > from && text.at(to - 1) == ' ') to--;
        var range = text.range(from, Math.max(from + 1, to));
        if (from == to) {
            diagnostics.report(Code.SYNTAX, range, "Something is missing in this list");
            return Optional.empty();
        }
        var words = text.text(from, to);
        if (!isExpression(clause, separator, words)) return Optional.of(new Part(separator, words, Optional.empty(),
                range));
        var value = expressions.apply(text.part(from, to));
        return value.map(v -> new Part(separator, words, Optional.of(v), range));
    }

    private static boolean isExpression(String clause, char separator, String words) {
        return switch (clause) {
            case "schedule" -> separator == ',';
            case "linear", "aligned" -> separator == ':';
            case "if" -> separator == ':' || !words.matches("(parallel|task|taskloop|simd)");
            case "depend" -> separator != 0;
            default -> VALUES.contains(clause);
        };
    }

    /** Takes these words, if they stand here; blanks between them are optional. */
    private boolean accept(String words) {
        int begin = at;
        skipBlanks();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ') skipBlanks();
            else if (text.at(at++) != c) return back(begin);
        }
        // In free form a name ends where its letters do.
        if (text.blanksSignificant() && isNamePart(text.at(at)) && !isGlued(words)) return back(begin);
        return true;
    }

    /** {@code ENDDO} and {@code PARALLELDO} of free form: the rest is another word of the name. */
    private static boolean isGlued(String words) {
        return words.equals("end");
    }

    private boolean back(int begin) {
        at = begin;
        return false;
    }

    private static boolean isNamePart(byte c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }

    private void skipBlanks() {
        while (text.at(at) == ' ') at++;
    }
}
