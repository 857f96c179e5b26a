package org.fortranc.runtime;

/** A value of COMPLEX(8). Arithmetic and functions give gfortran's bits. */
public record ComplexDouble(double re, double im) {
    public static final ComplexDouble ZERO = new ComplexDouble(0, 0);
    private static final ComplexDouble ONE = new ComplexDouble(1, 0);

    /** Element {@code index}, counted in complex numbers, of an array of interleaved parts. */
    public static ComplexDouble load(double[] parts, int index) {
        return new ComplexDouble(parts[2 * index], parts[2 * index + 1]);
    }

    /** Sets element {@code index} of an array of interleaved parts. */
    public void store(double[] parts, int index) {
        parts[2 * index] = re;
        parts[2 * index + 1] = im;
    }

    /** The number whose real part is slot {@code slot} of the array, and whose imaginary part the next. */
    public static ComplexDouble at(double[] parts, int slot) {
        return new ComplexDouble(parts[slot], parts[slot + 1]);
    }

    /**
     * As {@code at}, for a REAL variable handed over as a COMPLEX one: where no storage follows it, the imaginary part,
     * which the program may not use, is zero.
     */
    public static ComplexDouble ofReals(double[] array, int index) {
        return new ComplexDouble(array[index], index + 1 < array.length ? array[index + 1] : 0d);
    }

    /** Puts the parts into slot {@code slot} and the next. */
    public void put(double[] parts, int slot) {
        parts[slot] = re;
        parts[slot + 1] = im;
    }

    /** New storage of the two parts. */
    public double[] parts() {
        return new double[] {re, im};
    }

    /** A real value as a complex one. */
    public static ComplexDouble of(double re) {
        return new ComplexDouble(re, 0);
    }

    public ComplexDouble plus(ComplexDouble other) {
        return new ComplexDouble(re + other.re, im + other.im);
    }

    public ComplexDouble minus(ComplexDouble other) {
        return new ComplexDouble(re - other.re, im - other.im);
    }

    public ComplexDouble times(ComplexDouble other) {
        return new ComplexDouble(re * other.re - im * other.im, re * other.im + im * other.re);
    }

    /** Division by Smith's algorithm, which does not overflow where the result does not. */
    public ComplexDouble dividedBy(ComplexDouble other) {
        if (Math.abs(other.re) < Math.abs(other.im)) {
            double ratio = other.re / other.im;
            double divisor = other.re * ratio + other.im;
            return new ComplexDouble((re * ratio + im) / divisor, (im * ratio - re) / divisor);
        }
        double ratio = other.im / other.re;
        double divisor = other.im * ratio + other.re;
        return new ComplexDouble((im * ratio + re) / divisor, (im - re * ratio) / divisor);
    }

    public ComplexDouble negate() {
        return new ComplexDouble(-re, -im);
    }

    /** CONJG. */
    public ComplexDouble conjugate() {
        return new ComplexDouble(re, -im);
    }

    /** The operator {@code ==}: parts compare as reals, so zeros of either sign are equal and NaN is not. */
    public boolean sameAs(ComplexDouble other) {
        return re == other.re && im == other.im;
    }

    /** ABS. */
    public double abs() {
        return LibM.hypot(re, im);
    }

    /** Power with an integer exponent: squares from the right; a negative exponent takes the reciprocal first. */
    public ComplexDouble pow(long exponent) {
        ComplexDouble power = ONE;
        if (exponent == 0) return power;
        ComplexDouble square = exponent < 0 ? ONE.dividedBy(this) : this;
        long rest = exponent < 0 ? -exponent : exponent;
        while (true) {
            if ((rest & 1) != 0) power = power.times(square);
            rest >>>= 1;
            if (rest == 0) return power;
            square = square.times(square);
        }
    }

    public ComplexDouble pow(ComplexDouble exponent) {
        return ComplexLibM.pow(this, exponent);
    }

    public ComplexDouble sqrt() {
        return ComplexLibM.sqrt(this);
    }

    public ComplexDouble exp() {
        return ComplexLibM.exp(this);
    }

    public ComplexDouble log() {
        return ComplexLibM.log(this);
    }

    public ComplexDouble sin() {
        return ComplexLibM.sin(this);
    }

    public ComplexDouble cos() {
        return ComplexLibM.cos(this);
    }

    public ComplexDouble tan() {
        return ComplexLibM.tan(this);
    }

    public ComplexDouble asin() {
        return ComplexLibM.asin(this);
    }

    public ComplexDouble acos() {
        return ComplexLibM.acos(this);
    }

    public ComplexDouble atan() {
        return ComplexLibM.atan(this);
    }

    public ComplexDouble sinh() {
        return ComplexLibM.sinh(this);
    }

    public ComplexDouble cosh() {
        return ComplexLibM.cosh(this);
    }

    public ComplexDouble tanh() {
        return ComplexLibM.tanh(this);
    }

    public ComplexDouble asinh() {
        return ComplexLibM.asinh(this);
    }

    public ComplexDouble acosh() {
        return ComplexLibM.acosh(this);
    }

    public ComplexDouble atanh() {
        return ComplexLibM.atanh(this);
    }

    /** CMPLX(value, KIND=4). */
    public ComplexFloat toFloat() {
        return new ComplexFloat((float) re, (float) im);
    }
}
