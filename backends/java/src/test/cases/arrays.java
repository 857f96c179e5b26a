// From a.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.Loops;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.VectorGate;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Format;
import org.fortranc.runtime.io.Io;

public final class Amain implements MainProgram {
    private static final Format FORMAT_1 = Format.of("(6f8.2)");

    private static final VectorGate LOOP_27 = new VectorGate(Amain.class, "loop_27", 4);

    private Io io;

    private final Image image;

    public Amain(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Amain.class, arguments);
    }

    @Override
    public void run() {
        double[] a = new double[12];
        ArrayView<double[]> s = new ArrayView<>(1);
        ArrayView<double[]> t = new ArrayView<>(2);
        ArrayView<double[]> r = new ArrayView<>(1);
        ArrayView<double[]> p = new ArrayView<>(1);
        for (int j = 1; j <= 4; j++) { // L2
            for (int i = 1; i <= 3; i++) { // L3
                a[i - 4 + j * 3] = (double) (10 * i + j); // L4
            }
        }
        s.pointAt(ArrayView.section(a, 1, 1).dimension(0, 1, ArrayView.tripletSize(1, 4, 2), 6)); // L5
        double total = total(s); // L6
        t.pointAt(ArrayView.section(a, 3, 2).dimension(0, 1, 2, 1).dimension(1, 1, 3, 3)); // L7
        negate(t); // L8
        int n = 3; // L9
        r.pointAt(iota(n)); // L10
        p.pointAt(r); // L11
        p.data[p.index(2)] = 50.0; // L12
        io.write().unit(6).format(FORMAT_1).begin().item(total) // L13
                .items(ArrayView.of(a, 0, 3, 4), ElementType.REAL8).items(r, ElementType.REAL8).end(); // L13
        for (int i = 10; i >= 1; i -= 3) { // L14
            n = n + i; // L15
        }
        for (int i = n, i_step = n, i_left = Loops.trips(i, 2 * n, i_step); i_left != 0; i_left--, i += i_step) { // L16
            total = total + (double) i; // L17
        }
        io.write().unit(6).listDirected().begin().item(n).item(total).item(t.extent[1]).item(s.overlaps(t), 4) // L18
                .end(); // L18
    }

    public static double total(ArrayView<double[]> x_view) {
        double[] x = x_view.data;
        int x_at = x_view.base;
        int x_s1 = x_view.stride[0];
        double total = 0.0; // L21
        for (int i = 1, i_last = x_view.extent[0]; i <= i_last; i++) { // L22
            total = total + x[x_at + (i - 1) * x_s1]; // L23
        }
        return total;
    }

    public static void negate(ArrayView<double[]> y_view) {
        double[] y = y_view.data;
        int y_at = y_view.base;
        int y_s1 = y_view.stride[0];
        int y_s2 = y_view.stride[1];
        for (int j = 1, j_last = y_view.extent[1]; j <= j_last; j++) { // L26
            for (int i_last = y_view.extent[0] - 1, i = LOOP_27.enter(0, i_last) && y_s1 == 1 // L27
                    ? AmainVectors.loop_27(0, i_last, y, y_at + (j - 1) * y_s2) : 0; i <= i_last; i++) { // L27
                y[y_at + i * y_s1 + (j - 1) * y_s2] = -y[y_at + i * y_s1 + (j - 1) * y_s2]; // L28
            }
            LOOP_27.leave(); // L27
        }
    }

    public static ArrayView<double[]> iota(int n) {
        double[] v = new double[Math.max(0, n)];
        for (int i = 1; i <= n; i++) { // L31
            v[i - 1] = (double) i; // L32
        }
        return ArrayView.of(v, 0, Math.max(0, n));
    }
}

// From a.f90 by fortranc 1.0
package fortran;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of {@link Amain} in vectors; each says which turn is the next.
 */
final class AmainVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private AmainVectors() {
    }

    static int loop_27(int first, int last, double[] y, int y_at) {
        int n = last - first + 1;
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L27
            DoubleVector.fromArray(DOUBLE, y, y_at + i).neg().intoArray(y, y_at + i); // L28
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector.fromArray(DOUBLE, y, y_at + i, rest).neg().intoArray(y, y_at + i, rest); // L28
        }
        return first + n;
    }
}

