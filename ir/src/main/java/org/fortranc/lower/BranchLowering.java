package org.fortranc.lower;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.source.SourceRange;

/**
 * Branches to labels as structured control.
 *
 * <p>Inside one list of constructs, a forward branch leaves a block that ends before its label, and a backward branch
 * is
 * the next turn of a loop that begins at its label. Blocks begin early enough and loops end late enough that all nest.
 * If a branch enters such a loop elsewhere than at its top, the whole list becomes one loop around a SELECT on the next
 * piece to run.
 */
final class BranchLowering {
    /**
     * Constructs {@code first} to {@code last} of a list, as a block that ends before a label or a loop that begins at
     * one.
     */
    private record Region(Form form, int label, int first, int last) {}

    private enum Form { BLOCK, LOOP }

    private final ProcedureContext context;
    private final ConstructLowering constructs;
    private final Deque<Map<Integer, Supplier<List<Stmt>>>> targets = new ArrayDeque<>();

    BranchLowering(ProcedureContext context, ConstructLowering constructs) {
        this.context = context;
        this.constructs = constructs;
    }

    /** The statements of GO TO label. */
    List<Stmt> jump(int label) {
        for (var frame : targets) {
            var target = frame.get(label);
            if (target != null) return target.get();
        }
        throw new Untranslatable("a branch to label %d inside another construct".formatted(label), SourceRange.NONE);
    }

    /**
     * Lowers a list of constructs.
     *
     * @param turn of the loop whose body this is: a branch to a CONTINUE at its end is the next turn
     */
    void list(List<Construct> list, Optional<Supplier<List<Stmt>>> turn) {
        Map<Integer, Integer> labels = labels(list);
        if (labels.isEmpty()) {
            list.forEach(constructs::construct);
            return;
        }
        var last = list.getLast();
        int lastLabel = last.position().label().orElse(-1);
        boolean endsWithTarget = turn.isPresent() && last instanceof Construct.Continue
                && labels.containsKey(lastLabel);
        if (endsWithTarget) {
            labels.remove(lastLabel);
            targets.push(Map.of(lastLabel, turn.get()));
        }
        var sources = sources(list, labels);
        if (sources.isEmpty()) list.forEach(constructs::construct);
        else structured(list, labels, sources);
        if (endsWithTarget) targets.pop();
    }

    private static Map<Integer, Integer> labels(List<Construct> list) {
        var labels = new TreeMap<Integer, Integer>();
        for (int i = 0; i < list.size(); i++) {
            int position = i;
            list.get(i).position().label().ifPresent(label -> labels.putIfAbsent(label, position));
        }
        return labels;
    }

    /** For each label of the list that is branched to, from where. */
    private static Map<Integer, TreeSet<Integer>> sources(List<Construct> list, Map<Integer, Integer> labels) {
        var sources = new TreeMap<Integer, TreeSet<Integer>>();
        for (int i = 0; i < list.size(); i++) {
            int position = i;
            FortranTrees.walk(List.of(list.get(i)), construct -> {
                for (int label : branchTargets(construct))
                    if (labels.containsKey(label)) sources.computeIfAbsent(label, _ -> new TreeSet<>()).add(position);
            });
        }
        return sources;
    }

    private static List<Integer> branchTargets(Construct construct) {
        return switch (construct) {
            case Construct.Goto(var label, _) -> List.of(label);
            case Construct.ComputedGoto(var labels, _, _) -> labels;
            case Construct.AssignedGoto(_, var labels, _) -> labels;
            case Construct.ArithmeticIf(_, var negative, var zero, var positive, _) ->
                    List.of(negative, zero, positive);
            case Construct.Call(_, var arguments, _) -> arguments.stream()
                    .flatMap(a -> a instanceof ActualArgument.AlternateReturn(var label)
                            ? Stream.of(label) : Stream.empty()).toList();
            case Construct.DataTransfer(_, _, var controls, _, _, _) -> labelSpecifiers(controls);
            case Construct.FileOperation(_, var controls, _) -> labelSpecifiers(controls);
            default -> List.of();
        };
    }

    private static List<Integer> labelSpecifiers(List<Construct.Specifier> controls) {
        var labels = new ArrayList<Integer>();
        for (var control : controls)
            if (control instanceof Construct.Specifier.Label(_, var label)) labels.add(label);
        return labels;
    }

    private void structured(List<Construct> list, Map<Integer, Integer> labels,
            Map<Integer, TreeSet<Integer>> sources) {
        var loops = loops(labels, sources);
        for (var entry : sources.entrySet()) {
            int target = labels.get(entry.getKey());
            for (int source : entry.getValue())
                for (var loop : loops)
                    if (source < loop.first && loop.first < target && target <= loop.last) {
                        dispatched(list, labels, sources);
                        return;
                    }
        }
        var regions = new ArrayList<>(loops);
        regions.addAll(blocks(labels, sources, loops));
        regions.sort(Comparator.comparingInt(Region::first).thenComparing(Comparator.comparingInt(Region::last)
                .reversed())
                .thenComparing(Region::form));
        emit(list, 0, list.size(), new ArrayDeque<>(regions));
    }

    /** One loop for each label that is branched back to; overlapping loops are made to nest. */
    private static List<Region> loops(Map<Integer, Integer> labels, Map<Integer, TreeSet<Integer>> sources) {
        var ends = new TreeMap<Integer, Integer>();
        var label = new HashMap<Integer, Integer>();
        sources.forEach((l, from) -> {
            int first = labels.get(l);
            if (from.last() >= first) {
                ends.put(first, from.last());
                label.put(first, l);
            }
        });
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int outer : ends.keySet())
                for (int inner : ends.keySet())
                    if (outer < inner && inner <= ends.get(outer) && ends.get(outer) < ends.get(inner)) {
                        ends.put(outer, ends.get(inner));
                        changed = true;
                    }
        }
        var loops = new ArrayList<Region>();
        ends.forEach((first, last) -> loops.add(new Region(Form.LOOP, label.get(first), first, last)));
        return loops;
    }

    /** One block for each label that is branched forward to, begun early enough to nest with the others. */
    private static List<Region> blocks(Map<Integer, Integer> labels, Map<Integer, TreeSet<Integer>> sources,
            List<Region> loops) {
        var starts = new TreeMap<Integer, Integer>();
        sources.forEach((label, from) -> {
            int end = labels.get(label);
            if (from.first() < end) starts.put(label, from.first());
        });
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var entry : starts.entrySet()) {
                int end = labels.get(entry.getKey());
                int start = entry.getValue();
                int wanted = start;
                for (var loop : loops)
                    if (loop.first < wanted && wanted <= loop.last && loop.last < end) wanted = loop.first;
                for (var other : starts.entrySet()) {
                    int otherEnd = labels.get(other.getKey());
                    if (other.getValue() < wanted && wanted < otherEnd && otherEnd < end) wanted = other.getValue();
                }
                if (wanted != start) {
                    entry.setValue(wanted);
                    changed = true;
                }
            }
        }
        var blocks = new ArrayList<Region>();
        starts.forEach((label, first) -> blocks.add(new Region(Form.BLOCK, label, first, labels.get(label) - 1)));
        return blocks;
    }

    private void emit(List<Construct> list, int from, int to, Deque<Region> regions) {
        int i = from;
        while (i < to) {
            var next = regions.peek();
            if (next == null || next.first > i) {
                constructs.construct(list.get(i++));
                continue;
            }
            var region = regions.pop();
            context.sink.startStatement(list.get(region.first).position());
            var origin = context.sink.origin().withoutComments();
            String label = context.labels.fresh((region.form == Form.BLOCK ? "to_" : "at_") + region.label);
            Supplier<List<Stmt>> jump = region.form == Form.BLOCK
                    ? () -> List.of(new Stmt.Leave(constructs.used(label), context.sink.origin()))
                    : () -> List.of(new Stmt.Next(constructs.used(label), context.sink.origin()));
            targets.push(Map.of(region.label, jump));
            var body = context.sink.collect(() -> emit(list, region.first, region.last + 1, regions));
            targets.pop();
            if (region.form == Form.BLOCK) {
                context.sink.add(new Stmt.Block(label, body, origin));
            } else {
                var turn = new ArrayList<>(body);
                if (turn.isEmpty() || !StatementSink.isJump(turn.getLast())) turn.add(
                        new Stmt.Leave(constructs.used(label), origin));
                context.sink.add(new Stmt.While(label, Arithmetic.TRUE, turn, origin));
            }
            i = region.last + 1;
        }
    }

    /** {@code piece} says which stretch between labels runs next. */
    private void dispatched(List<Construct> list, Map<Integer, Integer> labels,
            Map<Integer, TreeSet<Integer>> sources) {
        var starts = new TreeSet<Integer>();
        starts.add(0);
        sources.keySet().forEach(label -> starts.add(labels.get(label)));
        var number = new HashMap<Integer, Integer>();
        for (int start : starts) number.put(start, number.size());
        context.sink.startStatement(list.getFirst().position());
        var origin = context.sink.origin().withoutComments();
        var piece = context.temporary("piece", Type.INTEGER);
        String label = context.labels.fresh("dispatch");
        var frame = new HashMap<Integer, Supplier<List<Stmt>>>();
        for (int l : sources.keySet()) {
            frame.put(l, () -> List.of(new Stmt.Assign(piece, Arithmetic.literal(number.get(labels.get(l))), origin),
                    new Stmt.Next(constructs.used(label), context.sink.origin())));
        }
        targets.push(frame);
        var cases = new ArrayList<Stmt.Case>();
        for (int start : starts) {
            Integer following = starts.higher(start);
            var body = context.sink.collect(() -> {
                list.subList(start, following == null ? list.size() : following).forEach(constructs::construct);
                if (context.sink.endsInJump()) return;
                if (following == null) context.sink.add(new Stmt.Leave(constructs.used(label), origin));
                else context.sink.add(new Stmt.Assign(piece, Arithmetic.literal(number.get(following)), origin));
            });
            Optional<Expr> value = Optional.of(Arithmetic.literal(number.get(start)));
            cases.add(new Stmt.Case(List.of(new Stmt.CaseRange(value, value)), body));
        }
        targets.pop();
        context.sink.add(new Stmt.Assign(piece, Arithmetic.ZERO, origin));
        context.sink.add(new Stmt.While(label, Arithmetic.TRUE,
                List.of(new Stmt.Select(piece, cases, List.of(), origin)), origin));
    }
}
