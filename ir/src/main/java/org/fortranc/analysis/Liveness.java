package org.fortranc.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * Which local scalars may be read after a loop before they are defined again. Only whole scalars count as defined by an
 * assignment; what is passed by reference counts as read. Asked about arrays at entry, it takes the other side: what may
 * define a part of an array defines it, and loops have a turn, so that it finds only arrays that a path reads without
 * any statement that defines them.
 */
public final class Liveness {
    /** Where control goes on when a label is left or repeated. */
    private record Exits(BitSet leave, BitSet next) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Stmt, BitSet> afterLoops = new IdentityHashMap<>();
    private final Map<String, List<Exits>> exits = new HashMap<>();
    private final Counting counting;

    private enum Counting { WHOLE_DEFINITIONS, PARTIAL_DEFINITIONS }

    private Liveness(Set<String> variables, Counting counting) {
        this.counting = counting;
        for (var name : variables) numbers.put(name, numbers.size());
    }

    /**
     * @param variables local scalars of the procedure that nothing outside {@code body} can see
     */
    public static Liveness of(List<Stmt> body, Set<String> variables) {
        var liveness = new Liveness(variables, Counting.WHOLE_DEFINITIONS);
        liveness.before(body, new BitSet());
        return liveness;
    }

    /** Those of the local arrays that some path through a procedure reads without a statement that may define them. */
    public static Set<String> readWithoutDefinition(List<Stmt> body, Set<String> arrays) {
        var liveness = new Liveness(arrays, Counting.PARTIAL_DEFINITIONS);
        var live = liveness.before(body, new BitSet());
        return arrays.stream().filter(name -> live.get(liveness.numbers.get(name))).collect(Collectors.toSet());
    }

    /** Whether the loop is one of those that were looked at: this very one, not an equal one. */
    public boolean knows(Stmt loop) {
        return afterLoops.containsKey(loop);
    }

    /** Whether the variable, one of those asked about, may be read after a Loop or While before it is defined. */
    public boolean isLiveAfter(Stmt loop, String variable) {
        return afterLoops.get(loop).get(numbers.get(variable));
    }

    private BitSet before(List<Stmt> body, BitSet after) {
        var live = after;
        for (int i = body.size() - 1; i >= 0; i--) live = before(body.get(i), live);
        return live;
    }

    private BitSet before(Stmt stmt, BitSet after) {
        return switch (stmt) {
            case Stmt.Assign(var target, var value, _) -> {
                var live = copy(after);
                if (target instanceof Place.Variable v) define(live, v);
                else if (counting == Counting.PARTIAL_DEFINITIONS) definePart(live, target);
                else read(live, target);
                read(live, value);
                yield live;
            }
            case Stmt.Loop loop -> {
                afterLoops.merge(loop, copy(after), Liveness::union);
                var live = around(loop.label(), loop.body(), after, turn -> define(turn, loop.variable()));
                define(live, loop.variable());
                read(live, loop.first());
                read(live, loop.last());
                read(live, loop.step());
                loop.reductions().forEach(r -> read(live, r.place()));
                yield live;
            }
            case Stmt.While(var label, var condition, var body, _) -> {
                afterLoops.merge(stmt, copy(after), Liveness::union);
                yield around(label, body, after, turn -> read(turn, condition));
            }
            case Stmt.If(var condition, var whenTrue, var whenFalse, _) -> {
                var live = union(before(whenTrue, after), before(whenFalse, after));
                read(live, condition);
                yield live;
            }
            case Stmt.Select(var selector, var cases, var otherwise, _) -> {
                var live = before(otherwise, after);
                for (var one : cases) live = union(live, before(one.body(), after));
                live = copy(live);
                read(live, selector);
                yield live;
            }
            case Stmt.Block(var label, var body, _) -> {
                enter(label, new Exits(after, new BitSet()));
                var live = before(body, after);
                leave(label);
                yield live;
            }
            case Stmt.Leave(var label, _) -> copy(exits.get(label).getLast().leave);
            case Stmt.Next(var label, _) -> copy(exits.get(label).getLast().next);
            case Stmt.Return _, Stmt.Stop _, Stmt.Fail _ -> {
                var live = new BitSet();
                Trees.forEachOwnExpr(stmt, e -> readNode(live, e));
                yield live;
            }
            case Stmt.Call(var result, var target, var arguments, var origin) -> {
                var live = copy(after);
                result.ifPresent(v -> define(live, v));
                if (counting == Counting.PARTIAL_DEFINITIONS) {
                    arguments.forEach(argument -> passed(live, argument));
                    yield live;
                }
                var withoutResult = new Stmt.Call(Optional.empty(), target, arguments, origin);
                Trees.forEachOwnExpr(withoutResult, e -> readNode(live, e));
                yield live;
            }
            case Stmt.Unresolved _ -> {
                var live = copy(after);
                live.set(0, numbers.size());
                yield live;
            }
            case Stmt.CopyValue _, Stmt.View _, Stmt.PointTo _, Stmt.Allocate _, Stmt.Deallocate _,
                 Stmt.Finalize _, Stmt.Transfer _ -> {
                var live = copy(after);
                Trees.forEachOwnExpr(stmt, e -> {
                    if (counting == Counting.WHOLE_DEFINITIONS) readNode(live, e);
                    else if (e instanceof Place.Variable v) define(live, v);
                });
                yield live;
            }
        };
    }

    private void passed(BitSet live, Stmt.Argument argument) {
        switch (argument) {
            case Stmt.Argument.ByReference(var place) -> definePart(live, place);
            case Stmt.Argument.ByDescriptor(var array) -> definePart(live, array);
            case Stmt.Argument.ByValue(var value) -> read(live, value);
            case Stmt.Argument.ByProcedure _, Stmt.Argument.Absent _ -> { }
        }
    }

    /** What else stands in the designator, its subscripts, is read. */
    private void definePart(BitSet live, Place place) {
        var root = Trees.root(place);
        Trees.forEachExpr(place, e -> {
            if (e != root) readNode(live, e);
        });
        define(live, root);
    }

    private interface Turn {
        void begin(BitSet live);
    }

    /** What is live where a loop begins a turn, as a fixpoint over its turns. */
    private BitSet around(String label, List<Stmt> body, BitSet after, Turn turn) {
        var head = copy(after);
        turn.begin(head);
        head = union(head, after);
        while (true) {
            enter(label, new Exits(after, head));
            var live = copy(before(body, head));
            leave(label);
            turn.begin(live);
            var now = union(head, live);
            if (now.equals(head)) return counting == Counting.WHOLE_DEFINITIONS ? now : live;
            head = now;
        }
    }

    private void enter(String label, Exits to) {
        exits.computeIfAbsent(label, _ -> new ArrayList<>()).add(to);
    }

    private void leave(String label) {
        exits.get(label).removeLast();
    }

    private void define(BitSet live, Place.Variable variable) {
        var number = variable.unit().isEmpty() ? numbers.get(variable.name()) : null;
        if (number != null) live.clear(number);
    }

    private void read(BitSet live, Expr expr) {
        Trees.forEachExpr(expr, e -> readNode(live, e));
    }

    private void readNode(BitSet live, Expr node) {
        if (!(node instanceof Place.Variable(var unit, var name, _)) || !unit.isEmpty()) return;
        var number = numbers.get(name);
        if (number != null) live.set(number);
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }

    private static BitSet union(BitSet left, BitSet right) {
        var both = copy(left);
        both.or(right);
        return both;
    }
}
