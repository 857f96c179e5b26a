package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.StorageBlock;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.fortran.ProgramUnit;

/**
 * FortranIR to Core. What has no rule yet is reported as {@link Code#NOT_TRANSLATED} and leaves an
 * {@link Stmt.Unresolved} in its place; the rest of the program is lowered all the same.
 */
public final class LowerProgram {
    private final LoweringOptions options;
    private final DiagnosticSink diagnostics;

    public LowerProgram(LoweringOptions options, DiagnosticSink diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** Lowers files that use no modules but each other's. */
    public Program lower(List<FortranProgram> files) {
        return lower(files, List.of());
    }

    /**
     * Lowers files.
     *
     * @param available modules of other files, for the declarations that these files use
     */
    public Program lower(List<FortranProgram> files, List<ProgramUnit.Module> available) {
        var index = new ProgramIndex(files, available);
        var modules = new ModuleVariables();
        var blocks = new LinkedHashMap<String, Long>();
        var ignored = new DiagnosticSink();
        for (var module : available)
            new UnitLowering(new ProcedureContext.Surroundings(index, modules, new LinkedHashMap<>(), options, ignored),
            new LinkedHashMap<>())
                    .moduleVariables(module);
        var work = new ArrayList<Work>();
        for (var file : files)
            for (var unit : file.units()) work.add(new Work(file.file(), unit, unitLowering(index, modules, blocks)));
        for (var item : work)
            if (item.unit instanceof ProgramUnit.Module module) item.lowering.moduleVariables(module);
        var units = new ArrayList<org.fortranc.ir.core.ProgramUnit>();
        for (var item : work) units.addAll(item.lowering.units(item.unit, item.file));
        units.addAll(foreign(index, modules, units));
        var structures = structures(index, available.stream().map(ProgramUnit.Module::name).toList());
        var program = new Program(structures, blocks.entrySet().stream()
                .map(b -> new StorageBlock(b.getKey(), b.getValue())).toList(), units);
        return ReferencedProcedures.mark(program);
    }

    /** The procedures that are known by their interface bodies only. */
    private List<org.fortranc.ir.core.ProgramUnit> foreign(ProgramIndex index, ModuleVariables modules,
            List<org.fortranc.ir.core.ProgramUnit> held) {
        var names = new HashSet<String>();
        for (var unit : held) {
            names.add(unit.name());
            for (var procedure : unit.procedures()) names.add(procedure.name().unit());
        }
        var all = new ArrayList<org.fortranc.ir.core.ProgramUnit>();
        for (var described : index.described().entrySet()) {
            var name = described.getKey();
            if (names.contains(name.unit())) {
                refuseNamesake(described.getValue(), name, held);
                continue;
            }
            // What cannot be translated is found out when, and if, the procedure turns out to be one of C.
            var sink = new DiagnosticSink();
            var heading = new ProcedureLowering(new ProcedureContext.Surroundings(index, modules,
                    new LinkedHashMap<>(), options, sink), new LinkedHashMap<>()).heading(described.getValue(), name);
            if (!sink.hasErrors()) all.add(new org.fortranc.ir.core.ProgramUnit(name.unit(),
                    org.fortranc.ir.core.ProgramUnit.Kind.FOREIGN, heading.origin().range().file(), List.of(),
                    List.of(), List.of(heading), heading.origin()));
        }
        return all;
    }

    /** Externals have one name space here, while C's names and those that gfortran makes of Fortran's are apart. */
    private void refuseNamesake(Entity.Interface described, ProcedureName name,
            List<org.fortranc.ir.core.ProgramUnit> held) {
        if (described.heading().bindName().isEmpty()) return;
        for (var unit : held)
            for (var procedure : unit.procedures())
                if (procedure.name().equals(name) && procedure.host().isEmpty()
                        && !procedure.attributes().contains(Procedure.Attribute.BIND_C))
                    diagnostics.report(Code.NOT_TRANSLATED, procedure.origin().range(), "%s cannot be translated yet",
                            "an external procedure with the name of a C function, '%s',".formatted(name.name()));
    }

    private record Work(String file, ProgramUnit unit, UnitLowering lowering) {}

    private UnitLowering unitLowering(ProgramIndex index, ModuleVariables modules, Map<String, Long> blocks) {
        return new UnitLowering(new ProcedureContext.Surroundings(index, modules, new LinkedHashMap<>(), options,
                diagnostics), blocks);
    }

    /** @param elsewhere the modules whose definitions other parts of the program must have */
    private List<Structure> structures(ProgramIndex index, List<String> elsewhere) {
        var structures = new ArrayList<Structure>();
        for (var definition : index.structures()) {
            try {
                structures.add(TypeLowering.structure(definition, index));
            } catch (Untranslatable hole) {
                if (elsewhere.contains(definition.name().scope())) continue;
                diagnostics.report(Code.NOT_TRANSLATED, definition.range(), "%s cannot be translated yet",
                        hole.construct());
            }
        }
        return structures;
    }
}
