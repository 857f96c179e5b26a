package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.RankTest;

/**
 * SELECT RANK (F2018 11.1.10): a chain of tests of the rank, in each of whose blocks the name means an array of that
 * rank. What is ALLOCATABLE or a POINTER is the dummy argument itself, since the block may change its descriptor.
 */
final class SelectRankLowering {
    private final ProcedureContext context;
    private final ConstructLowering constructs;

    SelectRankLowering(ProcedureContext context, ConstructLowering constructs) {
        this.context = context;
        this.constructs = constructs;
    }

    void select(Construct.SelectRank select) {
        var selector = context.designators.place(select.selector());
        var origin = context.sink.origin();
        var inquiry = new RankInquiry(context, selector);
        var rank = context.keep("rank", inquiry.rank());
        var assumedSize = context.bounds.isOwned(selector) ? Arithmetic.FALSE : inquiry.isAssumedSize();
        var named = select.cases().stream().filter(c -> !(c.test() instanceof RankTest.Default)).toList();
        var otherwise = select.cases().stream().filter(c -> c.test() instanceof RankTest.Default).findFirst();
        chain(named, otherwise, new Selector(selector, rank, assumedSize), origin);
    }

    /** What is selected by. */
    private record Selector(Place array, Expr rank, Expr isAssumedSize) {}

    private void chain(List<Construct.RankCase> cases, Optional<Construct.RankCase> otherwise, Selector selector,
            Origin origin) {
        if (cases.isEmpty()) {
            otherwise.ifPresent(branch -> {
                context.bind(branch.associate(), selector.array());
                constructs.list(branch.body());
            });
            return;
        }
        var branch = cases.getFirst();
        var body = context.sink.collect(() -> block(branch, selector.array()));
        var rest = context.sink.collect(() -> chain(cases.subList(1, cases.size()), otherwise, selector, origin));
        context.sink.add(new Stmt.If(condition(branch.test(), selector), body, rest, origin.withoutComments()));
    }

    private static Expr condition(RankTest test, Selector selector) {
        return switch (test) {
            case RankTest.Is(var rank) -> {
                var same = Arithmetic.compare(Expr.Compare.Op.EQ, selector.rank(), Arithmetic.literal(rank));
                yield rank == 0 || selector.isAssumedSize().equals(Arithmetic.FALSE) ? same
                        : Arithmetic.and(same, Arithmetic.not(selector.isAssumedSize()));
            }
            case RankTest.AssumedSize() -> selector.isAssumedSize();
            case RankTest.Default() -> Arithmetic.TRUE;
        };
    }

    private void block(Construct.RankCase branch, Place selector) {
        context.sink.startStatement(branch.position());
        var wish = branch.associate().name();
        context.bind(branch.associate(), switch (branch.test()) {
            case RankTest.Is(var rank) when context.bounds.isOwned(selector) -> of(selector, rank);
            case RankTest.Is(var rank) when rank == 0 -> scalar(wish, selector);
            case RankTest.Is(var rank) ->
                    context.designators.view(wish, context.designators.whole(of(selector, rank)));
            case RankTest.AssumedSize() -> sequence(wish, selector);
            case RankTest.Default() -> selector;
        });
        constructs.list(branch.body());
    }

    private static Place of(Place selector, int rank) {
        var element = selector.type().scalar();
        return new Place.As(selector, rank == 0 ? element : new Type.ArrayType(element, rank));
    }

    private Place scalar(String wish, Place selector) {
        var pointer = context.temporaryPointer(wish, selector.type().scalar(),
                context.characters.declaredLength(selector));
        context.sink.add(new Stmt.PointTo(pointer, of(selector, 0), List.of(), context.sink.origin()
                .withoutComments()));
        return pointer;
    }

    /** An assumed-size array of rank one: the elements from the first on. */
    private Place sequence(String wish, Place selector) {
        var array = context.temporaryArray(wish, selector.type().scalar(), new Shape.Deferred(1),
                context.characters.declaredLength(selector), Set.of(Attribute.POINTER));
        context.sink.add(new Stmt.PointTo(array, of(selector, 1), List.of(Arithmetic.ONE), context.sink.origin()
                .withoutComments()));
        context.bounds.haveNoSize(array);
        return array;
    }
}
