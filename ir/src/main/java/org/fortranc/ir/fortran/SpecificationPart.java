package org.fortranc.ir.fortran;

import java.util.List;
import java.util.Optional;
import org.fortranc.source.SourceRange;

/**
 * What a scoping unit declares, in an order in which each thing stands after what it needs (F2018 R504).
 *
 * @param privateNames what users of a module do not see, beside the entities that are PRIVATE themselves: names that
 *     USE brings, names of module procedures, generic specifications
 */
public record SpecificationPart(List<UseAssociation> uses, List<Entity> entities, List<CommonBlock> commonBlocks,
                                List<EquivalenceSet> equivalences, List<DataSet> data, List<NamelistGroup> namelists,
                                List<StatementFunction> statementFunctions, List<String> privateNames,
                                List<CrayPointer> crayPointers, List<BindingLabel> labels) {
    public static final SpecificationPart EMPTY =
            new SpecificationPart(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of());

    public SpecificationPart {
        uses = List.copyOf(uses);
        entities = List.copyOf(entities);
        commonBlocks = List.copyOf(commonBlocks);
        equivalences = List.copyOf(equivalences);
        data = List.copyOf(data);
        namelists = List.copyOf(namelists);
        statementFunctions = List.copyOf(statementFunctions);
        privateNames = List.copyOf(privateNames);
        crayPointers = List.copyOf(crayPointers);
        labels = List.copyOf(labels);
    }

    /** The same with other entities. */
    public SpecificationPart withEntities(List<Entity> others) {
        return new SpecificationPart(uses, others, commonBlocks, equivalences, data, namelists, statementFunctions,
                privateNames, crayPointers, labels);
    }

    /** A name that USE makes accessible, with the module that declares the entity (not one that passes it on). */
    public record UseAssociation(String localName, SymbolName entity, String fromModule) {}

    /** R873; an empty name is blank COMMON. */
    public record CommonBlock(String name, List<SymbolName> members, SourceRange range) {
        public CommonBlock {
            members = List.copyOf(members);
        }
    }

    /**
     * How C names a variable or COMMON block (F2018 18.9.2).
     *
     * @param name of the variable; of a block in slashes
     */
    public record BindingLabel(String name, String label) {}

    /** R871: names, elements with constant subscripts, substrings with constant bounds. */
    public record EquivalenceSet(List<Designator> objects, SourceRange range) {
        public EquivalenceSet {
            objects = List.copyOf(objects);
        }
    }

    /** R838: objects and the values for them; a repeat count stands for that many equal values. */
    public record DataSet(List<DataObjectItem> objects, List<DataValue> values, SourceRange range) {
        public DataSet {
            objects = List.copyOf(objects);
            values = List.copyOf(values);
        }
    }

    /** R839. */
    public sealed interface DataObjectItem {
        record Object(Designator designator) implements DataObjectItem {}

        record ImpliedDo(SymbolName variable, Expression first, Expression last, Expression step,
                         List<DataObjectItem> items) implements DataObjectItem {
            public ImpliedDo {
                items = List.copyOf(items);
            }
        }
    }

    /** R843; the value is a constant, not yet converted to the object's type. */
    public record DataValue(long repeat, Expression value) {}

    /** The Cray extension {@code POINTER (pointer, pointee)}: the pointee is where the pointer's address says. */
    public record CrayPointer(SymbolName pointer, SymbolName pointee) {}

    /** R868. */
    public record NamelistGroup(SymbolName name, List<Designator.ObjectName> members, SourceRange range) {
        public NamelistGroup {
            members = List.copyOf(members);
        }
    }

    /** R1544: references are {@link Expression.FunctionReference}s of class STATEMENT_FUNCTION. */
    public record StatementFunction(SymbolName name, List<SymbolName> dummies, Expression value, SourceRange range) {
        public StatementFunction {
            dummies = List.copyOf(dummies);
        }
    }

    /** The data object of this name, if it is declared here. */
    public Optional<Entity.DataObject> object(SymbolName name) {
        for (var entity : entities)
            if (entity instanceof Entity.DataObject object && object.name().equals(name)) return Optional.of(object);
        return Optional.empty();
    }

    /** The procedure of this identity that has a declaration here. */
    public Optional<Entity.ProcedureEntity> procedure(SymbolName name) {
        for (var entity : entities)
            if (entity instanceof Entity.ProcedureEntity procedure && procedure.name().equals(name))
                return Optional.of(procedure);
        return Optional.empty();
    }
}
