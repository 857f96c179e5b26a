package org.fortranc.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A program as the Java back end would write it, which ends in the way that its argument names. */
public final class EndingProgram implements MainProgram {
    private final Image image;
    private final double[] reals = {-1, 0, 1e300};
    private final int[] integers = {0, 1, -1, Integer.MIN_VALUE};

    public EndingProgram(Image image) {
        this.image = image;
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(EndingProgram.class, arguments);
    }

    @Override public void link() {
        image.atEnd(() -> {
            try {
                image.standardOutput().write("closed\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override public boolean notesExceptions() {
        return true;
    }

    @Override public void run() {
        switch (image.surroundings().arguments().getFirst()) {
            case "end" -> { }
            case "stop" -> throw StopException.stop(false);
            case "stop-integer" -> throw StopException.stop(3, false);
            case "stop-large" -> throw StopException.stop(300, false);
            case "stop-negative" -> throw StopException.stop(-1, false);
            case "stop-text" -> throw StopException.stop(Text.of("text  "), false);
            case "stop-quiet" -> throw StopException.stop(4, true);
            case "error-stop" -> throw StopException.errorStop(false);
            case "error-stop-integer" -> throw StopException.errorStop(7, false);
            case "error-stop-text" -> throw StopException.errorStop(Text.of("bad"), false);
            case "exit" -> throw StopException.exit(5);
            case "abort" -> throw HostSystem.abort();
            case "invalid" -> stopAfter(Math.sqrt(reals[0]));
            case "division" -> stopAfter(reals[0] / reals[1]);
            case "overflow" -> stopAfter(reals[2] * reals[2]);
            case "underflow" -> stopAfter(1e-300 / reals[2]);
            case "denormal" -> stopAfter(4e-310 * reals[2]);
            case "several" -> stopAfter(reals[2] * reals[2] - reals[2] * reals[2]);
            case "exception-without-stop" -> reals[0] = Math.sqrt(reals[0]);
            case "integer-division" -> integers[0] = Arithmetic.divide(integers[1], integers[0]);
            case "integer-quotient-too-large" -> integers[0] = Arithmetic.divide(integers[3], integers[2]);
            case "deep-recursion-that-fits" -> integers[0] = sum(1_000_000);
            case "endless-recursion" -> integers[0] = sum(-1);
            case "outside-storage" -> integers[0] = integers[4 + integers[1]];
            case "run-time-error" -> throw ProgramError.here("Something is wrong");
            case "memory" -> new ArrayView<double[]>(1).allocate(double[].class, "a", 1, Integer.MAX_VALUE);
            case "allocated-twice" -> allocateTwice();
            default -> throw new IllegalArgumentException();
        }
    }

    private static void stopAfter(double value) {
        throw StopException.stop(value == 0 ? 1 : 2, false);
    }

    private static int sum(int n) {
        return n == 0 ? 0 : 1 + sum(n - 1);
    }

    private static void allocateTwice() {
        ArrayView<double[]> a = new ArrayView<>(1);
        a.allocate(double[].class, "a", 1, 3);
        a.allocate(double[].class, "a", 1, 3);
    }
}
