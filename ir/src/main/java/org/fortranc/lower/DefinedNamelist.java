package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;
import org.fortranc.source.SourceRange;

/**
 * Namelist transfers with defined input/output (F2018 13.11). Only the run time knows which object comes next, so the
 * program asks for its name, calls the procedure for it, and asks again until the transfer is complete.
 */
final class DefinedNamelist {
    private final ProcedureContext context;
    private final DefinedTransferLowering defined;
    private final List<Stmt.Case> cases = new ArrayList<>();

    DefinedNamelist(ProcedureContext context, DefinedTransferLowering defined) {
        this.context = context;
        this.defined = defined;
    }

    void transfer(List<Stmt.NamelistItem> members) {
        var origin = context.sink.origin().withoutComments();
        var name = context.temporaryText("object");
        String label = context.labels.fresh("objects");
        var body = context.sink.collect(() -> {
            defined.service(IntrinsicSubroutine.CHILD_OBJECT, Optional.of(name));
            for (var member : members) object(member.name(), member.place(), List.of());
            context.sink.add(new Stmt.Select(name, cases, List.of(new Stmt.Leave(label, origin)), origin));
        });
        context.sink.add(new Stmt.While(label, Arithmetic.TRUE, body, origin));
    }

    /** @param subscripts the variables of the subscripts along the path to the object */
    private void object(String path, Place whole, List<Place> subscripts) {
        var along = new ArrayList<>(subscripts);
        var own = new ArrayList<Expr>();
        for (int d = 0; d < whole.type().dimensions(); d++) {
            var subscript = context.temporary("subscript", Type.INTEGER);
            along.add(subscript);
            own.add(subscript);
        }
        Place object = own.isEmpty() ? whole : new Place.Element(whole, own);
        var structure = object.type().structure();
        if (structure.isEmpty()) return;
        if (defined.types().contains(structure.get())) {
            Optional<Expr> name = Optional.of(new Expr.TextLiteral(path));
            cases.add(new Stmt.Case(List.of(new Stmt.CaseRange(name, name)),
                    context.sink.collect(() -> call(object, along))));
            return;
        }
        var definition = context.index().structure(structure.get())
                .orElseThrow(() -> new Untranslatable("the derived type '%s'".formatted(structure.get()),
                SourceRange.NONE));
        definition.parent().ifPresent(parent -> object(path + "%" + Structure.typeName(parent.toString()),
                new Place.As(object, new Type.StructureType(parent.toString())), along));
        for (var component : definition.dataComponents())
            object(path + "%" + component.name().name(), new Place.Component(object, component.name().name(),
                    TypeLowering.type(component.type(), component.rank(), component.range())), along);
    }

    private void call(Place object, List<Place> subscripts) {
        for (int i = 0; i < subscripts.size(); i++)
            defined.service(IntrinsicSubroutine.CHILD_SUBSCRIPT, Optional.of((Place.Variable) subscripts.get(i)),
                    new Stmt.Argument.ByValue(Arithmetic.literal(i + 1)));
        defined.call(object);
    }
}
