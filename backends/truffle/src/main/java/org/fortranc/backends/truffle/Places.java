package org.fortranc.backends.truffle;

import java.util.Optional;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** Places as addresses, descriptors, values and targets. Without a plan only constants and units are known. */
final class Places {
    private final Machine machine;
    private final Optional<FramePlan> plan;

    Places(Machine machine, Optional<FramePlan> plan) {
        this.machine = machine;
        this.plan = plan;
    }

    Machine machine() {
        return machine;
    }

    FramePlan plan() {
        return plan.orElseThrow();
    }

    Storage storage(Place.Variable variable) {
        if (variable.unit().isEmpty()) return plan().storage(variable.name());
        return machine.variable(variable.unit(), machine.unitVariable(variable.unit(), variable.name()));
    }

    /** The value of a scalar place; {@code values} translates its subscripts. */
    ValueNode value(Place place, Expressions values) {
        if (place instanceof Place.Variable v && v.type() instanceof Type.Scalar) {
            switch (storage(v)) {
                case Storage.Number(var slot, var type) -> {
                    return ReadNodes.slot(slot, type);
                }
                case Storage.Procedure(var slot) -> {
                    return new ReadNodes.ObjectSlot(slot);
                }
                case Storage.StaticProcedure(var cell) -> {
                    return ReadNodes.Literal.ofObject(cell);
                }
                case Storage.Cell _, Storage.Characters _, Storage.Array _, Storage.StaticScalar _,
                        Storage.StaticArray _ -> {}
            }
        }
        return ReadNodes.memory(address(place, values), place.type());
    }

    TargetNode target(Place place, Expressions values) {
        if (place instanceof Place.Variable v && storage(v) instanceof Storage.Number(var slot, var type))
            return new TargetNode.Slot(slot, type);
        return new TargetNode.Memory(address(place, values), place.type());
    }

    AddressNode address(Place place, Expressions values) {
        return switch (place) {
            case Place.Variable v -> switch (storage(v)) {
                case Storage.Cell(var slot, _, var size) -> new AddressNode.Slot(slot, size);
                case Storage.Characters(var slot) -> plan().lateText(v.name())
                        .<AddressNode>map(entry -> new AddressNode.LateText(slot, entry))
                        .orElseGet(() -> new AddressNode.TextSlot(slot));
                case Storage.StaticScalar(var bytes, var at, var size, _) -> new AddressNode.Constant(bytes, at, size);
                case Storage.Array _, Storage.StaticArray _ -> new AddressNode.Target(descriptor(place, values));
                case Storage.Number _, Storage.Procedure _, Storage.StaticProcedure _ ->
                        throw new IllegalStateException("'%s' has no address".formatted(v.name()));
            };
            case Place.Element(var array, var subscripts) -> AddressNode.Element.of(descriptor(array, values),
                    subscripts.stream().map(values::value).toArray(ValueNode[]::new));
            case Place.Component(var structure, var name, var type) -> {
                var part = machine.layout.part(structure.type(), name);
                yield part.isHandle() ? new AddressNode.Target(descriptor(place, values))
                        : new AddressNode.Part(address(structure, values), part.offset(), part.elementSize());
            }
            case Place.As(var object, _) -> address(object, values);
            case Place.Substring(var text, var first, var last) ->
                    new AddressNode.Substring(address(text, values), values.value(first), values.value(last));
            case Place.RealPart(var complex) -> new AddressNode.Part(address(complex, values), 0, kind(complex));
            case Place.ImaginaryPart(var complex) ->
                new AddressNode.Part(address(complex, values), kind(complex), kind(complex));
        };
    }

    /** The part that a view has of the element at this address. */
    AddressNode partOf(Stmt.View view, AddressNode element, Expressions values) {
        var whole = element;
        Optional<Layout.Part> array = Optional.empty();
        Type type = view.array().type().scalar();
        for (var step : view.parts()) {
            switch (step) {
                case Stmt.ViewPart.Member(var name, var own) -> {
                    var part = machine.layout.part(type, name);
                    if (own.dimensions() > 0) array = Optional.of(part);
                    else whole = new AddressNode.Part(whole, part.offset(), part.elementSize());
                    type = own;
                }
                case Stmt.ViewPart.At(var subscripts) -> {
                    whole = AddressNode.Element.of(new DescriptorNode.ArrayComponent(whole, array.orElseThrow()),
                            subscripts.stream().map(values::value).toArray(ValueNode[]::new));
                    type = type.scalar();
                }
                case Stmt.ViewPart.Seen(var own) -> type = own;
                case Stmt.ViewPart.Characters(var first, var last) ->
                        whole = new AddressNode.Substring(whole, values.value(first), values.value(last));
                case Stmt.ViewPart.Real() -> {
                    type = ((Type.ComplexType) type).part();
                    whole = new AddressNode.Part(whole, 0, ((Type.RealType) type).kind());
                }
                case Stmt.ViewPart.Imaginary() -> {
                    type = ((Type.ComplexType) type).part();
                    int kind = ((Type.RealType) type).kind();
                    whole = new AddressNode.Part(whole, kind, kind);
                }
            }
        }
        return whole;
    }

    private static int kind(Place complex) {
        return ((Type.ComplexType) complex.type()).kind();
    }

    /** The descriptor of a whole array, pointer or allocatable; one of rank 0 for another scalar. */
    DescriptorNode descriptor(Place place, Expressions values) {
        return switch (place) {
            case Place.Variable v -> switch (storage(v)) {
                case Storage.Array(var slot, var late) -> late.isPresent() ? new DescriptorNode.Late(slot, late.get())
                        : new DescriptorNode.Slot(slot);
                case Storage.StaticArray(var descriptor) -> new DescriptorNode.Constant(descriptor);
                case Storage.Number _, Storage.Cell _, Storage.Characters _, Storage.StaticScalar _,
                        Storage.Procedure _,
                     Storage.StaticProcedure _ -> new DescriptorNode.OfAddress(address(place, values));
            };
            case Place.Component(var structure, var name, _) -> {
                var part = machine.layout.part(structure.type(), name);
                if (part.isHandle())
                    yield new DescriptorNode.DeferredComponent(address(structure, values), machine.layout, part);
                yield part.bounds().isEmpty() ? new DescriptorNode.OfAddress(address(place, values))
                        : new DescriptorNode.ArrayComponent(address(structure, values), part);
            }
            case Place.As(var object, _) -> descriptor(object, values);
            case Place.Element _, Place.Substring _, Place.RealPart _, Place.ImaginaryPart _ ->
                    new DescriptorNode.OfAddress(address(place, values));
        };
    }

    /** Whether the place is an allocatable object, as opposed to a pointer. */
    boolean isAllocatable(Place place) {
        return switch (place) {
            case Place.Variable v -> (v.unit().isEmpty() ? plan().declaration(v.name()).orElseThrow()
                    : machine.unitVariable(v.unit(), v.name())).has(Attribute.ALLOCATABLE);
            case Place.Component(var structure, var name, _) -> machine.layout.part(structure.type(), name).component()
                    .attributes().contains(Attribute.ALLOCATABLE);
            case Place.As(var object, _) -> isAllocatable(object);
            case Place.Element _, Place.Substring _, Place.RealPart _, Place.ImaginaryPart _ -> false;
        };
    }
}
