package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Definability;
import org.fortranc.frontend.semantics.expressions.Names;
import org.fortranc.frontend.semantics.modules.Modules;
import org.fortranc.frontend.semantics.scopes.Generic;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeBinding;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterLength;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SpecificationPart.NamelistGroup;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** Turns the symbols of a scope into the declarations of the tree, each after what it needs. */
final class SpecificationBuilder {
    private final UnitContext context;
    private final Scope scope;
    private final SpecificationState state;
    private final List<Entity> entities = new ArrayList<>();
    private final Set<Symbol> done = new HashSet<>();

    SpecificationBuilder(UnitContext context, Scope scope, SpecificationState state) {
        this.context = context;
        this.scope = scope;
        this.state = state;
    }

    SpecificationPart build() {
        entities.clear();
        done.clear();
        for (var symbol : scope.symbols()) if (symbol.is(Symbol.Kind.DERIVED_TYPE)) add(symbol);
        for (var symbol : scope.symbols()) if (symbol.isConstant()) add(symbol);
        for (var symbol : scope.symbols()) add(symbol);
        scope.limited().forEach((name, type) -> entities.add(new Entity.DataObject(new SymbolName(scope.path(), name),
                type,
                Optional.empty(), isLasting() ? Set.of(Attribute.SAVE) : Set.of(), Optional.empty(),
                        SourceRange.NONE)));
        for (var generic : scope.generics().values()) add(generic);
        return new SpecificationPart(uses(), entities, state.commonBlocks(), state.equivalences(), state.data(),
                namelists(),
                state.statementFunctions(), privateNames(), state.crayPointers(), state.labels());
    }

    /** The declarations that belong to the interface of the subprogram: dummies, the result, and what they need. */
    SpecificationPart describe(Signature signature) {
        signature.dummies().forEach(dummy -> dummy.ifPresent(this::addDescribed));
        signature.result().ifPresent(this::addDescribed);
        return new SpecificationPart(scope.uses(), entities, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    private void addDescribed(Symbol symbol) {
        context.types().definition(symbol.type()).ifPresent(this::add);
        add(symbol);
    }

    private List<String> privateNames() {
        if (scope.kind() != Scope.Kind.MODULE) return List.of();
        var names = new LinkedHashSet<>(scope.generics().keySet());
        scope.names().forEach((name, symbol) -> {
            boolean tellsItself = symbol.scope() == scope && !symbol.is(Symbol.Kind.NAMELIST)
                    && !(symbol.is(Symbol.Kind.PROCEDURE) && symbol.procedureClass() == ProcedureClass.MODULE);
            if (tellsItself || symbol.is(Symbol.Kind.PROGRAM_UNIT)) names.remove(name);
            else names.add(name);
        });
        return names.stream().filter(state::isPrivate).toList();
    }

    /**
     * What USE makes accessible. Of an intrinsic module a program names little, and other compilers may not have the
     * rest; a module hands everything on.
     */
    private List<SpecificationPart.UseAssociation> uses() {
        if (scope.kind() == Scope.Kind.MODULE) return scope.uses();
        return scope.uses().stream().filter(use -> !Modules.isIntrinsic(use.fromModule()) || scope.local(
                use.localName()).filter(Symbol::isReferenced).isPresent() || scope.localGeneric(use.localName())
                        .filter(g -> g.specifics().stream().anyMatch(Symbol::isReferenced)).isPresent()).toList();
    }

    private void add(Symbol symbol) {
        if (symbol.scope() != scope || !done.add(symbol)) return;
        switch (symbol.kind()) {
            case UNSETTLED -> addUnsettled(symbol);
            case OBJECT -> entities.add(object(symbol));
            case PROCEDURE -> addProcedure(symbol);
            case DERIVED_TYPE -> {
                if (symbol.template().isPresent()) addTemplate(symbol);
                else addType(symbol);
            }
            case INTRINSIC -> addReferenced(symbol, ProcedureClass.INTRINSIC, new DataType.NoType());
            case STATEMENT_FUNCTION -> addReferenced(symbol, ProcedureClass.STATEMENT_FUNCTION, symbol.type());
            case NAMELIST, CONSTRUCT, PROGRAM_UNIT -> {
                // These have lists of their own.
            }
        }
    }

    /** A name that only a declaration mentions is a variable, and a dummy argument that nobody uses as well. */
    private void addUnsettled(Symbol symbol) {
        if (!symbol.hasType() && !symbol.isDummy() && symbol.attributes().isEmpty()) return;
        symbol.become(Symbol.Kind.OBJECT);
        new Names(context, scope).requireType(symbol, symbol.range());
        entities.add(object(symbol));
    }

    private Entity.DataObject object(Symbol symbol) {
        needs(symbol);
        // The variable may be the target of a component of a type that stands before others.
        context.types().definition(symbol.type()).ifPresent(this::add);
        return new Entity.DataObject(symbol.name(), symbol.type(), symbol.shape(), attributes(symbol),
                symbol.initial(), symbol.range());
    }

    private Set<Attribute> attributes(Symbol symbol) {
        var attributes = EnumSet.noneOf(Attribute.class);
        attributes.addAll(symbol.attributes());
        boolean local = !symbol.isConstant() && !symbol.isDummy() && !symbol.has(Attribute.RESULT)
                && !symbol.has(Attribute.AUTOMATIC)
                && scope.kind() != Scope.Kind.DERIVED_TYPE;
        if (local && (isLasting() || state.isSaveAll() && !isAutomatic(symbol)) && !symbol.isInCommon()) attributes.add(
                Attribute.SAVE);
        if (scope.kind() == Scope.Kind.MODULE && state.isPrivate(symbol.name().name())) attributes.add(
                Attribute.PRIVATE);
        if (sharesCommon(symbol)) attributes.remove(Attribute.SAVE);
        return attributes;
    }

    /** Whether variables keep their values for the whole run without being told so. */
    private boolean isLasting() {
        return scope.kind() == Scope.Kind.MODULE || scope.kind() == Scope.Kind.PROGRAM;
    }

    /** Whether EQUIVALENCE makes it a part of a COMMON block, which saves it. */
    private boolean sharesCommon(Symbol symbol) {
        return state.equivalences().stream().map(set -> set.objects().stream().map(o -> Definability.base(o).entity())
                .toList())
                .anyMatch(names -> names.contains(symbol.name()) && names.stream().flatMap(n -> find(n).stream())
                        .anyMatch(Symbol::isInCommon));
    }

    /** Whether bounds or length are only known when the procedure is entered. */
    boolean isAutomatic(Symbol symbol) {
        if (symbol.type() instanceof CharacterType(_, CharacterLength.Given(var length))
                && context.constants().integer(length).isEmpty()) return true;
        return symbol.shape().filter(shape -> shape instanceof ArraySpec.Explicit(var bounds) && bounds.stream()
                .anyMatch(b ->
                        context.constants().integer(b.lower()).isEmpty() || b.upper().isPresent()
                                && context.constants().integer(b.upper().get()).isEmpty()))
                        .isPresent();
    }

    /** Whether the unit contains the procedure itself, and no interface of it. */
    private static boolean isModuleProcedure(Symbol symbol) {
        return symbol.is(Symbol.Kind.PROCEDURE) && symbol.procedureClass() == ProcedureClass.MODULE
                && symbol.signature().filter(s -> s.body().kind() == Scope.Kind.INTERFACE_BODY).isEmpty();
    }

    private void addProcedure(Symbol symbol) {
        if (symbol.procedureClass() == ProcedureClass.INTERNAL || isModuleProcedure(symbol)) return;
        if (symbol.isAbstract()) {
            addAbstract(symbol);
            return;
        }
        DataType type = symbol.signature().map(Signature::resultType).orElseGet(() ->
                symbol.role() == Symbol.Role.SUBROUTINE ? new DataType.NoType() : symbol.type());
        Optional<Entity.Interface> characteristics = symbol.signature()
                .map(s -> new Entity.Interface(Headings.heading(s), s.body().description()));
        var attributes = EnumSet.noneOf(Attribute.class);
        attributes.addAll(symbol.attributes());
        boolean ofModule = scope.kind() == Scope.Kind.MODULE && symbol.procedureClass() != ProcedureClass.MODULE;
        if (ofModule && state.isPrivate(symbol.name().name())) attributes.add(Attribute.PRIVATE);
        if (symbol.isProcedurePointer() && isLasting()) attributes.add(Attribute.SAVE);
        symbol.signature().ifPresent(signature -> {
            needs(signature);
            // Of two names with one signature, one is the interface that the other is declared with.
            for (var other : scope.symbols())
                if (other.isAbstract() && other.signature().filter(s -> s == signature).isPresent()) add(other);
        });
        entities.add(new Entity.ProcedureEntity(Names.identity(symbol), symbol.procedureClass(), type, characteristics,
                attributes, symbol.initial(), Optional.empty(), symbol.range()));
    }

    /** Those who use the module may declare procedures with it. */
    private void addAbstract(Symbol symbol) {
        var signature = symbol.signature().orElseThrow();
        needs(signature);
        Set<Attribute> attributes = scope.kind() == Scope.Kind.MODULE && state.isPrivate(symbol.name().name())
                ? Set.of(Attribute.PRIVATE) : Set.of();
        entities.add(new Entity.AbstractInterface(symbol.name(), new Entity.Interface(Headings.heading(signature),
                signature.body().description()), attributes, symbol.range()));
    }

    /** The types and constants of this scope that an interface mentions stand before it. */
    private void needs(Signature signature) {
        for (var symbol : signature.body().symbols()) {
            if (symbol.scope() != signature.body()) continue;
            needs(symbol);
            if (symbol.type() instanceof DataType.DerivedType(var other)) find(other).ifPresent(this::add);
        }
    }

    /** A procedure without a body of its own, named so that the printed text is explicit. */
    private void addReferenced(Symbol symbol, ProcedureClass procedureClass, DataType type) {
        entities.add(new Entity.ProcedureEntity(symbol.name(), procedureClass, type, Optional.empty(), Set.of(),
                Optional.empty(), Optional.empty(), symbol.range()));
    }

    /** What its text mentions stands before it. */
    private void addTemplate(Symbol symbol) {
        var text = symbol.template().orElseThrow().text();
        for (var line : text)
            for (var word : line.split("\\W+")) scope.local(word).ifPresent(this::add);
        Set<Attribute> attributes = scope.kind() == Scope.Kind.MODULE && state.isPrivate(symbol.name().name())
                ? Set.of(Attribute.PRIVATE) : Set.of();
        entities.add(new Entity.ParameterizedType(symbol.name(), text, attributes, symbol.range()));
    }

    private void addType(Symbol symbol) {
        for (var component : symbol.components()) {
            needs(component);
            if (component.has(Attribute.POINTER) && component.is(Symbol.Kind.OBJECT))
                component.initial().ifPresent(this::needs);
            boolean dynamic = component.has(Attribute.POINTER) || component.has(Attribute.ALLOCATABLE);
            if (!dynamic) context.types().definition(component.type()).ifPresent(this::add);
        }
        symbol.parent().ifPresent(this::add);
        var components = symbol.components().stream().map(SpecificationBuilder::component).toList();
        var attributes = EnumSet.noneOf(Entity.TypeAttribute.class);
        attributes.addAll(symbol.typeAttributes());
        if (scope.kind() == Scope.Kind.MODULE && state.isPrivate(symbol.name().name())) attributes.add(
                Entity.TypeAttribute.PRIVATE);
        entities.add(new Entity.DerivedTypeDefinition(symbol.name(), symbol.parent().map(Symbol::name), components,
                symbol.bindings().stream().map(SpecificationBuilder::binding).toList(),
                symbol.finalizers().stream().map(Names::identity).toList(), attributes, symbol.range()));
    }

    private static Entity.Component component(Symbol component) {
        if (!component.is(Symbol.Kind.PROCEDURE)) return new Entity.DataObject(component.name(), component.type(),
                component.shape(), component.attributes(), component.initial(), component.range());
        return new Entity.ProcedureEntity(component.name(), ProcedureClass.POINTER, component.signature()
                .map(Signature::resultType).orElseGet(() -> component.role() == Symbol.Role.SUBROUTINE
                        ? new DataType.NoType() : component.type()), component.signature()
                .map(s -> new Entity.Interface(Headings.heading(s), s.body().description())),
                component.attributes(), component.initial(), component.passed(), component.range());
    }

    private static Entity.Binding binding(TypeBinding binding) {
        return switch (binding) {
            case TypeBinding.Specific(var name, _, var procedure, var passed, var attributes, var range) ->
                    new Entity.Binding.Specific(name, Names.identity(procedure), passed, attributes, range);
            case TypeBinding.Generic(var specification, _, var names, var attributes, var range) ->
                    new Entity.Binding.Generic(specification, names, attributes, range);
        };
    }

    private void add(Generic generic) {
        if (generic.ownSpecifics().isEmpty()) return;
        entities.add(new Entity.Generic(generic.name(), generic.specification(), generic.ownSpecifics().stream()
                .map(Names::identity).toList(),
                generic.range()));
    }

    private List<NamelistGroup> namelists() {
        return state.namelists().stream().map(group -> new NamelistGroup(group.name(), group.groupMembers().stream()
                .map(m -> new Designator.ObjectName(m.name().name(), m.name(), m.type(), m.rank(), group.range()))
                .toList(), group.range())).toList();
    }

    // What a declaration needs

    private void needs(Symbol symbol) {
        if (symbol.type() instanceof CharacterType(_, CharacterLength.Given(var length))) needs(length);
        symbol.shape().ifPresent(shape -> {
            switch (shape) {
                case ArraySpec.Explicit(var bounds) -> {
                    for (var bound : bounds) {
                        needs(bound.lower());
                        bound.upper().ifPresent(this::needs);
                    }
                }
                case ArraySpec.AssumedShape(var lower) -> lower.forEach(this::needs);
                case ArraySpec.Deferred _, ArraySpec.AssumedRank _ -> {}
            }
        });
    }

    private Optional<Symbol> find(SymbolName name) {
        return context.symbols().find(name);
    }

    private void needs(Expression expression) {
        if (expression instanceof Expression.IntegerConstant) return;
        ExpressionNames.of(expression).forEach(name -> find(name).ifPresent(this::add));
    }
}
