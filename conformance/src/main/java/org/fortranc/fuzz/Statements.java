package org.fortranc.fuzz;

import java.util.List;
import java.util.Set;
import org.fortranc.fuzz.Variable.Trait;

/** Random statements of one program unit. */
final class Statements {
    /** What a program unit may do. */
    enum Manner { PURE, IMPURE }

    private static final int MOST_TURNS = 60;

    private final Dice dice;
    private final Set<Feature> features;
    private final Scope scope;
    private final Expressions expressions;
    private final Listing listing;
    private final Manner manner;
    private final Loops loops;
    private final ArrayConstructs arrays;
    private final Transfers transfers;
    private final Storage storage;
    private final Calls calls;
    private int turns = 1;
    private int labels = 100;

    Statements(Dice dice, Set<Feature> features, Scope scope, Listing listing, Manner manner) {
        this.dice = dice;
        this.features = features;
        this.scope = scope;
        this.listing = listing;
        this.manner = manner;
        expressions = new Expressions(dice, scope);
        loops = new Loops(dice, scope, expressions, listing, this);
        arrays = new ArrayConstructs(dice, scope, expressions, listing);
        transfers = new Transfers(dice, scope, expressions, listing);
        storage = new Storage(dice, scope, expressions, listing);
        calls = new Calls(dice, scope, expressions, listing, manner);
    }

    Expressions expressions() {
        return expressions;
    }

    Transfers transfers() {
        return transfers;
    }

    Storage storage() {
        return storage;
    }

    int label() {
        return ++labels;
    }

    /** Makes statements that are done so many times as often as those around them. */
    void repeated(int times, Runnable work) {
        turns *= times;
        work.run();
        turns /= times;
    }

    boolean mayRepeat(int times) {
        return turns * times <= MOST_TURNS;
    }

    void block(int count, int depth) {
        for (int i = 0; i < count; i++) statement(depth);
    }

    private boolean has(Feature feature) {
        return features.contains(feature);
    }

    void statement(int depth) {
        int choice = dice.below(30);
        boolean nested = depth > 0;
        switch (choice) {
            case 0, 1 -> given(nested, () -> conditional(depth));
            case 2 -> given(nested && has(Feature.SELECTIONS), () -> selection(depth));
            case 3, 4, 5 -> given(nested && has(Feature.LOOPS) && mayRepeat(4), () -> loops.loop(depth));
            case 6 -> given(has(Feature.MASKED), arrays::where);
            case 7 -> given(has(Feature.FORALLS), arrays::forall);
            case 8 -> given(has(Feature.CONCURRENT) && mayRepeat(4), arrays::concurrent);
            case 9 -> given(nested && has(Feature.BLOCKS), () -> associated(depth));
            case 10 -> given(nested && has(Feature.JUMPS), () -> jump(depth));
            case 11, 12 -> given(turns <= 8, calls::call);
            case 13 -> given(manner == Manner.IMPURE && turns <= 20, transfers::print);
            case 14 -> given(manner == Manner.IMPURE && has(Feature.FORMATS) && turns <= 20, transfers::formatted);
            case 15 -> given(has(Feature.INTERNAL_FILES), transfers::internal);
            case 16, 17 -> given(has(Feature.ALLOCATABLES) || has(Feature.POINTERS), storage::change);
            case 18 -> given(nested && has(Feature.BLOCKS), () -> {
                listing.open("block");
                block(dice.between(1, 3), depth - 1);
                listing.close("end block");
            });
            default -> assignment();
        }
    }

    private void given(boolean possible, Runnable statement) {
        if (possible) statement.run();
        else assignment();
    }

    void assignment() {
        var writable = scope.writable();
        if (writable.isEmpty()) return;
        var variable = dice.of(writable);
        List<Integer> extents = !variable.isArray() || dice.chance(45) ? List.of() : dice.chance(70)
                ? variable.extents() : List.of(dice.between(1, variable.extents().getFirst()));
        var type = variable.type();
        var target = type instanceof DataType.Derived && dice.chance(25)
                ? expressions.designators().in(variable, Designators.Use.WRITE, type::equals, extents)
                : expressions.designators().in(variable, Designators.Use.WRITE,
                        t -> !(t instanceof DataType.Derived), extents);
        target.ifPresent(t -> assign(t.value(), dice.between(0, 4)));
    }

    /** {@code target = some expression}. */
    void assign(Value target, int depth) {
        var ask = new Ask(target.extents(), depth, false);
        var value = scope.withoutOtherNames(target.text(), () -> target.type() instanceof DataType.Text
                ? expressions.texts().value(dice.chance(50) ? ask : Ask.scalar(depth)) : converted(target, ask));
        listing.line(target.text() + " = " + value.text());
    }

    /** A value for the target, sometimes of another numeric type, which the assignment converts. */
    private Value converted(Value target, Ask ask) {
        if (dice.chance(15) && target.type() instanceof DataType.Int)
            return expressions.reals().fit(expressions.reals().value(dice.of(4, 8), ask), target.range());
        if (dice.chance(15) && target.type() instanceof DataType.Real)
            return expressions.integers().fit(expressions.integers().value(dice.of(1, 2, 4, 8), ask), target.range());
        return expressions.fitting(target.type(), target.range(), ask);
    }

    private String condition(int depth) {
        return expressions.logicals().value(dice.of(4, 4, 4, 1, 8), Ask.scalar(depth)).text();
    }

    private void conditional(int depth) {
        if (dice.chance(25)) {
            var before = listing.lines();
            var target = expressions.designators().find(Designators.Use.WRITE, t -> !(t instanceof DataType.Derived),
                    List.of());
            if (target.isPresent() && before == listing.lines()) {
                var t = target.get().value();
                var value = expressions.fitting(t.type(), t.range(), Ask.scalar(2));
                listing.line("if (" + condition(2) + ") " + t.text() + " = " + value.text());
                return;
            }
        }
        listing.open("if (" + condition(3) + ") then");
        block(dice.between(1, 3), depth - 1);
        while (dice.chance(25)) {
            listing.middle("else if (" + condition(2) + ") then");
            block(dice.between(1, 2), depth - 1);
        }
        if (dice.chance(50)) {
            listing.middle("else");
            block(dice.between(1, 3), depth - 1);
        }
        listing.close("end if");
    }

    private void selection(int depth) {
        switch (dice.below(4)) {
            case 0 -> {
                var value = expressions.texts().value(Ask.scalar(2));
                listing.open("select case (" + value.text() + ")");
                branch("case ('a':'m', '~')", depth);
                branch("case (:'A')", depth);
                if (dice.chance(60)) branch("case default", depth);
                if (dice.chance(50)) branch("case ('x', 'zz', '" + "y".repeat(dice.between(1, 3)) + "')", depth);
            }
            case 1 -> {
                listing.open("select case (" + condition(3) + ")");
                branch("case (.true.)", depth);
                branch(dice.of("case (.false.)", "case default"), depth);
            }
            default -> {
                int kind = dice.of(1, 2, 4, 8);
                var value = expressions.integers().value(kind, Ask.scalar(3));
                listing.open("select case (" + value.text() + ")");
                int low = dice.between(-9, 9);
                branch("case (%d)".formatted(low), depth);
                branch("case (%d, %d:%d)".formatted(low + 1, low + 3, low + dice.between(3, 9)), depth);
                if (dice.chance(60)) branch("case default", depth);
                if (dice.chance(50)) branch("case (:%d)".formatted(low - dice.between(1, 5)), depth);
                if (dice.chance(50)) branch("case (%d:)".formatted(low + 12), depth);
            }
        }
        listing.close("end select");
    }

    private void branch(String heading, int depth) {
        listing.middle(heading);
        block(dice.between(0, 2), depth - 1);
    }

    private void associated(int depth) {
        var target = expressions.designators().find(Designators.Use.WRITE, t -> !(t instanceof DataType.Derived),
                dice.of(List.of(), List.of(2), List.of(3)));
        var name = "as" + label();
        if (target.isPresent() && dice.chance(60) && !target.get().value().text().contains("[")
                && !(target.get().value().type() instanceof DataType.Text)
                && !(target.get().root().is(Trait.ALLOCATABLE) && target.get().root().is(Trait.GLOBAL))) {
            var value = target.get().value();
            listing.open("associate (" + name + " => " + value.text() + ")");
            var inner = new Variable(name, value.type(), value.extents(), value.extents().stream().map(_ -> 1).toList(),
                    value.range(), Set.of());
            // a whole array keeps its lower bounds, so those of the new name are not known here: no subscripts
            scope.whileHidden(target.get().root(), () -> {
                scope.with(inner.isArray() ? List.of() : List.of(inner), () -> block(dice.between(1, 3), depth - 1));
                if (inner.isArray()) assign(Value.primary(name, value.type(), value.extents(), value.range()), 2);
                return 0;
            });
        } else {
            var type = dice.of(new DataType.Int(4), new DataType.Real(8), new DataType.Logical(4));
            var value = expressions.value(type, Ask.scalar(3));
            listing.open("associate (" + name + " => " + value.text() + ")");
            var inner = Variable.scalar(name, type, value.range(), Trait.CONSTANT);
            scope.with(List.of(inner), () -> block(dice.between(1, 3), depth - 1));
        }
        listing.close("end associate");
    }

    private void jump(int depth) {
        int first = label();
        int last = label();
        switch (dice.below(3)) {
            case 0 -> {
                listing.line("if (" + condition(2) + ") goto " + first);
                block(dice.between(1, 2), depth - 1);
                listing.line(first + " continue");
            }
            case 1 -> {
                var value = expressions.integers().within(new Range(0, 3), 4, 2);
                listing.line("goto (" + first + ", " + last + ") " + value.text());
                block(1, depth - 1);
                listing.line(first + " continue");
                block(1, depth - 1);
                listing.line(last + " continue");
            }
            default -> {
                int middle = label();
                var value = dice.chance(50) ? expressions.integers().value(dice.of(1, 4, 8), Ask.scalar(2))
                        : expressions.reals().value(8, Ask.scalar(2));
                listing.line("if (" + value.text() + ") " + first + ", " + middle + ", " + last);
                listing.line(first + " continue");
                block(1, depth - 1);
                listing.line(middle + " continue");
                block(1, depth - 1);
                listing.line(last + " continue");
            }
        }
    }
}
