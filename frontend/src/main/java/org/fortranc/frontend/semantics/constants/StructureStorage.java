package org.fortranc.frontend.semantics.constants;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Optional;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/**
 * The bytes of constants of all types: components follow each other at their natural alignment, the parent first, as
 * gfortran lays structures out. ALLOCATABLE and POINTER components have a size, but no constant bytes.
 */
final class StructureStorage {
    private static final int POINTER = 8;
    /** A descriptor is 64 bytes, and 24 more for each dimension. */
    private static final int DESCRIPTOR = 40;
    private static final int DIMENSION = 24;

    private final ConstantEvaluator evaluator;
    private final SourceRange range;

    /** @param range where the bytes are asked for, for messages */
    StructureStorage(ConstantEvaluator evaluator, SourceRange range) {
        this.evaluator = evaluator;
        this.range = range;
    }

    private record Extent(int size, int alignment) {}

    /** Called with each component, the parent among them, and its offset in bytes. */
    private interface Visit {
        void component(Symbol component, int offset, int count);
    }

    int size(DataType type) {
        return extent(type).size;
    }

    private Extent extent(DataType type) {
        return switch (type) {
            case DataType.DerivedType derived -> {
                var definition = definition(derived);
                int alignment = definition.parent().map(p -> parent(p).alignment).orElse(1);
                for (var component : definition.components())
                    alignment = Math.max(alignment, extent(component).alignment);
                int[] end = {definition.parent().map(p -> parent(p).size).orElse(0)};
                visit(definition, (component, offset, count) -> end[0] = offset + count * extent(component).size);
                yield new Extent(aligned(end[0], alignment), alignment);
            }
            case DataType.CharacterType _ -> new Extent(ConstantStorage.size(type, range), 1);
            case DataType.ComplexType(int kind) -> new Extent(2 * kind, kind);
            default -> {
                int size = ConstantStorage.size(type, range);
                yield new Extent(size, size);
            }
        };
    }

    /** Of one element of a component, or of what stands for storage elsewhere. */
    private Extent extent(Symbol component) {
        if (component.is(Symbol.Kind.PROCEDURE)) return new Extent(POINTER, POINTER);
        if (!isElsewhere(component)) return extent(component.type());
        int rank = component.shape().map(ArraySpec::rank).orElse(0);
        int size = rank == 0 ? POINTER : DESCRIPTOR + DIMENSION * rank;
        // The table of the dynamic type; the length that goes with CLASS(*) or with characters.
        if (component.type() instanceof DataType.PolymorphicType) size += POINTER;
        if (component.type().equals(DataType.PolymorphicType.UNLIMITED)) size += POINTER;
        if (component.type() instanceof DataType.CharacterType text && TypeRules.constantLength(text).isEmpty())
            size += POINTER;
        return new Extent(size, POINTER);
    }

    private static boolean isElsewhere(Symbol component) {
        return component.has(Attribute.ALLOCATABLE) || component.has(Attribute.POINTER)
                || component.is(Symbol.Kind.PROCEDURE);
    }

    private void requireBytes(Symbol component) {
        if (isElsewhere(component))
            throw SemanticError.notTranslated("TRANSFER of constants with ALLOCATABLE or POINTER components", range);
    }

    private Extent parent(Symbol parent) {
        return extent(new DataType.DerivedType(parent.name()));
    }

    private Symbol definition(DataType.DerivedType type) {
        return evaluator.symbols().find(type.definition()).orElseThrow(() ->
                SemanticError.notTranslated("TRANSFER of a constant of a derived type", range));
    }

    /** The components of the type itself, behind those of its parent. */
    private void visit(Symbol definition, Visit visit) {
        int at = definition.parent().map(p -> parent(p).size).orElse(0);
        for (var component : definition.components()) {
            var one = extent(component);
            at = aligned(at, one.alignment);
            int count = count(component);
            visit.component(component, at, count);
            at += count * one.size;
        }
    }

    private int count(Symbol component) {
        if (isElsewhere(component) || !(component.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds))) return 1;
        long count = 1;
        for (var bound : bounds)
            count *= Math.max(0, evaluator.integer(bound.upper().orElseThrow()).orElseThrow()
                    - evaluator.integer(bound.lower()).orElseThrow() + 1);
        return Math.toIntExact(count);
    }

    private static int aligned(int offset, int alignment) {
        return (offset + alignment - 1) / alignment * alignment;
    }

    void write(ByteBuffer to, int at, Expression constant) {
        if (!(constant instanceof Expression.StructureConstructor(var type, var parent, var values, _))) {
            ConstantStorage.write(to.position(at), constant);
            return;
        }
        parent.flatMap(Expression.ComponentValue::value).ifPresent(value -> write(to, at, value));
        var definition = definition(type);
        visit(definition, (component, offset, _) -> {
            requireBytes(component);
            var given = values.get(definition.components().indexOf(component)).value().or(component::initial);
            given.flatMap(evaluator::evaluate).ifPresent(value -> write(to, at + offset, component, value));
        });
    }

    private void write(ByteBuffer to, int at, Symbol component, ConstantValue value) {
        int step = size(component.type());
        switch (value) {
            case ConstantValue.Scalar(var constant) -> {
                for (int i = 0; i < count(component); i++)
                    write(to, at + i * step, ConstantConversion.convert(constant, component.type()));
            }
            case ConstantValue.Array array -> {
                for (int i = 0; i < array.elements().size(); i++)
                    write(to, at + i * step, ConstantConversion.convert(array.elements().get(i), component.type()));
            }
        }
    }

    Expression read(ByteBuffer from, int at, DataType type) {
        if (!(type instanceof DataType.DerivedType derived))
            return ConstantStorage.read(from.position(at), type, range);
        var definition = definition(derived);
        var values = new ArrayList<Expression.ComponentValue>();
        visit(definition, (component, offset, count) -> values.add(new Expression.ComponentValue(
                component.name().name(), Optional.of(read(from, at + offset, component, count)))));
        return new Expression.StructureConstructor(derived, definition.parent().map(parent ->
                new Expression.ComponentValue(definition.parentName(), Optional.of(read(from, at,
                        new DataType.DerivedType(parent.name()))))), values, range);
    }

    private Expression read(ByteBuffer from, int at, Symbol component, int count) {
        requireBytes(component);
        var type = component.type();
        if (component.shape().isEmpty()) return read(from, at, type);
        var elements = new ArrayList<Expression>();
        for (int i = 0; i < count; i++) elements.add(read(from, at + i * size(type), type));
        return evaluator.inShape(ConstantValue.vector(type, elements), component, range);
    }
}
