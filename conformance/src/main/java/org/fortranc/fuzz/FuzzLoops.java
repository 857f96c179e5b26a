package org.fortranc.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.driver.BuiltProgram;
import org.fortranc.driver.Compiler;
import org.fortranc.driver.Invocation;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.pass.PassContext;
import org.fortranc.runtime.Image;
import org.fortranc.transform.Pipelines;

/**
 * Compares what becomes of random loop nests with their literal meaning: {@code FuzzLoops COUNT [FIRST-SEED]}, or
 * {@code FuzzLoops --print SEED}. The reference executor runs each program as it was lowered. Then it runs the one
 * after all passes with the turns of all loops that were proved independent in the opposite order, which swaps each two
 * turns; and the generated Java runs, in vectors wherever loops have them, and on threads.
 */
public final class FuzzLoops {
    private static final int SECONDS = 60;

    private final Path folder;
    private int nests;
    private int independent;
    private int different;

    private FuzzLoops(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals("--print")) {
            System.out.print(LoopNests.program(Long.parseLong(arguments[1])));
            return;
        }
        int count = Integer.parseInt(arguments[0]);
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        System.setProperty("fortranc.vectors", "always");
        System.setProperty("fortranc.threads", "always");
        var folder = Files.createTempDirectory("fuzz-loops-");
        var fuzz = new FuzzLoops(folder);
        try {
            for (long seed = first; fuzz.nests < count; seed++) fuzz.one(seed);
        } finally {
            Fuzz.delete(folder);
        }
        System.out.printf("%d independent loops of the nests were turned round%n", fuzz.independent);
        System.out.printf("%d passed, %d failed%n", fuzz.nests - fuzz.different, fuzz.different);
        System.out.flush();
        Runtime.getRuntime().halt(fuzz.different == 0 ? 0 : 1);
    }

    private void one(long seed) throws IOException, InterruptedException {
        var source = Files.writeString(folder.resolve("nests.f90"), LoopNests.program(seed));
        nests += LoopNests.NESTS;
        var report = new String[1];
        var thread = new Thread(null, () -> report[0] = difference(source), "program", 256L << 20);
        thread.setDaemon(true);
        report[0] = "no end after " + SECONDS + " seconds";
        thread.start();
        thread.join(SECONDS * 1000L);
        if (!report[0].isEmpty()) {
            different++;
            System.out.printf("FAILED seed %d: %s%n", seed, report[0]);
        }
        if (nests % 600 == 0) System.err.println("fuzz-loops: " + nests + " nests, " + different + " differences");
    }

    /** What is different, or nothing. */
    private String difference(Path source) {
        try {
            var diagnostics = new DiagnosticSink();
            var compiler = new Compiler(Invocation.parse("--verify-each", "--threads", source.toString()),
                    diagnostics);
            var joined = compiler.analyze().flatMap(compiler::lower).flatMap(core -> compiler.join(List.of(core)));
            if (joined.isEmpty()) return diagnostics.all().stream().map(d -> d.at() + ": " + d.message())
                    .collect(Collectors.joining("\n"));
            var literal = run(image -> compiler.interpret(joined.get(), image));
            var scheduled = joined.get();
            for (var pass : Pipelines.withThreads())
                scheduled = pass.apply(scheduled, new PassContext(diagnostics));
            var reversed = reversed(scheduled, _ -> {
                independent++;
                return true;
            });
            var backwards = run(image -> compiler.interpret(reversed, image));
            var order = new Answer(0, backwards).differsFrom(new Answer(0, literal));
            if (order.isPresent()) return guilty(compiler, joined.get(), literal) + order.get();
            var core = joined.get();
            var built = compiler.link(List.of(core));
            if (built.isEmpty()) return "no Java came of it";
            var classes = compiler.build(built.get());
            if (classes.isEmpty()) return "no Java came of it";
            var java = run(image -> BuiltProgram.load(classes.get()).run(image));
            return new Answer(0, java).differsFrom(new Answer(0, literal)).map(text -> "as Java " + text).orElse("");
        } catch (Throwable fault) {
            var trace = fault.getStackTrace();
            return fault + (trace.length == 0 ? "" : " at " + trace[0]);
        }
    }

    /** The first pass, or else the first loop in the opposite order, that makes a difference. */
    private String guilty(Compiler compiler, Program joined, String literal) {
        var program = joined;
        for (var pass : Pipelines.withThreads()) {
            program = pass.apply(program, new PassContext(new DiagnosticSink()));
            var now = program;
            if (!run(image -> compiler.interpret(now, image)).equals(literal)) return "after " + pass.name() + " ";
        }
        var loops = new ArrayList<Stmt.Loop>();
        Trees.forEachProcedure(program, p -> Trees.forEachStmt(p.body(), stmt -> {
            if (stmt instanceof Stmt.Loop loop && loop.schedule() == Stmt.Loop.Schedule.PARALLEL) loops.add(loop);
        }));
        for (var loop : loops) {
            int line = loop.origin().range().line();
            var one = reversed(program, other -> other.origin().range().line() == line);
            if (!run(image -> compiler.interpret(one, image)).equals(literal))
                return "with the loop in line " + line + " in the opposite order ";
        }
        return "";
    }

    private interface Runner {
        int run(Image image);
    }

    private String run(Runner runner) {
        var output = new ByteArrayOutputStream();
        var image = new Image(new Image.Surroundings("program", List.of(), Map.of("FORTRANC_NUM_THREADS", "3"),
                folder,
                new ByteArrayInputStream(new byte[0]), output, new ByteArrayOutputStream()));
        int status = runner.run(image);
        return output.toString(StandardCharsets.ISO_8859_1) + "status " + status;
    }

    private static Program reversed(Program program, Predicate<Stmt.Loop> which) {
        return Trees.rewriteStmts(program, stmt -> {
            if (!(stmt instanceof Stmt.Loop loop) || loop.schedule() != Stmt.Loop.Schedule.PARALLEL
                    || !which.test(loop)) return List.of(stmt);
            return List.of(new Stmt.Loop(loop.label(), loop.variable(), loop.last(), loop.first(),
                    new Expr.Unary(Expr.Unary.Op.NEGATE, loop.step()), Stmt.Loop.Schedule.SEQUENTIAL, loop.finalValue(),
                    loop.reductions(), loop.body(), loop.origin()));
        });
    }
}
