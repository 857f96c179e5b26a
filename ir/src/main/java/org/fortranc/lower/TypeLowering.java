package org.fortranc.lower;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** Types and derived type definitions (F2018 clause 7). */
final class TypeLowering {
    private TypeLowering() {}

    /** The type of one value. */
    static Type.Scalar scalar(DataType type, SourceRange at) {
        return switch (type) {
            case DataType.IntegerType(var kind) when kind <= 8 -> new Type.IntegerType(kind);
            case DataType.RealType(var kind) when kind <= 8 -> new Type.RealType(kind);
            case DataType.ComplexType(var kind) when kind <= 8 -> new Type.ComplexType(kind);
            case DataType.LogicalType(var kind) when kind <= 8 -> new Type.LogicalType(kind);
            case DataType.CharacterType(var kind, _) when kind == 1 -> Type.CHARACTER;
            case DataType.IntegerType _, DataType.RealType _, DataType.ComplexType _, DataType.LogicalType _,
                    DataType.CharacterType _ -> throw new Untranslatable(UntranslatedTypes.describe(type), at);
            case DataType.DerivedType(var definition) -> new Type.StructureType(definition.toString());
            case DataType.PolymorphicType polymorphic -> polymorphic.isUnlimited() ? Type.ClassType.UNLIMITED
                    : Type.ClassType.of(polymorphic.definition().toString());
            case DataType.AssumedType _ -> Type.ClassType.UNLIMITED;
            case DataType.NoType() -> new Type.ProcedureType(Optional.empty());
        };
    }

    static Type type(DataType type, int rank, SourceRange at) {
        Type.Scalar scalar = scalar(type, at);
        if (rank == ArraySpec.AssumedRank.RANK) return new Type.ArrayType(scalar, Type.ArrayType.ANY_RANK);
        return rank == 0 ? scalar : new Type.ArrayType(scalar, rank);
    }

    /** The bytes of one value in storage; -1 for what has no fixed size. */
    static long bytes(Type.Scalar type, ProgramIndex index) {
        return switch (type) {
            case Type.IntegerType(var kind) -> kind;
            case Type.RealType(var kind) -> kind;
            case Type.ComplexType(var kind) -> 2L * kind;
            case Type.LogicalType(var kind) -> kind;
            case Type.CharacterType() -> 1;
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> -1;
        };
    }

    /** A derived type definition; bounds and lengths of its components are constants. */
    static Structure structure(Entity.DerivedTypeDefinition definition, ProgramIndex index) {
        var components = definition.components().stream().map(c -> switch (c) {
            case Entity.DataObject object -> component(object, index);
            case Entity.ProcedureEntity pointer -> component(pointer, index);
        }).toList();
        boolean sequence = definition.attributes().contains(Entity.TypeAttribute.SEQUENCE)
                || definition.attributes().contains(Entity.TypeAttribute.BIND_C);
        return new Structure(definition.name().toString(), definition.parent().map(SymbolName::toString), components,
                bindings(definition, index), Finalization.finalizers(definition, index), sequence,
                Origin.at(definition.range()));
    }

    private static List<Structure.Binding> bindings(Entity.DerivedTypeDefinition definition, ProgramIndex index) {
        var all = new ArrayList<Structure.Binding>();
        for (var binding : definition.bindings()) {
            if (!(binding instanceof Entity.Binding.Specific specific)) continue;
            var symbol = specific.procedure();
            var passed = specific.passed().map(p -> OptionalInt.of(p.position() + hidden(symbol, index)))
                    .orElse(OptionalInt.empty());
            all.add(new Structure.Binding(new BindingSlots(index).slot(definition, specific.name()),
                    specific.has(Entity.BindingAttribute.DEFERRED)
                    ? Optional.empty() : Optional.of(index.procedureName(symbol, symbol.scope())), passed));
        }
        return all;
    }

    /** How many dummy arguments stand before those of the program: the length, or the pointer, of a result. */
    private static int hidden(SymbolName procedure, ProgramIndex index) {
        return index.characteristics(procedure).flatMap(c -> c.heading().result().flatMap(c.specification()::object))
                .filter(r -> r.type() instanceof DataType.CharacterType
                        || r.rank() == 0 && r.has(Entity.Attribute.POINTER)).isPresent() ? 1 : 0;
    }

    /** A procedure pointer; each new object has it point to the same procedure at first. */
    private static Structure.Component component(Entity.ProcedureEntity pointer, ProgramIndex index) {
        List<Declaration.InitialRun> initial = switch (pointer.initial().orElse(null)) {
            case Expression.ProcedureDesignator procedure
                    when procedure.procedureClass() != Expression.ProcedureClass.INTRINSIC ->
                    List.of(new Declaration.InitialRun(0, 1, new Expr.ProcedureReference(index.procedureName(procedure),
                            new Type.ProcedureType(Optional.empty()))));
            case Expression.NullPointer _ -> List.of();
            case null -> List.of();
            default -> throw new Untranslatable("this initial procedure of a component", pointer.range());
        };
        return new Structure.Component(pointer.name().name(), ProcedureTypes.of(pointer), Optional.empty(),
                Optional.empty(), Set.of(Declaration.Attribute.POINTER), initial);
    }

    private static Structure.Component component(Entity.DataObject component, ProgramIndex index) {
        var constants = new ConstantValues(index);
        var scalar = scalar(component.type(), component.range());
        var shape = component.shape().map(spec -> componentShape(spec, component, constants));
        Optional<Expr> length = component.type() instanceof DataType.CharacterType(_,
                DataType.CharacterLength.Given(var value))
                ? Optional.of(Arithmetic.literal(constants.integer(value))) : Optional.empty();
        long elements = shape.map(s -> elements(s)).orElse(1L);
        List<Declaration.InitialRun> initial = component.initial().filter(value ->
                !new InitialState(index).isThatOf(value) && !TargetDefaults.isOne(value))
                .map(value -> scalar instanceof Type.StructureType && !(value instanceof Expression.NullPointer)
                        ? new NestedDefaults(index, constants).of(value, component)
                        : constants.runs(value, scalar, elements, length)).orElse(List.of());
        return new Structure.Component(component.name().name(),
                TypeLowering.type(component.type(), component.rank(), component.range()),
                shape, length, attributes(component.attributes()), initial);
    }

    private static Shape componentShape(ArraySpec spec, Entity.DataObject component, ConstantValues constants) {
        return switch (spec) {
            case ArraySpec.Explicit(var bounds) -> new Shape.Explicit(bounds.stream().map(b -> {
                long lower = constants.integer(b.lower());
                long upper = constants.integer(b.upper().orElseThrow());
                return new Shape.Dimension(Arithmetic.literal(lower),
                        Optional.of(Arithmetic.literal(Math.max(0, upper - lower + 1))));
            }).toList());
            case ArraySpec.Deferred(var rank) -> new Shape.Deferred(rank);
            case ArraySpec.AssumedShape(var lowerBounds) -> new Shape.Deferred(lowerBounds.size());
            case ArraySpec.AssumedRank() -> throw new IllegalArgumentException("a component of assumed rank");
        };
    }

    /** The number of elements of an array whose bounds are all literals; -1 otherwise. */
    static long elements(Shape shape) {
        if (!(shape instanceof Shape.Explicit(var dimensions))) return -1;
        long elements = 1;
        for (var dimension : dimensions) {
            if (!(dimension.extent().orElse(null) instanceof Expr.IntLiteral(var extent, _))) return -1;
            elements *= extent;
        }
        return elements;
    }

    static Set<Declaration.Attribute> attributes(Set<Entity.Attribute> attributes) {
        var all = EnumSet.noneOf(Declaration.Attribute.class);
        for (var attribute : attributes) {
            switch (attribute) {
                case ALLOCATABLE -> all.add(Declaration.Attribute.ALLOCATABLE);
                case POINTER -> all.add(Declaration.Attribute.POINTER);
                case TARGET -> all.add(Declaration.Attribute.TARGET);
                case OPTIONAL -> all.add(Declaration.Attribute.OPTIONAL);
                case VOLATILE -> all.add(Declaration.Attribute.VOLATILE);
                case ASYNCHRONOUS -> all.add(Declaration.Attribute.ASYNCHRONOUS);
                case VALUE -> all.add(Declaration.Attribute.VALUE);
                case INTENT_IN -> all.add(Declaration.Attribute.INTENT_IN);
                case INTENT_OUT -> all.add(Declaration.Attribute.INTENT_OUT);
                case PARAMETER -> all.add(Declaration.Attribute.CONSTANT);
                case CONTIGUOUS -> all.add(Declaration.Attribute.CONTIGUOUS);
                case DUMMY, RESULT, SAVE, PROTECTED, INTENT_INOUT, PRIVATE, AUTOMATIC, BIND -> {}
            }
        }
        return all;
    }
}
