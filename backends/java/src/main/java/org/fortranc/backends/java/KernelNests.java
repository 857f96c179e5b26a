package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.Aliases;
import org.fortranc.analysis.Liveness;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** Which loop nests of a procedure can become kernels, and what a kernel is given and gives back. */
final class KernelNests {
    private final Program program;
    private final Procedure procedure;
    private final Set<String> seen;
    private final Liveness liveness;

    KernelNests(Program program, Procedure procedure) {
        this.program = program;
        this.procedure = procedure;
        seen = seen(program, procedure);
        liveness = Liveness.of(procedure.body(), seen);
    }

    /** A kernel, and the call that takes the place of its loop. */
    record Kernel(Procedure procedure, Stmt.Call call) {}

    /**
     * Whether the statement is a loop that touches nothing but numbers, texts, and arrays of them or of structures,
     * that it can be given. Of loops without a count, which often are one step of a longer search, those are left that
     * would give back several scalars, because each of them would have to live in memory.
     */
    boolean isKernel(Stmt loop) {
        return switch (loop) {
            case Stmt.Loop counted -> !BulkLoops.fits(counted, this::declaration) && canMove(loop);
            case Stmt.While _ -> canMove(loop) && givenBack(loop) <= 1;
            default -> false;
        };
    }

    private boolean canMove(Stmt loop) {
        var labels = new HashSet<String>();
        var possible = new boolean[] {true};
        Trees.forEachStmt(List.of(loop), stmt -> {
            switch (stmt) {
                case Stmt.Loop inner -> labels.add(inner.label());
                case Stmt.While inner -> labels.add(inner.label());
                case Stmt.Block inner -> labels.add(inner.label());
                case Stmt.Leave(var label, _) -> possible[0] &= labels.contains(label);
                case Stmt.Next(var label, _) -> possible[0] &= labels.contains(label);
                case Stmt.Call call -> possible[0] &= isStateless(call) && !takesOver(call);
                case Stmt.Assign _, Stmt.If _, Stmt.Select _ -> { }
                case Stmt.CopyValue _, Stmt.Return _, Stmt.View _, Stmt.PointTo _, Stmt.Allocate _, Stmt.Deallocate _,
                     Stmt.Finalize _,
                     Stmt.Transfer _, Stmt.Stop _, Stmt.Fail _, Stmt.Unresolved _ -> possible[0] = false;
            }
            Trees.forEachOwnExpr(stmt, e -> possible[0] &= !(e instanceof Expr.Present || e instanceof Expr.Associated
                    || e instanceof Expr.Overlaps || e instanceof Expr.ProcedureReference || e instanceof Expr.Null));
        });
        return possible[0] && variables(loop).stream().allMatch(this::canBeGiven) && !sharesStorage(loop)
                && (isInnermost(loop) || variables(loop).stream().noneMatch(v -> isOfStructures(declaration(v))));
    }

    private long givenBack(Stmt loop) {
        var assigned = assigned(loop);
        return variables(loop).stream().filter(v -> assigned.contains(v) && declaration(v).shape().isEmpty()
                && isNumber(v.type()) && !isDeadAfter(v, loop)).count();
    }

    private boolean isStateless(Stmt.Call call) {
        return call.target() instanceof Stmt.Target.Direct(var name)
                && program.procedure(name).filter(p -> p.attributes().contains(Procedure.Attribute.STATELESS)
                        && p.host().isEmpty()).isPresent();
    }

    /** Whether the call gives a text that has no storage until then, of which a kernel would be given nothing. */
    private boolean takesOver(Stmt.Call call) {
        return call.result().filter(result -> declaration(result).shape().isEmpty() && isText(declaration(result))
                && declaration(result).has(Attribute.ALLOCATABLE)).isPresent();
    }

    private boolean canBeGiven(Place.Variable variable) {
        var declaration = declaration(variable);
        if (mayHaveOtherBounds(declaration)) return false;
        if (declaration.has(Attribute.OPTIONAL) || declaration.has(Attribute.VOLATILE)) return false;
        // The bytes of a COMMON block may be other variables of the loop too, which are copied to it.
        if (isText(declaration) && declaration.home() instanceof Home.Member) return false;
        if (declaration.shape().isEmpty()) return isText(declaration) || isNumber(declaration.type())
                && !VariableLayouts.isReference(declaration.attributes(), declaration.type().scalar());
        if (isOfStructures(declaration) && declaration.home() instanceof Home.Member) return false;
        if (!isNumber(declaration.type().scalar()) && !isText(declaration) && !isOfStructures(declaration))
            return false;
        return switch (declaration.shape().get()) {
            case Shape.Explicit _, Shape.Deferred _ -> true;
            case Shape.AssumedRank _ -> false;
            case Shape.Assumed(var lower) -> lower.stream().allMatch(l -> Literals.integer(l).isPresent());
        };
    }

    /** Whether the bounds are values at entry of variables that may have others by now, which a kernel would take. */
    private boolean mayHaveOtherBounds(Declaration declaration) {
        if (declaration.shape().filter(s -> s instanceof Shape.Explicit).isEmpty()) return false;
        var changed = new boolean[1];
        Trees.forEachExpr(declaration, e -> changed[0] |= e instanceof Place.Variable bound && isChanged(bound));
        return changed[0];
    }

    private boolean isChanged(Place.Variable variable) {
        var declaration = declaration(variable);
        if (declaration.has(Attribute.READ_ONLY) || declaration.has(Attribute.CONSTANT)) return false;
        if (declaration.home() instanceof Home.Dummy && !declaration.has(Attribute.VALUE)) return true;
        var assigned = new boolean[1];
        Trees.forEachStmt(procedure.body(), stmt -> assigned[0] |= !declaration.has(Attribute.TEMPORARY)
                && stmt instanceof Stmt.Assign(Place.Variable target, _, _) && target.equals(variable));
        return assigned[0];
    }

    private static boolean isText(Declaration declaration) {
        return declaration.type().scalar() instanceof Type.CharacterType;
    }

    private static boolean isOfStructures(Declaration declaration) {
        return declaration.type().scalar() instanceof Type.StructureType;
    }

    /** HotSpot compiles loops over objects several times better where no other loop is around them. */
    private static boolean isInnermost(Stmt loop) {
        var loops = new int[1];
        Trees.forEachStmt(List.of(loop), stmt -> loops[0] += stmt instanceof Stmt.Loop || stmt instanceof Stmt.While
                ? 1 : 0);
        return loops[0] == 1;
    }

    private static boolean isNumber(Type type) {
        return switch (type) {
            case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _ -> true;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                 Type.ArrayType _ -> false;
        };
    }

    /** Whether two names of the loop mean the same bytes: a kernel would have two copies of them. */
    private boolean sharesStorage(Stmt loop) {
        var blocks = new HashMap<String, List<long[]>>();
        for (var variable : variables(loop)) {
            var declaration = declaration(variable);
            if (!(declaration.home() instanceof Home.Member(var block, var offset))) continue;
            long bytes = JavaTypes.bytes(declaration.type().scalar()) * StorageLayout.elements(declaration);
            var ranges = blocks.computeIfAbsent(block, _ -> new ArrayList<>());
            for (var range : ranges) if (offset < range[1] && range[0] < offset + bytes) return true;
            ranges.add(new long[] {offset, offset + bytes});
        }
        return false;
    }

    private Declaration declaration(Place.Variable variable) {
        var declarations = variable.unit().isEmpty() ? procedure.declarations()
                : program.unit(variable.unit()).orElseThrow().variables();
        return declarations.stream().filter(d -> d.name().equals(variable.name())).findFirst().orElseThrow();
    }

    /** The variables of the loop, and those of the bounds of its arrays. */
    private Set<Place.Variable> variables(Stmt loop) {
        var variables = new LinkedHashSet<Place.Variable>();
        Trees.forEachExpr(List.of(loop), e -> {
            if (e instanceof Place.Variable variable) variables.add(variable);
        });
        for (var variable : List.copyOf(variables)) {
            var declaration = declaration(variable);
            if (declaration.shape().filter(s -> s instanceof Shape.Explicit).isPresent())
                Trees.forEachExpr(declaration, e -> {
                    if (e instanceof Place.Variable bound) variables.add(bound);
                });
        }
        return variables;
    }

    Kernel outline(Stmt loop, ProcedureName name) {
        var assigned = assigned(loop);
        var taken = new Names();
        var renamed = new LinkedHashMap<Place.Variable, Place.Variable>();
        for (var variable : variables(loop))
            renamed.put(variable, Place.Variable.local(unique(variable.name(), taken), variable.type()));
        var declarations = new ArrayList<Declaration>();
        var dummies = new ArrayList<String>();
        var arguments = new ArrayList<Argument>();
        var before = new ArrayList<Stmt>();
        var after = new ArrayList<Stmt>();
        var given = new ArrayList<Place.Variable>();
        for (var variable : renamed.keySet()) {
            var original = declaration(variable);
            var local = renamed.get(variable);
            if (isText(original) && original.shape().isEmpty()) {
                declarations.add(scalar(local, new Home.Dummy(), EnumSet.noneOf(Attribute.class)));
                dummies.add(local.name());
                arguments.add(new Argument.ByReference(variable));
            } else if (original.shape().isPresent()) {
                var declaration = array(original, local.name(), renamed);
                declarations.add(isUnshared(variable, renamed.keySet()) ? declaration.with(Attribute.UNSHARED)
                        : declaration);
                dummies.add(local.name());
                arguments.add(new Argument.ByDescriptor(variable));
            } else if (!assigned.contains(variable)) {
                declarations.add(scalar(local, new Home.Dummy(), EnumSet.of(Attribute.READ_ONLY, Attribute.INTENT_IN)));
                dummies.add(local.name());
                arguments.add(new Argument.ByReference(variable));
            } else if (isPrivate(variable, loop)) {
                declarations.add(scalar(local, new Home.Local(), declaration(variable).has(Attribute.TEMPORARY)
                        ? EnumSet.of(Attribute.TEMPORARY) : EnumSet.noneOf(Attribute.class)));
            } else if (isDeadAfter(variable, loop)) {
                var dummy = dummy(local, taken, EnumSet.of(Attribute.READ_ONLY), declarations);
                declarations.add(scalar(local, new Home.Local(), EnumSet.noneOf(Attribute.class)));
                dummies.add(dummy.name());
                arguments.add(new Argument.ByReference(variable));
                before.add(new Stmt.Assign(local, dummy, loop.origin().withoutComments()));
            } else {
                given.add(variable);
            }
        }
        var result = given.size() == 1 ? Optional.of(given.getFirst()) : Optional.<Place.Variable>empty();
        var at = loop.origin().withoutComments();
        for (var variable : given) {
            var local = renamed.get(variable);
            var dummy = dummy(local, taken, result.isPresent() ? EnumSet.of(Attribute.READ_ONLY)
                    : EnumSet.noneOf(Attribute.class), declarations);
            declarations.add(scalar(local, result.isPresent() ? new Home.Result() : new Home.Local(),
                    EnumSet.noneOf(Attribute.class)));
            dummies.add(dummy.name());
            arguments.add(new Argument.ByReference(variable));
            before.add(new Stmt.Assign(local, dummy, at));
            if (result.isEmpty()) after.add(new Stmt.Assign(dummy, local, at));
        }
        var body = new ArrayList<Stmt>(before);
        body.add(switch (Trees.rewriteExprs(loop, e -> e instanceof Place.Variable v ? renamed.get(v) : e)) {
            case Stmt.Loop moved -> new Stmt.Loop(moved.label(), moved.variable(), moved.first(), moved.last(),
                    moved.step(), moved.schedule(),
                    isGiven(moved, given, renamed) ? moved.finalValue() : Stmt.Loop.FinalValue.DEAD,
                    moved.reductions(), moved.body(), at);
            case Stmt.While moved -> new Stmt.While(moved.label(), moved.condition(), moved.body(), at);
            default -> throw new IllegalArgumentException("no loop");
        });
        body.addAll(after);
        var origin = new Origin(loop.origin().range(), new Origin.Maker.Pass("outline-kernels"), List.of());
        var kernel = new Procedure(name, dummies, result.map(r -> renamed.get(r).name()), declarations, body,
                Optional.empty(),
                Set.of(Procedure.Attribute.STATELESS), origin);
        var target = new Stmt.Target.Direct(name);
        return new Kernel(kernel, new Stmt.Call(result, target, arguments, loop.origin()));
    }

    /** A dummy argument for the value that the scalar has before the loop. */
    private static Place.Variable dummy(Place.Variable local, Names taken, Set<Attribute> attributes,
            List<Declaration> declarations) {
        var dummy = Place.Variable.local(unique(local.name() + "_0", taken), local.type());
        declarations.add(scalar(dummy, new Home.Dummy(), attributes));
        return dummy;
    }

    private boolean isUnshared(Place.Variable array, Set<Place.Variable> others) {
        var aliases = new Aliases(program, procedure);
        return others.stream().allMatch(other -> other.equals(array) || aliases.areApart(array, other));
    }

    private static boolean isGiven(Stmt.Loop loop, List<Place.Variable> given, Map<Place.Variable,
            Place.Variable> renamed) {
        return given.stream().anyMatch(v -> renamed.get(v).equals(loop.variable()));
    }

    private static String unique(String name, Names taken) {
        var unique = name;
        for (int i = 2; taken.has(unique); i++) unique = name + "_" + i;
        taken.claim(unique);
        return unique;
    }

    private static Declaration scalar(Place.Variable variable, Home home, Set<Attribute> attributes) {
        return new Declaration(variable.name(), variable.type(), Optional.empty(), Optional.empty(), home, attributes,
                List.of(), Origin.NONE);
    }

    private static Declaration array(Declaration original, String name, Map<Place.Variable, Place.Variable> renamed) {
        var attributes = EnumSet.noneOf(Attribute.class);
        for (var attribute : List.of(Attribute.ALLOCATABLE, Attribute.POINTER, Attribute.CONTIGUOUS,
                Attribute.WHOLE))
            if (original.has(attribute) && !(attribute == Attribute.WHOLE && isText(original)))
                attributes.add(attribute);
        boolean owned = switch (original.home()) {
            case Home.Local _, Home.Saved _ -> true;
            case Home.Dummy _, Home.Result _, Home.Member _, Home.Host _ -> false;
        };
        if (owned && !isText(original) && original.shape().orElseThrow() instanceof Shape.Explicit)
            attributes.add(Attribute.WHOLE);
        // The first element tells how long all are; a number helps the compilers more.
        var length = original.length().filter(l -> !isText(original) || l instanceof Expr.IntLiteral);
        var plain = new Declaration(name, original.type(), original.shape(), length, new Home.Dummy(),
                attributes,
                List.of(), Origin.NONE);
        return Trees.rewriteExprs(plain, e -> e instanceof Place.Variable v ? renamed.get(v) : e);
    }

    /** Scalars that the loop may define. */
    private Set<Place.Variable> assigned(Stmt loop) {
        var assigned = new HashSet<Place.Variable>();
        Trees.forEachStmt(List.of(loop), stmt -> {
            switch (stmt) {
                case Stmt.Assign(var target, _, _) -> assigned.add(Trees.root(target));
                case Stmt.Loop inner -> assigned.add(inner.variable());
                case Stmt.Call(var result, var target, var arguments, _) -> {
                    result.ifPresent(assigned::add);
                    for (int i = 0; i < arguments.size(); i++) {
                        if (arguments.get(i) instanceof Argument.ByReference(var place) && !isByValue(target, i))
                            assigned.add(Trees.root(place));
                    }
                }
                default -> { }
            }
        });
        return assigned;
    }

    private boolean isByValue(Stmt.Target target, int position) {
        if (!(target instanceof Stmt.Target.Direct(var name))) return false;
        var callee = program.procedure(name).orElseThrow();
        return Parameter.of(callee.declaration(callee.dummies().get(position))
                .orElseThrow()) instanceof Parameter.ByValue;
    }

    /** Whether no value of the scalar goes into or out of the loop. */
    private boolean isPrivate(Place.Variable variable, Stmt loop) {
        var name = variable.name();
        if (!seen.contains(name) || !variable.unit().isEmpty()) return false;
        var placement = new LocalPlacement(procedure.withBody(List.of(loop)), Set.of(name));
        return placement.isDeclaredInside(name) && (placement.isInHeaders(name) || !liveness.isLiveAfter(loop, name));
    }

    /** Whether nothing reads what the loop leaves in the scalar. */
    private boolean isDeadAfter(Place.Variable variable, Stmt loop) {
        return variable.unit().isEmpty() && seen.contains(variable.name())
                && !liveness.isLiveAfter(loop, variable.name());
    }

    /** Local scalars that only the statements of this procedure see. */
    private static Set<String> seen(Program program, Procedure procedure) {
        var names = new HashSet<String>();
        for (var d : procedure.declarations())
            if (d.home() instanceof Home.Local && isNumber(d.type()) && !d.has(Attribute.TARGET)) names.add(d.name());
        for (var other : program.unit(procedure.name().unit()).map(ProgramUnit::procedures).orElse(List.of())) {
            if (other.host().filter(procedure.name()::equals).isEmpty()) continue;
            for (var d : other.declarations()) if (d.home() instanceof Home.Host(var name)) names.remove(name);
        }
        return names;
    }
}
