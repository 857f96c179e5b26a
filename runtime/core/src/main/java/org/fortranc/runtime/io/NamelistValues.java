package org.fortranc.runtime.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The elements of namelist objects in the order of their values: for structures, those of their components. */
final class NamelistValues {
    /**
     * One element.
     *
     * @param behind whether elements of the same object came before
     */
    record Element(String name, NamelistObject object, int index, boolean behind) {}

    private static final class Cursor {
        final String name;
        final NamelistObject object;
        final List<Integer> indices;
        int at;

        Cursor(String name, NamelistObject object, List<Integer> indices) {
            this.name = name;
            this.object = object;
            this.indices = indices;
        }
    }

    private final Deque<Cursor> open = new ArrayDeque<>();

    /** @param name what messages call the objects themselves */
    NamelistValues(String name, List<NamelistObject> objects, List<NamelistSubscript> subscripts) {
        for (NamelistObject object : objects)
            open.add(new Cursor(name, object, NamelistSubscript.indices(object, subscripts)));
    }

    Optional<Element> next() {
        while (!open.isEmpty()) {
            Cursor cursor = open.element();
            if (cursor.at == cursor.indices.size()) {
                open.remove();
                continue;
            }
            int index = cursor.indices.get(cursor.at++);
            if (!(cursor.object instanceof NamelistObject.Structures structures))
                return Optional.of(new Element(cursor.name, cursor.object, index, cursor.at > 1));
            for (NamelistObject component : structures.components().apply(index).objects.reversed())
                open.push(new Cursor(component.name(), component,
                        IntStream.range(0, component.size()).boxed().toList()));
        }
        return Optional.empty();
    }
}
