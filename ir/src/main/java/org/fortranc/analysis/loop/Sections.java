package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.LinearForm;
import org.fortranc.analysis.loop.Access.Kind;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** The array sections that statements of a turn have given names: what is done to them is done to their arrays. */
final class Sections {
    private final Turn turn;
    private final Values values;
    private final PlacePaths paths;
    private final Map<Place.Variable, Section> bound = new HashMap<>();

    Sections(Turn turn, Values values, PlacePaths paths) {
        this.turn = turn;
        this.values = values;
        this.paths = paths;
    }

    /** One subscript of a section in its array. */
    private sealed interface Part {
        record At(LinearForm index) implements Part {}

        /** @param step 0 if it is not known now */
        record Range(LinearForm first, LinearForm last, long step) implements Part {}

        record Anywhere() implements Part {}
    }

    /** @param array that is no section itself */
    private record Section(Place array, List<Part> parts) {}

    /** The names that a loop's statements give to sections, each with the variable that the section is of. */
    static Map<Place.Variable, Set<Place.Variable>> names(List<Stmt> body) {
        var names = new HashMap<Place.Variable, Set<Place.Variable>>();
        Trees.forEachStmt(body, stmt -> {
            if (stmt instanceof Stmt.View view)
                names.computeIfAbsent(view.name(), _ -> new HashSet<>()).add(Trees.root(view.array()));
        });
        return names;
    }

    void bind(Stmt.View view, Origin at) {
        turn.readSubscripts(view.array(), at);
        var parts = new ArrayList<Part>();
        boolean plain = view.parts().isEmpty() && !view.isReshaped() && view.array().type().dimensions() > 0;
        for (var subscript : view.subscripts()) {
            switch (subscript) {
                case Stmt.ViewSubscript.At(var index) -> {
                    turn.read(index, at);
                    parts.add(new Part.At(turn.form(index)));
                }
                case Stmt.ViewSubscript.Triplet(var first, var last, var step) -> {
                    turn.read(first, at);
                    turn.read(last, at);
                    turn.read(step, at);
                    parts.add(new Part.Range(turn.form(first), turn.form(last),
                            step instanceof Expr.IntLiteral(var s, _) ? s : 0));
                }
            }
        }
        var section = plain ? new Section(view.array(), parts) : anywhere(view.array());
        bound.put(view.name(), resolved(section));
    }

    /** Some elements of the array that the place is or lies in. */
    private Section anywhere(Place place) {
        var array = place.type().dimensions() == 0 && place instanceof Place.Element(var whole, _) ? whole : place;
        var parts = new ArrayList<Part>();
        for (int i = 0; i < array.type().dimensions(); i++) parts.add(new Part.Anywhere());
        return new Section(array, parts);
    }

    /** The same part of the array that the section's array may be a section of. */
    private Section resolved(Section section) {
        var outer = section.array() instanceof Place.Variable v ? Optional.ofNullable(bound.get(v))
                : Optional.<Section>empty();
        if (outer.isEmpty()) {
            if (bound.containsKey(Trees.root(section.array())))
                throw new Turn.Obstacle("it describes a section of a section's part");
            return section;
        }
        var parts = new ArrayList<Part>();
        int next = 0;
        for (var part : outer.get().parts()) {
            if (part instanceof Part.At) parts.add(part);
            else parts.add(inner(part, section.parts().get(next), values.lowerBound(section.array(), next++)));
        }
        return new Section(outer.get().array(), parts);
    }

    private static Part inner(Part range, Part part, Optional<LinearForm> lower) {
        if (!(range instanceof Part.Range(var first, _, var step)) || step == 0 || lower.isEmpty())
            return new Part.Anywhere();
        return switch (part) {
            case Part.At(var index) -> new Part.At(position(first, step, index, lower.get()));
            case Part.Range(var from, var to, var by) -> new Part.Range(position(first, step, from, lower.get()),
                    position(first, step, to, lower.get()), by * step);
            case Part.Anywhere() -> part;
        };
    }

    private static LinearForm position(LinearForm first, long step, LinearForm index, LinearForm lower) {
        return first.plus(index.minus(lower), step);
    }

    /** Notes an access to a section; false if the place is none. */
    boolean access(Place place, Kind kind, Origin at) {
        var section = bound.get(Trees.root(place));
        if (section == null) return false;
        var mark = turn.mark();
        var path = paths.of(place);
        var given = path.subscripts();
        boolean whole = given.isEmpty();
        var base = paths.of(section.array());
        var subscripts = new ArrayList<LinearForm>();
        for (var subscript : base.subscripts()) subscripts.add(turn.form(subscript));
        int used = 0;
        int dimension = 0;
        for (var part : section.parts()) {
            subscripts.add(switch (part) {
                case Part.At(var index) -> index;
                case Part.Range range -> whole ? anyOf(range)
                        : element(range, given.get(used++), values.lowerBound(Trees.root(place), dimension++));
                case Part.Anywhere() -> {
                    if (!whole && used < given.size()) used++;
                    yield LinearForm.of(values.symbol("element", Type.INTEGER));
                }
            });
        }
        var dimensions = PlacePaths.dimensions(base, section.array(), section.parts().size());
        // what is meant of each element is left out: all of it is
        var text = base.text() + (section.parts().isEmpty() ? "" : "()");
        var full = section.parts().isEmpty() ? section.array()
                : new Place.Element(section.array(), section.array().type().dimensions() == 0 ? List.of()
                        : Collections.nCopies(section.array().type().dimensions(), Expr.IntLiteral.of(1)));
        turn.add(full, new PlacePaths.Path(text, List.of(), dimensions, base.pointed()), subscripts, kind, at);
        turn.leaveSections(mark);
        return true;
    }

    private LinearForm anyOf(Part.Range range) {
        if (range.step() <= 0) return LinearForm.of(values.symbol("element", Type.INTEGER));
        return LinearForm.of(turn.enterSection(range.first(), range.last()));
    }

    private LinearForm element(Part.Range range, Expr subscript, Optional<LinearForm> lower) {
        if (range.step() == 0 || lower.isEmpty()) return LinearForm.of(values.symbol("element", Type.INTEGER));
        return position(range.first(), range.step(), turn.form(subscript), lower.get());
    }
}
