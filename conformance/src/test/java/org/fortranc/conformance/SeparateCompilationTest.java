package org.fortranc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fortranc.driver.Fortranc;
import org.fortranc.frontend.Frontend;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.text.CorePrinter;
import org.fortranc.ir.text.FortranPrinter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A module file tells all that users of the module need: compiled apart from its modules, a program is the same. */
class SeparateCompilationTest {
    @TestFactory
    Stream<DynamicTest> eachUnitAlone() throws IOException {
        return ProgramsTest.cases().stream().filter(SeparateCompilationTest::hasModules).map(program ->
                DynamicTest.dynamicTest("apart " + program.name(), program.source().toUri(), () -> {
            var folder = Files.createTempDirectory("apart-");
            try {
                compareApart(program, folder);
            } finally {
                Execution.delete(folder);
            }
        }));
    }

    private static void compareApart(FortranCase program, Path folder) throws Exception {
        var options = new ArrayList<>(program.options().stream().filter(o -> !o.startsWith("-fdefault-")).toList());
        options.addAll(List.of("-I" + folder, "-J" + folder));
        program.companion().map(Path::toString).ifPresent(options::add);
        var whole = new ArrayList<String>();
        var parts = new ArrayList<Program>();
        var original = Compilation.of(program);
        int number = 0;
        for (var unit : units(original.compiler.analyze().orElseThrow(original::failure))) {
            var text = FortranPrinter.print(new FortranProgram("", List.of(unit)));
            whole.add(text);
            var file = Files.writeString(folder.resolve("unit" + ++number + ".f90"), text, StandardCharsets.ISO_8859_1);
            var alone = compilation(options, file);
            var analysis = alone.compiler.analyze().orElseThrow(alone::failure);
            assertThat(units(analysis).stream().map(u -> FortranPrinter.print(new FortranProgram("", List.of(u))))
                    .toList()).containsExactly(text);
            parts.add(alone.compiler.lower(analysis).orElseThrow(alone::failure));
            if (unit instanceof org.fortranc.ir.fortran.ProgramUnit.Module) writeModuleFile(options, file);
        }
        var together = compilation(options, Files.writeString(folder.resolve("whole.f90"), String.join("", whole),
                StandardCharsets.ISO_8859_1));
        var linker = compilation(options, folder.resolve("whole.f90"));
        assertThat(text(linker.compiler.link(parts).orElseThrow(linker::failure))).isEqualTo(text(together.linked()));
    }

    /** In an order in which modules come before their users. */
    private static List<org.fortranc.ir.fortran.ProgramUnit> units(Frontend.Analysis analysis) {
        return analysis.programs().stream().flatMap(file -> file.units().stream()).toList();
    }

    private static Compilation compilation(List<String> options, Path file) throws Exception {
        var arguments = new ArrayList<>(options);
        arguments.add(file.toString());
        return new Compilation(arguments.toArray(String[]::new));
    }

    private static void writeModuleFile(List<String> options, Path file) {
        var arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-fsyntax-only", file.toString()));
        var messages = new ByteArrayOutputStream();
        int status = new Fortranc(System.out, new PrintStream(messages)).run(arguments.toArray(String[]::new));
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    /** Without lines, files and names of libraries, in one order. */
    private static String text(Program program) {
        var units = program.units().stream().sorted(Comparator.comparing(ProgramUnit::name)).toList();
        var structures = program.structures().stream().sorted(Comparator.comparing(Structure::name)).toList();
        return CorePrinter.print(new Program(structures, program.blocks(), units))
                .replaceAll("(?m)( \"[^\"]*\")? @[-0-9]+( \"[^\"]*\")?$", "")
                .replaceAll("/fortranc-\\d+\\.so", "");
    }

    private static boolean hasModules(FortranCase program) {
        try {
            return Files.readString(program.source(), StandardCharsets.ISO_8859_1).toLowerCase()
                    .contains("end module");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
