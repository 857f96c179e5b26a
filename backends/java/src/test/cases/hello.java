// From hello.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.StopException;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Format;
import org.fortranc.runtime.io.Io;

public final class Hello implements MainProgram {
    private static final Format FORMAT_1 = Format.of("(a,f8.3)");

    private Io io;

    private final Image image;

    public Hello(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Hello.class, arguments);
    }

    @Override
    public boolean notesExceptions() {
        return true;
    }

    @Override
    public void run() {
        int i = 0;
        double[] s = new double[1];
        double[] x = new double[6];
        // Fill and sum.
        s[0] = 0.0; // L4
        for (i = 1; i <= 3; i++) { // L5
            x[i - 1] = (double) i; // L6
            x[i + 2] = 2.0 * x[i - 1]; // L6
            s[0] = s[0] + x[i + 2]; // L7
        }
        io.write().unit(6).listDirected().begin().item(Text.of("sum")).item(s[0]) // L8
                .items(ArrayView.of(x, 0, 3, 2), ElementType.REAL8).end(); // L8
        twice(s, 0, i); // L9
        io.write().unit(6).format(FORMAT_1).begin().item(Text.of("s=")).item(s[0]).end(); // L10
        throw StopException.stop(3, false); // L11
    }

    public static void twice(double[] a, int a_at, int n) {
        a[a_at] = a[a_at] * 2.0 + (double) n; // L14
    }
}

