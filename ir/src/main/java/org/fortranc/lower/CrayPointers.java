package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SymbolName;

/**
 * Cray pointers, an old extension: a pointee is lowered as a pointer, which every reference to it first sets to what is
 * at the address that its integer holds then.
 */
final class CrayPointers {
    private final ProcedureContext context;
    private final Map<SymbolName, SymbolName> pointers = new HashMap<>();

    CrayPointers(ProcedureContext context, SpecificationPart specification) {
        this.context = context;
        for (var pair : specification.crayPointers()) pointers.put(pair.pointee(), pair.pointer());
    }

    boolean isPointee(SymbolName entity) {
        return pointers.containsKey(entity) || context.host.filter(h -> h.crayPointers.isPointee(entity)).isPresent();
    }

    private SymbolName pointer(SymbolName pointee) {
        var own = pointers.get(pointee);
        return own != null ? own : context.host.orElseThrow().crayPointers.pointer(pointee);
    }

    /** To be called where the pointee is referred to. */
    void bind(Place.Variable pointee, Entity.DataObject object) {
        var type = context.index().object(pointer(object.name())).map(Entity.DataObject::type)
                .orElse(new DataType.IntegerType(8));
        Expr address = context.resolve(pointer(object.name()), type, 0, object.range());
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
        new CAddressLowering(context).pointer(pointee, ExpressionLowering.convert(address, Type.LONG), extents, lower);
    }
}
