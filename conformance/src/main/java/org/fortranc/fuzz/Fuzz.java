package org.fortranc.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.fortranc.fuzz.Fortranc.Executor;
import org.fortranc.fuzz.Judge.Verdict;

/**
 * Compares fortranc with gfortran on random programs: {@code Fuzz COUNT [FIRST-SEED [THREADS]]}, or
 * {@code Fuzz --print SEED}. Each program that gets another answer is made small and printed with its seed.
 */
public final class Fuzz {
    /** Every such program runs by the reference executor too. */
    private static final int TRUFFLE_EVERY = 10;
    /** How long a program is made smaller, and how many of them are. */
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 60);
    private static final int MOST_MINIMIZED = 12;

    private final PrintStream out = System.out;
    private int equal;
    private int different;
    private int noTest;

    private Fuzz() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals("--print")) {
            System.out.print(ProgramGenerator.program(Long.parseLong(arguments[1])));
            return;
        }
        int count = Integer.parseInt(arguments[0]);
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Runtime.getRuntime().availableProcessors();
        var fuzz = new Fuzz();
        if (Gfortran.isInstalled()) fuzz.run(count, first, threads);
        else System.out.println("not re-checked: random programs, for there is no gfortran");
        System.out.printf("%d passed, %d failed%n", fuzz.equal, fuzz.different);
        System.out.flush();
        Runtime.getRuntime().halt(fuzz.different == 0 ? 0 : 1);
    }

    private void run(int count, long first, int threads) throws InterruptedException {
        var next = new AtomicLong(first);
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) workers.submit(() -> work(next, first + count));
            workers.shutdown();
            workers.awaitTermination(1, TimeUnit.DAYS);
        }
        if (noTest > 0) out.println("of " + count + " programs " + noTest + " were no test");
    }

    private void work(AtomicLong next, long end) {
        try {
            var folder = Files.createTempDirectory("fuzz-");
            try {
                for (long seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) one(seed, folder);
            } finally {
                delete(folder);
            }
        } catch (Throwable fault) {
            count(new Verdict.Different(Executor.JAVA, new Judge.Fault.Failure(fault.toString())));
            fault.printStackTrace(out);
        }
    }

    private void one(long seed, Path folder) throws IOException, InterruptedException {
        var program = ProgramGenerator.program(seed);
        var judge = new Judge(folder);
        var verdict = judge.judge(program, Executor.JAVA);
        if (verdict instanceof Verdict.Equal && seed % TRUFFLE_EVERY == 0) verdict = judge.judge(program, Executor.TRUFFLE);
        count(verdict);
        switch (verdict) {
            case Verdict.Equal _ -> {}
            case Verdict.NoTest(var reason) -> {
                synchronized (out) {
                    out.println("seed " + seed + " is no test: " + reason.lines().limit(8).toList());
                }
            }
            case Verdict.Different(var executor, var fault) -> {
                var small = minimize() ? Minimizer.minimized(program, p -> judge.stillFails(p, executor, fault),
                        SECONDS) : "fuzz: --print " + seed + " prints it";
                synchronized (out) {
                    out.printf("FAILED seed %d by %s: %s%n", seed, executor, fault.text().lines().limit(6)
                            .collect(java.util.stream.Collectors.joining("\n    ")));
                    out.println(small);
                }
            }
        }
    }

    private synchronized boolean minimize() {
        return different <= MOST_MINIMIZED;
    }

    private synchronized void count(Verdict verdict) {
        switch (verdict) {
            case Verdict.Equal _ -> equal++;
            case Verdict.NoTest _ -> noTest++;
            case Verdict.Different _ -> different++;
        }
        int all = equal + noTest + different;
        if (all % 100 == 0) System.err.println("fuzz: " + all + " programs, " + different + " differences");
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
