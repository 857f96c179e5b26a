package org.fortranc.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.fortranc.backends.java.JavaBackend;
import org.fortranc.backends.java.JavaProgram;
import org.fortranc.backends.spi.Backend;
import org.fortranc.backends.spi.GeneratedFile;
import org.fortranc.backends.truffle.CoreExecutor;
import org.fortranc.backends.truffle.NotExpressible;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.Frontend;
import org.fortranc.frontend.SourceInput;
import org.fortranc.frontend.syntax.FortranParsing;
import org.fortranc.frontend.syntax.ParseTreeText;
import org.fortranc.frontend.text.CookedSource;
import org.fortranc.frontend.text.PreprocessedText;
import org.fortranc.frontend.text.SourceOptions;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.verify.CoreVerifier;
import org.fortranc.lower.LowerProgram;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;
import org.fortranc.pass.Pipeline;
import org.fortranc.pass.Property;
import org.fortranc.pass.Verification;
import org.fortranc.runtime.Image;
import org.fortranc.transform.LoopVerdicts;
import org.fortranc.transform.Pipelines;

/**
 * The compiler as a library: each method is one stage of one invocation. Errors of the program go to the diagnostics,
 * and the stage then has no result. It writes no files but
 * what the C compiler of the system needs.
 */
public final class Compiler {
    private final Invocation invocation;
    private final DiagnosticSink diagnostics;
    private String doing = "starting";
    private Optional<Program> latest = Optional.empty();
    private Optional<Program> afterAskedPass = Optional.empty();

    public Compiler(Invocation invocation, DiagnosticSink diagnostics) {
        this.invocation = invocation;
        this.diagnostics = diagnostics;
    }

    public boolean hasErrors() {
        return diagnostics.hasErrors();
    }

    /** What the compiler is at, for the report of a bug. */
    String doing() {
        return doing;
    }

    /** The last Core that was complete, for the report of a bug. */
    Optional<Program> latestCore() {
        return latest;
    }

    private List<Path> sources() {
        return invocation.inputs().stream().filter(input -> !Sources.isObject(input) && !Sources.isLibrary(input)
                && !Sources.isC(input)).toList();
    }

    /** The object files among the inputs. */
    public List<Path> objects() {
        return invocation.inputs().stream().filter(input -> Sources.isObject(input) && !Natives.isNative(input))
                .toList();
    }

    /** The libraries of object files among the inputs. */
    public List<Path> libraries() {
        return invocation.inputs().stream().filter(input -> Sources.isLibrary(input) && !Natives.isNative(input))
                .toList();
    }

    /** The text of {@code --print=cooked}. */
    public String cooked() throws IOException {
        var text = new StringBuilder();
        for (var source : sources()) {
            doing = "reading " + source;
            text.append(new CookedSource(source.toString(), Sources.read(source),
                    Sources.options(source, invocation),
                    Sources.FILES, diagnostics).print());
        }
        return text.toString();
    }

    /** The sources after preprocessing, which {@code -E} asks for whatever their suffix is. */
    public List<PreprocessedText> preprocessed() throws IOException {
        var texts = new ArrayList<PreprocessedText>();
        for (var source : sources()) {
            doing = "reading " + source;
            texts.add(new PreprocessedText(source.toString(), Sources.read(source),
                    Sources.options(source, invocation).withPreprocess(true), Sources.FILES, diagnostics));
        }
        return texts;
    }

    /** The text of {@code --print=parse-tree}. */
    public String parseTrees() throws IOException {
        var text = new StringBuilder();
        for (var source : sources()) {
            doing = "parsing " + source;
            new FortranParsing(Sources.FILES, diagnostics).parse(source.toString(), Sources.read(source),
                    Sources.options(source, invocation), unit -> text.append(ParseTreeText.of(unit)));
        }
        return text.toString();
    }

    /** All sources with names and types resolved, in the order given. */
    public Optional<Frontend.Analysis> analyze() throws IOException {
        var inputs = new ArrayList<SourceInput>();
        for (var source : sources()) inputs.add(source(source, Sources.read(source)));
        return analyze(inputs);
    }

    /** A text as the invocation's options have it read; its form follows from the name. */
    public SourceInput source(Path name, byte[] text) {
        return new SourceInput(name.toString(), text, Sources.options(name, invocation));
    }

    /** The texts with names and types resolved, in the order given. */
    public Optional<Frontend.Analysis> analyze(List<SourceInput> inputs) {
        doing = "analysing " + inputs.stream().map(SourceInput::name).toList();
        var analysis = Frontend.analyze(inputs, Sources.FILES, Sources.language(invocation), this::module, diagnostics);
        return hasErrors() ? Optional.empty() : Optional.of(analysis);
    }

    private Optional<SourceInput> module(String name) {
        return ModuleFiles.find(name, invocation.folders()).flatMap(file -> Sources.FILES.read(file)
                .map(text -> new SourceInput(file.toString(), text, SourceOptions.forFile(name + ".f90")
                        .withFeatures(Set.of(SourceOptions.Feature.OPENMP)))));
    }

    /** The Core of the files together. */
    public Optional<Program> lower(Frontend.Analysis analysis) {
        return lower(analysis.programs(), analysis.libraryModules(), analysis.intrinsicModules());
    }

    /**
     * The Core of some of the files.
     *
     * @param intrinsicModules what the files use of them becomes part of the Core
     */
    public Optional<Program> lower(List<FortranProgram> sources, List<ProgramUnit.Module> otherModules,
            List<FortranProgram> intrinsicModules) {
        var files = new ArrayList<>(intrinsicModules);
        files.addAll(sources);
        doing = "lowering " + files.stream().map(FortranProgram::file).toList();
        var core = new LowerProgram(Sources.lowering(invocation), diagnostics).lower(files, otherModules);
        latest = Optional.of(core);
        if (hasErrors()) return Optional.empty();
        verifyLowered(core);
        return Optional.of(core);
    }

    /** The parts as one program, as they are. */
    public Optional<Program> join(List<Program> parts) {
        doing = "linking";
        var program = Linker.link(parts, new ForeignLink(invocation), diagnostics);
        latest = Optional.of(program);
        return hasErrors() ? Optional.empty() : Optional.of(program);
    }

    /** The whole program after the shared passes. */
    public Optional<Program> link(List<Program> parts) {
        var passes = invocation.has(Invocation.Switch.THREADS) ? Pipelines.withThreads() : Pipelines.standard();
        var linked = join(parts).map(program -> run(EnumSet.of(Property.NO_UNRESOLVED), passes, program));
        if (invocation.has(Invocation.Switch.REMARKS))
            linked.ifPresent(program -> LoopVerdicts.of(program).forEach(diagnostics::report));
        return linked;
    }

    private Program run(Set<Property> given, List<Pass> passes, Program program) {
        var verification = new Verification(CoreVerifier.Scope.WHOLE, given);
        return new Pipeline(given, passes).run(program, new PassContext(diagnostics), (pass, result) -> {
            doing = "after pass '" + pass.name() + "'";
            latest = Optional.of(result);
            if (invocation.printAfter().filter(pass.name()::equals).isPresent()) afterAskedPass = latest;
            if (invocation.has(Invocation.Switch.VERIFY_EACH)) verification.accept(pass, result);
        });
    }

    private void verifyLowered(Program program) {
        if (!invocation.has(Invocation.Switch.VERIFY_EACH)) return;
        var faults = CoreVerifier.verify(program, CoreVerifier.Scope.PART);
        if (!faults.isEmpty()) throw new IllegalStateException("lowering left wrong Core: "
                + String.join("; ", faults));
    }

    private Program prepared(Backend backend, Program program) {
        var held = EnumSet.of(Property.NO_UNRESOLVED);
        for (var pass : Pipelines.standard()) {
            held.removeAll(pass.invalidates());
            held.addAll(pass.establishes());
        }
        if (!held.containsAll(backend.requires()))
            throw new IllegalStateException("back end '" + backend.name() + "' requires " + backend.requires());
        return run(held, backend.prepare(), program);
    }

    /** The files of one target, found among the back ends on the class path. */
    public Optional<List<GeneratedFile>> emit(String target, Program program) throws UsageException {
        for (var backend : ServiceLoader.load(Backend.class)) {
            if (backend.name().equals(target)) return emit(backend, program);
        }
        throw new UsageException("no target '%s' in --emit", target);
    }

    private Optional<List<GeneratedFile>> emit(Backend backend, Program program) {
        var ready = prepared(backend, program);
        doing = "emitting " + backend.name();
        var files = backend.emit(ready, new PassContext(diagnostics));
        return hasErrors() ? Optional.empty() : Optional.of(files);
    }

    /** Classes and resources of the program, ready to run. */
    public Optional<BuiltProgram> build(Program program) {
        var options = new JavaBackend.Options("fortran", false);
        return JavaProgram.build(options, backend -> {
            var files = emit(backend, program);
            doing = "compiling the generated Java";
            return files;
        }, Installation.runtimeClassPath(), diagnostics).map(built -> {
            var entries = new TreeMap<String, byte[]>(built.classes());
            Natives.library(program).ifPresent(library -> entries.put(Natives.RESOURCE, library));
            for (var file : built.files()) if (!file.path().endsWith(".java")) entries.put(file.path(), file.content());
            return new BuiltProgram(new JavaBackend(options).mainClass(program), entries);
        });
    }

    /** Runs the program by the reference executor as an instance; the result is its exit status, or that of errors. */
    public int interpret(Program program, Image image) {
        return interpret(() -> CoreExecutor.run(program, image));
    }

    /** The same where {@code runner} runs things. */
    public int interpret(Program program, Image image, Consumer<Runnable> runner) {
        return interpret(() -> CoreExecutor.run(program, image, runner));
    }

    private int interpret(IntSupplier execution) {
        doing = "interpreting";
        try {
            return execution.getAsInt();
        } catch (NotExpressible refusal) {
            diagnostics.report(Code.TARGET_CANNOT_EXPRESS, refusal.at(), "%s", refusal.getMessage());
            return Fortranc.ERRORS;
        }
    }

    /** Runs the program by the reference executor with the streams of this process. */
    int interpret(Program program, List<String> arguments) {
        return interpret(program, new Image(Image.Surroundings.ofProcess(arguments)));
    }

    /** Core as the pass of {@code --print-after} left it, a back end's passes included. */
    Optional<Program> afterPass(String pass, Optional<Program> linked) throws UsageException {
        if (linked.isEmpty()) return linked;
        if (afterAskedPass.isEmpty()) prepared(new JavaBackend(JavaBackend.Options.DEFAULT), linked.get());
        if (afterAskedPass.isEmpty()) throw new UsageException("no pass '%s' in --print-after", pass);
        return afterAskedPass;
    }
}
