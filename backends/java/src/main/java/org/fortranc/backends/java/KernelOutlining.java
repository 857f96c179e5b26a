package org.fortranc.backends.java;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;

/**
 * Moves the loop nests of long procedures into static methods of their arguments, because HotSpot never compiles a
 * method of more than 8000 bytecodes, and compiles long ones badly.
 *
 * <pre>
 *   loop j = 1, ny @12                   call main::loop_12(u[], v[], dt) @12
 *     loop i = 1, nx @13          becomes
 *       u[i, j] = u[i, j] + dt * v[i, j] @14
 * </pre>
 *
 * Short procedures stay whole, and so do loops that transfer data, allocate, or call what may touch the program's
 * state: their inner loops are moved instead.
 */
final class KernelOutlining implements Pass {
    /** Procedures up to this estimated size stay as they are: the compilers treat them well, and so do readers. */
    private static final int SHORT = 2500;
    /**
     * A nest below this is not worth a method of its own. Small ones are: a loop that stays makes HotSpot compile the
     * long procedure around it once more.
     */
    private static final int WORTH = 15;

    private final int longest;

    KernelOutlining() {
        this(SHORT);
    }

    /** @param longest the estimated size up to which a procedure stays whole */
    KernelOutlining(int longest) {
        this.longest = longest;
    }

    @Override public String name() {
        return "outline-kernels";
    }

    @Override public Program apply(Program program, PassContext context) {
        return Trees.mapUnits(program, unit -> {
            if (unit.procedures().stream().allMatch(p -> CodeSize.of(p.body()) <= longest)) return unit;
            return new Outlining(program, unit, longest).run();
        });
    }

    private static final class Outlining {
        private final Program program;
        private final ProgramUnit unit;
        private final int longest;
        private final Set<String> taken = new HashSet<>();
        private final List<Procedure> kernels = new ArrayList<>();

        Outlining(Program program, ProgramUnit unit, int longest) {
            this.program = program;
            this.unit = unit;
            this.longest = longest;
            unit.procedures().forEach(p -> taken.add(p.name().name()));
            unit.variables().forEach(v -> taken.add(v.name()));
        }

        ProgramUnit run() {
            var procedures = new ArrayList<Procedure>();
            for (var procedure : unit.procedures()) {
                int before = kernels.size();
                procedures.add(CodeSize.of(procedure.body()) <= longest ? procedure : outline(procedure, false));
                procedures.addAll(kernels.subList(before, kernels.size()));
            }
            return new ProgramUnit(unit.name(), unit.kind(), unit.file(), unit.variables(), unit.initialization(),
                    procedures,
                    unit.origin());
        }

        /** @param inside whether the procedure is a kernel itself, whose outermost loop stays */
        private Procedure outline(Procedure procedure, boolean inside) {
            var nests = new KernelNests(program, procedure);
            return procedure.withBody(map(procedure.body(), nests, inside));
        }

        private List<Stmt> map(List<Stmt> body, KernelNests nests, boolean outermost) {
            var result = new ArrayList<Stmt>();
            boolean changed = false;
            for (var stmt : body) {
                var now = map(stmt, nests, outermost);
                changed |= now != stmt;
                result.add(now);
            }
            return changed ? result : body;
        }

        private Stmt map(Stmt stmt, KernelNests nests, boolean outermost) {
            if (!outermost && nests.isKernel(stmt) && CodeSize.of(List.of(stmt)) >= WORTH) {
                var kernel = nests.outline(stmt, name(stmt));
                var procedure = kernel.procedure();
                int at = kernels.size();
                kernels.add(procedure);
                if (CodeSize.of(procedure.body()) > SHORT) kernels.set(at, outline(procedure, true));
                return kernel.call();
            }
            return Trees.mapParts(stmt, UnaryOperator.identity(), nested -> map(nested, nests, false));
        }

        private ProcedureName name(Stmt loop) {
            var name = "loop_" + loop.origin().range().line();
            var unique = name;
            for (int i = 2; !taken.add(unique); i++) unique = name + "_" + i;
            return new ProcedureName(unit.name(), unique);
        }
    }
}
