// From heat_stencil.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.Loops;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.VectorGate;
import org.fortranc.runtime.io.Format;
import org.fortranc.runtime.io.Io;

/**
 * Explicit heat conduction on a square plate: a five-point stencil.
 */
public final class Heat_stencil implements MainProgram {
    private static final VectorGate LOOP_15 = new VectorGate(Heat_stencil.class, "loop_15", 88, 4);

    private static final VectorGate LOOP_15_ = new VectorGate(Heat_stencil.class, "loop_15_", 22);

    private static final Format FORMAT_1 = Format.of("(i5, f12.6, f12.6)");

    private Io io;

    private final Image image;

    public Heat_stencil(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Heat_stencil.class, arguments);
    }

    @Override
    public void run() {
        double[] t = new double[4096];
        double[] tnew = new double[4096];
        for (int jj = 1; jj <= 64; jj++) { // L9
            Loops.fill(t, -64 + jj * 64, 64, 0.0); // L9
        }
        Loops.fill(t, 0, 64, 100.0); // L10
        for (int step = 1; step <= 200; step++) { // L12
            for (int jj = 1; jj <= 64; jj++) { // L13
                Loops.copy(t, -64 + jj * 64, tnew, -64 + jj * 64, 64); // L13
            }
            for (int j = 2; j <= 63; j++) { // L14
                if (63 - j >= 3 && LOOP_15.enter(2, 63) // L14
                        && Heat_stencilVectors.loop_15(2, 63, t, -63 + j * 64, tnew, -63 + j * 64) != 2) { // L14
                    j += 3; // L14
                    continue; // L14
                }
                for (int i = LOOP_15_.enter(2, 63) // L15
                        ? Heat_stencilVectors.loop_15_(2, 63, t, -63 + j * 64, tnew, -63 + j * 64) // L15
                        : 2; i <= 63; i++) { // L15
                    tnew[i - 65 + j * 64] = t[i - 65 + j * 64] + 0.2 // L16
                            * (t[i - 66 + j * 64] + t[i - 64 + j * 64] + t[i - 129 + j * 64] + t[i - 1 + j * 64] // L16
                            - 4.0 * t[i - 65 + j * 64]); // L16
                }
                LOOP_15_.leave(); // L15
                LOOP_15.leave(); // L14
            }
            double maximum = Double.NEGATIVE_INFINITY; // L19
            boolean found = false; // L19
            for (int jj = 1; jj <= 64; jj++) { // L19
                for (int ii = 1; ii <= 64; ii++) { // L19
                    double element = Math.abs(tnew[ii - 65 + jj * 64] - t[ii - 65 + jj * 64]); // L19
                    if (found) { // L19
                        if (element > maximum) { // L19
                            maximum = element; // L19
                        }
                    } else if (element >= maximum) { // L19
                        maximum = element; // L19
                        found = true; // L19
                    }
                }
            }
            if (!found) { // L19
                maximum = Double.longBitsToDouble(0x7ff8000000000000L); // L19
            }
            double change = maximum; // L19
            for (int jj = 1; jj <= 64; jj++) { // L20
                Loops.copy(tnew, -64 + jj * 64, t, -64 + jj * 64, 64); // L20
            }
            if (step % 50 == 0) { // L21
                io.write().unit(6).format(FORMAT_1).begin().item(step).item(change).item(t[223]).end(); // L21
            }
        }
    }
}

// From heat_stencil.f90 by fortranc 1.0
package fortran;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.fortranc.runtime.VectorGate;

/**
 * The loops of {@link Heat_stencil} in vectors; each says which turn is the next.
 */
final class Heat_stencilVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private Heat_stencilVectors() {
    }

    static int loop_15(int first, int last, double[] t, int t_at, double[] tnew, int tnew_at) {
        int n = last - first + 1;
        if (!(VectorGate.areApart(tnew_at, tnew_at + 64, n) && VectorGate.areApart(tnew_at, tnew_at + 128, n)
                && VectorGate.areApart(tnew_at, tnew_at + 192, n)
                && VectorGate.areApart(tnew_at + 64, tnew_at + 128, n)
                && VectorGate.areApart(tnew_at + 64, tnew_at + 192, n)
                && VectorGate.areApart(tnew_at + 128, tnew_at + 192, n))) return first;
        DoubleVector c1 = DoubleVector.broadcast(DOUBLE, 0.2);
        DoubleVector c2 = DoubleVector.broadcast(DOUBLE, 4.0);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L15
            DoubleVector t_now = DoubleVector.fromArray(DOUBLE, t, t_at + i); // L16
            DoubleVector t_now_2 = DoubleVector.fromArray(DOUBLE, t, t_at + i - 1); // L16
            DoubleVector t_now_3 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 1); // L16
            DoubleVector t_now_4 = DoubleVector.fromArray(DOUBLE, t, t_at + i - 64); // L16
            DoubleVector t_now_5 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 64); // L16
            DoubleVector tnew_now = t_now.add(c1.mul(t_now_2.add(t_now_3).add(t_now_4).add(t_now_5) // L16
                    .sub(c2.mul(t_now)))); // L16
            DoubleVector t_now_6 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 63); // L16
            DoubleVector t_now_7 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 65); // L16
            DoubleVector t_now_8 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 128); // L16
            DoubleVector tnew_now_2 = t_now_5.add(c1.mul(t_now_6.add(t_now_7).add(t_now).add(t_now_8) // L16
                    .sub(c2.mul(t_now_5)))); // L16
            DoubleVector t_now_9 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 127); // L16
            DoubleVector t_now_10 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 129); // L16
            DoubleVector t_now_11 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 192); // L16
            DoubleVector tnew_now_3 = t_now_8.add(c1.mul(t_now_9.add(t_now_10).add(t_now_5).add(t_now_11) // L16
                    .sub(c2.mul(t_now_8)))); // L16
            DoubleVector t_now_12 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 191); // L16
            DoubleVector t_now_13 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 193); // L16
            DoubleVector t_now_14 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 256); // L16
            DoubleVector tnew_now_4 = t_now_11.add(c1.mul(t_now_12.add(t_now_13).add(t_now_8).add(t_now_14) // L16
                    .sub(c2.mul(t_now_11)))); // L16
            tnew_now.intoArray(tnew, tnew_at + i); // L16
            tnew_now_2.intoArray(tnew, tnew_at + i + 64); // L16
            tnew_now_3.intoArray(tnew, tnew_at + i + 128); // L16
            tnew_now_4.intoArray(tnew, tnew_at + i + 192); // L16
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector t_now_15 = DoubleVector.fromArray(DOUBLE, t, t_at + i, rest); // L16
            DoubleVector t_now_16 = DoubleVector.fromArray(DOUBLE, t, t_at + i - 1, rest); // L16
            DoubleVector t_now_17 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 1, rest); // L16
            DoubleVector t_now_18 = DoubleVector.fromArray(DOUBLE, t, t_at + i - 64, rest); // L16
            DoubleVector t_now_19 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 64, rest); // L16
            DoubleVector tnew_now_5 = t_now_15.add(c1.mul(t_now_16.add(t_now_17).add(t_now_18).add(t_now_19) // L16
                    .sub(c2.mul(t_now_15)))); // L16
            DoubleVector t_now_20 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 63, rest); // L16
            DoubleVector t_now_21 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 65, rest); // L16
            DoubleVector t_now_22 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 128, rest); // L16
            DoubleVector tnew_now_6 = t_now_19.add(c1.mul(t_now_20.add(t_now_21).add(t_now_15).add(t_now_22) // L16
                    .sub(c2.mul(t_now_19)))); // L16
            DoubleVector t_now_23 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 127, rest); // L16
            DoubleVector t_now_24 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 129, rest); // L16
            DoubleVector t_now_25 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 192, rest); // L16
            DoubleVector tnew_now_7 = t_now_22.add(c1.mul(t_now_23.add(t_now_24).add(t_now_19).add(t_now_25) // L16
                    .sub(c2.mul(t_now_22)))); // L16
            DoubleVector t_now_26 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 191, rest); // L16
            DoubleVector t_now_27 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 193, rest); // L16
            DoubleVector t_now_28 = DoubleVector.fromArray(DOUBLE, t, t_at + i + 256, rest); // L16
            DoubleVector tnew_now_8 = t_now_25.add(c1.mul(t_now_26.add(t_now_27).add(t_now_22).add(t_now_28) // L16
                    .sub(c2.mul(t_now_25)))); // L16
            tnew_now_5.intoArray(tnew, tnew_at + i, rest); // L16
            tnew_now_6.intoArray(tnew, tnew_at + i + 64, rest); // L16
            tnew_now_7.intoArray(tnew, tnew_at + i + 128, rest); // L16
            tnew_now_8.intoArray(tnew, tnew_at + i + 192, rest); // L16
        }
        return first + n;
    }

    static int loop_15_(int first, int last, double[] t, int t_at, double[] tnew, int tnew_at) {
        int n = last - first + 1;
        DoubleVector c1 = DoubleVector.broadcast(DOUBLE, 0.2);
        DoubleVector c2 = DoubleVector.broadcast(DOUBLE, 4.0);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L15
            DoubleVector t_now = DoubleVector.fromArray(DOUBLE, t, t_at + i); // L16
            t_now.add(c1.mul(DoubleVector.fromArray(DOUBLE, t, t_at + i - 1) // L16
                    .add(DoubleVector.fromArray(DOUBLE, t, t_at + i + 1)) // L16
                    .add(DoubleVector.fromArray(DOUBLE, t, t_at + i - 64)) // L16
                    .add(DoubleVector.fromArray(DOUBLE, t, t_at + i + 64)).sub(c2.mul(t_now)))) // L16
                    .intoArray(tnew, tnew_at + i); // L16
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector t_now_2 = DoubleVector.fromArray(DOUBLE, t, t_at + i, rest); // L16
            t_now_2.add(c1.mul(DoubleVector.fromArray(DOUBLE, t, t_at + i - 1, rest) // L16
                    .add(DoubleVector.fromArray(DOUBLE, t, t_at + i + 1, rest)) // L16
                    .add(DoubleVector.fromArray(DOUBLE, t, t_at + i - 64, rest)) // L16
                    .add(DoubleVector.fromArray(DOUBLE, t, t_at + i + 64, rest)).sub(c2.mul(t_now_2)))) // L16
                    .intoArray(tnew, tnew_at + i, rest); // L16
        }
        return first + n;
    }
}
