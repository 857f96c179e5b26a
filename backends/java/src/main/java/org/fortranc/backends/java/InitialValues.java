package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.backends.java.Storage.Quantity;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.InitialRun;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/** The Java type of a variable's home, and the expression that makes it with its initial value. */
final class InitialValues {
    /** Longer tables are resources beside the class: a class initialiser has room for 64 KB of code. */
    private static final int MOST_LISTED = 1000;
    /** What the tables of one class may list together. */
    private static final int MOST_IN_CLASS = 4000;
    /** Longer texts are resources too: a class file holds 64 KB of each. */
    private static final int LONGEST_TEXT = 8000;

    private final ProgramIndex index;
    private final ExpressionPrinter expressions;
    private final String resourcePrefix;
    private final Map<String, byte[]> resources = new LinkedHashMap<>();
    private long listedSoFar;

    /** @param resourcePrefix the class whose resources large tables become */
    InitialValues(ProgramIndex index, ExpressionPrinter expressions, String resourcePrefix) {
        this.index = index;
        this.expressions = expressions;
        this.resourcePrefix = resourcePrefix;
    }

    /** Large tables met so far, by file name. */
    Map<String, byte[]> resources() {
        return resources;
    }

    TypeName type(Type type, Optional<Shape> shape, Set<Attribute> attributes, boolean addressed) {
        var scalar = type.scalar();
        var types = index.types();
        if (shape.isPresent()) {
            return switch (shape.get()) {
                case Shape.Explicit _ -> scalar instanceof Type.CharacterType ? RuntimeNames.TEXT : types.array(scalar);
                case Shape.Assumed _, Shape.Deferred _, Shape.AssumedRank _ -> types.view(scalar);
            };
        }
        if (VariableLayouts.isReference(attributes, scalar)) return types.view(scalar);
        return addressed ? types.array(scalar) : types.value(scalar);
    }

    /** A procedure as the value of a field of a class that knows no unit. */
    CodeBlock standing(ProcedureName procedure, TypeName wanted) {
        return new CallPrinter(expressions.scope(), expressions).standing(procedure, wanted).code();
    }

    CodeBlock initial(Declaration declaration, boolean addressed) {
        return initial(declaration.name(), declaration.type(), declaration.shape(), declaration.length(),
                declaration.attributes(), declaration.initial(), addressed);
    }

    CodeBlock initial(String name, Type type, Optional<Shape> shape, Optional<Expr> length, Set<Attribute> attributes,
                      List<InitialRun> runs, boolean addressed) {
        var scalar = type.scalar();
        var types = index.types();
        if (shape.isPresent()) {
            return switch (shape.get()) {
                case Shape.Explicit(var dimensions) -> array(name, scalar, dimensions, length, runs);
                case Shape.Assumed(var lower) -> descriptor(scalar, lower.size(), length);
                case Shape.AssumedRank _ -> CodeBlock.of("null");
                case Shape.Deferred(var rank) -> descriptor(scalar, rank, length);
            };
        }
        if (VariableLayouts.isReference(attributes, scalar)) return descriptor(scalar, 0, length);
        if (scalar instanceof Type.CharacterType) {
            var size = expressions.printIndex(length.orElseThrow(() -> new NotExpressible("'%s' has no length", name)));
            var blank = CodeBlock.of("$T.zeroed($L)", RuntimeNames.TEXT, size.code());
            return runs.isEmpty() ? blank : CodeBlock.of("$L.copy($L)", expressions.print(runs.getFirst().value())
                    .receiver(),
                    size.code());
        }
        boolean none = VariableLayouts.isObjectReference(attributes, type);
        var value = none ? CodeBlock.of("null") : runs.isEmpty() ? types.zero(scalar)
                : expressions.print(runs.getFirst().value()).code();
        if (!addressed) return value;
        return none || runs.isEmpty() ? CodeBlock.of("new $T[$L]", types.slot(scalar), JavaTypes.slots(scalar))
                : CodeBlock.of("{$L}", slots(runs.getFirst().value()));
    }

    /** An empty descriptor; it knows the size of its elements before it has any. */
    private CodeBlock descriptor(Type.Scalar scalar, int rank, Optional<Expr> length) {
        var view = CodeBlock.of("new $T<$T>($L)", RuntimeNames.ARRAY_VIEW, index.types().storage(scalar), rank);
        return switch (scalar) {
            case Type.ComplexType _ -> CodeBlock.of("$L.withLength(2)", view);
            case Type.CharacterType _ -> length.map(l -> CodeBlock.of("$L.withLength($L)", view,
                    expressions.printIndex(l).code())).orElse(view);
            default -> CodeBlock.of("new $T<>($L)", RuntimeNames.ARRAY_VIEW, rank);
        };
    }

    private CodeBlock array(String name, Type.Scalar type, List<Shape.Dimension> dimensions, Optional<Expr> length,
                            List<InitialRun> runs) {
        long known = 1;
        for (var dimension : dimensions) {
            var literal = dimension.extent().flatMap(Literals::integer);
            if (literal.isPresent() && known > 0) known *= literal.get();
            else known = -1;
        }
        var size = elements(name, dimensions);
        if (known > Integer.MAX_VALUE) throw new NotExpressible("'%s' has more than 2**31-1 elements", name);
        if (known >= 0) size = new Quantity.Constant(known).java();
        return switch (type) {
            case Type.CharacterType _ -> characters(name, size, length, runs);
            case Type.StructureType _ -> CodeBlock.of("$T.array($L)", index.types().value(type), size.code());
            default -> runs.isEmpty() ? CodeBlock.of("new $T[$L]", index.types().slot(type),
                    JavaExpression.integer(JavaTypes.slots(type)).times(size).code()) : listed(name, type, known, runs);
        };
    }

    private JavaExpression elements(String name, List<Shape.Dimension> dimensions) {
        var size = JavaExpression.ONE;
        for (var dimension : dimensions) {
            var extent = dimension.extent().orElseThrow(() -> new NotExpressible("'%s' has no last bound", name));
            size = size.times(new VariableLayouts(expressions.scope()).quantity(extent).java());
        }
        return size;
    }

    /** How many elements of a Java array an array of numbers takes that is of explicit shape. */
    JavaExpression slots(Declaration declaration) {
        var shape = (Shape.Explicit) declaration.shape().orElseThrow();
        return JavaExpression.integer(JavaTypes.slots(declaration.type().scalar()))
                .times(elements(declaration.name(), shape.dimensions()));
    }

    private CodeBlock characters(String name, JavaExpression size, Optional<Expr> length, List<InitialRun> runs) {
        var each = expressions.printIndex(length.orElseThrow(() -> new NotExpressible("'%s' has no length", name)));
        if (runs.isEmpty()) return CodeBlock.of("$T.zeroed($L)", RuntimeNames.TEXT, size.times(each).code());
        int width = Literals.integer(length.get()).orElseThrow().intValue();
        var text = new StringBuilder("\0".repeat(width * Integer.parseInt(size.toString())));
        for (var run : runs) {
            var value = ((Expr.TextLiteral) run.value()).value();
            var padded = (value + " ".repeat(width)).substring(0, width);
            for (long i = run.first(); i < run.first() + run.count(); i++)
                text.replace((int) i * width, (int) (i + 1) * width, padded);
        }
        if (text.length() <= LONGEST_TEXT) return Literals.text(text.toString()).call("copy").code();
        return CodeBlock.of("$T.over($L)", RuntimeNames.TEXT, table("bytes", name,
                text.toString().getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The reading of a table that is a resource beside the class. */
    private CodeBlock table(String method, String name, byte[] content) {
        var file = resourcePrefix + "_" + name + ".bin";
        for (int i = 2; resources.containsKey(file) && !Arrays.equals(resources.get(file), content); i++)
            file = resourcePrefix + "_" + name + "_" + i + ".bin";
        resources.put(file, content);
        return CodeBlock.of("$T.$L($L.class, $L)", RuntimeNames.TABLES, method, resourcePrefix, Literals.quoted(file));
    }

    /** An array with values: listed if there are few, filled if they are all one, else read from a resource. */
    private CodeBlock listed(String name, Type.Scalar type, long elements, List<InitialRun> runs) {
        if (runs.size() == 1 && runs.getFirst().first() == 0 && runs.getFirst().count() == elements && elements > 4
                && !(type instanceof Type.ComplexType))
            return CodeBlock.of("$T.filled(new $T[$L], $L)", RuntimeNames.TABLES, index.types().slot(type), elements,
                    slots(runs.getFirst().value()));
        var values = new ArrayList<CodeBlock>();
        var zero = type instanceof Type.ComplexType ? CodeBlock.of("0, 0") : CodeBlock.of("0");
        if (elements <= MOST_LISTED && listedSoFar + elements <= MOST_IN_CLASS) {
            listedSoFar += elements;
            for (int i = 0; i < elements; i++) values.add(zero);
            for (var run : runs)
                for (long i = run.first(); i < run.first() + run.count(); i++) values.set((int) i, slots(run.value()));
            return CodeBlock.of("{$L}", CodeBlock.join(values, ", "));
        }
        return table(index.types().slot(type) + "s", name, bytes(type, (int) elements, runs));
    }

    /** The Java array elements of a literal. */
    /** The length of a CHARACTER component. */
    CodeBlock length(Structure.Component text) {
        return expressions.printIndex(text.length().orElseThrow()).code();
    }

    CodeBlock slots(Expr literal) {
        return switch (literal) {
            case Expr.ComplexLiteral(var re, var im, var type) -> CodeBlock.of("$L, $L",
                    Literals.print(re, type.kind()).code(), Literals.print(im, type.kind()).code());
            case Expr.LogicalLiteral(var value, _) -> CodeBlock.of(value ? "1" : "0");
            case Expr.IntLiteral(var value, var type) when type.kind() < 4 -> CodeBlock.of("$L", value);
            default -> expressions.print(literal).code();
        };
    }

    private static byte[] bytes(Type.Scalar type, int elements, List<InitialRun> runs) {
        int width = JavaTypes.bytes(type);
        var bytes = new byte[elements * width];
        for (var run : runs) {
            var one = bytes(run.value());
            for (long i = run.first(); i < run.first() + run.count(); i++)
                System.arraycopy(one, 0, bytes, (int) i * width, width);
        }
        return bytes;
    }

    /** The bytes of a literal in the program's storage, the least significant first. */
    static byte[] storage(Expr literal, int size) {
        var bytes = new byte[size];
        if (literal instanceof Expr.TextLiteral(var value)) {
            for (int i = 0; i < size; i++) bytes[i] = (byte) (i < value.length() ? value.charAt(i) : ' ');
            return bytes;
        }
        var big = bytes(literal);
        int part = literal instanceof Expr.ComplexLiteral ? size / 2 : size;
        for (int i = 0; i < size; i++) bytes[i] = big[i / part * part + part - 1 - i % part];
        return bytes;
    }

    /** One value, the most significant byte first, as {@code DataInput} reads it. */
    private static byte[] bytes(Expr literal) {
        var buffer = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(buffer)) {
            switch (literal) {
                case Expr.IntLiteral(var value, var type) -> integer(out, value, type.kind());
                case Expr.LogicalLiteral(var value, var type) -> integer(out, value ? 1 : 0, type.kind());
                case Expr.RealLiteral(var value, var type) -> real(out, value, type.kind());
                case Expr.ComplexLiteral(var re, var im, var type) -> {
                    real(out, re, type.kind());
                    real(out, im, type.kind());
                }
                default -> throw new IllegalArgumentException("no literal: " + literal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.toByteArray();
    }

    private static void integer(DataOutputStream out, long value, int kind) throws IOException {
        switch (kind) {
            case 1 -> out.writeByte((int) value);
            case 2 -> out.writeShort((int) value);
            case 4 -> out.writeInt((int) value);
            default -> out.writeLong(value);
        }
    }

    private static void real(DataOutputStream out, double value, int kind) throws IOException {
        if (kind == 4) out.writeFloat((float) value);
        else out.writeDouble(value);
    }
}
