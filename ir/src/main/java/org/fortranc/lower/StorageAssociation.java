package org.fortranc.lower;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.StorageBlock;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** COMMON and EQUIVALENCE (F2018 8.10): which bytes of which block each object has, aligned as gfortran does. */
final class StorageAssociation {
    private static final long ADDRESS = 8;
    private static final long DESCRIPTOR = 40;
    private static final long DESCRIPTOR_DIMENSION = 24;

    /** The objects with storage in a block, and how large each block is here. */
    record Layout(Map<SymbolName, Home.Member> members, Map<String, Long> blocks) {}

    /** The position of an object relative to another of its set. */
    private record Link(SymbolName leader, long offset) {}

    private final ProgramIndex index;
    private final SpecificationPart specification;
    private final ConstantValues constants;
    private final Map<SymbolName, Link> links = new LinkedHashMap<>();

    private StorageAssociation(ProgramIndex index, SpecificationPart specification) {
        this.index = index;
        this.specification = specification;
        this.constants = new ConstantValues(index);
    }

    /** @param owner {@code unit/procedure}, for the names of EQUIVALENCE sets */
    static Layout of(SpecificationPart specification, String owner, ProgramIndex index) {
        if (specification.commonBlocks().isEmpty() && specification.equivalences().isEmpty()
                && specification.entities().stream().noneMatch(StorageAssociation::isThreadPrivate)) return new Layout(Map.of(), Map.of());
        return new StorageAssociation(index, specification).layout(owner);
    }

    private Layout layout(String owner) {
        for (var set : specification.equivalences()) {
            var first = set.objects().getFirst();
            for (var other : set.objects().subList(1, set.objects().size())) unite(first, other);
        }
        var members = new LinkedHashMap<SymbolName, Home.Member>();
        var blocks = new LinkedHashMap<String, Long>();
        common(members, blocks);
        equivalenceSets(owner, members, blocks);
        for (var entity : specification.entities())
            if (isThreadPrivate(entity) && !members.containsKey(entity.name()))
                threadPrivate((Entity.DataObject) entity, members, blocks);
        return new Layout(members, blocks);
    }

    private static boolean isThreadPrivate(Entity entity) {
        return entity instanceof Entity.DataObject object && object.has(Entity.Attribute.THREADPRIVATE);
    }

    /** A variable of which each thread has its own is a block for itself. */
    private void threadPrivate(Entity.DataObject object, Map<SymbolName, Home.Member> members,
            Map<String, Long> blocks) {
        if (object.has(Entity.Attribute.ALLOCATABLE)) throw new Untranslatable("the THREADPRIVATE and ALLOCATABLE '%s'"
                .formatted(object.name().name()), object.range());
        String name = StorageBlock.OF_THREADS + object.name().scope().replace('.', '_') + "_" + object.name().name();
        members.put(object.name(), new Home.Member(name, 0));
        extend(blocks, name, bytes(object));
    }

    private void common(Map<SymbolName, Home.Member> members, Map<String, Long> blocks) {
        var ends = new HashMap<String, Long>();
        for (var block : specification.commonBlocks()) {
            boolean ofThreads = block.members().stream().anyMatch(m -> isThreadPrivate(object(m)));
            String name = (ofThreads ? StorageBlock.OF_THREADS : StorageBlock.COMMON) + block.name();
            long offset = ends.getOrDefault(name, 0L);
            for (var member : block.members()) {
                var object = object(member);
                offset = align(offset, alignment(object));
                members.put(member, new Home.Member(name, offset));
                extend(blocks, name, offset + bytes(object));
                for (var other : set(member)) {
                    long at = offset + position(other) - position(member);
                    if (at < 0) throw new Untranslatable("an EQUIVALENCE that extends COMMON to the front",
                            block.range());
                    members.putIfAbsent(other, new Home.Member(name, at));
                    extend(blocks, name, at + bytes(object(other)));
                }
                offset += bytes(object);
            }
            ends.put(name, offset);
        }
    }

    private void equivalenceSets(String owner, Map<SymbolName, Home.Member> members, Map<String, Long> blocks) {
        for (var name : links.keySet()) {
            if (members.containsKey(name)) continue;
            var set = set(name);
            long lowest = set.stream().mapToLong(this::position).min().orElse(0);
            String block = owner + "/" + name.name();
            for (var member : set) {
                members.put(member, new Home.Member(block, position(member) - lowest));
                extend(blocks, block, position(member) - lowest + bytes(object(member)));
            }
        }
    }

    private static void extend(Map<String, Long> blocks, String name, long bytes) {
        blocks.merge(name, bytes, Math::max);
    }

    private static long align(long offset, long alignment) {
        return (offset + alignment - 1) / alignment * alignment;
    }

    // EQUIVALENCE sets

    private void unite(Designator a, Designator b) {
        var left = VariableUses.base(a).orElseThrow();
        var right = VariableUses.base(b).orElseThrow();
        links.putIfAbsent(left, new Link(left, 0));
        links.putIfAbsent(right, new Link(right, 0));
        var leftLink = links.get(left);
        var rightLink = links.get(right);
        if (leftLink.leader.equals(rightLink.leader)) return;
        long shift = leftLink.offset + offset(a) - offset(b) - rightLink.offset;
        for (var entry : links.entrySet())
            if (entry.getValue().leader.equals(rightLink.leader))
                entry.setValue(new Link(leftLink.leader, entry.getValue().offset + shift));
    }

    private List<SymbolName> set(SymbolName name) {
        var link = links.get(name);
        if (link == null) return List.of(name);
        return links.entrySet().stream().filter(e -> e.getValue().leader.equals(link.leader)).map(Map.Entry::getKey)
                .toList();
    }

    private long position(SymbolName name) {
        var link = links.get(name);
        return link == null ? 0 : link.offset;
    }

    /** The bytes of its variable before a designator. */
    private long offset(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName _ -> 0;
            case Designator.ArrayElement(var array, var subscripts, _) -> {
                var object = object(VariableUses.base(array).orElseThrow());
                yield elementOffset(object, subscripts) * elementBytes(object);
            }
            case Designator.Substring(var text, var first, _, _) -> offset(text)
                    + first.map(f -> constants.integer(f) - 1).orElse(0L);
            case Designator.ArraySection _, Designator.ComponentReference _, Designator.ComplexPart _,
                 Designator.ParentComponent _, Designator.FunctionTarget _ ->
                    throw new Untranslatable("this object in EQUIVALENCE", designator.range());
        };
    }

    private long elementOffset(Entity.DataObject object, List<Expression> subscripts) {
        var bounds = ((ArraySpec.Explicit) object.shape().orElseThrow()).bounds();
        if (subscripts.size() == 1) return constants.integer(subscripts.getFirst()) - constants.integer(
                bounds.getFirst().lower());
        long offset = 0;
        long stride = 1;
        for (int d = 0; d < subscripts.size(); d++) {
            long lower = constants.integer(bounds.get(d).lower());
            offset += (constants.integer(subscripts.get(d)) - lower) * stride;
            stride *= constants.integer(bounds.get(d).upper().orElseThrow()) - lower + 1;
        }
        return offset;
    }

    // Sizes

    private Entity.DataObject object(SymbolName name) {
        return index.object(name)
                .orElseThrow(() -> new Untranslatable("'%s' in COMMON or EQUIVALENCE".formatted(name.name()),
                SourceRange.NONE));
    }

    /** What gfortran's address or array descriptor takes. */
    private static long pointerBytes(int rank) {
        return rank == 0 ? ADDRESS : DESCRIPTOR + DESCRIPTOR_DIMENSION * rank;
    }

    private long bytes(Entity.DataObject object) {
        if (object.has(Entity.Attribute.POINTER)) return pointerBytes(object.rank());
        long elements = 1;
        if (object.shape().isPresent()) {
            if (!(object.shape().get() instanceof ArraySpec.Explicit(var bounds)))
                throw new Untranslatable("this array in COMMON or EQUIVALENCE", object.range());
            for (var bound : bounds)
                elements *= Math.max(0, constants.integer(bound.upper()
                .orElseThrow()) - constants.integer(bound.lower()) + 1);
        }
        return elements * elementBytes(object);
    }

    private long elementBytes(Entity.DataObject object) {
        if (object.type() instanceof DataType.CharacterType(_,
                DataType.CharacterLength.Given(var length))) return constants.integer(length);
        return bytes(TypeLowering.scalar(object.type(), object.range()));
    }

    private long bytes(Type.Scalar type) {
        if (!(type instanceof Type.StructureType(var name))) return TypeLowering.bytes(type, index);
        var structure = structure(name);
        long offset = 0;
        for (var component : structure.components()) {
            var element = component.type().scalar();
            if (component.attributes().contains(Declaration.Attribute.POINTER)) {
                offset = align(offset, ADDRESS) + pointerBytes(component.type().dimensions());
                continue;
            }
            offset = align(offset, alignment(element));
            long count = component.shape().map(TypeLowering::elements).orElse(1L);
            long one = component.length().orElse(null) instanceof Expr.IntLiteral(var length, _) ? length
                    : bytes(element);
            if (count < 0 || one < 0) throw new Untranslatable("this derived type in COMMON or EQUIVALENCE",
                    SourceRange.NONE);
            offset += count * one;
        }
        return align(offset, alignment(type));
    }

    private Structure structure(String name) {
        return TypeLowering.structure(index.structure(name).orElseThrow(() ->
                new Untranslatable("the derived type '%s'".formatted(name),
                SourceRange.NONE)), index);
    }

    private long alignment(Entity.DataObject object) {
        if (object.has(Entity.Attribute.POINTER)) return ADDRESS;
        return alignment(TypeLowering.scalar(object.type(), object.range()));
    }

    private long alignment(Type.Scalar type) {
        return switch (type) {
            case Type.ComplexType(var kind) -> kind;
            case Type.StructureType(var name) -> structure(name).components().stream()
                    .mapToLong(c -> c.attributes().contains(Declaration.Attribute.POINTER) ? ADDRESS
                            : alignment(c.type().scalar())).max().orElse(1);
            default -> Math.max(1, TypeLowering.bytes(type, index));
        };
    }
}
