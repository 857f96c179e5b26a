// From l.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.Loops;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.io.Io;

public final class Lmain implements MainProgram {
    private Io io;

    private final Image image;

    public Lmain(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Lmain.class, arguments);
    }

    @Override
    public void run() {
        int i = 0;
        byte b = 0;
        int i_left;
        int b_now;
        int[] m = new int[3];
        int s = 0; // L2
        for (i = 2147483645; i - 1 < 2147483647; i++) { // L3
            s = s + 1; // L3
        }
        int n = 2147483647; // L4
        for (i = n - 2, i_left = Loops.trips(i, n, 1); i_left != 0; i_left--, i++) { // L5
            s = s + 1; // L5
        }
        for (i = n, i_left = Loops.trips(i, n - 4, -2); i_left != 0; i_left--, i -= 2) { // L6
            s = s + 1; // L6
        }
        for (b_now = 120; b_now <= 127; b_now++) { // L7
            b = (byte) b_now; // L7
            s = s + 1; // L7
        }
        b = (byte) b_now; // L7
        for (long k = 9223372036854775806L; k - 1 < 9223372036854775807L; k++) { // L8
            s = s + 1; // L8
        }
        n = -2147483648; // L9
        for (i = n + 1, i_left = Loops.trips(i, n, -1); i_left != 0; i_left--, i--) { // L10
            s = s + 1; // L10
        }
        for (i = 3; i <= 1; i++) { // L11
            s = s + 1000; // L11
        }
        io.write().unit(6).listDirected().begin().item(s).item(i).item(b).end(); // L12
        m[n - 1] = 3; // L13
    }
}

