package org.fortranc.frontend.semantics.declarations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Definability;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Distinguishability;
import org.fortranc.frontend.semantics.scopes.Generic;
import org.fortranc.frontend.semantics.scopes.ImplicitRules;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.ProgramUnitSyntax;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;

/** Interface blocks (F2018 15.4.3.2): interface bodies and generic specifications. */
final class InterfaceBlocks {
    private final UnitContext context;
    private final Expressions expressions;
    private final Scope scope;

    InterfaceBlocks(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
        this.scope = expressions.scope();
    }

    void analyse(ConstructSyntax construct) {
        var opening = construct.opening().tree(FortranParser.InterfaceStmtContext.class);
        boolean isAbstract = construct.kind() == StatementKind.ABSTRACT_INTERFACE;
        Optional<Generic> generic = opening.genericSpec() == null ? Optional.empty()
                : Optional.of(scope.declareGeneric(UseStatements.specification(opening.genericSpec()),
                FortranToken.rangeOf(opening)));
        for (var item : construct.branches().getFirst().block()) {
            try {
                analyse(item, generic, isAbstract);
            } catch (SemanticError error) {
                context.report(error);
            }
        }
    }

    private void analyse(BlockItem item, Optional<Generic> generic, boolean isAbstract) {
        switch (item) {
            case ProgramUnitSyntax body -> {
                var symbol = body(body, isAbstract);
                generic.ifPresent(g -> g.add(symbol));
            }
            case StatementSyntax statement when statement.kind() == StatementKind.PROCEDURE && !statement.isBroken() ->
                    {
                var into = generic.orElseThrow(() -> new SemanticError(Code.CONSTRAINT, statement.range(),
                        "A PROCEDURE statement needs a generic name or operator on its INTERFACE statement"));
                for (var name : statement.tree(FortranParser.ProcedureStmtContext.class).NAME())
                    into.await(new Generic.PendingSpecific(name.getText(), scope, Declarations.range(name)));
            }
            case StatementSyntax statement -> {
                if (!statement.isBroken()) throw new SemanticError(Code.CONSTRAINT,
                        statement.range(), "This statement cannot stand in an interface block");
            }
            case ConstructSyntax inner -> throw new SemanticError(Code.CONSTRAINT,
                    inner.range(), "A construct cannot stand in an interface block");
        }
    }

    /** An interface body declares an external or dummy procedure with its explicit interface. */
    private Symbol body(ProgramUnitSyntax unit, boolean isAbstract) {
        var opening = unit.opening().filter(o -> !o.isBroken()).orElseThrow(() ->
                new SemanticError(Code.CONSTRAINT, unit.range(), "This interface body has no valid heading"));
        var name = Headings.name(opening);
        if (opening.kind() == StatementKind.MP_SUBPROGRAM) throw new SemanticError(Code.CONSTRAINT,
                Declarations.range(name), "An interface body begins with FUNCTION or SUBROUTINE");
        // As with gfortran, MODULE in an abstract interface only gives access to the host's names.
        boolean seesHost = Headings.isSeparate(opening);
        boolean separate = seesHost && !isAbstract;
        var contained = scope.local(name.getText()).filter(s -> s.is(Symbol.Kind.PROCEDURE)
                && s.procedureClass() == ProcedureClass.MODULE);
        // The body stands in the same unit, and has been declared.
        if (separate && contained.isPresent()) return contained.get();
        var symbol = Declarations.local(scope, name.getText(), Declarations.range(name));
        // A function's result may be a procedure pointer with this interface.
        boolean result = symbol.has(Attribute.RESULT) && !symbol.hasExplicitType() && symbol.rank() == 0;
        if (symbol.is(Symbol.Kind.OBJECT) && !result || symbol.signature().isPresent())
            throw new SemanticError(Code.DUPLICATE_DECLARATION, Declarations.range(name), "'%s' is declared already",
                    name.getText());
        symbol.becomeProcedure(separate ? ProcedureClass.MODULE
                : symbol.isDummy() ? ProcedureClass.DUMMY : ProcedureClass.EXTERNAL);
        var bodyScope = scope.interfaceBody(name.getText(), seesHost ? scope.implicitRules().inherited()
                : ImplicitRules.standard(context.options()));
        // F2018 C8104, 8.7: names and implicit types are those of the host.
        if (seesHost) bodyScope.importAll();
        if (separate) context.modules().addSeparate(symbol.name(), unit);
        var inside = new Expressions(context, bodyScope, new Definability(context));
        var identity = symbol.isDummy() || separate || result ? symbol.name() : new SymbolName("", name.getText());
        var heading = new Headings(context).signature(identity, opening, inside);
        var signature = separate ? heading : heading.without(Subprogram.Prefix.MODULE);
        symbol.declareSignature(signature);
        symbol.play(signature.isFunction() ? Symbol.Role.FUNCTION : Symbol.Role.SUBROUTINE);
        var analysis = new SpecificationAnalysis(context, inside);
        analysis.analyse(unit.specificationPart());
        analysis.finish();
        bodyScope.describeBy(analysis::build);
        if (isAbstract) symbol.makeAbstract();
        return symbol;
    }

    /** The interface body of this name in the specification part that describes a separate module procedure. */
    static Optional<ProgramUnitSyntax> separate(List<BlockItem> specificationPart, String name) {
        return specificationPart.stream().filter(ConstructSyntax.class::isInstance).map(ConstructSyntax.class::cast)
                .filter(c -> c.kind() == StatementKind.INTERFACE)
                .flatMap(c -> c.branches().getFirst().block().stream())
                .filter(ProgramUnitSyntax.class::isInstance).map(ProgramUnitSyntax.class::cast)
                .filter(unit -> unit.opening().filter(o -> !o.isBroken() && Headings.isSeparate(o)
                        && Headings.name(o).getText().equals(name)).isPresent()).findFirst();
    }

    /** R1510. */
    void generic(FortranParser.GenericStmtContext tree, SpecificationState state) {
        String specification = UseStatements.specification(tree.genericSpec());
        var generic = scope.declareGeneric(specification, FortranToken.rangeOf(tree));
        if (tree.accessSpec() != null) state.access(specification, tree.accessSpec(), FortranToken.rangeOf(tree));
        for (var name : tree.NAME()) generic.await(new Generic.PendingSpecific(name.getText(), scope,
                Declarations.range(name)));
    }

    /** No two procedures of a generic take the same arguments. */
    static void requireDistinct(UnitContext context, Generic generic) {
        boolean named = !generic.specification().contains("(");
        var rule = new Distinguishability(context.types());
        if (!named) for (var procedure : generic.ownSpecifics())
            procedure.signature().ifPresent(s -> OperatorRules.check(generic.specification(), s, generic.range()));
        // As with gfortran, what modules bring together shows only in an ambiguous reference.
        var specifics = generic.ownSpecifics().stream().filter(s -> s.signature().isPresent()).toList();
        for (int i = 0; i < specifics.size(); i++) {
            for (int k = 0; k < i; k++) {
                var one = specifics.get(k);
                var other = specifics.get(i);
                if (!rule.areDistinct(new Distinguishability.Specific(one.signature().orElseThrow(),
                        OptionalInt.empty()), new Distinguishability.Specific(other.signature().orElseThrow(),
                        OptionalInt.empty()), named))
                    throw new SemanticError(Code.CONSTRAINT, generic.range(),
                            "No arguments tell '%s' and '%s' of the generic '%s' apart", one.name().name(),
                            other.name().name(), generic.specification());
            }
        }
    }

    /** Looks up the procedures that the generics of a scope name, when all procedures are declared. */
    static void completeGenerics(UnitContext context, Scope scope) {
        for (var generic : scope.generics().values()) {
            for (var pending : generic.takePending()) {
                var symbol = pending.scope().find(pending.name());
                if (symbol.isEmpty() || !symbol.get().is(Symbol.Kind.PROCEDURE)) {
                    context.report(new SemanticError(Code.WRONG_NAME_CLASS,
                            pending.range(), "'%s' is no procedure with an explicit interface", pending.name()));
                    continue;
                }
                generic.add(symbol.get());
            }
        }
    }
}
