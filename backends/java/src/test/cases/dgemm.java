// From dgemm.f by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.Text;

public final class Dgemm implements ProgramPart {
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
        if (Text.compare(transa, Text.of("N")) == 0) { // L12
            // Form  C := alpha*A*B + beta*C.
            for (int j = 1; j - 1 < n; j++) { // L14
                if (beta == 0.0) { // L15
                    for (int i = 1; i <= m; i++) { // L16
                        c[c_at + i - 1 + (j - 1) * ldc] = 0.0; // L17
                    }
                } else if (beta != 1.0) { // L19
                    for (int i = 1; i <= m; i++) { // L20
                        c[c_at + i - 1 + (j - 1) * ldc] = beta * c[c_at + i - 1 + (j - 1) * ldc]; // L21
                    }
                }
                for (int l = 1; l <= k; l++) { // L24
                    double temp = alpha * b[b_at + l - 1 + (j - 1) * ldb]; // L25
                    for (int i = 1; i <= m; i++) { // L26
                        c[c_at + i - 1 + (j - 1) * ldc] = c[c_at + i - 1 + (j - 1) * ldc] + temp // L27
                                * a[a_at + i - 1 + (l - 1) * lda]; // L27
                    }
                }
            }
        }
    }
}

