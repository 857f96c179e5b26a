package org.fortranc.pass;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.fortranc.ir.core.Program;

/** Passes in a fixed order, each of which finds what it requires. */
public final class Pipeline {
    private final List<Pass> passes;

    /**
     * @param given the properties that hold before the first pass
     * @throws IllegalArgumentException if a pass requires what no earlier one establishes
     */
    public Pipeline(Set<Property> given, List<Pass> passes) {
        this.passes = List.copyOf(passes);
        var held = EnumSet.noneOf(Property.class);
        held.addAll(given);
        for (var pass : this.passes) {
            for (var property : pass.requires()) {
                if (!held.contains(property))
                    throw new IllegalArgumentException("pass '%s' needs %s, which no earlier pass establishes"
                            .formatted(pass.name(), property));
            }
            held.removeAll(pass.invalidates());
            held.addAll(pass.establishes());
        }
    }

    /**
     * Runs all passes.
     *
     * @param after called with each pass and the program it made: for printing and verifying
     */
    public Program run(Program program, PassContext context, BiConsumer<Pass, Program> after) {
        for (var pass : passes) {
            program = pass.apply(program, context);
            after.accept(pass, program);
        }
        return program;
    }
}
