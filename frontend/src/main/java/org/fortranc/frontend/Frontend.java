package org.fortranc.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.RangeCheck;
import org.fortranc.frontend.semantics.modules.ExternalReferences;
import org.fortranc.frontend.semantics.modules.Modules;
import org.fortranc.frontend.semantics.units.ProgramUnits;
import org.fortranc.frontend.syntax.FortranParsing;
import org.fortranc.frontend.syntax.ProgramUnitSyntax;
import org.fortranc.frontend.text.SourceFiles;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.fortran.ProgramUnit;

/**
 * The door of the front end: from the texts of files to resolved programs.
 *
 * <p>Every error of the user's program is reported here (FC1 to FC3), and every construct that is not translated yet
 * (FC5). Analysis goes on after an error; a program unit with errors yields messages and no tree.
 *
 * <p>Files may stand in any order: a unit is analysed when the modules that it uses are, and its parse trees are
 * dropped then. Modules that no file holds come from the library.
 */
public final class Frontend {
    private final FrontendOptions options;
    private final ModuleLibrary library;
    private final DiagnosticSink diagnostics;
    private final FortranParsing parsing;
    private final Modules modules;
    private final ExternalReferences externals;
    private final ProgramUnits units;

    private final List<Pending> pending = new ArrayList<>();
    private final Set<String> expected = new HashSet<>();
    private final Set<String> loading = new HashSet<>();
    private final Map<String, List<Placed>> results = new HashMap<>();
    private final List<ProgramUnit.Module> libraryModules = new ArrayList<>();
    private final List<FortranProgram> intrinsicModules = new ArrayList<>();
    private int order;

    /**
     * What an analysis found.
     *
     * @param programs one for each file, in order, with the units that have no error
     * @param libraryModules the modules that came from the library, for whoever reads the programs
     * @param intrinsicModules those that came with the compiler; they are part of each program that uses them
     */
    public record Analysis(List<FortranProgram> programs, List<ProgramUnit.Module> libraryModules,
                           List<FortranProgram> intrinsicModules) {
        public Analysis {
            programs = List.copyOf(programs);
            libraryModules = List.copyOf(libraryModules);
            intrinsicModules = List.copyOf(intrinsicModules);
        }

        /** The programs, and before them the modules that other compilers do not have: what they can read as well. */
        public List<FortranProgram> complete() {
            var all = new ArrayList<>(intrinsicModules.stream().filter(program -> program.units().stream()
                    .anyMatch(unit -> Modules.isOwn(unit.name()))).toList());
            all.addAll(programs);
            return all;
        }
    }

    /** A unit that waits for modules, with its place among all units. */
    private record Pending(String file, ProgramUnitSyntax syntax, int order) {}

    private record Placed(int order, ProgramUnit unit) {}

    private Frontend(SourceFiles files, FrontendOptions options, ModuleLibrary library, DiagnosticSink diagnostics) {
        this.options = options;
        this.externals = new ExternalReferences(options.has(FrontendOptions.Feature.ARGUMENT_MISMATCH));
        this.library = library;
        this.diagnostics = diagnostics;
        this.parsing = new FortranParsing(files, diagnostics);
        this.modules = new Modules(this::load);
        this.units = new ProgramUnits(options, modules, externals, diagnostics);
    }

    /**
     * Analyses the files of one compilation.
     *
     * @param files where INCLUDE lines find their text
     */
    public static Analysis analyze(List<SourceInput> inputs, SourceFiles files, FrontendOptions options,
            ModuleLibrary library,
                                               DiagnosticSink diagnostics) {
        var frontend = new Frontend(files, options, library, diagnostics);
        return options.rangeCheck() ? frontend.analyze(inputs) : RangeCheck.off(() -> frontend.analyze(inputs));
    }

    private Analysis analyze(List<SourceInput> inputs) {
        for (var input : inputs) {
            parsing.parse(input.name(), input.text(), input.options(), unit -> add(input.name(), unit));
            analyseReady();
        }
        // What still waits needs a module of the library, or one that nobody has.
        analyseRest();
        // Programs may declare the procedures of OpenMP's library as external ones.
        if (externals.anyBeginsWith("omp_")) modules.find("omp_lib", true, false);
        externals.check(diagnostics);
        var programs = inputs.stream().map(input -> new FortranProgram(input.name(), unitsOf(input.name()))).toList();
        programs.forEach(this::checkGlobalNames);
        return new Analysis(programs, libraryModules, intrinsicModules);
    }

    /** F2018 19.2: a global name has one meaning. Across files the link step sees to it. */
    private void checkGlobalNames(FortranProgram file) {
        var first = new HashMap<String, ProgramUnit>();
        for (var unit : file.units()) {
            var known = first.putIfAbsent(unit.name(), unit);
            if (known != null)
                diagnostics.report(new Diagnostic(Code.DEFINED_TWICE,
                        "'%s' is defined more than once".formatted(unit.name()),
                        unit.range(), List.of(new Diagnostic.Note("It is also defined here", known.range()))));
        }
    }

    private List<ProgramUnit> unitsOf(String file) {
        return results.getOrDefault(file, List.of()).stream().sorted(java.util.Comparator.comparingInt(Placed::order))
                .map(Placed::unit).toList();
    }

    private void add(String file, ProgramUnitSyntax unit) {
        var waiting = new Pending(file, unit, order++);
        if (isReady(unit)) analyse(waiting);
        else pending.add(waiting);
    }

    private boolean isReady(ProgramUnitSyntax unit) {
        for (var name : ModuleUses.of(unit)) if (!modules.isKnown(name)) return false;
        return true;
    }

    private void analyse(Pending unit) {
        units.analyse(unit.syntax(), UnitContext.Text.PROGRAM).ifPresent(result ->
                results.computeIfAbsent(unit.file(), _ -> new ArrayList<>()).add(new Placed(unit.order(), result)));
    }

    private void analyseReady() {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (int i = 0; i < pending.size(); i++) {
                if (!isReady(pending.get(i).syntax())) continue;
                analyse(pending.remove(i--));
                progress = true;
            }
        }
    }

    /** Modules of the files first, then what uses modules of the library; a circle of modules ends with an error. */
    private void analyseRest() {
        for (var unit : pending) expected.add(ModuleUses.moduleName(unit.syntax()));
        while (!pending.isEmpty()) {
            int next = 0;
            for (int i = pending.size() - 1; i >= 0; i--)
                if (ModuleUses.of(pending.get(i).syntax()).stream().noneMatch(name -> !modules.isKnown(name)
                && expected.contains(name))) next = i;
            var unit = pending.remove(next);
            expected.remove(ModuleUses.moduleName(unit.syntax()));
            analyse(unit);
        }
    }

    /**
     * Analyses a module from its module file, or an intrinsic one from our own text; its units are no part of the
     * result.
     */
    private void load(String name, boolean intrinsic) {
        if (!loading.add(name)) return;
        var found = library.find(name);
        Optional<SourceInput> input = found.or(() -> intrinsic ? Optional.of(intrinsicModule(name))
                : Optional.empty());
        input.ifPresent(source -> parsing.parse(source.name(), source.text(), source.options(), unit -> {
            if (!ModuleUses.moduleName(unit).equals(name)) return;
            if (!(units.analyse(unit, UnitContext.Text.MODULE_FILE).orElse(null) instanceof ProgramUnit.Module module))
                return;
            if (found.isPresent()) libraryModules.add(module);
            else intrinsicModules.add(new FortranProgram(source.name(), List.of(module)));
        }));
        if (input.isPresent() && !modules.isKnown(name))
            diagnostics.report(Code.UNKNOWN_MODULE,
                    org.fortranc.source.SourceRange.NONE, "The module file of '%s' cannot be used", name);
    }

    private static SourceInput intrinsicModule(String name) {
        try (var in = Frontend.class.getResourceAsStream(name + ".f90")) {
            if (in == null) throw new IllegalStateException(name + ".f90 is not on the class path");
            return SourceInput.of(name + ".f90", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
