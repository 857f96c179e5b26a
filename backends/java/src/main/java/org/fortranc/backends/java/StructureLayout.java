package org.fortranc.backends.java;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/**
 * Where the components of a structure stand among its bytes: in their order, naturally aligned, behind the parent.
 *
 * @param offsets by component
 */
record StructureLayout(long size, long alignment, Map<String, Long> offsets) {
    /** What stands for a component that refers to something; nobody looks at its bytes. */
    private static final long HANDLE = 8;

    static StructureLayout of(Structure structure, ProgramIndex index) {
        var parent = structure.parent().map(index::layout);
        long size = parent.map(StructureLayout::size).orElse(0L);
        long alignment = parent.map(StructureLayout::alignment).orElse(1L);
        var offsets = new LinkedHashMap<String, Long>();
        for (var component : structure.components()) {
            boolean owner = !hasBytes(component);
            long own = owner ? HANDLE : alignment(component.type().scalar(), index);
            size = (size + own - 1) / own * own;
            offsets.put(component.name(), size);
            size += owner ? HANDLE : bytes(component, index);
            alignment = Math.max(alignment, own);
        }
        return new StructureLayout((size + alignment - 1) / alignment * alignment, alignment, offsets);
    }

    /** Whether the component is a value of its own, and refers to nothing. */
    static boolean hasBytes(Structure.Component component) {
        var attributes = component.attributes();
        return !attributes.contains(Attribute.ALLOCATABLE) && !attributes.contains(Attribute.POINTER)
                && !(component.type() instanceof Type.ProcedureType)
                && (!(component.type().scalar() instanceof Type.CharacterType) || component.length().isPresent());
    }

    /** What the whole component takes. */
    static long bytes(Structure.Component component, ProgramIndex index) {
        long bytes = component.type().scalar() instanceof Type.CharacterType
                ? Literals.integer(component.length().orElseThrow()).orElseThrow()
                        : index.bytes(component.type().scalar());
        if (component.shape().orElse(null) instanceof Shape.Explicit(var dimensions))
            for (var dimension : dimensions) bytes *= Literals.integer(dimension.extent().orElseThrow()).orElseThrow();
        return bytes;
    }

    private static long alignment(Type.Scalar type, ProgramIndex index) {
        return switch (type) {
            case Type.ComplexType(var kind) -> kind;
            case Type.CharacterType _ -> 1;
            case Type.StructureType(var name) -> index.layout(name).alignment();
            default -> index.bytes(type);
        };
    }

    /** What two structures must have in common to be one class: names, types and shapes of the components in order. */
    static String signature(Structure structure, ProgramIndex index) {
        var text = new StringBuilder();
        for (var c : structure.components()) {
            var type = c.type().scalar() instanceof Type.StructureType(var name) ? index.canonical(name) : c.type()
                    .scalar();
            text.append(c.name()).append(' ').append(type).append(' ').append(c.shape()).append(' ').append(c.length())
                    .append(' ').append(new TreeSet<>(c.attributes())).append(' ').append(c.initial()).append('\n');
        }
        return text.toString();
    }
}
