package org.fortranc.frontend.syntax;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.frontend.text.CookedStatement;

/**
 * Finds the words that open a statement, as a trie over letters. Where a blank may stand between two words, none need
 * stand; in fixed form the last word may run on into what follows.
 */
final class OpeningWords {
    /** One way to open a statement. */
    record Opening(StatementKind kind, List<String> words) {}

    /** An opening that was found, and the index behind it. */
    record Match(Opening opening, int end) {}

    private static final String[] TYPE_WORDS = {"integer", "real", "double precision", "complex", "double complex",
        "character", "logical", "byte", "type", "class"};
    private static final String[] PREFIX_WORDS =
        {"recursive", "non_recursive", "pure", "impure", "elemental", "module"};

    private static final class Node {
        final Node[] next = new Node[27];
        final List<Opening> openings = new ArrayList<>(0);
        boolean isBoundary;
    }

    private final Node root = new Node();

    OpeningWords() {
        for (StatementKind kind : StatementKind.values()) if (!kind.words().isEmpty()) add(kind.words(), kind);
        for (String words : TYPE_WORDS) add(words, StatementKind.TYPE_DECLARATION);
        for (String words : PREFIX_WORDS) add(words, StatementKind.SUBROUTINE);
        add("public", StatementKind.ACCESS);
        add("private", StatementKind.ACCESS);
        add("type is", StatementKind.TYPE_GUARD);
        add("class is", StatementKind.TYPE_GUARD);
        add("class default", StatementKind.TYPE_GUARD);
        add("case default", StatementKind.CASE);
        add("rank default", StatementKind.SELECT_RANK_CASE);
    }

    private void add(String words, StatementKind kind) {
        Node node = root;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                node.isBoundary = true;
                continue;
            }
            int letter = letter((byte) words.charAt(i));
            if (node.next[letter] == null) node.next[letter] = new Node();
            node = node.next[letter];
        }
        node.openings.add(new Opening(kind, List.of(words.split(" "))));
    }

    private static int letter(byte c) {
        return c == '_' ? 26 : c >= 'a' && c <= 'z' ? c - 'a' : -1;
    }

    /** Collects the openings that the statement's text has at an index, the longest last. */
    void find(CookedStatement text, int from, List<Match> found) {
        found.clear();
        boolean blanks = text.blanksSignificant();
        Node node = root;
        int at = from;
        while (true) {
            if (!node.openings.isEmpty() && !(blanks && StatementLexer.isNamePart(text.at(at)))) {
                for (Opening opening : node.openings) found.add(new Match(opening, at));
            }
            if (blanks && node.isBoundary) while (text.at(at) == ' ') at++;
            int letter = letter(text.at(at));
            if (letter < 0 || node.next[letter] == null) return;
            node = node.next[letter];
            at++;
        }
    }
}
