package org.fortranc.backends.java;

import java.util.HashSet;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** The views of a procedure that look into storage which the program uses with several types. */
final class RawViews {
    private final ProgramIndex index;
    private final Procedure procedure;
    private final Set<String> names = new HashSet<>();

    RawViews(ProgramIndex index, Procedure procedure) {
        this.index = index;
        this.procedure = procedure;
        int before;
        do {
            before = names.size();
            Trees.forEachStmt(procedure.body(), s -> {
                if (s instanceof Stmt.View view) collect(view);
            });
        } while (names.size() > before);
    }

    boolean contains(String variable) {
        return names.contains(variable);
    }

    private void collect(Stmt.View view) {
        if (view.name().type().scalar() instanceof Type.CharacterType) return; // characters are bytes anyway
        var root = Trees.root(view.array());
        if (!root.unit().isEmpty() ? isPunned(index.declaration(procedure, root)) : names.contains(root.name())
                || procedure.declaration(root.name()).filter(this::isPunned).isPresent())
            names.add(view.name().name());
    }

    private boolean isPunned(Declaration declaration) {
        return declaration.home() instanceof Declaration.Home.Member(var block, var offset)
                && index.block(block).region(offset).punned() && !isOwner(declaration);
    }

    /** Whether what the variable describes is storage of its own. */
    private static boolean isOwner(Declaration declaration) {
        return declaration.has(Declaration.Attribute.POINTER) || declaration.has(Declaration.Attribute.ALLOCATABLE);
    }
}
