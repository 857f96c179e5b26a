package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** PRINT, WRITE and READ, list-directed and formatted, to standard output and to internal files. */
final class Transfers {
    private final Dice dice;
    private final Scope scope;
    private final Expressions expressions;
    private final Listing listing;

    Transfers(Dice dice, Scope scope, Expressions expressions, Listing listing) {
        this.dice = dice;
        this.scope = scope;
        this.expressions = expressions;
        this.listing = listing;
    }

    private DataType type() {
        return switch (dice.below(6)) {
            case 0, 1 -> new DataType.Int(dice.of(1, 2, 4, 8));
            case 2, 3 -> new DataType.Real(dice.of(4, 8));
            case 4 -> new DataType.Logical(dice.of(1, 4));
            default -> dice.chance(70) ? new DataType.Text(DataType.Text.UNKNOWN) : new DataType.Complex(dice.of(4, 8));
        };
    }

    private Value item(DataType type) {
        var extents = dice.chance(70) ? List.<Integer>of() : List.of(dice.between(1, 4));
        return expressions.value(type, new Ask(extents, dice.between(0, 3), false));
    }

    void print() {
        var items = new ArrayList<String>();
        for (int i = dice.between(1, 4); i > 0; i--) items.add(item(type()).text());
        listing.line(dice.of("print *, ", "write (*, *) ") + String.join(", ", items));
    }

    /** Everything the variable holds, with its name. */
    void dump(Variable v) {
        dump(v.name(), v.type(), v.extents());
    }

    private void dump(String name, DataType type, List<Integer> extents) {
        if (type instanceof DataType.Derived derived && Declarations.hasAllocatable(derived)) {
            for (var c : derived.components()) {
                if (extents.isEmpty() || !c.allocatable() && !Declarations.hasAllocatable(c.type()))
                    dump(name + "%" + c.name(), c.type(), c.extents());
            }
        } else {
            listing.line("print *, '" + name + "', " + name);
        }
    }

    void formatted() {
        var descriptors = new ArrayList<String>();
        var items = new ArrayList<String>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            if (dice.chance(30)) descriptors.add(control());
            var type = type();
            var value = item(type);
            items.add(value.text());
            int size = value.size() * (type instanceof DataType.Complex ? 2 : 1);
            var edit = edit(type);
            if (size == 1) descriptors.add(edit);
            else if (dice.chance(50)) descriptors.add(size + edit);
            else descriptors.add(size + "(" + edit + ", 1x)");
        }
        if (dice.chance(20)) descriptors.add(control());
        var format = descriptors.stream().collect(Collectors.joining(", ", "(", ")"));
        listing.line("write (*, '" + format.replace("'", "''") + "') " + String.join(", ", items));
    }

    private String control() {
        return switch (dice.below(7)) {
            case 0 -> "/";
            case 1 -> dice.between(1, 4) + "x";
            case 2 -> "t" + dice.between(1, 40);
            case 3 -> dice.of("sp", "ss", "s");
            case 4 -> "tr" + dice.between(1, 3);
            case 5 -> dice.of("'it''s'", "\"text\"", "'a'");
            default -> dice.of("1p", "0p", "-1p", "2p");
        };
    }

    private String edit(DataType type) {
        return switch (type) {
            case DataType.Int _ -> dice.of("i0", "i12", "i5", "i8.4", "b70", "o24", "z20", "i0.3", "i20", "g0");
            case DataType.Real _, DataType.Complex _ -> real();
            case DataType.Logical _ -> dice.of("l1", "l4", "l2", "g0", "g5.2");
            case DataType.Text _ -> dice.of("a", "a5", "a20", "a1", "g0", "g12.3");
            case DataType.Derived _ -> "a";
        };
    }

    private String real() {
        int digits = dice.between(0, 18);
        int width = digits + dice.between(7, 12);
        return switch (dice.below(8)) {
            case 0 -> "f%d.%d".formatted(width, digits);
            case 1 -> "e%d.%d".formatted(width, Math.max(2, digits));
            case 2 -> "es%d.%d".formatted(width, digits);
            case 3 -> "en%d.%d".formatted(width + 2, digits);
            case 4 -> "g%d.%d".formatted(width, Math.max(2, digits));
            case 5 -> "e%d.%de%d".formatted(width + 2, Math.max(2, digits), dice.between(2, 4));
            case 6 -> "f0.%d".formatted(dice.between(1, 8));
            default -> dice.of("g0", "d25.16", "f12.3", "f5.1", "es24.16e3", "g0.5");
        };
    }

    /** Writes to a variable, or reads from one what was written. */
    void internal() {
        var targets = scope.writable().stream().filter(v -> v.type() instanceof DataType.Text t && t.length() > 4
                && !v.isArray()).toList();
        if (targets.isEmpty()) return;
        var file = dice.of(targets);
        scope.whileHidden(file, () -> {
            var number = expressions.integers().within(new Range(0, 999), 4, 2);
            listing.line("write (" + file.name() + ", '(" + dice.of("i4", "i5", "i4.3", "i4.4") + ")') " + number.text());
            if (dice.chance(60)) {
                // all of the file but what was written is blank, so a list-directed READ finds one number
                expressions.designators().find(Designators.Use.WRITE, t -> (t instanceof DataType.Int(int kind)
                        && kind > 1), List.of()).filter(f -> new Range(0, 999).isIn(f.value().range())).ifPresent(f ->
                                listing.line("read (" + file.name() + ", " + dice.of("*", "'(i5)'") + ") "
                                        + f.value().text()));
            }
            return 0;
        });
    }
}
