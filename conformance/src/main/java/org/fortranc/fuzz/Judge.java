package org.fortranc.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fortranc.fuzz.Fortranc.Executor;
import org.fortranc.fuzz.Fortranc.Outcome;

/** Says of a program whether fortranc's answer is gfortran's. */
final class Judge {
    private static final int SECONDS = 120;

    private final Path folder;

    /** @param folder for the files of one program after the other */
    Judge(Path folder) {
        this.folder = folder;
    }

    /** What came of one program. */
    sealed interface Verdict {
        record Equal() implements Verdict {}

        /** gfortran refuses it, or answers in two ways: the fault of the generator, or of gfortran. */
        record NoTest(String reason) implements Verdict {}

        record Different(Executor executor, Fault fault) implements Verdict {}
    }

    /** What is wrong with fortranc. */
    sealed interface Fault {
        /** The program's answer is not gfortran's. */
        record Answer(String difference) implements Fault {
            String lines() {
                return difference.lines().limit(4).collect(java.util.stream.Collectors.joining("\n"));
            }
        }

        /** No program came of it, or its run failed. */
        record Failure(String report) implements Fault {
            /** The report without what changes as the program gets smaller. */
            String signature() {
                var line = report.lines().filter(l -> l.contains("error:") || l.contains("FC")).findFirst()
                        .orElse(report.lines().findFirst().orElse(""));
                return line.replaceAll("^.*?(error:|\\d: )", "").replaceAll("[0-9]+", "");
            }
        }

        /** What a person reads. */
        default String text() {
            return switch (this) {
                case Answer(var difference) -> difference;
                case Failure(var report) -> report;
            };
        }
    }

    /** Whether a smaller program has the same fault. */
    boolean stillFails(String program, Executor executor, Fault fault) {
        try {
            if (fault instanceof Fault.Answer) {
                // the same two lines, lest another fault, perhaps of the smaller program, is taken for this one
                return judge(program, executor) instanceof Verdict.Different(_, Fault.Answer answer)
                        && answer.lines().equals(((Fault.Answer) fault).lines());
            }
            var source = write(program);
            return difference(source, executor, new Answer(0, "")).filter(f -> f instanceof Fault.Failure failure
                    && failure.signature().equals(((Fault.Failure) fault).signature())).isPresent()
                    && Gfortran.accepts(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Verdict judge(String program, Executor executor) throws IOException, InterruptedException {
        var source = write(program);
        var expected = Gfortran.run(source, Gfortran.LITERAL);
        if (expected.isEmpty()) return new Verdict.NoTest("gfortran refuses it:\n" + Gfortran.messages(folder));
        if (expected.get().status() != 0) return new Verdict.NoTest("ends with status " + expected.get().status()
                + ":\n" + Files.readString(folder.resolve("error"), StandardCharsets.ISO_8859_1));
        var difference = difference(source, executor, expected.get());
        if (difference.isEmpty()) return new Verdict.Equal();
        if (!(difference.get() instanceof Fault.Answer)) return new Verdict.Different(executor, difference.get());
        // Only a program that does not depend on how gfortran compiles it shows a fault of ours.
        var hostile = Gfortran.run(source, Gfortran.HOSTILE);
        if (!hostile.equals(expected)) return new Verdict.NoTest("gfortran has two answers: "
                + hostile.flatMap(h -> h.differsFrom(expected.get())).orElse("it does not compile") + "\n"
                + Files.readString(folder.resolve("error"), StandardCharsets.ISO_8859_1));
        return new Verdict.Different(executor, difference.get());
    }

    private static Optional<Fault> difference(Path source, Executor executor, Answer expected)
            throws InterruptedException {
        return switch (Fortranc.run(source, executor, SECONDS)) {
            case Outcome.Ran(var answer, var error) -> answer.differsFrom(expected)
                    .map(d -> new Fault.Answer(d + "\n" + error));
            case Outcome.Refused(var messages) -> Optional.of(new Fault.Failure(messages));
            case Outcome.Failed(var report) -> Optional.of(new Fault.Failure(report));
        };
    }

    private Path write(String program) throws IOException {
        return Files.writeString(folder.resolve("program.f90"), program, StandardCharsets.ISO_8859_1);
    }
}
