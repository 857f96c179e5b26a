package org.fortranc.frontend.semantics.expressions;

import java.util.Arrays;
import java.util.List;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.modules.ModuleInterface;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/**
 * The types of events, locks and teams, and the procedures of their module that do what statements and intrinsic
 * procedures do with them in a program of one image. So FortranIR has such programs without images.
 */
public final class ImageProcedures {
    private static final String MODULE = "iso_fortran_env_types";

    public static final DataType EVENT = type("event_type");
    public static final DataType LOCK = type("lock_type");
    public static final DataType TEAM = type("team_type");

    private ImageProcedures() {}

    private static DataType type(String name) {
        return new DataType.DerivedType(new SymbolName(MODULE, name));
    }

    /** The module that declares the types for ISO_FORTRAN_ENV. */
    public static ModuleInterface module(UnitContext context) {
        return context.modules().find(MODULE, true, false).orElseThrow(() ->
                new IllegalStateException("the module " + MODULE + " cannot be used"));
    }

    /** The expression, if it is a scalar of the type. */
    public static <T extends Expression> T require(T expression, DataType type) {
        if (!expression.type().equals(type) || expression.rank() != 0)
            throw new SemanticError(Code.ARGUMENT_MISMATCH, expression.range(), "A scalar %s must stand here",
                    TypeRules.describe(type));
        return expression;
    }

    /** A call of a subroutine of the module. */
    public static Construct call(UnitContext context, String name, Construct.Position position,
            Expression... arguments) {
        return new Construct.Call(procedure(context, name, position.range()), actuals(arguments), position);
    }

    /** A reference to a scalar function of the module. */
    static Expression function(UnitContext context, String name, SourceRange range, Expression... arguments) {
        var function = procedure(context, name, range);
        return new Expression.FunctionReference(function, actuals(arguments), function.type(), 0, range);
    }

    /** How often an event has been posted and not waited for. */
    public static Expression count(UnitContext context, Expression event, SourceRange range) {
        return function(context, "image_event_count", range, event);
    }

    /** The integer as one of the kind, in words: nothing else converts an argument. */
    public static Expression integer(int kind, Expression given) {
        var type = new DataType.IntegerType(kind);
        if (given instanceof Expression.IntegerConstant || given.type().sameTypeAndKind(type))
            return Conversions.to(type, given);
        return new Expression.IntrinsicReference("int", List.of(new ActualArgument.Given(given),
                new ActualArgument.Given(ConstantConversion.integer(kind, 4, given.range()))), type, 0, given.range());
    }

    private static List<ActualArgument> actuals(Expression... arguments) {
        return Arrays.stream(arguments).<ActualArgument>map(ActualArgument.Given::new).toList();
    }

    private static Expression.ProcedureDesignator procedure(UnitContext context, String name, SourceRange range) {
        var symbol = module(context).symbol(name).orElseThrow(() ->
                new IllegalStateException("there is no procedure " + name));
        var type = symbol.signature().orElseThrow().isFunction() ? symbol.signature().orElseThrow().resultType()
                : new DataType.NoType();
        return new Expression.ProcedureDesignator(name, symbol.name(), Expression.ProcedureClass.MODULE, type, range);
    }
}
