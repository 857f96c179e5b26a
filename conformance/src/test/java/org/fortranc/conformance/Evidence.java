package org.fortranc.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.text.FortranPrinter;

/**
 * What a conformance program shows to work, since its output equals the oracle's: its FortranIR, printed, its own text
 * without comments and character constants, and the types of the arguments of its intrinsic references.
 *
 * @param program area and name
 * @param file the same with its suffix
 * @param fortran printed FortranIR, one statement a line, lower case
 * @param text the source, in lower case
 * @param intrinsics for each intrinsic procedure that FortranIR still refers to, the types of its first arguments
 */
record Evidence(String program, String file, String fortran, String text, Map<String, Set<String>> intrinsics) {
    private static final Pattern COMMENT_OR_CONSTANT = Pattern.compile("'[^'\\n]*'|\"[^\"\\n]*\"|![^\\n]*");

    static List<Evidence> all() throws Exception {
        var all = new ArrayList<Evidence>();
        for (var program : ProgramsTest.cases()) all.add(of(program));
        return all;
    }

    /** What a probe looks into: {@code fortran}, {@code text} or {@code name}. */
    String part(String name) {
        return switch (name) {
            case "fortran" -> fortran;
            case "text" -> text;
            case "name" -> file;
            default -> throw new IllegalArgumentException("no probe is called " + name);
        };
    }

    private static Evidence of(FortranCase program) throws Exception {
        var compilation = Compilation.of(program);
        var trees = compilation.compiler.analyze().orElseThrow(compilation::failure).programs();
        var printed = new StringBuilder();
        var intrinsics = new TreeMap<String, Set<String>>();
        for (var tree : trees) {
            printed.append(FortranPrinter.print(tree));
            references(tree, intrinsics);
        }
        var file = program.name().replaceFirst("^programs/", "");
        return new Evidence(file.replaceFirst("\\.\\w+$", ""), file, printed.toString(), stripped(program), intrinsics);
    }

    private static String stripped(FortranCase program) throws IOException {
        var text = Files.readString(program.source(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (program.name().endsWith(".f")) text = text.replaceAll("(?m)^[c*].*$", "");
        return COMMENT_OR_CONSTANT.matcher(text).replaceAll(m -> m.group().startsWith("!") ? "" : "''");
    }

    private static void references(FortranProgram tree, Map<String, Set<String>> found) {
        for (var unit : tree.units()) {
            switch (unit) {
                case ProgramUnit.MainProgram main -> {
                    references(main.execution(), found);
                    main.internals().forEach(s -> references(s, found));
                }
                case ProgramUnit.ExternalSubprogram(var subprogram) -> references(subprogram, found);
                case ProgramUnit.Module module -> module.subprograms().forEach(s -> references(s, found));
                case ProgramUnit.BlockData _ -> {}
            }
        }
    }

    private static void references(Subprogram subprogram, Map<String, Set<String>> found) {
        references(subprogram.execution(), found);
        subprogram.internals().forEach(s -> references(s, found));
    }

    private static void references(List<Construct> constructs, Map<String, Set<String>> found) {
        FortranTrees.walkExpressions(constructs, expression -> {
            if (expression instanceof Expression.IntrinsicReference reference)
                note(reference.name(), FortranTrees.arguments(reference.arguments()), found);
        });
        FortranTrees.walk(constructs, construct -> {
            if (construct instanceof Construct.Call call
                    && call.procedure() instanceof Expression.ProcedureDesignator procedure
                    && procedure.procedureClass() == Expression.ProcedureClass.INTRINSIC)
                note(procedure.procedure().name(), FortranTrees.arguments(call.arguments()), found);
        });
    }

    private static void note(String name, List<Expression> arguments, Map<String, Set<String>> found) {
        // What has such arguments is not part of the program that runs.
        if (arguments.stream().anyMatch(a -> !a.type().isTranslated())) return;
        var types = found.computeIfAbsent(name, _ -> new TreeSet<>());
        if (!arguments.isEmpty()) types.add(type(arguments.getFirst().type()));
    }

    private static String type(DataType type) {
        return switch (type) {
            case DataType.IntegerType(var kind) -> "INTEGER(%d)".formatted(kind);
            case DataType.RealType(var kind) -> "REAL(%d)".formatted(kind);
            case DataType.ComplexType(var kind) -> "COMPLEX(%d)".formatted(kind);
            case DataType.LogicalType(var kind) -> "LOGICAL(%d)".formatted(kind);
            case DataType.CharacterType _ -> "CHARACTER";
            default -> "other";
        };
    }

    /** Whether the program refers to the intrinsic procedure; a reference that was a constant is seen in its text. */
    boolean refersTo(String procedure) {
        if (intrinsics.containsKey(procedure)) return true;
        var name = Pattern.quote(procedure);
        boolean ownName = Pattern.compile("(?m)(::.*|function |subroutine )\\b%s\\b".formatted(name)).matcher(fortran)
                .find();
        return !ownName && Pattern.compile("\\b%s\\s*\\(|\\bcall +%1$s\\b|\\bintrinsic\\b.*\\b%1$s\\b".formatted(name))
                .matcher(text).find();
    }
}
