package org.fortranc.ir.fortran;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.source.SourceRange;

/** Something that a specification part declares. */
public sealed interface Entity {
    SymbolName name();

    SourceRange range();

    /**
     * A variable, dummy argument, function result or named constant.
     *
     * @param initial the value of a named constant, evaluated; or the initialisation of a variable, an array value
     *     given element by element in an {@link Expression.ArrayConstructor}
     */
    record DataObject(SymbolName name, DataType type, Optional<ArraySpec> shape, Set<Attribute> attributes,
                      Optional<Expression> initial, SourceRange range) implements Entity {
        public DataObject {
            attributes = Set.copyOf(attributes);
        }

        public int rank() {
            return shape.map(ArraySpec::rank).orElse(0);
        }

        public boolean has(Attribute attribute) {
            return attributes.contains(attribute);
        }
    }

    /**
     * Attributes of a data object (F2018 8.5), declared or implied (SAVE by initialisation, a module or main program).
     */
    enum Attribute {
        PARAMETER, DUMMY, RESULT, ALLOCATABLE, POINTER, TARGET, OPTIONAL, SAVE, VALUE, CONTIGUOUS, VOLATILE,
                ASYNCHRONOUS,
        PROTECTED, INTENT_IN, INTENT_OUT, INTENT_INOUT, PRIVATE, AUTOMATIC, BIND
    }

    /**
     * A procedure known here by a name: external, dummy, or a procedure pointer.
     *
     * @param type of the function result; {@link DataType.NoType} for a subroutine or where nothing is known
     * @param characteristics the explicit interface, if there is one
     */
    record ProcedureEntity(SymbolName name, Expression.ProcedureClass procedureClass, DataType type,
                           Optional<Interface> characteristics, Set<Attribute> attributes, SourceRange range)
                                   implements Entity {
        public ProcedureEntity {
            attributes = Set.copyOf(attributes);
        }
    }

    /** An explicit interface (F2018 15.4.2): the heading and the dummies' declarations. */
    record Interface(Subprogram.Heading heading, SpecificationPart specification) {}

    /** A generic name, operator or assignment with its specific procedures, in order; for the printed text. */
    record Generic(SymbolName name, String specification, List<SymbolName> specifics, SourceRange range)
            implements Entity {
        public Generic {
            specifics = List.copyOf(specifics);
        }
    }

    /** R726, components in order. */
    record DerivedTypeDefinition(SymbolName name, List<DataObject> components, Set<TypeAttribute> attributes,
                                 SourceRange range) implements Entity {
        public DerivedTypeDefinition {
            components = List.copyOf(components);
            attributes = Set.copyOf(attributes);
        }
    }

    enum TypeAttribute { SEQUENCE, BIND_C, PRIVATE, PRIVATE_COMPONENTS }
}
