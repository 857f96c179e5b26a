package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.SpecificationPart.BindingLabel;
import org.fortranc.ir.fortran.SymbolName;

/** Variables and COMMON blocks that C has under a binding label (F2018 18.9): said once, and dropped without C. */
final class SharedVariables {
    private final ProcedureContext context;

    SharedVariables(ProcedureContext context) {
        this.context = context;
    }

    List<Stmt> statements() {
        var all = new ArrayList<Stmt>();
        for (var label : context.specification.labels()) {
            if (!label.name().startsWith("/")) context.specification.entities().stream()
                    .filter(entity -> entity.name().name().equals(label.name())).findFirst()
                    .ifPresent(entity -> share(label, entity.name(), all));
            else for (var block : context.specification.commonBlocks())
                if (("/" + block.name() + "/").equals(label.name()))
                    for (var member : block.members()) share(label, member, all);
        }
        return all;
    }

    private void share(BindingLabel label, SymbolName name, List<Stmt> all) {
        var object = context.index().object(name);
        if (object.isEmpty()) return;
        var variable = (Place.Variable) context.resolve(name, object.get().type(), object.get().rank(),
                object.get().range());
        var declaration = context.declaration(variable);
        long offset = declaration.home() instanceof Home.Member(_, var at) ? at : 0;
        Place first = declaration.shape().orElse(null) instanceof Shape.Explicit(var dimensions)
                ? new Place.Element(variable, dimensions.stream().map(Shape.Dimension::lower).toList()) : variable;
        all.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Service(IntrinsicSubroutine.C_SHARE), List.of(
                new Stmt.Argument.ByValue(new Expr.TextLiteral(label.label())),
                new Stmt.Argument.ByValue(new Expr.IntLiteral(offset, Type.LONG)),
                new Stmt.Argument.ByReference(first),
                new Stmt.Argument.ByValue(new Expr.LogicalLiteral(declaration.initial().isEmpty(), Type.LOGICAL))),
                Origin.at(object.get().range())));
    }
}
