package org.fortranc.frontend.semantics.scopes;

import java.util.Arrays;
import java.util.Optional;
import org.fortranc.frontend.FrontendOptions;
import org.fortranc.ir.fortran.DataType;

/** The mapping from first letters to types in a scoping unit (F2018 8.7). */
public final class ImplicitRules {
    /** Absent where the letter has the meaning that it has in the host. */
    private final DataType[] byLetter = new DataType[26];
    private final Optional<ImplicitRules> host;
    private Typing typing = Typing.AS_HOST;
    private boolean externalNone;

    private enum Typing { AS_HOST, NONE, BY_LETTER }

    private ImplicitRules(Optional<ImplicitRules> host) {
        this.host = host;
    }

    /** I to N are INTEGER, the others REAL; nothing has a type under {@code -fimplicit-none}. */
    public static ImplicitRules standard(FrontendOptions options) {
        var rules = new ImplicitRules(Optional.empty());
        Arrays.fill(rules.byLetter, new DataType.RealType(options.defaultReal()));
        Arrays.fill(rules.byLetter, 'i' - 'a', 'n' - 'a' + 1, new DataType.IntegerType(options.defaultInteger()));
        rules.typing = options.typing() == FrontendOptions.Typing.DECLARED_ONLY ? Typing.NONE : Typing.BY_LETTER;
        return rules;
    }

    /** The rules of a scoping unit inside one that has these, whatever they will become. */
    public ImplicitRules inherited() {
        return new ImplicitRules(Optional.of(this));
    }

    /** The type of names that begin like this one; none under IMPLICIT NONE. */
    public Optional<DataType> typeOf(String name) {
        char letter = name.charAt(0);
        if (letter < 'a' || letter > 'z' || typing == Typing.NONE) return Optional.empty();
        var own = byLetter[letter - 'a'];
        return own != null ? Optional.of(own) : host.flatMap(rules -> rules.typeOf(name));
    }

    /** Whether IMPLICIT NONE is given here. */
    public boolean isNone() {
        return typing == Typing.NONE;
    }

    /** Whether IMPLICIT NONE (EXTERNAL) is in force: external procedures need the EXTERNAL attribute. */
    public boolean isExternalNone() {
        return externalNone || host.filter(ImplicitRules::isExternalNone).isPresent();
    }

    /** IMPLICIT NONE, or IMPLICIT NONE (TYPE). */
    public void forbidTypes() {
        typing = Typing.NONE;
    }

    public void forbidExternals() {
        externalNone = true;
    }

    /** IMPLICIT type (first-last). */
    public void map(char first, char last, DataType type) {
        typing = Typing.BY_LETTER;
        Arrays.fill(byLetter, first - 'a', last - 'a' + 1, type);
    }
}
