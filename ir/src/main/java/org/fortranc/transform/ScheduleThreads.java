package org.fortranc.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.PrivateScalars;
import org.fortranc.analysis.loop.LoopJudge;
import org.fortranc.analysis.loop.LoopVerdict;
import org.fortranc.analysis.loop.LoopVerdict.Condition;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;
import org.fortranc.pass.Property;

/**
 * Marks the outermost loops whose turns may run at the same time on several threads.
 *
 * <pre>
 *   loop j = 1, n                          if .not. overlaps(x, y)
 *     loop i = 1, m                          loop j = 1, n parallel
 *       x[i, j] = exp(y[i, j])     becomes     loop i = 1, m
 *     end                                        x[i, j] = exp(y[i, j])
 *   end                                      end
 *                                          else
 *                                            ...the loop as it was
 *                                          end
 * </pre>
 *
 * The proof is {@link LoopJudge}'s; what it leaves open about arrays is tested when the loop is entered. Left alone are
 * loops with calls, loops whose last turn leaves values behind, and those that combine values, because sums in another
 * order have other bits.
 */
public final class ScheduleThreads implements Pass {
    @Override public String name() {
        return "schedule-threads";
    }

    @Override public Set<Property> requires() {
        return Set.of(Property.NO_UNRESOLVED, Property.LOOPS_SCHEDULED);
    }

    @Override public Program apply(Program program, PassContext context) {
        var judge = new LoopJudge(program);
        var scalars = new PrivateScalars(program);
        return Trees.mapProcedures(program, p -> p.attributes().contains(Procedure.Attribute.TEAM) ? p
                : p.withBody(new Scheduling(p, judge.of(p), scalars.of(p)).map(p.body())));
    }

    private static final class Scheduling {
        private final Procedure procedure;
        private final LoopJudge.InProcedure judge;
        private final Set<String> privates;
        private final List<Stmt> around = new ArrayList<>();

        Scheduling(Procedure procedure, LoopJudge.InProcedure judge, Set<String> privates) {
            this.procedure = procedure;
            this.judge = judge;
            this.privates = privates;
        }

        List<Stmt> map(List<Stmt> body) {
            var result = new ArrayList<Stmt>();
            boolean changed = false;
            for (var stmt : body) {
                var now = map(stmt);
                changed |= now != stmt;
                result.add(now);
            }
            return changed ? result : body;
        }

        private Stmt map(Stmt stmt) {
            if (stmt instanceof Stmt.Loop loop && mayBeThreaded(loop)
                    && judge.verdict(loop, List.copyOf(around)) instanceof LoopVerdict.Parallel parallel
                    && isSimple(parallel)) {
                var condition = condition(parallel.conditions());
                if (parallel.conditions().isEmpty()) return parallel(loop);
                if (condition.isPresent()) return new Stmt.If(condition.get(), List.of(parallel(loop)), List.of(loop),
                        loop.origin().withoutComments());
            }
            around.add(stmt);
            var now = Trees.mapParts(stmt, e -> e, this::map);
            around.removeLast();
            return now;
        }

        private static boolean mayBeThreaded(Stmt.Loop loop) {
            if (loop.schedule() != Stmt.Loop.Schedule.SEQUENTIAL || loop.finalValue() == Stmt.Loop.FinalValue.LIVE
                    || !(loop.step() instanceof Expr.IntLiteral(var step, _)) || step != 1) return false;
            var calls = new boolean[1];
            Trees.forEachStmt(loop.body(), stmt -> calls[0] |= stmt instanceof Stmt.Call);
            return !calls[0];
        }

        private boolean isSimple(LoopVerdict.Parallel parallel) {
            return parallel.last().isEmpty() && parallel.counted().isEmpty() && parallel.ownArrays().isEmpty()
                    && parallel.ownInEachTurn().stream().allMatch(v -> v.unit().isEmpty()
                            && privates.contains(v.name()));
        }

        /** Empty if something of it cannot be asked when the loop is entered. */
        private Optional<Expr> condition(List<Condition> conditions) {
            var all = Optional.<Expr>empty();
            for (var condition : conditions) {
                if (!(condition instanceof Condition.Apart(Place.Variable one, Place.Variable other))
                        || !isAsked(one) || !isAsked(other)) return Optional.empty();
                Expr apart = new Expr.Logical(Expr.Logical.Op.NOT, List.of(new Expr.Overlaps(one, other)));
                all = Optional.of(all.isEmpty() ? apart
                        : new Expr.Logical(Expr.Logical.Op.AND, List.of(all.get(), apart)));
            }
            return all;
        }

        /** Whether it is an array of which the whole extent is known. */
        private boolean isAsked(Place.Variable variable) {
            if (variable.type().dimensions() == 0) return false;
            if (!variable.unit().isEmpty()) return true;
            return procedure.declaration(variable.name()).flatMap(d -> d.shape()).filter(shape -> switch (shape) {
                case Shape.Explicit(var dimensions) -> dimensions.stream().allMatch(d -> d.extent().isPresent());
                case Shape.Assumed _, Shape.Deferred _ -> true;
                case Shape.AssumedRank _ -> false;
            }).isPresent();
        }

        private static Stmt.Loop parallel(Stmt.Loop loop) {
            return new Stmt.Loop(loop.label(), loop.variable(), loop.first(), loop.last(), loop.step(),
                    Stmt.Loop.Schedule.PARALLEL, loop.finalValue(), loop.reductions(), loop.body(), loop.origin());
        }
    }
}
