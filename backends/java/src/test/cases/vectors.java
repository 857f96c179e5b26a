// From vector_loops.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Arithmetic;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.VectorGate;

/**
 * Loops that may run in vectors: every result must be as if each turn were alone.
 */
public final class Vector_data implements ProgramPart {
    private static final VectorGate LOOP_14 = new VectorGate(Vector_data.class, "loop_14", 24);

    private static final VectorGate LOOP_27 = new VectorGate(Vector_data.class, "loop_27", 12);

    private static final VectorGate LOOP_30 = new VectorGate(Vector_data.class, "loop_30", 12);

    private static final VectorGate LOOP_39 = new VectorGate(Vector_data.class, "loop_39", 8);

    private static final VectorGate LOOP_47 = new VectorGate(Vector_data.class, "loop_47", 7);

    private static final VectorGate LOOP_48 = new VectorGate(Vector_data.class, "loop_48", 8);

    public int nx = 37;

    public double[] u = new double[185];

    public double[] v = new double[185];

    public float[] s = new float[50];

    public float[] t = new float[50];

    public int[] k = new int[50];

    public int[] l = new int[50];

    public Vector_data(Image image) {
    }

    @Override
    public void link() {
    }

    public void relax(double dt) {
        final double[] u = this.u;
        final double[] v = this.v;
        for (int j = 2; j <= 4; j++) { // L13
            for (int i_last = nx - 1, i = LOOP_14.enter(2, i_last) // L14
                    ? Vector_dataVectors.loop_14(2, i_last, u, -35 + j * 37, v, -36 + j * 37, dt) // L14
                    : 2; i <= i_last; i++) { // L14
                double d = (u[i - 37 + j * 37] - u[i - 75 + j * 37]) * 0.5; // L15
                v[i - 38 + j * 37] = v[i - 38 + j * 37] + d * dt; // L16
                u[i - 38 + j * 37] = u[i - 38 + j * 37] - v[i - 38 + j * 37] / (1.0 + Math.abs(d)); // L17
            }
            LOOP_14.leave(); // L14
        }
    }

    public void singles() {
        final float[] t = this.t;
        final float[] s = this.s;
        for (int i = 1; i <= 50; i++) { // L24
            s[i - 1] = (float) Math.sqrt(Math.abs(t[i - 1])) * 1.5f - s[i - 1] / 3.0f; // L25
        }
        for (int i = LOOP_27.enter(1, 49) ? Vector_dataVectors.loop_27(1, 49, s, 1, t, 1) : 1; i <= 49; i++) { // L27
            t[i - 1] = Arithmetic.max(s[i], Arithmetic.min(Arithmetic.min(s[i - 1], t[i]), 0.25f)); // L28
        }
        LOOP_27.leave(); // L27
        for (int i_2 = LOOP_30.enter(1, 50) ? Vector_dataVectors.loop_30(1, 50, t, 0, s, 0) // L30
                : 1; i_2 <= 50; i_2++) { // L30
            t[i_2 - 1] = s[i_2 - 1] > t[i_2 - 1] ? s[i_2 - 1] : -t[i_2 - 1]; // L30
        }
        LOOP_30.leave(); // L30
    }

    public void whole() {
        final int[] l = this.l;
        final int[] k = this.k;
        for (int i = 1; i <= 50; i++) { // L35
            k[i - 1] = l[i - 1] * 1103515245 + 12345 - k[i - 1]; // L36
            l[i - 1] = Math.max(Math.max(Math.abs(k[i - 1]), -l[i - 1]), i); // L37
        }
        for (int i = LOOP_39.enter(2, 50) ? Vector_dataVectors.loop_39(2, 50, k, 0, l, 1) : 2; i <= 50; i++) { // L39
            l[i - 1] = Math.min(k[i - 2], k[i - 1]) * 3; // L40
        }
        LOOP_39.leave(); // L39
    }

    public static void assumed(ArrayView<double[]> x_view, ArrayView<double[]> y_view) {
        double[] x = x_view.data;
        int x_at = x_view.base;
        int x_s1 = x_view.stride[0];
        double[] y = y_view.data;
        int y_at = y_view.base;
        int y_s1 = y_view.stride[0];
        for (int i_last = x_view.extent[0], i = LOOP_47.enter(1, i_last) && x_s1 == 1 && y_s1 == 1 // L47
                ? Vector_dataVectors.loop_47(1, i_last, x, x_at, y, y_at) : 1; i <= i_last; i++) { // L47
            x[x_at + (i - 1) * x_s1] = x[x_at + (i - 1) * x_s1] * 0.75 + y[y_at + (i - 1) * y_s1]; // L47
        }
        LOOP_47.leave(); // L47
        double x_value = x[x_at]; // L48
        for (int i_last = x_view.extent[0], i = LOOP_48.enter(2, i_last) && x_s1 == 1 && y_s1 == 1 // L48
                ? Vector_dataVectors.loop_48(2, i_last, x, x_at + x_s1, y, y_at, x_value) // L48
                : 2; i <= i_last; i++) { // L48
            x[x_at + (i - 1) * x_s1] = x[x_at + (i - 1) * x_s1] - y[y_at + (i - 2) * y_s1] * x_value; // L48
        }
        LOOP_48.leave(); // L48
    }
}

// From vector_loops.f90 by fortranc 1.0
package fortran;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.fortranc.runtime.VectorGate;

/**
 * The loops of {@link Vector_data} in vectors; each says which turn is the next.
 */
final class Vector_dataVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_PREFERRED;

    private static final VectorSpecies<Integer> INT = IntVector.SPECIES_PREFERRED;

    private Vector_dataVectors() {
    }

    static int loop_14(int first, int last, double[] u, int u_at, double[] v, int v_at, double dt) {
        int n = last - first + 1;
        DoubleVector c1 = DoubleVector.broadcast(DOUBLE, 0.5);
        DoubleVector dt_all = DoubleVector.broadcast(DOUBLE, dt);
        DoubleVector c3 = DoubleVector.broadcast(DOUBLE, 1.0);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L14
            DoubleVector d = DoubleVector.fromArray(DOUBLE, u, u_at + i) // L15
                    .sub(DoubleVector.fromArray(DOUBLE, u, u_at + i - 38)).mul(c1); // L15
            DoubleVector v_now = DoubleVector.fromArray(DOUBLE, v, v_at + i).add(d.mul(dt_all)); // L16
            v_now.intoArray(v, v_at + i); // L16
            DoubleVector.fromArray(DOUBLE, u, u_at + i - 1).sub(v_now.div(c3.add(d.abs()))) // L17
                    .intoArray(u, u_at + i - 1); // L17
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector d_2 = DoubleVector.fromArray(DOUBLE, u, u_at + i, rest) // L15
                    .sub(DoubleVector.fromArray(DOUBLE, u, u_at + i - 38, rest)).mul(c1); // L15
            DoubleVector v_now_2 = DoubleVector.fromArray(DOUBLE, v, v_at + i, rest).add(d_2.mul(dt_all)); // L16
            v_now_2.intoArray(v, v_at + i, rest); // L16
            DoubleVector.fromArray(DOUBLE, u, u_at + i - 1, rest).sub(v_now_2.div(c3.add(d_2.abs()))) // L17
                    .intoArray(u, u_at + i - 1, rest); // L17
        }
        return first + n;
    }

    static int loop_27(int first, int last, float[] s, int s_at, float[] t_3, int t_3_at) {
        int n = last - first + 1;
        FloatVector c1 = FloatVector.broadcast(FLOAT, 0.25f);
        int i = 0;
        for (; i <= n - FLOAT.length(); i += FLOAT.length()) { // L27
            FloatVector t = FloatVector.fromArray(FLOAT, s, s_at + i); // L28
            FloatVector t_2 = FloatVector.fromArray(FLOAT, s, s_at + i - 1); // L28
            FloatVector t_4 = FloatVector.fromArray(FLOAT, t_3, t_3_at + i); // L28
            FloatVector t_5 = t_4.blend(t_2, t_2.compare(VectorOperators.LT, t_4)); // L28
            FloatVector t_6 = c1.blend(t_5, t_5.compare(VectorOperators.LT, c1)); // L28
            t_6.blend(t, t.compare(VectorOperators.GT, t_6)).intoArray(t_3, t_3_at + i - 1); // L28
        }
        if (i < n) {
            VectorMask<Float> rest = FLOAT.indexInRange(i, n);
            FloatVector t_7 = FloatVector.fromArray(FLOAT, s, s_at + i, rest); // L28
            FloatVector t_8 = FloatVector.fromArray(FLOAT, s, s_at + i - 1, rest); // L28
            FloatVector t_9 = FloatVector.fromArray(FLOAT, t_3, t_3_at + i, rest); // L28
            FloatVector t_10 = t_9.blend(t_8, t_8.compare(VectorOperators.LT, t_9)); // L28
            FloatVector t_11 = c1.blend(t_10, t_10.compare(VectorOperators.LT, c1)); // L28
            t_11.blend(t_7, t_7.compare(VectorOperators.GT, t_11)).intoArray(t_3, t_3_at + i - 1, rest); // L28
        }
        return first + n;
    }

    static int loop_30(int first, int last, float[] t, int t_at, float[] s, int s_at) {
        int n = last - first + 1;
        int i = 0;
        for (; i <= n - FLOAT.length(); i += FLOAT.length()) { // L30
            FloatVector t_now = FloatVector.fromArray(FLOAT, t, t_at + i); // L30
            FloatVector s_now = FloatVector.fromArray(FLOAT, s, s_at + i); // L30
            t_now.neg().blend(s_now, s_now.compare(VectorOperators.GT, t_now)).intoArray(t, t_at + i); // L30
        }
        if (i < n) {
            VectorMask<Float> rest = FLOAT.indexInRange(i, n);
            FloatVector t_now_2 = FloatVector.fromArray(FLOAT, t, t_at + i, rest); // L30
            FloatVector s_now_2 = FloatVector.fromArray(FLOAT, s, s_at + i, rest); // L30
            t_now_2.neg().blend(s_now_2, s_now_2.compare(VectorOperators.GT, t_now_2)) // L30
                    .intoArray(t, t_at + i, rest); // L30
        }
        return first + n;
    }

    static int loop_39(int first, int last, int[] k, int k_at, int[] l, int l_at) {
        int n = last - first + 1;
        IntVector c1 = IntVector.broadcast(INT, 3);
        int i = 0;
        for (; i <= n - INT.length(); i += INT.length()) { // L39
            IntVector t = IntVector.fromArray(INT, k, k_at + i); // L40
            IntVector t_2 = IntVector.fromArray(INT, k, k_at + i + 1); // L40
            t.min(t_2).mul(c1).intoArray(l, l_at + i); // L40
        }
        if (i < n) {
            VectorMask<Integer> rest = INT.indexInRange(i, n);
            IntVector t_3 = IntVector.fromArray(INT, k, k_at + i, rest); // L40
            IntVector t_4 = IntVector.fromArray(INT, k, k_at + i + 1, rest); // L40
            t_3.min(t_4).mul(c1).intoArray(l, l_at + i, rest); // L40
        }
        return first + n;
    }

    static int loop_47(int first, int last, double[] x, int x_at, double[] y, int y_at) {
        int n = last - first + 1;
        if (x == y && !VectorGate.areApart(x_at, y_at, n)) return first;
        DoubleVector c1 = DoubleVector.broadcast(DOUBLE, 0.75);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L47
            DoubleVector.fromArray(DOUBLE, x, x_at + i).mul(c1).add(DoubleVector.fromArray(DOUBLE, y, y_at + i)) // L47
                    .intoArray(x, x_at + i); // L47
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector.fromArray(DOUBLE, x, x_at + i, rest).mul(c1) // L47
                    .add(DoubleVector.fromArray(DOUBLE, y, y_at + i, rest)).intoArray(x, x_at + i, rest); // L47
        }
        return first + n;
    }

    static int loop_48(int first, int last, double[] x, int x_at, double[] y, int y_at,
            double x_value) {
        int n = last - first + 1;
        if (x == y && !VectorGate.areApart(x_at, y_at, n)) return first;
        DoubleVector x_value_all = DoubleVector.broadcast(DOUBLE, x_value);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L48
            DoubleVector.fromArray(DOUBLE, x, x_at + i) // L48
                    .sub(DoubleVector.fromArray(DOUBLE, y, y_at + i).mul(x_value_all)).intoArray(x, x_at + i); // L48
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector.fromArray(DOUBLE, x, x_at + i, rest) // L48
                    .sub(DoubleVector.fromArray(DOUBLE, y, y_at + i, rest).mul(x_value_all)) // L48
                    .intoArray(x, x_at + i, rest); // L48
        }
        return first + n;
    }
}

// From vector_loops.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.VectorGate;

public final class Daxpy implements ProgramPart {
    private static final VectorGate LOOP_56 = new VectorGate(Daxpy.class, "loop_56", 7);

    public Daxpy(Image image) {
    }

    @Override
    public void link() {
    }

    public static void daxpy(int n, double da, double[] dx, int dx_at, double[] dy, int dy_at) {
        for (int i = LOOP_56.enter(1, n) ? DaxpyVectors.loop_56(1, n, dy, dy_at, da, dx, dx_at) // L56
                : 1; i <= n; i++) { // L56
            dy[dy_at + i - 1] = dy[dy_at + i - 1] + da * dx[dx_at + i - 1]; // L57
        }
        LOOP_56.leave(); // L56
    }
}

// From vector_loops.f90 by fortranc 1.0
package fortran;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.fortranc.runtime.VectorGate;

/**
 * The loops of {@link Daxpy} in vectors; each says which turn is the next.
 */
final class DaxpyVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private DaxpyVectors() {
    }

    static int loop_56(int first, int last, double[] dy, int dy_at, double da, double[] dx,
            int dx_at) {
        int n = last - first + 1;
        if (dy == dx && !VectorGate.areApart(dy_at, dx_at, n)) return first;
        DoubleVector da_all = DoubleVector.broadcast(DOUBLE, da);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L56
            DoubleVector.fromArray(DOUBLE, dy, dy_at + i) // L57
                    .add(da_all.mul(DoubleVector.fromArray(DOUBLE, dx, dx_at + i))).intoArray(dy, dy_at + i); // L57
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector.fromArray(DOUBLE, dy, dy_at + i, rest) // L57
                    .add(da_all.mul(DoubleVector.fromArray(DOUBLE, dx, dx_at + i, rest))) // L57
                    .intoArray(dy, dy_at + i, rest); // L57
        }
        return first + n;
    }
}

// From vector_loops.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.VectorGate;

public final class Shift implements ProgramPart {
    private static final VectorGate LOOP_65 = new VectorGate(Shift.class, "loop_65", 8);

    public Shift(Image image) {
    }

    @Override
    public void link() {
    }

    public static void shift(int n, double[] x, int x_at, double[] y, int y_at) {
        for (int i = LOOP_65.enter(1, n - 1) ? ShiftVectors.loop_65(1, n - 1, x, x_at + 1, y, y_at) : 1; i <= n // L65
                - 1; i++) { // L65
            x[x_at + i - 1] = 0.5 * x[x_at + i] + y[y_at + i - 1]; // L66
        }
        LOOP_65.leave(); // L65
    }
}

// From vector_loops.f90 by fortranc 1.0
package fortran;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.fortranc.runtime.VectorGate;

/**
 * The loops of {@link Shift} in vectors; each says which turn is the next.
 */
final class ShiftVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private ShiftVectors() {
    }

    static int loop_65(int first, int last, double[] x, int x_at, double[] y, int y_at) {
        int n = last - first + 1;
        if (x == y && !VectorGate.areApart(x_at - 1, y_at, n)) return first;
        DoubleVector c1 = DoubleVector.broadcast(DOUBLE, 0.5);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L65
            c1.mul(DoubleVector.fromArray(DOUBLE, x, x_at + i)).add(DoubleVector.fromArray(DOUBLE, y, y_at + i)) // L66
                    .intoArray(x, x_at + i - 1); // L66
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            c1.mul(DoubleVector.fromArray(DOUBLE, x, x_at + i, rest)) // L66
                    .add(DoubleVector.fromArray(DOUBLE, y, y_at + i, rest)).intoArray(x, x_at + i - 1, rest); // L66
        }
        return first + n;
    }
}

// From vector_loops.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.VectorGate;

public final class Eliminate implements ProgramPart {
    private static final VectorGate LOOP_80 = new VectorGate(Eliminate.class, "loop_80", 28, 4);

    private static final VectorGate LOOP_80_ = new VectorGate(Eliminate.class, "loop_80_", 7);

    public Eliminate(Image image) {
    }

    @Override
    public void link() {
    }

    public static void eliminate(double[] a, int lda, int n) {
        for (int m = 1; m <= n - 1; m++) { // L75
            for (int i = m + 1; i <= n; i++) { // L76
                a[i - 1 + (m - 1) * lda] = a[i - 1 + (m - 1) * lda] / a[m - 1 + (m - 1) * lda]; // L77
            }
            for (int j = m + 1; j - 1 < n; j++) { // L79
                if (n - j >= 3 && LOOP_80.enter(m + 1, n) // L79
                        && EliminateVectors.loop_80(m + 1, n, a, m + (j - 1) * lda, m + (m - 1) * lda, // L79
                        a[m - 1 + (j - 1) * lda], m + j * lda, a[m - 1 + j * lda], m + (j + 1) * lda, // L79
                        a[m - 1 + (j + 1) * lda], m + (j + 2) * lda, a[m - 1 + (j + 2) * lda], m - 1 + (j - 1) // L79
                        * lda, m - 1 + j * lda, m - 1 + (j + 1) * lda, m - 1 + (j + 2) * lda) != m + 1) { // L79
                    j += 3; // L79
                    continue; // L79
                }
                for (int i = LOOP_80_.enter(m + 1, n) // L80
                        ? EliminateVectors.loop_80_(m + 1, n, a, m + (j - 1) * lda, m + (m - 1) * lda, // L80
                        a[m - 1 + (j - 1) * lda], m - 1 + (j - 1) * lda) : m + 1; i <= n; i++) { // L80
                    a[i - 1 + (j - 1) * lda] = a[i - 1 + (j - 1) * lda] - a[i - 1 + (m - 1) * lda] // L81
                            * a[m - 1 + (j - 1) * lda]; // L81
                }
                LOOP_80_.leave(); // L80
                LOOP_80.leave(); // L79
            }
        }
    }
}

// From vector_loops.f90 by fortranc 1.0
package fortran;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.fortranc.runtime.VectorGate;

/**
 * The loops of {@link Eliminate} in vectors; each says which turn is the next.
 */
final class EliminateVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private EliminateVectors() {
    }

    static int loop_80(int first, int last, double[] a, int a_at, int a_at_2, double a_2,
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
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L80
            DoubleVector a_now = DoubleVector.fromArray(DOUBLE, a, a_at + i); // L81
            DoubleVector a_now_2 = DoubleVector.fromArray(DOUBLE, a, a_at_2 + i); // L81
            DoubleVector a_now_3 = a_now.sub(a_now_2.mul(a_all)); // L81
            DoubleVector a_now_4 = DoubleVector.fromArray(DOUBLE, a, a_at_3 + i); // L81
            DoubleVector a_now_5 = a_now_4.sub(a_now_2.mul(a_all_2)); // L81
            DoubleVector a_now_6 = DoubleVector.fromArray(DOUBLE, a, a_at_4 + i); // L81
            DoubleVector a_now_7 = a_now_6.sub(a_now_2.mul(a_all_3)); // L81
            DoubleVector a_now_8 = DoubleVector.fromArray(DOUBLE, a, a_at_5 + i); // L81
            DoubleVector a_now_9 = a_now_8.sub(a_now_2.mul(a_all_4)); // L81
            a_now_3.intoArray(a, a_at + i); // L81
            a_now_5.intoArray(a, a_at_3 + i); // L81
            a_now_7.intoArray(a, a_at_4 + i); // L81
            a_now_9.intoArray(a, a_at_5 + i); // L81
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector a_now_10 = DoubleVector.fromArray(DOUBLE, a, a_at + i, rest); // L81
            DoubleVector a_now_11 = DoubleVector.fromArray(DOUBLE, a, a_at_2 + i, rest); // L81
            DoubleVector a_now_12 = a_now_10.sub(a_now_11.mul(a_all)); // L81
            DoubleVector a_now_13 = DoubleVector.fromArray(DOUBLE, a, a_at_3 + i, rest); // L81
            DoubleVector a_now_14 = a_now_13.sub(a_now_11.mul(a_all_2)); // L81
            DoubleVector a_now_15 = DoubleVector.fromArray(DOUBLE, a, a_at_4 + i, rest); // L81
            DoubleVector a_now_16 = a_now_15.sub(a_now_11.mul(a_all_3)); // L81
            DoubleVector a_now_17 = DoubleVector.fromArray(DOUBLE, a, a_at_5 + i, rest); // L81
            DoubleVector a_now_18 = a_now_17.sub(a_now_11.mul(a_all_4)); // L81
            a_now_12.intoArray(a, a_at + i, rest); // L81
            a_now_14.intoArray(a, a_at_3 + i, rest); // L81
            a_now_16.intoArray(a, a_at_4 + i, rest); // L81
            a_now_18.intoArray(a, a_at_5 + i, rest); // L81
        }
        return first + n;
    }

    static int loop_80_(int first, int last, double[] a, int a_at, int a_at_2, double a_2,
            int a_one) {
        int n = last - first + 1;
        if (!(VectorGate.areApart(a_at, a_at_2, n) && VectorGate.isOutside(a_one, a_at, n))) return first;
        DoubleVector a_all = DoubleVector.broadcast(DOUBLE, a_2);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L80
            DoubleVector.fromArray(DOUBLE, a, a_at + i) // L81
                    .sub(DoubleVector.fromArray(DOUBLE, a, a_at_2 + i).mul(a_all)).intoArray(a, a_at + i); // L81
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector.fromArray(DOUBLE, a, a_at + i, rest) // L81
                    .sub(DoubleVector.fromArray(DOUBLE, a, a_at_2 + i, rest).mul(a_all)) // L81
                    .intoArray(a, a_at + i, rest); // L81
        }
        return first + n;
    }
}

// From vector_loops.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.io.Io;

public final class Vector_loops implements MainProgram {
    private Vector_data vector_data;

    private Io io;

    private final Image image;

    public Vector_loops(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        vector_data = image.unit(Vector_data.class);
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Vector_loops.class, arguments);
    }

    @Override
    public void run() {
        float[] minimum = new float[1];
        int[] found = new int[1];
        float[] maximum = new float[1];
        int[] found_2 = new int[1];
        double[] a = new double[1600];
        double[] w = new double[100];
        ArrayView<double[]> a_section = new ArrayView<>(1);
        ArrayView<double[]> a_section_2 = new ArrayView<>(1);
        ArrayView<double[]> a_section_3 = new ArrayView<>(1);
        ArrayView<double[]> a_section_4 = new ArrayView<>(1);
        ArrayView<double[]> a_section_5 = new ArrayView<>(1);
        ArrayView<double[]> a_section_6 = new ArrayView<>(1);
        ArrayView<double[]> w_section = new ArrayView<>(1);
        ArrayView<double[]> w_section_2 = new ArrayView<>(1);
        loop_107(vector_data.u, vector_data.v); // L107
        for (int step = 1; step <= 20; step++) { // L113
            vector_data.relax(0.01); // L114
        }
        final var write = io.write().unit(6).listDirected().begin(); // L116
        double sum = 0.0; // L116
        sum = loop_116(vector_data.u, sum); // L116
        write.item(sum); // L116
        double sum_2 = 0.0; // L116
        sum_2 = loop_116_2(vector_data.v, sum_2); // L116
        write.item(sum_2); // L116
        write.end(); // L116
        loop_118(vector_data.s, vector_data.t, vector_data.k, vector_data.l); // L118
        for (int step = 1; step <= 9; step++) { // L124
            vector_data.singles(); // L125
            vector_data.whole(); // L126
        }
        final var write_ = io.write().unit(6).listDirected().begin(); // L128
        float sum_3 = 0.0f; // L128
        sum_3 = loop_128(vector_data.s, sum_3); // L128
        write_.item(sum_3); // L128
        float sum_4 = 0.0f; // L128
        sum_4 = loop_128_2(vector_data.t, sum_4); // L128
        write_.item(sum_4); // L128
        minimum[0] = Float.POSITIVE_INFINITY; // L128
        found[0] = 0; // L128
        loop_128_3(vector_data.s, found, 0, minimum, 0); // L128
        if (!(found[0] != 0)) { // L128
            minimum[0] = Float.intBitsToFloat(0x7fc00000); // L128
        }
        write_.item(minimum[0]); // L128
        maximum[0] = Float.NEGATIVE_INFINITY; // L128
        found_2[0] = 0; // L128
        loop_128_4(vector_data.t, found_2, 0, maximum, 0); // L128
        if (!(found_2[0] != 0)) { // L128
            maximum[0] = Float.intBitsToFloat(0x7fc00000); // L128
        }
        write_.item(maximum[0]); // L128
        write_.end(); // L128
        io.write().unit(6).listDirected().begin().item(vector_data.k[0]).item(vector_data.k[24]) // L129
                .item(vector_data.k[49]).item(vector_data.l[0]).item(vector_data.l[1]).item(vector_data.l[24]) // L129
                .item(vector_data.l[49]).end(); // L129
        loop_131(w); // L131
        Daxpy.daxpy(100, 0.5, w, 0, w, 0); // L134
        Daxpy.daxpy(99, 0.25, w, 0, w, 1); // L135
        Daxpy.daxpy(60, 0.125, w, 40, w, 0); // L136
        Daxpy.daxpy(40, -0.125, w, 60, w, 0); // L137
        Daxpy.daxpy(3, 2.0, w, 3, w, 0); // L138
        Daxpy.daxpy(0, 2.0, w, 3, w, 0); // L139
        Shift.shift(50, w, 0, w, 50); // L140
        Shift.shift(50, w, 0, w, 1); // L141
        Shift.shift(50, w, 1, w, 0); // L142
        final var write__ = io.write().unit(6).listDirected().begin(); // L143
        double sum_5 = 0.0; // L143
        sum_5 = loop_143(w, sum_5); // L143
        write__.item(sum_5); // L143
        write__.item(w[0]); // L143
        write__.item(w[49]); // L143
        write__.item(w[99]); // L143
        write__.end(); // L143
        loop_145(a); // L145
        Eliminate.eliminate(a, 40, 33); // L150
        final var write___ = io.write().unit(6).listDirected().begin(); // L151
        double sum_6 = 0.0; // L151
        sum_6 = loop_151(a, sum_6); // L151
        write___.item(sum_6); // L151
        write___.item(a[1312]); // L151
        write___.item(a[271]); // L151
        write___.end(); // L151
        a_section.pointAt(ArrayView.section(a, 0, 1).dimension(0, 1, 40, 1)); // L152
        a_section_2.pointAt(ArrayView.section(a, 40, 1).dimension(0, 1, 40, 1)); // L152
        Vector_data.assumed(a_section, a_section_2); // L152
        a_section_3.pointAt(ArrayView.section(a, 2, 1).dimension(0, 1, 40, 40)); // L153
        a_section_4.pointAt(ArrayView.section(a, 3, 1).dimension(0, 1, 40, 40)); // L153
        Vector_data.assumed(a_section_3, a_section_4); // L153
        a_section_5.pointAt(ArrayView.section(a, 160, 1).dimension(0, 1, 39, 1)); // L154
        a_section_6.pointAt(ArrayView.section(a, 161, 1).dimension(0, 1, 39, 1)); // L154
        Vector_data.assumed(a_section_5, a_section_6); // L154
        w_section.pointAt(ArrayView.section(w, 39, 1).dimension(0, 1, ArrayView.tripletSize(40, 1, -1), -1)); // L155
        w_section_2.pointAt(ArrayView.section(w, 99, 1) // L155
                .dimension(0, 1, ArrayView.tripletSize(100, 61, -1), -1)); // L155
        Vector_data.assumed(w_section, w_section_2); // L155
        final var write____ = io.write().unit(6).listDirected().begin(); // L156
        double sum_7 = 0.0; // L156
        sum_7 = loop_156(a, sum_7); // L156
        write____.item(sum_7); // L156
        double sum_8 = 0.0; // L156
        sum_8 = loop_156_2(w, sum_8); // L156
        write____.item(sum_8); // L156
        write____.end(); // L156
    }

    private static void loop_107(double[] u, double[] v) {
        for (int j = 1; j <= 5; j++) { // L107
            for (int i = 1; i <= 37; i++) { // L108
                u[i - 38 + j * 37] = (double) ((i * 7 + j * 3) % 11) / 8.0; // L109
                v[i - 38 + j * 37] = (double) ((i * 5 + j) % 7) / 16.0; // L110
            }
        }
    }

    private static double loop_116(double[] u, double sum_0) {
        double sum = sum_0; // L116
        for (int j_2 = 1; j_2 <= 5; j_2++) { // L116
            for (int i_2 = 1; i_2 <= 37; i_2++) { // L116
                sum = sum + u[i_2 - 38 + j_2 * 37]; // L116
            }
        }
        return sum;
    }

    private static double loop_116_2(double[] v, double sum_2_0) {
        double sum_2 = sum_2_0; // L116
        for (int j_2 = 1; j_2 <= 5; j_2++) { // L116
            for (int i_2 = 1; i_2 <= 37; i_2++) { // L116
                sum_2 = sum_2 + v[i_2 - 38 + j_2 * 37]; // L116
            }
        }
        return sum_2;
    }

    private static void loop_118(float[] s, float[] t, int[] k, int[] l) {
        for (int i = 1; i <= 50; i++) { // L118
            s[i - 1] = (float) (i * 13 % 17 - 8); // L119
            t[i - 1] = (float) (i * 5 % 23 - 11); // L120
            k[i - 1] = i * i; // L121
            l[i - 1] = -(i * 77); // L122
        }
    }

    private static float loop_128(float[] s, float sum_3_0) {
        float sum_3 = sum_3_0; // L128
        for (int i_2 = 1; i_2 <= 50; i_2++) { // L128
            sum_3 = sum_3 + s[i_2 - 1]; // L128
        }
        return sum_3;
    }

    private static float loop_128_2(float[] t, float sum_4_0) {
        float sum_4 = sum_4_0; // L128
        for (int i_2 = 1; i_2 <= 50; i_2++) { // L128
            sum_4 = sum_4 + t[i_2 - 1]; // L128
        }
        return sum_4;
    }

    private static void loop_128_3(float[] s, int[] found_0, int found_0_at, float[] minimum_0,
            int minimum_0_at) {
        boolean found = found_0[found_0_at] != 0; // L128
        float minimum = minimum_0[minimum_0_at]; // L128
        for (int i_2 = 1; i_2 <= 50; i_2++) { // L128
            if (found) { // L128
                if (s[i_2 - 1] < minimum) { // L128
                    minimum = s[i_2 - 1]; // L128
                }
            } else if (s[i_2 - 1] <= minimum) { // L128
                minimum = s[i_2 - 1]; // L128
                found = true; // L128
            }
        }
        found_0[found_0_at] = found ? 1 : 0; // L128
        minimum_0[minimum_0_at] = minimum; // L128
    }

    private static void loop_128_4(float[] t, int[] found_2_0, int found_2_0_at, float[] maximum_0,
            int maximum_0_at) {
        boolean found_2 = found_2_0[found_2_0_at] != 0; // L128
        float maximum = maximum_0[maximum_0_at]; // L128
        for (int i_2 = 1; i_2 <= 50; i_2++) { // L128
            if (found_2) { // L128
                if (t[i_2 - 1] > maximum) { // L128
                    maximum = t[i_2 - 1]; // L128
                }
            } else if (t[i_2 - 1] >= maximum) { // L128
                maximum = t[i_2 - 1]; // L128
                found_2 = true; // L128
            }
        }
        found_2_0[found_2_0_at] = found_2 ? 1 : 0; // L128
        maximum_0[maximum_0_at] = maximum; // L128
    }

    private static void loop_131(double[] w) {
        for (int i = 1; i <= 100; i++) { // L131
            w[i - 1] = (double) (i * 29 % 31) / 4.0; // L132
        }
    }

    private static double loop_143(double[] w, double sum_5_0) {
        double sum_5 = sum_5_0; // L143
        for (int i_2 = 1; i_2 <= 100; i_2++) { // L143
            sum_5 = sum_5 + w[i_2 - 1]; // L143
        }
        return sum_5;
    }

    private static void loop_145(double[] a) {
        for (int j = 1; j <= 40; j++) { // L145
            for (int i = 1; i <= 40; i++) { // L146
                a[i - 41 + j * 40] = 1.0 / (double) (i + j) + (i == j ? 4.0 : 0.0); // L147
            }
        }
    }

    private static double loop_151(double[] a, double sum_6_0) {
        double sum_6 = sum_6_0; // L151
        for (int j_2 = 1; j_2 <= 40; j_2++) { // L151
            for (int i_2 = 1; i_2 <= 40; i_2++) { // L151
                sum_6 = sum_6 + a[i_2 - 41 + j_2 * 40]; // L151
            }
        }
        return sum_6;
    }

    private static double loop_156(double[] a, double sum_7_0) {
        double sum_7 = sum_7_0; // L156
        for (int j_2 = 1; j_2 <= 40; j_2++) { // L156
            for (int i_2 = 1; i_2 <= 40; i_2++) { // L156
                sum_7 = sum_7 + a[i_2 - 41 + j_2 * 40]; // L156
            }
        }
        return sum_7;
    }

    private static double loop_156_2(double[] w, double sum_8_0) {
        double sum_8 = sum_8_0; // L156
        for (int i_2 = 1; i_2 <= 100; i_2++) { // L156
            sum_8 = sum_8 + w[i_2 - 1]; // L156
        }
        return sum_8;
    }
}

