package org.fortranc.fuzz;

import java.util.EnumSet;
import java.util.Set;

/** What a program may use. Each program leaves some out, so that what it uses meets more often. */
enum Feature {
    KINDS, REALS, COMPLEXES, LOGICALS, TEXTS, ARRAYS, DERIVED_TYPES, ALLOCATABLES, POINTERS, COMMON_BLOCKS,
    EQUIVALENCES, MODULE_VARIABLES, MODULE_PROCEDURES, INTERNAL_PROCEDURES, EXTERNAL_PROCEDURES, FORMATS, INTERNAL_FILES,
    MASKED, FORALLS, CONCURRENT, JUMPS, SELECTIONS, LOOPS, BLOCKS;

    static Set<Feature> some(Dice dice) {
        var features = EnumSet.noneOf(Feature.class);
        int percent = dice.of(35, 55, 75, 100);
        for (var feature : values()) if (dice.chance(percent)) features.add(feature);
        return features;
    }
}
