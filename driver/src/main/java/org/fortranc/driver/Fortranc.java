package org.fortranc.driver;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.diagnostic.Severity;

/**
 * The command: reads its options, has the work done, and ends with 0, 1 (errors in the program), 2 (usage) or 70 (our
 * bug).
 */
public final class Fortranc {
    static final int ERRORS = 1;
    static final int USAGE = 2;
    static final int BUG = 70;

    private final PrintStream out;
    private final PrintStream err;

    public Fortranc(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        int status = new Fortranc(System.out, System.err).run(arguments);
        System.out.flush();
        Runtime.getRuntime().halt(status); // no thread of ours has anything left to do, and halting is quicker
    }

    /** Does what the arguments ask for; the result is the exit status. */
    public int run(String... arguments) {
        try {
            for (var argument : arguments) {
                if (argument.equals("--")) break;
                var answer = Questions.answer(argument);
                if (answer.isPresent()) return print(answer.get());
                if (argument.startsWith("--explain=")) return explain(argument.substring(10));
            }
            if (List.of(arguments).contains("-v")) err.print(Questions.VERBOSE_VERSION);
            if (arguments.length == 1 && arguments[0].equals("-v")) return 0;
            return execute(CommandLine.parse(arguments));
        } catch (UsageException e) {
            err.println("fortranc: error: " + e.getMessage());
            return USAGE;
        } catch (IOException e) {
            err.println("fortranc: error: " + e);
            return USAGE;
        }
    }

    private int print(String text) {
        out.print(text);
        return 0;
    }

    private int explain(String code) throws IOException, UsageException {
        try (var page = Fortranc.class.getResourceAsStream("/docs/diagnostics/" + code + ".md")) {
            if (page == null) throw new UsageException("no message has the code '%s'", code);
            return print(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private int execute(Invocation invocation) throws UsageException, IOException {
        var diagnostics = new DiagnosticSink();
        var compiler = new Compiler(invocation, diagnostics);
        int status = ERRORS;
        try {
            status = new Actions(invocation, compiler, out).perform();
        } catch (RuntimeException | StackOverflowError | AssertionError bug) {
            BugReport.write(err, compiler.doing(), bug, compiler.latestCore());
            status = BUG;
        }
        var printer = new DiagnosticPrinter(err);
        boolean json = invocation.has(Invocation.Switch.REMARKS_AS_JSON);
        for (var diagnostic : diagnostics.all())
            if (!json || diagnostic.code().severity() != Severity.REMARK) printer.print(diagnostic);
        if (json) err.print(RemarksAsJson.of(diagnostics.all()));
        return status == 0 && diagnostics.hasErrors() ? ERRORS : status;
    }
}
