package org.fortranc.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.LoopControl;
import org.fortranc.ir.fortran.Construct.TransferItem;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;

/** What a procedure, with its internal procedures, does to its variables. */
final class VariableUses {
    private static final Set<String> INPUT_SPECIFIERS = Set.of("UNIT", "FMT", "REC", "POS", "ADVANCE", "FILE", "STATUS",
            "ACCESS",
            "FORM", "RECL", "POSITION", "ACTION", "BLANK", "DECIMAL", "DELIM", "PAD", "ROUND", "SIGN", "ENCODING",
            "CONVERT");

    private final ProgramIndex index;
    private final Set<SymbolName> assigned = new HashSet<>();
    private final Set<SymbolName> captured = new HashSet<>();
    private final Set<SymbolName> readOutsideItsLoops = new HashSet<>();
    private final Deque<SymbolName> loops = new ArrayDeque<>();

    private VariableUses(ProgramIndex index) {
        this.index = index;
    }

    static VariableUses of(SpecificationPart specification, List<Construct> execution, List<Subprogram> internals,
            ProgramIndex index) {
        var uses = new VariableUses(index);
        for (var function : specification.statementFunctions()) uses.read(function.value());
        for (var group : specification.namelists()) group.members().forEach(uses::define);
        for (var set : specification.equivalences()) set.objects().forEach(uses::read);
        uses.list(execution);
        for (var internal : internals) {
            var inner = of(internal.specification(), internal.execution(), internal.internals(), index);
            uses.assigned.addAll(inner.assigned);
            FortranTrees.walkExpressions(internal.execution(), e -> {
                if (e instanceof Designator.ObjectName name) uses.captured.add(name.entity());
            });
            for (var group : internal.specification().namelists()) group.members()
                    .forEach(m -> uses.captured.add(m.entity()));
            for (var function : internal.specification().statementFunctions())
                FortranTrees.walk(function.value(), e -> {
                    if (e instanceof Designator.ObjectName name) uses.captured.add(name.entity());
                });
        }
        return uses;
    }

    /** Assigned, read into, or handed to a dummy argument that is declared to be defined. */
    boolean isAssigned(SymbolName variable) {
        return assigned.contains(variable);
    }

    /** Seen by an internal procedure. */
    boolean isCaptured(SymbolName variable) {
        return captured.contains(variable);
    }

    /** Mentioned only in the bodies of the DO loops whose variable it is, so that no final value is read. */
    boolean livesOnlyInItsLoops(SymbolName variable) {
        return !readOutsideItsLoops.contains(variable) && !captured.contains(variable);
    }

    /** Whether a list of constructs itself assigns a variable. */
    static boolean assigns(List<Construct> body, SymbolName variable, ProgramIndex index) {
        var uses = new VariableUses(index);
        uses.list(body);
        return uses.assigned.contains(variable);
    }

    /** The variable that a designator is or is part of. */
    static Optional<SymbolName> base(Expression expression) {
        return switch (expression) {
            case Designator.ObjectName name -> Optional.of(name.entity());
            case Designator.ArrayElement(var array, _, _) -> base(array);
            case Designator.ArraySection(var array, _, _, _) -> base(array);
            case Designator.ComponentReference(var structure, _, _, _, _) -> base(structure);
            case Designator.ParentComponent(var structure, _, _, _) -> base(structure);
            case Designator.Substring(var text, _, _, _) -> base(text);
            case Designator.ComplexPart(var complex, _, _) -> base(complex);
            default -> Optional.empty();
        };
    }

    private void read(Expression expression) {
        FortranTrees.walk(expression, e -> {
            if (e instanceof Designator.ObjectName name && !loops.contains(name.entity())) readOutsideItsLoops.add(
                    name.entity());
            if (e instanceof Expression.FunctionReference(var function, var arguments, _, _, _)) arguments(function,
                    arguments);
        });
    }

    private void define(Expression expression) {
        base(expression).ifPresent(assigned::add);
        read(expression);
    }

    private void arguments(Expression.Callee procedure, List<ActualArgument> arguments) {
        var callee = index.characteristics(procedure);
        boolean intrinsic = procedure instanceof Expression.ProcedureDesignator designated
                && designated.procedureClass() == Expression.ProcedureClass.INTRINSIC;
        for (int i = 0; i < arguments.size(); i++) {
            if (!(arguments.get(i) instanceof ActualArgument.Given(Designator designator, _))) continue;
            int position = i;
            var dummy = callee.flatMap(c -> c.dummyObject(position));
            boolean defines = intrinsic || dummy.map(d -> d.has(Entity.Attribute.INTENT_OUT)
                    || d.has(Entity.Attribute.INTENT_INOUT)
                    || d.has(Entity.Attribute.POINTER) || d.has(Entity.Attribute.ALLOCATABLE)).orElse(false);
            if (defines) base(designator).ifPresent(assigned::add);
        }
    }

    private void list(List<Construct> constructs) {
        constructs.forEach(this::construct);
    }

    private void construct(Construct construct) {
        switch (construct) {
            case Construct.Assignment(var variable, var value, _) -> {
                define(variable);
                read(value);
            }
            case Construct.Do(LoopControl.Counted(var variable, var first, var last, var step), var body, _, _) -> {
                read(first);
                read(last);
                read(step);
                counted(variable, () -> list(body));
            }
            case Construct.Call(var procedure, var arguments, _) -> {
                arguments(procedure, arguments);
                FortranTrees.arguments(arguments).forEach(this::read);
            }
            case Construct.DataTransfer(var direction, _, var controls, var items, _, _) -> {
                FortranTrees.expressions(new Construct.DataTransfer(direction, ((Construct.DataTransfer) construct)
                        .format(), List.of(),
                        List.of(), List.of(), construct.position())).forEach(this::read);
                specifiers(controls);
                items(items, direction == Construct.DataTransfer.Direction.READ);
            }
            case Construct.FileOperation(_, var controls, _) -> specifiers(controls);
            case Construct.PointerAssignment(var pointer, _, _, _) -> {
                define(pointer);
                FortranTrees.expressions(construct).forEach(this::read);
            }
            case Construct.AssignLabel(_, var variable, _) -> define(variable);
            case Construct.Allocate _, Construct.Deallocate _, Construct.Nullify _, Construct.InquireLength _ ->
                    FortranTrees.expressions(construct).forEach(e -> {
                        if (e instanceof Designator) define(e);
                        else read(e);
                    });
            case Construct.Directed directed -> {
                if (directed.directive().isParallel()) SharedNames.of(directed).forEach(n -> captured.add(n.entity()));
                FortranTrees.expressions(directed).forEach(this::define);
                directed.blocks().forEach(this::list);
            }
            default -> {
                FortranTrees.expressions(construct).forEach(this::read);
                FortranTrees.bodies(construct).forEach(this::list);
            }
        }
    }

    private void counted(Designator variable, Runnable body) {
        base(variable).ifPresent(assigned::add);
        if (!(variable instanceof Designator.ObjectName name)) {
            read(variable);
            body.run();
            return;
        }
        loops.push(name.entity());
        body.run();
        loops.pop();
    }

    private void specifiers(List<Construct.Specifier> specifiers) {
        for (var specifier : specifiers) {
            if (!(specifier instanceof Construct.Specifier.Value(var keyword, var value))) continue;
            if (INPUT_SPECIFIERS.contains(keyword)) read(value);
            else define(value);
            if (keyword.equals("UNIT")) base(value).ifPresent(assigned::add);
        }
    }

    private void items(List<TransferItem> items, boolean input) {
        for (var item : items) {
            switch (item) {
                case TransferItem.Item(var expression) -> {
                    if (input) define(expression);
                    else read(expression);
                }
                case TransferItem.ImpliedDo(var variable, var first, var last, var step, var inner) -> {
                    read(first);
                    read(last);
                    read(step);
                    counted(variable, () -> items(inner, input));
                }
            }
        }
    }
}
