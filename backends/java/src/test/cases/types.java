// From s.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.Text;

public final class Smod implements ProgramPart {
    public Point origin = new Point();

    public Smod(Image image) {
    }

    @Override
    public void link() {
    }

    /**
     * TYPE point.
     */
    public static final class Point {
        public double x = 1.0;

        public double[] y = new double[1];

        public Text tag = Text.of("abc").copy(3);

        public int[] v = new int[3];

        public Point next = null;

        /**
         * Intrinsic assignment (F2018 10.2.1.3): allocatable components are copied, pointers shared.
         */
        public void assign(Point toCopy) {
            x = toCopy.x;
            y[0] = toCopy.y[0];
            tag.assign(toCopy.tag);
            System.arraycopy(toCopy.v, 0, v, 0, v.length);
            next = toCopy.next;
        }

        public Point copy() {
            var copy = new Point();
            copy.assign(this);
            return copy;
        }

        public static Point[] array(int size) {
            return fill(new Point[size]);
        }

        /**
         * A new object for each element.
         */
        public static Point[] fill(Point[] array) {
            if (array != null) {
                for (int i = 0; i < array.length; i++) array[i] = new Point();
            }
            return array;
        }
    }

    /**
     * TYPE box.
     */
    public static final class Box {
        public Point corner = new Point();

        public ArrayView<float[]> data = new ArrayView<>(1);

        /**
         * Intrinsic assignment (F2018 10.2.1.3): allocatable components are copied, pointers shared.
         */
        public void assign(Box toCopy) {
            corner.assign(toCopy.corner);
            data.copyAllocation(toCopy.data);
        }

        public Box copy() {
            var copy = new Box();
            copy.assign(this);
            return copy;
        }

        public static Box[] array(int size) {
            return fill(new Box[size]);
        }

        /**
         * A new object for each element.
         */
        public static Box[] fill(Box[] array) {
            if (array != null) {
                for (int i = 0; i < array.length; i++) array[i] = new Box();
            }
            return array;
        }
    }
}

// From s.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Io;

public final class Smain implements MainProgram {
    private Smod smod;

    private Io io;

    private final Image image;

    public Smain(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        smod = image.unit(Smod.class);
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Smain.class, arguments);
    }

    @Override
    public void run() {
        Smod.Point p = new Smod.Point();
        Smod.Point q = new Smod.Point();
        Smod.Box b = new Smod.Box();
        Smod.Box c = new Smod.Box();
        Smod.Point[] list = Smod.Point.array(3);
        p.x = 3.0; // L6
        p.v[1] = 5; // L7
        q.assign(p); // L8
        p.x = 4.0; // L9
        for (int i = 1; i <= 3; i++) { // L10
            list[i - 1].y[0] = (double) i + p.x; // L11
        }
        list[1].assign(q); // L12
        b.corner.assign(list[2]); // L13
        b.data.allocate(float[].class, "b", 1, 2); // L14
        b.data.data[b.data.at(1)] = 8.0f; // L15
        c.assign(b); // L16
        b.data.data[b.data.at(1)] = 9.0f; // L17
        Bump.bump(list[0].y, 0, smod.origin); // L18
        io.write().unit(6).listDirected().begin().item(q.x).item(list[0].y[0]) // L19
                .items(ArrayView.of(list[1].v, 0, 3), ElementType.INTEGER4).item(c.corner.y[0]) // L19
                .item(c.data.data[c.data.at(1)]).item(smod.origin.tag).item(smod.origin.y[0]).end(); // L19
        b.data.nullify(); // L20
    }
}

// From s.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;

public final class Bump implements ProgramPart {
    public Bump(Image image) {
    }

    @Override
    public void link() {
    }

    public static void bump(double[] z, int z_at, Smod.Point o) {
        z[z_at] = z[z_at] + 1.0; // L31
        o.y[0] = z[z_at]; // L32
    }
}

