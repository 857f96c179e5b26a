package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.OpenMp.Clause;
import org.fortranc.ir.fortran.OpenMp.Directive;
import org.fortranc.ir.fortran.OpenMp.Role;
import org.fortranc.ir.fortran.OpenMp.Word;

/** Directives of OpenMP as Fortran text. */
final class DirectiveText {
    private final Construct.Directed construct;
    private final Function<Expression, String> print;

    DirectiveText(Construct.Directed construct, Function<Expression, String> print) {
        this.construct = construct;
        this.print = print;
    }

    String begin() {
        return "!$omp " + construct.directive().words() + clauses(false);
    }

    String end() {
        return "!$omp end " + construct.directive().words() + clauses(true);
    }

    private String clauses(boolean atEnd) {
        return construct.clauses().stream().filter(c -> isAtEnd(c) == atEnd || atEnd && c instanceof Clause.Named)
                .map(c -> " " + clause(c)).collect(Collectors.joining());
    }

    private boolean isAtEnd(Clause clause) {
        return clause.equals(new Clause.Plain(Word.NOWAIT))
                || clause instanceof Clause.Listed(var role, _) && role == Role.COPYPRIVATE;
    }

    private String clause(Clause clause) {
        return switch (clause) {
            case Clause.Listed(var role, var variables) -> (role == Role.FLUSH ? "" : word(role)) + list(variables);
            case Clause.Reduction(var operator, var variables) ->
                    "reduction(" + operator + ":" + names(variables) + ")";
            case Clause.Linear(var variables, var step) -> "linear(" + names(variables)
                    + step.map(s -> ":" + print.apply(s)).orElse("") + ")";
            case Clause.Default(var role) -> "default(" + role.map(DirectiveText::word).orElse("none") + ")";
            case Clause.Schedule(var kind, var chunk) -> "schedule(" + word(kind)
                    + chunk.map(c -> ", " + print.apply(c)).orElse("") + ")";
            case Clause.Valued(var kind, var value) -> word(kind) + "(" + print.apply(value) + ")";
            case Clause.Plain(var word) -> word(word);
            case Clause.Named(var name) -> "(" + name + ")";
            case Clause.Depend(var type, var objects) -> {
                var parts = new ArrayList<String>();
                for (var object : objects) parts.add(print.apply(object));
                yield "depend(" + type + ":" + String.join(", ", parts) + ")";
            }
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String list(List<Designator.ObjectName> variables) {
        return "(" + names(variables) + ")";
    }

    private String names(List<Designator.ObjectName> variables) {
        return variables.stream().map(print).collect(Collectors.joining(", "));
    }

    /** Whether an end must stand in the text. */
    boolean hasEnd() {
        return !construct.directive().isAlone() && !(construct.directive() == Directive.ATOMIC
                && construct.blocks().getFirst().size() == 1);
    }
}
