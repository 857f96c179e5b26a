package org.fortranc.frontend.syntax;

import java.util.Optional;
import org.fortranc.frontend.text.CookedStatement;

/**
 * Checks the text of a format (R1302 to R1321, and the extensions of gfortran: no commas, Hollerith, {@code $},
 * {@code nX} without n). The run-time library reads formats again, with the values at hand.
 */
final class FormatReader {
    private final CookedStatement text;
    private int at;
    private Optional<FormatText.Problem> problem = Optional.empty();

    FormatReader(CookedStatement text, int open) {
        this.text = text;
        at = open;
    }

    Optional<FormatText.Problem> check() {
        items();
        return problem;
    }

    /** A list of items with its parentheses, the opening one at the current place. */
    private void items() {
        at++;
        while (problem.isEmpty()) {
            byte c = next();
            if (c == ')') {
                at++;
                return;
            }
            if (c == 0) fail(at, "This format has no closing parenthesis");
            else if (c == ',') at++;
            else item();
        }
    }

    private void item() {
        int from = at;
        boolean isSigned = next() == '-' || next() == '+';
        if (isSigned) at++;
        boolean isCounted = digits();
        boolean isUnlimited = !isCounted && next() == '*';
        if (isUnlimited) at++;
        byte c = next();
        if (isSigned && c != 'p') {
            fail(from, "A sign stands only before a scale factor kP");
            return;
        }
        switch (c) {
            case '(' -> items();
            case '\'', '"' -> characters(c);
            case 'h' -> {
                int length = text.hollerithLength(at);
                if (length == 0) fail(from, "Expected the number of characters before H");
                at += 1 + length;
            }
            case 'i', 'b', 'o', 'z', 'f', 'e', 'd', 'g', 'l', 'a', 'q' -> dataEdit(c);
            case 'x', 'p', '/', ':', '$', '\\' -> at++;
            case 't' -> tab();
            case 's' -> {
                at++;
                if (next() == 'p' || next() == 's' || next() == 'u') at++;
            }
            case 'r' -> rounding();
            case 0 -> fail(at, "This format ends too early");
            default -> fail(at, "'%c' is no edit descriptor".formatted(c & 0xff));
        }
    }

    /** I, F, E and the like with width, digits and exponent; also BN, BZ, DC, DP and DT. */
    private void dataEdit(byte letter) {
        at++;
        byte second = next();
        boolean isMode = letter == 'b' && (second == 'n' || second == 'z')
                || letter == 'd' && (second == 'c' || second == 'p');
        if (isMode) {
            at++;
            return;
        }
        if (letter == 'd' && second == 't') {
            at++;
            if (next() == '\'' || next() == '"') characters(next());
            if (next() == '(') numbers();
            return;
        }
        if (letter == 'e' && (second == 'n' || second == 's' || second == 'x')) at++;
        int width = at;
        if (!digits()) {
            // A width is optional only where the item's kind can give one.
            return;
        }
        if (next() != '.') return;
        at++;
        if (!digits()) fail(width, "Expected the number of digits after the point");
        if (next() != 'e') return;
        int exponent = at;
        at++;
        if (!digits()) at = exponent;
    }

    /** The list of integers behind DT (R1307). */
    private void numbers() {
        int from = at;
        do {
            at++;
            if (next() == '-' || next() == '+') at++;
            if (!digits()) fail(at, "Expected a number in the list of DT");
        } while (problem.isEmpty() && next() == ',');
        if (next() == ')') at++;
        else fail(from, "This list of DT has no closing parenthesis");
    }

    private void tab() {
        int from = at++;
        if (next() == 'l' || next() == 'r') at++;
        if (!digits()) fail(from, "Expected a number after T, TL or TR");
    }

    private void rounding() {
        int from = at++;
        byte mode = next();
        if ("udzncp".indexOf(mode) >= 0) at++;
        else fail(from, "Expected U, D, Z, N, C or P after R");
    }

    private void characters(byte quote) {
        int from = at++;
        while (at < text.length() && text.at(at) != quote) at++;
        if (at >= text.length()) fail(from, "This character constant has no closing quote");
        at++;
    }

    private boolean digits() {
        int from = at;
        while (StatementLexer.isDigit(next())) at++;
        return at > from;
    }

    /** The character at the current place, blanks passed over. */
    private byte next() {
        while (text.at(at) == ' ') at++;
        return text.at(at);
    }

    private void fail(int from, String message) {
        if (problem.isEmpty())
            problem = Optional.of(new FormatText.Problem(message, from, Math.min(text.length(), from + 1)));
    }
}
