package org.fortranc.driver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.frontend.Frontend;
import org.fortranc.frontend.text.PreprocessedText;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.text.CorePrinter;
import org.fortranc.ir.text.FortranPrinter;

/**
 * One method for each {@link Invocation.Action}. Nothing is written before the program is known to be without errors.
 */
final class Actions {
    private final Invocation invocation;
    private final Compiler compiler;
    private final PrintStream out;

    Actions(Invocation invocation, Compiler compiler, PrintStream out) {
        this.invocation = invocation;
        this.compiler = compiler;
        this.out = out;
    }

    /** The exit status; errors in the program are with the compiler's diagnostics. */
    int perform() throws IOException, UsageException {
        for (var input : invocation.inputs())
            if (!Files.isReadable(input) && !Sources.isStandardInput(input)) throw new UsageException("%s: no such file", input);
        var folder = invocation.output().map(Path::toAbsolutePath).map(Path::getParent);
        if (invocation.emit().isEmpty() && folder.isPresent() && !Files.isWritable(folder.get()))
            throw new UsageException("cannot write to the folder '%s'", folder.get());
        return switch (invocation.action()) {
            case LINK -> link(invocation.output().orElse(Path.of("a.out")));
            case COMPILE -> compile();
            case CHECK -> check();
            case SHARED -> shared(invocation.output().orElse(Path.of("a.out")));
            case PREPROCESS -> preprocess();
            case MACROS -> macros();
            case DEPENDENCIES -> dependencies();
            case EMIT -> emit();
            case RUN -> run();
            case INTERPRET -> interpret();
            case PRINT -> printStage();
        };
    }

    private int failed() {
        return Fortranc.ERRORS;
    }

    private int print(String text) throws IOException {
        if (invocation.output().isPresent()) Files.writeString(invocation.output().get(), text);
        else out.print(text);
        return 0;
    }

    private int preprocess() throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean bare = invocation.has(Invocation.Switch.NO_LINE_MARKERS);
        for (var text : compiler.preprocessed()) bytes.writeBytes(bare ? text.withoutMarkers() : text.bytes());
        if (compiler.hasErrors()) return failed();
        if (invocation.output().isPresent()) Files.write(invocation.output().get(), bytes.toByteArray());
        else out.writeBytes(bytes.toByteArray());
        return 0;
    }

    private int macros() throws IOException {
        return print(compiler.preprocessed().getLast().macros());
    }

    /** A rule for make for each source. */
    private int dependencies() throws IOException {
        var rules = new StringBuilder();
        for (var text : compiler.preprocessed()) rules.append(rule(text));
        return compiler.hasErrors() ? failed() : print(rules.toString());
    }

    private String rule(PreprocessedText text) {
        var source = text.files().getFirst();
        var targets = invocation.dependencies().targets();
        var target = targets.isEmpty() ? invocation.output().orElse(objectName(source)).toString()
                : String.join(" ", targets);
        return target + ": " + String.join(" \\\n  ", text.files()) + "\n";
    }

    /** {@code -MD}: the rule beside the object file, or where {@code -MF} says. */
    private void writeDependencies() throws IOException {
        var asked = invocation.dependencies();
        if (!asked.besideOutput() && asked.file().isEmpty()) return;
        for (var text : compiler.preprocessed()) {
            var object = invocation.output().orElse(objectName(text.files().getFirst())).toString();
            var file = asked.file().orElse(Path.of(object.replaceFirst("\\.[^./]*$", "") + ".d"));
            Files.writeString(file, rule(text));
        }
    }

    /** Like gfortran, it leaves the module files that checking other files needs. */
    private int check() throws IOException {
        var analysis = compiler.analyze();
        if (analysis.flatMap(compiler::lower).isEmpty()) return failed();
        ModuleFiles.write(analysis.get().programs(), invocation.folders());
        return 0;
    }

    private int compile() throws IOException, UsageException {
        var analysis = compiler.analyze();
        if (analysis.isEmpty()) return failed();
        var programs = analysis.get().programs();
        if (invocation.output().isPresent()
                && programs.size() > 1) throw new UsageException("-o with -c and several files");
        for (var source : invocation.inputs()) if (Sources.isC(source) && !compileC(source)) return failed();
        var cores = new ArrayList<Program>();
        for (var program : programs)
            compiler.lower(List.of(program), modulesBeside(program, analysis.get()),
                    analysis.get().intrinsicModules()).ifPresent(cores::add);
        if (compiler.hasErrors()) return failed();
        for (int i = 0; i < cores.size(); i++)
            ObjectFile.write(invocation.output().orElse(objectName(programs.get(i).file())), cores.get(i));
        ModuleFiles.write(programs, invocation.folders());
        writeDependencies();
        return 0;
    }

    /** What the C compiler says of a source is its own business. */
    private boolean compileC(Path source) throws IOException {
        var words = new ArrayList<>(List.of(Natives.compiler(), "-c", "-fPIC", "-o",
                invocation.output().orElse(objectName(source.toString())).toString()));
        words.addAll(Natives.preprocessing(invocation));
        words.add(source.toString());
        var run = new Natives.Run(words);
        if (!run.text.isEmpty()) System.err.print(run.text);
        return run.status == 0;
    }

    /** A shared library is an archive like any other: programs take from it what they need when they are linked. */
    private int shared(Path target) throws IOException {
        var analysis = compiler.analyze();
        var core = analysis.flatMap(compiler::lower);
        if (core.isEmpty()) return failed();
        var objects = new ArrayList<byte[]>();
        if (!core.get().units().isEmpty()) objects.add(ObjectFile.bytes(core.get()));
        for (var object : compiler.objects()) objects.add(Files.readAllBytes(object));
        Archive.write(target, objects);
        ModuleFiles.write(analysis.get().programs(), invocation.folders());
        return 0;
    }

    /** The modules that a file may use but does not hold: those of the other files, and the library's. */
    private static List<ProgramUnit.Module> modulesBeside(FortranProgram file, Frontend.Analysis analysis) {
        var modules = new ArrayList<>(analysis.libraryModules());
        for (var other : analysis.programs()) {
            if (other == file) continue;
            for (var unit : other.units()) if (unit instanceof ProgramUnit.Module module) modules.add(module);
        }
        return modules;
    }

    /** The source's name with .o, in the current folder. */
    private static Path objectName(String source) {
        var name = Path.of(source).getFileName().toString();
        return Path.of(name.substring(0, name.lastIndexOf('.')) + ".o");
    }

    private Optional<Program> whole() throws IOException, UsageException {
        var analysis = compiler.analyze();
        var core = analysis.flatMap(compiler::lower);
        if (core.isEmpty()) return Optional.empty();
        var parts = new ArrayList<>(List.of(core.get()));
        for (var object : compiler.objects()) parts.add(ObjectFile.read(object));
        var libraries = new ArrayList<Archive>();
        for (var library : compiler.libraries()) libraries.add(new Archive(library));
        var linked = compiler.link(LibrarySearch.complete(parts, libraries));
        if (linked.isPresent()) ModuleFiles.write(analysis.get().programs(), invocation.folders());
        return linked;
    }

    private int link(Path target) throws IOException, UsageException {
        var program = whole();
        if (program.isEmpty()) return failed();
        var built = compiler.build(program.get());
        if (built.isEmpty()) return failed();
        ExecutableFile.write(target, built.get().mainClass(), built.get().entries(), Installation.current());
        return 0;
    }

    private int emit() throws IOException, UsageException {
        var program = whole();
        if (program.isEmpty()) return failed();
        var folder = invocation.output().orElseThrow();
        for (var target : invocation.emit()) {
            var files = compiler.emit(target, program.get());
            if (files.isEmpty()) return failed();
            for (var file : files.get()) {
                var path = folder.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.write(path, file.content());
            }
            if (target.equals("java")) writeRuntime(folder.resolve("lib/org/fortranc/fortranc-runtime-core/1.0"));
        }
        return 0;
    }

    /** The run-time library as a Maven repository holds it, for the build file of the emitted Java. */
    private static void writeRuntime(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(Installation.current().runtimeJar(), folder.resolve("fortranc-runtime-core-1.0.jar"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("fortranc-runtime-core-1.0.pom"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.fortranc</groupId>
                  <artifactId>fortranc-runtime-core</artifactId>
                  <version>1.0</version>
                </project>
                """);
    }

    /** The program runs in a JVM of its own, whose compiler is tuned for long runs while ours is for short ones. */
    private int run() throws IOException, UsageException {
        var folder = Files.createTempDirectory("fortranc-run-");
        var executable = folder.resolve(programName());
        try {
            int linked = link(executable);
            if (linked != 0) return linked;
            var command = new ArrayList<String>(List.of(executable.toString()));
            command.addAll(invocation.programArguments());
            var process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed();
        } finally {
            Files.deleteIfExists(executable);
            Files.deleteIfExists(folder);
        }
    }

    private String programName() {
        var name = invocation.inputs().getFirst().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private int interpret() throws IOException, UsageException {
        var program = whole();
        return program.isEmpty() ? failed() : compiler.interpret(program.get(), invocation.programArguments());
    }

    private int printStage() throws IOException, UsageException {
        var stage = invocation.print().orElse("after");
        switch (stage) {
            case "cooked" -> print(compiler.cooked());
            case "parse-tree" -> print(compiler.parseTrees());
            case "fortran" -> {
                var analysis = compiler.analyze();
                if (analysis.isEmpty()) return failed();
                var text = new StringBuilder();
                for (var program : analysis.get().complete()) text.append(FortranPrinter.print(program));
                print(text.toString());
            }
            case "core" -> {
                var core = compiler.analyze().flatMap(compiler::lower);
                if (core.isEmpty()) return failed();
                print(CorePrinter.print(core.get()));
            }
            case "linked" -> {
                var program = whole();
                if (program.isEmpty()) return failed();
                print(CorePrinter.print(program.get()));
            }
            case "java" -> {
                var program = whole();
                if (program.isEmpty()) return failed();
                var text = new StringBuilder();
                compiler.emit("java", program.get()).ifPresent(files -> files.stream()
                        .filter(f -> f.path().endsWith(".java"))
                        .forEach(f -> text.append(f.text())));
                print(text.toString());
            }
            case "after" -> {
                var program = compiler.afterPass(invocation.printAfter().orElseThrow(), whole());
                if (program.isEmpty()) return failed();
                print(CorePrinter.print(program.get()));
            }
            default -> throw new UsageException("no stage '%s' to print", stage);
        }
        return compiler.hasErrors() ? failed() : 0;
    }
}
