package org.fortranc.frontend;

/**
 * What the command line says about names and types, in gfortran's terms.
 *
 * @param defaultInteger kind of INTEGER and LOGICAL without a kind: 4, or 8 with {@code -fdefault-integer-8}
 * @param defaultReal kind of REAL: 4, or 8 with {@code -fdefault-real-8}
 * @param defaultDouble kind of DOUBLE PRECISION: 8, or 16 with {@code -fdefault-real-8} alone
 * @param typing whether names without a declared type have one by their first letter
 * @param backslash whether {@code \n} and the like in character constants mean one character, as in C
 * @param singleImage whether coarrays are allowed, in a program of one image
 * @param rangeCheck whether a constant that its kind cannot represent is an error
 */
public record FrontendOptions(int defaultInteger, int defaultReal, int defaultDouble, Typing typing,
        Backslash backslash, boolean singleImage, boolean rangeCheck) {
    public enum Typing { BY_FIRST_LETTER, DECLARED_ONLY }

    public enum Backslash { ORDINARY, ESCAPE }

    public static final FrontendOptions STANDARD = new FrontendOptions(4, 4, 8, Typing.BY_FIRST_LETTER,
            Backslash.ORDINARY, false, true);

    public FrontendOptions withDefaultInteger8() {
        return new FrontendOptions(8, defaultReal, defaultDouble, typing, backslash, singleImage, rangeCheck);
    }

    /**
     * {@code -fdefault-real-8}: DOUBLE PRECISION becomes REAL(16) as well, unless {@code -fdefault-double-8} follows.
     */
    public FrontendOptions withDefaultReal8() {
        return new FrontendOptions(defaultInteger, 8, 16, typing, backslash, singleImage, rangeCheck);
    }

    public FrontendOptions withDefaultDouble8() {
        return new FrontendOptions(defaultInteger, defaultReal, 8, typing, backslash, singleImage, rangeCheck);
    }

    public FrontendOptions withImplicitNone() {
        return new FrontendOptions(defaultInteger, defaultReal, defaultDouble, Typing.DECLARED_ONLY, backslash,
                singleImage, rangeCheck);
    }

    /** {@code -fbackslash} */
    public FrontendOptions withBackslashEscapes() {
        return new FrontendOptions(defaultInteger, defaultReal, defaultDouble, typing, Backslash.ESCAPE,
                singleImage, rangeCheck);
    }

    /** {@code -fno-range-check} */
    public FrontendOptions withoutRangeCheck() {
        return new FrontendOptions(defaultInteger, defaultReal, defaultDouble, typing, backslash, singleImage, false);
    }

    /** {@code -fcoarray=single} */
    public FrontendOptions withSingleImage() {
        return new FrontendOptions(defaultInteger, defaultReal, defaultDouble, typing, backslash, true, rangeCheck);
    }
}
