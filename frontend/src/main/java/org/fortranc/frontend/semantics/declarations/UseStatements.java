package org.fortranc.frontend.semantics.declarations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.ImageProcedures;
import org.fortranc.frontend.semantics.expressions.Names;
import org.fortranc.frontend.semantics.modules.ModuleInterface;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.SpecificationPart.UseAssociation;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** USE statements (F2018 14.2.2). */
final class UseStatements {
    /** What ISO_FORTRAN_ENV has from a module of its own, which only programs with images need (F2018 16.10.2). */
    private static final List<String> IMAGE_TYPES = List.of("event_type", "lock_type", "team_type");

    private final UnitContext context;
    private final Scope scope;
    /** By module, what any USE statement of the scope gives another name. */
    private final Map<String, Set<String>> renamed = new HashMap<>();

    UseStatements(UnitContext context, Scope scope) {
        this.context = context;
        this.scope = scope;
    }

    /**
     * Takes note of the renames of a statement before any is analysed: all USE statements of a module mean its entities
     * together (F2018 14.2.2), so what one of them renames, another without ONLY does not bring under its own name.
     */
    void announce(FortranParser.UseStmtContext tree) {
        var names = renamed.computeIfAbsent(tree.NAME().getText(), _ -> new HashSet<>());
        for (var rename : tree.rename()) names.add(remoteName(rename));
        for (var only : tree.only()) if (only.rename() != null) names.add(remoteName(only.rename()));
    }

    void use(FortranParser.UseStmtContext tree) {
        String name = tree.NAME().getText();
        var range = FortranToken.rangeOf(tree);
        var module = context.modules().find(name, tree.INTRINSIC() != null, tree.NON_INTRINSIC() != null)
                .orElseThrow(() -> new SemanticError(Code.UNKNOWN_MODULE, range, "There is no module '%s'", name));
        if (tree.ONLY() == null) {
            useAll(module, tree, range);
            return;
        }
        for (var only : tree.only()) {
            var at = FortranToken.rangeOf(only);
            if (only.rename() != null) rename(module, only.rename(), at);
            else bring(module, specification(only.genericSpec()), specification(only.genericSpec()), at);
        }
    }

    /** Whether it is the name of a type that has to do with images. */
    static boolean isImageType(String name) {
        return IMAGE_TYPES.contains(name);
    }

    /** The module that declares the name for this one. */
    private ModuleInterface declaring(ModuleInterface module, String name) {
        return isImageType(name) && module.name().equals("iso_fortran_env") && module.symbol(name).isEmpty()
                ? ImageProcedures.module(context) : module;
    }

    private void useAll(ModuleInterface module, FortranParser.UseStmtContext tree, SourceRange range) {
        for (var rename : tree.rename()) rename(module, rename, FortranToken.rangeOf(rename));
        var others = renamed.getOrDefault(tree.NAME().getText(), Set.of());
        for (var name : module.names()) if (!others.contains(name)) bring(module, name, name, range);
        if (module.name().equals("iso_fortran_env") && context.options().singleImage())
            for (var name : IMAGE_TYPES) if (!others.contains(name)) bring(module, name, name, range);
    }

    private static String remoteName(FortranParser.RenameContext rename) {
        return rename.NAME().isEmpty() ? "operator(" + rename.DEFINED_OPERATOR(1).getText() + ")"
                : rename.NAME(1).getText();
    }

    private void rename(ModuleInterface module, FortranParser.RenameContext rename, SourceRange range) {
        String local = rename.NAME().isEmpty() ? "operator(" + rename.DEFINED_OPERATOR(0).getText() + ")"
                : rename.NAME(0).getText();
        bring(module, remoteName(rename), local, range);
    }

    private void bring(ModuleInterface given, String name, String localName, SourceRange range) {
        var module = declaring(given, name);
        boolean all = context.text() == UnitContext.Text.MODULE_FILE;
        var symbol = all ? module.scope().local(name) : module.symbol(name);
        var generic = all ? module.scope().localGeneric(name) : module.generic(name);
        if (symbol.isEmpty() && generic.isEmpty())
            throw new SemanticError(Code.NOT_IN_MODULE, range, "'%s' is not in the module '%s' or is PRIVATE there",
                    name, module.name());
        symbol.ifPresent(s -> {
            var identity = Names.identity(s);
            scope.associate(new UseAssociation(localName, identity, s.scope().unitName()), s);
        });
        generic.ifPresent(g -> {
            scope.declareGeneric(localName, range).addAll(g);
            if (symbol.isEmpty()) scope.associate(new UseAssociation(localName, new SymbolName(module.name(), name),
                    module.name()));
        });
    }

    /** The key of a generic specification in a scope. */
    static String specification(FortranParser.GenericSpecContext tree) {
        if (tree.definedOperator() != null) return "operator(" + operator(tree.definedOperator()) + ")";
        return switch (tree.start.getType()) {
            case FortranParser.ASSIGNMENT -> "assignment(=)";
            case FortranParser.READ, FortranParser.WRITE -> tree.getText();
            default -> tree.NAME().getText();
        };
    }

    /** Relational operators have one spelling. */
    private static String operator(FortranParser.DefinedOperatorContext tree) {
        return switch (tree.start.getType()) {
            case FortranParser.EQ -> "==";
            case FortranParser.NE -> "/=";
            case FortranParser.LT -> "<";
            case FortranParser.LE -> "<=";
            case FortranParser.GT -> ">";
            case FortranParser.GE -> ">=";
            default -> tree.getText();
        };
    }
}
