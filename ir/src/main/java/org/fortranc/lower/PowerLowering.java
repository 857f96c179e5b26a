package org.fortranc.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/**
 * The operator {@code **} as gfortran -O2 computes it: constant integer exponents of integer and real bases by addition
 * chains, complex ones up to 2, some constant bases by shifts; the rest by the run time's POWER.
 */
final class PowerLowering {
    private final ProcedureContext context;

    PowerLowering(ProcedureContext context) {
        this.context = context;
    }

    Expr power(Expr base, Expr exponent, Type.Scalar result) {
        if (exponent.type() instanceof Type.IntegerType(var kind)) {
            if (kind < 4) exponent = ExpressionLowering.convert(exponent, Type.INTEGER);
            base = ExpressionLowering.convert(base, result);
            if (exponent instanceof Expr.IntLiteral(var n, _)) return constantExponent(base, n, exponent, result);
            if (base instanceof Expr.IntLiteral(var value, var type) && type.kind() >= 4) {
                var shifted = constantBase(value, exponent, type);
                if (shifted != null) return shifted;
            }
            if (base instanceof Expr.RealLiteral(var value, var type) && value == -1.0 && exponent.type()
                    .equals(Type.INTEGER))
                return new Expr.Choose(isOdd(exponent), base, new Expr.RealLiteral(1.0, type));
            return runTime(base, exponent, result);
        }
        base = ExpressionLowering.convert(base, result);
        exponent = ExpressionLowering.convert(exponent, result);
        if (exponent instanceof Expr.RealLiteral(var value, var type)) {
            if (value == 2.0) return chain(base, 2);
            if (value == 1.0) return base;
            if (value == 0.0) return new Expr.RealLiteral(1.0, type);
            if (value == -1.0) return new Expr.Binary(Expr.Binary.Op.DIVIDE, one(result), base);
        }
        return runTime(base, exponent, result);
    }

    private static Expr runTime(Expr base, Expr exponent, Type.Scalar result) {
        return new Expr.Intrinsic(IntrinsicFunction.POWER, List.of(base, exponent), result);
    }

    private Expr constantExponent(Expr base, long n, Expr exponent, Type.Scalar type) {
        if (n == 0) return one(type);
        if (n == 1) return base;
        return switch (type) {
            case Type.IntegerType integer -> n > 0 ? chain(base, n) : integerReciprocal(base, n, integer);
            case Type.RealType _ when n == Long.MIN_VALUE -> runTime(base, exponent, type);
            case Type.RealType _ when n > 0 -> chain(base, n);
            case Type.RealType _ -> new Expr.Binary(Expr.Binary.Op.DIVIDE, one(type), n == -1 ? base
                    : chain(base, -n));
            case Type.ComplexType _ -> {
                if (n == 2) yield chain(base, 2);
                if (n == -1) yield new Expr.Binary(Expr.Binary.Op.DIVIDE, one(type), base);
                yield runTime(base, exponent, type);
            }
            case Type.LogicalType _, Type.CharacterType _, Type.StructureType _, Type.ClassType _,
                    Type.ProcedureType _ ->
                    throw new IllegalArgumentException("a power of " + type);
        };
    }

    /** {@code 1 / base**-n} of integers: zero but for bases 1 and -1. */
    private Expr integerReciprocal(Expr base, long n, Type.IntegerType type) {
        Expr value = reused("base", base);
        Expr one = new Expr.IntLiteral(1, type);
        Expr minusOne = new Expr.IntLiteral(-1, type);
        Expr otherwise = new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.EQ, value, minusOne),
                n % 2 == 0 ? one : minusOne, new Expr.IntLiteral(0, type));
        return new Expr.Choose(Arithmetic.compare(Expr.Compare.Op.EQ, value, one), one, otherwise);
    }

    /** 1, -1 and powers of two to a variable exponent; null for other bases. */
    private Expr constantBase(long base, Expr exponent, Type.IntegerType type) {
        if (base == 1) return new Expr.IntLiteral(1, type);
        if (base == -1) return new Expr.Choose(isOdd(reused("exponent", exponent)), new Expr.IntLiteral(-1, type),
                new Expr.IntLiteral(1, type));
        if (base < 2 || Long.bitCount(base) != 1) return null;
        int bits = 8 * type.kind();
        int log = Long.numberOfTrailingZeros(base);
        Expr n = reused("exponent", exponent);
        var exponentType = (Type.IntegerType) n.type();
        Expr amount = log == 1 ? n : new Expr.Intrinsic(IntrinsicFunction.IAND,
                List.of(new Expr.Binary(Expr.Binary.Op.MULTIPLY, n,
                new Expr.IntLiteral(log, exponentType)), new Expr.IntLiteral(bits - 1, exponentType)), exponentType);
        Expr shifted = new Expr.Intrinsic(IntrinsicFunction.SHIFTL, List.of(new Expr.IntLiteral(1, type),
                ExpressionLowering.convert(amount, Type.INTEGER)), type);
        Expr inRange = Arithmetic.and(Arithmetic.compare(Expr.Compare.Op.GE, n, new Expr.IntLiteral(0, exponentType)),
                Arithmetic.compare(Expr.Compare.Op.LE, n, new Expr.IntLiteral(bits - 1, exponentType)));
        return new Expr.Choose(inRange, shifted, new Expr.IntLiteral(0, type));
    }

    /** A value that is read more than once. */
    private Expr reused(String wish, Expr value) {
        return value instanceof Place.Variable ? value : context.keep(wish, value);
    }

    private static Expr isOdd(Expr n) {
        return new Expr.Intrinsic(IntrinsicFunction.BTEST, List.of(n, Arithmetic.ZERO), Type.LOGICAL);
    }

    private static Expr one(Type.Scalar type) {
        return ConstantValues.converted(new Expr.IntLiteral(1, Type.INTEGER), type);
    }

    private Expr chain(Expr base, long n) {
        Expr x = base instanceof Place.Variable || ProcedureContext.isLiteral(base) ? base
                : context.keep(wish(base), base);
        var known = new HashMap<Long, Expr>();
        known.put(1L, x);
        var split = AdditionChain.split(n);
        return new Expr.Binary(Expr.Binary.Op.MULTIPLY, power(known, split.first(), wish(base)),
                power(known, split.second(), wish(base)));
    }

    /** A part of a chain; a part that is more than the base itself is kept in a variable. */
    private Expr power(Map<Long, Expr> known, long n, String name) {
        var found = known.get(n);
        if (found != null) return found;
        var split = AdditionChain.split(n);
        Expr first = power(known, split.first(), name);
        Expr second = power(known, split.second(), name);
        var product = new Expr.Binary(Expr.Binary.Op.MULTIPLY, first, second);
        var variable = context.temporary(name + (n == 2 ? "_squared" : n == 3 ? "_cubed" : "_to_" + n), product.type()
                .scalar());
        context.sink.add(new Stmt.Assign(variable, product, context.sink.origin()));
        known.put(n, variable);
        return variable;
    }

    private static String wish(Expr base) {
        return switch (base) {
            case Place.Variable variable -> variable.name();
            case Place.Element(var array, _) -> wish(array);
            case Place.Component component -> component.name();
            default -> "base";
        };
    }
}
