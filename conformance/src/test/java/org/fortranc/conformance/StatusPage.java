package org.fortranc.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicTable;

/**
 * {@code docs/fortran-status.md}, made from {@code conformance/status.txt}, which names features and says how a program
 * that uses one is recognised, from the compiler's table of intrinsic procedures, and from the conformance programs and
 * the refusals that {@code conformance/diagnostics} expects.
 */
final class StatusPage {
    private static final String GNU = "GNU";
    private static final int SHOWN_PROGRAMS = 2;
    private static final Pattern REFUSAL = Pattern.compile("^\\s*!ERROR (FC[56]\\d{3}): (.*)$");

    private final List<Evidence> programs;
    private final Set<String> refusals = new TreeSet<>();
    private final List<String> unproven = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();

    StatusPage(List<Evidence> programs) throws IOException {
        this.programs = programs;
        for (var wrong : FortranCase.in(FortranCase.ROOT.resolve("conformance/diagnostics")))
            for (var line : Files.readAllLines(wrong.source())) {
                var match = REFUSAL.matcher(line);
                if (match.matches()) refusals.add(match.group(2) + " (" + match.group(1) + ")");
            }
    }

    /** Rows that neither a program nor a refusal proves. */
    List<String> unproven() {
        return unproven;
    }

    String render() throws IOException {
        page.append("""
                # What of Fortran 2018 works

                This page is made from the tests; `StatusPageTest` keeps it true.
                A feature works if a conformance program uses it: such a program gives the output of gfortran 12, as
                Java and by the reference executor, before and after every pass.
                What gfortran 12 lacks is proven by a program with a twin that does without, whose output it gives.
                At most %d of the programs that prove a row are named; they lie in `conformance/programs`.
                A feature is refused if a case in `conformance/diagnostics` expects the message shown.
                """.formatted(SHOWN_PROGRAMS));
        var standard = new HashSet<String>();
        for (var line : Files.readAllLines(FortranCase.ROOT.resolve("conformance/status.txt"))) {
            if (line.isBlank() || line.startsWith("# ")) continue;
            if (line.startsWith("## ")) heading(line, "Clause", "Feature");
            else if (line.startsWith("intrinsic ")) for (var name : line.split(" +")) intrinsic(name, standard);
            else if (line.startsWith("beyond ")) for (var name : line.split(" +")) beyond(name, standard);
            else feature(line);
        }
        gnuProcedures(standard);
        return page.toString();
    }

    private void heading(String title, String first, String second) {
        page.append("\n%s\n\n| %s | %s | State | Proof |\n| --- | --- | --- | --- |\n".formatted(title, first, second));
    }

    private void row(String first, String second, List<String> proofs, Optional<String> refusal) {
        boolean proven = !proofs.isEmpty() || refusal.isPresent();
        if (!proven && !first.equals(GNU)) unproven.add(first + " " + second);
        var state = !proven ? "not proven" : proofs.isEmpty() ? "refused" : refusal.isPresent() ? "works in part"
                : "works";
        var shown = proofs.stream().limit(SHOWN_PROGRAMS).map("`%s`"::formatted).collect(Collectors.joining(", "));
        var message = refusal.map("“%s”"::formatted).orElse("");
        page.append("| %s | %s | %s | %s |\n".formatted(first, second, state,
                shown.isEmpty() || message.isEmpty() ? shown + message : shown + "; " + message));
    }

    /** {@code clause | feature | probe | part of a refusal}. */
    private void feature(String line) {
        var columns = line.split(" \\| ", -1);
        var probe = columns[2].strip();
        var pattern = Pattern.compile(probe.substring(probe.indexOf(' ') + 1), Pattern.MULTILINE);
        var proofs = probe.equals("-") ? List.<String>of() : programs.stream()
                .filter(p -> pattern.matcher(p.part(probe.substring(0, probe.indexOf(' ')))).find())
                .map(Evidence::program).toList();
        var refusal = columns.length < 4 ? Optional.<String>empty()
                : refusals.stream().filter(r -> r.contains(columns[3].strip())).findFirst();
        row(columns[0], columns[1], proofs, refusal);
    }

    private void intrinsic(String name, Set<String> standard) {
        if (name.equals("intrinsic") || !standard.add(name)) return;
        procedure(name, "16.9");
    }

    private void beyond(String name, Set<String> standard) {
        if (name.equals("beyond") || !standard.add(name)) return;
        page.append("| 16.9 | %s | not proven | gfortran 12 has no such procedure |\n".formatted(
                name.toUpperCase(Locale.ROOT)));
    }

    private void procedure(String name, String clause) {
        var proofs = programs.stream().filter(p -> p.refersTo(name)).map(Evidence::program).toList();
        var word = Pattern.compile("\\b%s\\b".formatted(name.toUpperCase(Locale.ROOT)));
        var refusal = proofs.isEmpty() ? refusals.stream().filter(r -> word.matcher(r).find()).findFirst()
                : Optional.<String>empty();
        var types = programs.stream().flatMap(p -> p.intrinsics().getOrDefault(name, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!clause.equals(GNU)) lackingTypes(name, types, !proofs.isEmpty()).ifPresent(unproven::add);
        var described = types.isEmpty() || types.equals(Set.of("other")) ? "" : " of " + String.join(", ", types);
        row(clause, name.toUpperCase(Locale.ROOT) + described, proofs, refusal);
    }

    /** Elemental and transformational functions must have been tried with all types of their first argument. */
    private static Optional<String> lackingTypes(String name, Set<String> types, boolean works) {
        var table = IntrinsicTable.standard();
        var procedure = table.function(name).filter(p -> works && (p.isElemental()
                || p.kind() == IntrinsicProcedure.ProcedureKind.TRANSFORMATIONAL) && !p.parameters().isEmpty()
                && !name.equals("null"));
        if (procedure.isEmpty()) return Optional.empty();
        var wanted = new TreeSet<String>();
        var letters = procedure.get().parameters().getFirst().types();
        for (int i = 0; i < letters.length(); i++) {
            boolean fixed = i + 1 < letters.length() && Character.isDigit(letters.charAt(i + 1));
            if (fixed) continue;
            switch (letters.charAt(i)) {
                case 'I' -> wanted.addAll(List.of("INTEGER(1)", "INTEGER(2)", "INTEGER(4)", "INTEGER(8)"));
                case 'R' -> wanted.addAll(List.of("REAL(4)", "REAL(8)"));
                case 'C' -> wanted.addAll(List.of("COMPLEX(4)", "COMPLEX(8)"));
                case 'L' -> wanted.addAll(List.of("LOGICAL(1)", "LOGICAL(2)", "LOGICAL(4)", "LOGICAL(8)"));
                case 'S' -> wanted.add("CHARACTER");
                case '*' -> wanted.addAll(List.of("INTEGER(1)", "INTEGER(2)", "INTEGER(4)", "INTEGER(8)", "REAL(4)",
                        "REAL(8)", "COMPLEX(4)", "COMPLEX(8)", "LOGICAL(1)", "LOGICAL(4)", "CHARACTER"));
                default -> {}
            }
        }
        wanted.removeAll(types);
        return wanted.isEmpty() ? Optional.empty()
                : Optional.of("%s of %s".formatted(name.toUpperCase(Locale.ROOT), String.join(", ", wanted)));
    }

    private void gnuProcedures(Set<String> standard) {
        heading("## GNU intrinsic procedures", "Kind", "Procedure");
        for (var name : new TreeSet<>(IntrinsicTable.standard().names()))
            if (!standard.contains(name)) procedure(name, GNU);
    }
}
