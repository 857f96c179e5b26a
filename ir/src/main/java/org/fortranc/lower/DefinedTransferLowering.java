package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct.DefinedTransfer;

/**
 * Items that defined input/output procedures process (F2018 12.6.4.8): where the transfer goes on without a condition,
 * an ordinary call, whose arguments the run time tells and whose outcome it is told.
 */
final class DefinedTransferLowering {
    private static final int MESSAGE_LENGTH = 256;

    private final ProcedureContext context;
    private final List<DefinedTransfer> procedures;
    private final Optional<Place> message;
    private final boolean unformatted;

    /** @param message the variable of IOMSG=, which the procedures see too */
    DefinedTransferLowering(ProcedureContext context, List<DefinedTransfer> procedures, Optional<Place> message,
            boolean unformatted) {
        this.context = context;
        this.procedures = procedures;
        this.message = message;
        this.unformatted = unformatted;
    }

    static DefinedTransferLowering none(ProcedureContext context) {
        return new DefinedTransferLowering(context, List.of(), Optional.empty(), true);
    }

    /** Writes out the transfer of an object if its type has a procedure for it. */
    boolean process(Place object) {
        var type = object.type().structure();
        var procedure = procedures.stream().filter(p -> type.filter(p.type().toString()::equals).isPresent())
                .findFirst();
        procedure.ifPresent(p -> process(object, p));
        return procedure.isPresent();
    }

    private void process(Place object, DefinedTransfer by) {
        var wanted = context.temporary("wanted", Type.LOGICAL);
        service(IntrinsicSubroutine.CHILD_BEGIN, Optional.of(wanted));
        var body = context.sink.collect(() -> call(object, by));
        context.sink.add(new Stmt.If(wanted, body, List.of(), context.sink.origin().withoutComments()));
    }

    /** The structures that procedures process. */
    Set<String> types() {
        return procedures.stream().map(p -> p.type().toString()).collect(Collectors.toSet());
    }

    /** Calls the procedure for an object whose turn it is. */
    void call(Place object) {
        var type = object.type().structure().orElseThrow();
        call(object, procedures.stream().filter(p -> p.type().toString().equals(type)).findFirst().orElseThrow());
    }

    private void call(Place object, DefinedTransfer by) {
        var origin = context.sink.origin();
        var unit = context.temporary("child_unit", Type.INTEGER);
        var status = context.temporary("child_status", Type.INTEGER);
        Place text = message.orElseGet(() -> context.temporaryText("child_message", MESSAGE_LENGTH));
        service(IntrinsicSubroutine.CHILD_UNIT, Optional.of(unit));
        context.sink.add(new Stmt.Assign(status, Arithmetic.ZERO, origin));
        if (message.isEmpty()) context.sink.add(new Stmt.Assign(text, new Expr.TextLiteral(""), origin));
        var arguments = new ArrayList<Stmt.Argument>();
        arguments.add(new Stmt.Argument.ByReference(object));
        arguments.add(new Stmt.Argument.ByReference(unit));
        if (!unformatted) {
            var type = context.temporaryText("iotype");
            service(IntrinsicSubroutine.CHILD_TYPE, Optional.of(type));
            arguments.add(new Stmt.Argument.ByReference(type));
            arguments.add(new Stmt.Argument.ByDescriptor(list()));
        }
        arguments.add(new Stmt.Argument.ByReference(status));
        arguments.add(new Stmt.Argument.ByReference(text));
        var target = object.type() instanceof Type.ClassType && by.binding().isPresent()
                ? new Stmt.Target.Slot(object, by.binding().get())
                : new Stmt.Target.Direct(context.index().procedureName(by.procedure()));
        context.sink.add(new Stmt.Call(Optional.empty(), target, arguments, origin));
        service(IntrinsicSubroutine.CHILD_END, Optional.empty(), new Stmt.Argument.ByReference(status),
                new Stmt.Argument.ByReference(text));
    }

    /** V_LIST: the numbers of the edit descriptor. */
    private Place list() {
        var origin = context.sink.origin();
        var size = context.temporary("list_size", Type.INTEGER);
        service(IntrinsicSubroutine.CHILD_LIST_SIZE, Optional.of(size));
        var list = context.temporaryArray("v_list", Type.INTEGER, new Shape.Deferred(1), Optional.empty(),
                Set.of(Attribute.ALLOCATABLE));
        context.sink.add(new Stmt.Deallocate(list, Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(),
                Optional.empty(), origin));
        context.sink.add(new Stmt.Allocate(list, List.of(new Stmt.Bounds(Arithmetic.ONE, size)), Optional.empty(),
                Optional.empty(), Optional.empty(), origin));
        service(IntrinsicSubroutine.CHILD_LIST, Optional.empty(), new Stmt.Argument.ByDescriptor(list));
        return list;
    }

    void service(IntrinsicSubroutine service, Optional<Place.Variable> result, Stmt.Argument... arguments) {
        context.sink.add(new Stmt.Call(result, new Stmt.Target.Service(service), List.of(arguments),
                context.sink.origin()));
    }
}
