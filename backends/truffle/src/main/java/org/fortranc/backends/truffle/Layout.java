package org.fortranc.backends.truffle;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.InitialRun;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Text;

/** Sizes and offsets, with natural alignment, and how structures are initialised and copied. */
final class Layout {
    /** Bytes of a component that is a descriptor or procedure: its number among the {@link Handles}. */
    static final int HANDLE = 8;

    /**
     * A component in place.
     *
     * @param bounds lower bound and extent of each dimension of an array of constant shape
     */
    record Part(Structure.Component component, int offset, int elementSize, List<int[]> bounds) {
        boolean isHandle() {
            return component.attributes().contains(Attribute.ALLOCATABLE)
                    || component.attributes().contains(Attribute.POINTER)
                    || component.type() instanceof Type.ProcedureType;
        }

        int elements() {
            return bounds.stream().mapToInt(b -> b[1]).reduce(1, (a, b) -> a * b);
        }
    }

    /** A structure in place. */
    record Parts(Map<String, Part> byName, int size, int alignment) {}

    private final Map<String, Structure> structures = new HashMap<>();
    private final Map<String, Parts> parts = new HashMap<>();
    private final Handles handles;

    private final Function<ProcedureName, ProcedureCode> procedures;

    /** @param procedures finds the code of what a component points to at first */
    Layout(Program program, Handles handles, Function<ProcedureName, ProcedureCode> procedures) {
        this.handles = handles;
        this.procedures = procedures;
        for (var structure : program.structures()) structures.put(structure.name(), structure);
    }

    /** Bytes of one value; {@code length} of a CHARACTER. */
    int size(Type.Scalar type, int length) {
        return switch (type) {
            case Type.IntegerType(var kind) -> kind;
            case Type.RealType(var kind) -> kind;
            case Type.LogicalType(var kind) -> kind;
            case Type.ComplexType(var kind) -> 2 * kind;
            case Type.CharacterType _ -> length;
            case Type.StructureType(var name) -> parts(name).size();
            case Type.ClassType _ -> 0; // its descriptor knows
            case Type.ProcedureType _ -> HANDLE;
        };
    }

    Part part(Type structure, String name) {
        return parts(structure.structure().orElseThrow()).byName().get(name);
    }

    /** The components of a structure in order. */
    Collection<Part> parts(Type structure) {
        return parts(((Type.StructureType) structure).name()).byName().values();
    }

    /** An array component of constant shape. */
    static Descriptor array(Part part, byte[] bytes, int structureAt) {
        var d = new Descriptor(part.bounds().size(), part.elementSize());
        for (int i = 0; i < d.rank; i++) {
            d.lower[i] = part.bounds().get(i)[0];
            d.extent[i] = part.bounds().get(i)[1];
        }
        return d.contiguous(bytes, structureAt + part.offset());
    }

    /** The type that a structure's type extends. */
    Optional<Type.StructureType> parent(Type type) {
        return type.structure().flatMap(name -> structures.get(name).parent()).map(Type.StructureType::new);
    }

    private Parts parts(String name) {
        var known = parts.get(name);
        if (known != null) return known;
        Map<String, Part> byName = new LinkedHashMap<>();
        int at = 0;
        int alignment = 1;
        var parent = structures.get(name).parent().map(this::parts);
        if (parent.isPresent()) {
            byName.putAll(parent.get().byName());
            at = parent.get().size();
            alignment = parent.get().alignment();
        }
        for (var c : structures.get(name).components()) {
            var part = new Part(c, 0, elementSize(c), bounds(c));
            int bytes = part.isHandle() ? HANDLE : part.elementSize() * part.elements();
            int align = part.isHandle() ? HANDLE : alignment(c.type().scalar());
            at = roundUp(at, align);
            byName.put(c.name(), new Part(c, at, part.elementSize(), part.bounds()));
            at += bytes;
            alignment = Math.max(alignment, align);
        }
        var made = new Parts(byName, roundUp(at, alignment), alignment);
        parts.put(name, made);
        return made;
    }

    private int elementSize(Structure.Component c) {
        boolean handle = c.attributes().contains(Attribute.ALLOCATABLE) || c.attributes().contains(Attribute.POINTER);
        // the target of a pointer may be of the very type that is being laid out
        if (handle && c.type().structure().isPresent()) return 0;
        return size(c.type().scalar(), c.length().map(Layout::constant).orElse(0));
    }

    private static List<int[]> bounds(Structure.Component c) {
        if (!(c.shape().orElse(null) instanceof Shape.Explicit(var dimensions))) return List.of();
        return dimensions.stream().map(d ->
                new int[] {constant(d.lower()), constant(d.extent().orElseThrow())}).toList();
    }

    private int alignment(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> kind;
            case Type.RealType(var kind) -> kind;
            case Type.LogicalType(var kind) -> kind;
            case Type.ComplexType(var kind) -> kind;
            case Type.CharacterType _ -> 1;
            case Type.StructureType(var name) -> parts(name).alignment();
            case Type.ClassType _ -> HANDLE;
            case Type.ProcedureType _ -> HANDLE;
        };
    }

    private static int roundUp(int at, int alignment) {
        return (at + alignment - 1) / alignment * alignment;
    }

    private static int constant(Expr expr) {
        if (expr instanceof Expr.IntLiteral(var value, _)) return (int) value;
        throw new IllegalStateException("a component with bounds or length " + expr);
    }

    /** Bytes of the elements that a deferred component has; known only after all structures are laid out. */
    int targetSize(Part part) {
        return part.component().type().scalar() instanceof Type.StructureType type ? size(type, 0) : part.elementSize();
    }

    /** The descriptor of a deferred component, made when it is first looked at. */
    Descriptor descriptor(Part part, byte[] bytes, int structureAt) {
        int at = structureAt + part.offset();
        long handle = Bytes.loadInteger(bytes, at, HANDLE);
        if (handle != 0) return (Descriptor) handles.get(handle);
        var made = new Descriptor(part.component().type().dimensions(), targetSize(part));
        Bytes.storeInteger(bytes, at, HANDLE, handles.add(made));
        return made;
    }

    // Initial values

    /** Gives a new value its default initialisation (F2018 7.5.4.6); other types have none. */
    void initialise(Type.Scalar type, byte[] bytes, int at) {
        if (!(type instanceof Type.StructureType(var name))) return;
        for (var part : parts(name).byName().values()) {
            var c = part.component();
            int from = at + part.offset();
            if (part.isHandle() && !(c.type() instanceof Type.ProcedureType)) continue;
            if (c.type().scalar() instanceof Type.StructureType)
                for (int i = 0; i < part.elements(); i++) initialise(c.type().scalar(), bytes, from
                        + i * part.elementSize());
            if (c.type().scalar() instanceof Type.StructureType) storeNumbers(part, bytes, from);
            else store(c.initial(), c.type().scalar(), part.elementSize(), bytes, from);
        }
    }

    /** The default value of a component that is a structure counts the numbers and texts in it. */
    private void storeNumbers(Part part, byte[] bytes, int at) {
        for (var run : part.component().initial())
            for (long i = 0; i < run.count(); i++) storeNumber(part, run.first() + i, run.value(), bytes, at);
    }

    private void storeNumber(Part part, long number, Expr value, byte[] bytes, int at) {
        if (!(part.component().type().scalar() instanceof Type.StructureType type)) {
            storeLiteral(value, part.component().type().scalar(), part.elementSize(), bytes,
                    at + (int) number * part.elementSize());
            return;
        }
        long each = numbers(type);
        long rest = number % each;
        for (var inner : parts(type)) {
            long own = inner.isHandle() ? 0 : inner.elements() * numbers(inner.component().type().scalar());
            if (rest < own) {
                int element = at + (int) (number / each) * part.elementSize();
                storeNumber(inner, rest, value, bytes, element + inner.offset());
                return;
            }
            rest -= own;
        }
    }

    private long numbers(Type.Scalar type) {
        return type instanceof Type.StructureType ? parts(type).stream().filter(p -> !p.isHandle())
                .mapToLong(p -> p.elements() * numbers(p.component().type().scalar())).sum() : 1;
    }

    /** Whether values of the type have any default initialisation, so that zero bytes are not enough. */
    boolean hasDefaults(Type.Scalar type) {
        return type instanceof Type.StructureType(var name) && parts(name).byName().values().stream()
                .map(Part::component).anyMatch(c -> !c.initial().isEmpty() || !c.attributes()
                        .contains(Attribute.POINTER)
                        && !c.attributes().contains(Attribute.ALLOCATABLE) && hasDefaults(c.type().scalar()));
    }

    /** Stores initial values into storage that begins at {@code at}. */
    void store(List<InitialRun> runs, Type.Scalar type, int size, byte[] bytes, int at) {
        for (var run : runs)
            for (long i = 0; i < run.count(); i++)
                storeLiteral(run.value(), type, size, bytes, Bytes.offset(at + (run.first() + i) * size));
    }

    private void storeLiteral(Expr value, Type.Scalar type, int size, byte[] bytes, int at) {
        switch (value) {
            case Expr.IntLiteral(var number, var integer) -> Bytes.storeInteger(bytes, at, integer.kind(), number);
            case Expr.RealLiteral(var number, var real) -> Bytes.storeReal(bytes, at, real.kind(), number);
            case Expr.ComplexLiteral(var re, var im, var complex) -> {
                Bytes.storeReal(bytes, at, complex.kind(), re);
                Bytes.storeReal(bytes, at + complex.kind(), complex.kind(), im);
            }
            case Expr.LogicalLiteral(var truth, var logical) -> Bytes.storeLogical(bytes, at, logical.kind(), truth);
            case Expr.TextLiteral(var text) -> new Text(bytes, at, size).assign(Text.of(text));
            case Expr.Null _ -> Bytes.storeInteger(bytes, at, HANDLE, 0);
            case Expr.ProcedureReference(var name, _) -> {
                var cell = new ProcedureValue.Cell();
                cell.value = new ProcedureValue(procedures.apply(name), null);
                Bytes.storeInteger(bytes, at, HANDLE, handles.add(cell));
            }
            default -> throw new IllegalStateException("initial value %s of %s".formatted(value, type));
        }
    }

    // Copies

    /** Copies a value; a structure gets new copies of its allocatable components. */
    void copy(Type.Scalar type, int size, byte[] from, int fromAt, byte[] to, int toAt) {
        if (from == to && fromAt == toAt) return;
        System.arraycopy(from, fromAt, to, toAt, size);
        if (type instanceof Type.StructureType(var name)) copyHandles(name, from, fromAt, to, toAt);
    }

    private void copyHandles(String name, byte[] from, int fromAt, byte[] to, int toAt) {
        for (var part : parts(name).byName().values()) {
            var scalar = part.component().type().scalar();
            int at = toAt + part.offset();
            if (!part.isHandle()) {
                if (scalar instanceof Type.StructureType(var inner))
                    for (int i = 0; i < part.elements(); i++)
                        copyHandles(inner, from, fromAt + part.offset() + i * part.elementSize(), to, at
                                + i * part.elementSize());
            } else if (Bytes.loadInteger(to, at, HANDLE) != 0 && scalar instanceof Type.ProcedureType) {
                var cell = new ProcedureValue.Cell();
                cell.value = ProcedureValue.of(handles.get(Bytes.loadInteger(to, at, HANDLE)));
                Bytes.storeInteger(to, at, HANDLE, handles.add(cell));
            } else if (Bytes.loadInteger(to, at, HANDLE) != 0) {
                var original = (Descriptor) handles.get(Bytes.loadInteger(to, at, HANDLE));
                var copy = original.copy();
                if (part.component().attributes().contains(Attribute.ALLOCATABLE) && original.bytes != null)
                    copyElements(original.type == null ? scalar : original.type, original, copy);
                Bytes.storeInteger(to, at, HANDLE, handles.add(copy));
            }
        }
    }

    private void copyElements(Type.Scalar type, Descriptor original, Descriptor copy) {
        var fresh = new byte[original.elements() * original.size];
        int[] next = {0};
        original.forEach((bytes, at) -> {
            copy(type, original.size, bytes, at, fresh, next[0]);
            next[0] += original.size;
        });
        copy.contiguous(fresh, 0);
    }

}
