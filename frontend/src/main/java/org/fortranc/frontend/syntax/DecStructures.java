package org.fortranc.frontend.syntax;

import static org.fortranc.grammar.FortranTokens.*;

import java.util.List;
import java.util.Optional;
import org.fortranc.frontend.syntax.Classifier.Classification;

/**
 * STRUCTURE and RECORD of compilers of DEC ({@code -fdec-structure}): a structure is a sequence type, and a record an
 * object of it.
 */
final class DecStructures {
    static final String STRUCTURE = "structure";
    static final String RECORD = "record";

    private DecStructures() {}

    /** The kind of a statement that begins with such words. */
    static Optional<Classification> classify(TokenBuffer tokens, int first, Nesting nesting) {
        boolean named = tokens.type(first + 1) == SLASH && tokens.type(first + 2) == NAME
                && tokens.type(first + 3) == SLASH;
        if (named && tokens.is(first, STRUCTURE) && tokens.type(first + 4) == EOF
                && nesting.innermost() != StatementKind.DERIVED_TYPE)
            return Optional.of(new Classification(StatementKind.DERIVED_TYPE, List.of(STRUCTURE), first));
        if (named && tokens.is(first, RECORD))
            return Optional.of(new Classification(nesting.innermost() == StatementKind.DERIVED_TYPE
                    ? StatementKind.DATA_COMPONENT_DEF : StatementKind.TYPE_DECLARATION, List.of(RECORD), first));
        boolean ends = tokens.is(first, "end" + STRUCTURE)
                || tokens.is(first, "end") && tokens.is(first + 1, STRUCTURE);
        return ends ? Optional.of(new Classification(StatementKind.END_TYPE, List.of("end", STRUCTURE), first))
                : Optional.empty();
    }

    /** What a statement that begins with such words is about, if it is not translated. */
    static Optional<String> refused(TokenBuffer tokens, int first) {
        int last = tokens.is(first, "end") ? first + 1 : first;
        if (tokens.is(last, "union") || tokens.is(last, "endunion")) return Optional.of("UNION");
        if (tokens.is(last, "map") || tokens.is(last, "endmap")) return Optional.of("MAP");
        return tokens.is(first, STRUCTURE) ? Optional.of("STRUCTURE inside another") : Optional.empty();
    }

    /**
     * Whether the dot at an index comes before the name of a component: directly behind a name or a parenthesis, and
     * not before an operator.
     *
     * @param operator whether the dot begins an operator of the standard or a logical constant
     */
    static boolean isBeforeComponent(TokenBuffer tokens, int dot, boolean operator) {
        int last = tokens.count() - 1;
        if (operator || last < 0 || tokens.end(last) != dot) return false;
        return switch (tokens.type(last)) {
            case NAME, RIGHT_PAREN, RIGHT_BRACKET -> StatementLexer.isLetter(tokens.statement().at(dot + 1));
            default -> false;
        };
    }
}
