package org.fortranc.frontend;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the command line says about names and types, in gfortran's terms.
 *
 * @param kinds which kinds declarations and constants have
 * @param typing whether names without a declared type have one by their first letter
 * @param features what is on
 */
public record FrontendOptions(Kinds kinds, Typing typing, Set<Feature> features) {
    public enum Typing { BY_FIRST_LETTER, DECLARED_ONLY }

    public enum Backslash { ORDINARY, ESCAPE }

    /** What an option switches on. */
    public enum Feature {
        /** {@code -fbackslash}: {@code \n} and the like in character constants mean one character, as in C. */
        BACKSLASH_ESCAPES,
        /** {@code -fcoarray=single}: coarrays are allowed, in a program of one image. */
        SINGLE_IMAGE,
        /** {@code -fno-range-check}: a constant that its kind cannot represent is no error. */
        NO_RANGE_CHECK,
        /** {@code -fshort-enums}: enumerators have the smallest kind that holds them all. */
        SHORT_ENUMERATORS,
        /**
         * {@code -fallow-argument-mismatch}: references to an external procedure may differ in the types and ranks of
         * their arguments.
         */
        ARGUMENT_MISMATCH,
        /** {@code -fdec}: logical operators work on the bits of integers. */
        BITWISE_LOGIC,
        /** {@code -fallow-invalid-boz}: a BOZ constant may stand wherever a number may. */
        BOZ_ANYWHERE,
        /** {@code -fdec-char-conversions}: the characters of a constant can be the bits of a number. */
        CHARACTER_CONVERSIONS
    }

    /**
     * Kinds without and in place of those that a program writes.
     *
     * @param integer of INTEGER and LOGICAL without a kind: 4, or 8 with {@code -fdefault-integer-8}
     * @param real of REAL: 4, or 8 with {@code -fdefault-real-8}
     * @param doublePrecision of DOUBLE PRECISION: 8, or 16 with {@code -fdefault-real-8} alone
     * @param integer4 what INTEGER(4) means: 8 with {@code -finteger-4-integer-8}
     * @param real4 what REAL(4) means: 8 with {@code -freal-4-real-8}
     * @param real8 what REAL(8) means: 4 with {@code -freal-8-real-4}
     */
    public record Kinds(int integer, int real, int doublePrecision, int integer4, int real4, int real8) {
        static final Kinds STANDARD = new Kinds(4, 4, 8, 4, 4, 8);

        /** The kind that a declaration or constant with the given kind of INTEGER has. */
        public int ofInteger(int written) {
            return written == 4 ? integer4 : written;
        }

        /** The same of REAL and COMPLEX. */
        public int ofReal(int written) {
            return written == 4 ? real4 : written == 8 ? real8 : written;
        }

        private Kinds asWritten() {
            return new Kinds(integer, real, doublePrecision, 4, 4, 8);
        }
    }

    public static final FrontendOptions STANDARD = new FrontendOptions(Kinds.STANDARD, Typing.BY_FIRST_LETTER,
            Set.of());

    public FrontendOptions {
        features = Set.copyOf(features);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    public int defaultInteger() {
        return kinds.integer();
    }

    public int defaultReal() {
        return kinds.real();
    }

    public int defaultDouble() {
        return kinds.doublePrecision();
    }

    public Backslash backslash() {
        return has(Feature.BACKSLASH_ESCAPES) ? Backslash.ESCAPE : Backslash.ORDINARY;
    }

    public boolean singleImage() {
        return has(Feature.SINGLE_IMAGE);
    }

    public boolean rangeCheck() {
        return !has(Feature.NO_RANGE_CHECK);
    }

    public FrontendOptions withDefaultInteger8() {
        return withKinds(k -> new Kinds(8, k.real, k.doublePrecision, k.integer4, k.real4, k.real8));
    }

    /**
     * {@code -fdefault-real-8}: DOUBLE PRECISION becomes REAL(16) as well, unless {@code -fdefault-double-8} follows.
     */
    public FrontendOptions withDefaultReal8() {
        return withKinds(k -> new Kinds(k.integer, 8, 16, k.integer4, k.real4, k.real8));
    }

    public FrontendOptions withDefaultDouble8() {
        return withKinds(k -> new Kinds(k.integer, k.real, 8, k.integer4, k.real4, k.real8));
    }

    /** {@code -finteger-4-integer-8} */
    public FrontendOptions withInteger4As8() {
        return withKinds(k -> new Kinds(8, k.real, k.doublePrecision, 8, k.real4, k.real8));
    }

    /** {@code -freal-4-real-8} */
    public FrontendOptions withReal4As8() {
        return withKinds(k -> new Kinds(k.integer, 8, k.doublePrecision, k.integer4, 8, k.real8));
    }

    /** {@code -freal-8-real-4}: only DOUBLE PRECISION of 8 bytes is replaced, and REAL of {@code -fdefault-real-8} stays. */
    public FrontendOptions withReal8As4() {
        return withKinds(k -> new Kinds(k.integer, k.real, k.doublePrecision == 8 ? 4 : k.doublePrecision, k.integer4,
                k.real4, 4));
    }

    /** For texts whose kinds have been replaced already. */
    public FrontendOptions withKindsAsWritten() {
        return withKinds(Kinds::asWritten);
    }

    private FrontendOptions withKinds(UnaryOperator<Kinds> change) {
        return new FrontendOptions(change.apply(kinds), typing, features);
    }

    public FrontendOptions withImplicitNone() {
        return new FrontendOptions(kinds, Typing.DECLARED_ONLY, features);
    }

    public FrontendOptions with(Feature feature) {
        var more = EnumSet.of(feature);
        more.addAll(features);
        return new FrontendOptions(kinds, typing, more);
    }
}
