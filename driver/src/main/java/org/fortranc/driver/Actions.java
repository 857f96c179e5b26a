package org.fortranc.driver;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.frontend.Frontend;
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
            if (!Files.isReadable(input)) throw new UsageException("%s: no such file", input);
        var folder = invocation.output().map(Path::toAbsolutePath).map(Path::getParent);
        if (invocation.emit().isEmpty() && folder.isPresent() && !Files.isWritable(folder.get()))
            throw new UsageException("cannot write to the folder '%s'", folder.get());
        return switch (invocation.action()) {
            case LINK -> link(invocation.output().orElse(Path.of("a.out")));
            case COMPILE -> compile();
            case CHECK -> check();
            case PREPROCESS -> print(compiler.cooked());
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

    private int check() throws IOException {
        return compiler.analyze().flatMap(compiler::lower).isPresent() ? 0 : failed();
    }

    private int compile() throws IOException, UsageException {
        var analysis = compiler.analyze();
        if (analysis.isEmpty()) return failed();
        var programs = analysis.get().programs();
        if (invocation.output().isPresent()
                && programs.size() > 1) throw new UsageException("-o with -c and several files");
        var cores = new ArrayList<Program>();
        for (var program : programs)
            compiler.lower(List.of(program), modulesBeside(program, analysis.get())).ifPresent(cores::add);
        if (compiler.hasErrors()) return failed();
        for (int i = 0; i < cores.size(); i++)
            ObjectFile.write(invocation.output().orElse(objectName(programs.get(i).file())), cores.get(i));
        ModuleFiles.write(programs, invocation.folders());
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
                for (var program : analysis.get().programs()) text.append(FortranPrinter.print(program));
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
