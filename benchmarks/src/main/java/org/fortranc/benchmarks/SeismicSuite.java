package org.fortranc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;

/**
 * The wave program's time loop. Both compilers get the same copy of the program, with a clock read before and after
 * the loop and the difference written to unit 0.
 */
final class SeismicSuite implements Suite {
    private static final int RUNS = 5;
    private static final List<Peer> PEERS = List.of(new Peer("gfortran-O2", List.of("-O2")),
            new Peer("gfortran-O2-literal", Commands.ORACLE_FLAGS), new Peer("gfortran-O3", List.of("-O3", "-march=native")));
    private static final String LOOP_BEGINS = "  do it = 1,NSTEP";
    private static final String LOOP_ENDS = "  enddo   ! end of time loop";

    @Override public String name() {
        return "seismic";
    }

    @Override public int steps() {
        return PEERS.size() * RUNS;
    }

    @Override public List<Result> run(ProgressBar progress) throws Exception {
        var folder = Files.createTempDirectory("bench-seismic");
        var source = folder.resolve("timed.f90");
        Files.writeString(source,
                timed(Files.readString(Commands.ROOT.resolve("examples/seismic/seismic_cpml_2d.f90"))));
        Commands.seconds(folder, List.of(Commands.FORTRANC, "timed.f90", "-o", "ours"));
        var results = new ArrayList<Result>();
        for (var peer : PEERS) {
            Commands.seconds(folder, Commands.gfortran(peer.flags, "timed.f90", "-o", "theirs"));
            var medians = Commands.interleaved(RUNS, () -> loop(folder, "./ours"), () -> loop(folder, "./theirs"),
                    progress);
            results.add(new Result("time loop, 2000 steps of 101x641", medians.ours(), medians.theirs(), "s", peer.name,
                    String.join(" ", peer.flags), 1));
        }
        return results;
    }

    private record Peer(String name, List<String> flags) {}

    /** Seconds of the loop in one run of the program. */
    private static double loop(Path folder, String program) throws IOException, InterruptedException {
        Commands.seconds(folder, List.of(program));
        for (var line : Files.readAllLines(folder.resolve("err")))
            if (line.startsWith("loop seconds")) return Double.parseDouble(line.substring(12).strip());
        throw new IOException(program + " did not print the time of its loop");
    }

    private static String timed(String program) throws IOException {
        var lines = new ArrayList<>(program.lines().toList());
        int begin = indexOf(lines, LOOP_BEGINS);
        int end = indexOf(lines, LOOP_ENDS);
        lines.add(end + 1, "  call system_clock(bench_last)");
        lines.add(end + 2, "  write(0,'(a,f12.6)') 'loop seconds', dble(bench_last - bench_first) / dble(bench_rate)");
        lines.add(begin, "  call system_clock(bench_first, bench_rate)");
        lines.add(indexOf(lines, "  implicit none") + 1, "  integer(8) :: bench_first, bench_last, bench_rate");
        return String.join("\n", lines) + "\n";
    }

    private static int indexOf(List<String> lines, String line) throws IOException {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).stripTrailing().equalsIgnoreCase(line)) return i;
        throw new IOException("the program has no line '" + line + "'");
    }
}
