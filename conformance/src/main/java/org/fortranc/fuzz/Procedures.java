package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fortranc.fuzz.Routine.Dummy;
import org.fortranc.fuzz.Routine.Intent;
import org.fortranc.fuzz.Variable.Trait;

/** Random procedures. Each may call those made before it. */
final class Procedures {
    /** Where a procedure stands; an external one has no explicit interface. */
    enum Place { MODULE, INTERNAL, EXTERNAL }

    private final Dice dice;
    private final Set<Feature> features;
    private final Declarations declarations;
    private final Listing listing;

    Procedures(Dice dice, Set<Feature> features, Declarations declarations, Listing listing) {
        this.dice = dice;
        this.features = features;
        this.declarations = declarations;
        this.listing = listing;
    }

    /** A dummy argument with its declaration. */
    private record Declared(Dummy dummy, String text) {}

    private Scope scope(List<Variable> outer, List<Routine> known, Statements.Manner manner) {
        var scope = new Scope();
        for (var v : outer) scope.add(manner == Statements.Manner.PURE ? constant(v) : v);
        known.forEach(scope::add);
        return scope;
    }

    private static Variable constant(Variable v) {
        var traits = new java.util.HashSet<>(v.traits());
        traits.add(Trait.CONSTANT);
        return new Variable(v.name(), v.type(), v.extents(), v.lower(), v.range(), traits);
    }

    /** Writes a function and says how it is called. */
    Routine function(Place place, List<Variable> outer, List<Routine> known) {
        if (dice.chance(15)) return recursive();
        boolean elemental = dice.chance(30) && place != Place.EXTERNAL;
        var dummies = dummies(place, elemental ? 3 : 4, elemental, true);
        var name = declarations.fresh(elemental ? "el" : "fu");
        var type = declarations.type();
        var extents = elemental || dice.chance(65) ? List.<Integer>of() : declarations.extents();
        if (elemental && type instanceof DataType.Derived) type = declarations.intrinsicType();
        boolean allocatable = !extents.isEmpty() && features.contains(Feature.ALLOCATABLES) && dice.chance(30);
        var resultName = dice.chance(50) ? name : declarations.fresh("re");
        var result = new Variable(resultName, type, extents, declarations.lowerBounds(extents), declarations.range(type),
                allocatable ? Set.of(Trait.ALLOCATABLE) : Set.of());
        listing.open((elemental ? dice.of("elemental", "pure elemental") : "pure") + " function " + name
                + names(dummies) + (resultName.equals(name) ? "" : " result(" + resultName + ")"));
        body(dummies, Optional.of(result), scope(outer, known, Statements.Manner.PURE), Statements.Manner.PURE);
        listing.close("end function" + (dice.chance(50) ? " " + name : ""));
        return new Routine(name, dummies.stream().map(Declared::dummy).toList(), Optional.of(result), true, elemental);
    }

    /** Writes a subroutine and says how it is called. */
    Routine subroutine(Place place, List<Variable> outer, List<Routine> known, Optional<String> common) {
        var manner = common.isEmpty() && dice.chance(30) ? Statements.Manner.PURE : Statements.Manner.IMPURE;
        var dummies = dummies(place, 5, false, false);
        var name = declarations.fresh("su");
        listing.open((manner == Statements.Manner.PURE ? "pure " : "") + "subroutine " + name + names(dummies));
        common.ifPresent(text -> text.lines().forEach(listing::line));
        body(dummies, Optional.empty(), scope(outer, known, manner), manner);
        listing.close("end subroutine");
        return new Routine(name, dummies.stream().map(Declared::dummy).toList(), Optional.empty(),
                manner == Statements.Manner.PURE, false);
    }

    private static String names(List<Declared> dummies) {
        return dummies.stream().map(d -> d.dummy().variable().name()).collect(Collectors.joining(", ", "(", ")"));
    }

    private Routine recursive() {
        var name = declarations.fresh("rf");
        var type = new DataType.Int(features.contains(Feature.KINDS) ? dice.of(4, 8) : 4);
        var range = declarations.range(type);
        var n = Variable.scalar("n", new DataType.Int(4), new Range(0, 6), Trait.CONSTANT);
        var x = Variable.scalar("x", type, range, Trait.CONSTANT);
        var result = Variable.scalar("r", type, range);
        var scope = new Scope();
        scope.addAll(List.of(n, x));
        var expressions = new Expressions(dice, scope);
        listing.open("pure recursive function " + name + "(n, x) result(r)");
        listing.line("integer, intent(in) :: n");
        listing.line("%s, intent(in) :: x", type.declared());
        listing.line("%s :: r", type.declared());
        Loops.declare(listing);
        listing.open("if (n <= 0) then");
        listing.line("r = " + expressions.fitting(type, range, Ask.scalar(2)).text());
        listing.middle("else");
        var inner = Value.primary("%s(n - 1, %s)".formatted(name, expressions.fitting(type, range, Ask.scalar(2)).text()),
                type, List.of(), range);
        scope.add(Variable.scalar("r", type, range));
        listing.line("r = " + inner.text());
        listing.line("r = " + expressions.fitting(type, range, Ask.scalar(3)).text());
        listing.close("end if");
        listing.close("end function");
        return new Routine(name, List.of(new Dummy(n, Intent.IN, false, true), new Dummy(x, Intent.IN, false, true)),
                Optional.of(result), true, false);
    }

    private List<Declared> dummies(Place place, int most, boolean elemental, boolean readOnly) {
        var all = new ArrayList<Declared>();
        boolean optional = false;
        for (int i = dice.between(elemental ? 1 : 0, most); i > 0; i--) {
            var intent = readOnly ? Intent.IN : dice.of(Intent.IN, Intent.INOUT, Intent.INOUT, Intent.OUT);
            optional |= place != Place.EXTERNAL && dice.chance(15);
            all.add(dummy(place, intent, optional, elemental, all));
        }
        return all;
    }

    private Declared dummy(Place place, Intent intent, boolean optional, boolean elemental, List<Declared> before) {
        boolean external = place == Place.EXTERNAL;
        var type = external || elemental ? declarations.intrinsicType() : declarations.type();
        if (type instanceof DataType.Text && intent == Intent.IN && dice.chance(70))
            type = new DataType.Text(DataType.Text.UNKNOWN);
        var extents = elemental ? List.<Integer>of() : declarations.extents();
        if (type.equals(new DataType.Text(DataType.Text.UNKNOWN)) && !extents.isEmpty()) type = new DataType.Text(3);
        var traits = new java.util.HashSet<Trait>();
        if (intent == Intent.IN) traits.add(Trait.CONSTANT);
        var bounds = declarations.lowerBounds(extents);
        var plain = new Variable(declarations.fresh("d"), type, extents, bounds, declarations.range(type), traits);
        var attributes = type.declared() + (external && dice.chance(10) && intent == Intent.INOUT ? ""
                : ", intent(" + intent.name().toLowerCase(java.util.Locale.ROOT) + ")") + (optional ? ", optional" : "");
        if (extents.isEmpty()) {
            boolean value = intent == Intent.IN && !optional && !external && !elemental
                    && !(type instanceof DataType.Text) && !(type instanceof DataType.Derived) && dice.chance(15);
            return declared(plain, intent, optional, (value ? type.declared() + ", value" : attributes) + " :: "
                    + plain.name());
        }
        int form = external ? dice.between(0, 1) : dice.between(0, 5);
        if (form == 1 && !optional && intent != Intent.OUT) { // the last extent is not known
            var list = IntStream.range(0, extents.size()).mapToObj(d -> d < extents.size() - 1
                    ? Declarations.bounds(plain, d) : bounds.get(d) == 1 ? "*" : bounds.get(d) + ":*");
            traits.add(Trait.ASSUMED_SIZE);
            return declared(new Variable(plain.name(), type, extents, bounds, plain.range(), traits), intent, optional,
                    attributes + " :: " + plain.name() + list.collect(Collectors.joining(", ", "(", ")")));
        }
        if (form == 5 && intent == Intent.INOUT && features.contains(Feature.ALLOCATABLES)) {
            traits.add(Trait.ALLOCATABLE);
            return declared(new Variable(plain.name(), type, extents, bounds, plain.range(), traits), intent, optional,
                    attributes + ", allocatable :: " + plain.name() + Declarations.deferred(plain));
        }
        if (form >= 2) {
            var list = bounds.stream().map(b -> b == 1 ? ":" : b + ":").collect(Collectors.joining(", ", "(", ")"));
            return declared(plain, intent, optional, attributes + " :: " + plain.name() + list);
        }
        var size = before.stream().filter(d -> d.text().contains("intent(in) :: n")
                && d.dummy().variable().range().low() == extents.getFirst()).findFirst();
        if (size.isPresent() && bounds.getFirst() == 1 && !size.get().dummy().optional()) {
            var list = new ArrayList<>(List.of(size.get().dummy().variable().name()));
            for (int d = 1; d < extents.size(); d++) list.add(Declarations.bounds(plain, d));
            return declared(plain, intent, optional, attributes + " :: " + plain.name() + "("
                    + String.join(", ", list) + ")");
        }
        if (dice.chance(30) && !external && !optional) { // instead, a size for others
            int extent = extents.getFirst();
            var n = Variable.scalar(declarations.fresh("n"), new DataType.Int(4), new Range(extent, extent),
                    Trait.CONSTANT);
            return declared(n, Intent.IN, false, "integer, intent(in) :: " + n.name());
        }
        return declared(plain, intent, optional, attributes + " :: " + plain.name() + Declarations.shape(plain));
    }

    private static Declared declared(Variable v, Intent intent, boolean optional, String text) {
        return new Declared(new Dummy(v, intent, optional, true), text);
    }

    private void body(List<Declared> dummies, Optional<Variable> result, Scope scope, Statements.Manner manner) {
        for (var d : dummies) listing.line(d.text());
        Loops.declare(listing);
        result.ifPresent(r -> Declarations.declare(r, listing));
        var locals = IntStream.range(0, dice.between(0, 3)).mapToObj(_ -> declarations.variable("l")).toList();
        for (var local : locals) Declarations.declare(local, listing);
        for (var d : dummies)
            if (!d.dummy().optional() && d.dummy().intent() != Intent.OUT) scope.add(d.dummy().variable());
        var statements = new Statements(dice, features, scope, listing, manner);
        var initial = new Initialization(dice, scope, statements, listing);
        for (var d : dummies)
            if (!d.dummy().optional() && d.dummy().intent() == Intent.OUT) initial.define(d.dummy().variable());
        for (var local : locals) initial.define(local);
        result.ifPresent(initial::define);
        for (var d : dummies) {
            if (!d.dummy().optional()) continue;
            var v = d.dummy().variable();
            listing.open("if (present(" + v.name() + ")) then");
            if (d.dummy().intent() == Intent.OUT) initial.give(v);
            scope.with(List.of(v), () -> statements.block(dice.between(1, 2), 1));
            listing.close("end if");
        }
        statements.block(dice.between(1, 5), 2);
        result.filter(r -> !(r.type() instanceof DataType.Derived)).ifPresent(r ->
                statements.assign(Value.primary(r.name(), r.type(), r.extents(), r.range()), 3));
        if (manner == Statements.Manner.IMPURE && dice.chance(30)) statements.transfers().print();
    }
}
