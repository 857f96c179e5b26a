package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Text;
import org.fortranc.source.SourceRange;

/** Expressions as nodes. */
final class Expressions {
    private final Places places;

    Expressions(Places places) {
        this.places = places;
    }

    Places places() {
        return places;
    }

    ValueNode value(Expr expr) {
        return switch (expr) {
            case Expr.IntLiteral(var value, _) -> ReadNodes.Literal.of(value);
            case Expr.RealLiteral(var value, _) -> ReadNodes.Literal.of(value);
            case Expr.ComplexLiteral(var re, var im, var type) ->
                ReadNodes.Literal.ofObject(Bytes.complex(re, im, type.kind()));
            case Expr.LogicalLiteral(var value, _) -> ReadNodes.Literal.of(value);
            case Expr.TextLiteral(var value) -> ReadNodes.Literal.ofObject(Text.of(value));
            case Expr.Unary(_, var operand) -> ArithmeticNodes.negate(value(operand), operand.type());
            case Expr.Binary(var op, var left, var right) ->
                ArithmeticNodes.binary(op, value(left), value(right), left.type());
            case Expr.Compare(var op, var left, var right) ->
                LogicalNodes.compare(op, value(left), value(right), left.type());
            case Expr.Logical(var op, var operands) ->
                LogicalNodes.logical(op, operands.stream().map(this::value).toList());
            case Expr.Convert(var operand, var type) -> ConversionNodes.convert(value(operand), operand.type(), type);
            case Expr.Choose(var condition, var whenTrue, var whenFalse) ->
                    new LogicalNodes.Choose(value(condition), value(whenTrue), value(whenFalse));
            case Expr.Concatenate(var left, var right) -> FunctionNodes.ofObjects(value(left), value(right),
                    (a, b) -> Text.concatenate((Text) a, (Text) b));
            case Expr.Intrinsic(var function, var arguments, var type) -> intrinsic(function, arguments, type);
            case Expr.Rank(var array) -> inquiry(array, d -> d.rank);
            case Expr.Extent(var array, var dimension, _) -> inquiry(array, dimension, (d, i) -> d.extent[i]);
            case Expr.LowerBound(var array, var dimension, _) -> inquiry(array, dimension, (d, i) -> d.lower[i]);
            case Expr.Stride(var array, var dimension, _) ->
                    inquiry(array, dimension, (d, i) -> d.size == 0 ? 1 : d.stride[i] / d.size);
            case Expr.Length(var text, _) -> length(text);
            case Expr.Present(var dummy) -> present(dummy);
            case Expr.Associated(var place, var target) -> associated(place, target.orElse(null));
            case Expr.HasType test -> new Polymorphism(this).hasType(test);
            case Expr.SharesType test -> new Polymorphism(this).sharesType(test);
            case Expr.StorageSize size -> new Polymorphism(this).storageSize(size);
            case Expr.Overlaps(var left, var right) -> overlaps(left, right);
            case Expr.Null(var type) -> disassociated(type);
            case Expr.ProcedureReference(var name, _) -> new Procedure(places.machine().code(name), hostOf(name));
            case Place place -> places.value(place, this);
        };
    }

    private ValueNode intrinsic(IntrinsicFunction function, List<Expr> arguments, Type.Scalar type) {
        if (function == IntrinsicFunction.COMMAND_ARGUMENT_COUNT)
            return ReadNodes.Literal.of((long) places.machine().image.surroundings().arguments().size());
        return Intrinsics.node(function, arguments.stream().map(this::value).toList(),
                arguments.stream().map(Expr::type).toList(), type).orElseThrow(() -> new NotExpressible(
                        "Intrinsic %s is not executed".formatted(function), SourceRange.NONE));
    }

    private interface Question {
        long answer(Descriptor d);
    }

    private interface DimensionQuestion {
        /** @param dimension counted from 0 */
        long answer(Descriptor d, int dimension);
    }

    private ValueNode inquiry(Place array, Expr dimension, DimensionQuestion question) {
        return new ValueNode() {
            @Child private DescriptorNode descriptor = places.descriptor(array, Expressions.this);
            @Child private ValueNode which = value(dimension);

            @Override long executeLong(VirtualFrame frame) {
                return question.answer(descriptor.execute(frame), (int) which.executeLong(frame) - 1);
            }
        };
    }

    private ValueNode inquiry(Place array, Question question) {
        return new ValueNode() {
            @Child private DescriptorNode descriptor = places.descriptor(array, Expressions.this);

            @Override long executeLong(VirtualFrame frame) {
                return question.answer(descriptor.execute(frame));
            }
        };
    }

    private ValueNode length(Expr text) {
        if (text instanceof Place place && place.type().dimensions() > 0) return inquiry(place, d -> d.size);
        if (text instanceof Place place) return new ValueNode() {
            @Child private AddressNode address = places.address(place, Expressions.this);

            @Override long executeLong(VirtualFrame frame) {
                return address.size(frame);
            }
        };
        return FunctionNodes.objectToLong(value(text), t -> ((Text) t).length);
    }

    private ValueNode present(String dummy) {
        int slot = switch (places.plan().storage(dummy)) {
            case Storage.Cell(var s, _, _) -> s;
            case Storage.Characters(var s) -> s;
            case Storage.Array(var s, _) -> s;
            case Storage.Procedure(var s) -> s;
            case Storage.Number _, Storage.StaticScalar _, Storage.StaticArray _, Storage.StaticProcedure _ ->
                    throw new IllegalStateException("'%s' is no optional dummy argument".formatted(dummy));
        };
        return new ValueNode() {
            @Override boolean executeBoolean(VirtualFrame frame) {
                return frame.getObjectStatic(slot) != null;
            }
        };
    }

    private ValueNode associated(Place place, Expr target) {
        if (place.type() instanceof Type.ProcedureType) return new ValueNode() {
            @Child private ValueNode pointer = procedure(place);
            @Child private ValueNode other = target == null ? null : procedure(target);

            @Override boolean executeBoolean(VirtualFrame frame) {
                var value = ProcedureValue.of(pointer.executeObject(frame));
                return value != null && (other == null || value.equals(ProcedureValue.of(other.executeObject(frame))));
            }
        };
        return new ValueNode() {
            @Child private DescriptorNode pointer = places.descriptor(place, Expressions.this);
            @Child private DescriptorNode other = target == null ? null : places.descriptor((Place) target,
                    Expressions.this);

            @Override boolean executeBoolean(VirtualFrame frame) {
                var d = pointer.execute(frame);
                return other == null ? d.bytes != null : d.isSameTarget(other.execute(frame));
            }
        };
    }

    /** A procedure value or pointer, also one that is a component. */
    ValueNode procedure(Expr expr) {
        if (!(expr instanceof Place.Component(var structure, var name, _))) return value(expr);
        var machine = places.machine();
        var part = machine.layout.part(structure.type(), name);
        return new ValueNode() {
            @Child private AddressNode address = places.address(structure, Expressions.this);

            @Override Object executeObject(VirtualFrame frame) {
                byte[] bytes = address.bytes(frame);
                int at = address.offset(frame) + part.offset();
                long handle = Bytes.loadInteger(bytes, at, Layout.HANDLE);
                if (handle != 0) return machine.handles.get(handle);
                var cell = new ProcedureValue.Cell();
                Bytes.storeInteger(bytes, at, Layout.HANDLE, machine.handles.add(cell));
                return cell;
            }
        };
    }

    private ValueNode overlaps(Place left, Place right) {
        return new ValueNode() {
            @Child private DescriptorNode a = places.descriptor(left, Expressions.this);
            @Child private DescriptorNode b = places.descriptor(right, Expressions.this);

            @Override boolean executeBoolean(VirtualFrame frame) {
                return a.execute(frame).bytes == b.execute(frame).bytes;
            }
        };
    }

    private ValueNode disassociated(Type type) {
        return new ValueNode() {
            @Override Object executeObject(VirtualFrame frame) {
                return type instanceof Type.ProcedureType ? new ProcedureValue.Cell()
                        : new Descriptor(type.dimensions(), 0);
            }
        };
    }

    /** Where a call of this procedure finds the frame of its host. */
    enum Host { NONE, THIS_FRAME, SAME_HOST }

    Host hostOf(ProcedureName callee) {
        var code = places.machine().code(callee).procedure;
        if (code.host().isEmpty()) return Host.NONE;
        return code.host().get().equals(places.plan().name()) ? Host.THIS_FRAME : Host.SAME_HOST;
    }

    static MaterializedFrame frame(VirtualFrame frame, Host host) {
        return switch (host) {
            case NONE -> null;
            case THIS_FRAME -> frame.materialize();
            case SAME_HOST -> (MaterializedFrame) frame.getArguments()[0];
        };
    }

    private static final class Procedure extends ValueNode {
        private final ProcedureCode code;
        private final Host host;

        Procedure(ProcedureCode code, Host host) {
            this.code = code;
            this.host = host;
        }

        @Override Object executeObject(VirtualFrame frame) {
            return new ProcedureValue(code, Expressions.frame(frame, host));
        }
    }
}
