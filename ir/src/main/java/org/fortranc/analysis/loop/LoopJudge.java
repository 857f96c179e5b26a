package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fortranc.analysis.Aliases;
import org.fortranc.analysis.CallGraph;
import org.fortranc.analysis.Effects;
import org.fortranc.analysis.LinearForm;
import org.fortranc.analysis.Liveness;
import org.fortranc.analysis.PrivateScalars;
import org.fortranc.analysis.TypeHierarchy;
import org.fortranc.analysis.loop.Access.Known;
import org.fortranc.analysis.loop.LoopVerdict.Carried;
import org.fortranc.analysis.loop.LoopVerdict.Dependence;
import org.fortranc.analysis.loop.LoopVerdict.LeftAlone;
import org.fortranc.analysis.loop.LoopVerdict.Parallel;
import org.fortranc.analysis.loop.LoopVerdict.Reduces;
import org.fortranc.analysis.loop.LoopVerdict.Reduction;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Judges the counted loops of a linked program, one by one: what a turn does is written down symbolically ({@code
 * Turn}), and it is asked of each two accesses whether two turns can meet in them ({@code Meetings}). Nothing is
 * concluded from what the standard forbids programs to do with arguments (F2018 15.5.2.13); what only that rule would
 * tell becomes a condition of the verdict.
 */
public final class LoopJudge {
    private final Program program;
    private final CallGraph graph;
    private final Effects effects;
    private final TypeHierarchy types;
    private final PrivateScalars scalars;

    public LoopJudge(Program program) {
        this.program = program;
        graph = CallGraph.of(program);
        effects = Effects.of(program, graph);
        types = TypeHierarchy.of(program);
        scalars = new PrivateScalars(program);
    }

    /** The verdicts on all loops of a procedure, by the loop's identity. */
    public Map<Stmt.Loop, LoopVerdict> verdicts(Procedure procedure) {
        var verdicts = new IdentityHashMap<Stmt.Loop, LoopVerdict>();
        var judged = of(procedure);
        judged.forEachLoop((loop, around) -> verdicts.put(loop, judged.verdict(loop, around)));
        return verdicts;
    }

    /** For verdicts on single loops of a procedure. */
    public InProcedure of(Procedure procedure) {
        return new InProcedure(procedure);
    }

    /** What is done with a loop and the statements that it stands in, outermost first. */
    public interface LoopAction {
        void accept(Stmt.Loop loop, List<Stmt> around);
    }

    /** The loops of one procedure. */
    public final class InProcedure {
        private final Procedure procedure;
        private final Aliases aliases;
        private final Set<String> privates;
        private final Liveness liveness;
        private final PlacePaths paths = new PlacePaths(types);
        private final Bounds bounds;
        private final Map<Stmt, Map<Place.Variable, Boolean>> defined = new IdentityHashMap<>();

        private InProcedure(Procedure procedure) {
            this.procedure = procedure;
            aliases = new Aliases(program, procedure);
            privates = scalars.of(procedure);
            liveness = Liveness.of(procedure.body(), privates);
            bounds = new Bounds(aliases, types);
        }

        public void forEachLoop(LoopAction action) {
            forEachLoop(procedure.body(), new ArrayList<>(), action);
        }

        private void forEachLoop(List<Stmt> body, List<Stmt> around, LoopAction action) {
            for (var stmt : body) {
                if (stmt instanceof Stmt.Loop loop) action.accept(loop, List.copyOf(around));
                around.add(stmt);
                Trees.mapParts(stmt, e -> e, nested -> {
                    forEachLoop(nested, around, action);
                    return nested;
                });
                around.removeLast();
            }
        }

        /** @param around the statements that the loop stands in, outermost first */
        public LoopVerdict verdict(Stmt.Loop loop, List<Stmt> around) {
            try {
                return new Case(loop, around).verdict();
            } catch (Turn.Obstacle obstacle) {
                return new LeftAlone(obstacle.getMessage());
            }
        }

        /** One loop. */
        private final class Case {
            private final Stmt.Loop loop;
            private final Values values;
            private final Turn turn;
            private final Set<Place.Variable> inductions = new HashSet<>();

            Case(Stmt.Loop loop, List<Stmt> around) {
                this.loop = loop;
                refuseVolatile();
                var stored = Scalars.stored(loop.body());
                var assigned = Scalars.assigned(loop.body());
                values = new Values(aliases, paths, privates, assigned, stored);
                var everything = new HashSet<>(stored);
                everything.addAll(assigned);
                var known = new Context(values).known(around, loop);
                var first = LinearForm.of(values.atEntry(loop.first()));
                var last = LinearForm.of(values.atEntry(loop.last()));
                turn = new Turn(loop, values, paths, new Calls(procedure, graph, effects, everything),
                        turns(known, first, last));
                turn.walk(startOf(first));
            }

            private void refuseVolatile() {
                Trees.forEachExpr(List.of(loop), e -> {
                    if (e instanceof Place.Variable variable && aliases.declaration(variable)
                            .filter(d -> d.has(Attribute.VOLATILE)).isPresent())
                        throw new Turn.Obstacle("'%s' is VOLATILE", variable.name());
                });
            }

            /** The loop variable stays between its bounds, in steps. */
            private Known turns(Known known, LinearForm first, LinearForm last) {
                if (!(loop.step() instanceof Expr.IntLiteral(var step, _))) return known;
                values.changes(loop.variable());
                var variable = LinearForm.of(loop.variable());
                int sign = step > 0 ? 1 : -1;
                var all = known.and(variable.minus(first).times(sign), Known.Relation.AT_LEAST_ZERO)
                        .and(last.minus(variable).times(sign), Known.Relation.AT_LEAST_ZERO);
                if (Math.abs(step) == 1) return all;
                var count = LinearForm.of(values.symbol("turn", loop.variable().type()));
                return all.and(variable.minus(first).minus(count.times(step)), Known.Relation.ZERO);
            }

            /** Induction variables: scalars to which each turn adds the same number, once. */
            private Map<Place.Variable, Expr> startOf(LinearForm first) {
                var start = new HashMap<Place.Variable, Expr>();
                if (!(loop.step() instanceof Expr.IntLiteral(var step, _)) || Math.abs(step) != 1
                        || !loop.label().isEmpty()) return start;
                var growths = growths();
                for (var growth : growths.entrySet()) {
                    var variable = growth.getKey();
                    inductions.add(variable);
                    var passed = new Expr.Binary(Expr.Binary.Op.SUBTRACT, loop.variable(), values.atEntry(
                            loop.first()));
                    var grown = new Expr.Binary(Expr.Binary.Op.MULTIPLY, new Expr.IntLiteral(growth.getValue() * step,
                            (Type.IntegerType) variable.type()), passed);
                    start.put(variable, new Expr.Binary(Expr.Binary.Op.ADD, Values.entry(variable), grown));
                }
                return start;
            }

            /** How much the scalars grow in a turn to which nothing but constants is added, in every turn. */
            private Map<Place.Variable, Long> growths() {
                var growths = new LinkedHashMap<Place.Variable, Long>();
                var additions = new HashMap<Place.Variable, Integer>();
                for (var stmt : loop.body()) {
                    if (!(stmt instanceof Stmt.Assign(Place.Variable v, var value, _)) || !values.isPrivate(v)
                            || !(v.type() instanceof Type.IntegerType(var kind)) || kind < 4
                            || !v.type().equals(loop.variable().type())) continue;
                    var growth = LinearForm.of(value).minus(LinearForm.of(v));
                    if (!growth.isConstant() || Math.abs(growth.constant()) > Short.MAX_VALUE) continue;
                    growths.merge(v, growth.constant(), Long::sum);
                    additions.merge(v, 1, Integer::sum);
                }
                growths.keySet().removeIf(v -> growths.get(v) == 0 || assignments(v) != additions.get(v));
                return growths;
            }

            private int assignments(Place.Variable variable) {
                var count = new int[1];
                Trees.forEachStmt(loop.body(), stmt -> {
                    if (Scalars.assigned(List.of(Trees.mapParts(stmt, e -> e, _ -> List.of()))).contains(variable))
                        count[0]++;
                });
                return count[0];
            }

            LoopVerdict verdict() {
                var reductions = Reductions.of(loop);
                var found = new LinkedHashMap<Place.Variable, Reduction>();
                var own = new LinkedHashSet<Place.Variable>();
                var last = new LinkedHashSet<Place.Variable>();
                for (var scalar : turn.definedAt().keySet()) {
                    if (reductions.containsKey(scalar) && scalar.type().dimensions() == 0) {
                        found.put(scalar, new Reduction(scalar.name(), reductions.get(scalar)));
                        continue;
                    }
                    var carried = scalar(scalar, own, last);
                    if (carried.isPresent()) return carried.get();
                }
                var meetings = new Meetings(loop, values, aliases, bounds);
                var ownArrays = new LinkedHashSet<Place.Variable>();
                for (var array : byRoot().entrySet()) {
                    var carried = array(array.getKey(), array.getValue(), meetings);
                    if (carried.isEmpty()) continue;
                    if (isWorkArray(array.getKey(), array.getValue())) ownArrays.add(array.getKey());
                    else if (reductions.containsKey(array.getKey()) && carried.get().dependence()
                            != Dependence.UNKNOWN_STORAGE) found.put(array.getKey(), new Reduction(
                                    array.getKey().name(), reductions.get(array.getKey())));
                    else return carried.get();
                }
                var between = between(meetings, ownArrays);
                if (between.isPresent()) return between.get();
                var parallel = new Parallel(List.copyOf(meetings.conditions()), own, ownArrays, last,
                        inductions);
                return found.isEmpty() ? parallel : new Reduces(List.copyOf(found.values()), parallel);
            }

            private Optional<Carried> scalar(Place.Variable scalar, Set<Place.Variable> own,
                    Set<Place.Variable> last) {
                int line = turn.definedAt().get(scalar);
                boolean induction = inductions.contains(scalar);
                if (!induction && turn.exposed().containsKey(scalar)) return Optional.of(new Carried(scalar.name(),
                        Dependence.FLOW, line, turn.exposed().get(scalar), OptionalLong.empty()));
                own.add(scalar);
                boolean live = !values.isPrivate(scalar) || liveness.isLiveAfter(loop, scalar.name());
                if (live && !induction && !turn.definesAlways(scalar)) return Optional.of(new Carried(scalar.name(),
                        Dependence.OUTPUT, line, line, OptionalLong.empty()));
                if (live) last.add(scalar);
                return Optional.empty();
            }

            private Map<Place.Variable, List<Access>> byRoot() {
                var all = new LinkedHashMap<Place.Variable, List<Access>>();
                for (var access : turn.accesses())
                    all.computeIfAbsent(access.root(), _ -> new ArrayList<>()).add(access);
                return all;
            }

            /** How accesses to one variable meet. */
            private Optional<Carried> array(Place.Variable root, List<Access> accesses, Meetings meetings) {
                boolean scalar = root.type().dimensions() == 0;
                var worst = Optional.<Carried>empty();
                for (int i = 0; i < accesses.size(); i++) {
                    for (int j = i; j < accesses.size(); j++) {
                        var one = accesses.get(i);
                        var other = accesses.get(j);
                        if (!one.writes() && !other.writes()) continue;
                        if (scalar && one.path().isEmpty() && other.path().isEmpty()) continue;
                        var carried = meetings.of(one, other);
                        if (carried.isPresent() && worst.filter(w -> w.dependence() == Dependence.FLOW).isEmpty()
                                && (worst.isEmpty() || carried.get().dependence() == Dependence.FLOW
                                        || worst.get().dependence() == Dependence.OUTPUT)) worst = carried;
                    }
                }
                return worst;
            }

            /** How accesses to different variables meet that may be the same storage. */
            private Optional<Carried> between(Meetings meetings, Set<Place.Variable> ownArrays) {
                var all = byRoot();
                for (var one : all.entrySet()) {
                    if (ownArrays.contains(one.getKey())) continue;
                    for (var access : one.getValue()) {
                        if (!access.writes()) continue;
                        for (var other : all.entrySet()) {
                            if (other.getKey().equals(one.getKey()) || ownArrays.contains(other.getKey())) continue;
                            for (var partner : other.getValue()) {
                                var carried = meetings.of(access, partner);
                                if (carried.isPresent()) return carried;
                            }
                        }
                    }
                }
                return Optional.empty();
            }

            private boolean isWorkArray(Place.Variable array, List<Access> accesses) {
                return isOwnArray(array) && WorkArrays.isDefinedBeforeUse(accesses)
                        && isUnusedOutside(procedure.body(), array);
            }

            /** Whether nothing uses values that this loop leaves in the array. */
            private boolean isUnusedOutside(List<Stmt> body, Place.Variable array) {
                for (var stmt : body) {
                    if (stmt == loop || !mentions(stmt, array)) continue;
                    boolean holds = contains(stmt, loop);
                    if (!holds && stmt instanceof Stmt.Loop other && definesBeforeUse(other, array)) continue;
                    var inside = new boolean[] {true};
                    Trees.forEachOwnExpr(stmt, e -> inside[0] &= !e.equals(array));
                    Trees.mapParts(stmt, e -> e, nested -> {
                        inside[0] &= isUnusedOutside(nested, array);
                        return nested;
                    });
                    if (!inside[0]) return false;
                }
                return true;
            }
        }

        /** Whether the array is a local one that no other procedure and no pointer reaches. */
        private boolean isOwnArray(Place.Variable array) {
            if (!array.unit().isEmpty() || array.type().dimensions() == 0) return false;
            var declared = procedure.declaration(array.name()).orElseThrow();
            boolean main = procedure.attributes().contains(Procedure.Attribute.MAIN);
            boolean local = declared.home() instanceof Home.Local || main && declared.home() instanceof Home.Saved;
            return local && isPlain(declared) && !isCaptured(array);
        }

        private static boolean isPlain(Declaration declared) {
            return !declared.has(Attribute.TARGET) && !declared.has(Attribute.POINTER)
                    && declared.shape().orElseThrow() instanceof Shape.Explicit && switch (declared.type().scalar()) {
                        case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _ -> true;
                        case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                                false;
                    };
        }

        private boolean isCaptured(Place.Variable array) {
            return program.unit(procedure.name().unit()).orElseThrow().procedures().stream()
                    .filter(p -> p.host().filter(procedure.name()::equals).isPresent())
                    .anyMatch(p -> p.declarations().stream().anyMatch(d -> d.home() instanceof Home.Host(var name)
                            && name.equals(array.name())));
        }

        /** Whether the loop uses no element of the array that each of its turns has not defined before. */
        private boolean definesBeforeUse(Stmt.Loop other, Place.Variable array) {
            return defined.computeIfAbsent(other, _ -> new HashMap<>()).computeIfAbsent(array, _ -> {
                try {
                    var turn = new Case(other, List.of()).turn;
                    return WorkArrays.isDefinedBeforeUse(turn.accesses().stream().filter(a -> a.root().equals(array))
                            .toList());
                } catch (Turn.Obstacle obstacle) {
                    return false;
                }
            });
        }

        private static boolean mentions(Stmt stmt, Place.Variable array) {
            var found = new boolean[1];
            Trees.forEachExpr(List.of(stmt), e -> found[0] |= e.equals(array));
            return found[0];
        }

        private static boolean contains(Stmt stmt, Stmt.Loop loop) {
            var found = new boolean[1];
            Trees.forEachStmt(List.of(stmt), s -> found[0] |= s == loop);
            return found[0];
        }
    }
}
