package org.fortranc.lower;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the local variables of each type hold that nothing in the program initialises: {@code -finit-integer=} and its
 * like. Where a type has none here, they hold zeros.
 *
 * @param real of REAL, and of both parts of COMPLEX
 * @param character the code of the character that fills the variable
 * @param structures whether components of structures get such values too
 */
public record InitialValues(OptionalLong integer, Optional<Double> real, Optional<Boolean> logical,
                            OptionalInt character, boolean structures) {
    public static final InitialValues NONE = new InitialValues(OptionalLong.empty(), Optional.empty(), Optional.empty(),
            OptionalInt.empty(), false);

    boolean isNone() {
        return integer.isEmpty() && real.isEmpty() && logical.isEmpty() && character.isEmpty();
    }

    public InitialValues withInteger(long value) {
        return new InitialValues(OptionalLong.of(value), real, logical, character, structures);
    }

    public InitialValues withReal(double value) {
        return new InitialValues(integer, Optional.of(value), logical, character, structures);
    }

    public InitialValues withLogical(boolean value) {
        return new InitialValues(integer, real, Optional.of(value), character, structures);
    }

    public InitialValues withCharacter(int code) {
        return new InitialValues(integer, real, logical, OptionalInt.of(code), structures);
    }

    public InitialValues withStructures() {
        return new InitialValues(integer, real, logical, character, true);
    }
}
