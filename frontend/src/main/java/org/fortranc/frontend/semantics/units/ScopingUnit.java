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
    private Optional<Signature> signature = Optional.empty();
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
        var opening = syntax.opening().orElseThrow();
        var name = Headings.name(opening);
        var identity = new SymbolName(procedureClass == ProcedureClass.EXTERNAL ? "" : host.path(), name.getText());
        signature = Optional.of(new Headings(context).signature(identity, opening, expressions));
        if (signature.get().prefixes().contains(Subprogram.Prefix.PURE)) expressions.definability().forbidSideEffects(
                scope);
        declare(host, procedureClass, signature.get(), FortranToken.rangeOf(name.getSymbol(), name.getSymbol()));
        for (var items : List.of(syntax.specificationPart(), syntax.executionPart()))
            for (var item : items)
                if (item instanceof StatementSyntax statement && statement.kind() == StatementKind.ENTRY
                && !statement.isBroken())
                    guarded(() -> declareEntry(host, procedureClass, statement));
    }

    private void declareEntry(Scope host, ProcedureClass procedureClass, StatementSyntax statement) {
        var tree = statement.tree(FortranParser.EntryStmtContext.class);
        if (scope.kind() != Scope.Kind.SUBPROGRAM || procedureClass == ProcedureClass.INTERNAL)
            throw new SemanticError(Code.CONSTRAINT, statement.range(), "ENTRY cannot stand in an internal procedure");
        var identity = new SymbolName(procedureClass == ProcedureClass.EXTERNAL ? "" : host.path(),
                tree.NAME().getText());
        var entry = new Headings(context).entry(identity, tree, scope, signature.orElseThrow().isFunction());
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
    }

    private void guarded(Runnable part) {
        try {
            part.run();
        } catch (SemanticError error) {
            context.report(error);
        }
    }

    /** Analyses the declarations, after the names of the contained subprograms are known. */
    void analyseSpecification() {
        boolean inModule = scope.kind() == Scope.Kind.MODULE;
        for (var inner : syntax.contained()) guarded(() -> {
            var opening = inner.opening().filter(o -> !o.isBroken());
            if (opening.isEmpty()) return;
            var unit = new ScopingUnit(context, inner, scope.subprogram(Headings.name(opening.get()).getText()));
            unit.declareHeading(scope, inModule ? ProcedureClass.MODULE : ProcedureClass.INTERNAL);
            contained.add(unit);
        });
        executable = specification.analyse(syntax.specificationPart());
        specification.finish();
        specification.completeGenerics();
        for (var unit : contained) unit.analyseSpecification();
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
