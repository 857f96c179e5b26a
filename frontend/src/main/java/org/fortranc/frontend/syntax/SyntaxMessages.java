package org.fortranc.frontend.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.fortranc.grammar.FortranParser;
import org.fortranc.grammar.FortranTokens;

/** Words a syntax error: what was expected, and where, in the standard's words. */
final class SyntaxMessages {
    /** More choices than this say less than what was found. */
    private static final int MOST_CHOICES = 3;

    private SyntaxMessages() {}

    /** @param expected the token types that could have stood there; empty if that cannot be said */
    static String of(StatementKind kind, FortranToken found, IntervalSet expected, RuleContext context) {
        String where = place(kind, context);
        if (expected.contains(FortranTokens.NAME) && expected.contains(FortranTokens.INT_LITERAL))
            return "Expected an expression%s".formatted(where);
        List<String> choices = new ArrayList<>();
        for (int type : expected.toArray()) choices.add(describe(type));
        boolean areFew = !choices.isEmpty() && choices.size() <= MOST_CHOICES;
        if (areFew) return "Expected %s%s".formatted(join(choices), where);
        if (expected.contains(FortranTokens.NAME)) return "Expected a name%s".formatted(where);
        if (found.getType() == Token.EOF) return "This statement ends too early";
        return "Unexpected %s%s".formatted(quote(found.getText()), where);
    }

    private static String join(List<String> choices) {
        String last = choices.getLast();
        return choices.size() == 1 ? last : String.join(", ", choices.subList(0, choices.size() - 1)) + " or " + last;
    }

    private static String describe(int type) {
        return switch (type) {
            case Token.EOF -> "the end of the statement";
            case FortranTokens.NAME -> "a name";
            case FortranTokens.INT_LITERAL -> "a number";
            case FortranTokens.DEFINED_OPERATOR -> "an operator";
            default -> {
                String literal = FortranParser.VOCABULARY.getLiteralName(type);
                if (literal == null) yield "a constant";
                yield Keywords.isKeyword(type) ? literal.replace("'", "").toUpperCase(Locale.ROOT) : literal;
            }
        };
    }

    private static String quote(String text) {
        return text.startsWith("'") ? text : "'" + text + "'";
    }

    private static String place(StatementKind kind, RuleContext innermost) {
        for (RuleContext context = innermost; context != null; context = context.parent) {
            String phrase = switch (context.getRuleIndex()) {
                case FortranParser.RULE_partRef, FortranParser.RULE_subscriptOrArgumentList ->
                    kind == StatementKind.CALL ? " in the argument list" : " in the list of subscripts or arguments";
                case FortranParser.RULE_arrayConstructor, FortranParser.RULE_acImpliedDo -> " in the array constructor";
                case FortranParser.RULE_specifier -> " in the list of specifiers";
                case FortranParser.RULE_arraySpec -> " in the array bounds";
                case FortranParser.RULE_kindSelector, FortranParser.RULE_charSelector -> " in the type's parameters";
                case FortranParser.RULE_concurrentHeader -> " in the header of the loop";
                case FortranParser.RULE_inputImpliedDo, FortranParser.RULE_outputImpliedDo,
                        FortranParser.RULE_dataImpliedDo -> " in the implied DO";
                default -> "";
            };
            if (!phrase.isEmpty()) return phrase;
        }
        return switch (kind) {
            case ASSIGNMENT, ASSIGNMENT_OR_STATEMENT_FUNCTION, POINTER_ASSIGNMENT -> " in the assignment";
            case TYPE_DECLARATION, DATA_COMPONENT_DEF -> " in the declaration";
            case DERIVED_TYPE -> " in the TYPE statement";
            default -> " in the %s statement".formatted(words(kind));
        };
    }

    /** The words by which a message names a kind of statement. */
    static String words(StatementKind kind) {
        return switch (kind) {
            case LABEL_DO, NONLABEL_DO -> "DO";
            case IF_THEN, ARITHMETIC_IF -> "IF";
            case WHERE_CONSTRUCT -> "WHERE";
            case FORALL_CONSTRUCT -> "FORALL";
            case ASSIGNED_GOTO, COMPUTED_GOTO -> "GO TO";
            case MP_SUBPROGRAM -> "MODULE PROCEDURE";
            case DERIVED_TYPE -> "TYPE";
            case TYPE_GUARD -> "TYPE IS";
            case TYPE_DECLARATION -> "type declaration";
            case PROCEDURE_DECLARATION, TYPE_BOUND_PROCEDURE -> "PROCEDURE";
            default -> kind.words().isEmpty() ? kind.name().replace('_', ' ') : kind.words().toUpperCase(Locale.ROOT);
        };
    }
}
