package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Type;

/** Reads what {@link ExpressionPrinter} prints: precedence climbing over primaries. */
final class ExpressionReader {
    private final CoreScanner in;
    private final TypeScope scope;

    ExpressionReader(CoreScanner in, TypeScope scope) {
        this.in = in;
        this.scope = scope;
    }

    Expr expression() {
        return expression(ExpressionPrinter.EQUIVALENCE);
    }

    /** A place where no function reference can stand, so that a parenthesis after it is none of its own. */
    Place place() {
        return place(in.name());
    }

    Place.Variable variable() {
        if (place() instanceof Place.Variable variable) return variable;
        throw in.error("expected a whole variable");
    }

    List<Expr> list() {
        List<Expr> list = new ArrayList<>();
        do list.add(expression()); while (in.accept(","));
        return list;
    }

    /** The unit is left out where it is the procedure's own name. */
    ProcedureName procedureName() {
        var first = in.name();
        return in.accept("::") ? new ProcedureName(first, in.name()) : ProcedureName.external(first);
    }

    private Expr expression(int strength) {
        Expr left;
        if (in.peek() == '.' && strength <= ExpressionPrinter.NOT && in.accept(".not.")) {
            left = new Expr.Logical(Expr.Logical.Op.NOT, List.of(expression(ExpressionPrinter.NOT)));
        } else {
            left = primary();
        }
        for (var infix = infix(strength); infix.isPresent(); infix = infix(strength)) {
            var sign = infix.get();
            left = sign.join(left, expression(sign.strength + 1));
        }
        return left;
    }

    private enum Infix {
        EQV(".eqv.", ExpressionPrinter.EQUIVALENCE), NEQV(".neqv.", ExpressionPrinter.EQUIVALENCE),
        OR(".or.", ExpressionPrinter.OR), AND(".and.", ExpressionPrinter.AND),
        EQ("==", ExpressionPrinter.COMPARISON), NE("/=", ExpressionPrinter.COMPARISON),
        LE("<=", ExpressionPrinter.COMPARISON), GE(">=", ExpressionPrinter.COMPARISON),
        LT("<", ExpressionPrinter.COMPARISON), GT(">", ExpressionPrinter.COMPARISON),
        CONCATENATE("//", ExpressionPrinter.CONCATENATION),
        ADD("+", ExpressionPrinter.SUM), SUBTRACT("-", ExpressionPrinter.SUM),
        MULTIPLY("*", ExpressionPrinter.PRODUCT), DIVIDE("/", ExpressionPrinter.PRODUCT);

        private static final List<Infix> ALL = List.of(values());

        private final String sign;
        private final int strength;

        Infix(String sign, int strength) {
            this.sign = sign;
            this.strength = strength;
        }

        Expr join(Expr left, Expr right) {
            return switch (this) {
                case EQV -> new Expr.Logical(Expr.Logical.Op.EQV, List.of(left, right));
                case NEQV -> new Expr.Logical(Expr.Logical.Op.NEQV, List.of(left, right));
                case OR -> new Expr.Logical(Expr.Logical.Op.OR, List.of(left, right));
                case AND -> new Expr.Logical(Expr.Logical.Op.AND, List.of(left, right));
                case EQ -> new Expr.Compare(Expr.Compare.Op.EQ, left, right);
                case NE -> new Expr.Compare(Expr.Compare.Op.NE, left, right);
                case LE -> new Expr.Compare(Expr.Compare.Op.LE, left, right);
                case GE -> new Expr.Compare(Expr.Compare.Op.GE, left, right);
                case LT -> new Expr.Compare(Expr.Compare.Op.LT, left, right);
                case GT -> new Expr.Compare(Expr.Compare.Op.GT, left, right);
                case CONCATENATE -> new Expr.Concatenate(left, right);
                case ADD -> new Expr.Binary(Expr.Binary.Op.ADD, left, right);
                case SUBTRACT -> new Expr.Binary(Expr.Binary.Op.SUBTRACT, left, right);
                case MULTIPLY -> new Expr.Binary(Expr.Binary.Op.MULTIPLY, left, right);
                case DIVIDE -> new Expr.Binary(Expr.Binary.Op.DIVIDE, left, right);
            };
        }
    }

    /** Takes an infix operator that binds at least this strongly. */
    private Optional<Infix> infix(int strength) {
        char first = in.peek();
        if (".=/<>+-*".indexOf(first) < 0) return Optional.empty();
        for (var candidate : Infix.ALL) {
            if (candidate.sign.charAt(0) != first || !isHere(candidate.sign)) continue;
            if (candidate.strength < strength) return Optional.empty();
            in.expect(candidate.sign);
            return Optional.of(candidate);
        }
        return Optional.empty();
    }

    /** {@code =} alone is no operator, and {@code //} is not a division. */
    private boolean isHere(String sign) {
        for (int i = 0; i < sign.length(); i++) if (in.here(i) != sign.charAt(i)) return false;
        return !(sign.equals("/") && in.here(1) == '/');
    }

    private Expr primary() {
        char c = in.peek();
        if (CoreScanner.isDigit(c) || c == '#') return number("");
        return switch (c) {
            case '"' -> new Expr.TextLiteral(in.quoted());
            case '(' -> parenthesised();
            case '-' -> {
                in.expect("-");
                yield CoreScanner.isDigit(in.here(0)) ? number("-") : new Expr.Unary(Expr.Unary.Op.NEGATE, primary());
            }
            case '.' -> {
                boolean value = in.accept(".true.");
                if (!value) in.expect(".false.");
                yield new Expr.LogicalLiteral(value, new Type.LogicalType(kind()));
            }
            default -> named();
        };
    }

    private Expr parenthesised() {
        in.expect("(");
        var first = expression();
        if (in.accept(",")) {
            var second = expression();
            in.expect(")");
            if (first instanceof Expr.RealLiteral(var real, var type)
                    && second instanceof Expr.RealLiteral(var imaginary, _))
                return new Expr.ComplexLiteral(real, imaginary, new Type.ComplexType(type.kind()));
            throw in.error("the parts of a complex literal are real literals");
        }
        in.expect(")");
        return first;
    }

    private Expr number(String sign) {
        if (in.accept("#")) {
            double value = Double.longBitsToDouble(Long.parseUnsignedLong(in.hexadecimal(16), 16));
            return new Expr.RealLiteral(value, new Type.RealType(kind()));
        }
        var digits = sign + in.digits();
        int kind = kind();
        if (digits.indexOf('.') < 0) return new Expr.IntLiteral(Long.parseLong(digits), new Type.IntegerType(kind));
        double value = kind == 4 ? Float.parseFloat(digits) : Double.parseDouble(digits);
        return new Expr.RealLiteral(value, new Type.RealType(kind));
    }

    private int kind() {
        if (in.here(0) != '_') return 4;
        in.expect("_");
        return (int) in.integer();
    }

    private Expr named() {
        boolean quoted = in.peek() == '`';
        var name = in.name();
        return !quoted && in.here(0) == '(' ? function(name) : place(name);
    }

    private Place place(String name) {
        String unit = "";
        if (in.here(0) == ':' && in.here(1) == ':') {
            in.expect("::");
            unit = name;
            name = in.name();
        }
        var known = scope.variable(unit, name);
        return parts(new Place.Variable(unit, name, type(known, name)));
    }

    /** Subscripts, substrings and components that follow a place; {@code []} is left to argument lists. */
    Place parts(Place place) {
        while (true) {
            if (in.here(0) == '-' && in.here(1) == '>') {
                in.expect("->");
                in.expect("{");
                place = new Place.As(place, TypeReader.read(in));
                in.expect("}");
            } else if (in.here(0) == '%') {
                in.expect("%");
                var name = in.name();
                place = switch (place.type()) {
                    case Type.ComplexType _ when name.equals("re") -> new Place.RealPart(place);
                    case Type.ComplexType _ when name.equals("im") -> new Place.ImaginaryPart(place);
                    case Type type when type.structure().isPresent() ->
                        new Place.Component(place, name, type(scope.component(type, name), name));
                    default -> throw in.error("no component '" + name + "' in " + TypePrinter.print(place.type()));
                };
            } else if (in.here(0) == '[' && in.here(1) != ']') {
                in.expect("[");
                var subscripts = list();
                if (in.accept(":")) place = new Place.Substring(place, subscripts.getFirst(), expression());
                else place = new Place.Element(place, subscripts);
                in.expect("]");
            } else {
                return place;
            }
        }
    }

    /** The type in braces that follows, or else the one known. */
    private Type type(Optional<Type> known, String name) {
        if (in.here(0) == '{') {
            in.expect("{");
            var type = TypeReader.read(in);
            in.expect("}");
            return type;
        }
        return known.orElseThrow(() -> in.error("'" + name + "' is not declared and shows no type"));
    }

    private Expr function(String name) {
        in.expect("(");
        switch (name) {
            case "present" -> {
                var dummy = in.name();
                in.expect(")");
                return new Expr.Present(dummy);
            }
            case "type_is", "class_is" -> {
                var object = place();
                in.expect(",");
                var asked = TypeReader.scalar(in);
                in.expect(")");
                return new Expr.HasType(object, name.equals("type_is") ? Expr.Relation.SAME : Expr.Relation.EXTENDS,
                        asked);
            }
            case "null" -> {
                var type = TypeReader.read(in);
                in.expect(")");
                return new Expr.Null(type);
            }
            case "address" -> {
                var procedure = procedureName();
                in.expect(")");
                var type = (Type.ProcedureType) type(Optional.of(new Type.ProcedureType(Optional.empty())), name);
                return new Expr.ProcedureReference(procedure, type);
            }
            default -> {
                List<Expr> arguments = in.peek() == ')' ? List.of() : list();
                in.expect(")");
                return function(name, arguments);
            }
        }
    }

    private Expr function(String name, List<Expr> arguments) {
        return switch (name) {
            case "choose" -> new Expr.Choose(arguments.get(0), arguments.get(1), arguments.get(2));
            case "rank" -> new Expr.Rank(whole(arguments));
            case "extent" -> new Expr.Extent(whole(arguments), arguments.get(1), integer(name));
            case "lower_bound" -> new Expr.LowerBound(whole(arguments), arguments.get(1), integer(name));
            case "stride" -> new Expr.Stride(whole(arguments), arguments.get(1), integer(name));
            case "length" -> new Expr.Length(arguments.getFirst(), integer(name));
            case "associated" -> new Expr.Associated(whole(arguments),
                    arguments.size() == 2 ? Optional.of(arguments.get(1)) : Optional.empty());
            case "same_type_as" -> new Expr.SharesType(whole(arguments), Expr.Relation.SAME, (Place) arguments.get(1));
            case "extends_type_of" ->
                new Expr.SharesType(whole(arguments), Expr.Relation.EXTENDS, (Place) arguments.get(1));
            case "storage_size" -> new Expr.StorageSize(whole(arguments), integer(name));
            case "overlaps" -> new Expr.Overlaps(whole(arguments), (Place) arguments.get(1));
            default -> {
                var number = TypeReader.number(name);
                if (number.isPresent()) yield new Expr.Convert(arguments.getFirst(), number.get());
                var function = intrinsic(name);
                yield new Expr.Intrinsic(function, arguments, (Type.Scalar) type(TypeScope.intrinsic(arguments), name));
            }
        };
    }

    private IntrinsicFunction intrinsic(String name) {
        try {
            return Words.constant(IntrinsicFunction.class, name);
        } catch (IllegalArgumentException _) {
            throw in.error("'" + name + "' is no function of Core");
        }
    }

    private Type.IntegerType integer(String name) {
        return (Type.IntegerType) type(Optional.of(Type.INTEGER), name);
    }

    private Place whole(List<Expr> arguments) {
        if (arguments.getFirst() instanceof Place place) return place;
        throw in.error("expected a variable");
    }
}
