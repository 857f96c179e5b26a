package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.threads.Threads;
import org.fortranc.runtime.Text;

/** Calls: arguments in the form that {@link EntryNode}s take, and results. */
final class Calls {
    private final Expressions expressions;
    private final Places places;

    Calls(Expressions expressions) {
        this.expressions = expressions;
        places = expressions.places();
    }

    StatementNode call(Stmt.Call call) {
        return switch (call.target()) {
            case Stmt.Target.Direct(var name) -> {
                var code = places.machine().code(name);
                var host = expressions.hostOf(name);
                List<ArgumentNode> arguments = new ArrayList<>();
                for (int i = 0; i < call.arguments().size(); i++) {
                    Optional<Declaration> dummy = i < code.procedure.dummies().size()
                            ? FramePlan.dummy(code.procedure, i) : Optional.empty();
                    arguments.add(argument(call.arguments().get(i), dummy));
                }
                yield new Direct(places.machine().image, code, host, arguments, result(call, Optional.of(code)));
            }
            case Stmt.Target.Slot slot -> new Polymorphism(expressions).call(call, slot, this);
            case Stmt.Target.Value(var procedure) -> new Indirect(expressions.procedure(procedure),
                    indirectArguments(call, procedure.type()), result(call, Optional.empty()));
            case Stmt.Target.Service(var service) when AddressNodes.handles(service) -> AddressNodes.node(service,
                    places.machine(), call.arguments().stream().map(this::actual).toList(),
                    call.result().map(Place.Variable::type), call.result().map(place -> AddressNodes.isNumber(service)
                            ? serviceResult(call, place) : result(call, Optional.empty())).orElse((_, _) -> { }));
            case Stmt.Target.Service(var service) -> Services.node(service, places.machine(),
                    call.arguments().stream().map(this::actual).toList(), call.result()
                            .map(r -> serviceResult(call, r)));
        };
    }

    /** What the signature says of polymorphic dummy arguments holds for every procedure behind it. */
    private List<ArgumentNode> indirectArguments(Stmt.Call call, Type procedure) {
        var signature = procedure instanceof Type.ProcedureType(var known) ? known : Optional.<Type.Signature>empty();
        List<ArgumentNode> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            int position = i;
            var polymorphic = signature.filter(s -> position < s.dummies().size()).map(s -> s.dummies().get(position))
                    .filter(f -> f.type().isPolymorphic());
            boolean owned = polymorphic.filter(f -> f.passing() == Type.Passing.DESCRIPTOR
                    && f.type().dimensions() == 0).isPresent();
            var argument = call.arguments().get(i);
            arguments.add(polymorphic.isPresent() ? polymorphic(argument, owned)
                    : argument(argument, Optional.empty()));
        }
        return arguments;
    }

    private ArgumentNode polymorphic(Stmt.Argument argument, boolean owned) {
        var objects = new Polymorphism(expressions);
        return switch (argument) {
            case Stmt.Argument.ByReference(var place) -> objects.argument(place, owned);
            case Stmt.Argument.ByDescriptor(var array) -> objects.argument(array, owned);
            case Stmt.Argument.ByValue(Place place) when place.type().isPolymorphic() -> objects.argument(place, owned);
            case Stmt.Argument.ByValue(var value) -> objects.value(byValue(value, Optional.empty()),
                    value.type().scalar());
            case Stmt.Argument.ByProcedure _, Stmt.Argument.Absent _ -> argument(argument, Optional.empty());
        };
    }

    /** Texts go the way of those of functions, which may have to be allocated; numbers are converted first. */
    private Result serviceResult(Stmt.Call call, Place.Variable place) {
        if (place.type() instanceof Type.CharacterType) return result(call, Optional.empty());
        var target = places.target(place, expressions);
        return (frame, value) -> target.setBoxed(frame, place.type(), Actuals.converted(value, place.type()));
    }

    // Arguments

    /** Evaluates an actual argument. */
    abstract static class ArgumentNode extends Node {
        abstract Object execute(VirtualFrame frame);
    }

    ArgumentNode argument(Stmt.Argument argument, Optional<Declaration> dummy) {
        var node = sized(argument, dummy);
        boolean sizeless = argument instanceof Stmt.Argument.ByDescriptor(Place.Variable array)
                && dummy.filter(d -> d.type().hasAnyRank()).isPresent() && isAssumedSize(array);
        return !sizeless ? node : new ArgumentNode() {
            @Child private ArgumentNode actual = node;

            @Override Object execute(VirtualFrame frame) {
                if (!(actual.execute(frame) instanceof Descriptor whole)) return null;
                var array = whole.copy();
                array.extent[array.rank - 1] = -1;
                return array;
            }
        };
    }

    /** Whether only the storage behind the array ends it, which for assumed-rank dummy arguments is an extent of -1. */
    private boolean isAssumedSize(Place.Variable array) {
        return array.unit().isEmpty() && places.plan().declaration(array.name()).flatMap(Declaration::shape)
                .filter(s -> s instanceof Shape.Explicit(var dimensions) && dimensions.getLast().extent().isEmpty())
                .isPresent();
    }

    private ArgumentNode sized(Stmt.Argument argument, Optional<Declaration> dummy) {
        if (dummy.filter(d -> d.type().isPolymorphic()).isPresent()) return polymorphic(argument, isDescriptor(dummy));
        return switch (argument) {
            case Stmt.Argument.ByValue(var value) -> byValue(value, dummy);
            case Stmt.Argument.ByReference(var place) -> byReference(place, dummy);
            case Stmt.Argument.ByDescriptor(var array) -> byDescriptor(array, dummy);
            case Stmt.Argument.ByProcedure(var procedure) -> object(expressions.procedure(procedure));
            case Stmt.Argument.Absent() -> new ArgumentNode() {
                @Override Object execute(VirtualFrame frame) {
                    return null;
                }
            };
        };
    }

    /** An array that is not there, or a view that was never bound, is an absent argument (F2018 15.5.2.12). */
    private ArgumentNode byDescriptor(Place array, Optional<Declaration> dummy) {
        boolean mayBeAbsent = !isDescriptor(dummy) && dummy.filter(d -> d.has(Declaration.Attribute.OPTIONAL))
                .isPresent();
        return new ArgumentNode() {
            @Child private DescriptorNode descriptor = places.descriptor(array, expressions);

            @Override Object execute(VirtualFrame frame) {
                var value = descriptor.execute(frame);
                return mayBeAbsent && value != null && value.bytes == null ? null : value;
            }
        };
    }

    private ArgumentNode byValue(Expr value, Optional<Declaration> dummy) {
        var type = value.type();
        if (type instanceof Type.StructureType || value instanceof Expr.Null)
            return value instanceof Place place ? byReference(place, dummy) : object(expressions.value(value));
        var node = expressions.value(value);
        if (type instanceof Type.CharacterType) return new ArgumentNode() {
            @Child private ValueNode text = node;

            @Override Object execute(VirtualFrame frame) {
                return ((Text) text.executeObject(frame)).copy();
            }
        };
        boolean boxed = dummy.filter(d -> FramePlan.isByValue(d) && d.type().equals(type)).isPresent();
        int size = places.machine().layout.size((Type.Scalar) type, 0);
        return new ArgumentNode() {
            @Child private ValueNode number = node;

            @Override Object execute(VirtualFrame frame) {
                var value = Statements.box(frame, number, type);
                if (boxed) return value;
                var fresh = Reference.fresh(size);
                Bytes.storeBoxed(fresh.bytes(), 0, type, value);
                return fresh;
            }
        };
    }

    private ArgumentNode byReference(Place place, Optional<Declaration> dummy) {
        if (place.type() instanceof Type.ProcedureType) return object(expressions.procedure(place));
        if (place instanceof Place.Variable variable) {
            switch (places.storage(variable)) {
                case Storage.Number(_, var type) -> {
                    return new ArgumentNode() {
                        @Child private ValueNode number = expressions.value(place);

                        @Override Object execute(VirtualFrame frame) {
                            return Statements.box(frame, number, type);
                        }
                    };
                }
                // the argument as it came, which may be absent
                case Storage.Cell(var slot, _, _) -> {
                    return object(new ReadNodes.ObjectSlot(slot));
                }
                case Storage.Characters(var slot) when places.plan().lateText(variable.name()).isEmpty() -> {
                    return object(new ReadNodes.ObjectSlot(slot));
                }
                case Storage.Array(var slot, _) when isDescriptor(dummy) -> {
                    return object(new ReadNodes.ObjectSlot(slot));
                }
                case Storage.StaticArray(var descriptor) when isDescriptor(dummy) -> {
                    return object(ReadNodes.Literal.ofObject(descriptor));
                }
                case Storage.Characters _, Storage.Array _, Storage.StaticArray _, Storage.StaticScalar _,
                     Storage.Procedure _, Storage.StaticProcedure _ -> {}
            }
        }
        if (!isDescriptor(dummy) && isDeferred(place)) return target(place);
        boolean descriptor = isDescriptor(dummy) && place instanceof Place.Component;
        if (descriptor) return new ArgumentNode() {
            @Child private DescriptorNode object = places.descriptor(place, expressions);

            @Override Object execute(VirtualFrame frame) {
                return object.execute(frame);
            }
        };
        boolean text = place.type() instanceof Type.CharacterType;
        return new ArgumentNode() {
            @Child private AddressNode address = places.address(place, expressions);

            @Override Object execute(VirtualFrame frame) {
                if (text) return address.text(frame);
                var bytes = address.bytes(frame);
                return bytes == null ? null : new Reference(bytes, address.offset(frame));
            }
        };
    }

    /** Whether a scalar is allocatable or a pointer. */
    private boolean isDeferred(Place place) {
        return place instanceof Place.Variable v && v.type().dimensions() == 0
                && (places.storage(v) instanceof Storage.Array || places.storage(v) instanceof Storage.StaticArray);
    }

    /** What an allocatable or pointer holds; without any it is an absent argument (F2018 15.5.2.12). */
    private ArgumentNode target(Place place) {
        boolean text = place.type() instanceof Type.CharacterType;
        return new ArgumentNode() {
            @Child private DescriptorNode descriptor = places.descriptor(place, expressions);

            @Override Object execute(VirtualFrame frame) {
                var d = descriptor.execute(frame);
                if (d == null || d.bytes == null) return null;
                return text ? d.text() : new Reference(d.bytes, d.base);
            }
        };
    }

    /** Whether the dummy argument is a pointer or allocatable, which takes the descriptor itself. */
    private static boolean isDescriptor(Optional<Declaration> dummy) {
        return dummy.filter(d -> d.has(Declaration.Attribute.ALLOCATABLE)
                || d.has(Declaration.Attribute.POINTER)).isPresent();
    }

    private static ArgumentNode object(ValueNode node) {
        return new ArgumentNode() {
            @Child private ValueNode value = node;

            @Override Object execute(VirtualFrame frame) {
                return value.executeObject(frame);
            }
        };
    }

    private Services.ActualNode actual(Stmt.Argument argument) {
        return switch (argument) {
            case Stmt.Argument.ByValue(var value) ->
                new Services.ActualNode(value.type(), argument(argument, Optional.empty()));
            case Stmt.Argument.ByReference(var place) ->
                new Services.ActualNode(place.type(), argument(argument, Optional.empty()));
            case Stmt.Argument.ByDescriptor(var array) ->
                new Services.ActualNode(array.type(), argument(argument, Optional.empty()));
            case Stmt.Argument.ByProcedure(var procedure) ->
                    new Services.ActualNode(procedure.type(), argument(argument, Optional.empty()));
            case Stmt.Argument.Absent() -> new Services.ActualNode(Type.INTEGER, argument(argument, Optional.empty()));
        };
    }

    // Results

    /** Takes over what a function returned. */
    interface Result {
        void take(VirtualFrame frame, Object value);
    }

    Result result(Stmt.Call call, Optional<ProcedureCode> callee) {
        if (call.result().isEmpty()) return (_, _) -> {};
        var place = call.result().get();
        var type = place.type();
        var machine = places.machine();
        return switch (type) {
            case Type.ArrayType _ when type.hasAnyRank() -> {
                int slot = ((Storage.Array) places.storage(place)).slot();
                yield (frame, value) -> frame.setObjectStatic(slot, value);
            }
            case Type.ArrayType _ -> {
                var descriptor = places.descriptor(place, expressions);
                yield (frame, value) -> descriptor.execute(frame).copyFrom((Descriptor) value);
            }
            case Type.CharacterType _ -> switch (places.storage(place)) {
                case Storage.Array _, Storage.StaticArray _ -> {
                    var descriptor = places.descriptor(place, expressions);
                    yield (frame, value) -> own(descriptor.execute(frame), value);
                }
                case Storage.Number _, Storage.Cell _, Storage.Characters _, Storage.StaticScalar _,
                        Storage.Procedure _,
                     Storage.StaticProcedure _ -> {
                    var address = places.address(place, expressions);
                    yield (frame, value) -> address.text(frame).assign(value instanceof Descriptor d ? d.text()
                            : (Text) value);
                }
            };
            case Type.ClassType _ -> {
                var descriptor = places.descriptor(place, expressions);
                yield (frame, value) -> descriptor.execute(frame).copyFrom((Descriptor) value);
            }
            case Type.StructureType structure -> {
                var descriptor = places.descriptor(place, expressions);
                int size = machine.layout.size(structure, 0);
                yield (frame, value) -> {
                    var to = descriptor.execute(frame);
                    if (value instanceof Descriptor d) to.copyFrom(d);
                    else System.arraycopy(((Reference) value).bytes(), ((Reference) value).at(), to.bytes, to.base,
                            size);
                };
            }
            case Type.ProcedureType _ -> {
                var cell = expressions.procedure(place);
                yield (frame, value) ->
                        ((ProcedureValue.Cell) cell.executeObject(frame)).value = ProcedureValue.of(value);
            }
            case Type.IntegerType _, Type.RealType _, Type.LogicalType _, Type.ComplexType _ ->
                    number(place, callee.flatMap(c -> c.procedure.result().flatMap(c.procedure::declaration)));
        };
    }

    private Result number(Place.Variable place, Optional<Declaration> declared) {
        if (places.storage(place) instanceof Storage.Array || places.storage(place) instanceof Storage.StaticArray) {
            var pointer = places.descriptor(place, expressions);
            return (frame, value) -> pointer.execute(frame).copyFrom((Descriptor) value);
        }
        var target = places.target(place, expressions);
        var type = place.type();
        var returned = declared.map(Declaration::type).orElse(type);
        if (returned.equals(type)) return (frame, value) -> target.setBoxed(frame, type, unwrapped(value, type));
        // caller and callee disagree about the type: the bits are taken as the caller says
        return (frame, value) -> {
            var bits = new byte[16];
            Bytes.storeBoxed(bits, 0, returned, value);
            target.setBoxed(frame, type, Bytes.loadBoxed(bits, 0, type));
        };
    }

    private static Object unwrapped(Object value, Type type) {
        return value instanceof Descriptor d ? Bytes.loadBoxed(d.bytes, d.base, type) : value;
    }

    private static void own(Descriptor to, Object value) {
        if (value instanceof Descriptor d) {
            to.copyFrom(d);
            return;
        }
        var text = (Text) value;
        to.bytes = text.bytes;
        to.base = text.at;
        to.size = text.length;
        to.settle();
    }

    private static final class Direct extends StatementNode {
        private final Image image;
        private final ProcedureCode code;
        private final Expressions.Host host;
        @Children private final ArgumentNode[] arguments;
        private final Result result;

        Direct(Image image, ProcedureCode code, Expressions.Host host, List<ArgumentNode> arguments, Result result) {
            this.image = image;
            this.code = code;
            this.host = host;
            this.arguments = arguments.toArray(ArgumentNode[]::new);
            this.result = result;
        }

        @Override int execute(VirtualFrame frame) {
            var actuals = new Object[1 + arguments.length];
            actuals[0] = Expressions.frame(frame, host);
            for (int i = 0; i < arguments.length; i++) actuals[1 + i] = arguments[i].execute(frame);
            if (code.procedure.attributes().contains(Procedure.Attribute.TEAM))
                Threads.alone(image, () -> code.target.call(actuals));
            else result.take(frame, code.target.call(actuals));
            return NORMAL;
        }
    }

    private static final class Indirect extends StatementNode {
        @Child private ValueNode procedure;
        @Children private final ArgumentNode[] arguments;
        private final Result result;

        Indirect(ValueNode procedure, List<ArgumentNode> arguments, Result result) {
            this.procedure = procedure;
            this.arguments = arguments.toArray(ArgumentNode[]::new);
            this.result = result;
        }

        @Override int execute(VirtualFrame frame) {
            var value = ProcedureValue.of(procedure.executeObject(frame));
            var actuals = new Object[1 + arguments.length];
            actuals[0] = value.host();
            for (int i = 0; i < arguments.length; i++) actuals[1 + i] = arguments[i].execute(frame);
            result.take(frame, value.code().target.call(actuals));
            return NORMAL;
        }
    }
}
