package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.scopes.TypeTemplate;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.ProgramUnitSyntax;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.SpecificationPart;

/**
 * Analyses a specification part (F2018 R504) into the symbols of its scope. Order: each statement declares what it can;
 * bounds, lengths, EQUIVALENCE, DATA and statement functions follow when all names are declared.
 */
public final class SpecificationAnalysis {
    private final UnitContext context;
    private final Expressions expressions;
    private final Scope scope;
    private final SpecificationState state;
    private final Declarations declarations;
    private final SpecificationBuilder builder;
    private final UseStatements uses;
    private boolean describing;

    public SpecificationAnalysis(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
        this.scope = expressions.scope();
        this.state = new SpecificationState(context);
        this.declarations = new Declarations(context, expressions, state);
        this.builder = new SpecificationBuilder(context, scope, state);
        this.uses = new UseStatements(context, scope);
    }

    /** Analyses the statements; returns ENTRY statements and all from the first on that turn out to be executable. */
    public List<BlockItem> analyse(List<BlockItem> specificationPart) {
        var items = InterfaceOrder.of(specificationPart);
        for (var item : items)
            if (item instanceof StatementSyntax statement && statement.kind() == StatementKind.USE
                    && !statement.isBroken())
                uses.announce(statement.tree(FortranParser.UseStmtContext.class));
        announceTypes(items);
        var executable = new ArrayList<BlockItem>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item instanceof StatementSyntax statement && isAssignment(statement)) {
                executable.addAll(items.subList(i, items.size()));
                return List.copyOf(executable);
            }
            if (item instanceof StatementSyntax statement && statement.kind() == StatementKind.ENTRY)
                executable.add(item); // it begins at the first executable statement
            else state.guarded(() -> analyse(item));
        }
        return List.copyOf(executable);
    }

    /** A component may be of a type that is defined later (F2018 C751). */
    private void announceTypes(List<BlockItem> items) {
        for (var item : items)
            if (item instanceof ConstructSyntax construct && construct.kind() == StatementKind.DERIVED_TYPE
                    && !construct.opening().isBroken())
                state.guarded(() -> DerivedTypes.announce(construct, scope));
    }

    /** Works out all that was put off; the declarations are complete then. */
    public void finish() {
        for (var symbol : List.copyOf(scope.symbols())) if (symbol.scope() == scope) state.guarded(symbol::resolve);
        state.finish();
        for (var symbol : scope.symbols()) if (symbol.scope() == scope) state.guarded(() -> settle(symbol));
    }

    private void settle(Symbol symbol) {
        if (symbol.is(Symbol.Kind.UNSETTLED) && (symbol.rank() > 0 || symbol.isConstant()
                || symbol.has(Attribute.RESULT)
                || symbol.has(Attribute.ALLOCATABLE) || symbol.isInCommon())) symbol.become(Symbol.Kind.OBJECT);
        if (symbol.is(Symbol.Kind.OBJECT)) expressions.names().requireType(symbol, symbol.range());
        if (symbol.has(Attribute.RESULT) && symbol.is(Symbol.Kind.PROCEDURE) && !symbol.has(Attribute.POINTER))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, symbol.range(),
                    "The result '%s' is a procedure, but no POINTER", symbol.name().name());
        if (symbol.is(Symbol.Kind.UNSETTLED) && symbol.isDummy() && !symbol.hasType())
            scope.implicitRules().typeOf(symbol.name().name()).ifPresent(symbol::implyType);
        boolean entered = scope.kind() != Scope.Kind.PROGRAM && scope.kind() != Scope.Kind.MODULE
                && scope.kind() != Scope.Kind.BLOCK_DATA;
        if (symbol.is(Symbol.Kind.OBJECT) && (!entered || symbol.has(Attribute.SAVE) || symbol.isInCommon())
                && builder.isAutomatic(symbol))
            throw new SemanticError(Code.NOT_CONSTANT,
                    symbol.range(), "The bounds and length of '%s' must be constants here", symbol.name().name());
        boolean takesLength = symbol.isDummy() || symbol.isConstant() || symbol.has(Attribute.RESULT);
        if (symbol.is(Symbol.Kind.OBJECT) && !takesLength
                && symbol.type() instanceof DataType.CharacterType(_, DataType.CharacterLength.Assumed _))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, symbol.range(),
                    "'%s' has an assumed length, but is neither a dummy argument nor a named constant",
                    symbol.name().name());
        boolean dynamic = symbol.has(Attribute.ALLOCATABLE) || symbol.has(Attribute.POINTER);
        if (symbol.is(Symbol.Kind.OBJECT) || symbol.is(Symbol.Kind.UNSETTLED)) requireDynamicType(symbol);
        if (symbol.type() instanceof DataType.CharacterType(_, DataType.CharacterLength.Deferred _) && !dynamic
                && !symbol.has(Attribute.DUMMY))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, symbol.range(),
                    "'%s' has a deferred length, but is neither POINTER nor ALLOCATABLE", symbol.name().name());
    }

    /** Looks up the procedures that generics name; those that the unit contains must have been declared. */
    public void completeGenerics() {
        InterfaceBlocks.completeGenerics(context, scope);
    }

    /** F2018 C1509 to C1514: the arguments of a reference choose one procedure. */
    public void checkGenerics() {
        for (var generic : scope.generics().values()) state.guarded(() -> InterfaceBlocks.requireDistinct(context,
                generic));
    }

    /** The members of a COMMON block that is declared here. */
    public Optional<List<Symbol>> membersOf(String block) {
        return state.membersOf(block);
    }

    /** The interface body that the specification part has for a separate module procedure. */
    public static Optional<ProgramUnitSyntax> separate(List<BlockItem> specificationPart, String name) {
        return InterfaceBlocks.separate(specificationPart, name);
    }

    /** F2018 C709, C715: what may have a dynamic type of its own. */
    private static void requireDynamicType(Symbol symbol) {
        boolean dynamic = symbol.has(Attribute.ALLOCATABLE) || symbol.has(Attribute.POINTER);
        if (TypeHierarchy.isPolymorphic(symbol.type()) && !dynamic && !symbol.isDummy())
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, symbol.range(),
                    "'%s' is CLASS, but neither a dummy argument nor POINTER nor ALLOCATABLE", symbol.name().name());
        if (symbol.type() instanceof DataType.AssumedType && (!symbol.isDummy() || dynamic))
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, symbol.range(),
                    "'%s' is TYPE(*), which only a dummy argument can be", symbol.name().name());
    }

    /** Checks the bindings of the derived types, when the interfaces of all procedures here are known. */
    public void checkTypes() {
        for (var symbol : scope.symbols())
            if (symbol.scope() == scope && symbol.is(Symbol.Kind.DERIVED_TYPE)) {
                new BindingChecks(context).check(symbol);
                symbol.template().ifPresent(TypeTemplate::typesAreChecked);
            }
    }

    /** What an explicit interface says of a subprogram with this specification part (F2018 15.4.2). */
    public SpecificationPart describe(Signature signature) {
        // A dummy procedure may have the interface of the procedure itself.
        if (describing) return SpecificationPart.EMPTY;
        describing = true;
        try {
            return new SpecificationBuilder(context, scope, state).describe(signature);
        } finally {
            describing = false;
        }
    }

    /** What the scope declares, to be asked for when the execution part has been analysed. */
    public SpecificationPart build() {
        return builder.build();
    }

    /** Names and generic specifications of a module that its users do not see. */
    public java.util.Set<String> privateNames() {
        var names = new java.util.LinkedHashSet<String>();
        for (var name : scope.names().keySet()) if (state.isPrivate(name)) names.add(name);
        for (var name : scope.generics().keySet()) if (state.isPrivate(name)) names.add(name);
        return names;
    }

    private boolean isAssignment(StatementSyntax statement) {
        if (statement.kind() != StatementKind.ASSIGNMENT_OR_STATEMENT_FUNCTION || statement.isBroken()) return false;
        var tree = statement.tree(FortranParser.AssignmentStmtContext.class);
        var part = tree.designator().partRef(0);
        if (tree.designator().partRef().size() > 1 || part.subscriptOrArgumentList().size() != 1) return true;
        boolean names = part.subscriptOrArgumentList(0).subscriptOrArgument().stream().allMatch(item ->
                item instanceof FortranParser.PositionalArgumentContext argument && argument.expr().start
                        == argument.expr().stop
                        && argument.expr().start.getType() == FortranParser.NAME);
        if (!names) return part.subscriptOrArgumentList(0).getChildCount() > 0;
        var symbol = scope.find(part.NAME().getText());
        return symbol.isPresent() && (symbol.get().rank() > 0 || symbol.get().scope() != scope
                && symbol.get().is(Symbol.Kind.OBJECT));
    }

    private void analyse(BlockItem item) {
        switch (item) {
            case StatementSyntax statement -> {
                if (!statement.isBroken()) statement(statement);
            }
            case ConstructSyntax construct -> {
                if (construct.opening().isBroken()) return;
                switch (construct.kind()) {
                    case DERIVED_TYPE -> new DerivedTypes(context, expressions, state).define(construct);
                    case ENUM_DEF -> new DerivedTypes(context, expressions, state).enumeration(construct);
                    case INTERFACE, ABSTRACT_INTERFACE -> new InterfaceBlocks(context, expressions).analyse(construct);
                    default -> throw new IllegalStateException("a construct in a specification part: "
                            + construct.kind());
                }
            }
            case ProgramUnitSyntax unit -> throw new IllegalStateException("a program unit in a specification part: "
                    + unit.kind());
        }
    }

    /** A statement that may also stand in the execution part: DATA and NAMELIST. */
    public void statement(StatementSyntax statement) {
        switch (statement.kind()) {
            case USE -> uses.use(statement.tree(FortranParser.UseStmtContext.class));
            case IMPORT -> declarations.importNames(statement.tree(FortranParser.ImportStmtContext.class));
            case IMPLICIT -> declarations.implicit(statement.tree(FortranParser.ImplicitStmtContext.class));
            case IMPLICIT_NONE ->
                    declarations.implicitNone(statement.tree(FortranParser.ImplicitNoneStmtContext.class));
            case TYPE_DECLARATION ->
                    declarations.typeDeclaration(statement.tree(FortranParser.TypeDeclarationStmtContext.class));
            case PARAMETER -> declarations.parameters(statement.tree(FortranParser.ParameterStmtContext.class));
            case DIMENSION -> declarations.objects(Optional.empty(),
                    statement.tree(FortranParser.DimensionStmtContext.class).objectDecl());
            case ALLOCATABLE -> declarations.objects(Optional.of(Attribute.ALLOCATABLE),
                    statement.tree(FortranParser.AllocatableStmtContext.class).objectDecl());
            case TARGET -> declarations.objects(Optional.of(Attribute.TARGET),
                    statement.tree(FortranParser.TargetStmtContext.class).objectDecl());
            case POINTER -> {
                var tree = statement.tree(FortranParser.PointerStmtContext.class);
                tree.crayPointer().forEach(declarations::crayPointer);
                declarations.objects(Optional.of(Attribute.POINTER), tree.objectDecl());
            }
            case ASYNCHRONOUS -> declarations.attributesOfAccessible(Attribute.ASYNCHRONOUS,
                    statement.tree(FortranParser.AsynchronousStmtContext.class).NAME());
            case AUTOMATIC -> declarations.attributes(Attribute.AUTOMATIC,
                    statement.tree(FortranParser.AutomaticStmtContext.class).NAME());
            case STATIC -> declarations.attributes(Attribute.SAVE,
                    statement.tree(FortranParser.StaticStmtContext.class).NAME());
            case CONTIGUOUS -> declarations.attributes(Attribute.CONTIGUOUS,
                    statement.tree(FortranParser.ContiguousStmtContext.class).NAME());
            case OPTIONAL -> declarations.attributes(Attribute.OPTIONAL,
                    statement.tree(FortranParser.OptionalStmtContext.class).NAME());
            case PROTECTED -> declarations.attributes(Attribute.PROTECTED,
                    statement.tree(FortranParser.ProtectedStmtContext.class).NAME());
            case VALUE -> declarations.attributes(Attribute.VALUE,
                    statement.tree(FortranParser.ValueStmtContext.class).NAME());
            case VOLATILE -> declarations.attributesOfAccessible(Attribute.VOLATILE,
                    statement.tree(FortranParser.VolatileStmtContext.class).NAME());
            case INTENT -> declarations.intents(statement.tree(FortranParser.IntentStmtContext.class));
            case EXTERNAL -> declarations.externals(statement.tree(FortranParser.ExternalStmtContext.class).NAME());
            case INTRINSIC -> declarations.intrinsics(statement.tree(FortranParser.IntrinsicStmtContext.class).NAME());
            case PROCEDURE_DECLARATION ->
                    declarations.procedures(statement.tree(FortranParser.ProcedureDeclarationStmtContext.class));
            case GENERIC -> new InterfaceBlocks(context,
                    expressions).generic(statement.tree(FortranParser.GenericStmtContext.class), state);
            case OMP_DECLARATION -> new ThreadPrivate(context, scope, state).declare(statement);
            case SAVE -> save(statement.tree(FortranParser.SaveStmtContext.class));
            case ACCESS -> access(statement.tree(FortranParser.AccessStmtContext.class));
            case PRIVATE -> state.defaultAccess(SpecificationState.Access.PRIVATE);
            case COMMON -> common(statement.tree(FortranParser.CommonStmtContext.class));
            case EQUIVALENCE ->
                    state.atEnd(() -> equivalence(statement.tree(FortranParser.EquivalenceStmtContext.class)));
            case DATA -> state.atEnd(() -> new DataStatements(context, expressions,
                    state).data(statement.tree(FortranParser.DataStmtContext.class)));
            case NAMELIST -> namelist(statement.tree(FortranParser.NamelistStmtContext.class));
            case BIND -> bind(statement.tree(FortranParser.BindStmtContext.class));
            case ASSIGNMENT_OR_STATEMENT_FUNCTION ->
                new StatementFunctions(context, expressions,
                        state).declare(statement.tree(FortranParser.AssignmentStmtContext.class));
            case FORMAT -> {
                // The execution part's business, wherever it stands.
            }
            case CODIMENSION -> declarations.coarrays(
                    statement.tree(FortranParser.CodimensionStmtContext.class));
            default -> throw new SemanticError(Code.CONSTRAINT,
                    statement.range(), "This statement cannot stand in a specification part");
        }
    }

    private void save(FortranParser.SaveStmtContext tree) {
        if (tree.savedEntity().isEmpty()) state.saveAll();
        for (var entity : tree.savedEntity()) {
            if (entity.getChildCount() > 1) state.saveBlock(entity.NAME().getText());
            else declarations.attributes(Attribute.SAVE, List.of(entity.NAME()));
        }
    }

    private void access(FortranParser.AccessStmtContext tree) {
        if (scope.kind() != Scope.Kind.MODULE)
            throw new SemanticError(Code.CONSTRAINT,
                    FortranToken.rangeOf(tree), "PUBLIC and PRIVATE belong into a module");
        if (tree.accessId().isEmpty()) state.defaultAccess(SpecificationState.access(tree.accessSpec()));
        for (var id : tree.accessId())
            state.guarded(() -> state.access(UseStatements.specification(id.genericSpec()), tree.accessSpec(),
                    FortranToken.rangeOf(id)));
    }

    private void common(FortranParser.CommonStmtContext tree) {
        for (var block : tree.commonBlock()) {
            String name = block.NAME() == null ? "" : block.NAME().getText();
            var members = state.commonBlock(name, FortranToken.rangeOf(block));
            for (var object : block.objectDecl()) state.guarded(() -> {
                var symbol = declarations.object(object);
                if (symbol.isInCommon() || symbol.isDummy() || symbol.isConstant() || symbol.is(Symbol.Kind.PROCEDURE))
                    throw new SemanticError(Code.CONFLICTING_ATTRIBUTES,
                            Declarations.range(object.NAME()), "'%s' cannot be in COMMON",
                                    symbol.name().name());
                symbol.joinCommon();
                symbol.become(Symbol.Kind.OBJECT);
                members.members().add(symbol);
            });
        }
    }

    private void equivalence(FortranParser.EquivalenceStmtContext tree) {
        for (var set : tree.equivalenceSet()) state.guarded(() -> {
            var objects = new ArrayList<Designator>();
            for (var object : set.designator()) {
                if (!(expressions.designators().designator(object) instanceof Designator designator))
                    throw new SemanticError(Code.WRONG_NAME_CLASS,
                            FortranToken.rangeOf(object), "Only variables can be in EQUIVALENCE");
                new EquivalenceObjects(context).requireStorage(designator, expressions.scope());
                objects.add(new EquivalenceObjects(context).element(designator));
            }
            state.equivalences().add(new SpecificationPart.EquivalenceSet(objects, FortranToken.rangeOf(set)));
        });
    }

    private void namelist(FortranParser.NamelistStmtContext tree) {
        for (var group : tree.namelistGroup()) {
            var symbol = Declarations.local(scope, group.NAME(0).getText(), Declarations.range(group.NAME(0)));
            symbol.become(Symbol.Kind.NAMELIST);
            if (!state.namelists().contains(symbol)) state.namelists().add(symbol);
            state.atEnd(() -> {
                for (var name : group.NAME().subList(1, group.NAME().size()))
                    symbol.addGroupMember(expressions.names().object(name.getText(), Declarations.range(name)));
            });
        }
    }

    private void bind(FortranParser.BindStmtContext tree) {
        for (var entity : tree.savedEntity()) {
            var name = entity.NAME().getText();
            var label = Headings.label(tree.languageBindingSpec(), name, expressions, context);
            boolean block = entity.getChildCount() > 1;
            if (!label.isEmpty()) state.label(block ? "/" + name + "/" : name, label);
            if (!block) declarations.attributes(Attribute.BIND, List.of(entity.NAME()));
        }
    }
}
