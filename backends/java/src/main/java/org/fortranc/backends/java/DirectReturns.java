package org.fortranc.backends.java;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/** Assignments to the function result that are followed by RETURN, or by the end: {@code return value}. */
final class DirectReturns {
    private final Set<Stmt> assignments = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean sufficient;

    /** @param result a result that is a plain Java local */
    DirectReturns(Procedure procedure, Place.Variable result) {
        collect(procedure.body(), result);
        if (!procedure.body().isEmpty()) collectLast(procedure.body().getLast(), result);
        var mentions = new int[1];
        Trees.forEachExpr(procedure.body(), e -> {
            if (e.equals(result)) mentions[0]++;
        });
        sufficient = mentions[0] == assignments.size();
    }

    private DirectReturns() {
        sufficient = false;
    }

    static DirectReturns none() {
        return new DirectReturns();
    }

    /** Whether the assignment returns the value instead. */
    boolean contains(Stmt stmt) {
        return assignments.contains(stmt);
    }

    /** Whether nothing else uses the result variable, but for RETURN where it has no value. */
    boolean areSufficient() {
        return sufficient;
    }

    private void collect(List<Stmt> body, Place.Variable result) {
        for (int i = 0; i < body.size(); i++) {
            if (i + 1 < body.size() && body.get(i + 1) instanceof Stmt.Return(var at) && at.comments().isEmpty())
                collectLast(body.get(i), result);
            for (var nested : LocalPlacement.bodies(body.get(i))) collect(nested, result);
        }
    }

    private void collectLast(Stmt stmt, Place.Variable result) {
        if (!(stmt instanceof Stmt.Assign(var target, var value, _)) || !target.equals(result)) return;
        var read = new boolean[1];
        Trees.forEachExpr(value, e -> read[0] |= e.equals(result));
        if (!read[0]) assignments.add(stmt);
    }
}
