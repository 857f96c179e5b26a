package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fortranc.backends.java.ProgramIndex.VariableKey;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.StorageBlock;
import org.fortranc.ir.core.Type;

/**
 * How a COMMON block or EQUIVALENCE set is stored: as a list of regions, each one Java field. A region is a run of
 * bytes that members overlap in. Where all of them have the same Java element type, it is an array of that type, or a
 * plain field; where they have not, it is an array of bytes.
 *
 * @param holder the class that has the fields
 */
record StorageLayout(String name, ClassName holder, List<Region> regions) {
    /**
     * One field.
     *
     * @param element the type of the slots; a COMPLEX region is stored as its parts
     * @param slotBytes the size of a slot
     * @param plain whether it is a plain field
     * @param punned whether the field is an array of bytes
     * @param members what the program calls (parts of) it, for initial values
     */
    record Region(String field, long offset, long bytes, Type.Scalar element, long slotBytes, boolean plain,
            boolean punned,
                  List<Member> members) {
        /** Whether the region is one pointer. */
        boolean isPointer() {
            return members.getFirst().declaration().has(Attribute.POINTER);
        }

        long slots() {
            return punned ? bytes : bytes / slotBytes;
        }

        /** How many slots after the start of the region a byte offset lies. */
        long slotAt(long byteOffset) {
            return (byteOffset - offset) / (punned ? 1 : slotBytes);
        }
    }

    /** The size of an address, and of gfortran's descriptors without and for each dimension. */
    private static final long ADDRESS = 8;
    private static final long DESCRIPTOR = 40;
    private static final long DESCRIPTOR_DIMENSION = 24;

    record Member(VariableKey key, Declaration declaration, long offset, long bytes) {}

    boolean isCommon() {
        return StorageBlock.isCommon(name);
    }

    /** Whether each thread has a block of its own. */
    boolean isOfThreads() {
        return name.startsWith(StorageBlock.OF_THREADS);
    }

    static StorageLayout of(StorageBlock block, ProgramIndex index) {
        var members = members(block, index);
        var regions = new ArrayList<Region>();
        var names = new Names();
        for (int first = 0; first < members.size(); ) {
            long end = members.get(first).offset() + members.get(first).bytes();
            int next = first + 1;
            while (next < members.size() && members.get(next).offset() < end) {
                end = Math.max(end, members.get(next).offset() + members.get(next).bytes());
                next++;
            }
            regions.add(region(block, members.subList(first, next), end, names, index));
            first = next;
        }
        return new StorageLayout(block.name(), holder(block, index), regions);
    }

    Region region(long offset) {
        return regions.stream().filter(r -> r.offset() <= offset && offset < r.offset() + Math.max(1, r.bytes()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no member at " + offset));
    }

    private static Region region(StorageBlock block, List<Member> members, long end, Names names, ProgramIndex index) {
        var first = members.getFirst();
        if (members.stream().anyMatch(m -> m.declaration().has(Attribute.POINTER)))
            return pointer(block, members, end, names, index);
        var slot = slotType(first.declaration().type().scalar());
        long slotBytes = index.bytes(slot);
        boolean punned = members.stream().anyMatch(m -> (m.offset() - first.offset()) % slotBytes != 0
                || !index.canonical(slotType(m.declaration().type().scalar())).equals(index.canonical(slot)));
        if (punned) for (var member : members)
            if (!index.hasPlainElements(member.declaration().type()))
                throw new NotExpressible("A structure with pointers whose storage others share")
                        .at(member.declaration().origin().range());
        boolean plain = !punned && !(slot instanceof Type.CharacterType) && members.stream()
                .allMatch(m -> m.bytes() == first.bytes()
                && index.canonical(m.declaration().type()).equals(index.canonical(first.declaration().type()))
                && m.declaration().shape().isEmpty() && !index.addressed().contains(m.key()));
        return new Region(field(block, first, names), first.offset(), end - first.offset(), plain ? first.declaration().type().scalar()
                : slot,
                slotBytes, plain, punned, List.copyOf(members));
    }

    private static String field(StorageBlock block, Member first, Names names) {
        var name = first.declaration().name();
        return StorageBlock.isCommon(block.name()) ? names.claim(name)
                : names.claim(block.name().split("/")[1] + "_" + name);
    }

    /** A pointer, which all procedures must declare alike. */
    private static Region pointer(StorageBlock block, List<Member> members, long end, Names names,
            ProgramIndex index) {
        var first = members.getFirst();
        for (var member : members)
            if (!member.declaration().has(Attribute.POINTER) || member.offset() != first.offset()
                    || !index.canonical(member.declaration().type().scalar())
                            .equals(index.canonical(first.declaration().type().scalar()))
                    || member.declaration().type().dimensions() != first.declaration().type().dimensions())
                throw new NotExpressible("A pointer whose storage others share").at(member.declaration().origin()
                        .range());
        return new Region(field(block, first, names), first.offset(), end - first.offset(),
                first.declaration().type().scalar(), end - first.offset(), false, false, List.copyOf(members));
    }

    private static List<Member> members(StorageBlock block, ProgramIndex index) {
        var members = new ArrayList<Member>();
        for (var unit : index.program().units()) {
            for (var variable : unit.variables())
                add(block, new VariableKey(unit.name(), "", variable.name()), variable, members, index);
            for (var procedure : unit.procedures())
                for (var declaration : procedure.declarations())
                    add(block, index.key(procedure, declaration), declaration, members, index);
        }
        members.sort(Comparator.comparingLong(Member::offset));
        return members;
    }

    private static void add(StorageBlock block, VariableKey key, Declaration declaration, List<Member> members,
                            ProgramIndex index) {
        if (!(declaration.home() instanceof Declaration.Home.Member(var name, var offset))
                || !name.equals(block.name())) return;
        try {
            members.add(new Member(key, declaration, offset, bytes(declaration, index)));
        } catch (NotExpressible refusal) {
            throw refusal.at(declaration.origin().range());
        }
    }

    /** The storage size of what is declared with literal bounds and length. */
    private static long bytes(Declaration declaration, ProgramIndex index) {
        int rank = declaration.type().dimensions();
        if (declaration.has(Attribute.POINTER)) return rank == 0 ? ADDRESS : DESCRIPTOR + DESCRIPTOR_DIMENSION * rank;
        long size = declaration.type().scalar() instanceof Type.CharacterType ? literal(declaration.length())
                : index.bytes(declaration.type().scalar());
        return size * elements(declaration);
    }

    static long elements(Declaration declaration) {
        long count = 1;
        if (declaration.shape().isPresent() && declaration.shape().get() instanceof Shape.Explicit(var dimensions))
            for (var dimension : dimensions) count *= literal(dimension.extent());
        return count;
    }

    private static long literal(Optional<Expr> expr) {
        return Literals.integer(expr.orElseThrow()).orElseThrow(() ->
                new NotExpressible("COMMON and EQUIVALENCE need constant bounds"));
    }

    /** The type whose Java array stores this one: a COMPLEX is two reals, a LOGICAL an integer. */
    static Type.Scalar slotType(Type.Scalar type) {
        return switch (type) {
            case Type.ComplexType complex -> complex.part();
            case Type.LogicalType(var kind) -> new Type.IntegerType(kind);
            default -> type;
        };
    }

    private static ClassName holder(StorageBlock block, ProgramIndex index) {
        if (!StorageBlock.isCommon(block.name())) return index.classOf(block.name()
                .substring(0, block.name().indexOf('/')));
        var name = block.name().substring(block.name().indexOf('/') + 1);
        return index.freeClass(name.isEmpty() ? "Blank_common"
                : (block.name().startsWith(StorageBlock.COMMON) ? "Common_" : "Threads_") + name);
    }
}
