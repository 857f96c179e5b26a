package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.ProgramUnitSyntax;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;

/**
 * Puts interface blocks behind those that their dummy procedures are declared with: as with gfortran,
 * {@code PROCEDURE(f)} in an interface body may name an interface that the specification part declares further below.
 */
final class InterfaceOrder {
    private InterfaceOrder() {}

    /** The items, each interface block behind what it needs; the others stay where they are. */
    static List<BlockItem> of(List<BlockItem> items) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < items.size(); i++) for (var name : declared(items.get(i))) places.put(name, i);
        if (places.isEmpty()) return items;
        Map<Integer, List<BlockItem>> moved = new HashMap<>();
        var order = new ArrayList<BlockItem>();
        for (int i = 0; i < items.size(); i++) {
            int here = i;
            int behind = mentioned(items.get(i)).stream().mapToInt(name -> places.getOrDefault(name, here)).max()
                    .orElse(here);
            if (behind > here) moved.computeIfAbsent(behind, _ -> new ArrayList<>()).add(items.get(i));
            else order.add(items.get(i));
            order.addAll(moved.getOrDefault(i, List.of()));
        }
        return order;
    }

    private static List<String> declared(BlockItem item) {
        return bodies(item).flatMap(body -> body.opening().stream()).filter(opening -> !opening.isBroken())
                .map(opening -> Headings.name(opening).getText()).toList();
    }

    private static List<String> mentioned(BlockItem item) {
        return bodies(item).flatMap(body -> body.specificationPart().stream())
                .filter(StatementSyntax.class::isInstance).map(StatementSyntax.class::cast)
                .filter(s -> s.kind() == StatementKind.PROCEDURE_DECLARATION && !s.isBroken())
                .map(s -> s.tree(FortranParser.ProcedureDeclarationStmtContext.class).procInterface())
                .filter(given -> given != null && given.NAME() != null).map(given -> given.NAME().getText()).toList();
    }

    private static Stream<ProgramUnitSyntax> bodies(BlockItem item) {
        return item instanceof ConstructSyntax construct && (construct.kind() == StatementKind.INTERFACE
                || construct.kind() == StatementKind.ABSTRACT_INTERFACE)
                ? construct.branches().getFirst().block().stream().filter(ProgramUnitSyntax.class::isInstance)
                        .map(ProgramUnitSyntax.class::cast) : Stream.of();
    }
}
