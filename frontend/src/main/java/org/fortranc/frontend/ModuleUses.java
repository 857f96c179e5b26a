package org.fortranc.frontend;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fortranc.frontend.semantics.units.ProgramUnits;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.ProgramUnitSyntax;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;

/** Which modules a program unit needs before it can be analysed. */
final class ModuleUses {
    private ModuleUses() {}

    /** The modules that USE statements of the unit and of all inside it name, in order. */
    static Set<String> of(ProgramUnitSyntax unit) {
        var names = new LinkedHashSet<String>();
        if (unit.kind() == StatementKind.SUBMODULE && hasOpening(unit))
            names.add(ProgramUnits.parentOf(unit.opening().get().tree(FortranParser.SubmoduleStmtContext.class)));
        collect(unit, names);
        return names;
    }

    private static boolean hasOpening(ProgramUnitSyntax unit) {
        return unit.opening().isPresent() && !unit.opening().get().isBroken();
    }

    private static void collect(ProgramUnitSyntax unit, Set<String> names) {
        collect(unit.specificationPart(), names);
        collectBlocks(unit.executionPart(), names);
        for (var inner : unit.contained()) collect(inner, names);
    }

    private static void collect(List<BlockItem> items, Set<String> names) {
        for (var item : items) {
            switch (item) {
                case StatementSyntax statement -> {
                    if (statement.kind() == StatementKind.USE && !statement.isBroken()) {
                        var tree = statement.tree(FortranParser.UseStmtContext.class);
                        if (tree.INTRINSIC() == null) names.add(tree.NAME().getText());
                    }
                }
                case ConstructSyntax construct -> construct.branches().forEach(branch -> collect(branch.block(),
                        names));
                case ProgramUnitSyntax body -> collect(body, names);
            }
        }
    }

    /** BLOCK constructs may USE modules, too. */
    private static void collectBlocks(List<BlockItem> items, Set<String> names) {
        for (var item : items) {
            if (!(item instanceof ConstructSyntax construct)) continue;
            for (var branch : construct.branches()) {
                if (construct.kind() == StatementKind.BLOCK) collect(branch.block(), names);
                else collectBlocks(branch.block(), names);
            }
        }
    }

    /** The name of a module or submodule, or empty for another unit. */
    static String moduleName(ProgramUnitSyntax unit) {
        if (!hasOpening(unit)) return "";
        return switch (unit.kind()) {
            case MODULE -> unit.opening().get().tree(FortranParser.ModuleStmtContext.class).NAME().getText();
            case SUBMODULE -> ProgramUnits.nameOf(unit.opening().get().tree(FortranParser.SubmoduleStmtContext.class));
            default -> "";
        };
    }
}
