package org.fortranc.backends.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fortranc.backends.spi.Backend;
import org.fortranc.backends.spi.GeneratedFile;
import org.fortranc.backends.spi.LineMap;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;
import org.fortranc.pass.Property;
import org.fortranc.source.SourceRange;
import org.fortranc.transform.ScheduleLoops;

/** Core as Java source: one class per program unit, which a person should want to keep. */
public final class JavaBackend implements Backend {
    /**
     * How the files are made.
     *
     * @param packageName of all generated classes
     * @param project whether a {@code pom.xml} comes with them, that builds them against the run time
     * @param methods how long methods may become
     */
    public record Options(String packageName, boolean project, Methods methods) {
        public static final Options DEFAULT = new Options("fortran", true);

        public Options(String packageName, boolean project) {
            this(packageName, project, Methods.READABLE);
        }

        Options with(Methods other) {
            return new Options(packageName, project, other);
        }
    }

    /**
     * How long methods may become, by an estimate; the shorter, the more of a procedure's variables leave its locals.
     */
    public enum Methods {
        READABLE(6000), SHORT(3000), SHORTEST(1000);

        private final int longest;

        Methods(int longest) {
            this.longest = longest;
        }
    }

    /** Where sources stand in the output folder. */
    static final String SOURCES = "src/main/java/";
    static final String RESOURCES = "src/main/resources/";

    private final Options options;

    /** Found by ServiceLoader. */
    public JavaBackend() {
        this(Options.DEFAULT);
    }

    public JavaBackend(Options options) {
        this.options = options;
    }

    @Override public String name() {
        return "java";
    }

    @Override public Set<Property> requires() {
        return Set.of(Property.NO_UNRESOLVED);
    }

    @Override public List<Pass> prepare() {
        return List.of(new ComplexParts(), new ScheduleLoops(), new ThreadKernels(), new CountFromZero(),
                new CarryElements(), new KernelOutlining(),
                new RegionOutlining(options.methods().longest));
    }

    /** The binary name of the class with the program's {@code main} method. */
    public String mainClass(Program program) {
        return program.units().stream().filter(u -> u.kind() == ProgramUnit.Kind.MAIN).findFirst()
                .map(u -> options.packageName() + "." + Names.type(u.name()))
                .orElseThrow(() -> new IllegalArgumentException("the program has no main program"));
    }

    @Override public List<GeneratedFile> emit(Program program, PassContext context) {
        var files = new ArrayList<GeneratedFile>();
        var diagnostics = context.diagnostics();
        try {
            var index = new ProgramIndex(program, options.packageName());
            for (var unit : program.units()) {
                var printer = new UnitPrinter(index, unit, diagnostics);
                var type = printer.print();
                files.add(source(type, unit.file(), "From " + baseName(unit.file()) + " by fortranc 1.0"));
                printer.vectors().ifPresent(vectors -> files.add(source(vectors, unit.file(), "From "
                        + baseName(unit.file()) + " by fortranc 1.0")));
                printer.resources().forEach((name, bytes) -> files.add(new GeneratedFile(
                        RESOURCES + options.packageName().replace('.', '/') + "/" + name, bytes, LineMap.NONE)));
            }
            for (var block : index.blocks()) {
                if (!block.isCommon()) continue;
                var values = new InitialValues(index, new ExpressionPrinter(scope(index)), block.holder().simpleName());
                files.add(source(new BlockPrinter(index, values).print(block), "", "By fortranc 1.0"));
                values.resources().forEach((name, bytes) -> files.add(new GeneratedFile(
                        RESOURCES + options.packageName().replace('.', '/') + "/" + name, bytes, LineMap.NONE)));
            }
            for (var each : index.interfaces().used()) files.add(source(each, "", "By fortranc 1.0"));
        } catch (NotExpressible refusal) {
            diagnostics.report(Code.TARGET_CANNOT_EXPRESS, refusal.at(program.units().getFirst().origin().range())
                    .at(), "%s",
                    refusal.getMessage());
        }
        if (options.project()) files.add(ProjectFile.of(program));
        return files;
    }

    /** A scope for literals, which name nothing. */
    private static ProcedureScope scope(ProgramIndex index) {
        var unit = index.program().units().getFirst();
        return new ProcedureScope(new UnitScope(index, unit), unit.initializer());
    }

    private GeneratedFile source(TypeSpec type, String fortranFile, String comment) {
        var file = JavaFile.builder(options.packageName(), type).indent("    ").skipJavaLangImports(true)
                .addFileComment("$L", comment).build();
        var text = SourceLayout.of(file.toString(), fortranFile);
        return GeneratedFile.text(SOURCES + options.packageName().replace('.', '/') + "/" + type.name() + ".java",
                text.text(), text.lines());
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
