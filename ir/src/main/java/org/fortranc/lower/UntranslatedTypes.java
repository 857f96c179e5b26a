package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterLength;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/**
 * Finds out which parts of a program have values of a type that is not translated ({@link DataType#isTranslated}), by
 * themselves or inside a derived type. Named constants count where they are used.
 */
final class UntranslatedTypes {
    /** A use of such a type, which is given in the standard's words. */
    record Use(String type, SourceRange at) {
        String message() {
            return type + " is not translated yet";
        }
    }

    private final ProgramIndex index;
    private final Map<SymbolName, Optional<DataType>> inDefinitions = new HashMap<>();
    private final Set<SymbolName> asked = new HashSet<>();

    UntranslatedTypes(ProgramIndex index) {
        this.index = index;
    }

    /** The first use in a subprogram, its internal subprograms left out. */
    Optional<Use> in(Subprogram subprogram) {
        return in(subprogram.specification(), subprogram.execution()).stream().findFirst();
    }

    /** The uses in a specification part and the constructs behind it, without parts of an expression that is one. */
    List<Use> in(SpecificationPart specification, List<Construct> execution) {
        var uses = new ArrayList<Use>();
        declarations(specification, uses);
        FortranTrees.walk(execution, construct -> {
            if (construct instanceof Construct.Block(var own, _, _, _)) declarations(own, uses);
            if (construct instanceof Construct.Allocate allocate && allocate.type().isPresent())
                note(allocate.type().get(), construct.position().range(), uses);
            FortranTrees.expressions(construct).forEach(e -> expression(e, uses));
        });
        return uses;
    }

    private void declarations(SpecificationPart specification, List<Use> uses) {
        for (var entity : specification.entities()) {
            if (isConstant(entity)) continue;
            of(entity).ifPresent(uses::add);
            if (!(entity instanceof Entity.DataObject object)) continue;
            if (object.type() instanceof DataType.CharacterType(_, CharacterLength.Given(var length)))
                expression(length, uses);
            if (object.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds)) for (var bound : bounds) {
                expression(bound.lower(), uses);
                bound.upper().ifPresent(upper -> expression(upper, uses));
            }
        }
        for (var function : specification.statementFunctions()) expression(function.value(), uses);
    }

    private static boolean isConstant(Entity entity) {
        return entity instanceof Entity.DataObject object && object.has(Entity.Attribute.PARAMETER);
    }

    private void expression(Expression expression, List<Use> uses) {
        if (of(expression.type()).isPresent()) note(expression.type(), expression.range(), uses);
        else FortranTrees.operands(expression).forEach(operand -> expression(operand, uses));
    }

    private void note(DataType type, SourceRange at, List<Use> uses) {
        of(type).ifPresent(t -> uses.add(new Use(describe(t), at)));
    }

    /** What an object, or a procedure that a variable may hold, makes a part of the program use. */
    Optional<Use> of(Entity entity) {
        var type = switch (entity) {
            case Entity.DataObject object -> of(object.type());
            case Entity.ProcedureEntity procedure when procedure.isPointer()
                    || procedure.has(Entity.Attribute.DUMMY) -> signature(procedure);
            case Entity.ProcedureEntity _, Entity.Generic _, Entity.AbstractInterface _, Entity.ParameterizedType _,
                    Entity.DerivedTypeDefinition _ -> Optional.<DataType>empty();
        };
        return type.map(t -> new Use(describe(t), entity.range()));
    }

    /** The type itself if it is not translated, or that of a component. */
    Optional<DataType> of(DataType type) {
        return switch (type) {
            case DataType.DerivedType(var definition) -> of(definition);
            case DataType.PolymorphicType polymorphic when !polymorphic.isUnlimited() -> of(polymorphic.definition());
            default -> type.isTranslated() ? Optional.empty() : Optional.of(type);
        };
    }

    /** A component of a derived type, or of what it extends. */
    Optional<DataType> of(SymbolName definition) {
        var known = inDefinitions.get(definition);
        if (known != null) return known;
        if (!asked.add(definition)) return Optional.empty(); // a type that holds pointers to itself
        var found = index.structure(definition.toString()).flatMap(d -> d.parent().flatMap(this::of)
                .or(() -> d.components().stream().map(this::ofComponent).flatMap(Optional::stream).findFirst()));
        inDefinitions.put(definition, found);
        return found;
    }

    private Optional<DataType> ofComponent(Entity.Component component) {
        return switch (component) {
            case Entity.DataObject object -> of(object.type());
            case Entity.ProcedureEntity procedure -> signature(procedure);
        };
    }

    /** What a procedure gives and takes. */
    private Optional<DataType> signature(Entity.ProcedureEntity procedure) {
        return of(procedure.type()).or(() -> procedure.characteristics().flatMap(c -> c.specification().entities()
                .stream().map(e -> e instanceof Entity.DataObject object ? of(object.type()) : Optional.<DataType>empty())
                .flatMap(Optional::stream).findFirst()));
    }

    /** The type in the standard's words. */
    static String describe(DataType type) {
        return switch (type) {
            case DataType.IntegerType(var kind) -> "INTEGER(KIND=%d)".formatted(kind);
            case DataType.RealType(var kind) -> "REAL(KIND=%d)".formatted(kind);
            case DataType.ComplexType(var kind) -> "COMPLEX(KIND=%d)".formatted(kind);
            case DataType.LogicalType(var kind) -> "LOGICAL(KIND=%d)".formatted(kind);
            case DataType.CharacterType(var kind, _) -> "CHARACTER(KIND=%d)".formatted(kind);
            case DataType.DerivedType(var name) -> "TYPE(%s)".formatted(name.name());
            case DataType.PolymorphicType(var name) -> "CLASS(%s)".formatted(name.name());
            case DataType.AssumedType _, DataType.NoType _ -> throw new IllegalArgumentException(type.toString());
        };
    }
}
