package org.fortranc.frontend.semantics.intrinsics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.Parameter;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.Presence;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.ProcedureKind;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.Ranks;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.Use;

/** All intrinsic procedures, read from {@code intrinsics.txt}, which explains its own notation. */
public final class IntrinsicTable {
    private static final IntrinsicTable INSTANCE = read();

    private final Map<String, IntrinsicProcedure> functions = new HashMap<>();
    private final Map<String, IntrinsicProcedure> sequences = new HashMap<>();
    private final Map<String, IntrinsicProcedure> subroutines = new HashMap<>();
    private final Map<String, SpecificName> specifics = new HashMap<>();
    private final Set<String> passable = new HashSet<>();
    private final Map<String, String> modules = new HashMap<>();

    /**
     * A specific name of a generic function.
     *
     * @param argumentType the letters of what its first argument must be
     * @param resultType the letters of the result where it differs from the generic function's; else {@code =}
     */
    public record SpecificName(String name, IntrinsicProcedure generic, String argumentType, String resultType) {}

    private IntrinsicTable() {}

    public static IntrinsicTable standard() {
        return INSTANCE;
    }

    public Optional<IntrinsicProcedure> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** The function of that name for a number of actual arguments: BESSEL_JN and BESSEL_YN have two forms. */
    public Optional<IntrinsicProcedure> function(String name, int arguments) {
        var longer = sequences.get(name);
        return longer != null && arguments == longer.parameters().size() ? Optional.of(longer) : function(name);
    }

    public Optional<IntrinsicProcedure> subroutine(String name) {
        return Optional.ofNullable(subroutines.get(name));
    }

    public Optional<SpecificName> specific(String name) {
        return Optional.ofNullable(specifics.get(name));
    }

    /** The names of all procedures known without USE, generic and specific, in no order. */
    public Set<String> names() {
        var all = new HashSet<>(functions.keySet());
        all.addAll(subroutines.keySet());
        all.addAll(specifics.keySet());
        all.removeAll(modules.keySet());
        return all;
    }

    /** Whether the name is that of an intrinsic function, generic or specific, known without USE. */
    public boolean isFunction(String name) {
        return (functions.containsKey(name) || specifics.containsKey(name)) && !modules.containsKey(name);
    }

    /** Whether the name is that of an intrinsic subroutine known without USE. */
    public boolean isSubroutine(String name) {
        return subroutines.containsKey(name) && !modules.containsKey(name);
    }

    public boolean isIntrinsic(String name) {
        return isFunction(name) || isSubroutine(name);
    }

    /** Whether the procedure is one of an intrinsic module (F2018 18.2.3). */
    public boolean isOfModule(String name, String module) {
        return module.equals(modules.get(name));
    }

    /** Whether the function may be an actual argument (F2018 table 16.2 and GNU's specific names). */
    public boolean isPassable(String name) {
        return passable.contains(name);
    }

    private static IntrinsicTable read() {
        var table = new IntrinsicTable();
        try (var in = IntrinsicTable.class.getResourceAsStream("intrinsics.txt")) {
            if (in == null) throw new IllegalStateException("intrinsics.txt is not on the class path");
            new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "specific" -> specifics.put(words[1], new SpecificName(words[1], functions.get(words[2]), words[3],
                    words[4]));
            case "module" -> {
                for (var name : List.of(words).subList(2, words.length)) modules.put(name, words[1]);
            }
            case "passable" -> passable.addAll(List.of(words).subList(1, words.length));
            default -> addProcedure(line);
        }
    }

    private void addProcedure(String line) {
        int open = line.indexOf('(');
        int close = line.indexOf(')');
        String[] start = line.substring(0, open).split(" ");
        String[] result = line.substring(close + 1).strip().split(" ");
        var kind = switch (start[0]) {
            case "E" -> ProcedureKind.ELEMENTAL;
            case "T", "F" -> ProcedureKind.TRANSFORMATIONAL;
            case "Q" -> ProcedureKind.INQUIRY;
            case "ES" -> ProcedureKind.ELEMENTAL_SUBROUTINE;
            default -> ProcedureKind.SUBROUTINE;
        };
        var parameters = new ArrayList<Parameter>();
        boolean elemental = start[0].startsWith("E");
        for (String text : line.substring(open + 1, close).split(", "))
            if (!text.isEmpty()) parameters.add(parameter(text, elemental));
        var procedure = new IntrinsicProcedure(start[1], kind, parameters, result[0], result.length > 1 ? result[1]
                : "");
        var names = procedure.isSubroutine() ? subroutines : functions.containsKey(start[1]) ? sequences : functions;
        names.put(start[1], procedure);
    }

    private static Parameter parameter(String text, boolean elemental) {
        Use use = text.startsWith("<>") ? Use.CHANGED : text.startsWith(">") ? Use.DEFINED : Use.READ;
        Presence presence = text.endsWith("...") ? Presence.REPEATED : text.endsWith("?") ? Presence.OPTIONAL
                : Presence.REQUIRED;
        String rest = text.replace("...", "").replace("?", "").replace(">", "").replace("<", "");
        int colon = rest.indexOf(':');
        int bracket = rest.indexOf('[');
        Ranks ranks = bracket < 0 ? elemental ? Ranks.ANY : Ranks.SCALAR : switch (rest.substring(bracket)) {
            case "[]" -> Ranks.ARRAY;
            case "[1]" -> Ranks.VECTOR;
            default -> Ranks.ANY;
        };
        String types = bracket < 0 ? rest.substring(colon + 1) : rest.substring(colon + 1, bracket);
        return new Parameter(rest.substring(0, colon), types, ranks, presence, use);
    }
}
