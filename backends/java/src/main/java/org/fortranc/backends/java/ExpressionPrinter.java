package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.backends.java.JavaExpression.Level;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;

/** Core expressions as Java expressions. */
final class ExpressionPrinter {
    private final ProcedureScope scope;
    private final PlacePrinter places;

    ExpressionPrinter(ProcedureScope scope) {
        this.scope = scope;
        places = new PlacePrinter(scope, this);
    }

    ProcedureScope scope() {
        return scope;
    }

    PlacePrinter places() {
        return places;
    }

    JavaExpression print(Expr expr) {
        return switch (expr) {
            case Place place -> places.load(place);
            case Expr.IntLiteral(var value, var type) -> Literals.print(value, type.kind());
            case Expr.RealLiteral(var value, var type) -> Literals.print(value, type.kind());
            case Expr.ComplexLiteral(var re, var im, var type) -> JavaExpression.primary("new $T($L, $L)",
                    scope.types().value(type), Literals.print(re, type.kind()).code(), Literals.print(im, type.kind())
                            .code());
            case Expr.LogicalLiteral(var value, _) -> JavaExpression.primary("$L", value);
            case Expr.TextLiteral(var value) -> scope.text(value);
            case Expr.Unary(_, var operand) -> negate(print(operand), operand.type());
            case Expr.Binary(var op, var left, var right) -> binary(op, left, right);
            case Expr.Compare(var op, var left, var right) -> compare(op, left, right);
            case Expr.Logical(var op, var operands) -> logical(op, operands);
            case Expr.Convert(var operand, var type) -> convert(print(operand), operand.type().scalar(), type);
            case Expr.Choose(var condition, var whenTrue, var whenFalse) ->
                    JavaExpression.choice(print(condition), print(whenTrue), print(whenFalse));
            case Expr.Concatenate _ -> new CharacterPrinter(this).concatenate(expr);
            case Expr.Intrinsic(var function, _, _) when function == IntrinsicFunction.COMMAND_ARGUMENT_COUNT ->
                    JavaExpression.primary("$T.argumentCount($L)", RuntimeNames.of("CommandLine"), scope.image());
            case Expr.Intrinsic(var function, var arguments, _) when function == IntrinsicFunction.MOD
                    && isSafeDivisor(arguments.get(1)) -> narrowed(JavaExpression.binary(print(arguments.get(0)), "%",
                            print(arguments.get(1)), Level.MULTIPLY), arguments.get(0).type());
            case Expr.Intrinsic(var function, var arguments, var type) when isCode(function)
                    && new CharacterPrinter(this).code(arguments.getFirst()).isPresent() -> convert(
                            new CharacterPrinter(this).code(arguments.getFirst()).get(), Type.INTEGER, type);
            case Expr.Intrinsic(var function, var arguments, var type) -> JavaIntrinsics.print(function,
                    arguments.stream().map(this::print).toList(),
                    arguments.stream().map(a -> a.type().scalar()).toList(), type);
            case Expr.Rank(var array) -> JavaExpression.primary("$L.rank", places.view(array));
            case Expr.Extent(var array, var dimension, var type) -> wide(extent(array, dimension), type);
            case Expr.LowerBound(var array, var dimension, var type) -> wide(lowerBound(array, dimension), type);
            case Expr.Stride(var array, var dimension, var type) -> wide(stride(array, dimension), type);
            case Expr.Length(var text, var type) -> wide(length(text), type);
            case Expr.Present(var dummy) -> present(dummy);
            case Expr.Associated(var place, var target) -> associated(place, target);
            case Expr.HasType test -> new ObjectPrinter(scope, this).hasType(test);
            case Expr.SharesType test -> new ObjectPrinter(scope, this).sharesType(test);
            case Expr.StorageSize size -> new ObjectPrinter(scope, this).storageSize(size);
            case Expr.Overlaps(var left, var right) when isPunned(left) && isPunned(right) ->
                    JavaExpression.primary("true");
            case Expr.Overlaps(var left, var right) -> JavaExpression.primary("$L.overlaps($L)", places.view(left),
                    places.view(right));
            case Expr.Null _ -> JavaExpression.primary("null");
            case Expr.ProcedureReference(var name, _) -> new CallPrinter(scope, this).value(name);
        };
    }

    /** An integer of any kind as a Java int, for addressing. */
    JavaExpression printIndex(Expr expr) {
        return print(Subscript.narrow(expr));
    }

    private JavaExpression negate(JavaExpression operand, Type type) {
        if (type instanceof Type.ComplexType) return operand.call("negate");
        var inner = operand.within(Level.UNARY);
        if (inner.toString().startsWith("-")) inner = CodeBlock.of("($L)", inner);
        return narrowed(new JavaExpression(CodeBlock.of("-$L", inner), Level.UNARY), type);
    }

    private static boolean isCode(IntrinsicFunction function) {
        return function == IntrinsicFunction.ICHAR || function == IntrinsicFunction.IACHAR;
    }

    private JavaExpression binary(Expr.Binary.Op op, Expr left, Expr right) {
        var l = print(left);
        var r = print(right);
        if (left.type() instanceof Type.ComplexType) {
            return l.call(switch (op) {
                case ADD -> "plus";
                case SUBTRACT -> "minus";
                case MULTIPLY -> "times";
                case DIVIDE -> "dividedBy";
            }, r);
        }
        if (left.type() instanceof Type.IntegerType && op == Expr.Binary.Op.DIVIDE && !isSafeDivisor(right))
            return JavaExpression.primary("$T.divide($L, $L)", RuntimeNames.ARITHMETIC, l.code(), r.code());
        var result = switch (op) {
            case ADD -> JavaExpression.binary(l, "+", r, Level.ADD);
            case SUBTRACT -> JavaExpression.binary(l, "-", r, Level.ADD);
            case MULTIPLY -> JavaExpression.binary(l, "*", r, Level.MULTIPLY);
            case DIVIDE -> JavaExpression.binary(l, "/", r, Level.MULTIPLY);
        };
        return narrowed(result, left.type());
    }

    /** Whether Java divides as the compiled program does: there MIN / -1 traps, unless the -1 is a constant. */
    private static boolean isSafeDivisor(Expr divisor) {
        return divisor.type() instanceof Type.IntegerType && Literals.integer(divisor).filter(d -> d != 0).isPresent();
    }

    /** Java computes bytes and shorts as ints. */
    private static JavaExpression narrowed(JavaExpression value, Type type) {
        if (!(type instanceof Type.IntegerType(var kind))) return value;
        return switch (kind) {
            case 1 -> JavaExpression.cast(byte.class, value);
            case 2 -> JavaExpression.cast(short.class, value);
            default -> value;
        };
    }

    private JavaExpression compare(Expr.Compare.Op op, Expr left, Expr right) {
        var level = op == Expr.Compare.Op.EQ || op == Expr.Compare.Op.NE ? Level.EQUALITY : Level.RELATION;
        var operator = switch (op) {
            case EQ -> "==";
            case NE -> "!=";
            case LT -> "<";
            case LE -> "<=";
            case GT -> ">";
            case GE -> ">=";
        };
        if (left.type().scalar() instanceof Type.CharacterType)
            return new CharacterPrinter(this).compare(left, operator, right, level);
        var l = print(left);
        var r = print(right);
        return switch (left.type().scalar()) {
            case Type.ComplexType _ -> op == Expr.Compare.Op.EQ ? l.call("sameAs", r)
                    : new JavaExpression(CodeBlock.of("!$L", l.call("sameAs", r).code()), Level.UNARY);
            default -> JavaExpression.binary(l, operator, r, level);
        };
    }

    private JavaExpression logical(Expr.Logical.Op op, List<Expr> operands) {
        var first = print(operands.getFirst());
        if (op == Expr.Logical.Op.NOT)
            return new JavaExpression(CodeBlock.of("!$L", first.within(Level.UNARY)), Level.UNARY);
        var second = print(operands.get(1));
        return switch (op) {
            case AND -> JavaExpression.binary(first, "&&", second, Level.AND);
            case OR -> JavaExpression.binary(first, "||", second, Level.OR);
            case EQV -> JavaExpression.binary(first, "==", second, Level.EQUALITY);
            case NEQV -> JavaExpression.binary(first, "!=", second, Level.EQUALITY);
            case NOT -> throw new IllegalStateException();
        };
    }

    JavaExpression convert(JavaExpression value, Type.Scalar from, Type.Scalar to) {
        if (from.equals(to)) return value;
        return switch (to) {
            case Type.IntegerType(var kind) -> toInteger(value, from, kind);
            case Type.RealType(var kind) -> toReal(value, from, kind);
            case Type.ComplexType(var kind) -> toComplex(value, from, kind);
            case Type.LogicalType _ -> from instanceof Type.LogicalType ? value
                    : JavaExpression.binary(value, "!=", JavaExpression.ZERO, Level.EQUALITY);
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new IllegalArgumentException("conversion of " + from + " to " + to);
        };
    }

    private JavaExpression toInteger(JavaExpression value, Type.Scalar from, int kind) {
        var type = scope.types().value(new Type.IntegerType(kind));
        return switch (from) {
            case Type.IntegerType _ -> JavaExpression.cast(type, value);
            case Type.RealType _ -> JavaExpression.primary("$T.to$L($L)", RuntimeNames.CONVERT, word(type),
                    value.code());
            case Type.ComplexType(var parts) -> toInteger(value.call("re"), new Type.RealType(parts), kind);
            case Type.LogicalType _ -> logicalToInteger(value, kind);
            default -> throw new IllegalArgumentException("conversion of " + from);
        };
    }

    private static String word(TypeName type) {
        var word = type.toString();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private JavaExpression toReal(JavaExpression value, Type.Scalar from, int kind) {
        if (from instanceof Type.ComplexType(var parts))
            return convert(value.call("re"), new Type.RealType(parts), new Type.RealType(kind));
        return JavaExpression.cast(kind == 4 ? float.class : double.class, value);
    }

    private JavaExpression toComplex(JavaExpression value, Type.Scalar from, int kind) {
        if (from instanceof Type.ComplexType) return value.call(kind == 4 ? "toFloat" : "toDouble");
        return JavaExpression.primary("$T.of($L)", scope.types().value(new Type.ComplexType(kind)),
                convert(value, from, new Type.RealType(kind)).code());
    }

    /** 1 or 0, in the integer type that stores a LOGICAL of this kind. */
    JavaExpression logicalToInteger(JavaExpression value, int kind) {
        var text = value.code().toString();
        if (text.equals("true")) return JavaExpression.ONE;
        if (text.equals("false")) return JavaExpression.ZERO;
        var choice = JavaExpression.choice(value, JavaExpression.ONE, JavaExpression.ZERO);
        return switch (kind) {
            case 1 -> JavaExpression.cast(byte.class, choice);
            case 2 -> JavaExpression.cast(short.class, choice);
            default -> choice;
        };
    }

    private static JavaExpression wide(JavaExpression value, Type.IntegerType type) {
        return switch (type.kind()) {
            case 4 -> value;
            case 8 -> JavaExpression.cast(long.class, value);
            case 2 -> JavaExpression.cast(short.class, value);
            default -> JavaExpression.cast(byte.class, value);
        };
    }

    private boolean isPunned(Place array) {
        var storage = places.storage(array);
        return storage instanceof Storage.PunnedArray || storage instanceof Storage.PunnedSection;
    }

    private JavaExpression extent(Place array, Expr dimension) {
        if (array.type().hasAnyRank()) return ofDimension(array, "extent", dimension);
        return extent(array, dimension(dimension));
    }

    private JavaExpression lowerBound(Place array, Expr dimension) {
        if (array.type().hasAnyRank()) return ofDimension(array, "lower", dimension);
        return lowerBound(array, dimension(dimension));
    }

    private JavaExpression stride(Place array, Expr dimension) {
        if (array.type().hasAnyRank()) return ofDimension(array, "stride", dimension);
        return places.flat(array).dimensions().get(dimension(dimension) - 1).stride().java();
    }

    private JavaExpression ofDimension(Place array, String part, Expr dimension) {
        return JavaExpression.primary("$L.$L[$L]", places.view(array), part, printIndex(dimension).plus(-1).code());
    }

    private static int dimension(Expr literal) {
        return Math.toIntExact(Literals.integer(literal).orElseThrow());
    }

    private JavaExpression extent(Place array, int dimension) {
        return switch (places.storage(array)) {
            case Storage.PunnedSection(var view, _) -> JavaExpression.primary("$L.extent[$L]", view, dimension - 1);
            case Storage.PunnedArray punned -> punned.dimensions().get(dimension - 1).extent().orElseThrow();
            case Storage.Flat flat -> flat.dimensions().get(dimension - 1).extent().orElseThrow(() ->
                    new NotExpressible("The last extent of an assumed-size array is not known"));
            case Storage.Described(var view, _, _, _, _) -> JavaExpression.primary("$L.extent[$L]", view,
                    dimension - 1);
            default -> throw new IllegalArgumentException(array + " is no array");
        };
    }

    private JavaExpression lowerBound(Place array, int dimension) {
        return switch (places.storage(array)) {
            case Storage.Flat flat -> flat.dimensions().get(dimension - 1).lower().java();
            case Storage.PunnedArray punned -> punned.dimensions().get(dimension - 1).lower().java();
            case Storage.PunnedSection _ -> JavaExpression.ONE;
            case Storage.Described(var view, _, _, _, Storage.Lower.Declared(var bounds)) -> bounds.get(dimension - 1)
                    .java();
            case Storage.Described(var view, _, _, _, _) -> JavaExpression.primary("$L.lower[$L]", view, dimension - 1);
            default -> throw new IllegalArgumentException(array + " is no array");
        };
    }

    private JavaExpression length(Expr text) {
        if (text instanceof Place place) {
            return switch (places.storage(place)) {
                case Storage.Flat(var array, _, _, _, var length) ->
                        length.orElseGet(() -> JavaExpression.primary("$L.length", array));
                case Storage.Described(var view, _, _, _, _) -> JavaExpression.primary("$L.length", view);
                case Storage.Reference(var view, _) -> JavaExpression.primary("$L.length", view);
                default -> JavaExpression.primary("$L.length", places.load(place).receiver());
            };
        }
        return JavaExpression.primary("$L.length", print(text).receiver());
    }

    private JavaExpression present(String dummy) {
        var declaration = scope.procedure().declaration(dummy).orElseThrow();
        var variable = Place.Variable.local(dummy, declaration.type());
        var code = switch (places.storage(variable)) {
            case Storage.Value(var java, _) -> java.code();
            case Storage.Slot(var array, _, _) -> array;
            case Storage.Characters(var text) -> text.code();
            case Storage.Flat(var array, _, _, _, _) -> array;
            case Storage.Described(var view, _, _, _, _) -> view;
            case Storage.Reference(var view, _) -> view;
            case Storage.Punned _, Storage.PunnedArray _, Storage.PunnedSection _ -> throw new IllegalArgumentException("no dummy argument: "
                    + dummy);
        };
        // F2018 15.5.2.12: without storage, an allocatable or a pointer is absent where the dummy argument is neither.
        boolean owned = declaration.has(Attribute.ALLOCATABLE) || declaration.has(Attribute.POINTER);
        if (declaration.type().hasAnyRank() && !owned)
            return JavaExpression.primary("($L != null && $L.isAllocated())", code, code);
        return places.storage(variable) instanceof Storage.Described && !owned
                ? JavaExpression.primary("($L != null && $L.data != null)", code, code)
                : new JavaExpression(CodeBlock.of("$L != null", code), Level.EQUALITY);
    }

    private JavaExpression associated(Place place, Optional<Expr> target) {
        if (place.type() instanceof Type.ProcedureType) {
            var pointer = print(place);
            var isThere = new JavaExpression(CodeBlock.of("$L != null", pointer.within(Level.EQUALITY)),
                    Level.EQUALITY);
            if (target.isEmpty()) return isThere;
            return new JavaExpression(CodeBlock.of("$L && $L.equals($L)", isThere.code(), pointer.receiver(),
                    print(target.get()).code()), Level.AND);
        }
        if (ObjectPrinter.isObject(place.type())) return new ObjectPrinter(scope, this).associated(place, target);
        var view = places.view(place);
        if (target.isEmpty()) return JavaExpression.primary("$L.isAllocated()", view);
        if (target.get() instanceof Place other)
            return JavaExpression.primary("$L.isAssociatedWith($L)", view, places.view(other));
        throw new NotExpressible("ASSOCIATED with a target that is no variable");
    }
}
