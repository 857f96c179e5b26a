// From p.f by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.Raw;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Io;

public final class Pmain implements MainProgram {
    byte[] pmain_i = new byte[16];

    private Common_mix common_mix;

    private Half half;

    private Io io;

    private final Image image;

    public Pmain(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        common_mix = image.unit(Common_mix.class);
        half = image.unit(Half.class);
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Pmain.class, arguments);
    }

    @Override
    public void run() {
        Raw.putDouble(pmain_i, 0, 1.0); // L2
        int k = Raw.getInt(pmain_i, 4); // L3
        Raw.putInt(pmain_i, 8, 1684234849); // L4
        final float[] copy = Raw.floats(common_mix.a, 0, 2), before = copy.clone(); // L5
        half.half(copy, 0, 2); // L5
        Raw.put(common_mix.a, 0, copy, before); // L5
        final int[] copy_ = Raw.ints(pmain_i, 0, 4), before_ = copy_.clone(); // L6
        final float[] copy__ = Raw.floats(common_mix.a, 0, 2), before__ = copy__.clone(); // L6
        io.write().unit(6).listDirected().begin().item(k).item(Text.view(pmain_i, 8, 4)) // L6
                .items(ArrayView.of(copy_, 0, 4), ElementType.INTEGER4) // L6
                .items(ArrayView.of(copy__, 0, 2), ElementType.REAL4).item(Raw.getInt(common_mix.a, 16) != 0, 4) // L6
                .item(Raw.getFloat(pmain_i, 8)).end(); // L6
        Raw.put(common_mix.a, 0, copy__, before__); // L6
        Raw.put(pmain_i, 0, copy_, before_); // L6
    }
}

// From p.f by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.Raw;
import org.fortranc.runtime.io.Io;

public final class Half implements ProgramPart {
    private Common_mix common_mix;

    private Io io;

    private final Image image;

    public Half(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        common_mix = image.unit(Common_mix.class);
        io = image.unit(Io.class);
    }

    public void half(float[] v, int v_at, int n) {
        Raw.putInt(common_mix.a, 16, 1); // L11
        for (int i = 1; i <= n; i++) { // L11
            v[v_at + i - 1] = v[v_at + i - 1] / 2.0f + 1.0f; // L12
        }
        Raw.putDouble(common_mix.a, 8, 8.0); // L13
        io.write().unit(6).listDirected().begin().item(Raw.getInt(common_mix.a, 12)).end(); // L14
    }
}

// By fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;

/**
 * COMMON /mix/.
 */
public final class Common_mix {
    public byte[] a = {0, 0, 0, 0, 0, 0, 32, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    public Common_mix(Image image) {
    }
}

