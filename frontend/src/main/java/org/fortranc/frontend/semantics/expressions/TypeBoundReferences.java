package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeBinding;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.BindingAttribute;
import org.fortranc.ir.fortran.Entity.TypeAttribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.PassedObject;
import org.fortranc.source.SourceRange;

/** References to type-bound procedures (F2018 15.5.6), by name and by operators and assignment (10.1.6, 10.2.1.4). */
final class TypeBoundReferences {
    /** Whether a reference is an expression or a CALL. */
    enum Use { FUNCTION, SUBROUTINE }

    /**
     * What a reference calls.
     *
     * @param actuals with the passed object among them
     */
    record Found(Expression.TypeBoundDesignator designator, Symbol procedure, List<Actual> actuals) {}

    private final UnitContext context;
    private final ArgumentAssociation association;

    TypeBoundReferences(UnitContext context, ArgumentAssociation association) {
        this.context = context;
        this.association = association;
    }

    /** Whether a name behind an object of the type is that of a binding, specific or generic. */
    boolean isBinding(DataType type, String name) {
        return context.types().definition(type).filter(definition -> TypeHierarchy.binding(definition, name).isPresent()
                || !TypeHierarchy.generics(definition, name).isEmpty()).isPresent();
    }

    /** The binding that a name behind an object means, with these arguments. */
    Found named(Designator object, String name, List<Actual> actuals, Use use, SourceRange range) {
        if (!isBinding(object.type(), name))
            throw new SemanticError(Code.NO_SUCH_COMPONENT, range, "%s has no type-bound procedure '%s'",
                    TypeRules.describe(object.type()), name);
        var type = context.types().definition(object.type()).orElseThrow();
        var specific = TypeHierarchy.binding(type, name);
        if (specific.isPresent()) {
            requireAccess(specific.get(), name, range);
            return found(name, object, specific.get(), actuals, use, range);
        }
        var generics = TypeHierarchy.generics(type, name);
        if (generics.stream().noneMatch(this::isAccessible)) requireAccess(generics.getFirst(), name, range);
        for (boolean elemental : new boolean[] {false, true}) {
            for (var candidate : TypeHierarchy.generic(type, name)) {
                var signature = candidate.procedure().signature().orElseThrow();
                if (signature.isFunction() == (use == Use.FUNCTION) && signature.isElemental() == elemental
                        && association.matches(signature, withPassed(actuals, candidate.passed(), object)))
                    return found(name, object, candidate, actuals, use, range);
            }
        }
        throw ProcedureReferences.noSpecific(name, actuals, range);
    }

    /** F2018 7.5.4.8: a PRIVATE binding belongs to the module of its type. */
    private boolean isAccessible(TypeBinding binding) {
        return !binding.has(BindingAttribute.PRIVATE) || !context.isHidden(binding.owner().name());
    }

    private void requireAccess(TypeBinding binding, String name, SourceRange range) {
        if (!isAccessible(binding))
            throw new SemanticError(Code.CONSTRAINT, range, "The binding '%s' of the type '%s' is PRIVATE", name,
                    binding.owner().name().name());
    }

    private Found found(String name, Designator object, TypeBinding.Specific binding, List<Actual> actuals, Use use,
            SourceRange range) {
        var signature = binding.procedure().signature().orElseThrow();
        if (signature.isFunction() != (use == Use.FUNCTION))
            throw Names.wrongClass(name, signature.isFunction() ? "a function, not a subroutine"
                    : "a subroutine, not a function", range);
        // F2018 C1532
        if (object.type() instanceof DataType.DerivedType(var type) && context.symbols().find(type)
                .filter(t -> t.typeAttributes().contains(TypeAttribute.ABSTRACT)).isPresent())
            throw new SemanticError(Code.CONSTRAINT, range,
                    "'%s' is called by an object that is no CLASS, but of the ABSTRACT type '%s'", name, type.name());
        return new Found(designator(name, object, binding, range), binding.procedure(),
                withPassed(actuals, binding.passed(), object));
    }

    private static Expression.TypeBoundDesignator designator(String name, Expression object,
            TypeBinding.Specific binding, SourceRange range) {
        return new Expression.TypeBoundDesignator(name, object, binding.name(), Names.identity(binding.procedure()),
                binding.passed(), binding.procedure().signature().orElseThrow().resultType(), range);
    }

    /** The arguments with the object in its place, by keyword where fewer positional ones stand before it. */
    static List<Actual> withPassed(List<Actual> actuals, Optional<PassedObject> passed, Expression object) {
        if (passed.isEmpty()) return actuals;
        int position = passed.get().position();
        var all = new ArrayList<>(actuals);
        boolean positional = actuals.stream().limit(position).filter(a -> a.keyword().isEmpty()).count() == position;
        var argument = new ActualArgument.Given(object);
        if (positional) all.add(position, new Actual("", argument, object.range()));
        else all.add(new Actual(passed.get().dummy(), argument, object.range()));
        return all;
    }

    /**
     * The binding that the declared type of an operand has for an operator or assignment; the operand in the place of
     * the passed object decides at run time.
     */
    Optional<Found> operation(String specification, List<Actual> operands, Use use, SourceRange range) {
        for (boolean elemental : new boolean[] {false, true}) {
            for (var operand : operands) {
                var type = operand.expression().map(Expression::type).flatMap(context.types()::definition);
                if (type.isEmpty() || TypeHierarchy.generics(type.get(), specification).stream()
                        .noneMatch(this::isAccessible)) continue;
                for (var binding : TypeHierarchy.generic(type.get(), specification)) {
                    var signature = binding.procedure().signature().orElseThrow();
                    if (binding.passed().isEmpty() || signature.isFunction() != (use == Use.FUNCTION)
                            || signature.isElemental() != elemental || !association.matches(signature, operands))
                        continue;
                    var object = operands.get(binding.passed().get().position()).expression().orElseThrow();
                    // The passed object is what has the binding: its type may override what the other operand's has.
                    var own = context.types().definition(object.type())
                            .flatMap(t -> TypeHierarchy.binding(t, binding.name())).orElse(binding);
                    return Optional.of(new Found(designator(specification, object, own, range), own.procedure(),
                            operands));
                }
            }
        }
        return Optional.empty();
    }
}
