package org.fortranc.driver;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.text.CorePrinter;

/**
 * What a user gets to see of a bug of ours: what was being done, and a file with all that is needed to look into it.
 */
final class BugReport {
    private BugReport() {}

    static void write(PrintStream err, String doing, Throwable bug, Optional<Program> core) {
        err.printf("fortranc: error: a bug in fortranc while %s: %s [%s]%n", doing, bug, Code.INTERNAL.id());
        try {
            var file = Files.createTempFile("fortranc-bug-", ".txt");
            Files.writeString(file, report(doing, bug, core));
            err.println("fortranc: the state of the compiler is in " + file);
        } catch (IOException e) {
            err.print(report(doing, bug, core)); // better on the screen than lost
        }
    }

    private static String report(String doing, Throwable bug, Optional<Program> core) {
        var text = new StringWriter();
        var writer = new PrintWriter(text);
        writer.println("while " + doing);
        bug.printStackTrace(writer);
        core.ifPresent(program -> writer.print("\nCore:\n" + CorePrinter.print(program)));
        writer.flush();
        return text.toString();
    }
}
