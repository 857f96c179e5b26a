package org.fortranc.ir.core;

import java.util.List;
import java.util.Optional;

/** A whole linked program, or the part of one that one source file holds. */
public record Program(List<Structure> structures, List<StorageBlock> blocks, List<ProgramUnit> units) {
    public Program {
        structures = List.copyOf(structures);
        blocks = List.copyOf(blocks);
        units = List.copyOf(units);
    }

    public Optional<ProgramUnit> unit(String name) {
        return units.stream().filter(u -> u.name().equals(name)).findFirst();
    }

    public Optional<Procedure> procedure(ProcedureName name) {
        return unit(name.unit()).flatMap(u -> u.procedures().stream().filter(p -> p.name().equals(name)).findFirst());
    }
}
