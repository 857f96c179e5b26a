package org.fortranc.lower;

import org.fortranc.ir.core.Place;

/** What to call a temporary that has to do with a place. */
final class PlaceNames {
    private PlaceNames() {}

    static String of(Place place) {
        return switch (place) {
            case Place.Variable variable -> variable.name();
            case Place.Element(var array, _) -> of(array);
            case Place.Component component -> component.name();
            case Place.As(var object, _) -> of(object);
            case Place.Substring(var text, _, _) -> of(text);
            case Place.RealPart(var complex) -> of(complex);
            case Place.ImaginaryPart(var complex) -> of(complex);
        };
    }
}
