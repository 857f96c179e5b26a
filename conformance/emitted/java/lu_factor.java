// From lu_factor.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.VectorGate;

/**
 * LU factorization with partial pivoting, column by column, as unblocked
 * linear algebra libraries do it.
 */
public final class Lu implements ProgramPart {
    private static final VectorGate LOOP_39 = new VectorGate(Lu.class, "loop_39", 7);

    public Lu(Image image) {
    }

    @Override
    public void link() {
    }

    public static void factor(ArrayView<double[]> a_view, ArrayView<int[]> pivots_view, int[] info,
            int info_at) {
        double[] a = a_view.data;
        int a_s2 = a_view.stride[1];
        int[] pivots = pivots_view.data;
        int n = a_view.extent[0]; // L15
        info[info_at] = 0; // L16
        int info_carried = info[info_at]; // L17
        for (int k = 1; k <= n; k++) { // L17
            // find the pivot
            int p = k; // L19
            for (int i = k + 1; i <= n; i++) { // L20
                if (Math.abs(a[i - 1 + (k - 1) * a_s2]) > Math.abs(a[p - 1 + (k - 1) * a_s2])) { // L21
                    p = i; // L21
                }
            }
            pivots[k - 1] = p; // L23
            if (a[p - 1 + (k - 1) * a_s2] == 0.0) { // L24
                if (info_carried == 0) { // L25
                    info_carried = k; // L25
                }
                continue; // L26
            }
            // exchange rows
            if (p != k) { // L29
                for (int j = 1; j <= n; j++) { // L30
                    double t = a[k - 1 + (j - 1) * a_s2]; // L31
                    a[k - 1 + (j - 1) * a_s2] = a[p - 1 + (j - 1) * a_s2]; // L32
                    a[p - 1 + (j - 1) * a_s2] = t; // L33
                }
            }
            double a_value = a[k - 1 + (k - 1) * a_s2]; // L36
            for (int ii = k + 1; ii <= n; ii++) { // L36
                a[ii - 1 + (k - 1) * a_s2] = a[ii - 1 + (k - 1) * a_s2] / a_value; // L36
            }
            // update the rest
            for (int j = k + 1; j - 1 < n; j++) { // L38
                for (int i = LOOP_39.enter(k + 1, n) // L39
                        ? LuVectors.loop_39(k + 1, n, a, k + (j - 1) * a_s2, k + (k - 1) * a_s2, // L39
                        a[k - 1 + (j - 1) * a_s2], k - 1 + (j - 1) * a_s2) : k + 1; i <= n; i++) { // L39
                    a[i - 1 + (j - 1) * a_s2] = a[i - 1 + (j - 1) * a_s2] - a[i - 1 + (k - 1) * a_s2] // L40
                            * a[k - 1 + (j - 1) * a_s2]; // L40
                }
                LOOP_39.leave(); // L39
            }
        }
        info[info_at] = info_carried; // L17
    }
}

// From lu_factor.f90 by fortranc 1.0
package fortran;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.fortranc.runtime.VectorGate;

/**
 * The loops of {@link Lu} in vectors; each says which turn is the next.
 */
final class LuVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private LuVectors() {
    }

    static int loop_39(int first, int last, double[] a, int a_at, int a_at_, double a_, int a_one) {
        int n = last - first + 1;
        if (!(VectorGate.areApart(a_at, a_at_, n) && VectorGate.isOutside(a_one, a_at, n))) return first;
        DoubleVector a_all = DoubleVector.broadcast(DOUBLE, a_);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L39
            DoubleVector.fromArray(DOUBLE, a, a_at + i) // L40
                    .sub(DoubleVector.fromArray(DOUBLE, a, a_at_ + i).mul(a_all)).intoArray(a, a_at + i); // L40
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector.fromArray(DOUBLE, a, a_at + i, rest) // L40
                    .sub(DoubleVector.fromArray(DOUBLE, a, a_at_ + i, rest).mul(a_all)) // L40
                    .intoArray(a, a_at + i, rest); // L40
        }
        return first + n;
    }
}

// From lu_factor.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Format;
import org.fortranc.runtime.io.Io;

public final class Demo implements MainProgram {
    private static final Format FORMAT_1 = Format.of("(3f9.4, i4)");

    private static final Format FORMAT_2 = Format.of("(a, i0)");

    double[] a = {2.0, 4.0, 8.0, 1.0, 3.0, 7.0, 1.0, 3.0, 9.0};

    private Io io;

    private final Image image;

    public Demo(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Demo.class, arguments);
    }

    @Override
    public void run() {
        int[] info = new int[1];
        final double[] a = this.a;
        int[] pivots = new int[3];
        ArrayView<double[]> a_section = new ArrayView<>(1);
        Lu.factor(ArrayView.of(a, 0, 3, 3), ArrayView.of(pivots, 0, 3), info, 0); // L54
        for (int i = 1; i <= 3; i++) { // L55
            final var write = io.write().unit(6).format(FORMAT_1).begin(); // L56
            a_section.pointAt(ArrayView.section(a, i - 1, 1).dimension(0, 1, 3, 3)); // L56
            write.items(a_section, ElementType.REAL8); // L56
            write.item(pivots[i - 1]); // L56
            write.end(); // L56
        }
        io.write().unit(6).format(FORMAT_2).begin().item(Text.of("info = ")).item(info[0]).end(); // L58
    }
}
