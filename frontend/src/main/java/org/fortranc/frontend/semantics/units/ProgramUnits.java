package org.fortranc.frontend.semantics.units;

import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.FrontendOptions;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.declarations.Headings;
import org.fortranc.frontend.semantics.modules.ExternalReferences;
import org.fortranc.frontend.semantics.modules.ModuleInterface;
import org.fortranc.frontend.semantics.modules.Modules;
import org.fortranc.frontend.semantics.scopes.ImplicitRules;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.syntax.ProgramUnitSyntax;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.ProgramUnit;

/** Analyses program units one by one; the modules that a unit uses must have been analysed before. */
public final class ProgramUnits {
    private final FrontendOptions options;
    private final Modules modules;
    private final ExternalReferences externals;
    private final DiagnosticSink diagnostics;

    public ProgramUnits(FrontendOptions options, Modules modules, ExternalReferences externals,
            DiagnosticSink diagnostics) {
        this.options = options;
        this.modules = modules;
        this.externals = externals;
        this.diagnostics = diagnostics;
    }

    /** The unit; empty if it has an error, which was reported, or if {@code syntax} had one. */
    public Optional<ProgramUnit> analyse(ProgramUnitSyntax syntax, UnitContext.Text text) {
        var context = UnitContext.of(options, modules, externals, text);
        Optional<ProgramUnit> unit = Optional.empty();
        try {
            if (syntax.opening().isEmpty() || !syntax.opening().get().isBroken()) unit = Optional.of(analyse(syntax,
                    context));
        } catch (SemanticError error) {
            context.report(error);
        }
        boolean failed = context.messages().hasErrors();
        context.messages().deliver(diagnostics);
        return failed ? Optional.empty() : unit;
    }

    private ProgramUnit analyse(ProgramUnitSyntax syntax, UnitContext context) {
        var rules = ImplicitRules.standard(options);
        return switch (syntax.kind()) {
            case PROGRAM -> {
                String name = syntax.opening().map(o -> o.tree(FortranParser.ProgramStmtContext.class).NAME().getText())
                        .orElse("main");
                var unit = new ScopingUnit(context, syntax, Scope.ofUnit(Scope.Kind.PROGRAM, name, rules,
                        context.symbols()));
                unit.analyseSpecification();
                unit.analyseExecution();
                yield new ProgramUnit.MainProgram(name, unit.declarations(), unit.execution(), unit.subprograms(),
                        unit.comments(), syntax.range());
            }
            case MODULE -> module(syntax, context, rules);
            case BLOCK_DATA -> {
                var tree = syntax.opening().orElseThrow().tree(FortranParser.BlockDataStmtContext.class);
                String name = tree.NAME() == null ? "block_data" : tree.NAME().getText();
                var unit = new ScopingUnit(context, syntax, Scope.ofUnit(Scope.Kind.BLOCK_DATA, name, rules,
                        context.symbols()));
                unit.analyseSpecification();
                yield new ProgramUnit.BlockData(name, unit.declarations(), syntax.range());
            }
            case FUNCTION, SUBROUTINE -> external(syntax, context, rules);
            case SUBMODULE -> submodule(syntax, context);
            default -> throw new SemanticError(Code.CONSTRAINT, place(syntax),
                    "A separate module procedure must stand in a module or submodule");
        };
    }

    private static org.fortranc.source.SourceRange place(ProgramUnitSyntax syntax) {
        return syntax.opening().map(StatementSyntax::range).orElse(syntax.range());
    }

    private ProgramUnit module(ProgramUnitSyntax syntax, UnitContext context, ImplicitRules rules) {
        String name = syntax.opening().orElseThrow().tree(FortranParser.ModuleStmtContext.class).NAME().getText();
        var unit = new ScopingUnit(context, syntax, Scope.ofUnit(Scope.Kind.MODULE, name, rules, context.symbols()));
        unit.analyseSpecification();
        modules.add(new ModuleInterface(name, unit.scope(), unit.specification().privateNames()));
        unit.analyseExecution();
        context.symbols().keep();
        return new ProgramUnit.Module(name, Optional.empty(), unit.declarations(), unit.subprograms(), unit.comments(),
                syntax.range());
    }

    /** The identity of a submodule. */
    public static String nameOf(FortranParser.SubmoduleStmtContext tree) {
        return ProgramUnit.Module.submodule(tree.NAME(0).getText(), tree.NAME().getLast().getText());
    }

    /** The module or submodule that a submodule extends. */
    public static String parentOf(FortranParser.SubmoduleStmtContext tree) {
        return tree.NAME().size() == 2 ? tree.NAME(0).getText()
                : ProgramUnit.Module.submodule(tree.NAME(0).getText(), tree.NAME(1).getText());
    }

    /** F2018 14.2.3: a submodule sees all of its ancestors' names, as an internal procedure sees its host's. */
    private ProgramUnit submodule(ProgramUnitSyntax syntax, UnitContext context) {
        var tree = syntax.opening().orElseThrow().tree(FortranParser.SubmoduleStmtContext.class);
        String name = nameOf(tree);
        String parent = parentOf(tree);
        var host = modules.find(parent, false, true).orElseThrow(() -> new SemanticError(Code.UNKNOWN_MODULE,
                place(syntax), "There is no %s '%s'", parent.contains("@") ? "submodule" : "module",
                parent.replace('@', ':')));
        context.symbols().shareWith(ProgramUnit.Module.ancestor(name));
        var unit = new ScopingUnit(context, syntax, host.scope().submodule(name, context.symbols()));
        unit.analyseSpecification();
        modules.add(new ModuleInterface(name, unit.scope(), unit.specification().privateNames()));
        unit.analyseExecution();
        context.symbols().keep();
        return new ProgramUnit.Module(name, Optional.of(parent), unit.declarations(), unit.subprograms(),
                unit.comments(), syntax.range());
    }

    /** An external subprogram sees its own name and its entries' as procedures, for recursion. */
    private ProgramUnit external(ProgramUnitSyntax syntax, UnitContext context, ImplicitRules rules) {
        var global = Scope.ofUnit(Scope.Kind.GLOBAL, "", rules, context.symbols());
        String name = Headings.name(syntax.opening().orElseThrow()).getText();
        var unit = new ScopingUnit(context, syntax, global.subprogram(name));
        unit.declareHeading(global, ProcedureClass.EXTERNAL);
        unit.analyseSpecification();
        unit.analyseExecution();
        externals.define(unit.signature().orElseThrow(), place(syntax));
        for (var entry : unit.entries()) externals.define(entry, place(syntax));
        return new ProgramUnit.ExternalSubprogram(unit.subprogram());
    }
}
