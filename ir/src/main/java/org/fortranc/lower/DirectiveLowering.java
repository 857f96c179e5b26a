package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.OpenMp.Clause;
import org.fortranc.ir.fortran.OpenMp.Directive;
import org.fortranc.ir.fortran.OpenMp.Role;
import org.fortranc.ir.fortran.OpenMp.Value;
import org.fortranc.ir.fortran.OpenMp.Word;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SymbolName;

/**
 * Constructs of OpenMP. A parallel region becomes an internal procedure with the attribute TEAM; the other constructs
 * are ordinary statements between services. A task is run at once by the thread that meets it, which OpenMP allows.
 */
final class DirectiveLowering {
    private final ProcedureContext context;
    private final ThreadServices services;

    DirectiveLowering(ProcedureContext context) {
        this.context = context;
        services = new ThreadServices(context);
    }

    void construct(Construct.Directed construct) {
        switch (construct.directive()) {
            case PARALLEL, PARALLEL_DO, PARALLEL_DO_SIMD, PARALLEL_SECTIONS, PARALLEL_WORKSHARE -> parallel(construct);
            case DO, DO_SIMD, SECTIONS -> {
                shared(construct, construct.clauses());
                barrierUnlessNowait(construct);
            }
            case SIMD, TASKLOOP, TASKLOOP_SIMD -> {
                var sharing = new DataSharing(context, construct.position()).alone();
                sharing.begin(construct.clauses());
                new SharedLoop(context, construct, sharing).alone();
            }
            case SINGLE, WORKSHARE -> single(construct);
            case MASTER -> {
                var answer = context.temporary("thread", Type.LONG);
                ask(1, answer);
                inside(new Expr.Compare(Expr.Compare.Op.EQ, answer, wide(Arithmetic.ZERO)), body(construct));
            }
            case CRITICAL -> {
                String name = construct.clauses().stream().filter(c -> c instanceof Clause.Named).findFirst()
                        .map(c -> ((Clause.Named) c).name()).orElse("");
                services.enterCritical(name);
                context.constructs.list(body(construct));
                services.leaveCritical(name);
            }
            case ATOMIC -> between(IntrinsicSubroutine.ATOMIC_ENTER, IntrinsicSubroutine.ATOMIC_LEAVE, construct);
            case ORDERED -> between(IntrinsicSubroutine.ORDERED_ENTER, IntrinsicSubroutine.ORDERED_LEAVE, construct);
            case BARRIER -> services.barrier();
            case FLUSH -> services.call(IntrinsicSubroutine.TEAM_FLUSH);
            case TASK -> task(construct);
            case TASKGROUP -> context.constructs.list(body(construct));
            // Tasks are complete when they have been met.
            case TASKWAIT, TASKYIELD -> services.call(IntrinsicSubroutine.TEAM_FLUSH);
            case SECTION, THREADPRIVATE, DECLARE_SIMD -> throw new IllegalStateException(construct.directive()
                    + " stands alone");
        }
    }

    private static List<Construct> body(Construct.Directed construct) {
        return construct.blocks().getFirst();
    }

    private static List<Designator.ObjectName> listed(Construct.Directed construct, Role wanted) {
        return construct.clauses().stream().filter(c -> c instanceof Clause.Listed(var role, _) && role == wanted)
                .flatMap(c -> ((Clause.Listed) c).variables().stream()).toList();
    }

    private void between(IntrinsicSubroutine enter, IntrinsicSubroutine leave, Construct.Directed construct) {
        services.call(enter);
        context.constructs.list(body(construct));
        services.call(leave);
    }

    private void inside(Expr condition, List<Construct> body) {
        var origin = context.sink.origin();
        context.sink.add(new Stmt.If(condition, context.sink.collect(() -> context.constructs.list(body)), List.of(),
                origin));
    }

    /** Question and argument of THREADS_ASK; the answer goes into a variable. */
    private void ask(int question, Place.Variable answer) {
        context.sink.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Service(IntrinsicSubroutine.THREADS_ASK),
                List.of(new Stmt.Argument.ByValue(wide(Arithmetic.literal(question))),
                        new Stmt.Argument.ByValue(wide(Arithmetic.ZERO)), new Stmt.Argument.ByReference(answer)),
                context.sink.origin()));
    }

    private void barrierUnlessNowait(Construct.Directed construct) {
        if (!construct.clauses().contains(new Clause.Plain(Word.NOWAIT))) services.barrier();
    }

    // Parallel regions

    private void parallel(Construct.Directed construct) {
        size(construct);
        var copied = listed(construct, Role.COPYIN);
        var broadcast = new Broadcast(context, construct.position());
        copied.forEach(broadcast::store);
        var origin = context.sink.origin();
        var name = regionName();
        var region = context.region(name, ownScopes(construct), VariableUses.of(SpecificationPart.EMPTY,
                construct.blocks().stream().flatMap(List::stream).toList(), List.of(), context.index()));
        region.sink.startStatement(construct.position());
        var body = region.sink.collect(() -> {
            copied.forEach(broadcast.in(region)::load);
            new DirectiveLowering(region).region(construct);
        });
        var all = new ArrayList<Stmt>(region.prologue);
        all.addAll(TidyBranches.tidy(body));
        context.regions.add(new Procedure(name, List.of(), Optional.empty(), region.declarations(), all,
                Optional.of(context.name), Set.of(Procedure.Attribute.TEAM), origin.withoutComments()));
        context.regions.addAll(region.regions);
        context.sink.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Direct(name), List.of(), origin));
    }

    private ProcedureName regionName() {
        return new ProcedureName(context.name.unit(), context.names.fresh(context.name.name() + "_parallel"));
    }

    /** The scopes of BLOCK constructs in the region, whose variables are its own. */
    private static Set<String> ownScopes(Construct.Directed construct) {
        var scopes = new HashSet<String>();
        for (var block : construct.blocks()) FortranTrees.walk(block, c -> {
            if (c instanceof Construct.Block inner) inner.specification().entities()
                    .forEach(e -> scopes.add(e.name().scope()));
        });
        return scopes;
    }

    /** NUM_THREADS and IF, asked for before the team is made. */
    private void size(Construct.Directed construct) {
        Optional<Expr> threads = Optional.empty();
        Optional<Expr> condition = Optional.empty();
        for (var clause : construct.clauses()) {
            if (!(clause instanceof Clause.Valued(var kind, var value))) continue;
            if (kind == Value.NUM_THREADS) threads = Optional.of(wide(context.expressions.lower(value)));
            if (kind == Value.IF) condition = Optional.of(context.expressions.condition(value));
        }
        if (threads.isEmpty() && condition.isEmpty()) return;
        Expr usual = threads.orElse(wide(Arithmetic.ZERO));
        services.call(IntrinsicSubroutine.TEAM_SIZE, condition.<Expr>map(c -> new Expr.Choose(c, usual,
                wide(Arithmetic.ONE))).orElse(usual));
    }

    /** What each thread of the team does. */
    private void region(Construct.Directed construct) {
        var sharing = new DataSharing(context, construct.position());
        var clauses = new ArrayList<>(construct.clauses());
        defaults(construct, clauses);
        for (var counter : SharedNames.counters(construct)) sharing.declare(counter);
        switch (construct.directive()) {
            case PARALLEL_DO, PARALLEL_DO_SIMD, PARALLEL_SECTIONS -> shared(construct, clauses, sharing);
            case PARALLEL_WORKSHARE -> {
                sharing.begin(clauses);
                var mine = services.ask(IntrinsicSubroutine.SHARE_SINGLE, "mine", Type.LOGICAL);
                inside(mine, body(construct));
                sharing.end(Optional.empty());
            }
            default -> {
                sharing.begin(clauses);
                context.constructs.list(body(construct));
                sharing.end(Optional.empty());
            }
        }
    }

    /** DEFAULT(PRIVATE) and DEFAULT(FIRSTPRIVATE): as if all variables without a list stood in one. */
    private void defaults(Construct.Directed construct, List<Clause> clauses) {
        var role = construct.clauses().stream().filter(c -> c instanceof Clause.Default).findFirst()
                .flatMap(c -> ((Clause.Default) c).role()).filter(r -> r != Role.SHARED);
        if (role.isEmpty()) return;
        var names = SharedNames.of(construct).stream().filter(n -> context.index().object(n.entity()).filter(o ->
                o.has(org.fortranc.ir.fortran.Entity.Attribute.PARAMETER)
                || o.has(org.fortranc.ir.fortran.Entity.Attribute.THREADPRIVATE)).isEmpty()
                && SharedNames.listed(construct).stream().noneMatch(n.entity()::equals)).toList();
        clauses.add(new Clause.Listed(role.get(), names));
    }

    // Work sharing

    private void shared(Construct.Directed construct, List<Clause> clauses) {
        shared(construct, clauses, new DataSharing(context, construct.position()));
    }

    private void shared(Construct.Directed construct, List<Clause> clauses, DataSharing sharing) {
        sharing.begin(clauses);
        if (construct.directive().isLoop()) new SharedLoop(context, construct, sharing).shared();
        else sections(construct, sharing);
    }

    private void sections(Construct.Directed construct, DataSharing sharing) {
        services.call(IntrinsicSubroutine.SHARE_BEGIN, wide(Arithmetic.ONE), wide(Arithmetic.ONE),
                wide(Arithmetic.literal(construct.blocks().size())));
        String label = context.labels.fresh("sections");
        var origin = context.sink.origin();
        var turn = context.sink.collect(() -> {
            var more = services.ask(IntrinsicSubroutine.SHARE_NEXT, "more", Type.LOGICAL);
            context.sink.add(new Stmt.If(Arithmetic.not(more), List.of(new Stmt.Leave(label, origin)), List.of(),
                    origin));
            var section = services.ask(IntrinsicSubroutine.SHARE_FIRST, "section", Type.LONG);
            var cases = new ArrayList<Stmt.Case>();
            for (int i = 0; i < construct.blocks().size(); i++) {
                var block = construct.blocks().get(i);
                Optional<Expr> number = Optional.of(wide(Arithmetic.literal(i)));
                cases.add(new Stmt.Case(List.of(new Stmt.CaseRange(number, number)),
                        context.sink.collect(() -> context.constructs.list(block))));
            }
            context.sink.add(new Stmt.Select(section, cases, List.of(), origin));
        });
        context.sink.add(new Stmt.While(label, Arithmetic.TRUE, turn, origin));
        sharing.end(sharing.needsLast() ? Optional.of(services.ask(IntrinsicSubroutine.SHARE_HAD_LAST, "is_last",
                Type.LOGICAL)) : Optional.empty());
    }

    private void single(Construct.Directed construct) {
        var sharing = new DataSharing(context, construct.position());
        var mine = services.ask(IntrinsicSubroutine.SHARE_SINGLE, "mine", Type.LOGICAL);
        sharing.begin(construct.clauses());
        inside(mine, body(construct));
        sharing.end(Optional.empty());
        var copied = listed(construct, Role.COPYPRIVATE);
        if (copied.isEmpty()) {
            barrierUnlessNowait(construct);
            return;
        }
        var broadcast = new Broadcast(context, construct.position());
        var stored = context.sink.collect(() -> copied.forEach(broadcast::store));
        context.sink.add(new Stmt.If(mine, stored, List.of(), context.sink.origin()));
        services.barrier();
        var loaded = context.sink.collect(() -> copied.forEach(broadcast::load));
        context.sink.add(new Stmt.If(Arithmetic.not(mine), loaded, List.of(), context.sink.origin()));
        services.barrier();
    }

    /** Variables that a task changes and that are not shared with others are copies of their own (2.15.1.1). */
    private void task(Construct.Directed construct) {
        var clauses = new ArrayList<>(construct.clauses());
        var sharing = new DataSharing(context, construct.position()).alone();
        defaults(construct, clauses);
        var listed = SharedNames.listed(construct);
        Map<SymbolName, Designator.ObjectName> changed = new LinkedHashMap<>();
        for (var name : SharedNames.of(construct))
            if (!listed.contains(name.entity()) && isOwn(name) && VariableUses.assigns(body(construct), name.entity(),
                    context.index())) changed.put(name.entity(), name);
        if (!changed.isEmpty()) clauses.add(new Clause.Listed(Role.FIRSTPRIVATE, List.copyOf(changed.values())));
        sharing.begin(clauses);
        context.constructs.list(body(construct));
        sharing.end(Optional.empty());
    }

    /** Whether a variable is this thread's, not one of the whole team. */
    private boolean isOwn(Designator.ObjectName name) {
        return context.isRegion() && context.resolve(name.entity(), name.type(), name.rank(), name.range())
                instanceof Place.Variable variable && variable.unit().isEmpty()
                && context.declaration(variable).home() instanceof Declaration.Home.Local;
    }

    private static Expr wide(Expr number) {
        return Arithmetic.convert(number, Type.LONG);
    }
}
