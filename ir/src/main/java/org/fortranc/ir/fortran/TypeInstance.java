package org.fortranc.ir.fortran;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a parameterized derived type is with certain kinds (F2018 7.5.3): a derived type like others, whose name says
 * what it is made of. Each combination of kinds is a type of its own, the same one wherever a program names it.
 *
 * @param template the parameterized type
 * @param kinds a value for each parameter, inherited ones first
 */
public record TypeInstance(SymbolName template, List<Long> kinds) {
    /** Stands in no name of standard Fortran, but in names of most other languages. */
    private static final String SEPARATOR = "$";
    private static final String MINUS = "m";

    public TypeInstance {
        kinds = List.copyOf(kinds);
    }

    public SymbolName name() {
        return new SymbolName(template.scope(), template.name() + kinds.stream()
                .map(kind -> SEPARATOR + (kind < 0 ? MINUS : "") + Math.abs(kind)).collect(Collectors.joining()));
    }

    /** What the name of a type says of its kinds; empty for a type without any. */
    public static Optional<TypeInstance> of(SymbolName name) {
        var parts = name.name().split("\\" + SEPARATOR);
        var kinds = new ArrayList<Long>();
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].matches(MINUS + "?\\d+")) return Optional.empty();
            kinds.add(Long.valueOf(parts[i].replace(MINUS, "-")));
        }
        return kinds.isEmpty() ? Optional.empty()
                : Optional.of(new TypeInstance(new SymbolName(name.scope(), parts[0]), kinds));
    }

    /** R754, for a local name of the parameterized type. */
    public String specification(String localName) {
        return localName + kinds.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
