package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Random programs of loop nests for the analysis of loops: subscripts that are sums of loop variables, induction
 * variables or index arrays, sections that run over columns, conditions on them, work arrays, values carried and
 * combined. Procedures are called with arguments that overlap each other, module variables and members of COMMON, and
 * with ones that do not. All elements stay inside the storage of their arrays, and no loop has more than a dozen turns.
 */
final class LoopNests {
    /** Nests in one program. */
    static final int NESTS = 6;
    private static final List<String> COUNTERS = List.of("i", "j", "k");

    private final Dice dice;
    private final StringBuilder text = new StringBuilder();
    private final List<String> counters = new ArrayList<>();
    private int depth;
    private int statements;

    private LoopNests(long seed) {
        dice = new Dice(seed);
    }

    static String program(long seed) {
        return new LoopNests(seed).program();
    }

    private void line(String format, Object... arguments) {
        text.append("  ".repeat(depth)).append(String.format(format, arguments)).append('\n');
    }

    private String program() {
        line("module nests");
        line("  implicit none");
        line("  real(8) :: pool(800), g(-100:120)");
        line("  integer :: ix(40)");
        line("contains");
        depth = 1;
        for (int i = 1; i <= NESTS; i++) procedure(i);
        depth = 0;
        line("end module nests");
        line("program main");
        line("  use nests");
        line("  implicit none");
        line("  real(8) :: own(221), other(600), q(300), block(442)");
        line("  integer :: i");
        line("  common /shared/ block");
        line("  do i = 1, 800");
        line("    pool(i) = mod(i * 7, 23) * 0.25d0 - 2");
        line("  end do");
        line("  do i = 1, 600");
        line("    other(i) = mod(i * 5, 19) * 0.5d0 - 3");
        line("  end do");
        line("  own = 1.5d0");
        line("  g = pool(1:221)");
        line("  block = pool(100:541)");
        line("  q = 0.125d0");
        line("  do i = 1, 40");
        line("    ix(i) = %s", dice.of("mod(i * 3, 20) + 1", "21 - mod(i, 20)", "mod(i, 20) + 1", "mod(i / 2, 20) + 1"));
        line("  end do");
        depth = 1;
        for (int i = 1; i <= NESTS; i++) calls(i);
        depth = 0;
        for (var array : List.of("pool", "own", "other", "q", "g", "block"))
            line("  print '(4es25.16)', %s", array);
        line("  print *, ix");
        line("end program main");
        return text.toString();
    }

    private void calls(int number) {
        int style = dice.below(3);
        for (int i = dice.between(1, 2); i > 0; i--) {
            var x = "pool(%d)".formatted(dice.between(1, 200));
            var y = style == 0 ? "other(1)" : dice.of("pool(%d)".formatted(dice.between(1, 200)), "g(-100)", "other(1)",
                    "block(%d)".formatted(dice.between(1, 200)));
            var z = style == 0 ? "q" : dice.of("q", "pool(%d)".formatted(dice.between(1, 200)));
            // A scalar that its procedure does not change is handed over by value, whatever else may be changed.
            var c = "own(7)";
            line("call nest_%d(%s, %s, %s, %s, %d, %d)", number, x, y, z, c, dice.between(0, 11), dice.between(1, 9));
        }
    }

    private void procedure(int number) {
        line("subroutine nest_%d(x, y, z, c, n, m)", number);
        depth++;
        line("integer, intent(in) :: n, m");
        line("real(8) :: x(-100:120), y(-100:120), z(20, 15), c");
        line("integer :: i, j, k, l, p");
        line("real(8) :: s, t, u, w(40), e(-100:120), f(-100:120)");
        line("equivalence (e(-100), f(%d))", dice.between(-100, -90));
        boolean block = dice.chance(40);
        if (block) {
            line("real(8) :: a(-100:120), b(-100:120)");
            line("common /shared/ a, b");
        }
        arrays = new ArrayList<>(List.of("x", "y", "g", "x", "z", "z", "e", "f", "w", block ? "a" : "x",
                block ? "b" : "y"));
        line("s = 0.5d0");
        line("t = 1");
        line("u = 2");
        line("l = 1");
        line("p = m");
        line("w = 3");
        line("f = 0.75d0");
        line("e = 0.25d0");
        counters.clear();
        statements = dice.between(3, 9);
        nest();
        if (dice.chance(50)) nest();
        // what the nests have left in local variables
        line("q_%d: do i = 1, 40", number);
        line("  y(i) = 0.5d0 * y(i) + 0.01d0 * w(i) + 0.001d0 * (e(i) + f(-i))");
        line("end do q_%d", number);
        if (dice.chance(60)) line("x(1) = x(1) * 0.5d0 + 0.001d0 * s + 0.001d0 * t + 0.01d0 * u + l");
        depth--;
        line("end subroutine nest_%d", number);
    }

    private List<String> arrays;

    private void nest() {
        var counter = COUNTERS.get(counters.size());
        var first = dice.of("1", "1", "1", "2", counters.isEmpty() ? "1" : counters.getLast(),
                counters.isEmpty() ? "m" : counters.getLast() + " + 1");
        var last = dice.of("n", "n", "11", "m + 2", "n - 1", "min(n, 8)");
        var step = dice.below(10);
        if (step < 7) line("do %s = %s, %s", counter, first, last);
        else if (step == 7) line("do %s = %s, %s, %d", counter, first, last, dice.of(2, 3));
        else line("do %s = %s, %s, -1", counter, last, first);
        depth++;
        counters.add(counter);
        if (dice.chance(15)) workArray();
        for (int i = dice.between(1, 3); i > 0; i--) statement();
        counters.removeLast();
        depth--;
        line("end do");
    }

    private void statement() {
        statements--;
        int kind = dice.below(100);
        if (kind < 16 && counters.size() < 3 && statements > 0) nest();
        else if (kind < 58) line("%s = %s", element(), value());
        else if (kind < 68) line("%s = %s", dice.of("t", "u"), value());
        else if (kind < 74) combine();
        else if (kind < 82) line("l = %s", dice.of(counters.getLast() + " + " + dice.between(0, 5), index("ix"),
                "m + " + counters.getFirst(), "2 * " + counters.getFirst()));
        else if (kind < 84 && counters.size() == 1) line("p = min(p + %d, 60)", dice.of(1, 2));
        else if (kind < 86 && counters.size() == 1) line("p = p + 1");
        else if (kind < 88) line("%s = %s", index("ix"), index("ix"));
        else if (kind < 90) line("if (%s) %s", condition(), dice.of("cycle", "cycle", "exit"));
        else branches();
    }

    private void branches() {
        line("if (%s) then", condition());
        depth++;
        statement();
        depth--;
        if (dice.chance(40)) {
            line("else");
            depth++;
            statement();
            depth--;
        }
        line("end if");
    }

    private void combine() {
        switch (dice.below(4)) {
            case 0 -> line("s = s + 0.01d0 * %s", element());
            case 1 -> line("if (%s > s) s = 0.5d0", element());
            case 2 -> {
                var place = element();
                line("%s = %s + 0.25d0 * %s", place, place, element());
            }
            default -> {
                var place = element();
                line("s = max(s, %s)", place);
            }
        }
    }

    private void workArray() {
        line("do p = 1, 20");
        line("  w(p) = %s * 0.5d0", dice.of("y(p)", "x(p + 1)", "g(p - 3)"));
        line("end do");
        line("p = m");
    }

    private String condition() {
        var counter = dice.of(counters);
        return switch (dice.below(7)) {
            case 0 -> "%s > %s".formatted(counter, dice.of("3", "m", "p"));
            case 1 -> "%s <= %s".formatted(counter, dice.of("6", "m", "n / 2"));
            case 2 -> "%s /= %s".formatted(counter, counters.size() > 1 ? counters.getFirst() : "m");
            case 3 -> "%s == %s".formatted(counter, dice.of("m", "4"));
            case 4 -> "mod(%s, 2) == %d".formatted(counter, dice.below(2));
            case 5 -> "%s > %s".formatted(element(), dice.of("0.5d0", "c", "t"));
            default -> "%s > m .and. %s < 9".formatted(counter, counter);
        };
    }

    private String value() {
        var one = operand();
        return switch (dice.below(6)) {
            case 0 -> one;
            case 1 -> "%s * 0.5d0 + %s * 0.25d0".formatted(one, operand());
            case 2 -> "0.5d0 * (%s - %s)".formatted(one, operand());
            case 3 -> "(%s + %s) * 0.375d0 + 1".formatted(one, operand());
            case 4 -> "max(%s, %s) * 0.5d0".formatted(one, operand());
            default -> "0.25d0 * (%s + %s - %s)".formatted(one, operand(), operand());
        };
    }

    private String operand() {
        return dice.chance(70) ? element() : dice.of("c", "t", "u", "1.25d0", "dble(%s)".formatted(dice.of(counters)));
    }

    private String element() {
        var array = dice.of(arrays);
        if (array.equals("z")) return "z(%s, %s)".formatted(dice.of(counters) + dice.of("", "", " + 1", " + 8", " + m"),
                dice.of(dice.of(counters), dice.of(counters) + " + 1", "m", "3", "1"));
        if (array.equals("w")) return "w(%s)".formatted(dice.of(dice.of(counters), dice.of(counters) + " + 1",
                "2 * " + dice.of(counters), "m", index("ix")));
        return "%s(%s)".formatted(array, subscript());
    }

    private String index(String array) {
        return "%s(%s)".formatted(array, dice.of(dice.of(counters), dice.of(counters), dice.of(counters) + " + 1",
                "m", "2 * " + dice.of(counters)));
    }

    private String subscript() {
        var counter = dice.of(counters);
        return switch (dice.below(14)) {
            case 0, 1, 2, 3 -> counter;
            case 4, 5 -> "%s %s %d".formatted(counter, dice.of("+", "-"), dice.between(1, 4));
            case 6 -> "%d * %s + %d".formatted(dice.of(2, 3, -1, -2), counter, dice.between(-3, 12));
            case 7 -> "%s + %d * %s".formatted(counter, dice.of(1, -1, 2, 11, -3), dice.of(counters));
            case 8 -> "%s %s m".formatted(counter, dice.of("+", "-"));
            case 9 -> "n + 1 - %s".formatted(counter);
            case 10 -> dice.of("l", "l + 1", "p", "p + 1");
            case 11 -> index("ix");
            case 12 -> dice.of("m", "n", "1", "5");
            default -> "%s / 2 + %d".formatted(counter, dice.between(0, 3));
        };
    }
}
