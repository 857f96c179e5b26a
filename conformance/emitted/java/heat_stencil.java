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
    private static final VectorGate LOOP_15 = new VectorGate(Heat_stencil.class, "loop_15", 22);

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
                for (int i = LOOP_15.enter(2, 63) // L15
                        ? Heat_stencilVectors.loop_15(2, 63, t, -63 + j * 64, tnew, -63 + j * 64) // L15
                        : 2; i <= 63; i++) { // L15
                    tnew[i - 65 + j * 64] = t[i - 65 + j * 64] + 0.2 // L16
                            * (t[i - 66 + j * 64] + t[i - 64 + j * 64] + t[i - 129 + j * 64] + t[i - 1 + j * 64] // L16
                            - 4.0 * t[i - 65 + j * 64]); // L16
                }
                LOOP_15.leave(); // L15
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

/**
 * The loops of {@link Heat_stencil} in vectors; each says which turn is the next.
 */
final class Heat_stencilVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private Heat_stencilVectors() {
    }

    static int loop_15(int first, int last, double[] t, int t_at, double[] tnew, int tnew_at) {
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
            DoubleVector t_now_ = DoubleVector.fromArray(DOUBLE, t, t_at + i, rest); // L16
            t_now_.add(c1.mul(DoubleVector.fromArray(DOUBLE, t, t_at + i - 1, rest) // L16
                    .add(DoubleVector.fromArray(DOUBLE, t, t_at + i + 1, rest)) // L16
                    .add(DoubleVector.fromArray(DOUBLE, t, t_at + i - 64, rest)) // L16
                    .add(DoubleVector.fromArray(DOUBLE, t, t_at + i + 64, rest)).sub(c2.mul(t_now_)))) // L16
                    .intoArray(tnew, tnew_at + i, rest); // L16
        }
        return first + n;
    }
}
