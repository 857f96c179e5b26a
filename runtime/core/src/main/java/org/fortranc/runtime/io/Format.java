package org.fortranc.runtime.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fortranc.runtime.Text;

/** A format specification (F2018 13.2), read once and used by any number of data transfers at the same time. */
public final class Format {
    final String source;
    final Edit.Group items;
    /** The group that is repeated when the list of items goes on, or the whole format (F2018 13.4). */
    final int reversion;

    private final Optional<IoException> fault;

    private Format(String source, Edit.Group items, Optional<IoException> fault) {
        this.source = source;
        this.fault = fault;
        this.items = items;
        int last = items.parts().size() - 1;
        while (last >= 0 && !(items.parts().get(last) instanceof Edit.Group))
            last--;
        reversion = Math.max(last, 0);
    }

    /** A format with its parentheses; a wrong one is a condition of the statement that uses it. */
    public static Format of(String source) {
        return of(source, FormatParser.Periods.REQUIRED, FormatParser.Widths.REQUIRED);
    }

    private static Format of(String source, FormatParser.Periods periods, FormatParser.Widths widths) {
        try {
            return new Format(source, new FormatParser(source, periods, widths).parse(), Optional.empty());
        } catch (IoException e) {
            return new Format(source, new Edit.Group(List.of(), 1), Optional.of(e));
        }
    }

    /**
     * This format as the options read it.
     *
     * @throws IoException if it is wrong
     */
    Format valid(CompileOptions options) {
        if (options.pedantic()) requireStandardWidths(items, options);
        if (fault.isEmpty() && !options.formatDefaults()) return this;
        if (options.periodOptional() || options.formatDefaults()) {
            Format lenient = of(source,
                    options.periodOptional() ? FormatParser.Periods.OPTIONAL : FormatParser.Periods.REQUIRED,
                    options.formatDefaults() ? FormatParser.Widths.BY_KIND : FormatParser.Widths.REQUIRED);
            if (lenient.fault.isEmpty()) return lenient;
        }
        if (fault.isEmpty()) return this;
        throw fault.get();
    }

    /** A width of zero came with Fortran 2008 for G, and with Fortran 2018 for D, E, EN and ES. */
    private void requireStandardWidths(Edit.Group group, CompileOptions options) {
        for (Edit edit : group.parts()) {
            if (edit instanceof Edit.Group inner) requireStandardWidths(inner, options);
            if (!(edit instanceof Edit.Data data) || data.width() != 0) continue;
            int since = switch (data.letter()) {
                case G -> CompileOptions.STANDARD_2008;
                case D, E, EN, ES -> CompileOptions.STANDARD_2018;
                case A, B, F, I, L, O, Z -> 0;
            };
            if (since != 0 && options.notice(since) == CompileOptions.Notice.ERROR)
                throw error(source, data.at() + 1, "Zero width in format descriptor");
        }
    }

    /** @throws IoException if a width is zero, which only output knows */
    void requireWidths() {
        requireWidths(items);
    }

    private void requireWidths(Edit.Group group) {
        for (Edit edit : group.parts()) {
            if (edit instanceof Edit.Group inner)
                requireWidths(inner);
            if (edit instanceof Edit.Data data && data.width() == 0)
                throw error(source, data.at() + 1, switch (data.letter()) {
                    case I, B, O, Z -> "Positive integer required in format";
                    case A, D, E, EN, ES, F, G, L -> "Zero width in format descriptor";
                });
        }
    }

    /** Whether input with this format leaves the trailing blanks of a character variable alone. */
    boolean trimsRecords() {
        return source.indexOf('/') < 0 && !source.toLowerCase(Locale.ROOT).contains("bz");
    }

    static Format of(Text source) {
        return of(new String(source.bytes, source.at, source.length, StandardCharsets.ISO_8859_1));
    }

    /** The message with the format and a mark under its column, as gfortran words format errors. */
    static IoException error(String source, int at, String message) {
        int shown = Math.max(0, Math.min(at, source.length()));
        return new IoException(IoCondition.FORMAT, message + "\n" + source + "\n" + " ".repeat(shown) + "^");
    }
}
