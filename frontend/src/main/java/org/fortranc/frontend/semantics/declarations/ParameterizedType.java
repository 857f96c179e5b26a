package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.constants.ConstantValue;
import org.fortranc.frontend.semantics.expressions.Definability;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeTemplate;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.TypeInstance;
import org.fortranc.source.SourceRange;

/**
 * The definition of a derived type with KIND parameters. It is analysed anew for each combination of kinds, with the
 * parameters as named constants.
 */
final class ParameterizedType implements TypeTemplate {
    private final Symbol type;
    private final ConstructSyntax definition;
    private final UnitContext context;
    private final Scope scope;
    private final SpecificationState state;
    private final Optional<TypeTemplate> parent;
    private final List<String> own = new ArrayList<>();
    private final List<Parameter> declared = new ArrayList<>();
    private boolean areTypesChecked;

    /** R732, one parameter. */
    private record Parameter(String name, FortranParser.IntegerTypeSpecContext type,
                             Optional<FortranParser.ExprContext> standard) {}

    /** @param parent of a type that extends a parameterized one */
    ParameterizedType(Symbol type, ConstructSyntax definition, UnitContext context, Scope scope,
            SpecificationState state, Optional<TypeTemplate> parent) {
        this.type = type;
        this.definition = definition;
        this.context = context;
        this.scope = scope;
        this.state = state;
        this.parent = parent;
        var opening = definition.opening().tree(FortranParser.DerivedTypeStmtContext.class);
        for (var name : opening.NAME().subList(1, opening.NAME().size())) own.add(name.getText());
        for (var item : definition.branches().getFirst().block())
            if (item instanceof StatementSyntax statement && !statement.isBroken()
                    && statement.kind() == StatementKind.TYPE_PARAM_DEF)
                declare(statement.tree(FortranParser.TypeParamDefStmtContext.class));
        for (var name : opening.NAME().subList(1, opening.NAME().size())) requireDeclared(name);
    }

    private void declare(FortranParser.TypeParamDefStmtContext tree) {
        if (tree.LEN() != null) throw SemanticError.notTranslated("A derived type with length parameters",
                FortranToken.rangeOf(tree));
        for (var declaration : tree.typeParamDecl()) {
            String name = declaration.NAME().getText();
            if (!own.contains(name)) throw new SemanticError(Code.CONSTRAINT, Declarations.range(declaration.NAME()),
                    "'%s' is no parameter of the type '%s'", name, type.name().name());
            declared.add(new Parameter(name, tree.integerTypeSpec(), Optional.ofNullable(declaration.expr())));
        }
    }

    /** F2018 C731. */
    private void requireDeclared(TerminalNode name) {
        if (declared.stream().noneMatch(parameter -> parameter.name().equals(name.getText())))
            throw new SemanticError(Code.CONSTRAINT, Declarations.range(name),
                    "The type parameter '%s' is not declared in the definition", name.getText());
    }

    @Override public List<String> parameters() {
        var all = new ArrayList<String>();
        parent.ifPresent(type -> all.addAll(type.parameters()));
        all.addAll(own);
        return all;
    }

    @Override public Map<String, Expression.IntegerConstant> values(Map<String, Expression.IntegerConstant> given,
            SourceRange range) {
        var values = new LinkedHashMap<String, Expression.IntegerConstant>();
        parent.ifPresent(type -> values.putAll(type.values(given, range)));
        for (var name : own) {
            var parameter = declared.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
            var inside = analysis(values, context, scope);
            var kind = new TypeSpecs(context, inside).integer(parameter.type());
            long value = Optional.ofNullable(given.get(name)).map(Expression.IntegerConstant::value).orElseGet(() ->
                    inside.constantInteger(parameter.standard().orElseThrow(() -> new SemanticError(Code.CONSTRAINT,
                            range, "The type parameter '%s' of '%s' has neither a value nor a default", name,
                            type.name().name())), "A type parameter"));
            values.put(name, ConstantConversion.integer(value, kind.kind(), range));
        }
        return values;
    }

    /** Expressions that see the parameters as named constants. */
    private Expressions analysis(Map<String, Expression.IntegerConstant> values, UnitContext user, Scope at) {
        var inside = scope.parameters(type.name(), at);
        values.forEach((name, value) -> {
            var symbol = inside.declare(name, value.range());
            symbol.declareType(value.type());
            symbol.add(Attribute.PARAMETER);
            symbol.become(Symbol.Kind.OBJECT);
            symbol.defineValue(new ConstantValue.Scalar(value));
            symbol.initialize(value);
        });
        return new Expressions(user, inside, new Definability(user));
    }

    @Override public Symbol instance(Map<String, Expression.IntegerConstant> given, UnitContext user, Scope at,
            SourceRange range) {
        var values = values(given, range);
        var identity = new TypeInstance(type.name(), values.values().stream().map(Expression.IntegerConstant::value)
                .toList()).name();
        var known = user.symbols().find(identity);
        if (known.isPresent()) return known.get();
        var symbol = at.declareInstance(identity, type.range());
        symbol.become(Symbol.Kind.DERIVED_TYPE);
        symbol.startDefinition();
        symbol.giveKinds(values);
        var own = new SpecificationState(user);
        new DerivedTypes(user, analysis(values, user, at), own).describe(definition, symbol);
        // Bindings may name procedures that the unit declares later.
        if (user == context && !state.isFinished()) state.atEnd(own::finish);
        else own.finish();
        if (user != context || areTypesChecked) new BindingChecks(user).check(symbol);
        return symbol;
    }

    @Override public void typesAreChecked() {
        areTypesChecked = true;
    }

    @Override public List<String> text() {
        var lines = new ArrayList<String>();
        for (var branch : definition.branches()) {
            branch.heading().parse().map(FortranToken::textOf).ifPresent(lines::add);
            for (var item : branch.block())
                if (item instanceof StatementSyntax statement) statement.parse().map(FortranToken::textOf)
                        .ifPresent(lines::add);
        }
        lines.add("end type " + type.name().name());
        return lines;
    }

    /** The type that a parent of this type is, when this type has these kinds. */
    static Symbol parent(Symbol parent, Symbol heir, UnitContext user, Scope at, SourceRange range) {
        if (parent.template().isEmpty()) return parent;
        var kinds = new LinkedHashMap<>(heir.kinds());
        kinds.keySet().retainAll(parent.template().get().parameters());
        return parent.template().get().instance(kinds, user, at, range);
    }

    /** Of the procedures that a parameterized type names, those that other kinds have are none of this type. */
    static boolean isFor(Symbol type, Symbol procedure, int argument) {
        var dummies = procedure.signature().orElseThrow().dummies();
        return argument >= dummies.size() || dummies.get(argument).filter(dummy -> !isFor(type, dummy.type()))
                .isEmpty();
    }

    private static boolean isFor(Symbol type, DataType passed) {
        var name = switch (passed) {
            case DataType.DerivedType(var definition) -> Optional.of(definition);
            case DataType.PolymorphicType(var definition) -> Optional.of(definition);
            default -> Optional.<org.fortranc.ir.fortran.SymbolName>empty();
        };
        return name.flatMap(TypeInstance::of).isEmpty() || name.get().equals(type.name());
    }
}
