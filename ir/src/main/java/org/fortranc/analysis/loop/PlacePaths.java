package org.fortranc.analysis.loop;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.analysis.TypeHierarchy;
import org.fortranc.analysis.loop.Access.Dimension;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Structure;

/** Takes designators apart: {@code x%a(i)%b(j)} is {@code x} with the path {@code %a()%b()} and subscripts i, j. */
final class PlacePaths {
    private final TypeHierarchy types;

    PlacePaths(TypeHierarchy types) {
        this.types = types;
    }

    /**
     * @param pointed how many subscripts stand before the last pointer component; -1 if there is none
     */
    record Path(String text, List<Expr> subscripts, List<Dimension> dimensions, int pointed) {
        private Path with(String step) {
            return new Path(text + step, subscripts, dimensions, pointed);
        }
    }

    Path of(Place place) {
        return switch (place) {
            case Place.Variable _ -> new Path("", List.of(), List.of(), -1);
            case Place.Element(var array, var subscripts) -> {
                var path = of(array);
                var all = new ArrayList<>(path.subscripts);
                all.addAll(subscripts);
                yield new Path(path.text + "()", all, dimensions(path, array, subscripts.size()), path.pointed);
            }
            case Place.Component(var structure, var name, _) -> {
                var path = of(structure).with("%" + name);
                yield isPointer(structure, name) ? new Path(path.text, path.subscripts, path.dimensions,
                        path.subscripts.size()) : path;
            }
            // the same storage, whole or in part
            case Place.As(var object, _) -> of(object);
            case Place.Substring(var text, _, _) -> of(text);
            case Place.RealPart(var complex) -> of(complex);
            case Place.ImaginaryPart(var complex) -> of(complex);
        };
    }

    static List<Dimension> dimensions(Path path, Place array, int rank) {
        var all = new ArrayList<>(path.dimensions());
        for (int i = 0; i < rank; i++) all.add(new Dimension(array, i));
        return all;
    }

    private boolean isPointer(Place structure, String name) {
        return structure.type().structure().flatMap(types::structure).flatMap(s -> s.components().stream()
                .filter(c -> c.name().equals(name)).findFirst()).map(PlacePaths::isPointer).orElse(true);
    }

    private static boolean isPointer(Structure.Component component) {
        return component.attributes().contains(Attribute.POINTER);
    }
}
