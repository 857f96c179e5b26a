package org.fortranc.lower;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fortranc.ir.core.Declaration.InitialRun;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SymbolName;

/** DATA (F2018 8.6.7): initial values of variables as runs of equal elements. */
final class DataInitialization {
    private final ProgramIndex index;
    private final ConstantValues constants;
    private final Map<SymbolName, TreeMap<Long, InitialRun>> runs = new LinkedHashMap<>();
    private final List<Assigned> assigned = new ArrayList<>();

    /**
     * What DATA says.
     *
     * @param runs values of numbers, logicals and texts
     * @param assigned values of structures and their parts, which are assigned when the program runs
     */
    record Values(Map<SymbolName, List<InitialRun>> runs, List<Assigned> assigned) {}

    /** A part of a structure, with constant subscripts, and its value. */
    record Assigned(SymbolName variable, Designator part, Expression value) {}

    /** The values of a list, handed out one by one or many at once. */
    private static final class Supply {
        private final Iterator<SpecificationPart.DataValue> rest;
        private SpecificationPart.DataValue current;
        private long left;

        Supply(List<SpecificationPart.DataValue> values) {
            rest = values.iterator();
        }

        /** How many equal values come next, at most {@code wanted}; 0 at the end. */
        long take(long wanted) {
            while (left == 0 && rest.hasNext()) {
                current = rest.next();
                left = current.repeat();
            }
            long taken = Math.min(left, wanted);
            left -= taken;
            return taken;
        }
    }

    private DataInitialization(ProgramIndex index) {
        this.index = index;
        this.constants = new ConstantValues(index);
    }

    static Values of(SpecificationPart specification, ProgramIndex index) {
        var data = new DataInitialization(index);
        for (var set : specification.data()) {
            // Nothing that is translated mentions such variables.
            if (set.objects().stream().allMatch(o -> o instanceof SpecificationPart.DataObjectItem.Object(var object)
                    && index.untranslated().of(object.type()).isPresent())) continue;
            var values = new Supply(set.values());
            for (var object : set.objects()) data.item(object, values);
        }
        var result = new LinkedHashMap<SymbolName, List<InitialRun>>();
        data.runs.forEach((name, byPosition) -> {
            var all = new ArrayList<InitialRun>();
            for (var run : byPosition.values()) ConstantValues.addRun(all, run.first(), run.count(), run.value());
            result.put(name, all);
        });
        for (var part : data.assigned) result.putIfAbsent(part.variable, List.of());
        return new Values(result, data.assigned);
    }

    private void item(SpecificationPart.DataObjectItem item, Supply values) {
        switch (item) {
            case SpecificationPart.DataObjectItem.Object(var designator) -> object(designator, values);
            case SpecificationPart.DataObjectItem.ImpliedDo(var variable, var first, var last, var step, var items) -> {
                long by = constants.integer(step);
                long end = constants.integer(last);
                for (long i = constants.integer(first); by > 0 ? i <= end : i >= end; i += by) {
                    constants.bind(variable, i);
                    for (var inner : items) item(inner, values);
                }
                constants.unbind(variable);
            }
        }
    }

    private void object(Designator designator, Supply values) {
        switch (designator) {
            case Designator.ComponentReference component -> part(component, values);
            case Designator.ArrayElement(Designator.ComponentReference _, _, _) -> part(designator, values);
            case Designator.ArrayElement element when element.type() instanceof DataType.DerivedType ->
                    part(element, values);
            case Designator.ObjectName name when name.type() instanceof DataType.DerivedType
                    && !entity(name).has(Entity.Attribute.POINTER) -> structures(name, values);
            case Designator.ObjectName name when entity(name).has(Entity.Attribute.POINTER) -> pointer(name, values);
            case Designator.ObjectName name -> {
                var object = entity(name);
                long elements = elements(object);
                for (long at = 0; at < elements; ) {
                    long count = values.take(elements - at);
                    if (count == 0) return;
                    put(object, at, count, values.current.value());
                    at += count;
                }
            }
            case Designator.ArrayElement(Designator.ObjectName name, var subscripts, _) -> {
                var object = entity(name);
                if (values.take(1) == 1) put(object, position(object, subscripts), 1, values.current.value());
            }
            case Designator.ArraySection(Designator.ComponentReference _, _, _, _) -> part(designator, values);
            case Designator.ArraySection(Designator.ObjectName name, var subscripts, _, _) ->
                    section(entity(name), subscripts, values);
            case Designator.Substring(var text, var first, var last, _) -> {
                if (values.take(1) == 1) substring(text, first, last, values.current.value());
            }
            default -> throw new Untranslatable("this object in DATA", designator.range());
        }
    }

    private void part(Designator designator, Supply values) {
        boolean pointer = designator instanceof Designator.ComponentReference(var structure, var component, _, _, _)
                && structure.rank() == 0 && index.dataComponent(structure.type(), component)
                        .filter(c -> c.has(Entity.Attribute.POINTER)).isPresent();
        if (designator.rank() > 0 && !pointer) {
            for (var element : elements(designator)) part(element, values);
            return;
        }
        if (values.take(1) == 1)
            assigned.add(new Assigned(VariableUses.base(designator).orElseThrow(), fixed(designator),
            values.current.value()));
    }

    /** The scalars of an array of structures, of array components or of components of arrays, in their order. */
    private List<Designator> elements(Designator array) {
        return switch (array) {
            case Designator.ComponentReference(var structure, var component, var type, _, var range)
                    when structure.rank() > 0 -> elements(structure).stream().<Designator>map(s ->
                            new Designator.ComponentReference(s, component, type, 0, range)).toList();
            case Designator.ComponentReference(var structure, var component, _, _, var range) -> elements(array,
                    bounds(index.dataComponent(structure.type(), component).orElseThrow(() ->
                            new Untranslatable("this component in DATA", range))).stream()
                            .<Designator.SectionSubscript>map(_ -> new Designator.SectionSubscript.Triplet(
                                    Optional.empty(), Optional.empty(), Optional.empty())).toList());
            case Designator.ObjectName name -> elements(name, bounds(entity(name)).stream()
                    .<Designator.SectionSubscript>map(_ -> new Designator.SectionSubscript.Triplet(Optional.empty(),
                            Optional.empty(), Optional.empty())).toList());
            case Designator.ArraySection(var whole, var subscripts, _, _) -> elements(whole, subscripts);
            default -> throw new Untranslatable("this array in DATA", array.range());
        };
    }

    private List<Designator> elements(Designator whole, List<Designator.SectionSubscript> subscripts) {
        var bounds = switch (whole) {
            case Designator.ObjectName name -> bounds(entity(name));
            case Designator.ComponentReference(var structure, var component, _, _, _) when structure.rank() == 0 ->
                    bounds(index.dataComponent(structure.type(), component).orElseThrow());
            default -> throw new Untranslatable("this array in DATA", whole.range());
        };
        List<List<Expression>> all = List.of(List.of());
        for (int d = 0; d < subscripts.size(); d++) {
            var next = new ArrayList<List<Expression>>();
            for (long value : subscriptValues(subscripts.get(d), constants.integer(bounds.get(d).lower()),
                    constants.integer(bounds.get(d).upper().orElseThrow())))
                for (var before : all) {
                    var subscript = new ArrayList<>(before);
                    subscript.add(new Expression.IntegerConstant(value, DataType.INTEGER, whole.range()));
                    next.add(subscript);
                }
            all = next;
        }
        return all.stream().<Designator>map(s -> new Designator.ArrayElement(whole, s, whole.range())).toList();
    }

    private void pointer(Designator.ObjectName name, Supply values) {
        if (values.take(1) == 1) assigned.add(new Assigned(name.entity(), name, values.current.value()));
    }

    private void structures(Designator.ObjectName name, Supply values) {
        if (name.rank() == 0) part(name, values);
        else for (var element : elements(name)) part(element, values);
    }

    /** With the values of implied DO variables in place. */
    private Designator fixed(Designator designator) {
        return switch (designator) {
            case Designator.ArrayElement(var array, var subscripts, var range) ->
                    new Designator.ArrayElement(fixed(array),
                    subscripts.stream().<Expression>map(s ->
                            new Expression.IntegerConstant(constants.integer(s), DataType.INTEGER, range)).toList(),
                                    range);
            case Designator.ComponentReference(var structure, var component, var type, var rank, var range) ->
                    new Designator.ComponentReference(fixed(structure), component, type, rank, range);
            default -> designator;
        };
    }

    private void section(Entity.DataObject object, List<Designator.SectionSubscript> subscripts, Supply values) {
        var bounds = bounds(object);
        var positions = new ArrayList<Long>(List.of(0L));
        long stride = 1;
        for (int d = 0; d < subscripts.size(); d++) {
            long lower = constants.integer(bounds.get(d).lower());
            long upper = constants.integer(bounds.get(d).upper().orElseThrow());
            var next = new ArrayList<Long>();
            for (long value : subscriptValues(subscripts.get(d), lower, upper))
                for (long position : positions) next.add(position + (value - lower) * stride);
            positions = next;
            stride *= upper - lower + 1;
        }
        for (long position : positions)
            if (values.take(1) == 1) put(object, position, 1, values.current.value());
    }

    private List<Long> subscriptValues(Designator.SectionSubscript subscript, long lower, long upper) {
        var all = new ArrayList<Long>();
        switch (subscript) {
            case Designator.SectionSubscript.At(var at) -> all.add(constants.integer(at));
            case Designator.SectionSubscript.Triplet(var first, var last, var step) -> {
                long by = step.map(constants::integer).orElse(1L);
                long end = last.map(constants::integer).orElse(upper);
                for (long i = first.map(constants::integer).orElse(lower); by > 0 ? i <= end
                        : i >= end; i += by) all.add(i);
            }
            case Designator.SectionSubscript.Vector(var indices) ->
                    constants.elements(indices).orElse(List.of()).forEach(e -> all.add(((Expr.IntLiteral) e).value()));
        }
        return all;
    }

    private void substring(Designator text, Optional<Expression> first, Optional<Expression> last, Expression value) {
        var object = switch (text) {
            case Designator.ObjectName name -> entity(name);
            case Designator.ArrayElement(Designator.ObjectName name, _, _) -> entity(name);
            default -> throw new Untranslatable("this substring in DATA", text.range());
        };
        long position = text instanceof Designator.ArrayElement(_, var subscripts, _) ? position(object, subscripts)
                : 0;
        long length = ((Expr.IntLiteral) length(object).orElseThrow()).value();
        var all = runs.computeIfAbsent(object.name(), _ -> new TreeMap<>());
        String before = all.containsKey(position) ? ((Expr.TextLiteral) all.get(position).value()).value()
                : "\0".repeat((int) length);
        int from = first.map(constants::integer).orElse(1L).intValue();
        int to = last.map(constants::integer).orElse(length).intValue();
        String part = ((Expr.TextLiteral) ConstantValues.element(literal(value), Type.CHARACTER,
                Optional.of(Arithmetic.literal(to - from + 1L)))).value();
        all.put(position, new InitialRun(position, 1, new Expr.TextLiteral(before.substring(0, from - 1) + part
                + before.substring(to))));
    }

    private void put(Entity.DataObject object, long first, long count, Expression value) {
        if (value instanceof Expression.NullPointer) return;
        var type = TypeLowering.scalar(object.type(), object.range());
        runs.computeIfAbsent(object.name(), _ -> new TreeMap<>())
                .put(first, new InitialRun(first, count, ConstantValues.element(literal(value), type, length(object))));
    }

    private Expr literal(Expression value) {
        return constants.literal(value).orElseThrow(() -> new Untranslatable("a DATA value that is not a constant",
                value.range()));
    }

    private Optional<Expr> length(Entity.DataObject object) {
        return object.type() instanceof DataType.CharacterType(_, DataType.CharacterLength.Given(var length))
                ? Optional.of(Arithmetic.literal(constants.integer(length))) : Optional.empty();
    }

    private Entity.DataObject entity(Designator.ObjectName name) {
        return index.object(name.entity()).orElseThrow(() ->
                new Untranslatable("'%s' in DATA".formatted(name.name()), name.range()));
    }

    private static List<ArraySpec.Bounds> bounds(Entity.DataObject object) {
        if (object.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds)) return bounds;
        throw new Untranslatable("this array in DATA", object.range());
    }

    private long elements(Entity.DataObject object) {
        if (object.shape().isEmpty() || !(object.shape().get() instanceof ArraySpec.Explicit)) return 1;
        long elements = 1;
        for (var bound : bounds(object))
            elements *= Math.max(0, constants.integer(bound.upper().orElseThrow()) - constants.integer(bound.lower())
            + 1);
        return elements;
    }

    private long position(Entity.DataObject object, List<Expression> subscripts) {
        long position = 0;
        long stride = 1;
        var bounds = bounds(object);
        for (int d = 0; d < subscripts.size(); d++) {
            long lower = constants.integer(bounds.get(d).lower());
            position += (constants.integer(subscripts.get(d)) - lower) * stride;
            stride *= constants.integer(bounds.get(d).upper().orElseThrow()) - lower + 1;
        }
        return position;
    }
}
