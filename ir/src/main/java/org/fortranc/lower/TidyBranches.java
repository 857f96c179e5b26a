package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * Makes of blocks and endless loops what a person would have written.
 *
 * <pre>
 *   block b: if c leave b; x; end        becomes   if not c: x
 *   while w (true): if c leave w; x      becomes   while w (not c): x
 * </pre>
 */
final class TidyBranches {
    private TidyBranches() {}

    static List<Stmt> tidy(List<Stmt> body) {
        return tidyList(body);
    }

    private static List<Stmt> tidyList(List<Stmt> body) {
        var result = new ArrayList<Stmt>();
        for (var statement : body) {
            var inner = Trees.mapParts(statement, UnaryOperator.identity(), TidyBranches::tidyList);
            switch (inner) {
                case Stmt.Block block -> result.addAll(block(block));
                case Stmt.While loop -> result.add(whileLoop(loop));
                default -> result.add(inner);
            }
            if (StatementSink.isJump(result.isEmpty() ? inner : result.getLast())) break;
        }
        return result;
    }

    private static List<Stmt> block(Stmt.Block block) {
        var body = withoutLeaveAtEnd(block.body(), block.label());
        if (!refersTo(body, block.label())) return body;
        if (body.size() == 1 && body.getFirst() instanceof Stmt.While loop) {
            String label = loop.label().isEmpty() ? block.label() : loop.label();
            return List.of(whileLoop(new Stmt.While(label, loop.condition(), renamed(loop.body(), block.label(), label),
                    loop.origin())));
        }
        return List.of(new Stmt.Block(block.label(), body, block.origin()));
    }

    /** Leaving a block from the end of its body is going on; what an IF that leaves skips becomes its other branch. */
    private static List<Stmt> withoutLeaveAtEnd(List<Stmt> body, String label) {
        if (body.isEmpty()) return body;
        for (int i = 0; i < body.size(); i++) {
            if (!(body.get(i) instanceof Stmt.If(var condition, var whenTrue, var whenFalse, var origin))) continue;
            boolean last = i == body.size() - 1;
            boolean leaves = endsInLeave(whenTrue, label) && whenFalse.isEmpty();
            if (!last && !leaves) continue;
            var rest = new ArrayList<>(whenFalse);
            rest.addAll(body.subList(i + 1, body.size()));
            var first = withoutLeaveAtEnd(whenTrue, label);
            var second = withoutLeaveAtEnd(rest, label);
            var result = new ArrayList<>(body.subList(0, i));
            if (first.isEmpty() && !second.isEmpty()) result.add(new Stmt.If(Arithmetic.not(condition), second,
                    List.of(), origin));
            else result.add(new Stmt.If(condition, first, second, origin));
            return result;
        }
        if (body.getLast() instanceof Stmt.Leave(var target, _) && target.equals(label)) return body.subList(0,
                body.size() - 1);
        return body;
    }

    private static boolean endsInLeave(List<Stmt> body, String label) {
        return !body.isEmpty() && body.getLast() instanceof Stmt.Leave(var target, _) && target.equals(label);
    }

    private static Stmt whileLoop(Stmt.While loop) {
        var body = loop.body();
        if (!body.isEmpty() && body.getLast() instanceof Stmt.Next(var target, _) && target.equals(loop.label()))
            body = body.subList(0, body.size() - 1);
        Expr condition = loop.condition();
        if (condition.equals(Arithmetic.TRUE) && !body.isEmpty()
                && body.getFirst() instanceof Stmt.If(var test, var whenTrue, var whenFalse, _)
                && whenFalse.isEmpty() && whenTrue.size() == 1 && endsInLeave(whenTrue, loop.label())) {
            condition = Arithmetic.not(test);
            body = body.subList(1, body.size());
        }
        boolean used = refersTo(body, loop.label());
        return new Stmt.While(used ? loop.label() : "", condition, body, loop.origin());
    }

    private static boolean refersTo(List<Stmt> body, String label) {
        var found = new boolean[1];
        Trees.forEachStmt(body, s -> found[0] |= s instanceof Stmt.Leave(var l, _) && l.equals(label)
                || s instanceof Stmt.Next(var n, _) && n.equals(label));
        return found[0];
    }

    private static List<Stmt> renamed(List<Stmt> body, String from, String to) {
        return Trees.rewriteStmts(body, s -> List.of(s instanceof Stmt.Leave(var l, var origin) && l.equals(from)
                ? new Stmt.Leave(to, origin) : s));
    }
}
