package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.ProgramError;
import org.fortranc.runtime.Text;

/** Statements about whole objects: copies, views, pointers, allocation. */
final class Objects {
    private final Expressions expressions;
    private final Places places;
    private final Machine machine;

    Objects(Expressions expressions) {
        this.expressions = expressions;
        places = expressions.places();
        machine = places.machine();
    }

    StatementNode copy(Place target, Place source) {
        if (target.type().isPolymorphic()) return copyObject(target, source);
        var type = target.type().scalar();
        int size = machine.layout.size(type, 0);
        return new StatementNode() {
            @Child private AddressNode to = places.address(target, expressions);
            @Child private AddressNode from = places.address(source, expressions);

            @Override int execute(VirtualFrame frame) {
                machine.layout.copy(type, size, from.bytes(frame), from.offset(frame), to.bytes(frame),
                        to.offset(frame));
                return NORMAL;
            }
        };
    }

    /** Both have one dynamic type. */
    private StatementNode copyObject(Place target, Place source) {
        return new StatementNode() {
            @Child private DescriptorNode to = places.descriptor(target, expressions);
            @Child private DescriptorNode from = places.descriptor(source, expressions);
            @Child private TypeNode type = TypeNode.of(source, expressions);

            @Override int execute(VirtualFrame frame) {
                var source = from.execute(frame);
                var target = to.execute(frame);
                machine.layout.copy(type.execute(frame), source.size, source.bytes, source.base, target.bytes,
                        target.base);
                return NORMAL;
            }
        };
    }

    // Views

    /** One subscript of a section as nodes; no {@code last} for a single index. */
    private record Section(ValueNode first, ValueNode last, ValueNode step) {}

    StatementNode view(Stmt.View view) {
        var sections = view.subscripts().stream().map(subscript -> switch (subscript) {
            case Stmt.ViewSubscript.At(var index) -> new Section(expressions.value(index), null, null);
            case Stmt.ViewSubscript.Triplet(var first, var last, var step) ->
                    new Section(expressions.value(first), expressions.value(last), expressions.value(step));
        }).toList();
        boolean sequence = view.array().type().dimensions() == 0 || view.isReshaped();
        int slot = ((Storage.Array) places.storage(view.name())).slot();
        int rank = view.name().type().dimensions();
        var shape = places.plan().declaration(view.name().name()).orElseThrow().shape().orElseThrow();
        var lower = shape instanceof Shape.Assumed(var bounds) ? bounds.stream().map(expressions::value).toList()
                : List.<ValueNode>of();
        return new StatementNode() {
            @Child private DescriptorNode array = places.descriptor(view.array(), expressions);
            @Child private PartOfElements part = part(view);
            @Child private TypeNode type = TypeNode.of(view.array(), expressions);

            @Override int execute(VirtualFrame frame) {
                var from = array.execute(frame);
                var made = new Descriptor(rank, from.size);
                made.bytes = from.bytes;
                long base = sequence ? from.base : from.origin;
                long inSequence = view.isReshaped() ? from.stride[0] : from.size;
                int dimension = 0;
                for (int i = 0; i < sections.size(); i++) {
                    var section = sections.get(i);
                    long stride = sequence ? inSequence : from.stride[i];
                    long first = section.first.executeLong(frame) - (sequence ? 1 : 0);
                    if (section.last == null) {
                        base += first * stride;
                        continue;
                    }
                    long step = section.step.executeLong(frame);
                    long last = section.last.executeLong(frame) - (sequence ? 1 : 0);
                    int extent = (int) Math.max(0, (last - first + step) / step);
                    // nothing is addressed where nothing is selected
                    if (extent > 0) base += first * stride;
                    made.stride[dimension] = (int) (stride * step);
                    made.extent[dimension] = extent;
                    made.lower[dimension] = lower.isEmpty() ? 1 : (int) lower.get(dimension).executeLong(frame);
                    inSequence *= extent;
                    dimension++;
                }
                made.type = type.execute(frame);
                made.base = (int) base;
                if (part != null) part.narrow(frame, made);
                frame.setObjectStatic(slot, made.settle());
                return NORMAL;
            }
        };
    }

    /** Makes a descriptor of elements one of the same part of each. */
    private static final class PartOfElements extends Node {
        private final AddressNode.Held element;
        @Child private AddressNode part;

        PartOfElements(AddressNode.Held element, AddressNode part) {
            this.element = element;
            this.part = part;
        }

        void narrow(VirtualFrame frame, Descriptor view) {
            element.hold(view.bytes, view.base, view.size);
            view.base = part.offset(frame);
            view.size = part.size(frame);
        }
    }

    private PartOfElements part(Stmt.View view) {
        if (view.parts().isEmpty()) return null;
        var element = new AddressNode.Held();
        return new PartOfElements(element, places.partOf(view, element, expressions));
    }

    // Pointers

    StatementNode pointTo(Place pointer, Expr target, List<Expr> lowerBounds) {
        if (pointer.type() instanceof Type.ProcedureType) return pointToProcedure(pointer, target);
        if (target instanceof Expr.Null) return new StatementNode() {
            @Child private DescriptorNode descriptor = places.descriptor(pointer, expressions);

            @Override int execute(VirtualFrame frame) {
                descriptor.execute(frame).bytes = null;
                return NORMAL;
            }
        };
        var lower = lowerBounds.stream().map(expressions::value).toList();
        return new StatementNode() {
            @Child private DescriptorNode descriptor = places.descriptor(pointer, expressions);
            @Child private DescriptorNode other = places.descriptor((Place) target, expressions);
            @Child private TypeNode type = TypeNode.of((Place) target, expressions);

            @Override int execute(VirtualFrame frame) {
                var from = other.execute(frame);
                var to = descriptor.execute(frame);
                var found = type.execute(frame);
                to.copyFrom(from);
                to.type = found;
                for (int i = 0; i < lower.size(); i++) to.lower[i] = (int) lower.get(i).executeLong(frame);
                to.settle();
                return NORMAL;
            }
        };
    }

    private StatementNode pointToProcedure(Place pointer, Expr target) {
        return new StatementNode() {
            @Child private ValueNode cell = expressions.procedure(pointer);
            @Child private ValueNode value = expressions.procedure(target);

            @Override int execute(VirtualFrame frame) {
                ((ProcedureValue.Cell) cell.executeObject(frame)).value = ProcedureValue.of(value.executeObject(frame));
                return NORMAL;
            }
        };
    }

    // Allocation

    StatementNode allocate(Stmt.Allocate allocate) {
        var type = allocate.object().type().scalar();
        var lower = allocate.bounds().stream().map(b -> expressions.value(b.lower())).toList();
        var extent = allocate.bounds().stream().map(b -> expressions.value(b.extent())).toList();
        var length = allocate.length().map(expressions::value);
        boolean allocatable = places.isAllocatable(allocate.object());
        var outcome = new Outcome(allocate.status(), allocate.message());
        var name = Trees.root(allocate.object()).name();
        return new StatementNode() {
            @Child private DescriptorNode object = places.descriptor(allocate.object(), expressions);
            @Child private TypeNode dynamic = dynamicType(allocate);
            @Child private DescriptorNode pattern = allocate.dynamic().orElse(null) instanceof
                    Stmt.Dynamic.Like(var like) ? places.descriptor(like, expressions) : null;

            @Override int execute(VirtualFrame frame) {
                var d = object.execute(frame);
                if (allocatable && d.bytes != null) {
                    outcome.fail(frame, ArrayView.ALLOCATION_FAILED, "Attempt to allocate an allocated object",
                            "Attempting to allocate already allocated variable '" + name + "'");
                    return NORMAL;
                }
                if (length.isPresent()) d.size = (int) Math.max(0, length.get().executeLong(frame));
                if (type instanceof Type.StructureType) d.size = machine.layout.size(type, 0);
                if (type instanceof Type.ClassType) become(d, frame);
                long elements = 1;
                for (int i = 0; i < d.rank; i++) {
                    d.lower[i] = (int) lower.get(i).executeLong(frame);
                    long count = Math.max(0, extent.get(i).executeLong(frame));
                    d.extent[i] = (int) Math.min(Integer.MAX_VALUE, count);
                    elements *= count;
                }
                if (elements * d.size > Integer.MAX_VALUE - 8) {
                    outcome.fail(frame, ArrayView.ALLOCATION_FAILED, "Attempt to allocate an allocated object",
                            ProgramError.allocation(elements * d.size, machine.trace));
                    return NORMAL;
                }
                d.contiguous(storage(elements, d.size, frame), 0);
                outcome.succeed(frame);
                return NORMAL;
            }

            private byte[] storage(long elements, int size, VirtualFrame frame) {
                var storage = new byte[Bytes.offset(elements * size)];
                var dynamic = object.execute(frame).type;
                var made = type instanceof Type.ClassType ? dynamic : type;
                if (machine.layout.hasDefaults(made))
                    for (int i = 0; i < elements; i++) machine.layout.initialise(made, storage, i * size);
                return storage;
            }

            private void become(Descriptor d, VirtualFrame frame) {
                d.type = dynamic.execute(frame);
                if (pattern != null) d.size = pattern.execute(frame).size;
                else if (!(d.type instanceof Type.CharacterType)) d.size = machine.layout.size(d.type, 0);
            }
        };
    }

    private TypeNode dynamicType(Stmt.Allocate allocate) {
        if (allocate.dynamic().isEmpty()) return TypeNode.constant(allocate.object().type().structure()
                .<Type.Scalar>map(Type.StructureType::new).orElse(allocate.object().type().scalar()));
        return switch (allocate.dynamic().get()) {
            case Stmt.Dynamic.Given(var type) -> TypeNode.constant(type);
            case Stmt.Dynamic.Like(var pattern) -> TypeNode.of(pattern, expressions);
        };
    }

    StatementNode deallocate(Stmt.Deallocate deallocate) {
        boolean strict = deallocate.strictness() == Stmt.Deallocate.Strictness.STATED;
        var outcome = new Outcome(deallocate.status(), deallocate.message());
        var name = Trees.root(deallocate.object()).name();
        return new StatementNode() {
            @Child private DescriptorNode object = places.descriptor(deallocate.object(), expressions);

            @Override int execute(VirtualFrame frame) {
                var d = object.execute(frame);
                if (d.bytes == null && strict) {
                    outcome.fail(frame, ArrayView.NOT_ALLOCATED, "Attempt to deallocate an unallocated object",
                            "Attempt to DEALLOCATE unallocated '" + name + "'");
                } else {
                    d.bytes = null;
                    outcome.succeed(frame);
                }
                return NORMAL;
            }
        };
    }

    /** STAT= and ERRMSG= of an allocation. */
    private final class Outcome {
        private final Optional<TargetNode> status;
        private final Optional<AddressNode> message;

        Outcome(Optional<Place> status, Optional<Place> message) {
            this.status = status.map(p -> places.target(p, expressions));
            this.message = message.map(p -> places.address(p, expressions));
        }

        void succeed(VirtualFrame frame) {
            status.ifPresent(s -> s.setLong(frame, 0));
        }

        void fail(VirtualFrame frame, int number, String text, String error) {
            fail(frame, number, text, machine.error(error));
        }

        void fail(VirtualFrame frame, int number, String text, ProgramError error) {
            if (status.isEmpty()) throw error;
            status.get().setLong(frame, number);
            message.ifPresent(m -> m.text(frame).assign(Text.of(text)));
        }
    }
}
