package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fortranc.fuzz.Variable.Trait;

/**
 * Makes a whole program of a seed: a module with types, variables and procedures, external procedures that share common
 * blocks with the main program, and a main program that prints all it has.
 */
final class ProgramGenerator {
    private final Dice dice;
    private final Set<Feature> features;
    private final Listing listing = new Listing();
    private final Declarations declarations;
    private final Procedures procedures;
    private final List<Variable> global = new ArrayList<>();
    private final List<Routine> routines = new ArrayList<>();
    private final List<Common> commons = new ArrayList<>();

    private ProgramGenerator(long seed) {
        dice = new Dice(seed);
        features = Feature.some(dice);
        declarations = new Declarations(dice, features);
        procedures = new Procedures(dice, features, declarations, listing);
    }

    /** The program of a seed: standard Fortran, defined whatever the processor, the same each time. */
    static String program(long seed) {
        var generator = new ProgramGenerator(seed);
        generator.listing.line("! seed %d", seed);
        generator.module();
        if (generator.features.contains(Feature.COMMON_BLOCKS)) generator.commonBlocks();
        if (generator.features.contains(Feature.EXTERNAL_PROCEDURES)) generator.externalProcedures();
        generator.mainProgram();
        return generator.listing.text();
    }

    private void module() {
        listing.open("module m");
        listing.line("implicit none");
        listing.line("integer(4) :: zero4_ = 0").line("real(4) :: rzero4_ = 0").line("real(8) :: rzero8_ = 0");
        if (features.contains(Feature.DERIVED_TYPES)) {
            for (int i = dice.between(1, 3); i > 0; i--) Declarations.define(declarations.derivedType(), listing);
        }
        if (features.contains(Feature.MODULE_VARIABLES)) {
            for (int i = dice.between(1, 5); i > 0; i--) {
                var v = declarations.variable("m", Trait.GLOBAL);
                global.add(v);
                Declarations.declare(v, listing);
            }
        }
        if (features.contains(Feature.MODULE_PROCEDURES)) {
            listing.close("contains");
            listing.open("");
            for (int i = dice.between(1, 4); i > 0; i--) procedure(Procedures.Place.MODULE, global);
        }
        listing.close("end module");
    }

    private void procedure(Procedures.Place place, List<Variable> outer) {
        routines.add(dice.chance(50) ? procedures.function(place, outer, routines)
                : procedures.subroutine(place, outer, routines, Optional.empty()));
    }

    /** A common block, all of one type. */
    private record Common(String name, DataType type, Range range, int size) {}

    private void commonBlocks() {
        for (int i = dice.between(1, 2); i > 0; i--) {
            var type = declarations.intrinsicType();
            commons.add(new Common(declarations.fresh("cb"), type, declarations.range(type), dice.between(2, 12)));
        }
    }

    /** The variables by which one program unit knows the block. */
    private List<Variable> members(Common common) {
        var members = new ArrayList<Variable>();
        int left = common.size();
        while (left > 0) {
            int take = dice.between(1, left);
            List<Integer> extents = take == 1 && dice.chance(70) ? List.of()
                    : take % 2 == 0 && dice.chance(40) ? List.of(2, take / 2) : List.of(take);
            members.add(new Variable(declarations.fresh("g"), common.type(), extents, declarations.lowerBounds(extents),
                    common.range(), Set.of(Trait.GLOBAL)));
            left -= take;
        }
        return members;
    }

    private String declared(Common common, List<Variable> members) {
        var text = new Listing();
        for (var v : members) Declarations.declare(v, text);
        return text.line("common /%s/ %s", common.name(), members.stream().map(Variable::name)
                .collect(Collectors.joining(", "))).text();
    }

    private void externalProcedures() {
        for (int i = dice.between(1, 3); i > 0; i--) {
            // an external procedure knows the module too, for the sake of what it is called with
            var common = commons.isEmpty() || dice.chance(20) ? Optional.<Common>empty() : Optional.of(dice.of(commons));
            var members = common.map(this::members).orElse(List.of());
            var text = common.map(c -> declared(c, members)).orElse("");
            routines.add(procedures.subroutine(Procedures.Place.EXTERNAL, members, List.of(),
                    Optional.of("use m\nimplicit none\n" + text)));
        }
    }

    private void mainProgram() {
        listing.open("program p");
        listing.line("use m").line("implicit none");
        Loops.declare(listing);
        var locals = new ArrayList<Variable>();
        int internal = features.contains(Feature.INTERNAL_PROCEDURES) ? dice.between(1, 3) : 0;
        for (int i = dice.between(3, 9); i > 0; i--) {
            locals.add(internal > 0 && dice.chance(50) ? declarations.variable("h", Trait.GLOBAL)
                    : declarations.variable("v"));
        }
        var scope = new Scope();
        var statements = new Statements(dice, features, scope, listing, Statements.Manner.IMPURE);
        if (features.contains(Feature.POINTERS)) {
            var targets = locals.stream().filter(v -> v.is(Trait.TARGET)).toList();
            for (int i = dice.between(0, 2); i > 0 && !targets.isEmpty(); i--) {
                var t = dice.of(targets);
                locals.add(new Variable(declarations.fresh("q"), t.type(), t.extents(),
                        declarations.lowerBounds(t.extents()), t.range(), Set.of(Trait.POINTER)));
            }
        }
        for (var v : locals) Declarations.declare(v, listing);
        var shared = features.contains(Feature.EQUIVALENCES) ? equivalence() : List.<Variable>of();
        var members = new ArrayList<Variable>();
        for (var common : commons) {
            var own = members(common);
            declared(common, own).lines().forEach(listing::line);
            members.addAll(own);
        }
        listing.line("zero4_ = command_argument_count()").line("rzero4_ = zero4_").line("rzero8_ = zero4_");
        var initial = new Initialization(dice, scope, statements, listing);
        for (var v : global) initial.define(v);
        for (var v : members) initial.define(v);
        for (var v : shared) initial.define(v);
        for (var v : locals) initial.define(v);
        // internal procedures are written below, but what they are called with must be known here
        var below = new Listing();
        var procedures = new Procedures(dice, features, declarations, below);
        var known = new ArrayList<>(routines);
        for (int i = 0; i < internal; i++) {
            var outer = scope.all().stream().filter(v -> v.is(Trait.GLOBAL)).toList();
            var routine = dice.chance(50) ? procedures.function(Procedures.Place.INTERNAL, outer, known)
                    : procedures.subroutine(Procedures.Place.INTERNAL, outer, known, Optional.empty());
            known.add(routine);
        }
        known.forEach(scope::add);
        statements.block(dice.between(5, 20), 3);
        for (var v : scope.all()) statements.transfers().dump(v);
        if (internal > 0) {
            listing.close("contains");
            listing.open("");
            below.text().lines().forEach(listing::line);
        }
        listing.close("end program");
    }

    /** Two variables of one type that share storage. */
    private List<Variable> equivalence() {
        var type = declarations.intrinsicType();
        // gfortran 12 takes texts that share storage for different ones
        if (type instanceof DataType.Text) return List.of();
        var range = declarations.range(type);
        int size = dice.between(2, 6);
        var first = new Variable(declarations.fresh("e"), type, List.of(size), List.of(1), range, Set.of(Trait.SHARED));
        List<Integer> extents = dice.chance(50) ? List.of() : List.of(dice.between(1, size));
        var second = new Variable(declarations.fresh("e"), type, extents, extents.stream().map(_ -> 1).toList(), range,
                Set.of(Trait.SHARED));
        int place = dice.between(1, size - (extents.isEmpty() ? 0 : extents.getFirst() - 1));
        Declarations.declare(first, listing);
        Declarations.declare(second, listing);
        listing.line("equivalence (%s(%d), %s%s)", first.name(), place, second.name(), extents.isEmpty() ? "" : "(1)");
        return List.of(first, second);
    }
}
