package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes a program small: leaves out statements and constructs, and puts parts of expressions in the place of the whole,
 * as long as what is left fails in the same way. Constructs are known by their indentation.
 */
final class Minimizer {
    private final Predicate<String> fails;
    private final long end;
    private List<String> lines;

    private Minimizer(String program, Predicate<String> fails, int seconds) {
        this.fails = fails;
        end = System.nanoTime() + seconds * 1_000_000_000L;
        lines = joined(program);
    }

    /** The smallest program found within the time for which {@code fails} still holds. */
    static String minimized(String program, Predicate<String> fails, int seconds) {
        var minimizer = new Minimizer(program, fails, seconds);
        if (!fails.test(text(minimizer.lines))) return program;
        int before;
        do {
            before = text(minimizer.lines).length();
            minimizer.leaveOutStatements();
            minimizer.simplifyExpressions();
        } while (text(minimizer.lines).length() < before && minimizer.hasTime());
        return text(minimizer.lines);
    }

    private boolean hasTime() {
        return System.nanoTime() < end;
    }

    /** One line for each statement. */
    private static List<String> joined(String program) {
        var result = new ArrayList<String>();
        boolean goesOn = false;
        for (var line : program.lines().toList()) {
            var text = goesOn ? line.strip().substring(1) : line;
            var rest = text.endsWith("&") ? text.substring(0, text.length() - 1) : text;
            if (goesOn) result.set(result.size() - 1, result.getLast() + rest);
            else result.add(rest);
            goesOn = text.endsWith("&");
        }
        result.removeIf(line -> line.isBlank());
        return result;
    }

    private static String text(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private boolean accept(List<String> candidate) {
        if (!hasTime() || !fails.test(text(candidate))) return false;
        lines = candidate;
        return true;
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Behind the last line of the construct or statement that begins at a line. */
    private int endOf(int start) {
        int depth = depth(lines.get(start));
        int i = start + 1;
        while (i < lines.size() && (depth(lines.get(i)) > depth
                || depth(lines.get(i)) == depth && isInner(lines.get(i)) && depth(lines.get(i - 1)) >= depth)) {
            boolean last = depth(lines.get(i)) == depth && isEnd(lines.get(i));
            i++;
            if (last) break;
        }
        return i;
    }

    private static boolean isEnd(String line) {
        return line.stripLeading().startsWith("end ");
    }

    private static boolean isInner(String line) {
        var text = line.stripLeading();
        return isEnd(line) || text.startsWith("else") || text.startsWith("case") || text.startsWith("contains");
    }

    private void leaveOutStatements() {
        for (int count = 32; count >= 1; count /= 2) {
            int i = 0;
            while (i < lines.size() && hasTime()) {
                int to = i;
                for (int n = 0; n < count && to < lines.size() && depth(lines.get(to)) == depth(lines.get(i)); n++)
                    to = endOf(to);
                if (!accept(without(i, Math.min(to, lines.size()))) && !(count == 1 && unwrap(i))) i++;
            }
        }
    }

    private List<String> without(int from, int to) {
        var rest = new ArrayList<>(lines.subList(0, from));
        rest.addAll(lines.subList(to, lines.size()));
        return rest;
    }

    /** Leaves a construct's statements without the construct. */
    private boolean unwrap(int start) {
        int to = endOf(start);
        if (to - start < 2) return false;
        int depth = depth(lines.get(start));
        var rest = new ArrayList<>(lines.subList(0, start));
        for (int i = start; i < to; i++) if (depth(lines.get(i)) > depth) rest.add(lines.get(i).substring(2));
        rest.addAll(lines.subList(to, lines.size()));
        return accept(rest);
    }

    private void simplifyExpressions() {
        for (int i = 0; i < lines.size() && hasTime(); i++) {
            boolean again = true;
            while (again && hasTime()) {
                again = false;
                for (var shorter : simpler(lines.get(i))) {
                    var candidate = new ArrayList<>(lines);
                    candidate.set(i, shorter);
                    if (accept(candidate)) {
                        again = true;
                        break;
                    }
                }
            }
        }
    }

    /** The line with one parenthesis replaced by a part of it, or by a constant; the shortest first. */
    private static List<String> simpler(String line) {
        var result = new ArrayList<String>();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '(') continue;
            int close = closing(line, i);
            if (close < 0) continue;
            int start = i;
            while (start > 0 && isName(line.charAt(start - 1))) start--;
            var before = line.substring(0, start);
            var after = line.substring(close + 1);
            for (var constant : List.of("1", "1.0", ".true.", "'a'")) result.add(before + constant + after);
            var parts = parts(line.substring(i + 1, close));
            for (int p = 0; p < parts.size(); p++) {
                result.add(before + parts.get(p).strip() + after);
                var others = new ArrayList<>(parts);
                others.remove(p);
                if (parts.size() > 1) result.add(line.substring(0, i + 1) + String.join(",", others)
                        + line.substring(close));
            }
            for (var operator : List.of(" + ", " - ", " * ", " / ", " // ", " .and. ", " .or. ", " == ", ", ")) {
                int at = line.indexOf(operator, i);
                if (at < 0 || at > close) continue;
                result.add(line.substring(0, i + 1) + line.substring(at + operator.length()));
                result.add(line.substring(0, at) + line.substring(close));
            }
        }
        int equals = line.indexOf(" = ");
        if (equals > 0) {
            for (var operator : List.of(" + ", " - ", " * ", " / ", " // ", " ** ")) {
                for (int at = line.indexOf(operator); at >= 0; at = line.indexOf(operator, at + 1)) {
                    result.add(line.substring(0, at));
                    result.add(line.substring(0, equals + 3) + line.substring(at + operator.length()));
                }
            }
        }
        result.removeIf(text -> text.length() >= line.length() || text.isBlank());
        result.sort(java.util.Comparator.comparingInt(String::length));
        return result;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '%';
    }

    private static int closing(String line, int open) {
        int depth = 0;
        for (int i = open; i < line.length(); i++) {
            if (line.charAt(i) == '(' || line.charAt(i) == '[') depth++;
            if ((line.charAt(i) == ')' || line.charAt(i) == ']') && --depth == 0) return i;
        }
        return -1;
    }

    private static List<String> parts(String list) {
        var result = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '(' || c == '[') depth++;
            if (c == ')' || c == ']') depth--;
            if (c == ',' && depth == 0) {
                result.add(list.substring(from, i));
                from = i + 1;
            }
        }
        result.add(list.substring(from));
        return result;
    }
}
