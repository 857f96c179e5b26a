package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Format;
import org.fortranc.ir.fortran.Construct.TransferItem;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** READ, WRITE and PRINT (F2018 12.6): begin, one part for each item, end. */
final class DataTransferLowering {
    private final ProcedureContext context;
    private final BranchLowering branches;
    private final LoopLowering loops;
    private DefinedTransferLowering defined;

    DataTransferLowering(ProcedureContext context, BranchLowering branches) {
        this.context = context;
        this.branches = branches;
        this.loops = new LoopLowering(context, context.constructs);
        this.defined = DefinedTransferLowering.none(context);
    }

    void transfer(Construct.DataTransfer transfer) {
        boolean input = transfer.direction() == Construct.DataTransfer.Direction.READ;
        var controls = new ControlList(context, branches, Set.of("SIZE", "ID"));
        controls.add(transfer.controls());
        defined = new DefinedTransferLowering(context, transfer.defined(), controls.message(),
                transfer.format() instanceof Format.Unformatted);
        if (!transfer.defined().isEmpty()) controls.add(new Stmt.Control.Children());
        switch (transfer.format()) {
            case Format.Unformatted() -> {}
            case Format.ListDirected() -> controls.add(new Stmt.Control.ListDirected());
            case Format.Constant(var text) -> controls.add(new Stmt.Control.Format(text));
            case Format.Computed(var text) -> controls.add(new Stmt.Control.Given(Stmt.Keyword.FMT, formatText(text)));
            case Format.Assigned(var variable, var formats) ->
                    controls.add(new Stmt.Control.Given(Stmt.Keyword.FMT, assigned(variable, formats)));
            case Format.Namelist(var group) -> controls.add(namelist(group));
        }
        String handle = controls.begin(input ? Stmt.Operation.READ : Stmt.Operation.WRITE, input ? "input" : "output");
        if (transfer.format() instanceof Format.Namelist(var group) && !defined.types().isEmpty())
            new DefinedNamelist(context, defined).transfer(members(group));
        for (var item : transfer.items()) item(handle, item, input);
        controls.end(handle);
    }

    void inquireLength(Construct.InquireLength inquire) {
        var controls = new ControlList(context, branches, Set.of());
        controls.add(new Stmt.Control.Returned(Stmt.Keyword.SIZE, context.designators.place(inquire.length())));
        String handle = controls.begin(Stmt.Operation.INQUIRE_LENGTH, "length");
        for (var item : inquire.items()) item(handle, item, false);
        controls.end(handle);
    }

    /** A format in an array is its elements joined (F2018 13.2.2). */
    private Expr formatText(Expression text) {
        if (text.rank() == 0) return context.expressions.lower(text);
        var array = context.scalarizer.value(text);
        Expr length = context.designators.stable("length", context.temporaries.elementLength(array).orElseThrow());
        Expr count = Arithmetic.ONE;
        for (var range : array.ranges()) count = Arithmetic.multiply(count, range.extent());
        var joined = context.characters.ofLength("format", Arithmetic.multiply(count, length));
        var end = context.temporary("format_end", Type.INTEGER);
        context.sink.add(new Stmt.Assign(end, Arithmetic.ZERO, context.sink.origin()));
        context.scalarizer.loops.over(array.ranges(), index -> {
            Expr next = Arithmetic.add(end, length);
            context.sink.add(new Stmt.Assign(new Place.Substring(joined, Arithmetic.add(end, Arithmetic.ONE), next),
                    array.at(index), context.sink.origin()));
            context.sink.add(new Stmt.Assign(end, next, context.sink.origin()));
        });
        return joined;
    }

    private Expr assigned(Designator variable, List<Construct.LabelledFormat> formats) {
        var place = context.designators.place(variable);
        var origin = context.sink.origin();
        int longest = formats.stream().mapToInt(f -> f.text().length()).max().orElse(1);
        var text = context.temporaryText("format", longest);
        var cases = formats.stream().map(f -> {
            Optional<Expr> label = Optional.of(Arithmetic.convert(Arithmetic.literal(f.label()), place.type()
                    .scalar()));
            return new Stmt.Case(List.of(new Stmt.CaseRange(label, label)),
                    List.of(new Stmt.Assign(text, new Expr.TextLiteral(f.text()), origin.withoutComments())));
        }).toList();
        context.sink.add(new Stmt.Select(place, cases, List.of(), origin));
        return text;
    }

    private Stmt.Control namelist(SymbolName name) {
        return new Stmt.Control.Namelist(name.name(), members(name), defined.types());
    }

    private List<Stmt.NamelistItem> members(SymbolName name) {
        var group = context.index().namelist(name)
                .orElseThrow(() -> new Untranslatable("the namelist group '%s'".formatted(name.name()),
                SourceRange.NONE));
        return group.members().stream().map(m -> new Stmt.NamelistItem(m.name(), context.designators.place(m)))
                .toList();
    }

    private void item(String handle, TransferItem item, boolean input) {
        switch (item) {
            case TransferItem.Item(var expression) -> {
                if (expression.rank() > 0) array(handle, expression, input);
                else scalar(handle, scalarItem(expression, input), input);
            }
            case TransferItem.ImpliedDo(var variable, var first, var last, var step, var items) -> {
                String label = context.labels.fresh("items");
                loops.counted(variable, first, last, step, label, context.sink.origin(),
                        () -> context.sink.collect(() -> items.forEach(i -> item(handle, i, input))), false);
            }
        }
    }

    private Expr scalarItem(Expression expression, boolean input) {
        if (input) return context.designators.place((Designator) expression);
        return context.expressions.lower(expression);
    }

    /** One value; a structure is its components in order (F2018 12.6.3). */
    private void scalar(String handle, Expr value, boolean input) {
        if (value instanceof Place object && defined.process(object)) return;
        if (value.type() instanceof Type.StructureType(var name)) {
            var definition = context.index().structure(name)
                    .orElseThrow(() -> new Untranslatable("the derived type '%s'".formatted(name),
                    SourceRange.NONE));
            definition.parent().ifPresent(parent -> scalar(handle, new Place.As((Place) value,
                    new Type.StructureType(parent.toString())), input));
            for (var component : definition.dataComponents()) {
                var place = new Place.Component((Place) value, component.name().name(),
                        TypeLowering.type(component.type(), component.rank(), component.range()));
                if (component.rank() == 0) scalar(handle, place, input);
                else section(handle, context.designators.whole(place), input);
            }
            return;
        }
        var origin = context.sink.origin();
        context.sink.add(input ? new Stmt.Transfer.Get(handle, (Place) value, origin)
                : new Stmt.Transfer.Put(handle, value, origin));
    }

    private void array(String handle, Expression expression, boolean input) {
        if (expression instanceof Designator designator) {
            section(handle, context.designators.section(designator), input);
            return;
        }
        var value = context.scalarizer.value(expression);
        if (value instanceof SectionValue section) section(handle, section, input);
        else context.scalarizer.loops.over(value.ranges(), index -> scalar(handle, value.at(index), input));
    }

    private void section(String handle, SectionValue section, boolean input) {
        boolean whole = context.designators.isWhole(section);
        boolean viewable = section.accesses().stream().noneMatch(a -> a instanceof SectionValue.Access.Indexed)
                && section.isPlain();
        if (section.element().structure().isPresent() || !viewable) {
            context.scalarizer.loops.over(section.ranges(), index -> scalar(handle, section.place(index), input));
            return;
        }
        var array = whole ? section.array() : context.designators.view(PlaceNames.of(section.array()) + "_section",
                section);
        var origin = context.sink.origin();
        context.sink.add(input ? new Stmt.Transfer.Get(handle, array, origin)
                : new Stmt.Transfer.Put(handle, array, origin));
    }
}
