package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Moves PARALLEL loops into static methods of their first and last turn, which several threads may call for parts of
 * them.
 *
 * <pre>
 *   loop j = 1, n parallel @12           from = 1
 *     ...                        becomes  to = n
 *   end                                   call main::threads_12(from, to, u[], n) @12
 * </pre>
 *
 * Between stands a procedure that only hands its arguments on, {@code loop_12(from, to, u, n)}: what a lambda uses has
 * to stay as it is, and nobody assigns arguments there. Loops that cannot be moved stay, and run on one thread.
 */
final class ThreadKernels implements Pass {
    @Override public String name() {
        return "thread-kernels";
    }

    @Override public Program apply(Program program, PassContext context) {
        return Trees.mapUnits(program, unit -> unit.procedures().stream().anyMatch(ThreadKernels::hasParallel)
                ? new Outlining(program, unit).run() : unit);
    }

    private static boolean hasParallel(Procedure procedure) {
        var found = new boolean[1];
        Trees.forEachStmt(procedure.body(), stmt -> found[0] |= isParallel(stmt));
        return found[0];
    }

    private static boolean isParallel(Stmt stmt) {
        return stmt instanceof Stmt.Loop loop && loop.schedule() == Stmt.Loop.Schedule.PARALLEL
                && loop.variable().type().equals(Type.INTEGER);
    }

    private static final class Outlining {
        private final Program program;
        private final ProgramUnit unit;
        private final Set<String> taken = new HashSet<>();

        Outlining(Program program, ProgramUnit unit) {
            this.program = program;
            this.unit = unit;
            unit.procedures().forEach(p -> taken.add(p.name().name()));
            unit.variables().forEach(v -> taken.add(v.name()));
        }

        ProgramUnit run() {
            var procedures = new ArrayList<Procedure>();
            for (var procedure : unit.procedures()) procedures.addAll(outlined(procedure));
            return new ProgramUnit(unit.name(), unit.kind(), unit.file(), unit.variables(), unit.initialization(),
                    procedures, unit.origin());
        }

        /** The procedure, and behind it what was moved out of it. */
        private List<Procedure> outlined(Procedure procedure) {
            var now = procedure;
            var kernels = new ArrayList<Procedure>();
            while (true) {
                var found = new Stmt.Loop[1];
                Trees.forEachStmt(now.body(), stmt -> {
                    if (found[0] == null && isParallel(stmt)) found[0] = (Stmt.Loop) stmt;
                });
                if (found[0] == null) break;
                now = outlined(now, found[0], kernels);
            }
            kernels.addFirst(now);
            return kernels;
        }

        private Procedure outlined(Procedure procedure, Stmt.Loop loop, List<Procedure> kernels) {
            var names = new HashSet<String>();
            procedure.declarations().forEach(d -> names.add(d.name()));
            var from = Place.Variable.local(fresh("from", names), Type.INTEGER);
            var to = Place.Variable.local(fresh("to", names), Type.INTEGER);
            var part = with(loop, from, to);
            var at = loop.origin().withoutComments();
            List<Stmt> bounds = List.of(new Stmt.Assign(from, loop.first(), at), new Stmt.Assign(to, loop.last(), at));
            var declarations = new ArrayList<>(procedure.declarations());
            for (var bound : List.of(from, to))
                declarations.add(Declaration.local(bound.name(), Type.INTEGER).with(Attribute.TEMPORARY));
            var prepared = procedure.withDeclarations(declarations).withBody(replace(procedure.body(), loop,
                    List.of(bounds.get(0), bounds.get(1), part)));
            var nests = new KernelNests(program, prepared);
            var kernel = nests.isKernel(part) ? chunked(nests.outline(part, name("threads_", loop)), from, to)
                    : Optional.<KernelNests.Kernel>empty();
            if (kernel.isEmpty()) return procedure.withBody(replace(procedure.body(), loop, List.of(sequential(loop))));
            var hand = handOn(kernel.get().procedure(), name("loop_", loop));
            kernels.add(hand);
            kernels.add(kernel.get().procedure());
            var call = new Stmt.Call(Optional.empty(), new Stmt.Target.Direct(hand.name()),
                    kernel.get().call().arguments(), loop.origin());
            return prepared.withBody(replace(prepared.body(), part, List.of(call)));
        }

        private static String fresh(String name, Set<String> names) {
            var unique = name;
            for (int i = 2; !names.add(unique); i++) unique = name + "_" + i;
            return unique;
        }

        private ProcedureName name(String prefix, Stmt.Loop loop) {
            return new ProcedureName(unit.name(), fresh(prefix + loop.origin().range().line(), taken));
        }

        private static List<Stmt> replace(List<Stmt> body, Stmt.Loop loop, List<Stmt> by) {
            var result = new ArrayList<Stmt>();
            boolean changed = false;
            for (var stmt : body) {
                if (stmt == loop) {
                    result.addAll(by);
                    changed = true;
                    continue;
                }
                var now = Trees.mapParts(stmt, e -> e, nested -> replace(nested, loop, by));
                changed |= now != stmt;
                result.add(now);
            }
            return changed ? result : body;
        }

        private static Stmt.Loop with(Stmt.Loop loop, Place.Variable from, Place.Variable to) {
            return new Stmt.Loop(loop.label(), loop.variable(), from, to, loop.step(), Stmt.Loop.Schedule.SEQUENTIAL,
                    loop.finalValue(), loop.reductions(), loop.body(), loop.origin());
        }

        private static Stmt.Loop sequential(Stmt.Loop loop) {
            return new Stmt.Loop(loop.label(), loop.variable(), loop.first(), loop.last(), loop.step(),
                    Stmt.Loop.Schedule.SEQUENTIAL, loop.finalValue(), loop.reductions(), loop.body(), loop.origin());
        }

        /** The kernel with the bounds as its first arguments; empty if it gives scalars back. */
        private static Optional<KernelNests.Kernel> chunked(KernelNests.Kernel kernel, Place.Variable from,
                Place.Variable to) {
            var arguments = kernel.call().arguments();
            int first = arguments.indexOf(new Argument.ByReference(from));
            int last = arguments.indexOf(new Argument.ByReference(to));
            var procedure = kernel.procedure();
            boolean gives = kernel.call().result().isPresent() || procedure.declarations().stream().anyMatch(d ->
                    d.home() instanceof Home.Dummy && d.shape().isEmpty() && !d.has(Attribute.READ_ONLY));
            if (first < 0 || last < 0 || gives) return Optional.empty();
            var attributes = EnumSet.of(Procedure.Attribute.CHUNKS);
            attributes.addAll(procedure.attributes());
            var changed = new Procedure(procedure.name(), moved(procedure.dummies(), first, last), procedure.result(),
                    procedure.declarations(), procedure.body(), procedure.host(), attributes, procedure.origin());
            return Optional.of(new KernelNests.Kernel(changed, new Stmt.Call(Optional.empty(), kernel.call().target(),
                    moved(arguments, first, last), kernel.call().origin())));
        }

        /** The list with two of its elements in front. */
        private static <T> List<T> moved(List<T> list, int first, int second) {
            var result = new ArrayList<>(List.of(list.get(first), list.get(second)));
            for (int i = 0; i < list.size(); i++) if (i != first && i != second) result.add(list.get(i));
            return result;
        }

        /** A procedure of the same dummy arguments that calls the kernel with them. */
        private static Procedure handOn(Procedure kernel, ProcedureName name) {
            var declarations = kernel.declarations().stream().filter(d -> d.home() instanceof Home.Dummy).toList();
            var arguments = new ArrayList<Argument>();
            for (var dummy : kernel.dummies()) {
                var declared = kernel.declaration(dummy).orElseThrow();
                var variable = Place.Variable.local(dummy, declared.type());
                arguments.add(declared.shape().isPresent() ? new Argument.ByDescriptor(variable)
                        : new Argument.ByReference(variable));
            }
            var call = new Stmt.Call(Optional.empty(), new Stmt.Target.Direct(kernel.name()), arguments,
                    kernel.origin().withoutComments());
            return new Procedure(name, kernel.dummies(), Optional.empty(), declarations, List.of(call),
                    Optional.empty(), Set.of(Procedure.Attribute.STATELESS), kernel.origin());
        }
    }
}
