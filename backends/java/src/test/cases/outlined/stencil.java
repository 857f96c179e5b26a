// From stencil.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;

public final class Norm implements ProgramPart {
    public Norm(Image image) {
    }

    @Override
    public void link() {
    }

    public static double norm(double x, double y) {
        return Math.sqrt(x * x + y * y); // L91
    }
}

// From stencil.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Arithmetic;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.VectorGate;
import org.fortranc.runtime.io.Io;

public final class Stencil implements MainProgram {
    private static final VectorGate LOOP_13 = new VectorGate(Stencil.class, "loop_13", 24);

    double[] vx = new double[48];

    private Io io;

    private final Image image;

    public Stencil(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Stencil.class, arguments);
    }

    @Override
    public void run() {
        double[] total = new double[1];
        double[] lowest = new double[1];
        final double[] vx = this.vx;
        double[] sxx = new double[48];
        ArrayView<double[]> mem = new ArrayView<>(2);
        double dt = 0.125; // L2
        int ni = 5; // L3
        mem.allocate(double[].class, "mem", 1, 6, 1, 8); // L4
        // Start from a ramp.
        loop_5(vx, sxx, mem); // L5
        total[0] = 0.0; // L10
        lowest[0] = 1e30; // L10
        // Time loop.
        for (int it = 1; it <= 10; it++) { // L11
            loop_12(ni, vx, mem, sxx, dt); // L12
            double vmax = 0.0; // L17
            vmax = loop_18(ni, vx, dt, sxx, vmax); // L18
            loop_22(vx, sxx, total, 0, lowest, 0); // L22
            io.write().unit(6).listDirected().begin().item(it).item(vmax).item(total[0]).item(lowest[0]).end(); // L26
        }
    }

    private static void loop_5(double[] vx, double[] sxx, ArrayView<double[]> mem) {
        double[] mem_data = mem.data;
        int mem_at = mem.origin();
        int mem_s2 = mem.stride[1];
        for (int j = 1; j <= 8; j++) { // L5
            for (int i = 1; i <= 6; i++) { // L6
                vx[i - 7 + j * 6] = (double) (i * j); // L7
                sxx[i - 7 + j * 6] = 0.0; // L8
                mem_data[mem_at + i + j * mem_s2] = 0.5; // L9
            }
        }
    }

    private static void loop_12(int ni, double[] vx, ArrayView<double[]> mem, double[] sxx,
            double dt) {
        double[] mem_data = mem.data;
        int mem_at = mem.origin();
        int mem_s2 = mem.stride[1];
        for (int j = 2; j <= 7; j++) { // L12
            for (int i = LOOP_13.enter(2, ni) // L13
                    ? StencilVectors.loop_13(2, ni, vx, -4 + j * 6, mem_data, mem_at + 2 + j * mem_s2, sxx, -5 // L13
                    + j * 6, dt) : 2; i <= ni; i++) { // L13
                double d = (vx[i - 6 + j * 6] - vx[i - 8 + j * 6]) / 2.0; // L14
                mem_data[mem_at + i + j * mem_s2] = 0.9 * mem_data[mem_at + i + j * mem_s2] + d; // L15
                sxx[i - 7 + j * 6] = sxx[i - 7 + j * 6] + dt * (d + mem_data[mem_at + i + j * mem_s2]); // L16
            }
            LOOP_13.leave(); // L13
        }
    }

    private static double loop_18(int ni, double[] vx, double dt, double[] sxx, double vmax_0) {
        double vmax = vmax_0; // L18
        for (int j = 2; j <= 7; j++) { // L18
            for (int i = 2; i <= ni; i++) { // L19
                vx[i - 7 + j * 6] = vx[i - 7 + j * 6] + dt * (sxx[i - 7 + j * 6] - sxx[i - 13 + j * 6]); // L20
                vmax = Arithmetic.max(vmax, Math.abs(vx[i - 7 + j * 6])); // L21
            }
        }
        return vmax;
    }

    private static void loop_22(double[] vx, double[] sxx, double[] total_0, int total_0_at,
            double[] lowest_0, int lowest_0_at) {
        double total = total_0[total_0_at]; // L22
        double lowest = lowest_0[lowest_0_at]; // L22
        for (int j = 1; j <= 8; j++) { // L22
            for (int i = 1; i <= 6; i++) { // L23
                double t = Norm.norm(vx[i - 7 + j * 6], sxx[i - 7 + j * 6]); // L24
                total = total + t; // L25
                lowest = Arithmetic.min(lowest, t); // L25
            }
        }
        total_0[total_0_at] = total; // L22
        lowest_0[lowest_0_at] = lowest; // L22
    }
}

// From stencil.f90 by fortranc 1.0
package fortran;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops of {@link Stencil} in vectors; each says which turn is the next.
 */
final class StencilVectors {
    private static final VectorSpecies<Double> DOUBLE = DoubleVector.SPECIES_PREFERRED;

    private StencilVectors() {
    }

    static int loop_13(int first, int last, double[] vx, int vx_at, double[] mem, int mem_at,
            double[] sxx, int sxx_at, double dt) {
        int n = last - first + 1;
        DoubleVector c1 = DoubleVector.broadcast(DOUBLE, 2.0);
        DoubleVector c2 = DoubleVector.broadcast(DOUBLE, 0.9);
        DoubleVector dt_all = DoubleVector.broadcast(DOUBLE, dt);
        int i = 0;
        for (; i <= n - DOUBLE.length(); i += DOUBLE.length()) { // L13
            DoubleVector d = DoubleVector.fromArray(DOUBLE, vx, vx_at + i) // L14
                    .sub(DoubleVector.fromArray(DOUBLE, vx, vx_at + i - 2)).div(c1); // L14
            DoubleVector mem_now = c2.mul(DoubleVector.fromArray(DOUBLE, mem, mem_at + i)).add(d); // L15
            mem_now.intoArray(mem, mem_at + i); // L15
            DoubleVector.fromArray(DOUBLE, sxx, sxx_at + i).add(dt_all.mul(d.add(mem_now))) // L16
                    .intoArray(sxx, sxx_at + i); // L16
        }
        if (i < n) {
            VectorMask<Double> rest = DOUBLE.indexInRange(i, n);
            DoubleVector d_2 = DoubleVector.fromArray(DOUBLE, vx, vx_at + i, rest) // L14
                    .sub(DoubleVector.fromArray(DOUBLE, vx, vx_at + i - 2, rest)).div(c1); // L14
            DoubleVector mem_now_2 = c2.mul(DoubleVector.fromArray(DOUBLE, mem, mem_at + i, rest)).add(d_2); // L15
            mem_now_2.intoArray(mem, mem_at + i, rest); // L15
            DoubleVector.fromArray(DOUBLE, sxx, sxx_at + i, rest).add(dt_all.mul(d_2.add(mem_now_2))) // L16
                    .intoArray(sxx, sxx_at + i, rest); // L16
        }
        return first + n;
    }
}

