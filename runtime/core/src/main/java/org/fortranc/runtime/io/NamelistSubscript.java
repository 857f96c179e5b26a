package org.fortranc.runtime.io;

import java.util.ArrayList;
import java.util.List;

/** One subscript or substring range of a namelist object; {@code single} says that it stood without a colon. */
record NamelistSubscript(int first, int last, int step, boolean single) {
    /** The ranges from single subscripts to the upper bounds. */
    static List<NamelistSubscript> toUpperBounds(NamelistObject object, List<NamelistSubscript> element) {
        List<NamelistSubscript> ranges = new ArrayList<>();
        for (int d = 0; d < element.size(); d++) {
            int upper = object.lower()[d] + object.extent()[d] - 1;
            ranges.add(new NamelistSubscript(element.get(d).first(), upper, 1, false));
        }
        return ranges;
    }

    /** The elements that are selected, in array element order from 0; no subscripts select the whole object. */
    static List<Integer> indices(NamelistObject object, List<NamelistSubscript> subscripts) {
        List<Integer> indices = List.of(0);
        int stride = 1;
        for (int d = 0; d < object.extent().length; d++) {
            int lower = object.lower()[d];
            NamelistSubscript range = subscripts.isEmpty()
                    ? new NamelistSubscript(lower, lower + object.extent()[d] - 1, 1, false) : subscripts.get(d);
            List<Integer> wider = new ArrayList<>();
            for (int s = range.first; range.step > 0 ? s <= range.last : s >= range.last; s += range.step)
                for (int index : indices)
                    wider.add(index + (s - lower) * stride);
            indices = wider;
            stride *= object.extent()[d];
        }
        return indices;
    }
}
