package org.fortranc.frontend.text;

import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Evaluates the integer expression of #if and #elif. Names that are no macros are 0. */
final class PreprocessorCondition {
    private static final String[][] LEVELS = {
        {"||"}, {"&&"}, {"|"}, {"^"}, {"&"}, {"==", "!="}, {"<=", ">=", "<", ">"}, {"<<", ">>"}, {"+", "-"},
        {"*", "/", "%"}
    };

    private final Set<String> macros;
    private final UnaryOperator<String> expand;
    private final Predicate<String> canInclude;
    private String text = "";
    private int at;
    private boolean wrong;

    /**
     * @param expand replaces the macros in a text
     * @param canInclude whether #include would find a file
     */
    PreprocessorCondition(Set<String> macros, UnaryOperator<String> expand, Predicate<String> canInclude) {
        this.canInclude = canInclude;
        this.macros = macros;
        this.expand = expand;
    }

    /** The value, or empty if the text is no expression. */
    OptionalLong evaluate(String condition) {
        wrong = false;
        text = expand.apply(settleDefined(condition));
        at = 0;
        long value = choice();
        skipBlanks();
        return wrong || at < text.length() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Replaces {@code defined X}, {@code defined(X)} and {@code __has_include} before macros are expanded. */
    private String settleDefined(String condition) {
        var out = new StringBuilder();
        int i = 0;
        while (i < condition.length()) {
            int end = Macro.nameEnd(condition, i);
            if (end == i) {
                out.append(condition.charAt(i++));
                continue;
            }
            String word = condition.substring(i, end);
            i = end;
            if (word.equals("__has_include")) {
                i = hasInclude(condition, i, out);
                continue;
            }
            if (!word.equals("defined")) {
                out.append(word);
                continue;
            }
            i = skipBlanks(condition, i);
            boolean inParentheses = i < condition.length() && condition.charAt(i) == '(';
            if (inParentheses) i = skipBlanks(condition, i + 1);
            int nameEnd = Macro.nameEnd(condition, i);
            if (nameEnd == i) wrong = true;
            out.append(macros.contains(condition.substring(i, nameEnd)) ? '1' : '0');
            i = nameEnd;
            if (!inParentheses) continue;
            i = skipBlanks(condition, i);
            if (i < condition.length() && condition.charAt(i) == ')') i++;
            else wrong = true;
        }
        return out.toString();
    }

    /** Appends 1 or 0 for the name in parentheses; the result is the index behind them. */
    private int hasInclude(String condition, int from, StringBuilder out) {
        int open = condition.indexOf('(', from);
        int close = condition.indexOf(')', from);
        if (open < 0 || close < open + 3) {
            wrong = true;
            return condition.length();
        }
        String name = condition.substring(open + 1, close).strip();
        out.append(name.length() > 2 && canInclude.test(name.substring(1, name.length() - 1)) ? '1' : '0');
        return close + 1;
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i++;
        return i;
    }

    private long choice() {
        long condition = binary(0);
        if (!accept("?")) return condition;
        long yes = choice();
        if (!accept(":")) wrong = true;
        long no = choice();
        return condition != 0 ? yes : no;
    }

    private long binary(int level) {
        if (level == LEVELS.length) return unary();
        long left = binary(level + 1);
        while (true) {
            String operator = operator(level);
            if (operator.isEmpty()) return left;
            long right = binary(level + 1);
            left = apply(operator, left, right);
        }
    }

    private String operator(int level) {
        skipBlanks();
        for (String candidate : LEVELS[level]) {
            if (!text.startsWith(candidate, at)) continue;
            char next = at + candidate.length() < text.length() ? text.charAt(at + candidate.length()) : ' ';
            boolean isPartOfLonger =
                    candidate.length() == 1 && "|&<>".contains(candidate) && next == candidate.charAt(0);
            if (isPartOfLonger) continue;
            at += candidate.length();
            return candidate;
        }
        return "";
    }

    private long apply(String operator, long left, long right) {
        return switch (operator) {
            case "||" -> left != 0 || right != 0 ? 1 : 0;
            case "&&" -> left != 0 && right != 0 ? 1 : 0;
            case "|" -> left | right;
            case "^" -> left ^ right;
            case "&" -> left & right;
            case "==" -> left == right ? 1 : 0;
            case "!=" -> left != right ? 1 : 0;
            case "<=" -> left <= right ? 1 : 0;
            case ">=" -> left >= right ? 1 : 0;
            case "<" -> left < right ? 1 : 0;
            case ">" -> left > right ? 1 : 0;
            case "<<" -> left << right;
            case ">>" -> left >> right;
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            default -> divide(operator, left, right);
        };
    }

    private long divide(String operator, long left, long right) {
        if (right != 0) return operator.equals("/") ? left / right : left % right;
        wrong = true;
        return 0;
    }

    private long unary() {
        if (accept("!")) return unary() == 0 ? 1 : 0;
        if (accept("-")) return -unary();
        if (accept("+")) return unary();
        if (accept("~")) return ~unary();
        if (accept("(")) {
            long value = choice();
            if (!accept(")")) wrong = true;
            return value;
        }
        int from = at;
        while (at < text.length() && Macro.isNamePart(text.charAt(at))) at++;
        if (from == at) {
            wrong = true;
            return 0;
        }
        return Character.isDigit(text.charAt(from)) ? number(text.substring(from, at)) : 0;
    }

    private long number(String digits) {
        String plain = digits.replaceAll("[uUlL]+$", "");
        try {
            return Long.decode(plain);
        } catch (NumberFormatException e) {
            wrong = true;
            return 0;
        }
    }

    private boolean accept(String symbol) {
        skipBlanks();
        if (!text.startsWith(symbol, at)) return false;
        at += symbol.length();
        return true;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) <= ' ') at++;
    }
}
