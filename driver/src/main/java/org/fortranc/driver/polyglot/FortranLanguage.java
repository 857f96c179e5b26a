package org.fortranc.driver.polyglot;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.Option;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.nodes.RootNode;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;

/**
 * Fortran for the polyglot API. Evaluating a source with a main program runs it, by the reference executor, with the
 * context's streams, environment and arguments; the value is the exit status. A source without one is kept: those
 * evaluated later in the context may use its modules and call its procedures.
 *
 * <p>Errors of the source are a {@code PolyglotException} that is a syntax error and whose message has all of them.
 */
@TruffleLanguage.Registration(id = FortranLanguage.ID, name = "Fortran", version = "2018",
        defaultMimeType = FortranLanguage.MIME_TYPE, characterMimeTypes = FortranLanguage.MIME_TYPE,
        contextPolicy = TruffleLanguage.ContextPolicy.EXCLUSIVE)
public final class FortranLanguage extends TruffleLanguage<FortranContext> {
    public static final String ID = "fortran";
    static final String MIME_TYPE = "text/x-fortran";

    /** Options of the command, separated by blanks, as in {@code -fcheck=bounds -std=legacy}. */
    @Option(help = "Options of the fortranc command, separated by blanks.", category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    static final OptionKey<String> Flags = new OptionKey<>("");

    private static final ContextReference<FortranContext> CONTEXT = ContextReference.create(FortranLanguage.class);

    @Override protected OptionDescriptors getOptionDescriptors() {
        return new FortranLanguageOptionDescriptors();
    }

    @Override protected FortranContext createContext(Env env) {
        return new FortranContext(env);
    }

    /** Every program runs as an instance of its own, so threads have nothing in common but the kept sources. */
    @Override protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return true;
    }

    @Override protected CallTarget parse(ParsingRequest request) {
        var program = CONTEXT.get(null).compile(request.getSource());
        RootNode root = new ProgramNode(this, program);
        return root.getCallTarget();
    }

    static FortranContext context(ProgramNode node) {
        return CONTEXT.get(node);
    }
}
