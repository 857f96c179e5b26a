package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.OpenMp.Clause;
import org.fortranc.ir.fortran.OpenMp.Directive;
import org.fortranc.ir.fortran.OpenMp.Value;
import org.fortranc.ir.fortran.OpenMp.Word;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** What must hold of the regions of OpenMP: how they nest, how control leaves them, and which loops can be shared. */
final class RegionRules {
    private final UnitContext context;
    private final Expressions expressions;
    private final Deque<Directive> around;

    /** @param around the regions that are open, the innermost first */
    RegionRules(UnitContext context, Expressions expressions, Deque<Directive> around) {
        this.context = context;
        this.expressions = expressions;
        this.around = around;
    }

    /** Enters a region, if it may stand here (OpenMP 4.5, 2.17). */
    void enter(Directive directive, SourceRange range) {
        for (var outer : around) {
            if (outer.isParallel() && !outer.isWorkSharing()) break;
            boolean shares = directive.isWorkSharing() && !directive.isParallel() || directive == Directive.BARRIER;
            boolean closed = outer.isWorkSharing() || outer.isTask() || outer == Directive.MASTER
                    || outer == Directive.CRITICAL || outer == Directive.ORDERED;
            if (shares && closed || directive == Directive.MASTER && (outer.isWorkSharing() || outer.isTask()))
                throw new SemanticError(Code.CONSTRAINT, range, "'!$omp %s' cannot stand inside '!$omp %s'",
                        directive.words(), outer.words());
            if (outer.isParallel()) break;
        }
        around.push(directive);
    }

    void leave() {
        around.pop();
    }

    void check(Construct.Directed construct) {
        for (var block : construct.blocks()) requireStaying(construct.directive(), block);
        if (construct.directive().isLoop()) requireCounted(construct);
        if (construct.directive() == Directive.ATOMIC) new AtomicRules(construct).check();
        if (construct.directive().isParallel() || construct.directive().isTask()) requireListed(construct);
    }

    /** OpenMP 4.5, 2.1: a structured block has one entry and one exit. */
    private static void requireStaying(Directive directive, List<Construct> block) {
        Set<Integer> inside = new HashSet<>();
        FortranTrees.walk(block, c -> c.position().label().ifPresent(inside::add));
        FortranTrees.walk(block, c -> {
            var targets = switch (c) {
                case Construct.Goto(var label, _) -> List.of(label);
                case Construct.ComputedGoto(var labels, _, _) -> labels;
                case Construct.AssignedGoto(_, var labels, _) -> labels;
                case Construct.ArithmeticIf(_, var negative, var zero, var positive, _) ->
                        List.of(negative, zero, positive);
                case Construct.DataTransfer transfer -> labels(transfer.controls());
                case Construct.FileOperation operation -> labels(operation.controls());
                default -> List.<Integer>of();
            };
            if (c instanceof Construct.Return || !inside.containsAll(targets))
                throw new SemanticError(Code.CONSTRAINT, c.position().range(),
                        "This would leave the region of '!$omp %s'", directive.words());
        });
    }

    private static List<Integer> labels(List<Construct.Specifier> controls) {
        var labels = new ArrayList<Integer>();
        for (var control : controls) if (control instanceof Construct.Specifier.Label(_, int label)) labels.add(label);
        return labels;
    }

    /** OpenMP 4.5, 2.6: as many nested loops as COLLAPSE says, counted by integers, with bounds known before. */
    private void requireCounted(Construct.Directed construct) {
        int depth = depth(construct);
        var variables = new HashSet<SymbolName>();
        var body = construct.blocks().getFirst();
        for (int i = 0; i < depth; i++) {
            var statements = body.stream().filter(c -> !(c instanceof Construct.Continue)).toList();
            if (statements.size() != 1 && (i > 0 || statements.isEmpty())
                    || !(statements.getFirst() instanceof Construct.Do loop))
                throw new SemanticError(Code.CONSTRAINT, construct.position().range(),
                        "'!$omp %s' needs %d DO constructs, nested without anything between them",
                        construct.directive().words(), depth);
            if (!(loop.control() instanceof Construct.LoopControl.Counted counted)
                    || !(counted.variable().type() instanceof DataType.IntegerType))
                throw new SemanticError(Code.CONSTRAINT, loop.position().range(),
                        "'!$omp %s' needs a DO construct with an INTEGER variable", construct.directive().words());
            for (var bound : List.of(counted.first(), counted.last(), counted.step()))
                FortranTrees.walk(bound, e -> {
                    if (e instanceof Designator.ObjectName name && variables.contains(name.entity()))
                        throw new SemanticError(Code.CONSTRAINT, bound.range(),
                                "The bounds of collapsed loops cannot depend on their variables");
                });
            variables.add(((Designator.ObjectName) counted.variable()).entity());
            requireFullTurns(loop);
            body = loop.body();
        }
    }

    static int depth(Construct.Directed construct) {
        for (var clause : construct.clauses())
            if (clause instanceof Clause.Valued(var kind, Expression.IntegerConstant(var value, _, _))
                    && (kind == Value.COLLAPSE || kind == Value.ORDERED)) return (int) value;
        return 1;
    }

    /** No EXIT leaves the loop. */
    private static void requireFullTurns(Construct.Do loop) {
        leaves(loop.body(), loop.name(), true);
    }

    private static void leaves(List<Construct> body, String name, boolean innermost) {
        for (var construct : body) {
            if (construct instanceof Construct.Exit(var left, var position)
                    && (left.isEmpty() ? innermost : left.equals(name)))
                throw new SemanticError(Code.CONSTRAINT, position.range(), "EXIT cannot leave a loop of OpenMP");
            boolean inner = construct instanceof Construct.Do;
            for (var nested : FortranTrees.bodies(construct)) leaves(nested, name, innermost && !inner);
        }
    }

    /** DEFAULT(NONE): each variable of the region is in a list, or has its place by a rule (2.15.1.1). */
    private void requireListed(Construct.Directed construct) {
        boolean none = construct.clauses().stream().anyMatch(c -> c instanceof Clause.Default(var role)
                && role.isEmpty());
        if (!none) return;
        var listed = new HashSet<SymbolName>();
        for (var clause : construct.clauses()) {
            switch (clause) {
                case Clause.Listed(_, var variables) -> variables.forEach(v -> listed.add(v.entity()));
                case Clause.Reduction(_, var variables) -> variables.forEach(v -> listed.add(v.entity()));
                case Clause.Linear(var variables, _) -> variables.forEach(v -> listed.add(v.entity()));
                default -> { }
            }
        }
        var counters = new HashSet<SymbolName>();
        for (var block : construct.blocks()) FortranTrees.walk(block, c -> {
            if (c instanceof Construct.Do(Construct.LoopControl.Counted(Designator.ObjectName name, _, _, _), _, _, _))
                counters.add(name.entity());
            if (c instanceof Construct.Directed inner) for (var clause : inner.clauses())
                if (clause instanceof Clause.Listed(var role, var variables)
                        && role == org.fortranc.ir.fortran.OpenMp.Role.PRIVATE)
                    variables.forEach(v -> counters.add(v.entity()));
        });
        var reported = new HashSet<SymbolName>();
        for (var block : construct.blocks()) FortranTrees.walkExpressions(block, e -> {
            if (!(e instanceof Designator.ObjectName name) || listed.contains(name.entity())
                    || counters.contains(name.entity()) || !isShared(name)) return;
            if (reported.add(name.entity())) context.report(new SemanticError(Code.CONSTRAINT, name.range(),
                    "'%s' is in no list of '!$omp %s', which has DEFAULT(NONE)", name.name(),
                    construct.directive().words()));
        });
    }

    /** Whether the variable was there before the region, and nothing else says what it is. */
    private boolean isShared(Designator.ObjectName name) {
        var symbol = expressions.scope().find(name.name());
        return symbol.isPresent() && symbol.get().name().equals(name.entity()) && !symbol.get().isConstant()
                && !symbol.get().has(org.fortranc.ir.fortran.Entity.Attribute.THREADPRIVATE);
    }

    /** Whether a clause of one word is among these. */
    static boolean has(List<Clause> clauses, Word word) {
        return clauses.contains(new Clause.Plain(word));
    }
}
