package org.fortranc.ir.core;

/**
 * Scalar functions without effects. Arguments have the types of the Fortran intrinsic of that name (F2018 16.9) after
 * conversion to equal kinds; the result's type stands in the {@link Expr.Intrinsic}.
 */
public enum IntrinsicFunction {
    // numeric, any kind
    ABS, AINT, ANINT, CEILING, FLOOR, NINT, MOD, MODULO, SIGN, DIM, MIN, MAX, DPROD, CONJG, CMPLX, REAL_PART, AIMAG,
    /** x**i, x**y, z**w by run-time rules: integer, real or complex base; second argument of any numeric type. */
    POWER,
    // mathematical (real and, where the standard has it, complex)
    SQRT, EXP, LOG, LOG10, SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2, SINH, COSH, TANH, ASINH, ACOSH, ATANH, HYPOT,
    ERF, ERFC, ERFC_SCALED, GAMMA, LOG_GAMMA, BESSEL_J0, BESSEL_J1, BESSEL_JN, BESSEL_Y0, BESSEL_Y1, BESSEL_YN,
    SIND, COSD, TAND,
    // floating-point model
    EXPONENT, FRACTION, SCALE, SET_EXPONENT, SPACING, RRSPACING, NEAREST, IS_NAN, IS_FINITE, IS_NEGATIVE,
    // bits
    IAND, IOR, IEOR, NOT, BTEST, IBSET, IBCLR, IBITS, ISHFT, ISHFTC, SHIFTA, SHIFTL, SHIFTR, LEADZ, TRAILZ, POPCNT,
    POPPAR, DSHIFTL, DSHIFTR, MERGE_BITS, BGE, BGT, BLE, BLT, MASKL, MASKR,
    // characters
    ICHAR, IACHAR, CHAR, ACHAR, LEN_TRIM, TRIM, ADJUSTL, ADJUSTR, INDEX, SCAN, VERIFY, REPEAT, LGE, LGT, LLE, LLT,
    /** The same bits as another scalar type: TRANSFER between scalars of equal size. */
    REINTERPRET,
    COMMAND_ARGUMENT_COUNT
}
