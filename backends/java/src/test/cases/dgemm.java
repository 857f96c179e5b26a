// From dgemm.f by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.Loops;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.VectorGate;

public final class Dgemm implements ProgramPart {
    private static final Text TEXT_N = Text.of("N");

    private static final VectorGate LOOP_26 = new VectorGate(Dgemm.class, "loop_26", 28, 4);

    private static final VectorGate LOOP_26_ = new VectorGate(Dgemm.class, "loop_26_", 7);

    public Dgemm(Image image) {
    }

    @Override
    public void link() {
    }

    public static void dgemm(Text transa, int m, int n, int k, double alpha, double[] a, int a_at,
            int lda, double[] b, int b_at, int ldb, double beta, double[] c, int c_at, int ldc) {
        transa = transa.element(0, 1);
        // Quick return if possible.
        //
        if (m == 0 || n == 0) return; // L10
        if (Text.equal(transa, TEXT_N)) { // L12
            // Form  C := alpha*A*B + beta*C.
            for (int j = 1; j - 1 < n; j++) { // L14
                if (beta == 0.0) { // L15
                    Loops.fill(c, c_at + (j - 1) * ldc, m, 0.0); // L16
                } else if (beta != 1.0) { // L19
                    for (int i = 1; i <= m; i++) { // L20
                        c[c_at + i - 1 + (j - 1) * ldc] = beta * c[c_at + i - 1 + (j - 1) * ldc]; // L21
                    }
                }
                for (int l = 1; l <= k; l++) { // L24
                    if (k - l >= 3 && LOOP_26.enter(1, m) // L24
                            && DgemmVectors.loop_26(1, m, c, c_at + (j - 1) * ldc, alpha // L24
                            * b[b_at + l - 1 + (j - 1) * ldb], a, a_at + (l - 1) * lda, alpha // L24
                            * b[b_at + l + (j - 1) * ldb], a_at + l * lda, alpha // L24
                            * b[b_at + l + 1 + (j - 1) * ldb], a_at + (l + 1) * lda, alpha // L24
                            * b[b_at + l + 2 + (j - 1) * ldb], a_at + (l + 2) * lda, b, b_at + l - 1 + (j - 1) // L24
                            * ldb, b_at + l + (j - 1) * ldb, b_at + l + 1 + (j - 1) * ldb, b_at + l + 2 // L24
                            + (j - 1) * ldb) != 1) { // L24
                        l += 3; // L24
                        continue; // L24
                    }
                    double temp = alpha * b[b_at + l - 1 + (j - 1) * ldb]; // L25
                    for (int i = LOOP_26_.enter(1, m) // L26
                            ? DgemmVectors.loop_26_(1, m, c, c_at + (j - 1) * ldc, temp, a, a_at + (l - 1) // L26
                            * lda) : 1; i <= m; i++) { // L26
                        c[c_at + i - 1 + (j - 1) * ldc] = c[c_at + i - 1 + (j - 1) * ldc] + temp // L27
                                * a[a_at + i - 1 + (l - 1) * lda]; // L27
                    }
                    LOOP_26_.leave(); // L26
                    LOOP_26.leave(); // L24
                }
            }
        }
    }
}

// From dgemm.f by fortranc 1.0
package fortran;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.fortranc.runtime.VectorGate;

/**
 * The loops of {@link Dgemm} in vectors; each says which turn is the next.
 */
final class DgemmVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private DgemmVectors() {
    }

    static int loop_26(int first, int last, double[] c, int c_at, double factor, double[] a,
            int a_at, double factor_2, int a_at_2, double factor_3, int a_at_3, double factor_4,
            int a_at_4, double[] b, int b_one, int b_one_2, int b_one_3, int b_one_4) {
        int n = last - first + 1;
        if (c == a
                && !(VectorGate.areApart(c_at, a_at, n) && VectorGate.areApart(c_at, a_at_2, n)
                && VectorGate.areApart(c_at, a_at_3, n) && VectorGate.areApart(c_at, a_at_4, n))) return first;
        if (c == b
                && !(VectorGate.isOutside(b_one, c_at, n) && VectorGate.isOutside(b_one_2, c_at, n)
                && VectorGate.isOutside(b_one_3, c_at, n) && VectorGate.isOutside(b_one_4, c_at, n))) return first;
        DoubleVector c1 = DoubleVector.broadcast(DOUBLE, factor);
        DoubleVector c2 = DoubleVector.broadcast(DOUBLE, factor_2);
        DoubleVector c3 = DoubleVector.broadcast(DOUBLE, factor_3);
        DoubleVector c4 = DoubleVector.broadcast(DOUBLE, factor_4);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L26
            DoubleVector c_now = DoubleVector.fromArray(DOUBLE, c, c_at + i); // L27
            DoubleVector a_now = DoubleVector.fromArray(DOUBLE, a, a_at + i); // L27
            DoubleVector c_now_2 = c_now.add(c1.mul(a_now)); // L27
            DoubleVector a_now_2 = DoubleVector.fromArray(DOUBLE, a, a_at_2 + i); // L27
            DoubleVector c_now_3 = c_now_2.add(c2.mul(a_now_2)); // L27
            DoubleVector a_now_3 = DoubleVector.fromArray(DOUBLE, a, a_at_3 + i); // L27
            DoubleVector c_now_4 = c_now_3.add(c3.mul(a_now_3)); // L27
            DoubleVector a_now_4 = DoubleVector.fromArray(DOUBLE, a, a_at_4 + i); // L27
            DoubleVector c_now_5 = c_now_4.add(c4.mul(a_now_4)); // L27
            c_now_5.intoArray(c, c_at + i); // L27
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector c_now_6 = DoubleVector.fromArray(DOUBLE, c, c_at + i, rest); // L27
            DoubleVector a_now_5 = DoubleVector.fromArray(DOUBLE, a, a_at + i, rest); // L27
            DoubleVector c_now_7 = c_now_6.add(c1.mul(a_now_5)); // L27
            DoubleVector a_now_6 = DoubleVector.fromArray(DOUBLE, a, a_at_2 + i, rest); // L27
            DoubleVector c_now_8 = c_now_7.add(c2.mul(a_now_6)); // L27
            DoubleVector a_now_7 = DoubleVector.fromArray(DOUBLE, a, a_at_3 + i, rest); // L27
            DoubleVector c_now_9 = c_now_8.add(c3.mul(a_now_7)); // L27
            DoubleVector a_now_8 = DoubleVector.fromArray(DOUBLE, a, a_at_4 + i, rest); // L27
            DoubleVector c_now_10 = c_now_9.add(c4.mul(a_now_8)); // L27
            c_now_10.intoArray(c, c_at + i, rest); // L27
        }
        return first + n;
    }

    static int loop_26_(int first, int last, double[] c, int c_at, double temp, double[] a,
            int a_at) {
        int n = last - first + 1;
        if (c == a && !VectorGate.areApart(c_at, a_at, n)) return first;
        DoubleVector temp_all = DoubleVector.broadcast(DOUBLE, temp);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L26
            DoubleVector.fromArray(DOUBLE, c, c_at + i) // L27
                    .add(temp_all.mul(DoubleVector.fromArray(DOUBLE, a, a_at + i))).intoArray(c, c_at + i); // L27
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector.fromArray(DOUBLE, c, c_at + i, rest) // L27
                    .add(temp_all.mul(DoubleVector.fromArray(DOUBLE, a, a_at + i, rest))) // L27
                    .intoArray(c, c_at + i, rest); // L27
        }
        return first + n;
    }
}

