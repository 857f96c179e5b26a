package org.fortranc.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The C text that is compiled with the C part of a program: what holds the symbols that the program wants, jumps in
 * place of procedures that the program has, and a hook for a process that C ends.
 */
final class ForeignBorder {
    private static final String HOOK = """
            #include <stdlib.h>
            /* How deep in C the program is: the run time counts. */
            int fortranc_in_c;
            /* Closes the units of the program if C ends the process. */
            void (*fortranc_at_exit)(void);
            static void fortranc_leave(void) { if (fortranc_in_c > 0 && fortranc_at_exit) fortranc_at_exit(); }
            __attribute__((constructor)) static void fortranc_enter(void) { atexit(fortranc_leave); }
            """;

    private static final String WANTED = """
            __asm__(".pushsection .data.rel,\\"aw\\"\\n .balign 8\\n .quad %1$s\\n .popsection");
            """;

    private static final String VARIABLE = """
            __asm__(".comm %s,%d,%d");
            """;

    private static final String JUMP = """
            __attribute__((visibility("protected"))) void *fortranc_at_%1$s;
            #ifdef __aarch64__
            __asm__(".pushsection .text\\n .globl %1$s\\n .type %1$s,%%function\\n%1$s:\\n adrp x16, fortranc_at_%1$s\\n"
                    " ldr x16, [x16, :lo12:fortranc_at_%1$s]\\n br x16\\n .popsection");
            #else
            __asm__(".pushsection .text\\n .globl %1$s\\n .type %1$s,@function\\n%1$s:\\n jmp *fortranc_at_%1$s(%%rip)\\n"
                    " .popsection");
            #endif
            """;

    private ForeignBorder() {}

    /** What C needs for descriptors of Fortran objects (F2018 18.5): the header, and its functions where C calls them. */
    static final class Descriptors {
        private static final String HEADER = "ISO_Fortran_binding.h";
        private static final String FUNCTIONS = "descriptors.c";

        private final Path folder;
        private boolean called;

        Descriptors(Path folder) throws IOException {
            this.folder = folder;
            copy(HEADER);
        }

        private void copy(String name) throws IOException {
            try (var text = ForeignBorder.class.getResourceAsStream("c/" + name)) {
                if (text == null) throw new IllegalStateException(name + " is not on the class path");
                Files.copy(text, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }

        /** Words for the C compiler. */
        List<String> words() {
            var words = new ArrayList<>(List.of("-idirafter", folder.toString()));
            if (called) words.add(folder.resolve(FUNCTIONS).toString());
            return words;
        }

        /** Whether one of these missing symbols is of a function that is provided from now on. */
        boolean provide(Set<String> missing) throws IOException {
            if (called || missing.stream().noneMatch(symbol -> symbol.startsWith("CFI_"))) return false;
            copy(FUNCTIONS);
            called = true;
            return true;
        }

        void delete() throws IOException {
            for (var name : List.of(HEADER, FUNCTIONS)) Files.deleteIfExists(folder.resolve(name));
        }
    }

    /**
     * The text.
     *
     * @param wanted symbols that C must have
     * @param called symbols of procedures that the program has
     * @param shared variables of the program, with their sizes, that are there even if C does not define them
     */
    static String source(Collection<String> wanted, Collection<String> called, Map<String, Long> shared) {
        var text = new StringBuilder(HOOK);
        for (var symbol : wanted) text.append(WANTED.formatted(symbol));
        shared.forEach((symbol, bytes) -> text.append(VARIABLE.formatted(symbol, Math.max(1, bytes),
                Math.min(8, Long.lowestOneBit(Math.max(1, bytes))))));
        for (var symbol : called) text.append(JUMP.formatted(symbol));
        return text.toString();
    }
}
