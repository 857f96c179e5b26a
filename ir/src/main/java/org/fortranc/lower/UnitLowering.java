package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.ProgramUnit.Kind;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.source.SourceRange;

/** One program unit (F2018 clause 14). */
final class UnitLowering {
    private final ProcedureContext.Surroundings surroundings;
    private final Map<String, Long> blocks;
    private List<Stmt> moduleInitialization = List.of();
    private List<Declaration> moduleVariables = List.of();

    UnitLowering(ProcedureContext.Surroundings surroundings, Map<String, Long> blocks) {
        this.surroundings = surroundings;
        this.blocks = blocks;
    }

    /** The unit, and one more for each ENTRY of an external procedure. */
    List<org.fortranc.ir.core.ProgramUnit> units(ProgramUnit unit, String file) {
        var whole = unit(unit, file);
        if (whole.kind() != Kind.EXTERNAL) return List.of(whole);
        var own = new ArrayList<Procedure>();
        var all = new ArrayList<org.fortranc.ir.core.ProgramUnit>();
        for (var procedure : whole.procedures()) {
            if (procedure.name().unit().equals(whole.name())) own.add(procedure);
            else all.add(new org.fortranc.ir.core.ProgramUnit(procedure.name().unit(), Kind.EXTERNAL, file, List.of(),
                    List.of(),
                    List.of(procedure), procedure.origin()));
        }
        all.addFirst(new org.fortranc.ir.core.ProgramUnit(whole.name(), whole.kind(), file, whole.variables(),
                whole.initialization(), own,
                whole.origin()));
        return all;
    }

    private org.fortranc.ir.core.ProgramUnit unit(ProgramUnit unit, String file) {
        var procedures = new ProcedureLowering(surroundings, blocks);
        var whole = unit(unit, file, procedures);
        procedures.reportRefused();
        return whole;
    }

    private org.fortranc.ir.core.ProgramUnit unit(ProgramUnit unit, String file, ProcedureLowering procedures) {
        return switch (unit) {
            case ProgramUnit.MainProgram main -> finished(main.name(), Kind.MAIN, file, procedures.main(main),
                    main.range(), main.comments());
            case ProgramUnit.ExternalSubprogram(var subprogram) ->
                    finished(surroundings.index().nameOf(subprogram).unit(), Kind.EXTERNAL, file, procedures.subprogram(subprogram, Optional.empty()),
                            unit.range(), List.of());
            case ProgramUnit.Module module -> {
                var all = new ArrayList<Procedure>();
                for (var subprogram : module.subprograms()) all.addAll(procedures.subprogram(subprogram,
                        Optional.empty()));
                yield finished(module.name(), Kind.MODULE, file, all, module.range(), module.comments());
            }
            case ProgramUnit.BlockData blockData -> {
                declareAll(blockData.name(), blockData.specification());
                yield finished(blockData.name(), Kind.BLOCK_DATA, file, List.of(), blockData.range(), List.of());
            }
        };
    }

    private org.fortranc.ir.core.ProgramUnit finished(String name, Kind kind, String file, List<Procedure> procedures,
            SourceRange range,
                                                      List<String> comments) {
        var all = new ArrayList<>(procedures);
        all.addAll(surroundings.wrappers().values());
        for (var definition : surroundings.index().structures())
            if (Finalization.unit(definition, surroundings.index()).equals(name)) all.addAll(Finalization.procedures(definition,
                    surroundings));
        return new org.fortranc.ir.core.ProgramUnit(name, kind, file, moduleVariables, moduleInitialization, all,
                new Origin(range, new Origin.Maker.Author(), comments));
    }

    /** Declares what a module has, so that other units find it. */
    void moduleVariables(ProgramUnit.Module module) {
        declareAll(module.name(), module.specification());
        for (var declaration : moduleVariables) surroundings.modules().put(module.name(), declaration);
    }

    private void declareAll(String name, SpecificationPart specification) {
        var uses = VariableUses.of(specification, List.of(), List.of(), surroundings.index());
        var context = new ProcedureContext(surroundings, ProcedureContext.Kind.UNIT, new ProcedureName(name, name),
                name, Optional.empty(),
                specification, uses);
        new ProcedureLowering(surroundings, blocks).storage(context);
        for (var entity : specification.entities()) {
            if (surroundings.index().untranslated().of(entity).isPresent()) continue; // so is all that mentions it
            try {
                switch (entity) {
                    case Entity.DataObject object when !isScalarConstant(object)
                            && surroundings.index().crayPointer(object.name()).isEmpty() ->
                            context.resolve(object.name(), object.type(), object.rank(), object.range());
                    case Entity.ProcedureEntity procedure when procedure.isPointer() ->
                            context.resolve(procedure.name(), procedure.type(), 0, procedure.range());
                    case Entity.DataObject _, Entity.ProcedureEntity _, Entity.AbstractInterface _, Entity.Generic _,
                            Entity.DerivedTypeDefinition _, Entity.ParameterizedType _ -> {}
                }
            } catch (Untranslatable hole) {
                surroundings.diagnostics().report(Code.NOT_TRANSLATED, entity.range(), "%s cannot be translated yet",
                        hole.construct());
            }
        }
        moduleInitialization = Trees.rewriteExprs(new EntryActions(context).statements(), e ->
                e instanceof Place.Variable(var unit, var variable, var type) && unit.isEmpty()
                        && !org.fortranc.ir.core.ProgramUnit
                                .isIntermediate(context.declaration((Place.Variable) e))
                        ? new Place.Variable(name, variable, type) : e);
        moduleVariables = context.declarations();
    }

    /** Scalar numbers are written where they are used; a CHARACTER may have substrings, which need a place. */
    private static boolean isScalarConstant(Entity.DataObject object) {
        return object.has(Entity.Attribute.PARAMETER) && object.rank() == 0
                && !(object.type() instanceof DataType.CharacterType)
                && !(object.type() instanceof DataType.DerivedType);
    }
}
