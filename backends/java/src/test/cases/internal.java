// From i.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.io.Io;

public final class Imain implements MainProgram {
    int hits;

    private Apply apply;

    private Io io;

    private final Image image;

    public Imain(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        apply = image.unit(Apply.class);
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Imain.class, arguments);
    }

    @Override
    public void run() {
        int i = 0;
        hits = 0; // L2
        outer: for (i = 1; i <= 6; i++) { // L3
            count(i); // L4
            if (i == 2) { // L5
                continue; // L6
            } else if (i >= 3 && i <= 4) {
                hits = hits + 10; // L7
            } else if (i >= 5) {
                break; // L8
            } else {
                hits = hits + 100; // L9
            }
        }
        double r = apply.apply((argument1, argument1_at) -> square(argument1[argument1_at]), 3.0); // L10
        int k = nested(4); // L11
        b: {
            if (k > 3) break b; // L13
            k = -1; // L14
        }
        while (k < 20) { // L15
            k = k * 2; // L16
            if (k == 12) continue; // L17
        }
        io.write().unit(6).listDirected().begin().item(hits).item(r).item(k).item(i).end(); // L18
    }

    private void count(int n) {
        hits = hits + n; // L21
    }

    public static double square(double x) {
        return x * x; // L23
    }

    public int nested(int n) {
        final var frame = new NestedFrame();
        frame.n = n;
        frame.acc = 0;
        frame.loc = new int[3];
        frame.loc[0] = frame.n; // L26
        frame.acc = 1; // L26
        inner(frame); // L27
        inner(frame); // L27
        return frame.acc + frame.loc[1]; // L28
    }

    private void inner(NestedFrame frame) {
        frame.acc = frame.acc + frame.loc[0]; // L30
        frame.loc[1] = frame.n; // L31
    }

    /**
     * What one activation of {@code nested} shares with its internal procedures.
     */
    private static final class NestedFrame {
        int n;

        int acc;

        int[] loc;
    }
}

// From i.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;

public final class Apply implements ProgramPart {
    public Apply(Image image) {
    }

    @Override
    public void link() {
    }

    public double apply(Double_Function_doubles f, double x) {
        double y = f.call(new double[] {x}, 0); // L41
        y = y + 1.0; // L42
        return y;
    }
}

// By fortranc 1.0
package fortran;

/**
 * Procedures with arguments of these types, handed over by reference.
 */
@FunctionalInterface
public interface Double_Function_doubles {
    double call(double[] argument1, int argument1_at);
}

