package org.fortranc.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.foreign.ForeignProgram;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.source.SourceRange;

/**
 * Links what is in C: sources, objects, archives and libraries of C become one shared library, which the program
 * carries with it. The C compiler of the system does it, and its linker says what is missing. Where C calls procedures
 * of the program, the library has code in their place that jumps to an address which the program fills in.
 */
final class ForeignLink {
    private static final Pattern UNDEFINED = Pattern.compile("undefined reference to `([^']+)'");

    private final Invocation invocation;
    private boolean reported;

    ForeignLink(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * The program together with its C part; the same program if there is none.
     *
     * @param described what interface bodies say of procedures that the program does not have
     */
    Program join(Program fortran, List<ProgramUnit> described, DiagnosticSink diagnostics) {
        var joined = joined(fortran, described, diagnostics);
        return joined == fortran ? ForeignProgram.alone(fortran) : joined;
    }

    private Program joined(Program fortran, List<ProgramUnit> described, DiagnosticSink diagnostics) {
        var units = new ArrayList<>(fortran.units());
        units.addAll(described);
        var foreign = new ForeignProgram(new Program(fortran.structures(), fortran.blocks(), units));
        try {
            var inputs = inputs();
            boolean any = inputs.size() > 0;
            if (any && invocation.has(Invocation.Switch.F2C_CALLS))
                throw new UsageException("C is called as gfortran calls it, not as with '-ff2c'");
            if (!any && foreign.wanted().keySet().stream().allMatch(ForeignProgram.MAIN::equals)) return fortran;
            var called = new TreeSet<String>();
            var library = link(foreign, inputs, any, called, diagnostics);
            return library.isEmpty() ? fortran : foreign.complete(called, library, diagnostics);
        } catch (IOException e) {
            if (!foreign.wanted().isEmpty()) return fortran; // the missing procedures are reported one by one
            diagnostics.report(Code.C_LINK, SourceRange.NONE, "The C compiler '%s' cannot be run: %s",
                    Natives.compiler(), e.getMessage());
            return fortran;
        } catch (UsageException e) {
            diagnostics.report(Code.C_LINK, SourceRange.NONE, "%s", e.getMessage());
            return fortran;
        }
    }

    /** Whether there is C that knows procedures of the program by their names. */
    boolean isGiven() {
        try {
            return !inputs().isEmpty();
        } catch (IOException | UsageException e) {
            return true; // linking says what is wrong
        }
    }

    /** Whether what is missing has been reported. */
    boolean hasReported() {
        return reported;
    }

    /** The inputs of C as words for the C compiler. */
    private List<String> inputs() throws IOException, UsageException {
        var words = new ArrayList<String>();
        for (var input : invocation.inputs()) {
            if (Sources.isC(input) || (Sources.isObject(input) || Sources.isLibrary(input)) && Natives.isNative(input))
                words.add(input.toString());
            else if (Sources.isLibrary(input)) archive(input, words);
        }
        return words;
    }

    /** An archive of C as it is; of a mixed one, a new archive of the members that are of C. */
    private static void archive(Path file, List<String> words) throws IOException, UsageException {
        if (!Archive.isArchive(Files.readAllBytes(file))) return;
        var members = Archive.nativeMembers(file);
        if (members.isEmpty()) return;
        var folder = Files.createTempDirectory("fortranc-members-");
        folder.toFile().deleteOnExit();
        var command = new ArrayList<>(List.of("ar", "rcs", folder.resolve("members.a").toString()));
        folder.resolve("members.a").toFile().deleteOnExit();
        for (int i = 0; i < members.size(); i++) {
            var member = folder.resolve("member" + i + ".o");
            Files.write(member, members.get(i));
            member.toFile().deleteOnExit();
            command.add(member.toString());
        }
        var run = new Natives.Run(command);
        if (run.status != 0) throw new UsageException("'ar' failed on the members of '%s':\n%s", file,
                run.text.strip());
        words.add(command.get(2));
    }

    /**
     * The path of the shared library; empty if there is none, which has been reported unless only procedures of the
     * program are missing.
     *
     * @param called receives the symbols of the program that C refers to
     */
    private String link(ForeignProgram program, List<String> inputs, boolean any, Set<String> called,
            DiagnosticSink diagnostics) throws IOException {
        var folder = Files.createTempDirectory("fortranc-link-");
        var source = folder.resolve("border.c");
        var descriptors = new ForeignBorder.Descriptors(folder);
        var library = Files.createTempFile("fortranc-", ".so");
        library.toFile().deleteOnExit();
        try {
            while (true) {
                Files.writeString(source, ForeignBorder.source(program.wanted().keySet(), called,
                        program.shared()));
                var run = new Natives.Run(command(source, library, inputs, descriptors.words()));
                if (run.status == 0 && called.addAll(taken(program, library))) continue;
                if (run.status == 0) {
                    if (!run.text.isBlank()) System.err.print(run.text); // warnings of the C compiler
                    return library.toString();
                }
                var missing = undefined(run.text);
                if (missing.isEmpty()) {
                    reported |= any;
                    if (any) diagnostics.report(Code.C_LINK, SourceRange.NONE, "The C compiler '%s' failed:\n%s", Natives.compiler(),
                            run.text.strip());
                    return "";
                }
                if (descriptors.provide(missing)) continue;
                if (!missing.stream().allMatch(program::provides)) {
                    if (any) report(program, missing, diagnostics);
                    return "";
                }
                if (!called.addAll(missing)) {
                    reported = true;
                    diagnostics.report(Code.C_LINK, SourceRange.NONE, "The C compiler '%s' does not find what the program has:\n%s",
                            Natives.compiler(), run.text.strip());
                    return "";
                }
            }
        } finally {
            Files.deleteIfExists(source);
            descriptors.delete();
            Files.deleteIfExists(folder);
        }
    }

    private List<String> command(Path source, Path library, List<String> inputs, List<String> descriptors) {
        var words = new ArrayList<>(List.of(Natives.compiler(), "-shared", "-fPIC", "-w", "-o", library.toString(),
                source.toString()));
        words.addAll(Natives.preprocessing(invocation));
        words.addAll(descriptors);
        words.addAll(inputs);
        words.addAll(invocation.linking());
        words.addAll(List.of("-lm", "-Wl,-Bsymbolic", "-Wl,--no-undefined"));
        return words;
    }

    /** The procedures of the program that C calls by names that the system's libraries have too. */
    private static Set<String> taken(ForeignProgram program, Path library) throws IOException {
        var run = new Natives.Run(List.of("nm", "-D", "--undefined-only", "--format=posix", library.toString()));
        return run.text.lines().map(line -> line.split("[@ ]", 2)[0]).filter(program::provides)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> undefined(String messages) {
        var names = new LinkedHashSet<String>();
        var matcher = UNDEFINED.matcher(messages);
        while (matcher.find()) names.add(matcher.group(1));
        return names;
    }

    private void report(ForeignProgram program, Set<String> missing, DiagnosticSink diagnostics) {
        for (var symbol : missing) {
            if (program.provides(symbol) || symbol.equals(ForeignProgram.MAIN) && !program.hasMain()) continue;
            diagnostics.report(Code.NOT_DEFINED, program.wanted().getOrDefault(symbol, SourceRange.NONE),
                    "Undefined reference to '%s'", symbol);
            reported = true;
        }
    }
}
