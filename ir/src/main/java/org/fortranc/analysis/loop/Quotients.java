package org.fortranc.analysis.loop;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fortranc.analysis.LinearForm;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;

/**
 * What is known of values that are not linear: quotients and remainders by numbers lie close to what they are made of,
 * a MIN is at most each of its arguments.
 */
final class Quotients {
    private final LinearSystem system;
    private final Set<Expr> seen = new HashSet<>();

    private Quotients(LinearSystem system) {
        this.system = system;
    }

    /** Adds to a system what is known of its unknowns. */
    static void addTo(LinearSystem system) {
        var quotients = new Quotients(system);
        boolean more = true;
        while (more) {
            more = false;
            for (var unknown : system.unknowns()) if (quotients.seen.add(unknown)) more |= quotients.add(unknown);
        }
    }

    private boolean add(Expr unknown) {
        var value = LinearForm.of(unknown);
        return switch (unknown) {
            case Expr.Binary(var op, var left, Expr.IntLiteral(var divisor, _))
                    when op == Expr.Binary.Op.DIVIDE && divisor > 0 && divisor < Integer.MAX_VALUE -> {
                var rest = LinearForm.of(left).plus(value, -divisor);
                remainder(rest, LinearForm.of(left), divisor);
                yield true;
            }
            case Expr.Intrinsic(var function, var arguments, _) -> switch (function) {
                case MOD, MODULO -> {
                    if (!(arguments.get(1) instanceof Expr.IntLiteral(var divisor, _)) || divisor <= 0
                            || divisor >= Integer.MAX_VALUE) yield false;
                    if (function == IntrinsicFunction.MODULO) between(value, 0, divisor - 1);
                    else remainder(value, LinearForm.of(arguments.get(0)), divisor);
                    yield true;
                }
                case MIN -> {
                    for (var argument : arguments) system.atLeastZero(LinearForm.of(argument).minus(value));
                    yield true;
                }
                case MAX -> {
                    for (var argument : arguments) system.atLeastZero(value.minus(LinearForm.of(argument)));
                    yield true;
                }
                case ABS -> {
                    system.atLeastZero(value);
                    yield false;
                }
                default -> false;
            };
            default -> false;
        };
    }

    /** A remainder has the sign of the dividend (F2018 16.9.135). */
    private void remainder(LinearForm rest, LinearForm dividend, long divisor) {
        boolean positive = system.copy().atLeastZero(dividend.times(-1).plus(new LinearForm(Map.of(), 1), -1))
                .hasNoSolutionAsItIs();
        between(rest, positive ? 0 : 1 - divisor, divisor - 1);
    }

    private void between(LinearForm form, long least, long most) {
        system.atLeastZero(form.minus(new LinearForm(Map.of(), least)));
        system.atLeastZero(new LinearForm(Map.of(), most).minus(form));
    }
}
