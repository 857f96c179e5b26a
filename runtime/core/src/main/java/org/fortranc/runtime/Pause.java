package org.fortranc.runtime;

/** PAUSE of Fortran 77: the program goes on if the user types {@code go}. */
public final class Pause {
    private static final int ANSWER_BYTES = 3;

    private Pause() {}

    /** PAUSE without a code. */
    public static void pause(Image image) {
        pause(image, Text.of(""));
    }

    /** PAUSE with an integer code. */
    public static void pause(Image image, int code) {
        pause(image, Text.of(Integer.toString(code)));
    }

    /** PAUSE with a character code. */
    public static void pause(Image image, Text code) {
        image.io().writeError(Text.concatenate(Text.of("PAUSE "), Text.concatenate(code, Text.of("\n"
                + "To resume execution, type go.  Other input will terminate the job.\n"))));
        if (!image.io().inputLine(ANSWER_BYTES).equals("go\n")) throw StopException.stop(true);
        image.io().writeError(Text.of("RESUMED\n"));
    }
}
