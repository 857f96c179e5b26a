package org.fortranc.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.SymbolName;

/** COPYPRIVATE and COPYIN: the value that one thread has goes through a saved variable to all others of the team. */
final class Broadcast {
    private final ProcedureContext context;
    private final Construct.Position position;
    private final Map<SymbolName, Designator.ObjectName> carriers;

    Broadcast(ProcedureContext context, Construct.Position position) {
        this(context, position, new HashMap<>());
    }

    private Broadcast(ProcedureContext context, Construct.Position position,
            Map<SymbolName, Designator.ObjectName> carriers) {
        this.context = context;
        this.position = position;
        this.carriers = carriers;
    }

    /** The same values, to be taken in a region of the procedure. */
    Broadcast in(ProcedureContext region) {
        return new Broadcast(region, position, carriers);
    }

    void store(Designator.ObjectName name) {
        var place = (Place.Variable) context.resolve(name.entity(), name.type(), name.rank(), name.range());
        var declared = context.declaration(place);
        boolean fixed = declared.shape().isEmpty() || declared.shape().get() instanceof Shape.Explicit explicit
                && TypeLowering.elements(explicit) >= 0;
        if (!fixed || declared.has(Attribute.ALLOCATABLE) || declared.has(Attribute.POINTER))
            throw new Untranslatable("COPYPRIVATE of '%s', which has no fixed size".formatted(name.name()),
                    name.range());
        String fresh = context.names.fresh(name.name() + "_copied");
        context.declare(new Declaration(fresh, declared.type(), declared.shape(), declared.length(), new Home.Saved(),
                Set.of(), List.of(), Origin.at(name.range())));
        var carrier = new Designator.ObjectName(name.name(), new SymbolName(name.entity().scope() + ".copied",
                name.entity().name()), name.type(), name.rank(), name.range());
        context.bind(carrier.entity(), Place.Variable.local(fresh, declared.type()));
        carriers.put(name.entity(), carrier);
        new AssignmentLowering(context).assignment(new Construct.Assignment(carrier, name, position));
    }

    void load(Designator.ObjectName name) {
        new AssignmentLowering(context).assignment(new Construct.Assignment(name, carriers.get(name.entity()),
                position));
    }
}
