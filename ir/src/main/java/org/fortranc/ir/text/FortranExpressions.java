package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterLength;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ConstructorValue;
import org.fortranc.ir.fortran.Expression.PassedObject;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SymbolName;

/** Prints expressions and types as Fortran. Implied conversions stay implied: reading the text inserts them again. */
final class FortranExpressions {
    private final LocalNames names;

    FortranExpressions(LocalNames names) {
        this.names = names;
    }

    String print(Expression expression) {
        return switch (expression) {
            case Expression.IntegerConstant(var value, var type, _) -> integer(value, type.kind());
            case Expression.RealConstant(var value, var type, _) -> real(value, type.kind());
            case Expression.ComplexConstant(var re, var im, var type, _) ->
                "(" + real(re, type.kind()) + ", " + real(im, type.kind()) + ")";
            case Expression.LogicalConstant(var value, var type, _) ->
                (value ? ".true." : ".false.") + (type.kind() == 4 ? "" : "_" + type.kind());
            case Expression.CharacterConstant(var value, _, _) -> characters(value);
            case Expression.WrittenConstant(var text, _, _) -> text;
            case Expression.ArrayConstructor constructor -> arrayConstructor(constructor);
            // The components of the types of ISO_C_BINDING are another compiler's own business; only null is a constant.
            case Expression.StructureConstructor constructor when constructor.type().definition().scope()
                    .equals("iso_c_binding") -> names.of(new SymbolName("iso_c_binding",
                            constructor.type().definition().name().replace("c_", "c_null_")));
            case Expression.StructureConstructor constructor -> names.of(constructor.type().definition()) + "("
                    + values(constructor).collect(Collectors.joining(", ")) + ")";
            case Expression.Unary unary -> unary(unary);
            case Expression.Binary binary -> binary(binary);
            case Expression.Parenthesized(var operand, _) -> "(" + print(operand) + ")";
            case Expression.Conversion(var operand, _, _) -> print(operand);
            case Expression.FunctionReference(var function, var arguments, _, _, _) ->
                    reference(function, arguments);
            case Expression.IntrinsicReference(var name, var arguments, _, _, _) ->
                    intrinsic(name) + "(" + arguments(arguments, Optional.empty()) + ")";
            case Expression.ProcedureDesignator procedure -> procedure.name();
            case Expression.TypeBoundDesignator bound -> print(bound.object()) + "%" + bound.name();
            case Expression.ProcedureComponent component ->
                    designator(component.structure()) + "%" + component.component();
            case Expression.NullPointer _ -> "null()";
            case Designator designator -> designator(designator);
        };
    }

    String list(List<? extends Expression> expressions) {
        return expressions.stream().map(this::print).collect(Collectors.joining(", "));
    }

    /** @param passed the argument that stands before the procedure's name */
    private String arguments(List<ActualArgument> arguments, Optional<PassedObject> passed) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < arguments.size(); i++) {
            if (passed.isPresent() && passed.get().position() == i) continue;
            switch (arguments.get(i)) {
                case ActualArgument.Given(var expression, var keyword) ->
                    texts.add((keyword.isEmpty() ? "" : keyword + "=") + print(expression));
                case ActualArgument.AlternateReturn(var label) -> texts.add("*" + label);
                case ActualArgument.Absent _ -> { }
            }
        }
        return String.join(", ", texts);
    }

    /** Values of inherited components stand by themselves, since the parent type may be abstract. */
    private Stream<String> values(Expression.StructureConstructor constructor) {
        var inherited = constructor.parent().map(parent ->
                parent.value().orElse(null) instanceof Expression.StructureConstructor values
                ? values(values) : value(parent)).orElse(Stream.of());
        return Stream.concat(inherited, constructor.values().stream().flatMap(this::value));
    }

    private Stream<String> value(Expression.ComponentValue value) {
        return value.value().map(v -> value.component() + "=" + print(v)).stream();
    }

    /** A call's text up to its arguments, then these; an operator stands between them. */
    String reference(Expression.Callee callee, List<ActualArgument> actuals) {
        // An operator of an intrinsic module, whose procedures have no names here.
        if (callee instanceof Expression.ProcedureDesignator designator && designator.name().startsWith("operator("))
            return operation(operator(designator.name()), FortranTrees.arguments(actuals));
        if (!(callee instanceof Expression.TypeBoundDesignator bound))
            return print(callee) + "(" + arguments(actuals, callee instanceof Expression.ProcedureComponent component
                    ? component.passed() : Optional.empty()) + ")";
        var operands = FortranTrees.arguments(actuals);
        if (bound.name().equals("assignment(=)")) return print(operands.getFirst()) + " = "
                + print(operands.getLast() instanceof Expression.Parenthesized(var value, _) ? value
                        : operands.getLast());
        if (!bound.name().startsWith("operator(")) 
            return print(callee) + "(" + arguments(actuals, bound.passed()) + ")";
        return operation(operator(bound.name()), operands);
    }

    private String operation(String operator, List<Expression> operands) {
        int own = precedence(operator, operands.size());
        if (operands.size() == 1) return operator + " " + operand(operands.getFirst(), own + 1);
        boolean leftToRight = own != POWER && own != RELATION;
        return operand(operands.getFirst(), leftToRight ? own : own + 1) + " " + operator + " "
                + operand(operands.getLast(), own == POWER ? own : own + 1);
    }

    /** USE may have given a procedure of an intrinsic module another name. */
    private String intrinsic(String name) {
        for (var module : List.of("iso_c_binding", "ieee_arithmetic")) {
            var local = names.of(new SymbolName(module, name));
            if (!local.equals(name)) return local;
        }
        return name;
    }

    private static String operator(String specification) {
        return specification.substring("operator(".length(), specification.length() - 1);
    }

    private String arrayConstructor(Expression.ArrayConstructor constructor) {
        return "[" + constructorType(constructor.type()) + constructor.values().stream().map(this::constructorValue)
                .collect(Collectors.joining(", ")) + "]";
    }

    String constructorType(DataType type) {
        return type instanceof DataType.DerivedType(var definition) ? names.of(definition) + " :: " : type(type, ":: ");
    }

    private String constructorValue(ConstructorValue value) {
        return switch (value) {
            case ConstructorValue.Value(var expression) -> print(expression);
            case ConstructorValue.ImpliedDo(var variable, _, var first, var last, var step, var values) ->
                "(" + values.stream().map(this::constructorValue).collect(Collectors.joining(", ")) + ", "
                        + variable.name() + " = " + print(first) + ", " + print(last) + ", " + print(step) + ")";
        };
    }

    // Precedence, the higher binds closer (F2018 10.1.2.2 to 10.1.2.8)

    private static final int RELATION = 5;
    private static final int POWER = 9;
    private static final int PRIMARY = 11;

    private static int precedence(Expression expression) {
        return switch (expression) {
            case Expression.Conversion(var operand, _, _) -> precedence(operand);
            case Expression.Binary(var operator, _, _, _, _) -> switch (operator) {
                case EQV, NEQV -> 1;
                case OR -> 2;
                case AND -> 3;
                case EQ, NE, LT, LE, GT, GE -> RELATION;
                case CONCATENATE -> 6;
                case ADD, SUBTRACT -> 7;
                case MULTIPLY, DIVIDE -> 8;
                case POWER -> POWER;
            };
            case Expression.Unary(var operator, _, _) -> operator == Expression.UnaryOperator.NOT ? 4 : 7;
            case Expression.CharacterConstant(var value, _, _) when value.length() > 1 && !isPrintable(value) -> 6;
            case Expression.FunctionReference(Expression.ProcedureDesignator designator, var operands, _, _, _)
                    when designator.name().startsWith("operator(") ->
                    precedence(operator(designator.name()), operands.size());
            case Expression.FunctionReference(Expression.TypeBoundDesignator bound, var operands, _, _, _)
                    when bound.name().startsWith("operator(") -> precedence(operator(bound.name()), operands.size());
            case Expression.IntegerConstant(var value, _, _) when value < 0 -> 7;
            case Expression.RealConstant(var value, _, _) when value < 0 || 1 / value < 0 -> 7;
            default -> PRIMARY;
        };
    }

    /** Of an operator that stands for a function. */
    private static int precedence(String operator, int operands) {
        return switch (operator) {
            case ".eqv.", ".neqv." -> 1;
            case ".or." -> 2;
            case ".and." -> 3;
            case ".not." -> 4;
            case "==", "/=", "<", "<=", ">", ">=" -> RELATION;
            case "//" -> 6;
            case "+", "-" -> 7;
            case "*", "/" -> 8;
            case "**" -> POWER;
            default -> operands == 1 ? PRIMARY - 1 : 0;
        };
    }

    private String operand(Expression operand, int least) {
        var text = print(operand);
        return precedence(operand) < least ? "(" + text + ")" : text;
    }

    private String unary(Expression.Unary unary) {
        return switch (unary.operator()) {
            case PLUS -> "+" + operand(unary.operand(), 8);
            case MINUS -> "-" + operand(unary.operand(), 8);
            case NOT -> ".not. " + operand(unary.operand(), 5);
        };
    }

    private String binary(Expression.Binary binary) {
        int own = precedence(binary);
        int left = switch (binary.operator()) {
            case POWER -> own + 1;
            case EQ, NE, LT, LE, GT, GE -> own + 1;
            default -> own;
        };
        int right = binary.operator() == Expression.BinaryOperator.POWER ? own : own + 1;
        return operand(binary.left(), left) + " " + word(binary.operator()) + " " + operand(binary.right(), right);
    }

    private static String word(Expression.BinaryOperator operator) {
        return switch (operator) {
            case POWER -> "**";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
            case ADD -> "+";
            case SUBTRACT -> "-";
            case CONCATENATE -> "//";
            case EQ -> "==";
            case NE -> "/=";
            case LT -> "<";
            case LE -> "<=";
            case GT -> ">";
            case GE -> ">=";
            case AND -> ".and.";
            case OR -> ".or.";
            case EQV -> ".eqv.";
            case NEQV -> ".neqv.";
        };
    }

    String designator(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName object -> object.name();
            case Designator.ArrayElement(var array, var subscripts, _) -> designator(array) + "(" + list(subscripts)
                    + ")";
            case Designator.ArraySection(var array, var subscripts, _, _) -> designator(array) + "("
                    + subscripts.stream().map(this::subscript).collect(Collectors.joining(", ")) + ")";
            case Designator.FunctionTarget(var function) -> print(function);
            case Designator.ComponentReference(var structure, var component, _, _, _) -> designator(
                    heir(structure)) + "%" + component;
            case Designator.ParentComponent(var structure, var parent, _, _) -> designator(heir(structure)) + "%"
                    + parent;
            case Designator.Substring(var text, var first, var last, _) ->
                designator(text) + "(" + first.map(this::print).orElse("") + ":" + last.map(this::print).orElse("")
                        + ")";
            case Designator.ComplexPart(var complex, var part, _) -> designator(complex)
                    + (part == Designator.ComplexPart.Part.RE ? "%re" : "%im");
        };
    }

    /** An inherited component is a component of the object itself; its parent's name may not be accessible here. */
    private static Designator heir(Designator structure) {
        return structure instanceof Designator.ParentComponent(var object, _, _, _) ? heir(object) : structure;
    }

    private String subscript(Designator.SectionSubscript subscript) {
        return switch (subscript) {
            case Designator.SectionSubscript.At(var index) -> print(index);
            case Designator.SectionSubscript.Triplet(var first, var last, var stride) ->
                first.map(this::print).orElse("") + ":" + last.map(this::print).orElse("")
                        + stride.map(s -> ":" + print(s)).orElse("");
            case Designator.SectionSubscript.Vector(var indices) -> print(indices);
        };
    }

    String bounds(ArraySpec.Bounds bounds) {
        return print(bounds.lower()) + ":" + bounds.upper().map(this::print).orElse("*");
    }

    String shape(ArraySpec shape) {
        return switch (shape) {
            case ArraySpec.Explicit(var bounds) -> bounds.stream().map(this::bounds).collect(Collectors.joining(", "));
            case ArraySpec.AssumedShape(var lower) -> lower.stream().map(bound -> print(bound) + ":")
                    .collect(Collectors.joining(", "));
            case ArraySpec.Deferred(var rank) -> String.join(", ", java.util.Collections.nCopies(rank, ":"));
            case ArraySpec.AssumedRank _ -> "..";
        };
    }

    /** The type specification followed by {@code suffix}; nothing at all for a procedure without a type. */
    String type(DataType type, String suffix) {
        return switch (type) {
            case DataType.IntegerType(var kind) -> "integer(" + kind + ") " + suffix;
            case DataType.RealType(var kind) -> "real(" + kind + ") " + suffix;
            case DataType.ComplexType(var kind) -> "complex(" + kind + ") " + suffix;
            case DataType.LogicalType(var kind) -> "logical(" + kind + ") " + suffix;
            case DataType.CharacterType(_, CharacterLength.Unknown _) -> "";
            case DataType.CharacterType(var kind, var length) ->
                "character(len=" + length(length) + (kind == 1 ? "" : ", kind=" + kind) + ") " + suffix;
            case DataType.DerivedType(var definition) -> "type(" + names.of(definition) + ") " + suffix;
            case DataType.PolymorphicType(var definition) ->
                "class(" + (definition.name().isEmpty() ? "*" : names.of(definition)) + ") " + suffix;
            case DataType.AssumedType _ -> "type(*) " + suffix;
            case DataType.NoType _ -> "";
        };
    }

    private String length(CharacterLength length) {
        return switch (length) {
            case CharacterLength.Given(var value) -> print(value);
            case CharacterLength.Assumed _ -> "*";
            case CharacterLength.Deferred _ -> ":";
            case CharacterLength.Unknown _ -> throw new IllegalArgumentException("a length that no declaration has");
        };
    }

    static String integer(long value, int kind) {
        if (kind == 0) return "z'%X'".formatted(value); // typeless until its context gives it a type
        var suffix = kind == 4 ? "" : "_" + kind;
        long least = -1L << (8 * kind - 1);
        // The magnitude of the least number does not fit its kind, so it is one more than the next and less one.
        return value == least ? "(" + (value + 1) + suffix + " - 1" + suffix + ")" : value + suffix;
    }

    /** The shortest digits that read back to the same value; gfortran takes decimal subnormal numbers for zero. */
    static String real(double value, int kind) {
        double least = kind == 4 ? Float.MIN_NORMAL : Double.MIN_NORMAL;
        if (Double.isNaN(value) || Double.isInfinite(value) || value != 0 && Math.abs(value) < least)
            return kind == 4 ? "real(z'%08X', 4)".formatted(Float.floatToRawIntBits((float) value))
                    : "real(z'%016X', 8)".formatted(Double.doubleToRawLongBits(value));
        // Few digits of a subnormal number may lie below the least one, which compilers take to be an underflow.
        boolean subnormal = kind != 4 && value != 0 && Math.abs(value) < Double.MIN_NORMAL;
        var digits = kind == 4 ? Float.toString((float) value)
                : subnormal ? new java.math.BigDecimal(value).round(new java.math.MathContext(17)).toString()
                : Double.toString(value);
        return digits.replace('E', 'e') + (kind == 4 ? "" : "_" + kind);
    }

    private static boolean isPrintable(String value) {
        return value.chars().allMatch(c -> c >= ' ' && c != 127);
    }

    /** A character constant; what cannot stand in a source line is joined by its code. */
    static String characters(String value) {
        if (isPrintable(value)) return "'" + value.replace("'", "''") + "'";
        var parts = new ArrayList<String>();
        var plain = new StringBuilder();
        for (char c : value.toCharArray()) {
            if (c >= ' ' && c != 127) {
                plain.append(c);
                continue;
            }
            if (!plain.isEmpty()) parts.add(characters(plain.toString()));
            plain.setLength(0);
            parts.add("achar(" + (int) c + ")");
        }
        if (!plain.isEmpty()) parts.add(characters(plain.toString()));
        return String.join(" // ", parts);
    }
}
