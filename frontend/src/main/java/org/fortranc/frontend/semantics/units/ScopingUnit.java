package org.fortranc.frontend.semantics.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.declarations.Headings;
import org.fortranc.frontend.semantics.declarations.SpecificationAnalysis;
import org.fortranc.frontend.semantics.expressions.Definability;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.statements.LabelTable;
import org.fortranc.frontend.semantics.statements.Statements;
import org.fortranc.frontend.semantics.statements.SubprogramContext;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.ProgramUnitSyntax;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Entity.TypeAttribute;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;

/**
 * The analysis of a program unit or subprogram: first its declarations and those of all that it contains, then the
 * statements, so that each procedure is known where it is referred to.
 */
final class ScopingUnit {
    private final UnitContext context;
    private final ProgramUnitSyntax syntax;
    private final Scope scope;
    private final Expressions expressions;
    private final SpecificationAnalysis specification;
    private final List<ScopingUnit> contained = new ArrayList<>();
    private final Map<StatementSyntax, Signature> entries = new HashMap<>();
    /** The names of the procedure in the scope around it. */
    private final List<Symbol> symbols = new ArrayList<>();
    private Optional<Signature> signature = Optional.empty();
    /** The interface body of a separate module procedure that does not repeat it. */
    private Optional<ProgramUnitSyntax> description = Optional.empty();
    /** The interface of a separate module procedure that repeats its heading. */
    private Optional<Signature> repeated = Optional.empty();
    private ProcedureClass procedureClass = ProcedureClass.MODULE;
    private boolean isAnalysed;
    private List<BlockItem> executable = List.of();
    private List<Construct> execution = List.of();

    ScopingUnit(UnitContext context, ProgramUnitSyntax syntax, Scope scope) {
        this.context = context;
        this.syntax = syntax;
        this.scope = scope;
        this.expressions = new Expressions(context, scope, new Definability(context));
        this.specification = new SpecificationAnalysis(context, expressions);
    }

    Scope scope() {
        return scope;
    }

    SpecificationAnalysis specification() {
        return specification;
    }

    Optional<Signature> signature() {
        return signature;
    }

    List<Signature> entries() {
        return List.copyOf(entries.values());
    }

    /** Declares what a subprogram's heading and ENTRY statements say, and its names in the scope around it. */
    void declareHeading(Scope host, ProcedureClass procedureClass) {
        this.procedureClass = procedureClass;
        var name = Headings.name(syntax.opening().orElseThrow());
        var identity = new SymbolName(procedureClass == ProcedureClass.EXTERNAL ? "" : host.path(), name.getText());
        // A body beside its interface is an ordinary module procedure.
        var own = heading(identity).without(Subprogram.Prefix.MODULE);
        signature = Optional.of(own);
        scope.describeBy(() -> specification.describe(own));
        declare(host, procedureClass, signature.get(), FortranToken.rangeOf(name.getSymbol(), name.getSymbol()));
        for (var items : List.of(syntax.specificationPart(), syntax.executionPart()))
            for (var item : items)
                if (item instanceof StatementSyntax statement && statement.kind() == StatementKind.ENTRY
                && !statement.isBroken())
                    guarded(() -> declareEntry(host, procedureClass, statement));
    }

    /** What FUNCTION or SUBROUTINE says, that of the interface body where MODULE PROCEDURE stands for it. */
    private Signature heading(SymbolName identity) {
        var opening = description.flatMap(ProgramUnitSyntax::opening).or(syntax::opening).orElseThrow();
        var heading = new Headings(context).signature(identity, opening, expressions);
        if (heading.prefixes().contains(Subprogram.Prefix.PURE)) expressions.definability().forbidSideEffects(scope);
        return heading;
    }

    /** As with gfortran, MODULE says nothing of a module's procedure that no interface body describes. */
    private boolean isPlain(StatementSyntax opening, String name) {
        return opening.kind() != StatementKind.MP_SUBPROGRAM && !scope.isSubmodule() && scope.host().flatMap(host ->
                host.find(name)).isEmpty();
    }

    /** The body of a separate module procedure whose interface an ancestor declares. */
    private ScopingUnit separate(ProgramUnitSyntax inner, String name, StatementSyntax opening) {
        var declared = scope.host().flatMap(host -> host.find(name)).filter(s -> s.is(Symbol.Kind.PROCEDURE)
                && context.modules().separate(s.name()).isPresent()).orElseThrow(() -> new SemanticError(
                        Code.UNDECLARED_NAME, opening.range(),
                        "No interface body of an ancestor describes the module procedure '%s'", name));
        var unit = new ScopingUnit(context, inner, scope.separate(declared.name()));
        if (opening.kind() == StatementKind.MP_SUBPROGRAM)
            unit.description = context.modules().separate(declared.name());
        else unit.repeated = declared.signature();
        unit.signature = Optional.of(unit.heading(declared.name()).with(Subprogram.Prefix.MODULE));
        return unit;
    }

    private void declareEntry(Scope host, ProcedureClass procedureClass, StatementSyntax statement) {
        var tree = statement.tree(FortranParser.EntryStmtContext.class);
        if (scope.kind() != Scope.Kind.SUBPROGRAM || procedureClass == ProcedureClass.INTERNAL)
            throw new SemanticError(Code.CONSTRAINT, statement.range(), "ENTRY cannot stand in an internal procedure");
        var identity = new SymbolName(procedureClass == ProcedureClass.EXTERNAL ? "" : host.path(),
                tree.NAME().getText());
        var entry = new Headings(context).entry(identity, tree, expressions, signature.orElseThrow().isFunction());
        entries.put(statement, entry);
        declare(host, procedureClass, entry, statement.range());
    }

    private void declare(Scope host, ProcedureClass procedureClass, Signature procedure,
            org.fortranc.source.SourceRange range) {
        String name = procedure.name().name();
        if (host.local(name).isPresent() && host.local(name).get().is(Symbol.Kind.PROCEDURE))
            context.report(new SemanticError(Code.DUPLICATE_DECLARATION, range, "The procedure '%s' is defined twice",
                    name));
        var symbol = host.declare(name, range);
        symbol.becomeProcedure(procedureClass);
        symbol.play(procedure.isFunction() ? Symbol.Role.FUNCTION : Symbol.Role.SUBROUTINE);
        symbol.declareSignature(procedure);
        symbols.add(symbol);
    }

    private void guarded(Runnable part) {
        try {
            part.run();
        } catch (SemanticError error) {
            context.report(error);
        }
    }

    /** F2018 C1588 to C1590: a pure procedure keeps nothing, and says what it does with its arguments. */
    private void requirePure(Symbol symbol) {
        boolean isObject = symbol.is(Symbol.Kind.OBJECT) || symbol.hasExplicitType() && !symbol.is(Symbol.Kind.PROCEDURE);
        if (!isObject || symbol.scope() != scope || symbol.isConstant()) return;
        String name = symbol.name().name();
        if (symbol.has(Attribute.SAVE) || symbol.initial().isPresent() && !symbol.isDummy())
            throw new SemanticError(Code.CONSTRAINT, symbol.range(), "A PURE procedure cannot have the saved variable '%s'",
                    name);
        boolean stated = symbol.has(Attribute.INTENT_IN) || symbol.has(Attribute.INTENT_OUT)
                || symbol.has(Attribute.INTENT_INOUT) || symbol.has(Attribute.VALUE) || symbol.has(Attribute.POINTER);
        if (symbol.isDummy() && !stated) throw new SemanticError(Code.CONSTRAINT, symbol.range(),
                "The argument '%s' of a PURE procedure needs INTENT or VALUE", name);
    }

    /** F2018 C830: only what might have gaps can be said to have none. */
    private void requireContiguous(Symbol symbol) {
        if (!symbol.has(Attribute.CONTIGUOUS) || symbol.scope() != scope) return;
        boolean mayHaveGaps = symbol.shape().filter(shape -> symbol.has(Attribute.POINTER) || symbol.isDummy()
                && !symbol.has(Attribute.ALLOCATABLE) && !(shape instanceof ArraySpec.Explicit)).isPresent();
        if (!mayHaveGaps) throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, symbol.range(),
                "'%s' has CONTIGUOUS, but is neither an array pointer nor of assumed shape or rank",
                symbol.name().name());
    }

    /** F2018 C8119 and C8120. */
    private void requireStorage(Symbol symbol) {
        if (!symbol.isInCommon() || symbol.scope() != scope) return;
        String name = symbol.name().name();
        if (symbol.has(Attribute.ALLOCATABLE)) throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, symbol.range(),
                "'%s' is ALLOCATABLE and cannot be in COMMON", name);
        if (symbol.has(Attribute.POINTER)) return;
        context.types().definition(symbol.type()).ifPresent(type -> {
            if (!type.typeAttributes().contains(TypeAttribute.SEQUENCE)
                    && !type.typeAttributes().contains(TypeAttribute.BIND_C))
                throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, symbol.range(),
                        "The type of '%s' in COMMON has neither SEQUENCE nor BIND(C)", name);
            if (type.components().stream().anyMatch(c -> c.initial().isPresent()))
                throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, symbol.range(),
                        "'%s' in COMMON has a type with default initialization", name);
        });
    }

    /** Analyses the declarations, after the names of the contained subprograms are known. */
    void analyseSpecification() {
        if (isAnalysed) return;
        isAnalysed = true;
        boolean inModule = scope.kind() == Scope.Kind.MODULE;
        for (var inner : syntax.contained()) guarded(() -> {
            var opening = inner.opening().filter(o -> !o.isBroken());
            if (opening.isEmpty()) return;
            String name = Headings.name(opening.get()).getText();
            boolean separate = Headings.isSeparate(opening.get());
            if (separate && !inModule) throw new SemanticError(Code.CONSTRAINT, opening.get().range(),
                    "A separate module procedure must stand in a module or submodule");
            var ownInterface = SpecificationAnalysis.separate(syntax.specificationPart(), name);
            if (separate && ownInterface.isEmpty() && !isPlain(opening.get(), name)) {
                contained.add(separate(inner, name, opening.get()));
                return;
            }
            var unit = new ScopingUnit(context, inner, scope.subprogram(name));
            if (opening.get().kind() == StatementKind.MP_SUBPROGRAM) unit.description = ownInterface;
            unit.declareHeading(scope, inModule ? ProcedureClass.MODULE : ProcedureClass.INTERNAL);
            contained.add(unit);
        });
        description.ifPresent(body -> specification.analyse(body.specificationPart()));
        executable = specification.analyse(syntax.specificationPart());
        specification.finish();
        if (expressions.definability().isPure()) scope.symbols().forEach(symbol -> guarded(() -> requirePure(symbol)));
        scope.symbols().forEach(symbol -> guarded(() -> requireContiguous(symbol)));
        scope.symbols().forEach(symbol -> guarded(() -> requireStorage(symbol)));
        signature.ifPresent(own -> guarded(() -> ProcedureRules.check(own, procedureClass, syntax.range())));
        repeated.ifPresent(wanted -> guarded(() -> ProcedureRules.repeats(wanted, signature.orElseThrow(),
                syntax.opening().orElseThrow().range())));
        specification.completeGenerics();
        // A specification expression of one may refer to another, wherever it stands.
        for (var unit : contained) unit.symbols.forEach(symbol -> symbol.resolveWith(unit::analyseSpecification));
        for (var unit : contained) unit.analyseSpecification();
        specification.checkTypes();
        specification.checkGenerics();
    }

    /**
     * Analyses the statements; a second time if a name turned out to be a procedure after it was taken for a variable.
     */
    void analyseExecution() {
        var items = new ArrayList<>(executable);
        items.addAll(syntax.executionPart());
        if (!items.isEmpty() || !syntax.contained().isEmpty()) {
            int messages = context.messages().mark();
            int references = context.externals().mark();
            execution = statements(items);
            if (scope.takeAgainNeeded()) {
                context.messages().returnTo(messages);
                context.externals().returnTo(references);
                execution = statements(items);
            }
        }
        for (var unit : contained) unit.analyseExecution();
        specification.finish();
    }

    private List<Construct> statements(List<BlockItem> items) {
        var labels = LabelTable.of(syntax);
        var subprogram = new SubprogramContext(labels, specification, (statement, position) ->
                new Construct.Entry(Headings.heading(Optional.ofNullable(entries.get(statement)).orElseThrow(() ->
                        new SemanticError(Code.CONSTRAINT, statement.range(), "ENTRY cannot stand here"))), position));
        var block = new ArrayList<>(new Statements(context, subprogram, expressions).block(items));
        // A branch to the END statement leaves the unit.
        syntax.end().filter(end -> end.label().isPresent()).ifPresent(end -> block.add(new Construct.Continue(
                new Construct.Position(Optional.of(end.label().getAsInt()), end.range(), List.of()))));
        return block;
    }

    List<Construct> execution() {
        return execution;
    }

    SpecificationPart declarations() {
        return specification.build();
    }

    List<Subprogram> subprograms() {
        return contained.stream().map(ScopingUnit::subprogram).toList();
    }

    Subprogram subprogram() {
        return new Subprogram(Headings.heading(signature.orElseThrow()), declarations(), execution, subprograms(),
                comments(), syntax.range());
    }

    List<String> comments() {
        return syntax.opening().map(opening -> Statements.comments(opening.comments())).orElse(List.of());
    }
}
