package org.fortranc.frontend.semantics.expressions;

import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.Expression;

/** Conversions that the standard implies (F2018 10.2.1.3, table 10.9), and those of gfortran's extensions. */
public final class Conversions {
    private Conversions() {}

    /** The expression as a value of the type, which one can convert it to; a literal becomes a literal. */
    public static Expression to(DataType type, Expression expression) {
        if (expression.type().equals(type) || type instanceof CharacterType
                && !TypeRules.isHollerith(expression.type()) || type instanceof DataType.PolymorphicType
                || type instanceof DataType.DerivedType) return expression;
        return switch (expression) {
            case Expression.IntegerConstant _, Expression.RealConstant _, Expression.ComplexConstant _,
                 Expression.LogicalConstant _, Expression.CharacterConstant _ -> ConstantConversion.convert(expression,
                 type);
            default -> expression.type().sameTypeAndKind(type) ? expression
                    : new Expression.Conversion(expression, type, expression.range());
        };
    }

    /** Whether a value of one type may be assigned to a variable of another (F2018 table 10.8). */
    public static boolean isAssignable(DataType to, DataType from) {
        if (TypeRules.isTypeless(from)) return false;
        if (TypeRules.isHollerith(from)) return !(to instanceof DataType.DerivedType);
        if (TypeRules.isNumeric(to)) return TypeRules.isNumeric(from) || to instanceof IntegerType
                && from instanceof LogicalType;
        return switch (to) {
            // Whoever assigns to CLASS knows the types and compares them.
            case DataType.PolymorphicType _ -> true;
            case DataType.DerivedType(var name) -> from instanceof DataType.PolymorphicType(var declared)
                    && declared.equals(name) || to.equals(from);
            case LogicalType _ -> from instanceof LogicalType || from instanceof IntegerType;
            // Default and ISO 10646 characters go into each other (F2018 10.2.1.3 p8).
            case CharacterType _ -> from instanceof CharacterType;
            default -> to.sameTypeAndKind(from);
        };
    }

    /** The value converted for an assignment to, or an initialisation of, something of the type. */
    public static Expression assigned(DataType to, Expression value) {
        if (TypeRules.isTypeless(value.type()))
            throw new SemanticError(Code.CONSTRAINT, value.range(),
                    "A BOZ constant may stand only in a DATA statement or as an argument of a conversion");
        if (!isAssignable(to, value.type()))
            throw new SemanticError(Code.TYPE_MISMATCH, value.range(), "Cannot convert %s to %s",
                    TypeRules.describe(value.type()), TypeRules.describe(to));
        return to(to, value);
    }
}
