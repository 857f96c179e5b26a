package org.fortranc.analysis.loop;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/** Which variables statements may change. */
final class Scalars {
    private Scalars() {}

    /** Scalars that get values: by assignments, as loop variables, results, or arguments passed by reference. */
    static Set<Place.Variable> assigned(List<Stmt> body) {
        var assigned = new LinkedHashSet<Place.Variable>();
        Trees.forEachStmt(body, stmt -> {
            switch (stmt) {
                case Stmt.Assign(Place.Variable variable, _, _) -> assigned.add(variable);
                case Stmt.Loop inner -> assigned.add(inner.variable());
                case Stmt.Call(var result, _, var arguments, _) -> {
                    result.ifPresent(assigned::add);
                    for (var argument : arguments)
                        if (argument instanceof Stmt.Argument.ByReference(Place.Variable variable)
                                && variable.type().dimensions() == 0) assigned.add(variable);
                }
                default -> { }
            }
        });
        return assigned;
    }

    /** Variables of which parts are stored, or may be by procedures; of sections, the arrays that they are of. */
    static Set<Place.Variable> stored(List<Stmt> body) {
        var stored = new HashSet<Place.Variable>();
        Trees.forEachStmt(body, stmt -> {
            switch (stmt) {
                case Stmt.Assign(Place.Variable _, _, _) -> { }
                case Stmt.Assign(var target, _, _) -> stored.add(Trees.root(target));
                case Stmt.CopyValue(var target, _, _) -> stored.add(Trees.root(target));
                case Stmt.Call(_, _, var arguments, _) -> {
                    for (var argument : arguments) {
                        switch (argument) {
                            case Stmt.Argument.ByReference(var place) -> {
                                if (!(place instanceof Place.Variable v) || v.type().dimensions() > 0)
                                    stored.add(Trees.root(place));
                            }
                            case Stmt.Argument.ByDescriptor(var array) -> stored.add(Trees.root(array));
                            case Stmt.Argument.ByValue _, Stmt.Argument.ByProcedure _, Stmt.Argument.Absent _ -> { }
                        }
                    }
                }
                default -> { }
            }
        });
        var sections = Sections.names(body);
        boolean more = true;
        while (more) {
            more = false;
            for (var section : sections.entrySet())
                if (stored.contains(section.getKey())) more |= stored.addAll(section.getValue());
        }
        return stored;
    }
}
