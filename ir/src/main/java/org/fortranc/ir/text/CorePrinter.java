package org.fortranc.ir.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.StorageBlock;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Core as text. {@link CoreReader} makes an equal program of it, with the lines (not the columns) of all origins.
 *
 * <pre>
 * external daxpy "daxpy.f" @1
 *   procedure daxpy(n, a, x, y) @1
 *     n: integer dummy intent_in
 *     a: real8 dummy intent_in
 *     x: real8[*] dummy
 *     y: real8[*] dummy
 *     i: integer
 *   begin
 *     loop i = 1, n @7
 *       y[i] = y[i] + a * x[i] @8
 *     end
 *   end
 * end
 * </pre>
 *
 * A reference shows its type in braces only where no declaration above tells it. A unit lists the variables of other
 * units that it refers to ({@code uses}), so each unit can be read alone.
 */
public final class CorePrinter {
    /** How many initial values stand on one line. */
    private static final int RUNS_PER_LINE = 8;

    private final StringBuilder out = new StringBuilder();
    private final TypeScope scope = new TypeScope();
    private final ExpressionPrinter expressions = new ExpressionPrinter(out, scope);
    private final StatementPrinter statements = new StatementPrinter(out, expressions);

    private CorePrinter() {}

    public static String print(Program program) {
        var printer = new CorePrinter();
        printer.program(program);
        return printer.out.toString();
    }

    /** One expression alone, with all types that its operators do not show; for messages. */
    public static String print(Expr expr) {
        var printer = new CorePrinter();
        printer.expressions.print(expr);
        return printer.out.toString();
    }

    private void program(Program program) {
        program.structures().forEach(scope::declare);
        program.structures().forEach(this::structure);
        for (StorageBlock block : program.blocks())
            out.append("storage ").append(Words.quoted(block.name())).append(' ').append(block.bytes()).append('\n');
        program.units().forEach(this::unit);
    }

    private void structure(Structure structure) {
        statements.inFile("");
        statements.comments(structure.origin(), 0);
        out.append("type ").append(Words.name(structure.name()));
        structure.parent().ifPresent(parent -> out.append(" extends ").append(Words.name(parent)));
        if (structure.sequence()) out.append(" sequence");
        statements.mark(structure.origin());
        for (var c : structure.components()) {
            out.append("  ").append(Words.name(c.name())).append(": ");
            type(c.type(), c.shape());
            length(c.length());
            c.attributes().stream().sorted().forEach(a -> out.append(' ').append(Words.word(a)));
            runs(c.initial(), 1);
            out.append('\n');
        }
        for (var b : structure.bindings()) {
            out.append("  bind ").append(Words.name(b.name())).append('(');
            b.passed().ifPresent(passed -> out.append(passed));
            out.append(')');
            b.procedure().ifPresent(p -> procedure(" => ", p));
            out.append('\n');
        }
        for (var f : structure.finalizers()) {
            out.append("  final(").append(f.rank()).append(')');
            procedure(" => ", f.procedure());
            out.append('\n');
        }
        out.append("end\n");
    }

    private void procedure(String before, ProcedureName name) {
        out.append(before).append(Words.name(name.unit())).append("::").append(Words.name(name.name()));
    }

    private void unit(ProgramUnit unit) {
        scope.enterUnit();
        statements.inFile(unit.file());
        statements.comments(unit.origin(), 0);
        out.append(Words.word(unit.kind())).append(' ').append(Words.name(unit.name())).append(' ')
                .append(Words.quoted(unit.file()));
        statements.mark(unit.origin());
        for (var used : usedVariables(unit).values()) {
            out.append("  uses ").append(Words.name(used.unit())).append("::").append(Words.name(used.name()))
                    .append(": ")
                    .append(TypePrinter.print(used.type())).append('\n');
            scope.declareUnitVariable(used.unit(), used.name(), used.type());
        }
        for (var d : unit.variables()) {
            scope.declareUnitVariable(unit.name(), d.name(), d.type());
            scope.declareLocal(d.name(), d.type());
        }
        for (var d : unit.variables()) declaration(d, 1);
        if (!unit.initialization().isEmpty()) {
            out.append("  initially\n");
            statements.print(unit.initialization(), 2);
            out.append("  end\n");
        }
        for (var procedure : unit.procedures()) procedure(procedure, unit.name());
        out.append("end\n");
    }

    private void procedure(Procedure p, String unit) {
        scope.enterProcedure();
        scope.declareLocals(p.declarations());
        statements.comments(p.origin(), 1);
        out.append("  procedure ");
        name(p.name(), unit);
        out.append('(').append(String.join(", ", p.dummies().stream().map(Words::name).toList())).append(')');
        p.result().ifPresent(r -> out.append(" -> ").append(Words.name(r)));
        p.host().ifPresent(host -> {
            out.append(" host ");
            name(host, unit);
        });
        p.attributes().stream().sorted().forEach(a -> out.append(' ').append(Words.word(a)));
        statements.mark(p.origin());
        for (var d : p.declarations()) declaration(d, 2);
        out.append("  begin\n");
        statements.print(p.body(), 2);
        out.append("  end\n");
    }

    private void name(ProcedureName name, String unit) {
        if (!name.unit().equals(unit)) out.append(Words.name(name.unit())).append("::");
        out.append(Words.name(name.name()));
    }

    private void declaration(Declaration d, int depth) {
        statements.comments(d.origin(), depth);
        statements.indent(depth);
        out.append(Words.name(d.name())).append(": ");
        type(d.type(), d.shape());
        length(d.length());
        switch (d.home()) {
            case Declaration.Home.Local() -> {}
            case Declaration.Home.Saved() -> out.append(" saved");
            case Declaration.Home.Dummy() -> out.append(" dummy");
            case Declaration.Home.Result() -> out.append(" result");
            case Declaration.Home.Member(var block, var offset) ->
                    out.append(" in ").append(Words.quoted(block)).append(' ').append(offset);
            case Declaration.Home.Host(var name) -> out.append(" host ").append(Words.name(name));
        }
        for (var attribute : d.attributes()) out.append(' ').append(Words.word(attribute));
        runs(d.initial(), depth);
        statements.mark(d.origin());
    }

    private void type(Type type, Optional<Shape> shape) {
        out.append(TypePrinter.print(type.scalar()));
        shape.ifPresent(s -> {
            out.append('[');
            switch (s) {
                case Shape.Explicit(var dimensions) ->
                        separated(dimensions, d -> statements.dimension(d.lower(), d.extent()));
                case Shape.Assumed(var lowerBounds) -> separated(lowerBounds, lower -> {
                    expressions.print(lower);
                    out.append(':');
                });
                case Shape.AssumedRank() -> out.append("..");
                case Shape.Deferred(var rank) -> out.append(":, ".repeat(rank - 1)).append(':');
            }
            out.append(']');
        });
    }

    private void length(Optional<Expr> length) {
        length.ifPresent(l -> {
            out.append(" length(");
            expressions.print(l);
            out.append(')');
        });
    }

    private void runs(List<Declaration.InitialRun> runs, int depth) {
        long next = 0;
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            out.append(i == 0 ? " = " : i % RUNS_PER_LINE != 0 ? ", " : "\n" + "  ".repeat(depth + 2) + "| ");
            if (run.first() != next) out.append("at ").append(run.first()).append(": ");
            if (run.count() != 1) out.append(run.count()).append(" of ");
            expressions.print(run.value());
            next = run.first() + run.count();
        }
    }

    private <T> void separated(List<T> list, Consumer<? super T> print) {
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) out.append(", ");
            print.accept(list.get(i));
        }
    }

    /** Variables of other units, sorted, each with the type it is first referred to with. */
    private static Map<String, Place.Variable> usedVariables(ProgramUnit unit) {
        var used = new TreeMap<String, Place.Variable>();
        Consumer<Expr> collect = e -> {
            if (e instanceof Place.Variable v && !v.unit().isEmpty() && !v.unit().equals(unit.name()))
                used.putIfAbsent(v.unit() + "::" + v.name(), v);
        };
        for (var d : unit.variables()) Trees.forEachExpr(d, collect);
        Trees.forEachExpr(unit.initialization(), collect);
        for (var p : unit.procedures()) {
            for (var d : p.declarations()) Trees.forEachExpr(d, collect);
            Trees.forEachExpr(p.body(), collect);
        }
        return used;
    }
}
