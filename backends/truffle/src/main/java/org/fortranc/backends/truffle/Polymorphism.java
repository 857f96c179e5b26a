package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.analysis.StorageSizes;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.SignalException;

/** Polymorphic objects: questions about types, calls that the dynamic type decides, finalization. */
final class Polymorphism {
    private final Expressions expressions;
    private final Machine machine;

    Polymorphism(Expressions expressions) {
        this.expressions = expressions;
        machine = expressions.places().machine();
    }

    ValueNode hasType(Expr.HasType test) {
        return new ValueNode() {
            @Child private TypeNode type = TypeNode.of(test.object(), expressions);

            @Override boolean executeBoolean(VirtualFrame frame) {
                return TypeNode.relates(type.execute(frame), test.relation(), test.asked(), machine.types);
            }
        };
    }

    ValueNode sharesType(Expr.SharesType test) {
        return new ValueNode() {
            @Child private TypeNode left = TypeNode.of(test.left(), expressions);
            @Child private TypeNode right = TypeNode.of(test.right(), expressions);

            @Override boolean executeBoolean(VirtualFrame frame) {
                return TypeNode.relates(left.execute(frame), test.relation(), right.execute(frame), machine.types);
            }
        };
    }

    /** In bits; of a CHARACTER by its length. */
    ValueNode storageSize(Expr.StorageSize size) {
        return new ValueNode() {
            @Child private TypeNode type = TypeNode.of(size.object(), expressions);
            @Child private DescriptorNode object = expressions.places().descriptor(size.object(), expressions);

            @Override long executeLong(VirtualFrame frame) {
                var found = type.execute(frame);
                return 8 * (found instanceof Type.CharacterType ? object.execute(frame).size
                        : new StorageSizes(machine.types).bytes(found));
            }
        };
    }

    // Arguments

    /** A polymorphic dummy argument gets a descriptor that knows the dynamic type. */
    Calls.ArgumentNode argument(Place place, boolean owned) {
        var places = expressions.places();
        if (owned || place.type().isPolymorphic() && !(place instanceof Place.As) && !(place instanceof Place.Element))
            return new Calls.ArgumentNode() {
                @Child private DescriptorNode object = places.descriptor(place, expressions);

                @Override Object execute(VirtualFrame frame) {
                    var descriptor = object.execute(frame);
                    return owned || descriptor == null || descriptor.bytes != null ? descriptor : null;
                }
            };
        return new Calls.ArgumentNode() {
            @Child private DescriptorNode object = places.descriptor(place, expressions);
            @Child private TypeNode type = TypeNode.of(place, expressions);

            @Override Object execute(VirtualFrame frame) {
                var descriptor = object.execute(frame);
                if (descriptor == null || descriptor.bytes == null) return null;
                var typed = descriptor.copy();
                typed.type = type.execute(frame);
                return typed;
            }
        };
    }

    /** A value as a new object. */
    Calls.ArgumentNode value(Calls.ArgumentNode node, Type.Scalar type) {
        return new Calls.ArgumentNode() {
            @Child private Calls.ArgumentNode value = node;

            @Override Object execute(VirtualFrame frame) {
                var made = switch (value.execute(frame)) {
                    case Descriptor d -> d.copy();
                    case Reference(var bytes, var at) -> Descriptor.scalar(bytes, at, machine.layout.size(type, 0));
                    case org.fortranc.runtime.Text text -> Descriptor.scalar(text.bytes, text.at, text.length);
                    case Object other -> throw new IllegalStateException("a CLASS argument " + other);
                };
                if (made.type == null) made.type = type;
                return made;
            }
        };
    }

    // Calls

    StatementNode call(Stmt.Call call, Stmt.Target.Slot slot, Calls calls) {
        var implementations = machine.types.implementations(slot.object().type(), slot.binding());
        if (implementations.isEmpty()) return new StatementNode() {
            @Override int execute(VirtualFrame frame) {
                // There is no type with such a procedure, so there is no object, as behind a null pointer.
                throw new SignalException(SignalException.SIGSEGV);
            }
        };
        var first = machine.code(implementations.iterator().next());
        List<Calls.ArgumentNode> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            // the procedures may differ in what analyses found of their dummy arguments, so that nothing goes by value
            var dummy = FramePlan.dummy(first.procedure, i).map(Polymorphism::general);
            arguments.add(calls.argument(call.arguments().get(i), dummy));
        }
        var result = calls.result(call, Optional.of(first));
        return new StatementNode() {
            @Child private TypeNode type = TypeNode.of(slot.object(), expressions);
            @Children private final Calls.ArgumentNode[] actuals = arguments.toArray(Calls.ArgumentNode[]::new);

            @Override int execute(VirtualFrame frame) {
                var code = machine.code(bound(type.execute(frame), slot.binding()));
                var values = new Object[1 + actuals.length];
                for (int i = 0; i < actuals.length; i++) values[1 + i] = actuals[i].execute(frame);
                result.take(frame, code.target.call(values));
                return NORMAL;
            }
        };
    }

    private static Declaration general(Declaration dummy) {
        if (!dummy.has(Declaration.Attribute.READ_ONLY)) return dummy;
        var attributes = java.util.EnumSet.copyOf(dummy.attributes());
        attributes.remove(Declaration.Attribute.READ_ONLY);
        return new Declaration(dummy.name(), dummy.type(), dummy.shape(), dummy.length(), dummy.home(), attributes,
                dummy.initial(), dummy.origin());
    }

    private ProcedureName bound(Type.Scalar type, String binding) {
        return machine.types.binding(type.structure().orElseThrow(), binding)
                .flatMap(b -> b.procedure()).orElseThrow(() ->
                        new IllegalStateException("%s has no procedure '%s'".formatted(type, binding)));
    }

    // Finalization

    StatementNode finish(Place object) {
        int rank = object.type().dimensions();
        return new StatementNode() {
            @Child private DescriptorNode descriptor = expressions.places().descriptor(object, expressions);
            @Child private TypeNode type = TypeNode.of(object, expressions);

            @Override int execute(VirtualFrame frame) {
                var d = descriptor.execute(frame);
                if (d == null || d.bytes == null || type.execute(frame).structure().isEmpty()) return NORMAL;
                var structure = type.execute(frame).structure().get();
                var whole = machine.types.finalizer(structure, rank);
                if (whole.isPresent()) {
                    machine.code(whole.get()).target.call(new Object[] {null, rank == 0
                            ? new Reference(d.bytes, d.base) : d});
                    return NORMAL;
                }
                machine.types.finalizer(structure, 0).map(machine::code).ifPresent(code ->
                        d.forEach((bytes, at) -> code.target.call(new Object[] {null,
                                new Reference(bytes, at)})));
                return NORMAL;
            }
        };
    }
}
