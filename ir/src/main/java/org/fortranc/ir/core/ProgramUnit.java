package org.fortranc.ir.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A main program, module, external procedure with its internal procedures, or block data.
 *
 * @param name lower case, unique in the program (a main program without a name is {@code main})
 * @param file the source file's path as the user gave it
 * @param variables of a module: its variables and named constants that are arrays or texts; of block data: the members
 *     of storage blocks that it gives values to; empty for other kinds. Those of home Local are intermediate values of
 *     the initialization
 * @param initialization runs once, when the program instance first needs the unit (for block data: at the start)
 * @param procedures of a module: its procedures; else the program or procedure itself first; each internal procedure
 *     follows its host
 */
public record ProgramUnit(String name, Kind kind, String file, List<Declaration> variables, List<Stmt> initialization,
                          List<Procedure> procedures, Origin origin) {
    public ProgramUnit {
        variables = List.copyOf(variables);
        initialization = List.copyOf(initialization);
        procedures = List.copyOf(procedures);
    }

    /** The initialization as a procedure; the unit's own variables are named with the unit in it. */
    public Procedure initializer() {
        return new Procedure(new ProcedureName(name, "initialize"), List.of(), Optional.empty(),
                variables.stream().filter(ProgramUnit::isIntermediate).toList(), initialization, Optional.empty(),
                Set.of(), origin);
    }

    /** Whether a variable of the unit serves its initialization only. */
    public static boolean isIntermediate(Declaration variable) {
        return variable.home() instanceof Declaration.Home.Local;
    }

    /** The kinds of program unit (F2018 R502), and what an interface body says of a procedure that is elsewhere. */
    public enum Kind { MAIN, EXTERNAL, MODULE, BLOCK_DATA,
        /** One procedure without a body; it gives way to a unit of the same name when the program is linked. */
        FOREIGN }
}
