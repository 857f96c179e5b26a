// From t.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Format;
import org.fortranc.runtime.io.Io;

public final class Tmain implements MainProgram {
    private static final Format FORMAT_1 = Format.of("(i2,f4.1)");

    private static final Format FORMAT_2 = Format.of("(i5)");

    private Greet greet;

    private Io io;

    private final Image image;

    public Tmain(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        greet = image.unit(Greet.class);
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Tmain.class, arguments);
    }

    @Override
    public void run() {
        int n = 0;
        double x = 0;
        Text a = Text.zeroed(5);
        Text b = Text.zeroed(10);
        Text names = Text.zeroed(6);
        a.assign(Text.of("abc")); // L2
        names.element(0, 3).assign(Text.of("xy")); // L3
        names.element(1, 3).assign(a.substring(2, 4)); // L4
        b.assignJoined(a.trim(), Text.of("-"), names.element(1, 3)); // L5
        greet.greet(b, names.element(0, 3)); // L6
        final var read = io.read().internal(b).format(FORMAT_1).iostat().begin(); // L7
        n = read.read(n); // L7
        x = read.read(x); // L7
        n = read.end(); // L7
        io.write().internal(a).format(FORMAT_2).begin().item(42).end(); // L8
        boolean ok = Text.equal(a, Text.of("   42")) // L9
                && Text.compare(names.element(0, 3), names.element(1, 3)) < 0; // L9
        if (Text.equal(b, Text.of("12 3.5"))) {
            n = n + 1; // L10
        } else {
            n = -7; // L10
        }
        io.write().unit(6).listDirected().begin().item(a).item(b).items(names.view(3, 2), ElementType.CHARACTER) // L11
                .item(n).item(x).item(ok, 4).item(b.index(Text.of("3"))).item(b.length).end(); // L11
        final var inquire = io.inquire().unit(6); // L12
        inquire.end(); // L12
        ok = inquire.opened(); // L12
        n = inquire.number(); // L12
    }
}

// From t.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.Io;

public final class Greet implements ProgramPart {
    private static final Text TEXT_1 = Text.of("12 3.5");

    private Io io;

    private final Image image;

    public Greet(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        io = image.unit(Io.class);
    }

    public void greet(Text s, Text list) {
        io.write().unit(6).listDirected().begin().item(s).item(s.length).item(list.element(1, list.length)) // L21
                .end(); // L21
        s.assign(TEXT_1); // L22
    }
}

