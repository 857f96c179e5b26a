// From matrix_multiply.f by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.Loops;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.VectorGate;

public final class Matmlt implements ProgramPart {
    private static final Text TEXT_N = Text.of("N");

    private static final Text TEXT_N_ = Text.of("n");

    private static final VectorGate LOOP_38 = new VectorGate(Matmlt.class, "loop_38", 28, 4);

    private static final VectorGate LOOP_38_ = new VectorGate(Matmlt.class, "loop_38_", 7);

    public Matmlt(Image image) {
    }

    @Override
    public void link() {
    }

    public static void matmlt(Text transa, int m, int n, int k, double alpha, double[] a, int lda,
            double[] b, int ldb, double beta, double[] c, int ldc, int[] info, int info_at) {
        double temp = 0;
        transa = transa.element(0, 1);
        boolean nota = Text.equal(transa, TEXT_N) || Text.equal(transa, TEXT_N_); // L14
        // Test the arguments.
        info[info_at] = 0; // L16
        if (m < 0) { // L17
            info[info_at] = 2; // L18
        } else if (n < 0) { // L19
            info[info_at] = 3; // L20
        } else if (ldc < Math.max(1, m)) { // L21
            info[info_at] = 12; // L22
        }
        if (info[info_at] != 0) return; // L24
        if (nota) { // L25
            for (int j = 1; j - 1 < n; j++) { // L26
                if (beta == 0.0) { // L27
                    Loops.fill(c, (j - 1) * ldc, m, 0.0); // L28
                } else if (beta != 1.0) { // L31
                    for (int i = 1; i <= m; i++) { // L32
                        c[i - 1 + (j - 1) * ldc] = beta * c[i - 1 + (j - 1) * ldc]; // L33
                    }
                }
                for (int l = 1; l <= k; l++) { // L36
                    if (k - l >= 3 && LOOP_38.enter(1, m) // L36
                            && MatmltVectors.loop_38(1, m, c, (j - 1) * ldc, alpha * b[l - 1 + (j - 1) * ldb], // L36
                            a, (l - 1) * lda, alpha * b[l + (j - 1) * ldb], l * lda, alpha // L36
                            * b[l + 1 + (j - 1) * ldb], (l + 1) * lda, alpha * b[l + 2 + (j - 1) * ldb], (l + 2) // L36
                            * lda) != 1) { // L36
                        l += 3; // L36
                        continue; // L36
                    }
                    temp = alpha * b[l - 1 + (j - 1) * ldb]; // L37
                    for (int i = LOOP_38_.enter(1, m) // L38
                            ? MatmltVectors.loop_38_(1, m, c, (j - 1) * ldc, temp, a, (l - 1) * lda) // L38
                            : 1; i <= m; i++) { // L38
                        c[i - 1 + (j - 1) * ldc] = c[i - 1 + (j - 1) * ldc] + temp * a[i - 1 + (l - 1) * lda]; // L39
                    }
                    LOOP_38_.leave(); // L38
                    LOOP_38.leave(); // L36
                }
            }
        } else {
            for (int j = 1; j - 1 < n; j++) { // L44
                for (int i = 1; i <= m; i++) { // L45
                    temp = 0.0; // L46
                    for (int l = 1; l <= k; l++) { // L47
                        temp = temp + a[l - 1 + (i - 1) * lda] * b[l - 1 + (j - 1) * ldb]; // L48
                    }
                    c[i - 1 + (j - 1) * ldc] = alpha * temp; // L50
                    if (beta != 0.0) { // L51
                        c[i - 1 + (j - 1) * ldc] = c[i - 1 + (j - 1) * ldc] + beta * c[i - 1 + (j - 1) * ldc]; // L51
                    }
                }
            }
        }
    }
}

// From matrix_multiply.f by fortranc 1.0
package fortran;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of {@link Matmlt} in vectors; each says which turn is the next.
 */
final class MatmltVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private MatmltVectors() {
    }

    static int loop_38(int first, int last, double[] c, int c_at, double factor, double[] a,
            int a_at, double factor_2, int a_at_2, double factor_3, int a_at_3, double factor_4,
            int a_at_4) {
        int n = last - first + 1;
        DoubleVector c1 = DoubleVector.broadcast(DOUBLE, factor);
        DoubleVector c2 = DoubleVector.broadcast(DOUBLE, factor_2);
        DoubleVector c3 = DoubleVector.broadcast(DOUBLE, factor_3);
        DoubleVector c4 = DoubleVector.broadcast(DOUBLE, factor_4);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L38
            DoubleVector c_now = DoubleVector.fromArray(DOUBLE, c, c_at + i); // L39
            DoubleVector a_now = DoubleVector.fromArray(DOUBLE, a, a_at + i); // L39
            DoubleVector c_now_2 = c_now.add(c1.mul(a_now)); // L39
            DoubleVector a_now_2 = DoubleVector.fromArray(DOUBLE, a, a_at_2 + i); // L39
            DoubleVector c_now_3 = c_now_2.add(c2.mul(a_now_2)); // L39
            DoubleVector a_now_3 = DoubleVector.fromArray(DOUBLE, a, a_at_3 + i); // L39
            DoubleVector c_now_4 = c_now_3.add(c3.mul(a_now_3)); // L39
            DoubleVector a_now_4 = DoubleVector.fromArray(DOUBLE, a, a_at_4 + i); // L39
            DoubleVector c_now_5 = c_now_4.add(c4.mul(a_now_4)); // L39
            c_now_5.intoArray(c, c_at + i); // L39
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector c_now_6 = DoubleVector.fromArray(DOUBLE, c, c_at + i, rest); // L39
            DoubleVector a_now_5 = DoubleVector.fromArray(DOUBLE, a, a_at + i, rest); // L39
            DoubleVector c_now_7 = c_now_6.add(c1.mul(a_now_5)); // L39
            DoubleVector a_now_6 = DoubleVector.fromArray(DOUBLE, a, a_at_2 + i, rest); // L39
            DoubleVector c_now_8 = c_now_7.add(c2.mul(a_now_6)); // L39
            DoubleVector a_now_7 = DoubleVector.fromArray(DOUBLE, a, a_at_3 + i, rest); // L39
            DoubleVector c_now_9 = c_now_8.add(c3.mul(a_now_7)); // L39
            DoubleVector a_now_8 = DoubleVector.fromArray(DOUBLE, a, a_at_4 + i, rest); // L39
            DoubleVector c_now_10 = c_now_9.add(c4.mul(a_now_8)); // L39
            c_now_10.intoArray(c, c_at + i, rest); // L39
        }
        return first + n;
    }

    static int loop_38_(int first, int last, double[] c, int c_at, double temp, double[] a,
            int a_at) {
        int n = last - first + 1;
        DoubleVector temp_all = DoubleVector.broadcast(DOUBLE, temp);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L38
            DoubleVector.fromArray(DOUBLE, c, c_at + i) // L39
                    .add(temp_all.mul(DoubleVector.fromArray(DOUBLE, a, a_at + i))).intoArray(c, c_at + i); // L39
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector.fromArray(DOUBLE, c, c_at + i, rest) // L39
                    .add(temp_all.mul(DoubleVector.fromArray(DOUBLE, a, a_at + i, rest))) // L39
                    .intoArray(c, c_at + i, rest); // L39
        }
        return first + n;
    }
}

// From matrix_multiply.f by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.Tables;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Format;
import org.fortranc.runtime.io.Io;

public final class Demo implements MainProgram {
    private static final Format FORMAT_1 = Format.of("(4F8.3)");

    double[] a = {1.0, 2.0, 3.0, 4.0, 5.0, 6.0};

    double[] b = {1.0, -1.0, 2.0, 0.0};

    double[] c = Tables.filled(new double[8], 1.0);

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
        Matmlt.matmlt(Text.of("N"), 3, 2, 2, 2.0, a, 3, b, 2, 0.5, c, 4, info, 0); // L62
        io.write().unit(6).format(FORMAT_1).begin().items(ArrayView.of(c, 0, 4, 2), ElementType.REAL8).end(); // L63
    }
}
