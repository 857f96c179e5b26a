package org.fortranc.frontend.syntax;

import java.util.HashMap;
import java.util.Map;
import org.fortranc.grammar.FortranParser;

/** The token types of keywords, by their spelling. */
final class Keywords {
    private static final Map<String, Integer> TYPES = new HashMap<>();

    static {
        var vocabulary = FortranParser.VOCABULARY;
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            String literal = vocabulary.getLiteralName(type);
            if (literal != null && StatementLexer.isLetter((byte) literal.charAt(1)))
                TYPES.put(literal.substring(1, literal.length() - 1), type);
        }
    }

    static {
        // STRUCTURE of compilers of DEC is the definition of a type, in other words.
        TYPES.put("structure", FortranParser.TYPE);
    }

    private Keywords() {}

    /**
     * The type of the token for a keyword.
     *
     * @throws IllegalArgumentException if the grammar has no such keyword
     */
    static int type(String word) {
        Integer type = TYPES.get(word);
        if (type == null) throw new IllegalArgumentException("the grammar has no keyword " + word);
        return type;
    }

    /** Whether a token type stands for a keyword. */
    static boolean isKeyword(int type) {
        String literal = FortranParser.VOCABULARY.getLiteralName(type);
        return literal != null && StatementLexer.isLetter((byte) literal.charAt(1));
    }
}
