package org.fortranc.runtime.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.Text;

/**
 * A namelist group, or the components of an object in one: names with access to their variables (F2018 8.9).
 *
 * <pre>
 *   NamelistGroup.named("grid").integer("nx", 4, () -> nx, v -> nx = (int) v).array("h", ElementType.REAL8, hView);
 * </pre>
 */
public final class NamelistGroup {
    /** Takes a LOGICAL value. */
    @FunctionalInterface
    public interface BooleanConsumer {
        void accept(boolean value);
    }

    final String name;
    final List<NamelistObject> objects = new ArrayList<>();
    private Optional<NamelistGroup> inherited = Optional.empty();
    /** The element whose components these are; none for a group. */
    private Optional<NamelistElement> whole = Optional.empty();

    private NamelistGroup(String name) {
        this.name = name;
    }

    public static NamelistGroup named(String name) {
        return new NamelistGroup(name);
    }

    /** The components of a derived type object. */
    public static NamelistGroup components() {
        return new NamelistGroup("");
    }

    public NamelistGroup integer(String object, int kind, LongSupplier get, LongConsumer set) {
        return add(NamelistObject.Values.scalar(object, new NamelistObject.Cells() {
            @Override public void write(int index, ItemSink sink) {
                sink.integer(get.getAsLong(), kind);
            }

            @Override public void read(int index, ItemSource source) {
                set.accept(source.integer(get.getAsLong(), kind));
            }
        }));
    }

    public NamelistGroup logical(String object, int kind, BooleanSupplier get, BooleanConsumer set) {
        return add(NamelistObject.Values.scalar(object, new NamelistObject.Cells() {
            @Override public void write(int index, ItemSink sink) {
                sink.logical(get.getAsBoolean(), kind);
            }

            @Override public void read(int index, ItemSource source) {
                set.accept(source.logical(get.getAsBoolean(), kind));
            }
        }));
    }

    public NamelistGroup real(String object, int kind, DoubleSupplier get, DoubleConsumer set) {
        return add(NamelistObject.Values.scalar(object, new NamelistObject.Cells() {
            @Override public void write(int index, ItemSink sink) {
                sink.real(get.getAsDouble(), kind);
            }

            @Override public void read(int index, ItemSource source) {
                set.accept(source.real(get.getAsDouble(), kind));
            }
        }));
    }

    /** A COMPLEX scalar of either kind; the values of kind 4 are exact in kind 8. */
    public NamelistGroup complex(String object, int kind, Supplier<ComplexDouble> get, Consumer<ComplexDouble> set) {
        return add(NamelistObject.Values.scalar(object, new NamelistObject.Cells() {
            @Override public void write(int index, ItemSink sink) {
                sink.complex(get.get().re(), get.get().im(), kind);
            }

            @Override public void read(int index, ItemSource source) {
                double[] parts = {get.get().re(), get.get().im()};
                source.complex(parts, kind);
                set.accept(new ComplexDouble(parts[0], parts[1]));
            }
        }));
    }

    /** A CHARACTER scalar, read and written in place. */
    public NamelistGroup text(String object, Text variable) {
        return add(new NamelistObject.Values(object, new int[0], new int[0], true,
                NamelistObject.Cells.of(_ -> variable)));
    }

    /** An array of an intrinsic type; the view carries its bounds. */
    public NamelistGroup array(String object, ElementType type, ArrayView<?> view) {
        NamelistObject.Cells cells = type == ElementType.CHARACTER
                ? NamelistObject.Cells.of(index -> view.text(view.nth(index)))
                : NamelistObject.Cells.of(view, type);
        return add(new NamelistObject.Values(object, view.lower.clone(), view.extent.clone(),
                type == ElementType.CHARACTER, cells));
    }

    /** A scalar of a derived type. */
    public NamelistGroup structure(String object, NamelistGroup components) {
        return structures(object, new int[0], new int[0], _ -> components);
    }

    /**
     * An array of a derived type; {@code components} is asked for elements in array element order, from 0. It is asked
     * once for each, so it may give a copy that is stored back when the statement is complete.
     */
    public NamelistGroup structures(String object, int[] lower, int[] extent, IntFunction<NamelistGroup> components) {
        Map<Integer, NamelistGroup> known = new HashMap<>();
        return add(new NamelistObject.Structures(object, lower.clone(), extent.clone(), index -> {
            NamelistGroup element = known.computeIfAbsent(index, components::apply);
            element.whole = Optional.of(element(object, lower, extent, index));
            return element;
        }));
    }

    /** An array of a derived type whose elements are objects; the view carries its bounds. */
    public <T> NamelistGroup structures(String object, ArrayView<T[]> view, Function<T, NamelistGroup> components) {
        return structures(object, view.lower, view.extent,
                index -> components.apply(view.data[view.nth(index)]));
    }

    /** A scalar of a derived type that a defined input/output procedure processes. */
    public NamelistGroup defined(String object) {
        return defined(object, new int[0], new int[0]);
    }

    /** An array of a derived type whose elements a defined input/output procedure processes. */
    public NamelistGroup defined(String object, ArrayView<?> view) {
        return defined(object, view.lower, view.extent);
    }

    /** The same, of these bounds. */
    public NamelistGroup defined(String object, int[] lower, int[] extent) {
        return add(new NamelistObject.Defined(object, lower.clone(), extent.clone(), this));
    }

    /** The element of an object of this group at this index, which counts from 0 in array element order. */
    NamelistElement element(String object, int[] lower, int[] extent, int index) {
        List<Integer> subscripts = new ArrayList<>(whole.map(NamelistElement::subscripts).orElse(List.of()));
        int rest = index;
        for (int d = 0; d < lower.length; d++) {
            subscripts.add(lower[d] + rest % extent[d]);
            rest /= extent[d];
        }
        return new NamelistElement(whole.map(w -> w.path() + "%").orElse("") + object, subscripts);
    }

    /** The components that an object inherits: written as those of a component with the parent type's name. */
    public NamelistGroup parent(String type, NamelistGroup components) {
        inherited = Optional.of(components);
        return structure(type, components);
    }

    private NamelistGroup add(NamelistObject object) {
        objects.add(object);
        return this;
    }

    Optional<NamelistObject> find(String object) {
        String folded = object.toLowerCase(Locale.ROOT);
        return objects.stream().filter(candidate -> candidate.name().equals(folded)).findFirst()
                .or(() -> inherited.flatMap(parent -> parent.find(object)));
    }
}
