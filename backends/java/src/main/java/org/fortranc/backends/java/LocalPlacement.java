package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * Where each scalar local is declared: in the header of its loops, at the assignment that every other use follows in
 * the same block, or with value zero at the top of the method.
 */
final class LocalPlacement {
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> headers = new HashSet<>();
    private final Map<Stmt, Set<String>> declaring = new IdentityHashMap<>();
    private final Map<Stmt, Set<String>> mentions = new IdentityHashMap<>();
    private final Set<Stmt> idle = Collections.newSetFromMap(new IdentityHashMap<>());

    LocalPlacement(Procedure procedure, Set<String> candidates) {
        for (var stmt : procedure.body()) mentioned.addAll(mentions(stmt));
        for (var name : candidates) {
            if (!mentioned.contains(name)) continue;
            if (isHeaderOnly(procedure.body(), name)) headers.add(name);
            else place(procedure.body(), name);
        }
    }

    boolean isMentioned(String name) {
        return mentioned.contains(name);
    }

    /** Whether the loops over the variable declare it. */
    boolean isInHeaders(String name) {
        return headers.contains(name);
    }

    /** Whether this assignment or call declares the variable that it defines. */
    boolean declares(Stmt stmt, String name) {
        return declaring.getOrDefault(stmt, Set.of()).contains(name);
    }

    boolean isDeclaredInside(String name) {
        return headers.contains(name) || declaring.values().stream().anyMatch(s -> s.contains(name));
    }

    /**
     * The branch of IF constructs that holds every use of an array, its implied deallocation aside: an activation
     * comes there once at most, and needs no descriptor elsewhere.
     */
    Optional<List<Stmt>> branchOf(String name, List<Stmt> procedure) {
        var branch = procedure;
        var outside = new ArrayList<Stmt>();
        while (true) {
            var users = new ArrayList<Stmt>();
            var freeing = new ArrayList<Stmt>();
            for (var stmt : branch)
                if (mentions(stmt).contains(name)) (frees(stmt, name) ? freeing : users).add(stmt);
            if (users.size() != 1 || !(users.getFirst() instanceof Stmt.If choice) || own(choice).contains(name)) break;
            var inside = bodies(choice).stream().filter(b -> b.stream().anyMatch(s -> mentions(s).contains(name)))
                    .toList();
            if (inside.size() != 1 || inside.getFirst().size() == 1) break; // one statement may follow an else
            outside.addAll(freeing);
            branch = inside.getFirst();
        }
        if (branch == procedure) return Optional.empty();
        idle.addAll(outside);
        return Optional.of(branch);
    }

    private static boolean frees(Stmt stmt, String name) {
        return stmt instanceof Stmt.Deallocate(Place.Variable variable, var strictness, _, _, _)
                && strictness == Stmt.Deallocate.Strictness.IMPLIED && isNamed(variable, name);
    }

    /** Whether the statement deallocates what only another branch allocates. */
    boolean isIdle(Stmt stmt) {
        return idle.contains(stmt);
    }

    private boolean isHeaderOnly(List<Stmt> body, String name) {
        for (var stmt : body) {
            if (!mentions(stmt).contains(name)) continue;
            if (stmt instanceof Stmt.Loop loop && isOver(loop, name)) {
                if (loop.finalValue() == Stmt.Loop.FinalValue.LIVE) return false;
                for (var bound : List.of(loop.first(), loop.last(), loop.step()))
                    if (mentions(bound, name)) return false;
                continue;
            }
            if (own(stmt).contains(name)) return false;
            for (var nested : bodies(stmt)) if (!isHeaderOnly(nested, name)) return false;
        }
        return true;
    }

    private static boolean isOver(Stmt.Loop loop, String name) {
        return loop.variable().unit().isEmpty() && loop.variable().name().equals(name);
    }

    private void place(List<Stmt> body, String name) {
        var users = body.stream().filter(s -> mentions(s).contains(name)).toList();
        var first = users.getFirst();
        if (users.size() == 1 && !own(first).contains(name)) {
            var inside = bodies(first).stream().filter(b -> b.stream().anyMatch(s -> mentions(s).contains(name)))
                    .toList();
            if (inside.size() == 1) place(inside.getFirst(), name);
            return;
        }
        boolean defines = switch (first) {
            case Stmt.Assign(Place.Variable target, var value, _) -> isNamed(target, name) && !mentions(value, name);
            case Stmt.Call(var result, _, var arguments, _) -> result.filter(r -> isNamed(r, name)).isPresent()
                    && count(first, name) == 1;
            default -> false;
        };
        if (defines) declaring.computeIfAbsent(first, _ -> new HashSet<>()).add(name);
    }

    private static boolean isNamed(Place.Variable variable, String name) {
        return variable.unit().isEmpty() && variable.name().equals(name);
    }

    private static boolean mentions(Expr expr, String name) {
        var found = new boolean[1];
        Trees.forEachExpr(expr, e -> found[0] |= e instanceof Place.Variable v && isNamed(v, name));
        return found[0];
    }

    private static int count(Stmt stmt, String name) {
        var count = new int[1];
        Trees.forEachOwnExpr(stmt, e -> {
            if (e instanceof Place.Variable v && isNamed(v, name)) count[0]++;
        });
        return count[0];
    }

    static Set<String> own(Stmt stmt) {
        var names = new HashSet<String>();
        Trees.forEachOwnExpr(stmt, e -> {
            if (e instanceof Place.Variable(var unit, var name, _) && unit.isEmpty()) names.add(name);
            if (e instanceof Expr.Present(var dummy)) names.add(dummy);
        });
        return names;
    }

    private Set<String> mentions(Stmt stmt) {
        var known = mentions.get(stmt);
        if (known != null) return known;
        var names = new HashSet<>(own(stmt));
        for (var body : bodies(stmt)) for (var nested : body) names.addAll(mentions(nested));
        mentions.put(stmt, names);
        return names;
    }

    static List<List<Stmt>> bodies(Stmt stmt) {
        var bodies = new ArrayList<List<Stmt>>();
        Trees.mapParts(stmt, UnaryOperator.identity(), body -> {
            bodies.add(body);
            return body;
        });
        return bodies;
    }

    /** The locals that statements define. */
    static Set<String> assigned(List<Stmt> body) {
        var names = new HashSet<String>();
        Trees.forEachStmt(body, stmt -> {
            switch (stmt) {
                case Stmt.Assign(var target, _, _) -> add(target, names);
                case Stmt.Call(var result, var target, var arguments, _) -> {
                    result.ifPresent(r -> add(r, names));
                    for (var argument : arguments)
                        if (target instanceof Stmt.Target.Service
                                && argument instanceof Stmt.Argument.ByReference(var place)) add(place, names);
                }
                case Stmt.Loop loop -> add(loop.variable(), names);
                case Stmt.Transfer.Get(_, var target, _) -> add(target, names);
                case Stmt.Transfer.End(_, var status, _) -> status.ifPresent(s -> add(s, names));
                case Stmt.Transfer.Begin(_, _, var controls, _) -> controls.forEach(c -> {
                    if (c instanceof Stmt.Control.Returned(_, var place)) add(place, names);
                });
                case Stmt.Allocate allocate -> allocate.status().ifPresent(s -> add(s, names));
                case Stmt.Deallocate deallocate -> deallocate.status().ifPresent(s -> add(s, names));
                default -> { }
            }
        });
        return names;
    }

    private static void add(Place place, Set<String> names) {
        var root = Trees.root(place);
        if (root.unit().isEmpty()) names.add(root.name());
    }
}
