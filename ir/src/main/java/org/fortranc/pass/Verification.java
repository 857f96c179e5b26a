package org.fortranc.pass;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.verify.CoreVerifier;

/** Verifies the program after each pass of a {@link Pipeline} and names the guilty one. */
public final class Verification implements BiConsumer<Pass, Program> {
    private final CoreVerifier.Scope scope;
    private final Set<Property> held = EnumSet.noneOf(Property.class);

    /** @param given the properties that hold before the first pass */
    public Verification(CoreVerifier.Scope scope, Set<Property> given) {
        this.scope = scope;
        held.addAll(given);
    }

    /** @throws BrokenProgram if an invariant does not hold */
    @Override public void accept(Pass pass, Program program) {
        held.removeAll(pass.invalidates());
        held.addAll(pass.establishes());
        var messages = CoreVerifier.verify(program, scope);
        if (messages.isEmpty() && held.contains(Property.NO_UNRESOLVED)) messages = CoreVerifier.unresolved(program);
        if (!messages.isEmpty()) throw new BrokenProgram(pass.name(), messages);
    }

    /** A bug of a pass: the program that it made is not Core. */
    public static final class BrokenProgram extends RuntimeException {
        BrokenProgram(String pass, List<String> messages) {
            super("after pass '" + pass + "': " + String.join("; ", messages));
        }
    }
}
