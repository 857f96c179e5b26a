package org.fortranc.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/**
 * The procedure being lowered: its names, its declarations, where its statements go, and the rules that its parts
 * share. A module or block data has one as well, for its declarations.
 */
final class ProcedureContext {
    /** What the procedure stands in. */
    record Surroundings(ProgramIndex index, ModuleVariables modules, Map<ProcedureName, Procedure> wrappers,
            LoweringOptions options,
                        DiagnosticSink diagnostics) {}

    /** How long local variables live. */
    enum Kind { MAIN, UNIT, PLAIN, RECURSIVE }

    final Surroundings surroundings;
    final Kind kind;
    final ProcedureName name;
    final String scope;
    final Optional<ProcedureContext> host;
    final SpecificationPart specification;
    final VariableUses uses;
    final StatementSink sink = new StatementSink();
    final FreshNames names = new FreshNames();
    final FreshNames labels = new FreshNames();
    /** Statements that must run at entry, before the body. */
    final List<Stmt> prologue = new ArrayList<>();

    final DeclarationLowering declaring;
    final ArrayBounds bounds;
    final DesignatorLowering designators;
    final ExpressionLowering expressions;
    final IntrinsicLowering intrinsics;
    final CharacterLowering characters;
    final CallLowering calls;
    final ProcedureValues procedures;
    final Scalarizer scalarizer;
    final ArrayAssignment assignments;
    final TemporaryArrays temporaries;
    final Reductions reductions;
    final ArrayRearrangement rearrangements;
    final ConstructLowering constructs;
    final Finalization finalization = new Finalization(this);

    /** Whether local variables are finalized when the procedure ends. */
    boolean finalizesLocals;
    final CrayPointers crayPointers;

    /** The parallel regions of this procedure, as procedures. */
    final List<Procedure> regions = new ArrayList<>();

    private Set<String> ownScopes = Set.of();
    private boolean region;
    private final Map<SymbolName, Expr> bindings = new HashMap<>();
    private final Map<String, Declaration> declarations = new LinkedHashMap<>();

    ProcedureContext(Surroundings surroundings, Kind kind, ProcedureName name, String scope,
            Optional<ProcedureContext> host,
                     SpecificationPart specification, VariableUses uses) {
        this.surroundings = surroundings;
        this.kind = kind;
        this.name = name;
        this.scope = scope;
        this.host = host;
        this.specification = specification;
        this.uses = uses;
        for (var entity : specification.entities()) names.reserve(entity.name().name());
        declaring = new DeclarationLowering(this);
        bounds = new ArrayBounds(this);
        designators = new DesignatorLowering(this);
        expressions = new ExpressionLowering(this);
        intrinsics = new IntrinsicLowering(this);
        characters = new CharacterLowering(this);
        calls = new CallLowering(this);
        procedures = new ProcedureValues(this);
        scalarizer = new Scalarizer(this);
        assignments = new ArrayAssignment(this);
        temporaries = new TemporaryArrays(this);
        reductions = new Reductions(this);
        rearrangements = new ArrayRearrangement(this);
        constructs = new ConstructLowering(this);
        crayPointers = new CrayPointers(this);
    }

    ProgramIndex index() {
        return surroundings.index();
    }

    // Names

    /** Whether this procedure, or a BLOCK in it, declares the entity. */
    boolean owns(SymbolName entity) {
        return entity.scope().equals(scope) || entity.scope().startsWith(scope + ".")
                || ownScopes.contains(entity.scope());
    }

    /** The context of a parallel region of this procedure, an internal procedure without declarations. */
    ProcedureContext region(ProcedureName regionName, Set<String> scopes, VariableUses inside) {
        var made = new ProcedureContext(surroundings, Kind.RECURSIVE, regionName, scope + "." + regionName.name(),
                Optional.of(this), SpecificationPart.EMPTY, inside);
        made.ownScopes = scopes;
        made.region = true;
        return made;
    }

    boolean isRegion() {
        return region;
    }

    /** Whether the entity is known here, as a variable of this procedure or of one around it. */
    private boolean sees(SymbolName entity) {
        return owns(entity) || binding(entity).isPresent() || host.filter(h -> h.sees(entity)).isPresent();
    }

    /**
     * Binds a name to a place or value: an associate name, a loop index of its own scope, a statement function's dummy.
     */
    void bind(SymbolName entity, Expr meaning) {
        bindings.put(entity, meaning);
    }

    Optional<Expr> binding(SymbolName entity) {
        return Optional.ofNullable(bindings.get(entity));
    }

    void unbind(SymbolName entity) {
        bindings.remove(entity);
    }

    /** The place that a name of the program stands for; declares it here at its first use. */
    Expr resolve(SymbolName entity, DataType type, int rank, SourceRange at) {
        Expr bound = bindings.get(entity);
        if (bound != null) return bound;
        Expr meaning = resolveUnbound(entity, type, rank, at);
        bindings.put(entity, meaning);
        return meaning;
    }

    private Expr resolveUnbound(SymbolName entity, DataType type, int rank, SourceRange at) {
        var object = index().object(entity);
        var procedure = index().procedureEntity(entity);
        if (owns(entity) || crayPointers.isPointee(entity) && index().isModule(entity.scope()))
            return procedure.isPresent() ? declaring.declare(procedure.get())
                    : declaring.declare(object.orElseGet(() -> undeclared(entity, type, at)));
        if (host.isPresent() && host.get().sees(entity))
            return declaring.capture(host.get(), entity, type, rank, at);
        if (index().isModule(entity.scope()))
            return new Place.Variable(entity.scope(), entity.name(), procedure.<Type>map(ProcedureTypes::of)
                    .orElseGet(() -> TypeLowering.type(type, rank, at)));
        throw new Untranslatable("the name '%s', whose declaration is not at hand,".formatted(entity.name()), at);
    }

    private static Entity.DataObject undeclared(SymbolName entity, DataType type, SourceRange at) {
        return new Entity.DataObject(entity, type, Optional.empty(), Set.of(), Optional.empty(), at);
    }

    // Declarations

    void declare(Declaration declaration) {
        declarations.put(declaration.name(), declaration);
    }

    /** Replaces a declaration by a variant of itself. */
    void redeclare(Declaration declaration) {
        declarations.put(declaration.name(), declaration);
    }

    Declaration declaration(Place.Variable variable) {
        if (!variable.unit().isEmpty()) return surroundings.modules().declaration(variable.unit(), variable.name());
        var declaration = declarations.get(variable.name());
        if (declaration == null) throw new IllegalStateException("'%s' is not declared in %s".formatted(variable.name(),
                name));
        return declaration;
    }

    /** Whether the bounds or the length of this variable are being worked out. */
    boolean isBeingDeclared(SymbolName object) {
        return binding(object).orElse(null) instanceof Place.Variable variable && variable.unit().isEmpty()
                && !declarations.containsKey(variable.name());
    }

    /** All declarations: those of the program in its order, then the temporaries. */
    List<Declaration> declarations() {
        var order = new HashMap<String, Integer>();
        for (var entity : specification.entities()) order.putIfAbsent(entity.name().name(), order.size());
        return declarations.values().stream()
                .sorted(Comparator.comparingInt(d -> order.getOrDefault(d.name(), Integer.MAX_VALUE))).toList();
    }

    /** The variable here that stands for the host's variable of this name, if one does. */
    Optional<Place.Variable> captured(String hostVariable) {
        return declarations.values().stream().filter(d -> d.home().equals(new Home.Host(hostVariable)))
                .map(d -> Place.Variable.local(d.name(), d.type())).findFirst();
    }

    /** Seen by an internal procedure, or one of a procedure that has it in common with others. */
    boolean isCapturedVariable(Place.Variable variable) {
        return bindings.entrySet().stream().anyMatch(b -> b.getValue().equals(variable) && uses.isCaptured(b.getKey()));
    }

    boolean isMain() {
        return kind == Kind.MAIN;
    }

    boolean isRecursive() {
        return kind == Kind.RECURSIVE;
    }

    /** A module or block data, whose variables live as long as the program. */
    boolean isUnitLevel() {
        return kind == Kind.UNIT;
    }

    // Temporaries

    Place.Variable temporary(String wish, Type.Scalar type) {
        String fresh = names.fresh(wish);
        declare(Declaration.local(fresh, type).with(Attribute.TEMPORARY));
        return Place.Variable.local(fresh, type);
    }

    /** A pointer scalar. */
    Place.Variable temporaryPointer(String wish, Type.Scalar type) {
        return owning(wish, type, Attribute.POINTER);
    }

    private Place.Variable owning(String wish, Type.Scalar type, Attribute attribute) {
        String fresh = names.fresh(wish);
        declare(Declaration.local(fresh, type).with(Attribute.TEMPORARY).with(attribute));
        return Place.Variable.local(fresh, type);
    }

    /** A polymorphic variable without an object yet. */
    Place.Variable temporaryObject(String wish, Type.ClassType type) {
        return owning(wish, type, Attribute.ALLOCATABLE);
    }

    /** A CHARACTER whose length is found when the program runs; whoever makes it allocates it. */
    Place.Variable temporaryText(String wish) {
        String fresh = names.fresh(wish);
        declare(new Declaration(fresh, Type.CHARACTER, Optional.empty(), Optional.empty(), new Home.Local(),
                Set.of(Attribute.TEMPORARY, Attribute.ALLOCATABLE), List.of(), Origin.NONE));
        return Place.Variable.local(fresh, Type.CHARACTER);
    }

    Place.Variable temporaryText(String wish, long length) {
        String fresh = names.fresh(wish);
        declare(new Declaration(fresh, Type.CHARACTER, Optional.empty(), Optional.of(Arithmetic.literal(length)),
                new Home.Local(),
                Set.of(Attribute.TEMPORARY), List.of(), Origin.NONE));
        return Place.Variable.local(fresh, Type.CHARACTER);
    }

    /** A scalar pointer. */
    Place.Variable temporaryPointer(String wish, Type.Scalar type, Optional<Expr> length) {
        String fresh = names.fresh(wish);
        declare(new Declaration(fresh, type, Optional.empty(), length, new Home.Local(),
                Set.of(Attribute.TEMPORARY, Attribute.POINTER), List.of(), Origin.NONE));
        return Place.Variable.local(fresh, type);
    }

    /** An array without bounds of its own yet: a view, or one to be allocated. */
    Place.Variable temporaryArray(String wish, Type.Scalar element, Shape shape, Optional<Expr> length,
            Set<Attribute> attributes) {
        String fresh = names.fresh(wish);
        var type = new Type.ArrayType(element, shape.rank());
        declare(new Declaration(fresh, type, Optional.of(shape), length, new Home.Local(), attributes, List.of(),
                Origin.NONE)
                .with(Attribute.TEMPORARY));
        return Place.Variable.local(fresh, type);
    }

    /** Keeps a value for later: itself if nothing can change it meanwhile, else a temporary that holds it. */
    Expr keep(String wish, Expr value) {
        if (isLiteral(value)) return value;
        if (value instanceof Place.Variable variable && isTemporary(variable)
                && !declaration(variable).has(Attribute.POINTER)) return value;
        if (value.type() instanceof Type.CharacterType) return characters.keep(wish, value);
        if (value.type() instanceof Type.ClassType type) {
            var object = temporaryObject(wish, type);
            assignments.become(object, value);
            return object;
        }
        var temporary = temporary(wish, value.type().scalar());
        sink.add(value.type() instanceof Type.StructureType
                ? new Stmt.CopyValue(temporary, (Place) value, sink.origin())
                : new Stmt.Assign(temporary, value, sink.origin()));
        return temporary;
    }

    boolean isTemporary(Place.Variable variable) {
        return variable.unit().isEmpty() && declaration(variable).has(Attribute.TEMPORARY);
    }

    static boolean isLiteral(Expr value) {
        return switch (value) {
            case Expr.IntLiteral _, Expr.RealLiteral _, Expr.ComplexLiteral _, Expr.LogicalLiteral _,
                    Expr.TextLiteral _ -> true;
            default -> false;
        };
    }
}
