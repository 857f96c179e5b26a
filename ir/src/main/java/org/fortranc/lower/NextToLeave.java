package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * Turns the next-turn jumps of a loop into jumps to the end of a block inside it, after which the turn is completed.
 */
final class NextToLeave {
    private NextToLeave() {}

    static boolean occurs(List<Stmt> statements, String label) {
        var found = new boolean[1];
        Trees.forEachStmt(statements, s -> found[0] |= s instanceof Stmt.Next(var target, _) && target.equals(label));
        return found[0];
    }

    static List<Stmt> rewrite(List<Stmt> statements, String label, String block) {
        return Trees.rewriteStmts(statements, s -> List.of(s instanceof Stmt.Next(var target, var origin)
                && target.equals(label)
                ? new Stmt.Leave(block, origin) : s));
    }
}
