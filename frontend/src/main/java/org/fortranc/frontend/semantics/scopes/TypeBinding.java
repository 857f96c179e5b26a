package org.fortranc.frontend.semantics.scopes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.fortran.Entity.BindingAttribute;
import org.fortranc.ir.fortran.Expression.PassedObject;
import org.fortranc.source.SourceRange;

/** A binding of a derived type (F2018 R748), as the type's own definition gives it. */
public sealed interface TypeBinding {
    /** The type whose definition it stands in. */
    Symbol owner();

    Set<BindingAttribute> attributes();

    SourceRange range();

    default boolean has(BindingAttribute attribute) {
        return attributes().contains(attribute);
    }

    /**
     * A name for a procedure.
     *
     * @param procedure what it is bound to, or the interface of a deferred binding
     * @param passed empty for NOPASS
     */
    record Specific(String name, Symbol owner, Symbol procedure, Optional<PassedObject> passed,
                    Set<BindingAttribute> attributes, SourceRange range) implements TypeBinding {
        public Specific {
            attributes = Set.copyOf(attributes);
        }
    }

    /** A generic name, operator, assignment or defined input or output, for specific bindings by their names. */
    record Generic(String specification, Symbol owner, List<String> names, Set<BindingAttribute> attributes,
                   SourceRange range) implements TypeBinding {
        public Generic {
            names = List.copyOf(names);
            attributes = Set.copyOf(attributes);
        }
    }
}
