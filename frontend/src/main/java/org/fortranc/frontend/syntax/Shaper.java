package org.fortranc.frontend.syntax;

import static org.fortranc.grammar.FortranTokens.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.fortranc.frontend.syntax.Classifier.Classification;

/**
 * Makes the tokens that the grammar reads from those of the lexer: marks the words that are keywords in a statement of
 * this kind, and in fixed form cuts them from what they are glued to.
 */
final class Shaper {
    private static final List<String> TYPE_WORDS = List.of("integer", "real", "doubleprecision", "doublecomplex",
            "complex", "character", "logical", "byte");
    private static final Set<String> ATTRIBUTES = Set.of("allocatable", "asynchronous", "automatic", "codimension",
            "contiguous", "dimension", "external", "intent", "intrinsic", "bind", "optional", "parameter", "pointer",
            "protected", "save", "static", "target", "value", "volatile", "public", "private", "kind", "len",
            "abstract", "extends", "deferred", "non_overridable", "nopass", "pass");
    private static final Set<String> PREFIXES =
            Set.of("recursive", "non_recursive", "pure", "impure", "elemental", "module");
    private static final Set<String> GENERIC_WORDS = Set.of("operator", "assignment", "read", "write");
    private static final Set<String> LOCALITY_WORDS = Set.of("local", "local_init", "shared", "default");

    private final TokenBuffer in;
    private final StatementLexer lexer;
    private List<FortranToken> out = new ArrayList<>();
    private int at;

    Shaper(TokenBuffer in, StatementLexer lexer) {
        this.in = in;
        this.lexer = lexer;
    }

    /**
     * The tokens of a statement, the last one of type EOF. For a statement that ends in another one, such as
     * {@code IF (x) STOP}, they are those of its own part; {@link #next} is where the other begins.
     *
     * @param from the index of the first token, before a construct name
     */
    List<FortranToken> shape(int from, Classification classification) {
        out = new ArrayList<>();
        at = from;
        while (at < classification.first()) copy();
        if (startsWithPrefixes(classification.kind())) subprogram();
        else if (classification.words().equals(List.of(DecStructures.STRUCTURE))) structure();
        else if (classification.words().equals(List.of(DecStructures.RECORD))) record();
        else {
            switch (classification.kind()) {
                case TYPE_DECLARATION, DATA_COMPONENT_DEF, TYPE_PARAM_DEF -> { }
                // TYPE in place of PRINT, as compilers of DEC had it.
                case PRINT -> keyword(classification.words().getFirst(), PRINT);
                default -> classification.words().forEach(this::keyword);
            }
            body(classification.kind());
        }
        int end = at < in.count() ? in.start(at) : in.statement().length();
        out.add(new FortranToken(in.statement(), Token.EOF, end, end, out.size()));
        return out;
    }

    /** {@code STRUCTURE /name/}: as if it were {@code TYPE name}. */
    private void structure() {
        keyword(DecStructures.STRUCTURE);
        at++;
        copy();
        at++;
    }

    /** {@code RECORD /name/ a, b}: as if it were {@code TYPE(name) :: a, b}. */
    private void record() {
        keyword(DecStructures.RECORD, TYPE);
        emit(LEFT_PAREN, in.start(at), in.end(at));
        at++;
        copy();
        emit(RIGHT_PAREN, in.start(at), in.end(at));
        int behind = in.end(at++);
        emit(DOUBLE_COLON, behind, behind);
        rest();
    }

    /** The index of the first token that the last statement did not take. */
    int next() {
        return at;
    }

    private static boolean startsWithPrefixes(StatementKind kind) {
        return kind == StatementKind.FUNCTION || kind == StatementKind.SUBROUTINE;
    }

    private void body(StatementKind kind) {
        switch (kind) {
            case TYPE_DECLARATION, DATA_COMPONENT_DEF, TYPE_PARAM_DEF -> {
                typeSpec();
                attributes();
            }
            case DERIVED_TYPE, ENUM_DEF, GENERIC, TYPE_BOUND_GENERIC -> attributes();
            case TYPE_BOUND_PROCEDURE, PROCEDURE_DECLARATION -> {
                procedureInterface(kind);
                attributes();
            }
            case INTENT -> intent();
            case IF, WHERE, FORALL -> {
                group();
                return;
            }
            case IF_THEN, ELSE_IF -> {
                group();
                optionalKeyword("then");
            }
            case LABEL_DO, NONLABEL_DO -> doControl();
            case USE -> use();
            case IMPORT -> {
                if (in.type(at) == COMMA) {
                    copy();
                    for (String word : List.of("only", "none", "all")) if (in.is(at, word)) keyword(word);
                }
            }
            case IMPLICIT -> implicit();
            case IMPLICIT_NONE -> {
                while (at < in.count()) {
                    if (in.is(at, "type") || in.is(at, "external")) keyword(text(at));
                    else copy();
                }
            }
            case TYPE_GUARD -> {
                if (in.type(at) == LEFT_PAREN) {
                    copy();
                    if (isTypeWord(at)) typeSpec();
                }
            }
            case ENTRY -> arguments();
            case ASSIGN -> {
                copy();
                optionalKeyword("to");
            }
            default -> { }
        }
        switch (kind) {
            case USE, INTERFACE, END_INTERFACE, ACCESS, GENERIC, TYPE_BOUND_GENERIC -> genericRest();
            default -> rest();
        }
    }

    // Words

    private String text(int index) {
        return in.statement().text(in.start(index), in.end(index));
    }

    private void copy() {
        emit(in.type(at), in.start(at), in.end(at));
        at++;
    }

    private void emit(int type, int from, int to) {
        out.add(new FortranToken(in.statement(), type, from, to, out.size()));
    }

    /** Takes a keyword at the current place; what is glued to it stays for later. */
    private void keyword(String word) {
        keyword(word, Keywords.type(word));
    }

    private void keyword(String word, int type) {
        int from = in.start(at);
        emit(type, from, from + word.length());
        cut(from + word.length());
    }

    /** Moves the beginning of the current token, of which the first characters are taken. */
    private void cut(int end) {
        if (end >= in.end(at)) {
            at++;
        } else if (StatementLexer.isLetter(in.statement().at(end))) {
            in.moveStart(at, end);
        } else {
            // What is left begins with a digit, so what follows it may be a part of a number.
            in.truncate(at);
            lexer.scan(end);
        }
    }

    private boolean startsWith(String word) {
        return in.type(at) == NAME
                && (in.statement().blanksSignificant() ? in.is(at, word) : in.startsWith(at, word));
    }

    private void optionalKeyword(String word) {
        if (startsWith(word)) keyword(word);
    }

    /** Copies what stands between brackets, and both of them. */
    private void group() {
        int depth = 0;
        do {
            switch (in.type(at)) {
                case LEFT_PAREN, LEFT_BRACKET, LEFT_CONSTRUCTOR -> depth++;
                case RIGHT_PAREN, RIGHT_BRACKET, RIGHT_CONSTRUCTOR -> depth--;
                default -> { }
            }
            copyOrType();
        } while (depth > 0 && at < in.count());
    }

    /** Copies the rest; only types in array constructors and the like are keywords there. */
    private void rest() {
        while (at < in.count()) copyOrType();
    }

    private void copyOrType() {
        boolean mayBeType = in.hasDoubleColon() && at > 0 && in.type(at) == NAME && isTypeWord(at);
        if (mayBeType && opensList(in.type(at - 1)) && isFollowedByDoubleColon(at)) typeSpec();
        else copy();
    }

    private static boolean opensList(int type) {
        return type == LEFT_PAREN || type == LEFT_BRACKET || type == LEFT_CONSTRUCTOR || type == COMMA;
    }

    private boolean isFollowedByDoubleColon(int word) {
        int depth = 0;
        for (int i = word + 1; i < in.count(); i++) {
            switch (in.type(i)) {
                case LEFT_PAREN -> depth++;
                case RIGHT_PAREN -> {
                    if (--depth < 0) return false;
                }
                case NAME -> {
                    boolean isSecondWord = i == word + 1 && (in.is(i, "precision") || in.is(i, "complex"));
                    if (depth == 0 && !isSecondWord) return false;
                }
                case DOUBLE_COLON -> {
                    if (depth == 0) return true;
                }
                case COMMA -> {
                    if (depth == 0) return false;
                }
                default -> { }
            }
        }
        return false;
    }

    // Types and attributes

    private boolean isTypeWord(int index) {
        if (in.is(index, "double") && (in.is(index + 1, "precision") || in.is(index + 1, "complex"))) return true;
        for (String word : TYPE_WORDS) if (in.is(index, word)) return true;
        return false;
    }

    /** A type with its selector; the current token begins with the word of a type. */
    private void typeSpec() {
        if (startsWith("type") || startsWith("class")) {
            keyword(startsWith("type") ? "type" : "class");
            if (in.type(at) != LEFT_PAREN) return;
            copy();
            if (isTypeWord(at)) typeSpec();
            int depth = 1;
            while (at < in.count() && depth > 0) {
                if (in.type(at) == LEFT_PAREN) depth++;
                else if (in.type(at) == RIGHT_PAREN) depth--;
                copy();
            }
            return;
        }
        if (in.startsWith(at, "double")) {
            keyword("double");
            if (in.startsWith(at, "precision")) keyword("precision");
            else if (in.startsWith(at, "complex")) keyword("complex");
            return;
        }
        for (String word : TYPE_WORDS) {
            if (startsWith(word)) {
                keyword(word);
                break;
            }
        }
        selector();
    }

    private void selector() {
        if (in.type(at) == ASTERISK) {
            copy();
            if (in.type(at) == LEFT_PAREN) group();
            else plainNumber();
        } else if (in.type(at) == LEFT_PAREN) {
            int depth = 0;
            do {
                int type = in.type(at);
                if (type == LEFT_PAREN) depth++;
                else if (type == RIGHT_PAREN) depth--;
                boolean isWord = in.is(at, "kind") || in.is(at, "len");
                if (isWord && depth == 1 && in.type(at + 1) == EQUALS) keyword(text(at));
                else copy();
            } while (depth > 0 && at < in.count());
        }
    }

    /** The digits after {@code REAL*}: in {@code REAL*8D1} of fixed form they are no real literal. */
    private void plainNumber() {
        int from = in.start(at);
        int to = from;
        while (StatementLexer.isDigit(in.statement().at(to))) to++;
        if (to == from) return;
        emit(INT_LITERAL, from, to);
        if (to >= in.end(at)) {
            at++;
        } else {
            in.truncate(at);
            lexer.scan(to);
        }
    }

    /** {@code , attribute, attribute ::}, if there is such a list. */
    private void attributes() {
        if (!hasDoubleColonAhead()) return;
        while (in.type(at) == COMMA) {
            copy();
            String word = in.type(at) == NAME ? text(at) : "";
            if (!ATTRIBUTES.contains(word)) return;
            keyword(word);
            if (word.equals("intent")) intent();
            else if (in.type(at) == LEFT_PAREN || in.type(at) == LEFT_BRACKET) group();
        }
    }

    private boolean hasDoubleColonAhead() {
        return in.hasDoubleColon() || in.type(at) == COMMA && in.is(at + 1, "bind");
    }

    private void intent() {
        if (in.type(at) != LEFT_PAREN) return;
        copy();
        if (in.startsWith(at, "in")) keyword("in");
        if (in.startsWith(at, "out")) keyword("out");
        if (in.type(at) == RIGHT_PAREN) copy();
    }

    private void procedureInterface(StatementKind kind) {
        if (in.type(at) != LEFT_PAREN) return;
        if (kind == StatementKind.PROCEDURE_DECLARATION) {
            copy();
            boolean isDerived = (in.is(at, "type") || in.is(at, "class")) && in.type(at + 1) == LEFT_PAREN;
            if (isDerived || isTypeWord(at)) typeSpec();
            while (at < in.count() && in.type(at) != RIGHT_PAREN) copy();
            if (at < in.count()) copy();
        } else {
            group();
        }
    }

    private void implicit() {
        boolean more = true;
        while (more && in.type(at) == NAME) {
            int start = in.start(at);
            typeSpec();
            more = in.start(at) > start;
            // IMPLICIT REAL (A-H): what looked like a selector was the list of letters.
            if (in.type(at) == LEFT_PAREN) group();
            if (in.type(at) == COMMA) copy();
        }
    }

    // Subprograms

    private void subprogram() {
        while (in.type(at) == NAME) {
            if (startsWith("function")) {
                keyword("function");
                break;
            }
            if (startsWith("subroutine")) {
                keyword("subroutine");
                break;
            }
            int before = at;
            int start = in.start(at);
            for (String prefix : PREFIXES) {
                if (startsWith(prefix)) {
                    keyword(prefix);
                    break;
                }
            }
            if (at == before && in.start(at) == start) typeSpec();
            if (at == before && in.start(at) == start) break;
        }
        arguments();
        rest();
    }

    /** The name, the dummy arguments and what follows them. */
    private void arguments() {
        if (in.type(at) == NAME) copy();
        if (in.type(at) == LEFT_PAREN) group();
        while (in.type(at) == NAME && (in.is(at, "result") || in.is(at, "bind"))) {
            keyword(text(at));
            if (in.type(at) == LEFT_PAREN) group();
        }
    }

    // Other statements

    private void doControl() {
        if (in.type(at) == INT_LITERAL || StatementLexer.isDigit(in.statement().at(in.start(at)))) plainNumber();
        if (in.type(at) == COMMA) copy();
        if (in.type(at + 1) != LEFT_PAREN) return;
        if (startsWith("while")) {
            keyword("while");
        } else if (startsWith("concurrent")) {
            keyword("concurrent");
            group();
            while (in.type(at) == NAME && LOCALITY_WORDS.contains(text(at))) {
                boolean isDefault = in.is(at, "default");
                keyword(text(at));
                if (in.type(at) != LEFT_PAREN) return;
                if (isDefault && in.is(at + 1, "none")) {
                    copy();
                    keyword("none");
                    if (in.type(at) == RIGHT_PAREN) copy();
                } else {
                    group();
                }
            }
        }
    }

    private void use() {
        if (in.type(at) == COMMA) {
            copy();
            if (in.is(at, "intrinsic") || in.is(at, "non_intrinsic")) keyword(text(at));
        }
        if (in.type(at) == DOUBLE_COLON) copy();
        if (in.type(at) == NAME) copy();
        if (in.type(at) == COMMA && in.is(at + 1, "only") && in.type(at + 2) == COLON) {
            copy();
            keyword("only");
        }
    }

    /** Copies the rest, in which {@code operator(...)} and the like are generic specifications. */
    private void genericRest() {
        while (at < in.count()) {
            boolean mayBeGeneric = in.type(at) == NAME && in.type(at + 1) == LEFT_PAREN;
            if (mayBeGeneric && GENERIC_WORDS.contains(text(at))) keyword(text(at));
            else copy();
        }
    }
}
