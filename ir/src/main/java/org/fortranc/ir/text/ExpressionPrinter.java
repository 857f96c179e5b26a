package org.fortranc.ir.text;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** Expressions with the fewest parentheses that read back as the same tree. */
final class ExpressionPrinter {
    /** Binding strengths, weakest first. */
    static final int EQUIVALENCE = 1, OR = 2, AND = 3, NOT = 4, COMPARISON = 5, CONCATENATION = 6, SUM = 7, PRODUCT = 8,
            PRIMARY = 9;

    private final StringBuilder out;
    private final TypeScope scope;

    ExpressionPrinter(StringBuilder out, TypeScope scope) {
        this.out = out;
        this.scope = scope;
    }

    void print(Expr expr) {
        print(expr, EQUIVALENCE);
    }

    void printList(List<? extends Expr> list) {
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) out.append(", ");
            print(list.get(i));
        }
    }

    /** The unit is left out where it is the procedure's own name. */
    void print(ProcedureName name) {
        if (!name.unit().equals(name.name())) out.append(Words.name(name.unit())).append("::");
        out.append(Words.name(name.name()));
    }

    private void print(Expr expr, int strength) {
        switch (expr) {
            case Expr.IntLiteral(var value, var type) -> out.append(value).append(suffix(type.kind()));
            case Expr.RealLiteral(var value, var type) -> out.append(real(value, type.kind()));
            case Expr.ComplexLiteral(var real, var imaginary, var type) ->
                out.append('(').append(real(real, type.kind()))
                    .append(", ").append(real(imaginary, type.kind())).append(')');
            case Expr.LogicalLiteral(var value, var type) ->
                    out.append(value ? ".true." : ".false.").append(suffix(type.kind()));
            case Expr.TextLiteral(var value) -> out.append(Words.quoted(value));
            case Expr.Unary(_, var operand) -> {
                boolean bare = strengthOf(operand) == PRIMARY && !startsWithSign(operand);
                out.append(bare ? "-" : "-(");
                print(operand, EQUIVALENCE);
                if (!bare) out.append(')');
            }
            case Expr.Binary(var op, var left, var right) -> {
                var sign = switch (op) {
                    case ADD -> "+";
                    case SUBTRACT -> "-";
                    case MULTIPLY -> "*";
                    case DIVIDE -> "/";
                };
                infix(left, sign, right, strengthOf(expr), strength);
            }
            case Expr.Compare(var op, var left, var right) -> {
                var sign = switch (op) {
                    case EQ -> "==";
                    case NE -> "/=";
                    case LT -> "<";
                    case LE -> "<=";
                    case GT -> ">";
                    case GE -> ">=";
                };
                open(COMPARISON, strength);
                print(left, COMPARISON + 1);
                out.append(' ').append(sign).append(' ');
                print(right, COMPARISON + 1);
                close(COMPARISON, strength);
            }
            case Expr.Logical(var op, var operands) -> {
                if (op == Expr.Logical.Op.NOT) {
                    open(NOT, strength);
                    out.append(".not. ");
                    print(operands.getFirst(), NOT);
                    close(NOT, strength);
                } else {
                    infix(operands.get(0), "." + Words.word(op) + ".", operands.get(1), strengthOf(expr), strength);
                }
            }
            case Expr.Concatenate(var left, var right) -> infix(left, "//", right, CONCATENATION, strength);
            case Expr.Convert(var operand, var type) -> function(TypePrinter.print(type), List.of(operand));
            case Expr.Choose(var condition, var whenTrue, var whenFalse) ->
                    function("choose", List.of(condition, whenTrue, whenFalse));
            case Expr.Intrinsic(var function, var arguments, var type) -> {
                function(Words.word(function), arguments);
                note(type, TypeScope.intrinsic(arguments));
            }
            case Expr.Rank(var array) -> function("rank", List.of(array));
            case Expr.Extent(var array, var dimension, var type) -> inquiry("extent", array, dimension, type);
            case Expr.LowerBound(var array, var dimension, var type) -> inquiry("lower_bound", array, dimension, type);
            case Expr.Stride(var array, var dimension, var type) -> inquiry("stride", array, dimension, type);
            case Expr.Length(var text, var type) -> {
                function("length", List.of(text));
                note(type, Optional.of(Type.INTEGER));
            }
            case Expr.Present(var dummy) -> out.append("present(").append(Words.name(dummy)).append(')');
            case Expr.Associated(var place, var target) ->
                    function("associated", target.isEmpty() ? List.of(place) : List.of(place, target.get()));
            case Expr.HasType(var object, var relation, var asked) -> {
                out.append(relation == Expr.Relation.SAME ? "type_is(" : "class_is(");
                print(object);
                out.append(", ").append(TypePrinter.print(asked)).append(')');
            }
            case Expr.SharesType(var left, var relation, var right) ->
                    function(relation == Expr.Relation.SAME ? "same_type_as" : "extends_type_of", List.of(left, right));
            case Expr.StorageSize(var object, var type) -> {
                function("storage_size", List.of(object));
                note(type, Optional.of(Type.INTEGER));
            }
            case Expr.Overlaps(var left, var right) -> function("overlaps", List.of(left, right));
            case Expr.Null(var type) -> out.append("null(").append(TypePrinter.print(type)).append(')');
            case Expr.ProcedureReference(var name, var type) -> {
                out.append("address(");
                print(name);
                out.append(')');
                note(type, Optional.of(new Type.ProcedureType(Optional.empty())));
            }
            case Place place -> printPlace(place);
        }
    }

    private void printPlace(Place place) {
        switch (place) {
            case Place.Variable(var unit, var name, var type) -> {
                if (!unit.isEmpty()) out.append(Words.name(unit)).append("::");
                out.append(Words.name(name));
                note(type, scope.variable(unit, name));
            }
            case Place.Element(var array, var subscripts) -> {
                printPlace(array);
                out.append('[');
                printList(subscripts);
                out.append(']');
            }
            case Place.Component(var structure, var name, var type) -> {
                printPlace(structure);
                out.append('%').append(Words.name(name));
                note(type, scope.component(structure.type(), name));
            }
            case Place.As(var object, var type) -> {
                printPlace(object);
                out.append("->{").append(TypePrinter.print(type)).append('}');
            }
            case Place.Substring(var text, var first, var last) -> {
                printPlace(text);
                out.append('[');
                print(first);
                out.append(" : ");
                print(last);
                out.append(']');
            }
            case Place.RealPart(var complex) -> {
                printPlace(complex);
                out.append("%re");
            }
            case Place.ImaginaryPart(var complex) -> {
                printPlace(complex);
                out.append("%im");
            }
        }
    }

    /** A part of each element of a view, as it is written after a place of this type; its own type comes back. */
    Type printPart(Stmt.ViewPart part, Type whole) {
        return switch (part) {
            case Stmt.ViewPart.Member(var name, var type) -> {
                out.append('%').append(Words.name(name));
                note(type, scope.component(whole, name));
                yield type;
            }
            case Stmt.ViewPart.At(var subscripts) -> {
                out.append('[');
                printList(subscripts);
                out.append(']');
                yield whole.scalar();
            }
            case Stmt.ViewPart.Seen(var type) -> {
                out.append("->{").append(TypePrinter.print(type)).append('}');
                yield type;
            }
            case Stmt.ViewPart.Characters(var first, var last) -> {
                out.append('[');
                print(first);
                out.append(" : ");
                print(last);
                out.append(']');
                yield whole;
            }
            case Stmt.ViewPart.Real() -> {
                out.append("%re");
                yield ((Type.ComplexType) whole).part();
            }
            case Stmt.ViewPart.Imaginary() -> {
                out.append("%im");
                yield ((Type.ComplexType) whole).part();
            }
        };
    }

    private void infix(Expr left, String sign, Expr right, int own, int strength) {
        open(own, strength);
        print(left, own);
        out.append(' ').append(sign).append(' ');
        print(right, own + 1);
        close(own, strength);
    }

    private void open(int own, int strength) {
        if (own < strength) out.append('(');
    }

    private void close(int own, int strength) {
        if (own < strength) out.append(')');
    }

    private void function(String name, List<? extends Expr> arguments) {
        out.append(name).append('(');
        printList(arguments);
        out.append(')');
    }

    private void inquiry(String name, Place array, Expr dimension, Type type) {
        out.append(name).append('(');
        print(array);
        out.append(", ");
        print(dimension);
        out.append(')');
        note(type, Optional.of(Type.INTEGER));
    }

    /** The type in braces, unless the reader will find it without. */
    private void note(Type type, Optional<Type> known) {
        if (known.isEmpty() || !known.get().equals(type)) out.append('{').append(TypePrinter.print(type)).append('}');
    }

    private static int strengthOf(Expr expr) {
        return switch (expr) {
            case Expr.Binary(var op, _, _) -> op == Expr.Binary.Op.ADD || op == Expr.Binary.Op.SUBTRACT ? SUM : PRODUCT;
            case Expr.Compare _ -> COMPARISON;
            case Expr.Concatenate _ -> CONCATENATION;
            case Expr.Logical(var op, _) -> switch (op) {
                case NOT -> NOT;
                case AND -> AND;
                case OR -> OR;
                case EQV, NEQV -> EQUIVALENCE;
            };
            case Expr.IntLiteral _, Expr.RealLiteral _, Expr.ComplexLiteral _, Expr.LogicalLiteral _,
                    Expr.TextLiteral _,
                 Expr.Unary _, Expr.Convert _, Expr.Choose _, Expr.Intrinsic _, Expr.Rank _, Expr.Extent _, Expr.LowerBound _,
                 Expr.Stride _, Expr.Length _, Expr.Present _, Expr.Associated _, Expr.HasType _, Expr.SharesType _,
                 Expr.StorageSize _, Expr.Overlaps _, Expr.Null _, Expr.ProcedureReference _, Place _ -> PRIMARY;
        };
    }

    /** A number after a minus sign would be read as a negative literal. */
    private static boolean startsWithSign(Expr operand) {
        return operand instanceof Expr.Unary || operand instanceof Expr.IntLiteral
                || operand instanceof Expr.RealLiteral;
    }

    private static String suffix(int kind) {
        return kind == 4 ? "" : "_" + kind;
    }

    /** The shortest decimal that reads back as this value; the bits of the double where none does. */
    private static String real(double value, int kind) {
        String digits;
        if (!Double.isFinite(value)) digits = String.format("#%016x", Double.doubleToRawLongBits(value));
        else digits = kind == 4 ? Float.toString((float) value) : Double.toString(value);
        return digits + suffix(kind);
    }
}
