package org.fortranc.runtime.io;

import java.util.Arrays;
import java.util.List;

/** Where a data transfer stands in its format (F2018 13.4). */
final class FormatCursor {
    /** What {@link #next} gives behind the last item of the format. */
    static final Edit END = new Edit.Colon();

    private final Format format;
    private Edit.Group[] group = new Edit.Group[1];
    private int[] index = new int[1];
    private int[] passesLeft = new int[1];
    private int depth;
    private Edit.Data repeated;
    private int repeatsLeft;

    FormatCursor(Format format) {
        this.format = format;
        group[0] = format.items;
    }

    /** The next item that is no group; data edit descriptors come as often as their repeat count says. */
    Edit next() {
        if (repeatsLeft > 0) {
            repeatsLeft--;
            return repeated;
        }
        while (true) {
            if (index[depth] == group[depth].parts().size()) {
                if (depth == 0)
                    return END;
                if (passesLeft[depth] == Edit.UNLIMITED || --passesLeft[depth] > 0)
                    index[depth] = 0;
                else
                    depth--;
                continue;
            }
            Edit edit = group[depth].parts().get(index[depth]++);
            if (edit instanceof Edit.Group inner) {
                push(inner);
                continue;
            }
            if (edit instanceof Edit.Defined defined && defined.repeat() > 1) {
                var once = new Edit.Defined(defined.type(), defined.list(), 1, defined.at());
                push(new Edit.Group(List.of(once), defined.repeat()));
                continue;
            }
            if (edit instanceof Edit.Data data) {
                repeated = data;
                repeatsLeft = data.repeat() - 1;
            }
            return edit;
        }
    }

    /** Goes back to the group that ends last, or to the beginning. */
    void revert() {
        depth = 0;
        index[0] = format.reversion;
    }

    /** A complaint that shows the whole format with a mark under one place. */
    IoException error(int at, String message) {
        return Format.error(format.source, at, message);
    }

    /** A complaint that shows the format. */
    String source() {
        return format.source;
    }

    private void push(Edit.Group inner) {
        depth++;
        if (depth == group.length) {
            group = Arrays.copyOf(group, 2 * depth);
            index = Arrays.copyOf(index, 2 * depth);
            passesLeft = Arrays.copyOf(passesLeft, 2 * depth);
        }
        group[depth] = inner;
        index[depth] = 0;
        passesLeft[depth] = inner.repeat();
    }
}
