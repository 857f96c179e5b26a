package org.fortranc.runtime;

/** A value of COMPLEX(4). Arithmetic and functions give gfortran's bits. */
public record ComplexFloat(float re, float im) {
    public static final ComplexFloat ZERO = new ComplexFloat(0, 0);
    private static final ComplexFloat ONE = new ComplexFloat(1, 0);

    /** Element {@code index}, counted in complex numbers, of an array of interleaved parts. */
    public static ComplexFloat load(float[] parts, int index) {
        return new ComplexFloat(parts[2 * index], parts[2 * index + 1]);
    }

    /** Sets element {@code index} of an array of interleaved parts. */
    public void store(float[] parts, int index) {
        parts[2 * index] = re;
        parts[2 * index + 1] = im;
    }

    /** The number whose real part is slot {@code slot} of the array, and whose imaginary part the next. */
    public static ComplexFloat at(float[] parts, int slot) {
        return new ComplexFloat(parts[slot], parts[slot + 1]);
    }

    /**
     * As {@code at}, for a REAL variable handed over as a COMPLEX one: where no storage follows it, the imaginary part,
     * which the program may not use, is zero.
     */
    public static ComplexFloat ofReals(float[] array, int index) {
        return new ComplexFloat(array[index], index + 1 < array.length ? array[index + 1] : 0f);
    }

    /** Puts the parts into slot {@code slot} and the next. */
    public void put(float[] parts, int slot) {
        parts[slot] = re;
        parts[slot + 1] = im;
    }

    /** New storage of the two parts. */
    public float[] parts() {
        return new float[] {re, im};
    }

    /** A real value as a complex one. */
    public static ComplexFloat of(float re) {
        return new ComplexFloat(re, 0);
    }

    public ComplexFloat plus(ComplexFloat other) {
        return new ComplexFloat(re + other.re, im + other.im);
    }

    public ComplexFloat minus(ComplexFloat other) {
        return new ComplexFloat(re - other.re, im - other.im);
    }

    public ComplexFloat times(ComplexFloat other) {
        return new ComplexFloat(re * other.re - im * other.im, re * other.im + im * other.re);
    }

    /** Division by Smith's algorithm, which does not overflow where the result does not. */
    public ComplexFloat dividedBy(ComplexFloat other) {
        if (Math.abs(other.re) < Math.abs(other.im)) {
            float ratio = other.re / other.im;
            float divisor = other.re * ratio + other.im;
            return new ComplexFloat((re * ratio + im) / divisor, (im * ratio - re) / divisor);
        }
        float ratio = other.im / other.re;
        float divisor = other.im * ratio + other.re;
        return new ComplexFloat((im * ratio + re) / divisor, (im - re * ratio) / divisor);
    }

    public ComplexFloat negate() {
        return new ComplexFloat(-re, -im);
    }

    /** CONJG. */
    public ComplexFloat conjugate() {
        return new ComplexFloat(re, -im);
    }

    /** The operator {@code ==}: parts compare as reals, so zeros of either sign are equal and NaN is not. */
    public boolean sameAs(ComplexFloat other) {
        return re == other.re && im == other.im;
    }

    /** ABS. */
    public float abs() {
        return LibM.hypot(re, im);
    }

    /** Power with an integer exponent: squares from the right; a negative exponent takes the reciprocal first. */
    public ComplexFloat pow(long exponent) {
        ComplexFloat power = ONE;
        if (exponent == 0) return power;
        ComplexFloat square = exponent < 0 ? ONE.dividedBy(this) : this;
        long rest = exponent < 0 ? -exponent : exponent;
        while (true) {
            if ((rest & 1) != 0) power = power.times(square);
            rest >>>= 1;
            if (rest == 0) return power;
            square = square.times(square);
        }
    }

    public ComplexFloat pow(ComplexFloat exponent) {
        return ComplexLibM.pow(this, exponent);
    }

    public ComplexFloat sqrt() {
        return ComplexLibM.sqrt(this);
    }

    public ComplexFloat exp() {
        return ComplexLibM.exp(this);
    }

    public ComplexFloat log() {
        return ComplexLibM.log(this);
    }

    public ComplexFloat sin() {
        return ComplexLibM.sin(this);
    }

    public ComplexFloat cos() {
        return ComplexLibM.cos(this);
    }

    public ComplexFloat tan() {
        return ComplexLibM.tan(this);
    }

    public ComplexFloat asin() {
        return ComplexLibM.asin(this);
    }

    public ComplexFloat acos() {
        return ComplexLibM.acos(this);
    }

    public ComplexFloat atan() {
        return ComplexLibM.atan(this);
    }

    public ComplexFloat sinh() {
        return ComplexLibM.sinh(this);
    }

    public ComplexFloat cosh() {
        return ComplexLibM.cosh(this);
    }

    public ComplexFloat tanh() {
        return ComplexLibM.tanh(this);
    }

    public ComplexFloat asinh() {
        return ComplexLibM.asinh(this);
    }

    public ComplexFloat acosh() {
        return ComplexLibM.acosh(this);
    }

    public ComplexFloat atanh() {
        return ComplexLibM.atanh(this);
    }

    /** CMPLX(value, KIND=8). */
    public ComplexDouble toDouble() {
        return new ComplexDouble(re, im);
    }
}
