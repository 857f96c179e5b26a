package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Where each variable of a procedure lives, and what its entry does. Slots first: the plans of all procedures exist
 * before the entries are made, which refer to the host's slots.
 */
final class FramePlan {
    private final Machine machine;
    private final Procedure procedure;
    private final Map<String, Declaration> declarations = new HashMap<>();
    private final Map<String, Storage> storages = new HashMap<>();
    private final FrameDescriptor.Builder frame = FrameDescriptor.newBuilder();
    private final List<EntryNode> entries = new ArrayList<>();
    private final Set<String> addressed;
    private final Map<String, EntryNode> lateTexts = new HashMap<>();

    FramePlan(Machine machine, Procedure procedure, Set<String> captured) {
        this.machine = machine;
        this.procedure = procedure;
        for (var d : procedure.declarations()) declarations.put(d.name(), d);
        addressed = new HashSet<>(captured);
        Trees.forEachStmt(procedure.body(), this::findAddressed);
        for (var d : procedure.declarations()) storages.put(d.name(), place(d));
    }

    FrameDescriptor frame() {
        return frame.build();
    }

    EntryNode[] entries() {
        return entries.toArray(EntryNode[]::new);
    }

    int newObjectSlot() {
        return frame.addSlot(FrameSlotKind.Static, null, null);
    }

    int newNumberSlot() {
        return frame.addSlot(FrameSlotKind.Static, null, null);
    }

    ProcedureName name() {
        return procedure.name();
    }

    Optional<Declaration> declaration(String name) {
        return Optional.ofNullable(declarations.get(name));
    }

    Storage storage(String name) {
        var storage = storages.get(name);
        if (storage == null)
            throw new IllegalStateException("no variable '%s' in '%s'".formatted(name, procedure.name()));
        return storage;
    }

    /**
     * What makes a CHARACTER variable whose length the procedure's own statements compute, when it is first looked at.
     */
    Optional<EntryNode> lateText(String name) {
        return Optional.ofNullable(lateTexts.get(name));
    }

    /** Whether the caller passes the value itself for this dummy argument. */
    static boolean isByValue(Declaration d) {
        return (d.has(Attribute.READ_ONLY) || d.has(Attribute.VALUE)) && !d.has(Attribute.OPTIONAL) && isNumber(d);
    }

    private static boolean isNumber(Declaration d) {
        return switch (d.type()) {
            case Type.IntegerType _, Type.RealType _, Type.LogicalType _, Type.ComplexType _ ->
                    !d.has(Attribute.ALLOCATABLE) && !d.has(Attribute.POINTER);
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                 Type.ArrayType _ -> false;
        };
    }

    // Which scalars need a place in memory

    private void findAddressed(Stmt stmt) {
        Trees.forEachOwnExpr(stmt, this::findAddressed);
        switch (stmt) {
            case Stmt.Call(_, var target, var arguments, _) -> {
                for (int i = 0; i < arguments.size(); i++)
                    if (arguments.get(i) instanceof Stmt.Argument.ByReference(var place) && !isPassedByValue(target,
                            i, place))
                        address(place);
            }
            case Stmt.View(_, var array, _, _, _) -> address(array);
            case Stmt.PointTo(_, Place target, _, _) -> address(target);
            case Stmt.Transfer.Begin(_, _, var controls, _) -> controls.forEach(control -> {
                if (control instanceof Stmt.Control.Namelist(_, var items, _))
                    items.forEach(item -> address(item.place()));
            });
            default -> {}
        }
    }

    private void findAddressed(Expr expr) {
        switch (expr) {
            case Place.RealPart(var complex) -> address(complex);
            case Place.ImaginaryPart(var complex) -> address(complex);
            case Expr.Associated(_, var target) -> {
                if (target.orElse(null) instanceof Place place) address(place);
            }
            default -> {}
        }
    }

    private boolean isPassedByValue(Stmt.Target target, int position, Place place) {
        if (!(target instanceof Stmt.Target.Direct(var name)) || !(place instanceof Place.Variable)) return false;
        return machine.code(name).procedure.dummies().size() > position
                && dummy(machine.code(name).procedure, position).filter(d ->
                        isByValue(d) && d.type().equals(place.type()))
                        .isPresent();
    }

    static Optional<Declaration> dummy(Procedure callee, int position) {
        return callee.declaration(callee.dummies().get(position));
    }

    private void address(Place place) {
        var root = Trees.root(place);
        if (root.unit().isEmpty()) addressed.add(root.name());
    }

    // Slots

    private Storage place(Declaration d) {
        if (Machine.isStatic(d)) return machine.variable(Machine.owner(procedure), d);
        var scalar = d.type().scalar();
        if (scalar instanceof Type.ProcedureType) return new Storage.Procedure(newObjectSlot());
        if (d.shape().isPresent() || d.has(Attribute.ALLOCATABLE) || d.has(Attribute.POINTER)
                || scalar instanceof Type.ClassType)
            return new Storage.Array(newObjectSlot(), Optional.empty());
        if (scalar instanceof Type.CharacterType) return new Storage.Characters(newObjectSlot());
        boolean slot = isNumber(d) && !addressed.contains(d.name()) && !d.has(Attribute.TARGET)
                && (d.home() instanceof Home.Local || d.home() instanceof Home.Result
                        || d.home() instanceof Home.Dummy && isByValue(d));
        if (slot) return new Storage.Number(newNumberSlot(), scalar);
        return new Storage.Cell(newObjectSlot(), scalar, machine.layout.size(scalar, 0));
    }

    // Entries

    /** Makes the entries: host variables and scalars, then what has its bounds from elsewhere, then explicit shapes. */
    void prepare() {
        var values = new Expressions(new Places(machine, Optional.of(this)));
        List<EntryNode> second = new ArrayList<>();
        List<EntryNode> last = new ArrayList<>();
        for (var d : procedure.declarations()) {
            if (Machine.isStatic(d)) continue;
            if (d.home() instanceof Home.Host(var name)) host(d, name);
            else enter(d, values, second, last);
        }
        entries.addAll(second);
        entries.addAll(last);
    }

    private void host(Declaration d, String name) {
        var hostPlan = machine.code(procedure.host().orElseThrow()).plan;
        var host = hostPlan.storage(name);
        switch (host) {
            case Storage.Number _ -> throw new IllegalStateException("host variable '%s' has no place".formatted(name));
            case Storage.Cell(var slot, _, _) -> share(d, slot, Optional.empty());
            case Storage.Characters(var slot) -> share(d, slot, hostPlan.lateText(name));
            case Storage.Array(var slot, var late) -> share(d, slot, late);
            case Storage.Procedure(var slot) -> share(d, slot, Optional.empty());
            case Storage.StaticScalar _, Storage.StaticArray _, Storage.StaticProcedure _ ->
                storages.put(d.name(), host);
        }
    }

    private void share(Declaration d, int hostSlot, Optional<EntryNode> late) {
        entries.add(new EntryNode.HostVariable(hostSlot, slot(storages.get(d.name())), late));
    }

    private static int slot(Storage storage) {
        return switch (storage) {
            case Storage.Number(var slot, _) -> slot;
            case Storage.Cell(var slot, _, _) -> slot;
            case Storage.Characters(var slot) -> slot;
            case Storage.Array(var slot, _) -> slot;
            case Storage.Procedure(var slot) -> slot;
            case Storage.StaticScalar _, Storage.StaticArray _, Storage.StaticProcedure _ ->
                    throw new IllegalStateException("static storage has no slot");
        };
    }

    private void enter(Declaration d, Expressions values, List<EntryNode> second, List<EntryNode> last) {
        boolean dummy = d.home() instanceof Home.Dummy;
        int argument = dummy ? 1 + procedure.dummies().indexOf(d.name()) : EntryNode.ExplicitArray.NONE;
        var length = d.length().map(values::value).orElse(null);
        if (d.has(Attribute.LENGTH_CHECKED)) second.add(new EntryNode.LengthCheck(argument, d.name(),
                values.value(d.length().orElseThrow()), machine, procedure.origin()));
        switch (storages.get(d.name())) {
            case Storage.Number(var slot, var type) -> {
                if (dummy) entries.add(new EntryNode.NumberDummy(argument, type, slot));
                else if (type instanceof Type.ComplexType(var kind)) entries.add(new EntryNode.LocalComplex(slot,
                        kind));
            }
            case Storage.Cell(var slot, var type, var size) -> entries.add(dummy
                    ? new EntryNode.CellDummy(argument, type, size, slot, d.has(Attribute.VALUE)
                            ? Optional.of(machine.layout) : Optional.empty())
                    : new EntryNode.LocalCell(slot, size, type, machine.layout));
            case Storage.Characters(var slot) -> {
                var entry = dummy ? new EntryNode.CharactersDummy(argument, slot, d.has(Attribute.VALUE), length)
                        : new EntryNode.LocalCharacters(slot, length == null ? ReadNodes.Literal.of(0) : length);
                if (isPreparedByBody(d)) lateTexts.put(d.name(), entry);
                else second.add(entry);
            }
            case Storage.Procedure(var slot) ->
                    entries.add(dummy ? new EntryNode.Same(argument, slot) : new EntryNode.LocalProcedure(slot));
            case Storage.Array(var slot, _) -> array(d, slot, argument, values, length, second, last);
            case Storage.StaticScalar _, Storage.StaticArray _, Storage.StaticProcedure _ -> {}
        }
    }

    private void array(Declaration d, int slot, int argument, Expressions values, ValueNode length,
            List<EntryNode> second,
                       List<EntryNode> last) {
        boolean dummy = d.home() instanceof Home.Dummy;
        var scalar = d.type().scalar();
        int size = scalar instanceof Type.CharacterType ? 0 : machine.layout.size(scalar, 0);
        var shape = d.shape().orElse(new Shape.Deferred(0));
        if (!(shape instanceof Shape.Explicit(var dimensions))) {
            if (!dummy) second.add(new EntryNode.LocalDescriptor(slot, d.type().dimensions(), size, length));
            else if (shape instanceof Shape.Assumed(var lowerBounds) && !d.has(Attribute.ALLOCATABLE)
                    && !d.has(Attribute.POINTER))
                second.add(new EntryNode.AssumedDummy(argument, slot,
                        lowerBounds.stream().map(values::value).toArray(ValueNode[]::new)));
            else if (shape instanceof Shape.AssumedRank) second.add(new EntryNode.AnyRankDummy(argument, slot, scalar,
                    size, d.has(Attribute.ALLOCATABLE) || d.has(Attribute.POINTER)));
            else second.add(new EntryNode.Same(argument, slot));
            return;
        }
        var extents = dimensions.stream().map(x ->
                x.extent().map(values::value).orElse(null)).toArray(ValueNode[]::new);
        var entry = new EntryNode.ExplicitArray(argument, slot, scalar, size, machine.layout,
                dimensions.stream().map(x -> values.value(x.lower())).toList(), extents, length);
        if (isPreparedByBody(d)) storages.put(d.name(), new Storage.Array(slot, Optional.of(entry)));
        else last.add(entry);
    }

    /** Whether the bounds refer to local variables, which only the procedure's own statements can have set. */
    private boolean isPreparedByBody(Declaration d) {
        boolean[] found = {false};
        Trees.forEachExpr(d, e -> {
            if (e instanceof Place.Variable(var unit, var name, var type) && unit.isEmpty()
                    && type instanceof Type.Scalar)
                found[0] |= declaration(name).filter(x -> x.home() instanceof Home.Local).isPresent();
        });
        return found[0];
    }
}
