package org.fortranc.frontend.syntax;

import static org.fortranc.grammar.FortranTokens.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fortranc.frontend.syntax.OpeningWords.Match;
import org.fortranc.frontend.text.CookedStatement;
import org.fortranc.frontend.text.SourceOptions.Feature;

/**
 * Says what kind of statement a text is, before it is read. Fortran has no reserved words, so shape comes first:
 * something that looks like a designator up to a {@code =} or {@code =>} outside parentheses is an assignment, whatever
 * words it is made of (Sale's method); only then do its first words count.
 */
final class Classifier {
    /**
     * @param words the keywords that open it, if any
     * @param first the index of its first token behind the construct name, if it has one
     */
    record Classification(StatementKind kind, List<String> words, int first) {}

    private static final List<String> PREFIXES = List.of("recursive", "non_recursive", "pure", "impure", "elemental",
            "module", "integer", "real", "doubleprecision", "complex", "doublecomplex", "character", "logical", "byte");

    private final OpeningWords openings = new OpeningWords();
    private final List<Match> found = new ArrayList<>();
    private final TokenBuffer tokens;
    private Set<Feature> features = Set.of();

    Classifier(TokenBuffer tokens) {
        this.tokens = tokens;
    }

    void features(Set<Feature> on) {
        features = on;
    }

    /** Classifies the tokens of the buffer from an index on. */
    Classification classify(int from, Nesting nesting) {
        boolean hasConstructName = tokens.type(from) == NAME && tokens.type(from + 1) == COLON;
        int first = hasConstructName ? from + 2 : from;
        if (tokens.type(first) != NAME) return new Classification(StatementKind.UNCLASSIFIABLE, List.of(), first);
        if (features.contains(Feature.STRUCTURES)) {
            var structure = DecStructures.classify(tokens, first, nesting);
            if (structure.isPresent()) return structure.get();
        }
        int behind = designatorEnd(first);
        int type = tokens.type(behind);
        if (isGluedParameter(first, behind, nesting))
            return keyword(StatementKind.PARAMETER, List.of("parameter"), first);
        if (type == EQUALS) {
            if (isGluedDo(first, behind)) {
                boolean hasLabel = StatementLexer.isDigit(tokens.statement().at(tokens.start(first) + 2));
                return keyword(hasLabel ? StatementKind.LABEL_DO : StatementKind.NONLABEL_DO, List.of("do"), first);
            }
            boolean isInEnum = nesting.innermost() == StatementKind.ENUM_DEF;
            boolean isEnumerator = isInEnum && tokens.startsWith(first, "enumerator");
            if (!isEnumerator && !hasConstructName) return assignment(first, behind, nesting);
        }
        if (type == ARROW && !hasConstructName && !isGluedBinding(first, nesting))
            return new Classification(StatementKind.POINTER_ASSIGNMENT, List.of(), first);
        CookedStatement text = tokens.statement();
        if (isTypePrint(first)) return keyword(StatementKind.PRINT, List.of("type"), first);
        openings.find(text, tokens.start(first), found);
        for (int i = found.size() - 1; i >= 0; i--) {
            Match match = found.get(i);
            int next = match.end();
            while (text.at(next) == ' ') next++;
            if (!follows(match.opening().kind().follow(), text.at(next))) continue;
            StatementKind kind = settle(match, text.at(next), first, hasConstructName, nesting);
            if (kind != StatementKind.UNCLASSIFIABLE) return keyword(kind, match.opening().words(), first);
        }
        return new Classification(StatementKind.UNCLASSIFIABLE, List.of(), first);
    }

    /** {@code TYPE *, x} of compilers of DEC: a format, then the end or a comma. */
    private boolean isTypePrint(int first) {
        if (!features.contains(Feature.DEC) || !tokens.is(first, "type")) return false;
        return switch (tokens.type(first + 1)) {
            case ASTERISK, INT_LITERAL, CHAR_LITERAL -> true;
            case NAME -> tokens.type(first + 2) == COMMA;
            default -> false;
        };
    }

    private static Classification keyword(StatementKind kind, List<String> words, int first) {
        return new Classification(kind, words, first);
    }

    private static boolean follows(StatementKind.Follow follow, byte next) {
        return switch (follow) {
            case ANYTHING -> true;
            case PARENTHESIS -> next == '(';
            case SLASH -> next == '/';
        };
    }

    private Classification assignment(int first, int equals, Nesting nesting) {
        boolean undecided = !nesting.isExecutionPart() && looksLikeStatementFunction(first, equals);
        StatementKind kind = undecided ? StatementKind.ASSIGNMENT_OR_STATEMENT_FUNCTION : StatementKind.ASSIGNMENT;
        return new Classification(kind, List.of(), first);
    }

    /** {@code f(x, y) =}: nothing but names between the only parentheses. */
    private boolean looksLikeStatementFunction(int first, int equals) {
        if (tokens.type(first + 1) != LEFT_PAREN || tokens.type(equals - 1) != RIGHT_PAREN) return false;
        for (int i = first + 2; i < equals - 1; i++) {
            int expected = (i - first) % 2 == 0 ? NAME : COMMA;
            if (tokens.type(i) != expected) return false;
        }
        return true;
    }

    /** The index behind what looks like a designator from an index on. */
    private int designatorEnd(int first) {
        int at = first + 1;
        while (true) {
            int type = tokens.type(at);
            if (type == LEFT_PAREN || type == LEFT_BRACKET) at = groupEnd(at);
            else if (type == PERCENT && tokens.type(at + 1) == NAME) at += 2;
            else return at;
        }
    }

    /** The index behind the bracket that closes the one at an index; behind the last token if none does. */
    private int groupEnd(int open) {
        int depth = 0;
        for (int at = open; at < tokens.count(); at++) {
            switch (tokens.type(at)) {
                case LEFT_PAREN, LEFT_BRACKET, LEFT_CONSTRUCTOR -> depth++;
                case RIGHT_PAREN, RIGHT_BRACKET, RIGHT_CONSTRUCTOR -> {
                    if (--depth == 0) return at + 1;
                }
                default -> { }
            }
        }
        return tokens.count();
    }

    /** {@code do10i=1,5} of fixed form: a comma outside parentheses tells it from an assignment. */
    private boolean isGluedDo(int first, int equals) {
        boolean mayBeGlued = !tokens.statement().blanksSignificant() && equals == first + 1;
        if (!mayBeGlued || !tokens.startsWith(first, "do")) return false;
        int at = equals + 1;
        while (at < tokens.count()) {
            int type = tokens.type(at);
            if (type == COMMA) return tokens.end(first) - tokens.start(first) > 2;
            at = type == LEFT_PAREN || type == LEFT_BRACKET || type == LEFT_CONSTRUCTOR ? groupEnd(at) : at + 1;
        }
        return false;
    }

    /** {@code parameter pi = 3.14} of fixed form, the old form without parentheses. */
    private boolean isGluedParameter(int first, int behind, Nesting nesting) {
        return !tokens.statement().blanksSignificant() && behind == first + 1 && tokens.type(behind) == EQUALS
                && tokens.startsWith(first, "parameter") && !tokens.is(first, "parameter")
                && !nesting.isExecutionPart();
    }

    /** {@code procedure a => b} of fixed form. */
    private boolean isGluedBinding(int first, Nesting nesting) {
        return !tokens.statement().blanksSignificant() && nesting.isAfterContains()
                && nesting.innermost() == StatementKind.DERIVED_TYPE && tokens.startsWith(first, "procedure");
    }

    /** The kind that an opening has here; UNCLASSIFIABLE if it is none here. */
    private StatementKind settle(Match match, byte next, int first, boolean hasConstructName, Nesting nesting) {
        StatementKind kind = match.opening().kind();
        boolean inType = nesting.innermost() == StatementKind.DERIVED_TYPE;
        boolean ends = next == 0;
        return switch (kind) {
            case TYPE_DECLARATION -> typeDeclaration(match, next, first, nesting);
            case SUBROUTINE ->
                match.opening().words().contains("subroutine") ? kind : subprogram(match, first, nesting);
            case ELSEWHERE, DERIVED_TYPE -> when(next != '(', kind);
            case TYPE_GUARD -> when(nesting.innermost() == StatementKind.SELECT_TYPE
                    && (next == '(' || match.opening().words().contains("default")), kind);
            case SELECT_RANK_CASE -> when(nesting.innermost() == StatementKind.SELECT_RANK, kind);
            case ENUMERATOR_DEF -> when(nesting.innermost() == StatementKind.ENUM_DEF, kind);
            case FINAL_PROCEDURE -> when(inType, kind);
            case GENERIC -> inType ? StatementKind.TYPE_BOUND_GENERIC : kind;
            case ACCESS -> inType && ends ? StatementKind.PRIVATE : kind;
            case PROCEDURE_DECLARATION -> procedure(next, nesting);
            case MP_SUBPROGRAM -> isInterface(nesting) ? StatementKind.PROCEDURE : kind;
            case END, BLOCK -> when(ends, kind);
            case NONLABEL_DO -> StatementLexer.isDigit(next) ? StatementKind.LABEL_DO
                    : when(ends || next == ',' || StatementLexer.isLetter(next), kind);
            case GOTO -> next == '(' ? StatementKind.COMPUTED_GOTO
                    : StatementLexer.isDigit(next) ? kind : StatementKind.ASSIGNED_GOTO;
            case ASSIGN -> when(StatementLexer.isDigit(next), kind);
            case IF -> ifStatement(next, first, hasConstructName);
            case WHERE_CONSTRUCT -> tokens.type(groupEnd(first + 1)) == EOF ? kind : StatementKind.WHERE;
            case FORALL_CONSTRUCT -> tokens.type(groupEnd(first + 1)) == EOF ? kind : StatementKind.FORALL;
            default -> kind;
        };
    }

    private static StatementKind when(boolean holds, StatementKind kind) {
        return holds ? kind : StatementKind.UNCLASSIFIABLE;
    }

    private static boolean isInterface(Nesting nesting) {
        StatementKind innermost = nesting.innermost();
        return innermost == StatementKind.INTERFACE || innermost == StatementKind.ABSTRACT_INTERFACE;
    }

    private static StatementKind procedure(byte next, Nesting nesting) {
        if (isInterface(nesting)) return StatementKind.PROCEDURE;
        if (nesting.innermost() == StatementKind.DERIVED_TYPE && nesting.isAfterContains())
            return StatementKind.TYPE_BOUND_PROCEDURE;
        return when(next == '(', StatementKind.PROCEDURE_DECLARATION);
    }

    private StatementKind ifStatement(byte next, int first, boolean hasConstructName) {
        boolean endsInThen = tokens.is(tokens.count() - 1, "then");
        if (next != '(') return when(endsInThen, StatementKind.IF_THEN);
        int behind = groupEnd(first + 1);
        // Without its closing parenthesis it is wrong, but it still opens what END IF will end.
        if (behind == tokens.count()) return endsInThen ? StatementKind.IF_THEN : StatementKind.IF;
        if (tokens.type(behind) == INT_LITERAL) return StatementKind.ARITHMETIC_IF;
        boolean isThen = tokens.is(behind, "then") && tokens.type(behind + 1) == EOF;
        return isThen || hasConstructName ? StatementKind.IF_THEN : StatementKind.IF;
    }

    private StatementKind typeDeclaration(Match match, byte next, int first, Nesting nesting) {
        String word = match.opening().words().getFirst();
        if (next != '(' && (word.equals("type") || word.equals("class"))) return StatementKind.UNCLASSIFIABLE;
        if (subprogram(match, first, nesting) == StatementKind.FUNCTION) return StatementKind.FUNCTION;
        if (nesting.innermost() != StatementKind.DERIVED_TYPE) return StatementKind.TYPE_DECLARATION;
        for (int i = first; i + 2 < tokens.count(); i++) {
            if (tokens.type(i) == COMMA && tokens.type(i + 2) == DOUBLE_COLON
                    && (tokens.is(i + 1, "kind") || tokens.is(i + 1, "len"))) return StatementKind.TYPE_PARAM_DEF;
        }
        return StatementKind.DATA_COMPONENT_DEF;
    }

    /** Whether FUNCTION or SUBROUTINE comes after a type and other prefixes; UNCLASSIFIABLE if not. */
    private StatementKind subprogram(Match match, int first, Nesting nesting) {
        boolean blanks = tokens.statement().blanksSignificant();
        if (!blanks && !nesting.maySubprogramBegin()) return StatementKind.UNCLASSIFIABLE;
        int at = first;
        while (at < tokens.count()) {
            int type = tokens.type(at);
            if (type == EQUALS || type == DOUBLE_COLON || type == COMMA || type == SLASH) break;
            if (type == NAME) {
                StatementKind kind = blanks ? subprogramWord(at) : gluedSubprogram(at, at == first ? match.end() : -1);
                if (kind != StatementKind.UNCLASSIFIABLE) return kind;
            }
            at = type == LEFT_PAREN ? groupEnd(at) : at + 1;
        }
        return StatementKind.UNCLASSIFIABLE;
    }

    private StatementKind subprogramWord(int at) {
        if (tokens.type(at + 1) != NAME) return StatementKind.UNCLASSIFIABLE;
        if (tokens.is(at, "function")) return StatementKind.FUNCTION;
        return when(tokens.is(at, "subroutine"), StatementKind.SUBROUTINE);
    }

    /** @param opened the index in the text behind the opening words, or -1 if they are not in this token */
    private StatementKind gluedSubprogram(int at, int opened) {
        String rest = tokens.statement().text(opened < 0 ? tokens.start(at) : opened, Math.max(opened, tokens.end(at)));
        while (true) {
            if (rest.startsWith("function") && rest.length() > 8 && tokens.type(at + 1) == LEFT_PAREN)
                return StatementKind.FUNCTION;
            if (rest.startsWith("subroutine") && rest.length() > 10) return StatementKind.SUBROUTINE;
            String current = rest;
            var prefix = PREFIXES.stream().filter(current::startsWith).findFirst();
            if (prefix.isEmpty()) return StatementKind.UNCLASSIFIABLE;
            rest = rest.substring(prefix.get().length());
        }
    }
}
