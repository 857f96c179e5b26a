package org.fortranc.runtime.io;

import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.EditModes.Delimiter;

/** The values of character specifiers; case and trailing blanks do not matter (F2018 12.5.6.1). */
final class Modes {
    private Modes() {}

    static boolean comma(Text value, String where) {
        return choose(value, "DECIMAL", where, "comma", "point") == 0;
    }

    static boolean zeroBlanks(Text value, String where) {
        return choose(value, "BLANK", where, "zero", "null") == 0;
    }

    static boolean pad(Text value, String where) {
        return choose(value, "PAD", where, "yes", "no") == 0;
    }

    static Edit.SignMode sign(Text value, String where) {
        return Edit.SignMode.values()[choose(value, "SIGN", where, "suppress", "plus", "processor_defined")];
    }

    static Delimiter delimiter(Text value, String where) {
        return Delimiter.values()[choose(value, "DELIM", where, "none", "apostrophe", "quote")];
    }

    static Rounding rounding(Text value, String where) {
        return Rounding.values()[choose(value, "ROUND", where, "processor_defined", "nearest", "compatible", "up",
                "down", "zero")];
    }

    /** Which of the words the value is. */
    static int choose(Text value, String specifier, String where, String... words) {
        for (int i = 0; i < words.length; i++)
            if (is(value, words[i]))
                return i;
        throw new IoException(IoCondition.BAD_OPTION, "Bad " + specifier + " parameter in " + where);
    }

    static boolean is(Text value, String lowerCaseWord) {
        return value.trimmedString().equalsIgnoreCase(lowerCaseWord);
    }
}
