package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.FrontendOptions;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.expressions.Coarrays;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.scopes.TypeTemplate;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Entity.TypeAttribute;
import org.fortranc.source.SourceRange;

/** Definitions of derived types (F2018 7.5) and enumerations (7.6). */
final class DerivedTypes {
    private final UnitContext context;
    private final Expressions expressions;
    private final SpecificationState state;

    DerivedTypes(UnitContext context, Expressions expressions, SpecificationState state) {
        this.context = context;
        this.expressions = expressions;
        this.state = state;
    }

    /** Declares the name of a type before any statement of the specification part is analysed. */
    static void announce(ConstructSyntax construct, Scope scope) {
        var name = construct.opening().tree(FortranParser.DerivedTypeStmtContext.class).NAME(0);
        var known = scope.local(name.getText());
        if (known.isEmpty() || known.get().scope() == scope && known.get().is(Symbol.Kind.UNSETTLED))
            Declarations.local(scope, name.getText(), Declarations.range(name)).become(Symbol.Kind.DERIVED_TYPE);
    }

    void define(ConstructSyntax construct) {
        var opening = construct.opening().tree(FortranParser.DerivedTypeStmtContext.class);
        String name = opening.NAME(0).getText();
        var range = FortranToken.rangeOf(opening);
        var symbol = Declarations.local(expressions.scope(), name, Declarations.range(opening.NAME(0)));
        if (!symbol.is(Symbol.Kind.DERIVED_TYPE) || symbol.hasType() || symbol.isDefined())
            throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "'%s' is declared already", name);
        symbol.startDefinition();
        Optional<TypeTemplate> parent = Optional.empty();
        for (var attribute : opening.typeAttrSpec()) {
            if (attribute.accessSpec() != null) state.access(name, attribute.accessSpec(), range);
            if (attribute.start.getType() == FortranParser.EXTENDS) parent = parent(attribute.NAME()).template();
        }
        if (opening.NAME().size() == 1 && parent.isEmpty()) describe(construct, symbol);
        else symbol.becomeTemplate(new ParameterizedType(symbol, construct, context, expressions.scope(), state,
                parent));
    }

    /** What the type is and consists of. */
    void describe(ConstructSyntax construct, Symbol symbol) {
        for (var attribute : construct.opening().tree(FortranParser.DerivedTypeStmtContext.class).typeAttrSpec()) {
            switch (attribute.start.getType()) {
                case FortranParser.BIND -> symbol.add(TypeAttribute.BIND_C);
                case FortranParser.EXTENDS -> extend(symbol, attribute.NAME());
                case FortranParser.ABSTRACT -> symbol.add(TypeAttribute.ABSTRACT);
                default -> {
                    // PUBLIC or PRIVATE
                }
            }
        }
        if (construct.opening().tree(FortranParser.DerivedTypeStmtContext.class).start.getText().equals("structure"))
            symbol.add(TypeAttribute.SEQUENCE);
        components(construct, symbol);
        if (construct.branches().size() > 1)
            new TypeBindings(context, expressions, state).define(construct.branches().get(1).block(), symbol);
    }

    /** F2018 C739 to C742. */
    private void extend(Symbol type, TerminalNode parentName) {
        String name = parentName.getText();
        var range = Declarations.range(parentName);
        var parent = ParameterizedType.parent(parent(parentName), type, context, expressions.scope(), range);
        if (!parent.isDefined() || parent == type)
            throw new SemanticError(Code.CONSTRAINT, range, "The type '%s' is extended before its definition", name);
        if (!TypeHierarchy.isExtensible(parent) || !TypeHierarchy.isExtensible(type))
            throw new SemanticError(Code.CONSTRAINT, range, "A type with SEQUENCE or BIND cannot be extended");
        parent.refer();
        type.extend(parent, name);
    }

    private Symbol parent(TerminalNode name) {
        return expressions.scope().find(name.getText()).filter(s -> s.is(Symbol.Kind.DERIVED_TYPE)).orElseThrow(() ->
                new SemanticError(Code.UNDECLARED_NAME, Declarations.range(name),
                        "The derived type '%s' is not defined", name.getText()));
    }

    private void components(ConstructSyntax construct, Symbol type) {
        var inside = expressions.within(expressions.scope().components(type.name()));
        var components = new ArrayList<Symbol>();
        boolean privateComponents = false;
        for (var item : construct.branches().getFirst().block()) {
            if (!(item instanceof StatementSyntax statement) || statement.isBroken()) continue;
            switch (statement.kind()) {
                case SEQUENCE -> {
                    if (type.parent().isPresent()) throw new SemanticError(Code.CONSTRAINT, statement.range(),
                            "A type with SEQUENCE cannot extend another");
                    type.add(TypeAttribute.SEQUENCE);
                }
                case PRIVATE -> {
                    type.add(TypeAttribute.PRIVATE_COMPONENTS);
                    privateComponents = true;
                }
                case DATA_COMPONENT_DEF -> {
                    boolean isPrivate = privateComponents;
                    state.guarded(() -> define(statement.tree(FortranParser.DataComponentDefStmtContext.class), inside,
                            components, isPrivate));
                }
                case PROCEDURE_DECLARATION -> {
                    boolean isPrivate = privateComponents;
                    state.guarded(() -> new ProcedureComponents(context, inside, state).define(statement.tree(
                            FortranParser.ProcedureDeclarationStmtContext.class), components, isPrivate));
                }
                case TYPE_PARAM_DEF -> {
                    if (type.kinds().isEmpty()) throw new SemanticError(Code.CONSTRAINT, statement.range(),
                            "The type '%s' has no parameters", type.name().name());
                }
                default -> throw new SemanticError(Code.CONSTRAINT, statement.range(),
                        "This statement cannot stand in the definition of a type");
            }
            type.defineComponents(components);
        }
        type.defineComponents(components);
        requireNew(type);
        components.forEach(component -> requireSequence(type, component));
    }

    /** F2018 C740, C1804 and C1806: what the components of a type with an order in storage may be. */
    private void requireSequence(Symbol type, Symbol component) {
        boolean interoperable = type.typeAttributes().contains(TypeAttribute.BIND_C);
        if (!interoperable && !type.typeAttributes().contains(TypeAttribute.SEQUENCE)) return;
        var kind = interoperable ? "BIND(C)" : "SEQUENCE";
        boolean pointer = component.has(Attribute.POINTER) || component.has(Attribute.ALLOCATABLE);
        var fault = interoperable && pointer ? "is POINTER or ALLOCATABLE"
                : TypeHierarchy.isPolymorphic(component.type()) ? "is polymorphic"
                : context.types().definition(component.type()).filter(d -> !d.name().scope().equals("iso_c_binding")
                        && !d.typeAttributes().contains(TypeAttribute.BIND_C)
                        && (interoperable || !d.typeAttributes().contains(TypeAttribute.SEQUENCE)) && d != type)
                        .map(d -> "has a type without " + kind).orElse("");
        if (!fault.isEmpty()) context.report(new SemanticError(Code.CONSTRAINT, component.range(),
                "The component '%s' of the %s type '%s' %s", component.name().name(), kind, type.name().name(),
                fault));
    }

    /** F2018 7.5.7.2: an inherited component or the parent component has the name already. */
    private void requireNew(Symbol type) {
        if (type.parent().isEmpty()) return;
        for (var component : type.components()) {
            String name = component.name().name();
            boolean inherited = context.types().component(type.parent().get(), name).isPresent()
                    || context.types().parentComponent(type, name).isPresent();
            if (inherited) context.report(new SemanticError(Code.DUPLICATE_DECLARATION, component.range(),
                    "The type '%s' inherits a component '%s' already", type.name().name(), name));
        }
    }

    /** Names in bounds, lengths and initial values are those around the type, never components. */
    private void define(FortranParser.DataComponentDefStmtContext tree, Expressions inside,
            ArrayList<Symbol> components, boolean isPrivate) {
        var declared = new TypeSpecs(context, expressions).declared(tree.declarationTypeSpec());
        for (var entity : tree.entityDecl()) {
            String name = entity.NAME().getText();
            var range = Declarations.range(entity.NAME());
            if (inside.scope().local(name).isPresent())
                throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "The component '%s' is declared twice",
                        name);
            var component = inside.scope().declare(name, range);
            component.become(Symbol.Kind.OBJECT);
            DataType type = declared;
            if (entity.charLength() != null && declared instanceof CharacterType(int kind, _))
                type = new CharacterType(kind, new TypeSpecs(context, expressions).length(entity.charLength()));
            component.declareType(type);
            if (isPrivate) component.add(Attribute.PRIVATE);
            var shape = entity.arraySpec();
            for (var attribute : tree.attrSpec()) {
                if (attribute.arraySpec() != null) shape = shape == null ? attribute.arraySpec() : shape;
                else if (attribute.coarraySpec() != null)
                    new Coarrays(context, expressions).declare(component, attribute.coarraySpec());
                else attribute(component, attribute, range);
            }
            if (entity.coarraySpec() != null)
                new Coarrays(context, expressions).declare(component, entity.coarraySpec());
            if (shape != null) component.declareShape(new ArraySpecs(context, expressions).spec(shape, false));
            requireFixedOrDynamic(component, range);
            if (entity.initialization() != null) new Initializations(context, expressions, state).initialize(component,
                    entity.initialization());
            components.add(component);
        }
    }

    private static void attribute(Symbol component, FortranParser.AttrSpecContext tree, SourceRange range) {
        if (tree.accessSpec() != null) {
            if (tree.accessSpec().start.getType() == FortranParser.PRIVATE) component.add(Attribute.PRIVATE);
            else component.remove(Attribute.PRIVATE);
            return;
        }
        switch (tree.start.getType()) {
            case FortranParser.ALLOCATABLE -> AttributeRules.add(component, Attribute.ALLOCATABLE, range);
            case FortranParser.POINTER -> AttributeRules.add(component, Attribute.POINTER, range);
            case FortranParser.CONTIGUOUS -> AttributeRules.add(component, Attribute.CONTIGUOUS, range);
            default -> throw new SemanticError(Code.CONFLICTING_ATTRIBUTES,
                    range, "A component cannot have the attribute %s",
                    tree.start.getText().toUpperCase(java.util.Locale.ROOT));
        }
    }

    private void requireFixedOrDynamic(Symbol component, SourceRange range) {
        if (component.has(Attribute.CONTIGUOUS) && (!component.has(Attribute.POINTER) || component.shape().isEmpty()))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range,
                    "The component '%s' has CONTIGUOUS, but is no array pointer", component.name().name());
        boolean dynamic = component.has(Attribute.POINTER) || component.has(Attribute.ALLOCATABLE);
        String name = component.name().name();
        component.shape().ifPresent(shape -> {
            boolean deferred = shape instanceof ArraySpec.Deferred;
            if (deferred != dynamic)
                throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, deferred
                        ? "The component '%s' has a deferred shape, but neither POINTER nor ALLOCATABLE"
                        : "The component '%s' is POINTER or ALLOCATABLE and needs a deferred shape", name);
            if (!deferred && context.constants().extents(expressions.names().designator(name, component,
                    range)).isEmpty())
                throw new SemanticError(Code.NOT_CONSTANT, range, "The shape of the component '%s' is not constant",
                        name);
        });
        if (dynamic) return;
        if (TypeHierarchy.isPolymorphic(component.type()))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range,
                    "The component '%s' is CLASS, but neither POINTER nor ALLOCATABLE", name);
        context.types().definition(component.type()).ifPresent(type -> {
            if (component.name().scope().equals(type.name().toString()))
                throw new SemanticError(Code.CONSTRAINT, range,
                        "The component '%s' has the type that is being defined", name);
            if (!type.isDefined())
                throw new SemanticError(Code.CONSTRAINT, range, "The type of the component '%s' is defined later",
                        name);
        });
    }

    /** R759: the enumerators are named constants of the kind of C's int. */
    void enumeration(ConstructSyntax construct) {
        long next = 0;
        var enumerators = new LinkedHashMap<Symbol, Long>();
        for (var item : construct.branches().getFirst().block()) {
            if (!(item instanceof StatementSyntax statement) || statement.isBroken()) continue;
            if (statement.kind() != StatementKind.ENUMERATOR_DEF)
                throw new SemanticError(Code.CONSTRAINT, statement.range(),
                        "This statement cannot stand in an ENUM definition");
            for (var enumerator : statement.tree(FortranParser.EnumeratorDefStmtContext.class).enumerator()) {
                var range = Declarations.range(enumerator.NAME());
                if (enumerator.expr() != null) next =
                        expressions.constantInteger(enumerator.expr(), "An enumerator's value");
                var symbol = Declarations.local(expressions.scope(), enumerator.NAME().getText(), range);
                if (symbol.hasType()) throw new SemanticError(Code.DUPLICATE_DECLARATION,
                        range, "'%s' is declared already", symbol.name().name());
                symbol.add(Attribute.PARAMETER);
                enumerators.put(symbol, next);
                define(symbol, next++, 4);
            }
        }
        if (context.options().has(FrontendOptions.Feature.SHORT_ENUMERATORS)) shorten(enumerators);
    }

    private void define(Symbol enumerator, long value, int kind) {
        enumerator.declareType(new DataType.IntegerType(kind));
        new Initializations(context, expressions, state).constant(enumerator,
                ConstantConversion.integer(value, kind, enumerator.range()));
    }

    /** Gives all of them the smallest kind that every value fits. */
    private void shorten(Map<Symbol, Long> enumerators) {
        int kind = enumerators.values().stream().allMatch(v -> v == v.byteValue()) ? 1
                : enumerators.values().stream().allMatch(v -> v == v.shortValue()) ? 2 : 4;
        enumerators.forEach((symbol, value) -> define(symbol, value, kind));
    }
}
