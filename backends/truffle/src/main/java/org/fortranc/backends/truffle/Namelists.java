package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.ArrayList;
import java.util.List;
import org.fortranc.backends.truffle.Transfers.Step;
import org.fortranc.backends.truffle.Transfers.UnderWay;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Control;
import org.fortranc.ir.core.Stmt.Operation;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.DataTransfer;
import org.fortranc.runtime.io.NamelistGroup;
import org.fortranc.source.SourceRange;

/** Namelist groups over storage in bytes. */
final class Namelists {
    private final Expressions expressions;
    private final Layout layout;
    private final Operation operation;
    private final Control.Namelist namelist;

    Namelists(Expressions expressions, Operation operation, Control.Namelist namelist) {
        this.namelist = namelist;
        this.expressions = expressions;
        this.operation = operation;
        layout = expressions.places().machine().layout;
    }

    private interface Member {
        void join(VirtualFrame frame, NamelistGroup group, UnderWay u);
    }

    Step group() {
        List<Member> members = new ArrayList<>();
        for (var item : namelist.items()) members.add(member(item.name(), item.place()));
        return (frame, u) -> {
            var group = NamelistGroup.named(namelist.group());
            for (var member : members) member.join(frame, group, u);
            ((DataTransfer<?>) u.statement).namelist(group);
        };
    }

    private Member member(String name, Place place) {
        var type = place.type().scalar();
        if (isDefined(type) && place.type().dimensions() == 0) return (_, group, _) -> group.defined(name);
        if (type instanceof Type.StructureType && !isDefined(type)) refuseHandles(type);
        if (place.type().dimensions() > 0) {
            var descriptor = expressions.places().descriptor(place, expressions);
            return (frame, group, u) -> array(group, name, type, descriptor.execute(frame), u);
        }
        var address = expressions.places().address(place, expressions);
        return (frame, group, u) ->
                scalar(group, name, type, address.bytes(frame), address.offset(frame), address.size(frame), u);
    }

    private boolean isDefined(Type.Scalar type) {
        return type.structure().filter(namelist.defined()::contains).isPresent();
    }

    private void refuseHandles(Type type) {
        for (var part : layout.parts(type)) {
            if (part.isHandle())
                throw new NotExpressible("A pointer or allocatable component in NAMELIST is not executed",
                        SourceRange.NONE);
            if (part.component().type().scalar() instanceof Type.StructureType inner && !isDefined(inner))
                refuseHandles(inner);
        }
    }

    private void array(NamelistGroup group, String name, Type.Scalar type, Descriptor d, UnderWay u) {
        if (isDefined(type)) {
            group.defined(name, d.lower, d.extent);
            return;
        }
        if (type instanceof Type.StructureType) {
            List<Integer> places = new ArrayList<>();
            d.forEach((_, at) -> places.add(at));
            group.structures(name, d.lower, d.extent, i -> components(type, d.bytes, places.get(i), u));
            return;
        }
        var copy = new TypedCopy(d, type);
        group.array(name, TypedCopy.elementType(type), copy.view());
        if (operation == Operation.READ) u.after(copy::back);
    }

    private NamelistGroup components(Type.Scalar type, byte[] bytes, int at, UnderWay u) {
        var group = NamelistGroup.components();
        var inherited = layout.parent(type);
        inherited.ifPresent(parent -> group.parent(Structure.typeName(parent.name()), components(parent, bytes, at, u)));
        var parts = List.copyOf(layout.parts(type));
        for (var part : parts.subList(inherited.map(p -> layout.parts(p).size()).orElse(0), parts.size())) {
            var component = part.component();
            int from = at + part.offset();
            var scalar = component.type().scalar();
            if (part.bounds().isEmpty()) scalar(group, component.name(), scalar, bytes, from, part.elementSize(), u);
            else array(group, component.name(), scalar, Layout.array(part, bytes, at), u);
        }
        return group;
    }

    private void scalar(NamelistGroup group, String name, Type.Scalar type, byte[] bytes, int at, int size,
            UnderWay u) {
        if (isDefined(type)) {
            group.defined(name);
            return;
        }
        switch (type) {
            case Type.IntegerType(var kind) -> group.integer(name, kind, () -> Bytes.loadInteger(bytes, at, kind),
                    v -> Bytes.storeInteger(bytes, at, kind, v));
            case Type.LogicalType(var kind) -> group.logical(name, kind, () -> Bytes.loadLogical(bytes, at, kind),
                    v -> Bytes.storeLogical(bytes, at, kind, v));
            case Type.RealType(var kind) -> group.real(name, kind, () -> Bytes.loadReal(bytes, at, kind),
                    v -> Bytes.storeReal(bytes, at, kind, v));
            case Type.ComplexType(var kind) -> group.complex(name, kind,
                    () -> new ComplexDouble(Bytes.loadReal(bytes, at, kind), Bytes.loadReal(bytes, at + kind, kind)),
                    v -> {
                        Bytes.storeReal(bytes, at, kind, v.re());
                        Bytes.storeReal(bytes, at + kind, kind, v.im());
                    });
            case Type.CharacterType _ -> group.text(name, new Text(bytes, at, size));
            case Type.StructureType _ -> group.structure(name, components(type, bytes, at, u));
            case Type.ClassType _, Type.ProcedureType _ ->
                    throw new NotExpressible("A procedure in NAMELIST is not executed",
                    SourceRange.NONE);
        }
    }
}
