package org.fortranc.frontend.semantics.declarations;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Coarrays;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.Symbol.Kind;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.grammar.FortranParser.AttrSpecContext;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.source.SourceRange;

/**
 * Type declaration statements and the statements that give single attributes (F2018 8.2 and 8.6).
 *
 * <p>Bounds and lengths may mention names that are declared later; they are worked out when someone asks for them, and
 * at the latest at the end of the specification part.
 */
final class Declarations {
    private final UnitContext context;
    private final Expressions expressions;
    private final Scope scope;
    private final TypeSpecs types;
    private final ArraySpecs arrays;
    private final Initializations initializations;
    private final SpecificationState state;

    Declarations(UnitContext context, Expressions expressions, SpecificationState state) {
        this.context = context;
        this.expressions = expressions;
        this.scope = expressions.scope();
        this.types = new TypeSpecs(context, expressions);
        this.arrays = new ArraySpecs(context, expressions);
        this.initializations = new Initializations(context, expressions, state);
        this.state = state;
    }

    /** The symbol that a declaration in this scope is about. */
    static Symbol local(Scope scope, String name, SourceRange range) {
        var known = scope.local(name);
        if (known.isEmpty()) return scope.declare(name, range);
        if (known.get().scope() != scope)
            throw new SemanticError(Code.DUPLICATE_DECLARATION,
                    range, "'%s' comes from a module and cannot be declared again", name);
        return known.get();
    }

    private Symbol local(Token name) {
        return local(scope, name.getText(), FortranToken.rangeOf(name, name));
    }

    static SourceRange range(TerminalNode name) {
        return FortranToken.rangeOf(name.getSymbol(), name.getSymbol());
    }

    // R801

    void typeDeclaration(FortranParser.TypeDeclarationStmtContext tree) {
        var type = types.declared(tree.declarationTypeSpec());
        for (var entity : tree.entityDecl()) {
            try {
                declare(entity, type, tree.attrSpec());
            } catch (SemanticError error) {
                context.report(error);
            }
        }
    }

    private void declare(FortranParser.EntityDeclContext entity, DataType type, List<AttrSpecContext> attributes) {
        var range = range(entity.NAME());
        var symbol = local(entity.NAME().getSymbol());
        giveType(symbol, type, range);
        if (type instanceof DataType.DerivedType && context.types().definition(type)
                .filter(definition -> definition.scope() == scope && !definition.isDefined()).isPresent())
            throw new SemanticError(Code.CONSTRAINT, range, "The type of '%s' is defined later", symbol.name().name());
        if (entity.coarraySpec() != null) new Coarrays(context, expressions).declare(symbol, entity.coarraySpec());
        if (entity.charLength() != null) lengthOfEntity(symbol, entity.charLength(), range);
        Optional<FortranParser.ArraySpecContext> shape = Optional.ofNullable(entity.arraySpec());
        for (var attribute : attributes) {
            if (attribute.arraySpec() != null) shape = shape.isPresent() ? shape : Optional.of(attribute.arraySpec());
            else attribute(symbol, attribute, range);
        }
        if (shape.isPresent()) giveShape(symbol, shape.get(), range);
        if (entity.initialization() != null && symbol.is(Kind.PROCEDURE)) {
            symbol.add(Attribute.SAVE);
            state.atEnd(() -> initializations.procedure(symbol, entity.initialization().expr()));
        } else if (entity.initialization() != null) initializations.initialize(symbol, entity.initialization());
        else if (symbol.isConstant())
            throw new SemanticError(Code.CONSTRAINT, range, "The named constant '%s' has no value",
                    symbol.name().name());
    }

    private static void giveType(Symbol symbol, DataType type, SourceRange range) {
        String name = symbol.name().name();
        if (symbol.hasExplicitType()) throw new SemanticError(Code.DUPLICATE_DECLARATION,
                range, "'%s' has a declared type already", name);
        switch (symbol.kind()) {
            case UNSETTLED, OBJECT, INTRINSIC, STATEMENT_FUNCTION -> {}
            case PROCEDURE -> {
                if (symbol.role() == Symbol.Role.SUBROUTINE || symbol.procedureClass() == ProcedureClass.MODULE
                        || symbol.procedureClass() == ProcedureClass.INTERNAL)
                    throw new SemanticError(Code.DUPLICATE_DECLARATION,
                            range, "'%s' is a procedure and cannot be given a type here", name);
            }
            case DERIVED_TYPE, NAMELIST, CONSTRUCT, PROGRAM_UNIT ->
                throw new SemanticError(Code.DUPLICATE_DECLARATION,
                        range, "'%s' is declared already as something else", name);
        }
        symbol.declareType(type);
    }

    /** {@code CHARACTER a*10}: the entity's own length. */
    private void lengthOfEntity(Symbol symbol, FortranParser.CharLengthContext tree, SourceRange range) {
        if (symbol.type() instanceof CharacterType(int kind, _)) symbol.declareType(new CharacterType(kind,
                types.length(tree)));
        else if (tree.INT_LITERAL() == null)
            throw new SemanticError(Code.CONSTRAINT, range, "'%s' is not CHARACTER, but has a length",
                    symbol.name().name());
        else symbol.declareType(ofSize(symbol.type(), Long.parseLong(tree.INT_LITERAL().getText()), range));
    }

    /** {@code REAL x*8}: an extension of old compilers. */
    private static DataType ofSize(DataType type, long bytes, SourceRange range) {
        return switch (type) {
            case DataType.IntegerType _ when bytes <= 8 -> new DataType.IntegerType((int) bytes);
            case DataType.RealType _ when bytes == 4 || bytes == 8 -> new DataType.RealType((int) bytes);
            case DataType.ComplexType _ when bytes == 8 || bytes == 16 -> new DataType.ComplexType((int) bytes / 2);
            case DataType.LogicalType _ when bytes <= 8 -> new DataType.LogicalType((int) bytes);
            default -> throw new SemanticError(Code.CONSTRAINT, range, "There is no such type of %d bytes", bytes);
        };
    }

    /** Gives the symbol its dimensions; whether {@code (:)} is assumed shape is known when all attributes are. */
    private void giveShape(Symbol symbol, FortranParser.ArraySpecContext tree, SourceRange range) {
        if (!state.shaped().add(symbol))
            throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "'%s' has dimensions already",
                    symbol.name().name());
        if (symbol.is(Kind.PROCEDURE)) throw new SemanticError(Code.CONFLICTING_ATTRIBUTES,
                range, "'%s' is a procedure and has no dimensions", symbol.name().name());
        if (symbol.is(Kind.UNSETTLED)) symbol.become(Kind.OBJECT);
        symbol.resolveWith(() -> state.guarded(() -> {
            boolean assumedShape = symbol.isDummy() && !symbol.has(Attribute.POINTER)
                    && !symbol.has(Attribute.ALLOCATABLE);
            symbol.declareShape(arrays.spec(tree, assumedShape));
            requireAttributeOfShape(symbol, range);
        }));
    }

    private void requireAttributeOfShape(Symbol symbol, SourceRange range) {
        String name = symbol.name().name();
        switch (symbol.shape().orElseThrow()) {
            case ArraySpec.Deferred _ -> {
                if (!symbol.has(Attribute.POINTER) && !symbol.has(Attribute.ALLOCATABLE))
                    throw new SemanticError(Code.CONFLICTING_ATTRIBUTES,
                            range, "'%s' has a deferred shape, but neither POINTER nor ALLOCATABLE", name);
            }
            case ArraySpec.Explicit(var bounds) -> {
                if (symbol.has(Attribute.POINTER) || symbol.has(Attribute.ALLOCATABLE))
                    throw new SemanticError(Code.CONFLICTING_ATTRIBUTES,
                            range, "'%s' is POINTER or ALLOCATABLE and needs a deferred shape", name);
                long open = bounds.stream().filter(b -> b.upper().isEmpty()).count();
                boolean implied = symbol.isConstant() && open == bounds.size();
                if (!implied && open > (bounds.getLast().upper().isEmpty() ? 1 : 0))
                    throw new SemanticError(Code.CONSTRAINT, range, "Only the last dimension of '%s' may have the upper bound *",
                            name);
                boolean pointee = state.crayPointers().stream().anyMatch(c -> c.pointee().equals(symbol.name()));
                if (open > 0 && !symbol.isDummy() && !symbol.isConstant() && !pointee)
                    throw new SemanticError(Code.CONFLICTING_ATTRIBUTES,
                            range, "'%s' has an assumed size, but is no dummy argument", name);
            }
            case ArraySpec.AssumedShape _ -> {}
            // F2018 C837
            case ArraySpec.AssumedRank _ -> {
                if (!symbol.isDummy() || symbol.has(Attribute.VALUE)) throw new SemanticError(
                        Code.CONFLICTING_ATTRIBUTES, range, "'%s' has assumed rank, but is no dummy argument%s", name,
                        symbol.isDummy() ? " by reference" : "");
            }
        }
    }

    private void attribute(Symbol symbol, AttrSpecContext tree, SourceRange range) {
        if (tree.accessSpec() != null) {
            state.access(symbol.name().name(), tree.accessSpec(), range);
            return;
        }
        if (tree.languageBindingSpec() != null) {
            AttributeRules.add(symbol, Attribute.BIND, range);
            var label = Headings.label(tree.languageBindingSpec(), symbol.name().name(), expressions, context);
            if (!label.isEmpty()) state.label(symbol.name().name(), label);
            return;
        }
        if (tree.intentSpec() != null) {
            AttributeRules.add(symbol, intent(tree.intentSpec()), range);
            return;
        }
        switch (tree.start.getType()) {
            case FortranParser.EXTERNAL -> external(symbol, range);
            case FortranParser.INTRINSIC -> intrinsic(symbol, range);
            case FortranParser.CODIMENSION -> new Coarrays(context, expressions).declare(symbol, tree.coarraySpec());
            case FortranParser.STATIC -> AttributeRules.add(symbol, Attribute.SAVE, range);
            default -> AttributeRules.add(symbol,
                    Attribute.valueOf(tree.start.getText().toUpperCase(java.util.Locale.ROOT)), range);
        }
    }

    static Attribute intent(FortranParser.IntentSpecContext tree) {
        if (tree.IN() == null) return Attribute.INTENT_OUT;
        return tree.OUT() == null && !tree.getText().equals("inout") ? Attribute.INTENT_IN : Attribute.INTENT_INOUT;
    }

    // 8.6 and 15.4.3.5: statements that give attributes

    void attributes(Attribute attribute, List<TerminalNode> names) {
        for (var name : names) state.guarded(() -> AttributeRules.add(local(name.getSymbol()), attribute, range(name)));
    }

    /**
     * VOLATILE and ASYNCHRONOUS may be said again of what comes from a host or module, for this scope only (F2018
     * 19.5.1.4). Variables have one storage and one order of accesses here, so nothing follows from it.
     */
    void attributesOfAccessible(Attribute attribute, List<TerminalNode> names) {
        state.atEnd(() -> {
            for (var name : names) state.guarded(() -> {
                var known = scope.find(name.getText());
                if (known.filter(symbol -> symbol.scope() != scope).isEmpty())
                    AttributeRules.add(local(name.getSymbol()), attribute, range(name));
            });
        });
    }

    void objects(Optional<Attribute> attribute, List<FortranParser.ObjectDeclContext> objects) {
        for (var object : objects) state.guarded(() -> {
            var symbol = object(object);
            attribute.ifPresent(a -> AttributeRules.add(symbol, a, range(object.NAME())));
        });
    }

    /** The Cray extension: an integer that holds the address of the pointee. */
    void crayPointer(FortranParser.CrayPointerContext tree) {
        var pointer = local(tree.NAME().getSymbol());
        if (pointer.hasExplicitType()) {
            if (!(pointer.type() instanceof DataType.IntegerType)) throw new SemanticError(Code.TYPE_MISMATCH,
                    range(tree.NAME()), "The Cray pointer '%s' must be INTEGER", pointer.name().name());
        } else {
            pointer.declareType(new DataType.IntegerType(8));
        }
        pointer.become(Kind.OBJECT);
        var pointee = object(tree.objectDecl());
        if (pointee.isDummy() || pointee.isInCommon())
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range(tree.objectDecl().NAME()),
                    "The Cray pointee '%s' has storage already", pointee.name().name());
        pointee.becomePointee();
        // An EXTERNAL statement may follow: a pointee may be a procedure.
        state.atEnd(() -> {
            if (pointee.is(Kind.UNSETTLED)) pointee.become(Kind.OBJECT);
        });
        state.crayPointers().add(new SpecificationPart.CrayPointer(pointer.name(), pointee.name()));
    }

    /** A name with perhaps a shape, as in DIMENSION and COMMON statements. */
    Symbol object(FortranParser.ObjectDeclContext tree) {
        var symbol = local(tree.NAME().getSymbol());
        if (tree.coarraySpec() != null) new Coarrays(context, expressions).declare(symbol, tree.coarraySpec());
        if (tree.arraySpec() != null) giveShape(symbol, tree.arraySpec(), range(tree.NAME()));
        return symbol;
    }

    void coarrays(FortranParser.CodimensionStmtContext tree) {
        for (var object : tree.codimensionDecl()) state.guarded(() ->
                new Coarrays(context, expressions).declare(local(object.NAME().getSymbol()), object.coarraySpec()));
    }

    void externals(List<TerminalNode> names) {
        for (var name : names) state.guarded(() -> external(local(name.getSymbol()), range(name)));
    }

    private void external(Symbol symbol, SourceRange range) {
        String name = symbol.name().name();
        if (symbol.is(Kind.OBJECT) && !(symbol.has(Attribute.RESULT) && symbol.rank() == 0))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, "'%s' is a variable and cannot be EXTERNAL",
                    name);
        if (symbol.is(Kind.INTRINSIC))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, "'%s' cannot be both INTRINSIC and EXTERNAL",
                    name);
        if (expressions.scope().isNamed(name) && !symbol.has(Attribute.RESULT))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, "'%s' is the name of this procedure and cannot "
                    + "be EXTERNAL in it", name);
        symbol.becomeProcedure(symbol.isDummy() ? ProcedureClass.DUMMY : ProcedureClass.EXTERNAL);
    }

    void intrinsics(List<TerminalNode> names) {
        for (var name : names) state.guarded(() -> intrinsic(local(name.getSymbol()), range(name)));
    }

    private void intrinsic(Symbol symbol, SourceRange range) {
        String name = symbol.name().name();
        var table = org.fortranc.frontend.semantics.intrinsics.IntrinsicTable.standard();
        if (!table.isIntrinsic(name) && !table.isOfModule(name, scope.path()))
            throw new SemanticError(Code.WRONG_NAME_CLASS, range, "There is no intrinsic procedure '%s'", name);
        if (symbol.is(Kind.PROCEDURE))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, "'%s' cannot be both INTRINSIC and EXTERNAL",
                    name);
        symbol.become(Kind.INTRINSIC);
    }

    void intents(FortranParser.IntentStmtContext tree) {
        attributes(intent(tree.intentSpec()), tree.NAME());
    }

    /** R851: the value is worked out at once, since what follows may need it. */
    void parameters(FortranParser.ParameterStmtContext tree) {
        for (var definition : tree.namedConstantDef()) state.guarded(() -> {
            var range = range(definition.NAME());
            var symbol = local(definition.NAME().getSymbol());
            AttributeRules.add(symbol, Attribute.PARAMETER, range);
            expressions.names().requireType(symbol, range);
            initializations.constant(symbol, expressions.expression(definition.expr()));
        });
    }

    void implicit(FortranParser.ImplicitStmtContext tree) {
        var rules = scope.implicitRules();
        if (rules.isNone() && state.isImplicitNoneGiven())
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES,
                    FortranToken.rangeOf(tree), "IMPLICIT follows IMPLICIT NONE");
        for (var spec : tree.implicitSpec()) {
            var type = types.declared(spec.declarationTypeSpec());
            for (var letters : spec.letterSpec()) {
                char first = letters.NAME(0).getText().charAt(0);
                char last = letters.NAME().size() > 1 ? letters.NAME(1).getText().charAt(0) : first;
                if (letters.NAME(0).getText().length() != 1 || last < first)
                    throw new SemanticError(Code.CONSTRAINT,
                            FortranToken.rangeOf(letters), "IMPLICIT needs single letters in alphabetic order");
                rules.map(first, last, type);
            }
        }
        // A function's or dummy argument's name is known before, but takes its type from here.
    }

    void implicitNone(FortranParser.ImplicitNoneStmtContext tree) {
        boolean external = false;
        boolean type = tree.implicitNoneSpec().isEmpty();
        for (var spec : tree.implicitNoneSpec()) {
            if (spec.start.getType() == FortranParser.EXTERNAL) external = true;
            else type = true;
        }
        if (type) scope.implicitRules().forbidTypes();
        if (external) scope.implicitRules().forbidExternals();
        state.implicitNoneGiven();
    }

    /** R867. */
    void importNames(FortranParser.ImportStmtContext tree) {
        if (!tree.NAME().isEmpty()) {
            for (var name : tree.NAME()) {
                scope.importNamed(name.getText());
                if (scope.host().flatMap(host -> host.find(name.getText())).isEmpty())
                    throw new SemanticError(Code.UNDECLARED_NAME, range(name), "'%s' is not declared in the host",
                            name.getText());
            }
        } else if (tree.NONE() != null) {
            scope.importNone();
        } else {
            scope.importAll();
        }
    }

    /** R1512: procedures with an interface or a result type that a name or type gives. */
    void procedures(FortranParser.ProcedureDeclarationStmtContext tree) {
        var range = FortranToken.rangeOf(tree);
        for (var declaration : tree.procDecl()) state.guarded(() -> {
            var symbol = local(declaration.NAME().getSymbol());
            var at = range(declaration.NAME());
            external(symbol, at);
            for (var attribute : tree.procAttrSpec()) attribute(symbol, attribute, at);
            describe(symbol, tree.procInterface(), range);
            if (declaration.expr() != null) {
                if (!symbol.isDummy() && !symbol.has(Attribute.RESULT)) symbol.add(Attribute.SAVE);
                state.atEnd(() -> initializations.procedure(symbol, declaration.expr()));
            }
        });
    }

    /** Gives a procedure the interface or type in the parentheses of PROCEDURE. */
    void describe(Symbol symbol, FortranParser.ProcInterfaceContext tree, SourceRange range) {
        if (tree == null) return;
        if (tree.declarationTypeSpec() != null) {
            symbol.declareType(types.declared(tree.declarationTypeSpec()));
            symbol.play(Symbol.Role.FUNCTION);
            return;
        }
        String name = tree.NAME().getText();
        symbol.resolveWith(() -> state.guarded(() -> interfaceOf(symbol, name, range)));
    }

    private void attribute(Symbol symbol, FortranParser.ProcAttrSpecContext tree, SourceRange range) {
        if (tree.accessSpec() != null) {
            state.access(symbol.name().name(), tree.accessSpec(), range);
            return;
        }
        if (tree.intentSpec() != null) {
            AttributeRules.add(symbol, intent(tree.intentSpec()), range);
            return;
        }
        switch (tree.start.getType()) {
            case FortranParser.OPTIONAL -> AttributeRules.add(symbol, Attribute.OPTIONAL, range);
            case FortranParser.POINTER -> AttributeRules.add(symbol, Attribute.POINTER, range);
            case FortranParser.SAVE -> AttributeRules.add(symbol, Attribute.SAVE, range);
            case FortranParser.PROTECTED -> AttributeRules.add(symbol, Attribute.PROTECTED, range);
            case FortranParser.BIND -> AttributeRules.add(symbol, Attribute.BIND, range);
            default -> throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range,
                    "'%s' is no component and can have neither PASS nor NOPASS", symbol.name().name());
        }
    }

    /** F2018 15.4.3.6: the interface of another procedure, also of an intrinsic one. */
    private void interfaceOf(Symbol symbol, String name, SourceRange range) {
        var known = scope.find(name).filter(s -> s != symbol);
        var signature = known.flatMap(Symbol::signature);
        if (signature.isPresent()) {
            symbol.declareSignature(signature.get());
            symbol.play(signature.get().isFunction() ? Symbol.Role.FUNCTION : Symbol.Role.SUBROUTINE);
            return;
        }
        boolean intrinsic = known.map(s -> s.is(Kind.INTRINSIC)).orElseGet(() ->
                org.fortranc.frontend.semantics.intrinsics.IntrinsicTable.standard().isFunction(name));
        if (intrinsic) {
            symbol.declareType(expressions.names().intrinsic(name, range).type());
            symbol.play(Symbol.Role.FUNCTION);
            return;
        }
        var other = known.filter(s -> s.is(Kind.PROCEDURE)).orElseThrow(() ->
                new SemanticError(Code.WRONG_NAME_CLASS, range, "'%s' is no procedure with an explicit interface",
                        name));
        if (other.hasType()) symbol.declareType(other.type());
        symbol.play(other.role());
    }
}
