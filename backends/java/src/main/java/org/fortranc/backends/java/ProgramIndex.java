package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.CallGraph;
import org.fortranc.analysis.TypeHierarchy;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** What printing one unit has to know of the whole program. */
final class ProgramIndex {
    /** A variable of the program; {@code procedure} is empty for one of a module. */
    record VariableKey(String unit, String procedure, String name) {}

    private final Program program;
    private final String packageName;
    private final Map<String, ProgramUnit> units = new LinkedHashMap<>();
    private final Map<ProcedureName, Procedure> procedures = new LinkedHashMap<>();
    private final Map<String, Structure> structures = new LinkedHashMap<>();
    private final Map<String, ClassName> structureClasses = new HashMap<>();
    private final Map<String, ClassName> structureNames = new HashMap<>();
    private final Set<String> sharedStructureNames = new HashSet<>();
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, StructureLayout> layouts = new HashMap<>();
    private final Set<String> stored = new HashSet<>();
    private final Map<ProcedureName, Set<String>> captured = new HashMap<>();
    private final Map<String, StorageLayout> blocks = new LinkedHashMap<>();
    private final TypeHierarchy hierarchy;
    private final JavaTypes types = new JavaTypes(this);
    private final ProcedureInterfaces interfaces;
    private final boolean comparesProcedures;
    private final boolean foreign;
    private final AddressedVariables addressed;
    private final Slots slots;
    private final Set<String> polymorphic = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private Optional<CallGraph> calls = Optional.empty();
    private boolean unlimited;
    private boolean finishes;
    private boolean sizes;

    ProgramIndex(Program program, String packageName) {
        this.program = program;
        this.packageName = packageName;
        hierarchy = TypeHierarchy.of(program);
        for (var unit : program.units()) {
            units.put(unit.name(), unit);
            for (var procedure : unit.procedures()) procedures.put(procedure.name(), procedure);
        }
        for (var structure : program.structures()) structures.put(structure.name(), structure);
        for (var structure : program.structures()) canonical.put(structure.name(), structure.name());
        joinSequenceTypes();
        nameStructures();
        for (var procedure : procedures.values()) collectCaptured(procedure);
        foreign = anyService(IntrinsicSubroutine.C_START);
        collectStored();
        comparesProcedures = anyComparesProcedures();
        interfaces = new ProcedureInterfaces(this);
        slots = new Slots(this);
        collectPolymorphic();
        addressed = new AddressedVariables(this);
        for (var block : program.blocks()) blocks.put(block.name(), StorageLayout.of(block, this));
    }

    Program program() {
        return program;
    }

    /** Whether a procedure may be called while an earlier call of it goes on. */
    boolean isRecursive(ProcedureName name) {
        if (calls.isEmpty()) calls = Optional.of(CallGraph.of(program));
        return calls.get().isRecursive(name);
    }

    /** Whether C is part of the program. */
    boolean isForeign() {
        return foreign;
    }

    TypeHierarchy hierarchy() {
        return hierarchy;
    }

    Slots slots() {
        return slots;
    }

    /** Whether objects of the structure may be reached without their type being known. */
    boolean isPolymorphic(String structure) {
        return unlimited || polymorphic.contains(canonical(structure));
    }

    /** Whether final subroutines of the program take arrays. */
    boolean hasArrayFinalizers() {
        return structures.values().stream().anyMatch(s -> s.finalizers().stream().anyMatch(f -> f.rank() > 0));
    }

    /** Whether STORAGE_SIZE is asked of some object without its type being known. */
    boolean asksForSizes() {
        return sizes;
    }

    /** Whether some object is finalized without its type being known. */
    boolean isFinishedByMethod() {
        return finishes;
    }

    /** The attributes of the variable or component that a place is; none for others. */
    Set<Declaration.Attribute> attributes(Procedure procedure, Place place) {
        return switch (place) {
            case Place.Variable variable -> declaration(procedure, variable).attributes();
            case Place.Component(var structure, var name, _) ->
                    structure(structure.type().structure().orElseThrow()).component(name).attributes();
            case Place.As(var object, _) -> attributes(procedure, object);
            case Place.Element _, Place.Substring _, Place.RealPart _, Place.ImaginaryPart _ -> Set.of();
        };
    }

    String packageName() {
        return packageName;
    }

    JavaTypes types() {
        return types;
    }

    ProcedureInterfaces interfaces() {
        return interfaces;
    }

    AddressedVariables addressed() {
        return addressed;
    }

    ProgramUnit unit(String name) {
        return Optional.ofNullable(units.get(name))
                .orElseThrow(() -> new NotExpressible("The program has no unit '%s'", name));
    }

    Iterable<Procedure> procedures() {
        return procedures.values();
    }

    Optional<Procedure> find(ProcedureName name) {
        return Optional.ofNullable(procedures.get(name));
    }

    Procedure procedure(ProcedureName name) {
        return find(name).orElseThrow(() -> new NotExpressible("Procedure '%s' is not defined in the program", name));
    }

    Structure structure(String name) {
        return Optional.ofNullable(structures.get(name))
                .orElseThrow(() -> new NotExpressible("The program has no derived type '%s'", name));
    }

    StorageLayout block(String name) {
        return Optional.ofNullable(blocks.get(name))
                .orElseThrow(() -> new NotExpressible("The program has no storage '%s'", name));
    }

    Iterable<StorageLayout> blocks() {
        return blocks.values();
    }

    ClassName classOf(String unit) {
        return ClassName.get(packageName, Names.type(unit));
    }

    /** A class beside those of the units, of this name unless a unit has it. */
    ClassName freeClass(String name) {
        var free = new StringBuilder(name);
        while (units.keySet().stream().anyMatch(unit -> Names.type(unit).contentEquals(free))) free.append('_');
        return ClassName.get(packageName, free.toString());
    }

    /** Whether classes of several structures have this simple name. */
    boolean isStructureNameShared(String simpleName) {
        return sharedStructureNames.contains(simpleName);
    }

    ClassName structureClass(String structure) {
        structure(structure);
        return structureClasses.get(canonical(structure));
    }

    /** The first of the SEQUENCE types that are the same type (F2018 7.5.2.4): they are one class. */
    String canonical(String structure) {
        return canonical.getOrDefault(structure, structure);
    }

    /** The same type with the name that {@link #canonical} gives. */
    Type canonical(Type type) {
        return type instanceof Type.StructureType(var name) ? new Type.StructureType(canonical(name)) : type;
    }

    /** Where the components of a structure stand in memory. */
    StructureLayout layout(String structure) {
        var known = layouts.get(structure);
        if (known != null) return known;
        var layout = StructureLayout.of(structure(structure), this);
        layouts.put(structure, layout);
        return layout;
    }

    /** Whether the program asks which procedure a procedure pointer points to. */
    boolean comparesProcedures() {
        return comparesProcedures;
    }

    private boolean anyComparesProcedures() {
        var found = new boolean[1];
        for (var procedure : procedures.values()) {
            Trees.forEachExpr(procedure.body(), e -> found[0] |= e instanceof Expr.Associated(var place, var target)
                    && target.isPresent() && place.type() instanceof Type.ProcedureType);
        }
        return found[0] || anyService(IntrinsicSubroutine.C_FUNLOC) || anyService(IntrinsicSubroutine.C_ENTRY);
    }

    private boolean anyService(IntrinsicSubroutine wanted) {
        var found = new boolean[1];
        for (var procedure : procedures.values())
            Trees.forEachStmt(procedure.body(), s -> found[0] |= s instanceof Stmt.Call(_,
                    Stmt.Target.Service(var service), _, _) && service == wanted);
        return found[0];
    }

    /** The storage size in bytes of one value; of one character. */
    long bytes(Type.Scalar type) {
        return type instanceof Type.StructureType(var name) ? layout(name).size() : JavaTypes.bytes(type);
    }

    /** Whether the program sees the bytes of the structure. */
    boolean isStored(String structure) {
        return stored.contains(canonical(structure));
    }

    /** The unit in whose class the class of a structure is nested. */
    static String unitOf(Structure structure) {
        return structure.name().substring(0, structure.name().indexOf('.'));
    }

    /** Variables of a procedure that its internal procedures use. */
    Set<String> captured(ProcedureName host) {
        return captured.getOrDefault(host, Set.of());
    }

    /**
     * The declaration that a variable reference inside {@code procedure} means at last, and the variable's identity.
     */
    VariableKey key(Procedure procedure, Place.Variable variable) {
        if (!variable.unit().isEmpty()) return new VariableKey(variable.unit(), "", variable.name());
        return key(procedure, declaration(procedure, variable));
    }

    VariableKey key(Procedure procedure, Declaration declaration) {
        if (declaration.home() instanceof Declaration.Home.Host(var name)) {
            var host = procedure(procedure.host().orElseThrow());
            return key(host, host.declaration(name).orElseThrow());
        }
        return new VariableKey(procedure.name().unit(), procedure.name().name(), declaration.name());
    }

    Declaration declaration(Procedure procedure, Place.Variable variable) {
        return variable.unit().isEmpty()
                ? procedure.declaration(variable.name()).orElseThrow(() ->
                        new IllegalArgumentException("'%s' is not declared in %s".formatted(variable.name(),
                                procedure.name())))
                : unit(variable.unit()).variables().stream().filter(d -> d.name().equals(variable.name())).findFirst()
                        .orElseThrow(() -> new NotExpressible("Module '%s' has no variable '%s'", variable.unit(),
                                variable.name()));
    }

    private void joinSequenceTypes() {
        var known = new HashMap<String, String>();
        for (var structure : program.structures()) {
            if (structure.sequence()) canonical.put(structure.name(),
                    known.computeIfAbsent(StructureLayout.signature(structure, this), _ -> structure.name()));
        }
    }

    /** Structures in TRANSFER, COMMON and EQUIVALENCE, and those inside them. */
    private void collectStored() {
        for (var unit : program.units()) unit.variables().forEach(this::collectStored);
        for (var procedure : procedures.values()) {
            procedure.declarations().forEach(this::collectStored);
            Trees.forEachStmt(procedure.body(), s -> {
                if (s instanceof Stmt.Call(_, Stmt.Target.Service(var service), _, _)
                        && isStoring(service)) Trees.forEachOwnExpr(s, e -> addStored(e.type()));
                // Through TYPE(*) it may come to C.
                if (foreign && s instanceof Stmt.Call(_, Stmt.Target.Direct(var callee), _, _)
                        && find(callee).filter(p -> p.dummies().stream().anyMatch(d -> p.declaration(d).filter(x ->
                                x.type().scalar().equals(Type.ClassType.UNLIMITED)).isPresent())).isPresent())
                    Trees.forEachOwnExpr(s, e -> addStored(e.type()));
            });
        }
    }

    /** Whether a service sees the bytes of its arguments; beside C, all that has an address is seen there. */
    private boolean isStoring(IntrinsicSubroutine service) {
        return switch (service) {
            case TRANSFER_BYTES -> true;
            case C_LOC, C_F_POINTER, C_ARGUMENT, C_DUMMY, C_SHARE, C_DESCRIPTOR, C_DESCRIBED -> foreign;
            default -> false;
        };
    }

    private void collectStored(Declaration declaration) {
        if (declaration.home() instanceof Declaration.Home.Member && hasPlainElements(declaration.type()))
            addStored(declaration.type());
    }

    private void collectPolymorphic() {
        for (var structure : structures.values()) {
            if (hierarchy.isRelated(structure.name())) polymorphic.add(canonical(structure.name()));
            structure.components().forEach(c -> collectPolymorphic(c.type()));
        }
        for (var unit : program.units()) unit.variables().forEach(v -> collectPolymorphic(v.type()));
        for (var procedure : procedures.values()) {
            procedure.declarations().forEach(d -> collectPolymorphic(d.type()));
            Trees.forEachExpr(procedure.body(), e ->
                    sizes |= e instanceof Expr.StorageSize(var object, _) && object.type().isPolymorphic());
            Trees.forEachStmt(procedure.body(), s -> {
                if (s instanceof Stmt.Call(_, _, var arguments, _)) collectShared(procedure, arguments);
            });
            Trees.forEachStmt(procedure.body(), s ->
                    finishes |= s instanceof Stmt.Finalize(var object, _) && object.type().isPolymorphic());
        }
    }

    private void collectShared(Procedure procedure, List<Stmt.Argument> arguments) {
        for (var argument : arguments) {
            if (argument instanceof Stmt.Argument.ByReference(var place) && mayBePart(procedure, place))
                hierarchy.ancestors(place.type().structure().orElseThrow()).forEach(s -> shared.add(s.name()));
        }
    }

    /** Whether the parts of objects of this type, or of parents of it, are handed to polymorphic dummy arguments. */
    boolean isShared(String structure) {
        return shared.contains(structure);
    }

    /** Whether an object that is known to be of a type may be the parent part of another one in Java. */
    boolean mayBePart(Procedure procedure, Place place) {
        if (!(place.type() instanceof Type.StructureType(var name)) || hierarchy.extensions(name)
                .size() == 1) return false;
        return switch (place) {
            case Place.As _ -> true;
            case Place.Variable variable -> {
                var declaration = declaration(procedure, variable);
                yield !declaration.has(Declaration.Attribute.TEMPORARY)
                        && (declaration.has(Declaration.Attribute.POINTER)
                        || declaration.home() instanceof Declaration.Home.Dummy
                        || declaration.home() instanceof Declaration.Home.Host);
            }
            case Place.Component _ -> attributes(procedure, place).contains(Declaration.Attribute.POINTER);
            case Place.Element _, Place.Substring _, Place.RealPart _, Place.ImaginaryPart _ -> false;
        };
    }

    private void collectPolymorphic(Type type) {
        if (!(type.scalar() instanceof Type.ClassType(var name))) return;
        unlimited |= name.isEmpty();
        name.ifPresent(n -> polymorphic.add(canonical(n)));
    }

    private void addStored(Type type) {
        if (type.scalar() instanceof Type.ClassType polymorphic)
            for (var structure : hierarchy.dynamicTypes(polymorphic))
                if (isPlain(structure)) addStored(new Type.StructureType(structure.name()));
        if (!(type.scalar() instanceof Type.StructureType(var name)) || foreign && !hasBytes(name)
                || !stored.add(canonical(name))) return;
        structure(name).components().forEach(c -> addStored(c.type()));
        structure(name).parent().ifPresent(parent -> addStored(new Type.StructureType(parent)));
    }

    /** Whether values of the type refer to nothing. */
    boolean hasPlainElements(Type type) {
        return !(type.scalar() instanceof Type.StructureType(var name)) || isPlain(structure(name));
    }

    /** Whether a structure and those it extends hold values alone, and refer to nothing. */
    private boolean isPlain(Structure structure) {
        return hierarchy.ancestors(structure.name()).stream().flatMap(s -> s.components().stream()).noneMatch(c ->
                c.attributes().contains(Declaration.Attribute.ALLOCATABLE)
                || c.attributes().contains(Declaration.Attribute.POINTER)
                || c.type().scalar() instanceof Type.ProcedureType || c.type().isPolymorphic()
                || c.type().scalar() instanceof Type.StructureType(var inner) && !isPlain(structure(inner)));
    }

    /** Whether a structure is nothing but its bytes: C may have such, and hands others around. */
    boolean hasBytes(String name) {
        return structure(name).parent().isEmpty() && structure(name).components().stream().noneMatch(c ->
                c.attributes().contains(Declaration.Attribute.ALLOCATABLE)
                || c.attributes().contains(Declaration.Attribute.POINTER)
                || c.type().scalar() instanceof Type.ProcedureType || c.type().isPolymorphic()
                || c.type().scalar() instanceof Type.StructureType(var inner) && !hasBytes(inner));
    }

    private void nameStructures() {
        var taken = new HashSet<String>();
        for (var structure : program.structures()) {
            var parts = structure.name().split("\\.");
            var outer = classOf(parts[0]);
            var name = Names.type(parts[parts.length - 1]);
            if (name.equals(outer.simpleName())) name += "_";
            if (!taken.add(outer + "." + name)) {
                name = Names.type(parts[parts.length - 2] + "_" + parts[parts.length - 1]);
                taken.add(outer + "." + name);
            }
            var nested = outer.nestedClass(name);
            structureClasses.put(structure.name(), nested);
            var other = structureNames.putIfAbsent(nested.simpleName(), nested);
            if (other != null && !other.equals(nested)) sharedStructureNames.add(nested.simpleName());
        }
    }

    /** Whether a host's variable is new in each activation, so that internal procedures need that activation. */
    private boolean isOfActivation(ProcedureName host, String name) {
        return procedure(host).declaration(name).filter(d -> switch (d.home()) {
            case Declaration.Home.Local _, Declaration.Home.Dummy _, Declaration.Home.Result _ -> true;
            case Declaration.Home.Host(var outer) -> isOfActivation(procedure(host).host().orElseThrow(), outer);
            case Declaration.Home.Saved _, Declaration.Home.Member _ -> false;
        }).isPresent();
    }

    private void collectCaptured(Procedure procedure) {
        procedure.host().ifPresent(host -> {
            for (var declaration : procedure.declarations()) {
                if (declaration.home() instanceof Declaration.Home.Host(var name) && isOfActivation(host, name))
                    captured.computeIfAbsent(host, _ -> new HashSet<>()).add(name);
            }
        });
    }
}
