// From grid.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;

public final class Grid implements ProgramPart {
    public static final double[] weights = {0.25, 0.5, 0.25};

    public int nx = 4;

    public double[] u = new double[12];

    public ArrayView<float[]> w = new ArrayView<>(2);

    public int calls = 0;

    public Grid(Image image) {
    }

    @Override
    public void link() {
    }

    public void fill(int[] n, int n_at) {
        final double[] u = this.u;
        calls = calls + 1; // L6
        for (int j = 1; j <= 3; j++) { // L7
            for (int i = 1, i_last = nx; i <= i_last; i++) { // L8
                u[i - 5 + j * 4] = (double) (i * j) * weights[j - 1] + (double) calls; // L9
            }
        }
        n[n_at] = calls; // L10
    }

    public void make(int n, int[] status, int status_at) {
        status[status_at] = w.allocateWithStatus(float[].class, 0, n - 1, 1, 2); // L13
        float[] w_data = w.data;
        int w_at = w.origin();
        int w_s2 = w.stride[1];
        for (int j = 1; j <= 2; j++) { // L14
            for (int i = 0; i <= n - 1; i++) { // L15
                w_data[w_at + i + j * w_s2] = (float) (i + 10 * j); // L16
            }
        }
    }
}

// From grid.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Io;

public final class Modmain implements MainProgram {
    private Common_blk common_blk;

    private Blank_common blank_common;

    private Grid grid;

    private Show show;

    private Io io;

    private final Image image;

    public Modmain(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        common_blk = image.unit(Common_blk.class);
        blank_common = image.unit(Blank_common.class);
        grid = image.unit(Grid.class);
        show = image.unit(Show.class);
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Modmain.class, arguments);
    }

    @Override
    public void run() {
        int k_now;
        int[] k = new int[1];
        int[] st = new int[1];
        final double[] u = grid.u;
        grid.fill(k, 0); // L21
        grid.fill(k, 0); // L21
        grid.make(3, st, 0); // L22
        common_blk.a = 1.5; // L23
        common_blk.iv[1] = 7; // L24
        common_blk.f = true; // L25
        blank_common.first = 99; // L25
        show.show(common_blk.iv, 0); // L26
        double s = 0.0; // L27
        for (k_now = 1; k_now <= 4; k_now++) { // L27
            k[0] = k_now; // L27
            s = s + u[k_now + 3]; // L27
        }
        k[0] = k_now; // L27
        io.write().unit(6).listDirected().begin().item(k[0]).item(s).item(st[0]) // L28
                .items(grid.w, ElementType.REAL4).item(grid.w.extent[0]).item(grid.w.lower[0]) // L28
                .item(grid.w.isAllocated(), 4).end(); // L28
        grid.w.deallocate("w"); // L29
    }
}

// From grid.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Io;

public final class Show implements ProgramPart {
    private Common_blk common_blk;

    private Blank_common blank_common;

    private Io io;

    private final Image image;

    public Show(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        common_blk = image.unit(Common_blk.class);
        blank_common = image.unit(Blank_common.class);
        io = image.unit(Io.class);
    }

    public void show(int[] v, int v_at) {
        io.write().unit(6).listDirected().begin().item(common_blk.a) // L31
                .items(ArrayView.of(common_blk.iv, 0, 4), ElementType.INTEGER4).item(v[v_at + 1]) // L31
                .item(common_blk.f, 4).item(blank_common.first + blank_common.h).end(); // L31
    }
}

// By fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;

/**
 * COMMON /blk/.
 */
public final class Common_blk {
    public double a;

    public int[] iv = new int[4];

    public boolean f;

    public Common_blk(Image image) {
    }
}

// By fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;

/**
 * Blank COMMON.
 */
public final class Blank_common {
    public int first;

    public int h;

    public Blank_common(Image image) {
    }
}

