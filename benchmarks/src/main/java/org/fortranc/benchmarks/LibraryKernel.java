package org.fortranc.benchmarks;

import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.netlib.blas.Daxpy;
import org.netlib.blas.Ddot;
import org.netlib.blas.Dgemm;
import org.netlib.blas.Dgemv;
import org.netlib.blas.Dscal;
import org.netlib.lapack.Dgetrf;
import org.netlib.lapack.Dpotrf;
import org.netlib.lapack.Dsyev;
import org.netlib.util.intW;

/**
 * A kernel of {@code benchmarks/programs/kernels} as a program of Java has it that calls a library for the routine: the
 * same sizes, inputs and calls.
 *
 * @param run one call of the kernel
 * @param results what the Fortran kernel's {@code digest} looks at
 */
record LibraryKernel(Runnable run, Supplier<double[][]> results) {
    /** Libraries of Java with these routines. */
    enum Library {
        /** f2j's translation of the reference BLAS and LAPACK, {@code arpack_combined_all}. */
        F2J("f2j"),
        /** {@code dev.ludovic.netlib}: BLAS written for Java in vectors; its LAPACK is f2j's. */
        NETLIB("netlib-java");

        private final String peer;

        Library(String peer) {
            this.peer = peer;
        }

        String peer() {
            return peer;
        }

        private Blas blas() {
            return this == F2J ? new TranslatedBlas() : new WrittenBlas();
        }
    }

    /** What the kernels need, all increments 1. */
    private interface Blas {
        void daxpy(int n, double a, double[] x, double[] y);

        double ddot(int n, double[] x, double[] y);

        void dscal(int n, double a, double[] x);

        void dgemv(String form, int n, double[] a, double[] x, double[] y);

        void dgemm(int n, double[] a, double[] b, double[] c);
    }

    private static final class TranslatedBlas implements Blas {
        @Override public void daxpy(int n, double a, double[] x, double[] y) {
            Daxpy.daxpy(n, a, x, 0, 1, y, 0, 1);
        }

        @Override public double ddot(int n, double[] x, double[] y) {
            return Ddot.ddot(n, x, 0, 1, y, 0, 1);
        }

        @Override public void dscal(int n, double a, double[] x) {
            Dscal.dscal(n, a, x, 0, 1);
        }

        @Override public void dgemv(String form, int n, double[] a, double[] x, double[] y) {
            Dgemv.dgemv(form, n, n, 1, a, 0, n, x, 0, 1, 0, y, 0, 1);
        }

        @Override public void dgemm(int n, double[] a, double[] b, double[] c) {
            Dgemm.dgemm("N", "N", n, n, n, 1, a, 0, n, b, 0, n, 0, c, 0, n);
        }
    }

    private static final class WrittenBlas implements Blas {
        private final BLAS blas = JavaBLAS.getInstance();

        @Override public void daxpy(int n, double a, double[] x, double[] y) {
            blas.daxpy(n, a, x, 1, y, 1);
        }

        @Override public double ddot(int n, double[] x, double[] y) {
            return blas.ddot(n, x, 1, y, 1);
        }

        @Override public void dscal(int n, double a, double[] x) {
            blas.dscal(n, a, x, 1);
        }

        @Override public void dgemv(String form, int n, double[] a, double[] x, double[] y) {
            blas.dgemv(form, n, n, 1, a, n, x, 1, 0, y, 1);
        }

        @Override public void dgemm(int n, double[] a, double[] b, double[] c) {
            blas.dgemm("N", "N", n, n, n, 1, a, n, b, n, 0, c, n);
        }
    }

    /** @return empty if the library has no such routine of its own */
    static Optional<LibraryKernel> of(String kernel, Library library) {
        boolean translated = library == Library.F2J;
        return Optional.ofNullable(switch (kernel) {
            case "vectors_blas1" -> vectors(library.blas());
            case "matvec" -> products(library.blas());
            case "matmul_loops" -> product(library.blas());
            case "lapack_dgetrf" -> translated ? factors() : null;
            case "lapack_dpotrf" -> translated ? root() : null;
            case "lapack_dsyev" -> translated ? eigenvalues() : null;
            default -> null;
        });
    }

    private static LibraryKernel vectors(Blas blas) {
        int n = 100_000;
        var x = fill(n, 1);
        var start = fill(n, 2);
        var y = new double[n];
        var dot = new double[1];
        return new LibraryKernel(() -> {
            System.arraycopy(start, 0, y, 0, n);
            blas.daxpy(n, 0.5, x, y);
            dot[0] = blas.ddot(n, x, y);
            blas.dscal(n, 1 / (1 + dot[0]), y);
        }, () -> new double[][] {y, dot});
    }

    private static LibraryKernel products(Blas blas) {
        int n = 600;
        var a = matrix(n, 0);
        var x = fill(n, 7);
        var y = new double[n];
        var transposed = new double[n];
        return new LibraryKernel(() -> {
            blas.dgemv("N", n, a, x, y);
            blas.dgemv("T", n, a, x, transposed);
        }, () -> new double[][] {y, transposed});
    }

    private static LibraryKernel product(Blas blas) {
        int n = 256;
        var a = matrix(n, 0);
        var b = matrix(n, n);
        var c = new double[n * n];
        return new LibraryKernel(() -> blas.dgemm(n, a, b, c), () -> new double[][] {c});
    }

    private static LibraryKernel factors() {
        int n = 256;
        var original = matrix(n, 0);
        for (int i = 0; i < n; i++) original[i + i * n] += 1;
        var a = new double[n * n];
        var pivot = new int[n];
        var info = new intW(0);
        return new LibraryKernel(() -> {
            System.arraycopy(original, 0, a, 0, a.length);
            Dgetrf.dgetrf(n, n, a, 0, n, pivot, 0, info);
        }, () -> new double[][] {a, Arrays.stream(pivot).asDoubleStream().toArray(), {info.val}});
    }

    private static LibraryKernel root() {
        int n = 256;
        var given = matrix(n, 0);
        var original = new double[n * n];
        for (int j = 0; j < n; j++)
            for (int i = 0; i < n; i++) original[i + j * n] = 0.5 * (given[i + j * n] + given[j + i * n]);
        for (int i = 0; i < n; i++) original[i + i * n] += n;
        var a = new double[n * n];
        var info = new intW(0);
        return new LibraryKernel(() -> {
            System.arraycopy(original, 0, a, 0, a.length);
            Dpotrf.dpotrf("L", n, a, 0, n, info);
        }, () -> new double[][] {a, {info.val}});
    }

    private static LibraryKernel eigenvalues() {
        int n = 100;
        var original = matrix(n, 0);
        for (int i = 0; i < n; i++) original[i + i * n] += 1;
        var a = new double[n * n];
        var values = new double[n];
        var work = new double[40 * n];
        var info = new intW(0);
        return new LibraryKernel(() -> {
            System.arraycopy(original, 0, a, 0, a.length);
            Dsyev.dsyev("V", "U", n, a, 0, n, values, 0, work, 0, work.length, info);
        }, () -> new double[][] {a, values});
    }

    /** As {@code bench_data} prints it: every bit of the results counts. */
    String digest() {
        long digest = 0;
        for (var part : results.get())
            for (var value : part) digest = Long.rotateLeft(digest, 5) ^ Double.doubleToRawLongBits(value);
        return "%016X".formatted(digest);
    }

    /** Columns filled one by one, the first with this seed and 1. */
    private static double[] matrix(int n, int seed) {
        var a = new double[n * n];
        for (int j = 0; j < n; j++) System.arraycopy(fill(n, seed + j + 1), 0, a, j * n, n);
        return a;
    }

    /** The generator of {@code bench_data}. */
    private static double[] fill(int n, int seed) {
        var x = new double[n];
        long state = seed;
        for (int i = 0; i < n; i++) {
            state = 48271 * state % 2147483647;
            x[i] = state / 2147483647.0;
        }
        return x;
    }
}
