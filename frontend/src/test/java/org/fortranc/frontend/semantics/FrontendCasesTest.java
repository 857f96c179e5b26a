package org.fortranc.frontend.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.Frontend;
import org.fortranc.frontend.FrontendOptions;
import org.fortranc.frontend.GoldenCases;
import org.fortranc.frontend.ModuleLibrary;
import org.fortranc.frontend.SourceInput;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.text.FortranPrinter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FrontendCasesTest {
    /** FortranIR as explicit Fortran, and the messages. */
    @TestFactory Stream<DynamicTest> fortran() {
        return GoldenCases.in("fortran", ".fortran", file -> {
            var diagnostics = new DiagnosticSink();
            var program = analyze(file.toString(), GoldenCases.bytes(file), diagnostics);
            return FortranPrinter.print(program) + GoldenCases.print(diagnostics.all());
        });
    }

    /** What is printed reads back to a program that prints the same. */
    @TestFactory Stream<DynamicTest> roundTrip() {
        return GoldenCases.sources("fortran").stream().map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), file.toUri(), () -> {
                    var printed = FortranPrinter.print(analyze(file.toString(), GoldenCases.bytes(file),
                            new DiagnosticSink()));
                    var diagnostics = new DiagnosticSink();
                    var again = analyze("again.f90", printed.getBytes(StandardCharsets.ISO_8859_1), diagnostics);
                    assertThat(diagnostics.all()).isEmpty();
                    assertThat(FortranPrinter.print(again)).isEqualTo(printed);
                }));
    }

    /** Named constants have the bits that gfortran gives them. */
    @TestFactory Stream<DynamicTest> constants() {
        return GoldenCases.in("constants", ".values", file -> {
            var diagnostics = new DiagnosticSink();
            var program = analyze(file.toString(), GoldenCases.bytes(file), diagnostics);
            assertThat(diagnostics.all()).isEmpty();
            return values((ProgramUnit.MainProgram) program.units().getFirst());
        });
    }

    /** Whatever is done to a program, its analysis ends without an exception. */
    @TestFactory Stream<DynamicTest> damagedPrograms() {
        return GoldenCases.sources("fortran").stream().map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), file.toUri(), () -> damage(file)));
    }

    private static void damage(Path file) {
        var random = new Random(2018);
        String[] lines = GoldenCases.text(file).split("\n");
        for (int round = 0; round < 100; round++) {
            var damaged = lines.clone();
            for (int i = 0; i < 3; i++) {
                int at = random.nextInt(lines.length);
                String other = lines[random.nextInt(lines.length)];
                damaged[at] = random.nextBoolean() ? other : half(damaged[at]) + half(other);
            }
            byte[] text = (String.join("\n", damaged) + "\n").getBytes(StandardCharsets.ISO_8859_1);
            assertThatCode(() -> analyze(file.toString(), text, new DiagnosticSink())).doesNotThrowAnyException();
        }
    }

    private static String half(String line) {
        return line.substring(0, line.length() / 2);
    }

    private static FortranProgram analyze(String name, byte[] text, DiagnosticSink diagnostics) {
        return Frontend.analyze(List.of(SourceInput.of(name, text)), GoldenCases.DISK, FrontendOptions.STANDARD,
                ModuleLibrary.NONE, diagnostics).programs().getFirst();
    }

    /** The constants c1, c2 and so on, in the form in which the case prints them. */
    private static String values(ProgramUnit.MainProgram program) {
        Map<Integer, String> values = new TreeMap<>();
        for (var entity : program.specification().entities())
            if (entity instanceof Entity.DataObject object && object.name().name().matches("c\\d+"))
                values.put(Integer.valueOf(object.name().name().substring(1)), value(object.initial().orElseThrow()));
        return values.entrySet().stream().map(e -> e.getKey() + " " + e.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String value(Expression constant) {
        return switch (constant) {
            case Expression.IntegerConstant(long value, _, _) -> Long.toString(value);
            case Expression.RealConstant(double value, var type, _) -> bits(value, type.kind());
            case Expression.ComplexConstant(double re, double im, var type, _) ->
                bits(re, type.kind()) + " " + bits(im, type.kind());
            case Expression.LogicalConstant(boolean value, _, _) -> value ? "T" : "F";
            case Expression.CharacterConstant(var text, _, _) -> "[" + text + "]";
            case Expression.ArrayConstructor(var values, _, _) -> values.stream()
                    .map(v -> value(((Expression.ConstructorValue.Value) v).expression()))
                            .collect(Collectors.joining(" "));
            default -> throw new IllegalArgumentException("no constant: " + constant);
        };
    }

    private static String bits(double value, int kind) {
        return kind == 4 ? "%08X".formatted(Float.floatToRawIntBits((float) value))
                : "%016X".formatted(Double.doubleToRawLongBits(value));
    }
}
