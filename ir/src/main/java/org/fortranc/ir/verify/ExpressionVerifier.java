package org.fortranc.ir.verify;

import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;

/** Checks the expressions of one statement or declaration. */
final class ExpressionVerifier {
    private final CoreVerifier.Names names;
    private final Origin origin;

    ExpressionVerifier(CoreVerifier.Names names, Origin origin) {
        this.names = names;
        this.origin = origin;
    }

    void scalar(Expr expr) {
        if (expr.type().dimensions() != 0) report("array %s where a scalar belongs", expr.type());
        check(expr);
    }

    void integer(Expr expr) {
        if (!(expr.type() instanceof Type.IntegerType(var kind) && kind >= 4))
            report("%s where INTEGER(4) or INTEGER(8) belongs", expr.type());
        check(expr);
    }

    void logical(Expr expr) {
        if (!(expr.type() instanceof Type.LogicalType)) report("condition of type %s", expr.type());
        check(expr);
    }

    void array(Expr expr) {
        if (expr.type().dimensions() == 0) report("%s where a whole array belongs", expr.type());
        check(expr);
    }

    /** Checks a value of any rank. */
    void check(Expr expr) {
        switch (expr) {
            case Expr.IntLiteral _, Expr.RealLiteral _, Expr.ComplexLiteral _, Expr.LogicalLiteral _,
                    Expr.TextLiteral _,
                 Expr.Null _ -> {}
            case Expr.Unary(_, var operand) -> numeric(operand);
            case Expr.Binary(_, var left, var right) -> {
                numeric(left);
                numeric(right);
            }
            case Expr.Compare(var op, var left, var right) -> {
                scalar(left);
                scalar(right);
                boolean ordered = op != Expr.Compare.Op.EQ && op != Expr.Compare.Op.NE;
                if (left.type() instanceof Type.LogicalType || ordered && left.type() instanceof Type.ComplexType)
                    report("%s of %s", op, left.type());
            }
            case Expr.Logical(_, var operands) -> operands.forEach(this::logical);
            case Expr.Convert(var operand, var type) -> {
                scalar(operand);
                boolean fine = isNumeric(operand.type()) && isNumeric(type) || isTruth(operand.type()) && isTruth(type);
                if (!fine) report("conversion of %s to %s", operand.type(), type);
            }
            case Expr.Choose(var condition, var whenTrue, var whenFalse) -> {
                logical(condition);
                scalar(whenTrue);
                scalar(whenFalse);
            }
            case Expr.Concatenate(var left, var right) -> {
                text(left);
                text(right);
            }
            case Expr.Intrinsic(_, var arguments, _) -> arguments.forEach(this::scalar);
            case Expr.Rank(var array) -> {
                if (!array.type().hasAnyRank()) report("the rank of %s is known", array.type());
                check(array);
            }
            case Expr.Extent(var array, var dimension, _) -> inquiry(array, dimension);
            case Expr.LowerBound(var array, var dimension, _) -> inquiry(array, dimension);
            case Expr.Stride(var array, var dimension, _) -> inquiry(array, dimension);
            case Expr.Length(var text, _) -> {
                if (!(text.type().scalar() instanceof Type.CharacterType)) report("length of %s", text.type());
                check(text);
            }
            case Expr.Present(var dummy) -> {
                if (names.local(dummy).map(d -> !d.has(Attribute.OPTIONAL)).orElse(true))
                    report("'%s' is no optional dummy argument", dummy);
            }
            case Expr.Associated(var place, var target) -> {
                check(place);
                target.ifPresent(this::check);
            }
            case Expr.HasType(var object, _, _) -> check(object);
            case Expr.SharesType(var left, _, var right) -> {
                check(left);
                check(right);
            }
            case Expr.StorageSize(var object, _) -> check(object);
            case Expr.Overlaps(var left, var right) -> {
                array(left);
                array(right);
            }
            case Expr.ProcedureReference(var name, _) -> {
                if (names.procedure(name).isEmpty() && names.mustKnow(name.unit()))
                    report("procedure '%s' is not in the program", name);
            }
            case Place place -> check(place);
        }
    }

    private void check(Place place) {
        switch (place) {
            case Place.Variable(var unit, var name, var type) -> {
                var declared = names.variable(unit, name);
                if (declared.isPresent() && !declared.get().type().equals(type))
                    report("'%s' is %s and is referred to as %s", name, declared.get().type(), type);
                if (declared.isEmpty() && names.mustKnow(unit)) report("'%s' is not declared", name);
            }
            case Place.Element(var array, var subscripts) -> {
                check(array);
                subscripts.forEach(this::integer);
            }
            case Place.Component(var structure, var name, var type) -> {
                check(structure);
                structure.type().structure().flatMap(names::structure).ifPresent(s -> {
                    if (s.components().stream().noneMatch(c -> c.name().equals(name) && c.type().equals(type)))
                        report("type '%s' has no component '%s' of %s", s.name(), name, type);
                });
            }
            case Place.As(var object, _) -> check(object);
            case Place.Substring(var text, var first, var last) -> {
                text(text);
                integer(first);
                integer(last);
            }
            case Place.RealPart(var complex) -> check(complex);
            case Place.ImaginaryPart(var complex) -> check(complex);
        }
    }

    private void numeric(Expr expr) {
        if (!isNumeric(expr.type())) report("arithmetic on %s", expr.type());
        check(expr);
    }

    private void text(Expr expr) {
        if (!(expr.type() instanceof Type.CharacterType)) report("%s where a CHARACTER belongs", expr.type());
        check(expr);
    }

    private void inquiry(Place array, Expr dimension) {
        boolean known = dimension instanceof Expr.IntLiteral(var d, _) ? d >= 1 && d <= array.type().dimensions()
                : array.type().hasAnyRank();
        if (!known) report("dimension %s of %s", dimension, array.type());
        integer(dimension);
        check(array);
    }

    private void report(String format, Object... arguments) {
        names.report(origin, format, arguments);
    }

    private static boolean isNumeric(Type type) {
        return type instanceof Type.IntegerType || type instanceof Type.RealType || type instanceof Type.ComplexType;
    }

    private static boolean isTruth(Type type) {
        return type instanceof Type.IntegerType || type instanceof Type.LogicalType;
    }
}
