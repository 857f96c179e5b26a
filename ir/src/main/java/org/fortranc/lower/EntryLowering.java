package org.fortranc.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** ENTRY (F2018 15.6.2.6): one body with a selector, and for each name a procedure that calls it. */
final class EntryLowering {
    private final ProcedureContext.Surroundings surroundings;
    private final ProcedureLowering procedures;

    EntryLowering(ProcedureContext.Surroundings surroundings, ProcedureLowering procedures) {
        this.surroundings = surroundings;
        this.procedures = procedures;
    }

    List<Procedure> lower(Subprogram subprogram, List<Construct.Entry> entries, Optional<ProcedureContext> host) {
        throw new Untranslatable("ENTRY", entries.getFirst().position().range());
    }
}
