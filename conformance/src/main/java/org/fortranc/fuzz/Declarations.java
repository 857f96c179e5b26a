package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fortranc.fuzz.Variable.Trait;

/** Invents types and variables, and declares them. */
final class Declarations {
    private final Dice dice;
    private final Set<Feature> features;
    private final List<DataType.Derived> derived = new ArrayList<>();
    private int count;

    Declarations(Dice dice, Set<Feature> features) {
        this.dice = dice;
        this.features = features;
    }

    String fresh(String prefix) {
        return prefix + ++count;
    }

    List<DataType.Derived> derived() {
        return derived;
    }

    private int kind(Integer... kinds) {
        return features.contains(Feature.KINDS) ? dice.of(kinds) : 4;
    }

    /** A type that is not derived. */
    DataType intrinsicType() {
        while (true) {
            switch (dice.below(12)) {
                case 0, 1, 2, 3 -> {
                    return new DataType.Int(kind(1, 2, 4, 4, 8));
                }
                case 4, 5, 6 -> {
                    if (features.contains(Feature.REALS)) return new DataType.Real(kind(4, 8, 8));
                }
                case 7 -> {
                    if (features.contains(Feature.COMPLEXES)) return new DataType.Complex(kind(4, 8));
                }
                case 8, 9 -> {
                    if (features.contains(Feature.TEXTS)) return new DataType.Text(dice.between(1, 9));
                }
                default -> {
                    if (features.contains(Feature.LOGICALS)) return new DataType.Logical(kind(1, 4, 4, 8));
                }
            }
        }
    }

    DataType type() {
        return derived.isEmpty() || dice.chance(80) ? intrinsicType() : dice.of(derived);
    }

    /** One of few ranges, so that variables often share one and may be each other's actual arguments. */
    Range range(DataType type) {
        return switch (type) {
            case DataType.Int(int kind) when kind == 1 -> dice.of(Range.within(9), new Range(0, 25));
            case DataType.Int(int kind) when kind == 8 -> dice.of(Range.within(9), Range.within(1e12));
            case DataType.Int(int kind) when kind == 4 -> dice.of(Range.within(9), Range.within(100000));
            case DataType.Int _ -> dice.of(Range.within(9), Range.within(500));
            case DataType.Real _ -> dice.of(Range.within(10), Range.within(1000));
            case DataType.Complex _ -> Range.within(5);
            case DataType.Logical _, DataType.Text _, DataType.Derived _ -> Range.NONE;
        };
    }

    List<Integer> extents() {
        if (!features.contains(Feature.ARRAYS)) return List.of();
        return switch (dice.below(10)) {
            case 0, 1, 2, 3, 4 -> List.of();
            case 5, 6, 7 -> List.of(dice.between(1, 6));
            case 8 -> List.of(dice.between(1, 4), dice.between(1, 4));
            default -> dice.chance(60) ? List.of(dice.between(2, 3), dice.between(2, 3))
                    : List.of(dice.between(1, 3), dice.between(1, 3), dice.between(1, 3));
        };
    }

    List<Integer> lowerBounds(List<Integer> extents) {
        boolean ones = dice.chance(60);
        return extents.stream().map(_ -> ones ? 1 : dice.between(-3, 4)).toList();
    }

    Variable variable(String prefix, DataType type, List<Integer> extents, Trait... traits) {
        return new Variable(fresh(prefix), type, extents, lowerBounds(extents), range(type), Set.of(traits));
    }

    /** A variable of any sort; of a global one, others may know the name. */
    Variable variable(String prefix, Trait... given) {
        var type = type();
        var extents = extents();
        var traits = new HashSet<>(List.of(given));
        if (features.contains(Feature.ALLOCATABLES) && dice.chance(extents.isEmpty() ? 5 : 30)) {
            traits.add(Trait.ALLOCATABLE);
        } else if (features.contains(Feature.POINTERS) && dice.chance(25)) {
            traits.add(Trait.TARGET);
        }
        return variable(prefix, type, extents, traits.toArray(Trait[]::new));
    }

    /** A derived type with components of all types known so far. */
    DataType.Derived derivedType() {
        var components = IntStream.range(0, dice.between(1, 4)).mapToObj(i -> {
            var type = derived.isEmpty() || dice.chance(75) ? intrinsicType() : dice.of(derived);
            var extents = dice.chance(70) ? List.<Integer>of() : extents();
            boolean allocatable = !extents.isEmpty() && features.contains(Feature.ALLOCATABLES) && dice.chance(30);
            return new DataType.Component("c" + (i + 1), type, extents, range(type), allocatable);
        }).toList();
        var type = new DataType.Derived(fresh("t"), components);
        derived.add(type);
        return type;
    }

    static boolean hasAllocatable(DataType type) {
        return type instanceof DataType.Derived(var _, var components) && components.stream().anyMatch(c ->
                c.allocatable() || hasAllocatable(c.type()));
    }

    static void define(DataType.Derived type, Listing listing) {
        listing.open("type :: %s", type.name());
        for (var c : type.components()) {
            var shape = c.extents().isEmpty() ? "" : c.extents().stream().map(e -> c.allocatable() ? ":"
                    : String.valueOf(e)).collect(Collectors.joining(", ", "(", ")"));
            listing.line("%s%s :: %s%s", c.type().declared(), c.allocatable() ? ", allocatable" : "", c.name(), shape);
        }
        listing.close("end type");
    }

    /** The extents and bounds as declared. */
    static String shape(Variable v) {
        if (!v.isArray()) return "";
        return IntStream.range(0, v.extents().size()).mapToObj(d -> bounds(v, d))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    static String bounds(Variable v, int dimension) {
        int lower = v.lower().get(dimension);
        int upper = lower + v.extents().get(dimension) - 1;
        return lower == 1 ? String.valueOf(upper) : lower + ":" + upper;
    }

    static String deferred(Variable v) {
        return v.isArray() ? v.extents().stream().map(_ -> ":").collect(Collectors.joining(", ", "(", ")")) : "";
    }

    static void declare(Variable v, Listing listing) {
        if (v.is(Trait.ALLOCATABLE)) {
            listing.line("%s, allocatable :: %s%s", v.type().declared(), v.name(), deferred(v));
        } else if (v.is(Trait.POINTER)) {
            listing.line("%s, pointer :: %s%s", v.type().declared(), v.name(), deferred(v));
        } else {
            listing.line("%s%s :: %s%s", v.type().declared(), v.is(Trait.TARGET) ? ", target" : "", v.name(), shape(v));
        }
    }
}
