package org.fortranc.frontend.semantics.expressions;

import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.DataType.ComplexType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.DataType.RealType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** Type and rank of the results of intrinsic functions, from the words of the table. */
final class IntrinsicResults {
    private final UnitContext context;

    IntrinsicResults(UnitContext context) {
        this.context = context;
    }

    DataType type(IntrinsicProcedure procedure, List<Optional<Expression>> slots, SourceRange range) {
        String word = procedure.resultType();
        if (word.startsWith("=")) return sameAs(slot(procedure, slots, word.substring(1)));
        if (word.startsWith("r(")) {
            var type = slot(procedure, slots, word.substring(2, word.length() - 1)).map(Expression::type).orElseThrow();
            return type instanceof ComplexType(int kind) ? new RealType(kind) : type;
        }
        if (word.startsWith("k(")) return ofKind(procedure, word.substring(2, word.length() - 1), slots, range);
        return switch (word) {
            case "product" -> product(slots.get(0).orElseThrow(), slots.get(1).orElseThrow(), range);
            case "complex" -> TypeRules.arithmetic(slots.get(0).orElseThrow().type(), slots.get(1).orElseThrow().type())
                    .<DataType>map(t -> t instanceof RealType(int kind) ? new ComplexType(kind)
                    : context.defaultComplex()).orElseThrow();
            case "S" -> procedure.isElemental() ? sameAs(slots.getFirst()) : TypeRules.characterOfUnknownLength(1);
            case "c_ptr", "c_funptr" -> new DataType.DerivedType(new SymbolName("iso_c_binding", word));
            default -> typeOf(word);
        };
    }

    /** A value has its argument's type, but the length of a character value is not its variable's. */
    private static DataType sameAs(Optional<Expression> argument) {
        return argument.map(TypeRules::valueType).orElseGet(DataType.NoType::new);
    }

    private static Optional<Expression> slot(IntrinsicProcedure procedure, List<Optional<Expression>> slots,
            String name) {
        for (int i = 0; i < procedure.parameters().size(); i++)
            if (procedure.parameters().get(i).name().equals(name)) return slots.get(i);
        throw new IllegalStateException("the table has no argument " + name + " of " + procedure.name());
    }

    private DataType product(Expression left, Expression right, SourceRange range) {
        if (left.type() instanceof LogicalType(int l) && right.type()
                instanceof LogicalType(int r)) return new LogicalType(Math.max(l, r));
        return TypeRules.arithmetic(left.type(), right.type()).orElseThrow(() ->
                new SemanticError(Code.ARGUMENT_MISMATCH, range, "A product of %s and %s is not possible",
                        TypeRules.describe(left.type()), TypeRules.describe(right.type())));
    }

    /** The type in the table's letters. */
    DataType typeOf(String letters) {
        int kind = letters.length() > 1 && Character.isDigit(letters.charAt(1)) ? letters.charAt(1) - '0' : 0;
        return switch (letters.charAt(0)) {
            case 'I' -> kind == 0 || kind == 4 ? context.defaultInteger() : new IntegerType(kind);
            case 'R' -> kind == 0 || kind == 4 ? context.defaultReal() : context.doublePrecision();
            case 'C' -> kind == 0 || kind == 4 ? context.defaultComplex() : new ComplexType(kind);
            case 'L' -> context.defaultLogical();
            default -> kind == 1 ? new CharacterType(1, new DataType.CharacterLength.Given(
                    ConstantConversion.integer(1, 4, SourceRange.NONE))) : TypeRules.characterOfUnknownLength(1);
        };
    }

    private DataType ofKind(IntrinsicProcedure procedure, String word, List<Optional<Expression>> slots,
            SourceRange range) {
        var kind = slot(procedure, slots, "kind");
        var first = slots.getFirst().orElseThrow();
        if (word.startsWith("=")) return kind.isEmpty() ? first.type() : new RealType(kind(kind.get(),
                TypeRules.Category.REAL));
        // F2018 16.9.160: REAL of a complex value has its kind.
        if (kind.isEmpty()) return word.equals("R") && first.type() instanceof ComplexType(int k) ? new RealType(k)
                : typeOf(word);
        return switch (word) {
            case "I" -> new IntegerType(kind(kind.get(), TypeRules.Category.INTEGER));
            case "R" -> new RealType(kind(kind.get(), TypeRules.Category.REAL));
            case "C" -> new ComplexType(kind(kind.get(), TypeRules.Category.COMPLEX));
            default -> new LogicalType(kind(kind.get(), TypeRules.Category.LOGICAL));
        };
    }

    private int kind(Expression expression, TypeRules.Category category) {
        var value = context.constants().integer(expression);
        if (value.isEmpty())
            throw new SemanticError(Code.NOT_CONSTANT,
                    expression.range(), "The argument 'kind' is not an integer constant");
        return Literals.kind(value.getAsLong(), category, expression.range());
    }

    int rank(IntrinsicProcedure procedure, List<Optional<Expression>> slots, SourceRange range) {
        if (procedure.isElemental())
            return slots.stream().flatMap(Optional::stream).mapToInt(Expression::rank).max().orElse(0);
        String word = procedure.resultRank();
        if (word.startsWith("=")) return slot(procedure, slots, word.substring(1)).orElseThrow().rank();
        if (word.startsWith("-"))
            return slot(procedure, slots, "dim").isPresent() ? slot(procedure, slots, word.substring(1))
            .orElseThrow().rank() - 1 : 0;
        if (word.startsWith("loc("))
            return slot(procedure, slots, "dim").isPresent() ? slots.getFirst().orElseThrow().rank() - 1 : 1;
        return switch (word) {
            case "1" -> 1;
            case "2" -> 2;
            case "bound" -> slot(procedure, slots, "dim").isPresent() ? 0 : 1;
            case "shape" -> context.constants().extents(slots.get(1).orElseThrow())
                    .map(e -> Math.toIntExact(e.getFirst()))
                    .orElseThrow(() -> new SemanticError(Code.NOT_CONSTANT,
                            range, "The size of the argument 'shape' is not constant"));
            case "spread" -> slots.getFirst().orElseThrow().rank() + 1;
            case "matmul" -> slots.get(0).orElseThrow().rank() + slots.get(1).orElseThrow().rank() - 2;
            case "transfer" -> slots.get(1).orElseThrow().rank() == 0 && slots.get(2).isEmpty() ? 0 : 1;
            case "null" -> slots.getFirst().map(Expression::rank).orElse(0);
            default -> 0;
        };
    }
}
