package org.fortranc.frontend.semantics.scopes;

import java.util.Arrays;
import java.util.Optional;
import org.fortranc.frontend.FrontendOptions;
import org.fortranc.ir.fortran.DataType;

/** The mapping from first letters to types in a scoping unit (F2018 8.7). */
public final class ImplicitRules {
    private final DataType[] byLetter;
    private boolean none;
    private boolean externalNone;

    private ImplicitRules(DataType[] byLetter, boolean none, boolean externalNone) {
        this.byLetter = byLetter;
        this.none = none;
        this.externalNone = externalNone;
    }

    /** I to N are INTEGER, the others REAL; nothing has a type under {@code -fimplicit-none}. */
    public static ImplicitRules standard(FrontendOptions options) {
        var types = new DataType[26];
        Arrays.fill(types, new DataType.RealType(options.defaultReal()));
        Arrays.fill(types, 'i' - 'a', 'n' - 'a' + 1, new DataType.IntegerType(options.defaultInteger()));
        return new ImplicitRules(types, options.typing() == FrontendOptions.Typing.DECLARED_ONLY, false);
    }

    /** The rules of a scoping unit inside one that has these. */
    public ImplicitRules inherited() {
        return new ImplicitRules(byLetter.clone(), none, externalNone);
    }

    /** The type of names that begin like this one; none under IMPLICIT NONE. */
    public Optional<DataType> typeOf(String name) {
        char letter = name.charAt(0);
        return none || letter < 'a' || letter > 'z' ? Optional.empty() : Optional.of(byLetter[letter - 'a']);
    }

    public boolean isNone() {
        return none;
    }

    /** Whether IMPLICIT NONE (EXTERNAL) is in force: external procedures need the EXTERNAL attribute. */
    public boolean isExternalNone() {
        return externalNone;
    }

    /** IMPLICIT NONE, or IMPLICIT NONE (TYPE). */
    public void forbidTypes() {
        none = true;
    }

    public void forbidExternals() {
        externalNone = true;
    }

    /** IMPLICIT type (first-last). */
    public void map(char first, char last, DataType type) {
        none = false;
        Arrays.fill(byLetter, first - 'a', last - 'a' + 1, type);
    }
}
