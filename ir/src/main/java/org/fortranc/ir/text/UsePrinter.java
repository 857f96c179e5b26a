package org.fortranc.ir.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fortranc.ir.fortran.SpecificationPart.UseAssociation;

/** Prints USE statements, one a module, with all names that come from it. */
final class UsePrinter {
    private final Map<String, TreeSet<String>> byModule = new LinkedHashMap<>();

    UsePrinter(List<UseAssociation> uses) {
        uses.forEach(this::add);
    }

    void add(UseAssociation use) {
        boolean same = use.localName().equals(use.entity().name());
        byModule.computeIfAbsent(use.fromModule(), _ -> new TreeSet<>())
                .add(same ? use.localName() : use.localName() + " => " + use.entity().name());
    }

    void print(FortranText text) {
        byModule.forEach((module, only) -> text.line("use " + module + ", only: " + String.join(", ", only)));
    }
}
