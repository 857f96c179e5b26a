package org.fortranc.frontend.semantics.constants;

import java.util.function.Supplier;

/**
 * Whether a constant that its kind cannot represent is an error. With {@code -fno-range-check} integers wrap instead,
 * and reals become infinite or NaN.
 *
 * <p>Constants are computed in many places that know nothing of options, so the choice holds for all that an analysis
 * calls.
 */
public final class RangeCheck {
    private static final ScopedValue<Boolean> OFF = ScopedValue.newInstance();

    private RangeCheck() {}

    /** What the analysis gives when nothing is checked. */
    public static <T> T off(Supplier<T> analysis) {
        return ScopedValue.where(OFF, true).call(analysis::get);
    }

    public static boolean isOff() {
        return OFF.isBound();
    }
}
