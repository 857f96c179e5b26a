package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Type;

/**
 * A section of an array in storage, whole arrays included (F2018 9.5.3).
 *
 * @param array the whole array
 * @param accesses one for each dimension of {@code array}
 * @param selectors from an element of {@code array}, step by step, to the part that is meant: a component, a substring
 */
record SectionValue(Place array, List<Access> accesses, List<UnaryOperator<Place>> selectors, Type.Scalar element)
        implements ArrayValue {
    /** One subscript. */
    sealed interface Access {
        record Fixed(Expr index) implements Access {}

        record Ranged(Range range) implements Access {}

        /** A vector subscript, kept in an array of rank one. */
        record Indexed(Place vector, Range range) implements Access {}
    }

    SectionValue {
        accesses = List.copyOf(accesses);
        selectors = List.copyOf(selectors);
    }

    static SectionValue of(Place array, List<Access> accesses) {
        return new SectionValue(array, accesses, List.of(), array.type().scalar());
    }

    SectionValue then(UnaryOperator<Place> next, Type.Scalar type) {
        var all = new ArrayList<>(selectors);
        all.add(next);
        return new SectionValue(array, accesses, all, type);
    }

    /** Whether elements of the array itself are meant, not parts of them. */
    boolean isPlain() {
        return selectors.isEmpty();
    }

    @Override public List<Range> ranges() {
        var ranges = new ArrayList<Range>();
        for (var access : accesses) {
            switch (access) {
                case Access.Fixed _ -> {}
                case Access.Ranged(var range) -> ranges.add(range);
                case Access.Indexed(_, var range) -> ranges.add(range);
            }
        }
        return ranges;
    }

    /** Whether a vector subscript makes a dimension of the section. */
    boolean isIndexed(int dimension) {
        return accesses.stream().filter(a -> !(a instanceof Access.Fixed)).toList()
                .get(dimension) instanceof Access.Indexed;
    }

    Place place(List<LoopIndex> index) {
        var subscripts = new ArrayList<Expr>();
        int dimension = 0;
        for (var access : accesses) {
            subscripts.add(switch (access) {
                case Access.Fixed(var fixed) -> fixed;
                case Access.Ranged(var range) -> range.subscript(index.get(dimension++));
                case Access.Indexed(var vector, var range) ->
                        new Place.Element(vector, List.of(range.subscript(index.get(dimension++))));
            });
        }
        Place place = new Place.Element(array, subscripts);
        for (var selector : selectors) place = selector.apply(place);
        return place;
    }

    @Override public Expr at(List<LoopIndex> index) {
        return place(index);
    }

    @Override public List<Reading> readings() {
        return List.of(new Reading(this, Order.ELEMENTWISE));
    }
}
