package org.fortranc.lower;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Subprogram;

/** What a call through a dummy procedure or procedure pointer hands over, from its explicit interface. */
final class ProcedureTypes {
    private ProcedureTypes() {}

    /** What decides beside the type how a dummy argument travels. */
    private static final Set<Entity.Attribute> FORM = EnumSet.of(Entity.Attribute.ALLOCATABLE, Entity.Attribute.POINTER,
            Entity.Attribute.VALUE, Entity.Attribute.OPTIONAL);

    static Type.ProcedureType of(Entity.ProcedureEntity procedure) {
        return new Type.ProcedureType(procedure.characteristics().map(ProcedureTypes::signature));
    }

    /** Whether callers hand the same over by both interfaces. */
    static boolean areAlike(Entity.Interface one, Entity.Interface other) {
        try {
            return signature(one).equals(signature(other)) && forms(one).equals(forms(other));
        } catch (Untranslatable _) {
            return true; // whoever calls it gets the message
        }
    }

    private static List<Set<Entity.Attribute>> forms(Entity.Interface characteristics) {
        var all = new ArrayList<Set<Entity.Attribute>>();
        for (var dummy : characteristics.heading().dummies()) {
            if (!(dummy instanceof Subprogram.Dummy.Named(var name))) continue;
            var attributes = EnumSet.noneOf(Entity.Attribute.class);
            characteristics.specification().object(name).ifPresent(o -> attributes.addAll(o.attributes()));
            attributes.retainAll(FORM);
            all.add(attributes);
        }
        return all;
    }

    private static Type.Signature signature(Entity.Interface characteristics) {
        var specification = characteristics.specification();
        var heading = characteristics.heading();
        boolean alternate = heading.dummies().stream().anyMatch(d -> d instanceof Subprogram.Dummy.AlternateReturn);
        var pointer = heading.result().flatMap(specification::object).filter(ProcedureLowering::isScalarPointer);
        Optional<Type> result = alternate ? Optional.of(Type.INTEGER) : heading.result()
                .filter(_ -> pointer.isEmpty())
                .map(r -> specification.object(r).map(o -> TypeLowering.type(o.type(), o.rank(), o.range()))
                        .orElseGet(() -> new Type.ProcedureType(Optional.empty())));
        var dummies = new ArrayList<Type.Formal>();
        pointer.map(ProcedureTypes::formal).ifPresent(dummies::add);
        if (result.filter(t -> t.scalar() instanceof Type.CharacterType).isPresent())
            dummies.add(new Type.Formal(Type.INTEGER, Type.Passing.VALUE));
        for (var dummy : heading.dummies()) {
            if (!(dummy instanceof Subprogram.Dummy.Named(var name))) continue;
            dummies.add(specification.object(name).map(ProcedureTypes::formal).orElseGet(() -> new Type.Formal(
                    new Type.ProcedureType(Optional.empty()), specification.procedure(name)
                            .filter(Entity.ProcedureEntity::isPointer).isPresent() ? Type.Passing.REFERENCE
                                    : Type.Passing.VALUE)));
        }
        return new Type.Signature(result, dummies);
    }

    private static Type.Formal formal(Entity.DataObject dummy) {
        var type = TypeLowering.type(dummy.type(), dummy.rank(), dummy.range());
        boolean owned = dummy.has(Entity.Attribute.ALLOCATABLE) || dummy.has(Entity.Attribute.POINTER);
        if (owned || dummy.shape().isPresent() && !(dummy.shape().get() instanceof ArraySpec.Explicit))
            return new Type.Formal(type, Type.Passing.DESCRIPTOR);
        boolean number = !(dummy.type() instanceof DataType.CharacterType)
                && !(dummy.type() instanceof DataType.DerivedType);
        boolean copied = dummy.has(Entity.Attribute.VALUE) && !dummy.has(Entity.Attribute.OPTIONAL)
                && dummy.rank() == 0 && number;
        return new Type.Formal(type, copied ? Type.Passing.VALUE : Type.Passing.REFERENCE);
    }
}
