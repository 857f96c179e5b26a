// From zdotu.f by fortranc 1.0
package fortran;

import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;

public final class Zdotu implements ProgramPart {
    public Zdotu(Image image) {
    }

    @Override
    public void link() {
    }

    public static ComplexDouble zdotu(int n, double[] zx, int zx_at, int incx) {
        double ztemp_re = 0.0; // L3
        double ztemp_im = 0.0; // L3
        if (n <= 0) return new ComplexDouble(ztemp_re, ztemp_im); // L4
        int ix = 1; // L5
        if (incx < 0) { // L6
            ix = (-n + 1) * incx + 1; // L6
        }
        for (int i = 1; i <= n; i++) { // L7
            ztemp_re = ztemp_re // L8
                    + (zx[zx_at + 2 * (ix - 1)] * zx[zx_at + 2 * (i - 1)] - -zx[zx_at + 2 * (ix - 1) + 1] // L8
                    * zx[zx_at + 2 * (i - 1) + 1]); // L8
            ztemp_im = ztemp_im // L8
                    + (zx[zx_at + 2 * (ix - 1)] * zx[zx_at + 2 * (i - 1) + 1] + -zx[zx_at + 2 * (ix - 1) + 1] // L8
                    * zx[zx_at + 2 * (i - 1)]); // L8
            ix = ix + incx; // L9
        }
        return new ComplexDouble(ztemp_re, ztemp_im); // L10
    }
}

// From zdotu.f by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;

public final class Scale implements ProgramPart {
    public Scale(Image image) {
    }

    @Override
    public void link() {
    }

    public static void scale(double[] x, int x_at) {
        for (int i = 1; i <= 4; i++) { // L13
            x[x_at + i - 1] = 2.0 * x[x_at + i - 1]; // L13
        }
    }
}

// From zdotu.f by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Format;
import org.fortranc.runtime.io.Io;

public final class Zmain implements MainProgram {
    private static final Format FORMAT_1 = Format.of("(4F8.3,3L2,F8.3)");

    private Io io;

    private final Image image;

    public Zmain(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Zmain.class, arguments);
    }

    @Override
    public void run() {
        double[] z = new double[4];
        int[] l = new int[3];
        z[0] = 1.0; // L21
        z[1] = 2.0; // L21
        new ComplexDouble(3.0, -1.0).put(z, 2); // L22
        Scale.scale(z, 0); // L23
        ComplexDouble r = Zdotu.zdotu(2, z, 0, 1); // L24
        ComplexDouble number = r.dividedBy(new ComplexDouble(2.0, 1.0)); // L25
        double q_re = number.re(); // L25
        double q_im = number.im(); // L25
        q_im = 7.0; // L25
        for (int i = 1; i <= 3; i++) { // L26
            l[i - 1] = i % 2 == 1 ? 1 : 0; // L26
        }
        io.write().unit(6).format(FORMAT_1).begin().item(r).item(new ComplexDouble(q_re, q_im)) // L27
                .items(ArrayView.of(l, 0, 3), ElementType.LOGICAL4).item(ComplexDouble.at(z, 2).abs()).end(); // L27
        if (r.sameAs(new ComplexDouble(q_re, q_im)) || !(l[1] != 0)) { // L28
            io.write().unit(6).listDirected().begin() // L29
                    .items(ArrayView.of(z, 0, 2).withLength(2), ElementType.COMPLEX8).item(q_re).end(); // L29
        }
    }
}

