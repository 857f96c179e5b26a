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

    /** Prints the statements before what has been written from {@code start} on. */
    void printAllBefore(int start, FortranText text) {
        int end = text.position();
        byModule.forEach((module, only) -> line(module, only, text));
        text.bringForward(start, end);
    }

    /**
     * The same, but of intrinsic modules come only the names that stand there: kinds have become numbers, and what
     * nobody needs another compiler may not have.
     */
    void printBefore(int start, FortranText text) {
        var words = text.wordsFrom(start);
        int end = text.position();
        byModule.forEach((module, only) -> {
            var needed = new TreeSet<>(only);
            if (isIntrinsic(module)) needed.removeIf(name ->
                    !name.contains("(") && !words.contains(name.split(" ")[0]));
            if (!needed.isEmpty()) line(module, needed, text);
        });
        text.bringForward(start, end);
    }

    private static void line(String module, TreeSet<String> only, FortranText text) {
        text.line("use " + module + ", only: " + String.join(", ", only));
    }

    private static boolean isIntrinsic(String module) {
        return module.startsWith("iso_") || module.startsWith("ieee_");
    }
}
