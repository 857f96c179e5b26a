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
                      Optional<Expression> initial, SourceRange range) implements Component {
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
        PROTECTED, INTENT_IN, INTENT_OUT, INTENT_INOUT, PRIVATE, AUTOMATIC, BIND,
        /** Of OpenMP: each thread has a variable of its own. */
        THREADPRIVATE
    }

    /**
     * A procedure known here by a name: external, dummy, or a procedure pointer.
     *
     * @param type of the function result; {@link DataType.NoType} for a subroutine or where nothing is known
     * @param characteristics the explicit interface, if there is one
     * @param initial of a procedure pointer: {@link Expression.NullPointer} or a procedure
     * @param passed of a component: the passed-object dummy argument; empty for NOPASS
     */
    record ProcedureEntity(SymbolName name, Expression.ProcedureClass procedureClass, DataType type,
                           Optional<Interface> characteristics, Set<Attribute> attributes,
                           Optional<Expression> initial, Optional<Expression.PassedObject> passed, SourceRange range)
                                   implements Component {
        public ProcedureEntity {
            attributes = Set.copyOf(attributes);
        }

        public boolean has(Attribute attribute) {
            return attributes.contains(attribute);
        }

        public boolean isPointer() {
            return procedureClass == Expression.ProcedureClass.POINTER;
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

    /** An interface by name (F2018 R1503), for deferred bindings and procedure declarations. */
    record AbstractInterface(SymbolName name, Interface characteristics, Set<Attribute> attributes, SourceRange range)
            implements Entity {
        public AbstractInterface {
            attributes = Set.copyOf(attributes);
        }
    }

    /**
     * A derived type with parameters (F2018 7.5.3), as the program has it. The types that are made of it for certain
     * kinds are {@link DerivedTypeDefinition}s with the names of a {@link TypeInstance}.
     */
    record ParameterizedType(SymbolName name, List<String> statements, Set<Attribute> attributes, SourceRange range)
            implements Entity {
        public ParameterizedType {
            statements = List.copyOf(statements);
            attributes = Set.copyOf(attributes);
        }
    }

    /** R735: what a derived type consists of. */
    sealed interface Component extends Entity permits DataObject, ProcedureEntity {}

    /**
     * R726.
     *
     * @param parent the type that it extends
     * @param components in order, without those it inherits
     * @param bindings declared here; others are inherited
     * @param finalizers the final subroutines (R753)
     */
    record DerivedTypeDefinition(SymbolName name, Optional<SymbolName> parent, List<Component> components,
                                 List<Binding> bindings, List<SymbolName> finalizers, Set<TypeAttribute> attributes,
                                 SourceRange range) implements Entity {
        public DerivedTypeDefinition {
            components = List.copyOf(components);
            bindings = List.copyOf(bindings);
            finalizers = List.copyOf(finalizers);
            attributes = Set.copyOf(attributes);
        }

        /** The components but for procedure pointers. */
        public List<DataObject> dataComponents() {
            return components.stream().filter(DataObject.class::isInstance).map(DataObject.class::cast).toList();
        }

        public boolean has(TypeAttribute attribute) {
            return attributes.contains(attribute);
        }
    }

    enum TypeAttribute { SEQUENCE, BIND_C, ABSTRACT, PRIVATE, PRIVATE_COMPONENTS, PRIVATE_BINDINGS }

    /** R748. */
    sealed interface Binding {
        SourceRange range();

        /**
         * R749: a name that refers to a procedure.
         *
         * @param procedure what it is bound to; the interface if it is DEFERRED
         * @param passed empty for NOPASS
         */
        record Specific(String name, SymbolName procedure, Optional<Expression.PassedObject> passed,
                        Set<BindingAttribute> attributes, SourceRange range) implements Binding {
            public Specific {
                attributes = Set.copyOf(attributes);
            }

            public boolean has(BindingAttribute attribute) {
                return attributes.contains(attribute);
            }
        }

        /**
         * R751.
         *
         * @param specification a name, {@code operator(+)}, {@code assignment(=)}, {@code read(formatted)} and so on
         * @param bindings names of specific bindings of this type or inherited ones
         */
        record Generic(String specification, List<String> bindings, Set<BindingAttribute> attributes,
                       SourceRange range) implements Binding {
            public Generic {
                bindings = List.copyOf(bindings);
                attributes = Set.copyOf(attributes);
            }
        }
    }

    enum BindingAttribute { DEFERRED, NON_OVERRIDABLE, PRIVATE }
}
