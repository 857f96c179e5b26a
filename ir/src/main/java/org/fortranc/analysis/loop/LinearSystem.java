package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fortranc.analysis.LinearForm;
import org.fortranc.ir.core.Expr;

/**
 * Linear equations and inequalities between integers that are not known, of which it is asked whether any integers
 * satisfy them all.
 *
 * <p>All classical dependence tests are cases of this question: the ZIV and SIV tests of one unknown, the GCD test of
 * divisibility, Banerjee's inequalities and range tests of bounds, known or symbolic. It is answered by eliminating
 * unknowns: equations by substitution, with the greatest common divisor of their factors, inequalities by
 * Fourier-Motzkin steps whose results are tightened to integers. An answer "none" is a proof; where that would take too
 * long, or numbers grow too large, the answer is "perhaps".
 */
final class LinearSystem {
    /** More inequalities than this are not worked on; what programs need takes a few dozen. */
    private static final int MOST_ROWS = 400;

    private final List<LinearForm> zeros = new ArrayList<>();
    private final List<LinearForm> notNegative = new ArrayList<>();

    /** Demands that the form is 0. */
    LinearSystem zero(LinearForm form) {
        zeros.add(form);
        return this;
    }

    /** Demands that the form is 0 or more. */
    LinearSystem atLeastZero(LinearForm form) {
        notNegative.add(form);
        return this;
    }

    LinearSystem copy() {
        var copy = new LinearSystem();
        copy.zeros.addAll(zeros);
        copy.notNegative.addAll(notNegative);
        return copy;
    }

    Set<Expr> unknowns() {
        var unknowns = new LinkedHashSet<Expr>();
        zeros.forEach(form -> unknowns.addAll(form.terms().keySet()));
        notNegative.forEach(form -> unknowns.addAll(form.terms().keySet()));
        return unknowns;
    }

    /** Whether it is proved that no integers satisfy all demands. */
    boolean hasNoSolution() {
        if (hasNoSolutionAsItIs()) return true;
        int before = zeros.size() + notNegative.size();
        var extended = copy();
        Quotients.addTo(extended);
        return extended.zeros.size() + extended.notNegative.size() > before && extended.hasNoSolutionAsItIs();
    }

    /** The same, if nothing is known of unknowns that are quotients and the like. */
    boolean hasNoSolutionAsItIs() {
        try {
            return new Elimination().run();
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    /** The work on one system: rows of factors, the constant last. */
    private final class Elimination {
        private final Map<Expr, Integer> numbers = new LinkedHashMap<>();
        private List<long[]> equations = new ArrayList<>();
        private Map<List<Long>, Long> rows = new HashMap<>();
        private boolean contradiction;

        boolean run() {
            zeros.forEach(this::number);
            notNegative.forEach(this::number);
            for (var form : zeros) equations.add(row(form));
            var inequalities = new ArrayList<long[]>();
            for (var form : notNegative) inequalities.add(row(form));
            inequalities = solveEquations(inequalities);
            if (contradiction) return true;
            for (var row : inequalities) add(row);
            while (!contradiction && !rows.isEmpty() && rows.size() <= MOST_ROWS) {
                int unknown = cheapest();
                if (unknown < 0) break;
                eliminate(unknown);
            }
            return contradiction;
        }

        private void number(LinearForm form) {
            for (var atom : form.terms().keySet()) numbers.putIfAbsent(atom, numbers.size());
        }

        private long[] row(LinearForm form) {
            var row = new long[numbers.size() + 1];
            form.terms().forEach((atom, factor) -> row[numbers.get(atom)] = factor);
            row[row.length - 1] = form.constant();
            return row;
        }

        /** Takes an unknown out of everything for each equation that gives it; the rest become inequalities. */
        private ArrayList<long[]> solveEquations(ArrayList<long[]> inequalities) {
            var left = new ArrayList<long[]>();
            while (!equations.isEmpty()) {
                var equation = equations.removeFirst();
                long divisor = divisor(equation);
                long constant = equation[equation.length - 1];
                if (divisor == 0) {
                    contradiction |= constant != 0;
                    continue;
                }
                if (constant % divisor != 0) {
                    contradiction = true;
                    return inequalities;
                }
                for (int i = 0; i < equation.length; i++) equation[i] /= divisor;
                int given = given(equation);
                if (given < 0) {
                    left.add(equation);
                    continue;
                }
                equations.replaceAll(row -> without(given, row, equation));
                left.replaceAll(row -> without(given, row, equation));
                inequalities.replaceAll(row -> without(given, row, equation));
                // a substitution may have made others solvable
                equations.addAll(left);
                left.clear();
            }
            for (var equation : left) {
                inequalities.add(equation);
                inequalities.add(Arrays.stream(equation).map(Math::negateExact).toArray());
            }
            return inequalities;
        }

        /** The number of an unknown with factor 1 or -1. */
        private static int given(long[] equation) {
            for (int i = 0; i < equation.length - 1; i++) if (Math.abs(equation[i]) == 1) return i;
            return -1;
        }

        private static long[] without(int unknown, long[] row, long[] equation) {
            if (row[unknown] == 0) return row;
            long times = Math.multiplyExact(row[unknown], equation[unknown]);
            var now = new long[row.length];
            for (int i = 0; i < row.length; i++)
                now[i] = Math.subtractExact(row[i], Math.multiplyExact(times, equation[i]));
            return now;
        }

        private static long divisor(long[] row) {
            long divisor = 0;
            for (int i = 0; i < row.length - 1; i++) {
                long a = divisor;
                long b = Math.abs(row[i]);
                while (b != 0) {
                    long rest = a % b;
                    a = b;
                    b = rest;
                }
                divisor = a;
            }
            return divisor;
        }

        /** Keeps of inequalities with the same factors the one that says most. */
        private void add(long[] row) {
            long divisor = divisor(row);
            long constant = row[row.length - 1];
            if (divisor == 0) {
                contradiction |= constant < 0;
                return;
            }
            var factors = new ArrayList<Long>(row.length - 1);
            for (int i = 0; i < row.length - 1; i++) factors.add(row[i] / divisor);
            rows.merge(factors, Math.floorDiv(constant, divisor), Math::min);
        }

        /** The unknown whose elimination adds the fewest inequalities; -1 if none is left. */
        private int cheapest() {
            int best = -1;
            long least = Long.MAX_VALUE;
            for (int unknown = 0; unknown < numbers.size(); unknown++) {
                long lower = 0;
                long upper = 0;
                for (var factors : rows.keySet()) {
                    if (factors.get(unknown) > 0) lower++;
                    if (factors.get(unknown) < 0) upper++;
                }
                if (lower + upper == 0) continue;
                long added = lower * upper - lower - upper;
                if (added < least) {
                    least = added;
                    best = unknown;
                }
            }
            return best;
        }

        private void eliminate(int unknown) {
            var before = rows;
            rows = new HashMap<>();
            var lower = new ArrayList<long[]>();
            var upper = new ArrayList<long[]>();
            before.forEach((factors, constant) -> {
                if (factors.get(unknown) == 0) rows.merge(factors, constant, Math::min);
                else (factors.get(unknown) > 0 ? lower : upper).add(row(factors, constant));
            });
            for (var one : lower) {
                for (var other : upper) {
                    add(combined(unknown, one, other));
                    if (contradiction || rows.size() > MOST_ROWS) return;
                }
            }
        }

        private static long[] row(List<Long> factors, long constant) {
            var row = new long[factors.size() + 1];
            for (int i = 0; i < factors.size(); i++) row[i] = factors.get(i);
            row[factors.size()] = constant;
            return row;
        }

        private static long[] combined(int unknown, long[] lower, long[] upper) {
            var sum = new long[lower.length];
            for (int i = 0; i < sum.length; i++)
                sum[i] = Math.addExact(Math.multiplyExact(lower[i], -upper[unknown]),
                        Math.multiplyExact(upper[i], lower[unknown]));
            return sum;
        }
    }
}
