// From maze.f90 by fortranc 1.0
package fortran;

import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.MainProgram;
import org.fortranc.runtime.ProgramLauncher;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.ElementType;
import org.fortranc.runtime.io.Io;

public final class Maze implements MainProgram {
    private static final Text TEXT_NEW = Text.of("new");

    private static final Text TEXT_MID = Text.of("mid");

    private Io io;

    private final Image image;

    public Maze(Image image) {
        this.image = image;
    }

    @Override
    public void link() {
        io = image.unit(Io.class);
    }

    public static void main(String[] arguments) {
        ProgramLauncher.launch(Maze.class, arguments);
    }

    @Override
    public void run() {
        int[] total = new int[1];
        total[0] = 0; // L4
        walk(3, total, 0); // L5
        io.write().unit(6).listDirected().begin().item(total[0]).end(); // L6
    }

    private void walk(int n, int[] total, int total_at) {
        final var frame = new WalkFrame();
        frame.n = n;
        frame.total = total;
        frame.total_at = total_at;
        frame.steps = 0;
        frame.mark = Text.zeroed(3);
        frame.trail = new int[4];
        frame.steps = 0; // L13
        for (int i_2 = 1; i_2 <= 4; i_2++) { // L14
            frame.trail[i_2 - 1] = 0; // L14
        }
        frame.mark.assign(TEXT_NEW); // L15
        if (lines_17_to_29(frame) == 1) return; // L29
        io.write().unit(6).listDirected().begin().item(frame.mark).item(frame.steps).end(); // L32
        io.write().unit(6).listDirected().begin().items(ArrayView.of(frame.trail, 0, 4), ElementType.INTEGER4) // L33
                .end(); // L33
        frame.total[frame.total_at] = -frame.total[frame.total_at]; // L34
    }

    private int lines_18_to_24(WalkFrame frame, int i) {
        final int[] trail = frame.trail;
        for (int j = 1, j_last = frame.n; j <= j_last; j++) { // L18
            frame.steps = frame.steps + i * j; // L19
            trail[j - 1] = trail[j - 1] + frame.steps % 7 * i; // L20
            if (trail[j - 1] > 9) return 1; // L21
            frame.total[frame.total_at] = frame.total[frame.total_at] + trail[j - 1] * 10 + frame.steps; // L22
            if (frame.total[frame.total_at] > 500) return 2; // L23
            trail[3] = trail[3] + frame.total[frame.total_at] / 3; // L24
        }
        return 0;
    }

    private int lines_27_to_29(WalkFrame frame) {
        if (frame.steps > 30) { // L27
            io.write().unit(6).listDirected().begin().item(frame.mark).item(frame.total[frame.total_at]).end(); // L28
            return 1; // L29
        }
        return 0;
    }

    private int lines_17_to_29(WalkFrame frame) {
        // every cell of the maze
        for (int i = 1, i_last = frame.n; i - 1 < i_last; i++) { // L17
            int jump = lines_18_to_24(frame, i); // L18
            if (jump == 1) continue; // L21
            if (jump == 2) break; // L23
            frame.mark.assign(TEXT_MID); // L26
            jump = lines_27_to_29(frame); // L27
            if (jump == 1) return 1; // L29
        }
        return 0;
    }

    /**
     * What one activation of {@code walk} shares with its internal procedures.
     */
    private static final class WalkFrame {
        int n;

        int[] total;

        int total_at;

        int steps;

        Text mark;

        int[] trail;
    }
}

