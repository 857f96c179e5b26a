package org.fortranc.lower;

import java.util.ArrayList;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/**
 * Cray pointers, an old extension: a pointee, a variable or procedure, is lowered as a pointer, which every reference to
 * it first sets to what is at the address that its integer holds then. Each procedure that refers to a pointee of a
 * module has a pointer of its own.
 */
final class CrayPointers {
    private final ProcedureContext context;

    CrayPointers(ProcedureContext context) {
        this.context = context;
    }

    boolean isPointee(SymbolName entity) {
        return context.index().crayPointer(entity).isPresent();
    }

    private Expr address(SymbolName pointee, SourceRange at) {
        var pointer = context.index().crayPointer(pointee).orElseThrow();
        var type = context.index().object(pointer).map(Entity.DataObject::type).orElse(new DataType.IntegerType(8));
        return ExpressionLowering.convert(context.resolve(pointer, type, 0, at), Type.LONG);
    }

    /** To be called where a procedure is referred to that is a pointee. */
    void bind(Place procedure, Expression.ProcedureDesignator designator) {
        new CAddressLowering(context).procedurePointer(procedure, address(designator.procedure(), designator.range()),
                designator);
    }

    /** To be called where the pointee is referred to. */
    void bind(Place.Variable pointee, Entity.DataObject object) {
        Expr address = address(object.name(), object.range());
        var lower = new ArrayList<Expr>();
        var extents = new ArrayList<Expr>();
        if (object.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds)) {
            for (var bound : bounds) {
                Expr first = Arithmetic.asDefaultInteger(context.expressions.lower(bound.lower()));
                lower.add(first);
                // nobody may ask for the last extent of assumed size
                extents.add(bound.upper().map(u -> Arithmetic.notNegative(Arithmetic.add(Arithmetic.subtract(
                        Arithmetic.asDefaultInteger(context.expressions.lower(u)), first), Arithmetic.ONE)))
                        .orElse(Arithmetic.ONE));
            }
        }
        new CAddressLowering(context).pointer(pointee, address, extents, lower);
    }
}
