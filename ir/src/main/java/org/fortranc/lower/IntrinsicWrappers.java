package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Expression;

/** Intrinsic functions as actual arguments (F2018 15.5.2.9): a procedure of the unit that evaluates the function. */
final class IntrinsicWrappers {
    private static final Set<String> OF_TWO = Set.of("MOD", "SIGN", "DIM", "ATAN2", "INDEX", "DPROD",
            "HYPOT", "BESSEL_JN", "BESSEL_YN");

    private final ProcedureContext context;

    IntrinsicWrappers(ProcedureContext context) {
        this.context = context;
    }

    Expr reference(Expression.ProcedureDesignator designator) {
        var result = TypeLowering.scalar(designator.type(), designator.range());
        String specific = designator.name();
        var name = new ProcedureName(context.name.unit(), "intrinsic_" + specific);
        boolean length = specific.equals("len");
        var function = length ? IntrinsicFunction.LEN_TRIM : function(designator);
        var argument = argumentType(specific, function, result);
        boolean ordered = function == IntrinsicFunction.BESSEL_JN || function == IntrinsicFunction.BESSEL_YN;
        var x = Place.Variable.local("x", ordered ? Type.INTEGER : argument);
        var y = Place.Variable.local("y", argument);
        boolean two = OF_TWO.contains(function.name());
        List<Expr> arguments = two ? List.of(x, y) : List.of(x);
        Expr computed = length ? new Expr.Length(x, Type.INTEGER) : new Expr.Intrinsic(function, arguments, result);
        var value = Place.Variable.local("result", result);
        var declarations = new ArrayList<Declaration>();
        declarations.add(dummy(x));
        if (two) declarations.add(dummy(y));
        declarations.add(new Declaration("result", result, Optional.empty(), Optional.empty(),
                new Declaration.Home.Result(), Set.of(), List.of(), Origin.NONE));
        context.surroundings.wrappers().put(name, new Procedure(name, two ? List.of("x", "y") : List.of("x"),
                Optional.of("result"), declarations,
                List.of(new Stmt.Assign(value, computed, Origin.NONE),
                new Stmt.Return(Origin.NONE)),
                Optional.empty(), Set.of(Procedure.Attribute.PURE), Origin.NONE));
        return new Expr.ProcedureReference(name, new Type.ProcedureType(Optional.empty()));
    }

    private static Declaration dummy(Place.Variable variable) {
        return new Declaration(variable.name(), variable.type(), Optional.empty(), Optional.empty(),
                new Declaration.Home.Dummy(),
                Set.of(Declaration.Attribute.INTENT_IN), List.of(), Origin.NONE);
    }

    private static IntrinsicFunction function(Expression.ProcedureDesignator designator) {
        String name = designator.procedure().name().toUpperCase(Locale.ROOT);
        String whole = switch (name) {
            case "DINT" -> "AINT";
            case "DNINT" -> "ANINT";
            case "DIMAG" -> "AIMAG";
            case "IDNINT" -> "NINT";
            default -> name;
        };
        for (String candidate : List.of(whole, name.substring(1), name.replaceFirst("^A(?=LOG|MOD)", ""),
                name.replaceFirst("^CD", ""))) {
            try {
                return IntrinsicFunction.valueOf(candidate);
            } catch (IllegalArgumentException _) {
                // the next way of writing the generic name of a specific one
            }
        }
        throw new Untranslatable("the intrinsic function '%s' as an argument".formatted(designator.name()),
                designator.range());
    }

    private static Type.Scalar argumentType(String specific, IntrinsicFunction function, Type.Scalar result) {
        return switch (function) {
            case LEN_TRIM, INDEX -> Type.CHARACTER;
            case DPROD -> Type.REAL;
            case ABS -> (specific.startsWith("c") || specific.startsWith("z")) && result instanceof Type.RealType(var kind)
                    ? new Type.ComplexType(kind) : result;
            case AIMAG -> new Type.ComplexType(((Type.RealType) result).kind());
            case NINT -> specific.equals("idnint") ? Type.DOUBLE : Type.REAL;
            default -> result;
        };
    }
}
