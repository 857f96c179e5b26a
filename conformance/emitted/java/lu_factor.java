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
    private static final VectorGate LOOP_39 = new VectorGate(Lu.class, "loop_39", 28, 4);

    private static final VectorGate LOOP_39_ = new VectorGate(Lu.class, "loop_39_", 7);

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
                if (n - j >= 3 && LOOP_39.enter(k + 1, n) // L38
                        && LuVectors.loop_39(k + 1, n, a, k + (j - 1) * a_s2, k + (k - 1) * a_s2, // L38
                        a[k - 1 + (j - 1) * a_s2], k + j * a_s2, a[k - 1 + j * a_s2], k + (j + 1) * a_s2, // L38
                        a[k - 1 + (j + 1) * a_s2], k + (j + 2) * a_s2, a[k - 1 + (j + 2) * a_s2], k - 1 // L38
                        + (j - 1) * a_s2, k - 1 + j * a_s2, k - 1 + (j + 1) * a_s2, k - 1 + (j + 2) * a_s2) != k // L38
                        + 1) { // L38
                    j += 3; // L38
                    continue; // L38
                }
                for (int i = LOOP_39_.enter(k + 1, n) // L39
                        ? LuVectors.loop_39_(k + 1, n, a, k + (j - 1) * a_s2, k + (k - 1) * a_s2, // L39
                        a[k - 1 + (j - 1) * a_s2], k - 1 + (j - 1) * a_s2) : k + 1; i <= n; i++) { // L39
                    a[i - 1 + (j - 1) * a_s2] = a[i - 1 + (j - 1) * a_s2] - a[i - 1 + (k - 1) * a_s2] // L40
                            * a[k - 1 + (j - 1) * a_s2]; // L40
                }
                LOOP_39_.leave(); // L39
                LOOP_39.leave(); // L38
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

    static int loop_39(int first, int last, double[] a, int a_at, int a_at_2, double a_2,
            int a_at_3, double a_3, int a_at_4, double a_4, int a_at_5, double a_5, int a_one,
            int a_one_2, int a_one_3, int a_one_4) {
        int n = last - first + 1;
        if (!(VectorGate.areApart(a_at, a_at_2, n) && VectorGate.areApart(a_at, a_at_3, n)
                && VectorGate.areApart(a_at, a_at_4, n) && VectorGate.areApart(a_at, a_at_5, n)
                && VectorGate.isOutside(a_one, a_at, n) && VectorGate.isOutside(a_one_2, a_at, n)
                && VectorGate.isOutside(a_one_3, a_at, n) && VectorGate.isOutside(a_one_4, a_at, n)
                && VectorGate.areApart(a_at_3, a_at_2, n) && VectorGate.areApart(a_at_3, a_at_4, n)
                && VectorGate.areApart(a_at_3, a_at_5, n) && VectorGate.isOutside(a_one, a_at_3, n)
                && VectorGate.isOutside(a_one_2, a_at_3, n) && VectorGate.isOutside(a_one_3, a_at_3, n)
                && VectorGate.isOutside(a_one_4, a_at_3, n) && VectorGate.areApart(a_at_4, a_at_2, n)
                && VectorGate.areApart(a_at_4, a_at_5, n) && VectorGate.isOutside(a_one, a_at_4, n)
                && VectorGate.isOutside(a_one_2, a_at_4, n) && VectorGate.isOutside(a_one_3, a_at_4, n)
                && VectorGate.isOutside(a_one_4, a_at_4, n) && VectorGate.areApart(a_at_5, a_at_2, n)
                && VectorGate.isOutside(a_one, a_at_5, n) && VectorGate.isOutside(a_one_2, a_at_5, n)
                && VectorGate.isOutside(a_one_3, a_at_5, n) && VectorGate.isOutside(a_one_4, a_at_5, n))) return first;
        DoubleVector a_all = DoubleVector.broadcast(DOUBLE, a_2);
        DoubleVector a_all_2 = DoubleVector.broadcast(DOUBLE, a_3);
        DoubleVector a_all_3 = DoubleVector.broadcast(DOUBLE, a_4);
        DoubleVector a_all_4 = DoubleVector.broadcast(DOUBLE, a_5);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L39
            DoubleVector a_now = DoubleVector.fromArray(DOUBLE, a, a_at + i); // L40
            DoubleVector a_now_2 = DoubleVector.fromArray(DOUBLE, a, a_at_2 + i); // L40
            DoubleVector a_now_3 = a_now.sub(a_now_2.mul(a_all)); // L40
            DoubleVector a_now_4 = DoubleVector.fromArray(DOUBLE, a, a_at_3 + i); // L40
            DoubleVector a_now_5 = a_now_4.sub(a_now_2.mul(a_all_2)); // L40
            DoubleVector a_now_6 = DoubleVector.fromArray(DOUBLE, a, a_at_4 + i); // L40
            DoubleVector a_now_7 = a_now_6.sub(a_now_2.mul(a_all_3)); // L40
            DoubleVector a_now_8 = DoubleVector.fromArray(DOUBLE, a, a_at_5 + i); // L40
            DoubleVector a_now_9 = a_now_8.sub(a_now_2.mul(a_all_4)); // L40
            a_now_3.intoArray(a, a_at + i); // L40
            a_now_5.intoArray(a, a_at_3 + i); // L40
            a_now_7.intoArray(a, a_at_4 + i); // L40
            a_now_9.intoArray(a, a_at_5 + i); // L40
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector a_now_10 = DoubleVector.fromArray(DOUBLE, a, a_at + i, rest); // L40
            DoubleVector a_now_11 = DoubleVector.fromArray(DOUBLE, a, a_at_2 + i, rest); // L40
            DoubleVector a_now_12 = a_now_10.sub(a_now_11.mul(a_all)); // L40
            DoubleVector a_now_13 = DoubleVector.fromArray(DOUBLE, a, a_at_3 + i, rest); // L40
            DoubleVector a_now_14 = a_now_13.sub(a_now_11.mul(a_all_2)); // L40
            DoubleVector a_now_15 = DoubleVector.fromArray(DOUBLE, a, a_at_4 + i, rest); // L40
            DoubleVector a_now_16 = a_now_15.sub(a_now_11.mul(a_all_3)); // L40
            DoubleVector a_now_17 = DoubleVector.fromArray(DOUBLE, a, a_at_5 + i, rest); // L40
            DoubleVector a_now_18 = a_now_17.sub(a_now_11.mul(a_all_4)); // L40
            a_now_12.intoArray(a, a_at + i, rest); // L40
            a_now_14.intoArray(a, a_at_3 + i, rest); // L40
            a_now_16.intoArray(a, a_at_4 + i, rest); // L40
            a_now_18.intoArray(a, a_at_5 + i, rest); // L40
        }
        return first + n;
    }

    static int loop_39_(int first, int last, double[] a, int a_at, int a_at_2, double a_2,
            int a_one) {
        int n = last - first + 1;
        if (!(VectorGate.areApart(a_at, a_at_2, n) && VectorGate.isOutside(a_one, a_at, n))) return first;
        DoubleVector a_all = DoubleVector.broadcast(DOUBLE, a_2);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L39
            DoubleVector.fromArray(DOUBLE, a, a_at + i) // L40
                    .sub(DoubleVector.fromArray(DOUBLE, a, a_at_2 + i).mul(a_all)).intoArray(a, a_at + i); // L40
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector.fromArray(DOUBLE, a, a_at + i, rest) // L40
                    .sub(DoubleVector.fromArray(DOUBLE, a, a_at_2 + i, rest).mul(a_all)) // L40
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
