package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** Finds the declaration of every name: all files that are lowered together, and the modules they use. */
final class ProgramIndex {
    /** What a caller must know of a procedure. */
    record Characteristics(Subprogram.Heading heading, SpecificationPart specification) {
        Optional<Entity.DataObject> dummyObject(int position) {
            return position < heading.dummies().size() && heading.dummies()
                    .get(position) instanceof Subprogram.Dummy.Named(var name)
                    ? specification.object(name) : Optional.empty();
        }

        Optional<Entity.ProcedureEntity> dummyProcedure(int position) {
            return position < heading.dummies().size() && heading.dummies()
                    .get(position) instanceof Subprogram.Dummy.Named(var name)
                    ? specification.procedure(name) : Optional.empty();
        }
    }

    private final Map<SymbolName, Entity> entities = new HashMap<>();
    private final Map<SymbolName, Characteristics> procedures = new HashMap<>();
    private final Map<SymbolName, ProcedureName> procedureNames = new HashMap<>();
    private final Map<SymbolName, SpecificationPart.StatementFunction> statementFunctions = new HashMap<>();
    private final Map<SymbolName, SpecificationPart.NamelistGroup> namelists = new HashMap<>();
    private final Map<String, Entity.DerivedTypeDefinition> structures = new LinkedHashMap<>();
    private final Map<SymbolName, String> unitsOfStructures = new HashMap<>();
    private final Map<String, Structure> lowered = new HashMap<>();
    private final Map<SymbolName, SymbolName> crayPointers = new HashMap<>();
    private final Set<String> modules = new HashSet<>();
    private final Map<SymbolName, Integer> withEntries = new HashMap<>();
    private final Map<ProcedureName, Entity.Interface> described = new LinkedHashMap<>();
    private final UntranslatedTypes untranslated = new UntranslatedTypes(this);

    ProgramIndex(List<FortranProgram> files, List<ProgramUnit.Module> available) {
        for (var module : available) add(module);
        for (var file : files) {
            file.units().forEach(this::add);
            int number = 0;
            for (var unit : file.units()) number = numberWithEntries(unit, number);
        }
    }

    private int numberWithEntries(ProgramUnit unit, int first) {
        int number = first;
        var subprograms = switch (unit) {
            case ProgramUnit.ExternalSubprogram(var subprogram) -> List.of(subprogram);
            case ProgramUnit.Module module -> module.subprograms();
            case ProgramUnit.MainProgram _, ProgramUnit.BlockData _ -> List.<Subprogram>of();
        };
        for (var subprogram : subprograms)
            if (subprogram.execution().stream().anyMatch(c -> c instanceof Construct.Entry))
                withEntries.put(subprogram.heading().name(), number++);
        return number;
    }

    /** How many subprograms with ENTRY statements come before this one in its file, by which gfortran names it. */
    int numberWithEntries(SymbolName subprogram) {
        return withEntries.get(subprogram);
    }

    private void add(ProgramUnit unit) {
        specification(unit).entities().forEach(entity -> unitsOfStructures.putIfAbsent(entity.name(), nameOf(unit)));
        switch (unit) {
            case ProgramUnit.MainProgram main -> {
                add(main.specification());
                addBlocks(main.execution());
                addInternals(main.name(), main.internals());
            }
            case ProgramUnit.ExternalSubprogram(var subprogram) -> {
                var name = subprogram.heading().name();
                var known = labelled(subprogram.heading()).orElseGet(() -> ProcedureName.external(name.name()));
                addSubprogram(subprogram, known);
                addInternals(known.name(), subprogram.internals());
            }
            case ProgramUnit.Module module -> {
                modules.add(module.name());
                add(module.specification());
                var taken = new HashSet<String>();
                module.subprograms().forEach(s -> taken.add(s.heading().name().name()));
                // The body of a separate module procedure has the name of its interface.
                for (var subprogram : module.subprograms())
                    addSubprogram(subprogram, labelled(subprogram.heading()).orElseGet(() -> new ProcedureName(
                            subprogram.heading().name().scope(), subprogram.heading().name().name())));
                for (var subprogram : module.subprograms())
                    addInternals(module.name(), subprogram.heading().name().name(), subprogram.internals(), taken);
            }
            case ProgramUnit.BlockData blockData -> add(blockData.specification());
        }
    }

    private static String nameOf(ProgramUnit unit) {
        return unit instanceof ProgramUnit.ExternalSubprogram(var subprogram)
                ? labelled(subprogram.heading()).map(ProcedureName::name).orElse(unit.name()) : unit.name();
    }

    private static SpecificationPart specification(ProgramUnit unit) {
        return switch (unit) {
            case ProgramUnit.MainProgram main -> main.specification();
            case ProgramUnit.ExternalSubprogram(var subprogram) -> subprogram.specification();
            case ProgramUnit.Module module -> module.specification();
            case ProgramUnit.BlockData blockData -> blockData.specification();
        };
    }

    /** The program unit whose specification part has the definition. */
    String unitOf(Entity.DerivedTypeDefinition definition) {
        return unitsOfStructures.get(definition.name());
    }

    private void addInternals(String unit, List<Subprogram> internals) {
        addInternals(unit, unit, internals, new HashSet<>(Set.of(unit)));
    }

    private void addInternals(String unit, String host, List<Subprogram> internals, Set<String> taken) {
        for (var internal : internals) {
            String name = internal.heading().name().name();
            if (!taken.add(name)) {
                name = host + "_" + name;
                taken.add(name);
            }
            addSubprogram(internal, new ProcedureName(unit, name));
        }
    }

    /** A procedure with a binding label is known by it, wherever it stands (F2018 18.10.2, 19.2). */
    private static Optional<ProcedureName> labelled(Subprogram.Heading heading) {
        return heading.bindName().filter(label -> !label.isEmpty()).map(ProcedureName::external);
    }

    private void addSubprogram(Subprogram subprogram, ProcedureName name) {
        procedureNames.put(subprogram.heading().name(), name);
        procedures.put(subprogram.heading().name(), new Characteristics(subprogram.heading(),
                subprogram.specification()));
        add(subprogram.specification());
        addBlocks(subprogram.execution());
        FortranTrees.walk(subprogram.execution(), construct -> {
            if (construct instanceof Construct.Entry(var heading, _)) {
                procedureNames.put(heading.name(), labelled(heading).orElseGet(() -> new ProcedureName(
                        name.unit().equals(name.name()) ? heading.name().name() : name.unit(),
                        heading.name().name())));
                procedures.put(heading.name(), new Characteristics(heading, subprogram.specification()));
            }
        });
    }

    private void addBlocks(List<Construct> execution) {
        FortranTrees.walk(execution, construct -> {
            if (construct instanceof Construct.Block(var specification, _, _, _)) add(specification);
        });
    }

    private void add(SpecificationPart specification) {
        for (var entity : specification.entities()) {
            entities.put(entity.name(), entity);
            if (entity instanceof Entity.DerivedTypeDefinition definition) structures.put(definition.name().toString(),
                    definition);
            switch (entity) {
                case Entity.ProcedureEntity procedure ->
                        procedure.characteristics().ifPresent(i -> add(i.specification()));
                case Entity.AbstractInterface description -> add(description.characteristics().specification());
                case Entity.DataObject _, Entity.Generic _, Entity.DerivedTypeDefinition _,
                        Entity.ParameterizedType _ -> {}
            }
            if (entity instanceof Entity.AbstractInterface described) add(described.characteristics().specification());
        }
        for (var pair : specification.crayPointers()) crayPointers.put(pair.pointee(), pair.pointer());
        for (var group : specification.namelists()) namelists.put(group.name(), group);
        for (var function : specification.statementFunctions()) statementFunctions.put(function.name(), function);
    }

    Optional<Entity.DataObject> object(SymbolName name) {
        return entities.get(name) instanceof Entity.DataObject object ? Optional.of(object) : Optional.empty();
    }

    Optional<Entity.ProcedureEntity> procedureEntity(SymbolName name) {
        return entities.get(name) instanceof Entity.ProcedureEntity entity ? Optional.of(entity) : Optional.empty();
    }

    Optional<SpecificationPart.StatementFunction> statementFunction(SymbolName name) {
        return Optional.ofNullable(statementFunctions.get(name));
    }

    Optional<SpecificationPart.NamelistGroup> namelist(SymbolName name) {
        return Optional.ofNullable(namelists.get(name));
    }

    /** The integer that holds the address of a Cray pointee. */
    Optional<SymbolName> crayPointer(SymbolName pointee) {
        return Optional.ofNullable(crayPointers.get(pointee));
    }

    boolean isModule(String scope) {
        return modules.contains(scope);
    }

    Optional<Entity.DerivedTypeDefinition> structure(String name) {
        return Optional.ofNullable(structures.get(name));
    }

    /** The structure as Core has it. */
    Structure loweredStructure(String name) {
        var known = lowered.get(name);
        if (known != null) return known;
        var definition = structure(name)
                .orElseThrow(() -> new Untranslatable("the derived type '%s'".formatted(name), SourceRange.NONE));
        var structure = TypeLowering.structure(definition, this);
        lowered.put(name, structure);
        return structure;
    }

    /** All definitions but those that hold values which are not translated. */
    List<Entity.DerivedTypeDefinition> structures() {
        return structures.values().stream().filter(d -> untranslated.of(d.name()).isEmpty()).toList();
    }

    UntranslatedTypes untranslated() {
        return untranslated;
    }

    /** The explicit interface, or the procedure's own text; empty for an implicit interface. */
    Optional<Characteristics> characteristics(SymbolName name) {
        var declared = Optional.ofNullable(entities.get(name)).flatMap(entity -> switch (entity) {
            case Entity.ProcedureEntity procedure -> procedure.characteristics();
            case Entity.AbstractInterface description -> Optional.of(description.characteristics());
            case Entity.DataObject _, Entity.Generic _, Entity.DerivedTypeDefinition _, Entity.ParameterizedType _ ->
                    Optional.<Entity.Interface>empty();
        }).map(i -> new Characteristics(i.heading(), i.specification()));
        return declared.isPresent() ? declared : Optional.ofNullable(procedures.get(name));
    }

    /** Of what a call names; empty for an implicit interface and a statement function. */
    Optional<Characteristics> characteristics(Expression.Callee callee) {
        return switch (callee) {
            case Expression.ProcedureDesignator(_, _, var kind, _, _)
                    when kind == Expression.ProcedureClass.STATEMENT_FUNCTION -> Optional.empty();
            case Expression.ProcedureDesignator designator -> characteristics(designator.procedure());
            case Expression.TypeBoundDesignator bound -> characteristics(bound.procedure());
            case Expression.ProcedureComponent(var structure, var name, _, _, _) ->
                    component(structure.type(), name).flatMap(Entity.ProcedureEntity::characteristics)
                            .map(i -> new Characteristics(i.heading(), i.specification()));
        };
    }

    /** The procedure pointer component of this name, declared by the type itself. */
    Optional<Entity.DataObject> dataComponent(DataType type, String name) {
        return type instanceof DataType.DerivedType(var definition) ? structure(definition.toString())
                .flatMap(d -> d.dataComponents().stream().filter(c -> c.name().name().equals(name)).findFirst())
                : Optional.empty();
    }

    Optional<Entity.ProcedureEntity> component(DataType type, String name) {
        var definition = switch (type) {
            case DataType.DerivedType(var symbol) -> structure(symbol.toString());
            case DataType.PolymorphicType(var symbol) -> structure(symbol.toString());
            default -> Optional.<Entity.DerivedTypeDefinition>empty();
        };
        return definition.flatMap(d -> d.components().stream().filter(Entity.ProcedureEntity.class::isInstance)
                .map(Entity.ProcedureEntity.class::cast).filter(c -> c.name().name().equals(name)).findFirst());
    }

    ProcedureName procedureName(Expression.ProcedureDesignator designator) {
        var known = procedureNames.get(designator.procedure());
        if (known != null) return known;
        var described = procedureEntity(designator.procedure()).flatMap(Entity.ProcedureEntity::characteristics);
        var label = described.flatMap(i -> labelled(i.heading()));
        if (label.isEmpty() && designator.procedureClass() == Expression.ProcedureClass.MODULE)
            return new ProcedureName(designator.procedure().scope(), designator.procedure().name());
        var name = label.orElseGet(() -> ProcedureName.external(designator.procedure().name()));
        return described.map(i -> describe(name, i)).orElse(name);
    }

    /**
     * Notes what a procedure looks like that may be elsewhere: in another file, or in C.
     *
     * @return its name, or where other interface bodies with the binding label describe it otherwise, one of its own
     */
    ProcedureName describe(ProcedureName name, Entity.Interface characteristics) {
        var form = name;
        for (int i = 2; ; i++) {
            var known = described.putIfAbsent(form, characteristics);
            if (known == null || labelled(characteristics.heading()).isEmpty()
                    || ProcedureTypes.areAlike(known, characteristics)) return form;
            form = name.form(i);
        }
    }

    /** What interface bodies say of procedures that have been mentioned and are not among the files. */
    Map<ProcedureName, Entity.Interface> described() {
        return described;
    }

    /** @param unit that holds a procedure which is not external */
    ProcedureName procedureName(SymbolName name, String unit) {
        return procedureNames.getOrDefault(name, new ProcedureName(unit, name.name()));
    }

    /** A name for a procedure of our own, like the one given but for underscores. */
    ProcedureName freeName(String unit, String name) {
        var free = new ProcedureName(unit, name);
        return procedureNames.containsValue(free) ? freeName(unit, name + "_") : free;
    }

    ProcedureName nameOf(Subprogram subprogram) {
        return procedureNames.get(subprogram.heading().name());
    }
}
