package org.fortranc.frontend.semantics.statements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.Construct.DataTransfer.Direction;
import org.fortranc.ir.fortran.Construct.DefinedTransfer;
import org.fortranc.ir.fortran.Construct.TransferItem;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/**
 * Defined input/output procedures (F2018 12.6.4.8) for the derived types that a list of items holds: of a type-bound
 * generic, or of an interface block. A type without one is processed component by component.
 */
final class DefinedTransfers {
    private final UnitContext context;
    private final Expressions expressions;
    private final String specification;
    private final Map<SymbolName, DefinedTransfer> found = new LinkedHashMap<>();

    DefinedTransfers(UnitContext context, Expressions expressions, Direction direction, boolean formatted) {
        this.context = context;
        this.expressions = expressions;
        specification = (direction == Direction.READ ? "read(" : "write(") + (formatted ? "formatted)" : "unformatted)");
    }

    /** The procedures for the types of the items and of their components. */
    List<DefinedTransfer> of(List<TransferItem> items) {
        items(items);
        return List.copyOf(found.values());
    }

    /** Finds those for the members of a namelist group. */
    void ofGroup(List<Symbol> members, SourceRange range) {
        for (var member : members) type(member.type(), range);
    }

    private void items(List<TransferItem> items) {
        for (var item : items) {
            switch (item) {
                case TransferItem.Item(var expression) -> type(expression.type(), expression.range());
                case TransferItem.ImpliedDo loop -> items(loop.items());
            }
        }
    }

    private void type(DataType type, SourceRange range) {
        var definition = context.types().definition(type);
        if (definition.isEmpty() || found.containsKey(definition.get().name())) return;
        var procedure = bound(definition.get(), range).or(() -> ofInterface(type, definition.get(), range));
        if (procedure.isPresent()) {
            found.put(definition.get().name(), procedure.get());
            return;
        }
        // F2018 C1232
        if (TypeHierarchy.isPolymorphic(type))
            throw new SemanticError(Code.CONSTRAINT, range,
                    "%s needs a defined input/output procedure to be transferred", TypeRules.describe(type));
        for (var at : TypeHierarchy.lineage(definition.get())) {
            for (var component : at.components()) {
                boolean behind = component.has(Attribute.POINTER) || component.has(Attribute.ALLOCATABLE);
                // F2018 C1233
                if (behind)
                    throw new SemanticError(Code.CONSTRAINT, range, "The component '%s' is POINTER or ALLOCATABLE, so "
                            + "the type '%s' needs a defined input/output procedure to be transferred",
                            component.name().name(), definition.get().name().name());
                type(component.type(), range);
            }
        }
    }

    private Optional<DefinedTransfer> bound(Symbol type, SourceRange range) {
        for (var binding : TypeHierarchy.generic(type, specification)) {
            var procedure = binding.procedure();
            return Optional.of(new DefinedTransfer(type.name(), designator(procedure, range),
                    Optional.of(binding.name())));
        }
        return Optional.empty();
    }

    private Optional<DefinedTransfer> ofInterface(DataType type, Symbol definition, SourceRange range) {
        for (var generic : expressions.names().scope().findGenerics(specification)) {
            for (var specific : generic.specifics()) {
                var dummy = specific.signature().filter(s -> !s.dummies().isEmpty())
                        .flatMap(s -> s.dummies().getFirst());
                if (dummy.isPresent() && context.types().isCompatible(dummy.get().type(), type)) {
                    specific.refer();
                    return Optional.of(new DefinedTransfer(definition.name(), designator(specific, range),
                            Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    private Expression.ProcedureDesignator designator(Symbol procedure, SourceRange range) {
        return expressions.names().procedure(expressions.names().scope().localName(procedure), procedure, range);
    }
}
