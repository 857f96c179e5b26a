package org.fortranc.frontend.semantics.declarations;

import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeBinding;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Entity.BindingAttribute;
import org.fortranc.ir.fortran.Entity.TypeAttribute;
import org.fortranc.ir.fortran.Subprogram.Prefix;
import org.fortranc.source.SourceRange;

/** What the bindings and final subroutines of a derived type must satisfy (F2018 7.5.5 to 7.5.7). */
final class BindingChecks {
    private final UnitContext context;

    BindingChecks(UnitContext context) {
        this.context = context;
    }

    void check(Symbol type) {
        if (!type.kinds().isEmpty()) type.keepProcedures(
                binding -> binding.passed().isEmpty() || ParameterizedType.isFor(type, binding.procedure(),
                        binding.passed().get().position()),
                finalizer -> ParameterizedType.isFor(type, finalizer, 0));
        for (var binding : type.bindings()) guarded(() -> {
            switch (binding) {
                case TypeBinding.Specific specific -> check(specific, type);
                case TypeBinding.Generic generic -> check(generic, type);
            }
        });
        for (var finalizer : type.finalizers()) guarded(() -> finalizer(finalizer, type));
        if (!type.typeAttributes().contains(TypeAttribute.ABSTRACT)) guarded(() -> requireComplete(type));
    }

    private void guarded(Runnable check) {
        try {
            check.run();
        } catch (SemanticError error) {
            context.report(error);
        }
    }

    private static SemanticError constraint(SourceRange range, String format, Object... arguments) {
        return new SemanticError(Code.CONSTRAINT, range, format, arguments);
    }

    private void check(TypeBinding.Specific binding, Symbol type) {
        if (binding.has(BindingAttribute.DEFERRED) && !type.typeAttributes().contains(TypeAttribute.ABSTRACT))
            throw constraint(binding.range(), "The binding '%s' is DEFERRED, but the type is not ABSTRACT",
                    binding.name());
        if (binding.has(BindingAttribute.DEFERRED) && binding.has(BindingAttribute.NON_OVERRIDABLE))
            throw constraint(binding.range(), "The binding '%s' is both DEFERRED and NON_OVERRIDABLE", binding.name());
        passedObject(binding, type);
        type.parent().flatMap(parent -> TypeHierarchy.binding(parent, binding.name()))
                .ifPresent(inherited -> override(binding, inherited));
    }

    /** F2018 C760. */
    private void passedObject(TypeBinding.Specific binding, Symbol type) {
        if (binding.passed().isEmpty()) return;
        var passed = binding.procedure().signature().orElseThrow().dummies()
                .get(binding.passed().get().position()).orElseThrow();
        String name = passed.name().name();
        boolean variable = !passed.is(Symbol.Kind.PROCEDURE) && passed.rank() == 0
                && !passed.has(Attribute.POINTER) && !passed.has(Attribute.ALLOCATABLE);
        if (!variable) throw constraint(binding.range(),
                "The passed-object argument '%s' of '%s' must be a scalar, neither POINTER nor ALLOCATABLE", name,
                binding.name());
        DataType wanted = TypeHierarchy.isExtensible(type) ? new DataType.PolymorphicType(type.name())
                : new DataType.DerivedType(type.name());
        if (!passed.type().equals(wanted))
            throw constraint(binding.range(), "The passed-object argument '%s' of '%s' must be %s(%s)", name,
                    binding.name(), TypeHierarchy.isExtensible(type) ? "CLASS" : "TYPE", type.name().name());
    }

    /** F2018 7.5.7.3. */
    private void override(TypeBinding.Specific binding, TypeBinding.Specific inherited) {
        // F2018 7.5.4.8: a PRIVATE binding of another module is not overridden, and hides nothing.
        if (inherited.has(BindingAttribute.PRIVATE) && !context.symbols().isOwn(inherited.owner().name())) return;
        String name = binding.name();
        var at = binding.range();
        if (inherited.has(BindingAttribute.NON_OVERRIDABLE))
            throw constraint(at, "The binding '%s' overrides one that is NON_OVERRIDABLE", name);
        if (binding.has(BindingAttribute.DEFERRED) && !inherited.has(BindingAttribute.DEFERRED))
            throw constraint(at, "The DEFERRED binding '%s' overrides one that is not", name);
        if (binding.has(BindingAttribute.PRIVATE) && !inherited.has(BindingAttribute.PRIVATE))
            throw constraint(at, "The PRIVATE binding '%s' overrides one that is PUBLIC", name);
        if (!binding.passed().equals(inherited.passed()))
            throw constraint(at, "The passed-object argument of '%s' is another one than that of what it overrides",
                    name);
        var own = binding.procedure().signature().orElseThrow();
        var other = inherited.procedure().signature().orElseThrow();
        if (own.isFunction() != other.isFunction())
            throw constraint(at, "'%s' and what it overrides must both be functions or subroutines", name);
        if (other.prefixes().contains(Prefix.PURE) && !own.prefixes().contains(Prefix.PURE))
            throw constraint(at, "'%s' must be PURE, like what it overrides", name);
        if (own.isElemental() != other.isElemental())
            throw constraint(at, "'%s' and what it overrides must both be ELEMENTAL, or neither", name);
        if (own.dummies().size() != other.dummies().size())
            throw constraint(at, "'%s' has %d arguments, what it overrides %d", name, own.dummies().size(),
                    other.dummies().size());
        for (int i = 0; i < own.dummies().size(); i++) {
            boolean passed = binding.passed().isPresent() && binding.passed().get().position() == i;
            dummy(name, own.dummies().get(i), other.dummies().get(i), passed, at);
        }
        own.result().ifPresent(result -> result(name, result, other.result().orElseThrow(), at));
    }

    private static void dummy(String binding, Optional<Symbol> own, Optional<Symbol> inherited, boolean passed,
            SourceRange at) {
        if (own.isEmpty() || inherited.isEmpty()) {
            if (own.isPresent() || inherited.isPresent())
                throw constraint(at, "The arguments of '%s' differ from those of what it overrides", binding);
            return;
        }
        var a = own.get();
        var b = inherited.get();
        if (!a.name().name().equals(b.name().name()))
            throw constraint(at, "The argument '%s' of '%s' is '%s' in what it overrides", a.name().name(), binding,
                    b.name().name());
        boolean same = a.rank() == b.rank() && a.is(Symbol.Kind.PROCEDURE) == b.is(Symbol.Kind.PROCEDURE)
                && (passed || a.is(Symbol.Kind.PROCEDURE) || a.type().sameTypeAndKind(b.type()));
        for (var attribute : new Attribute[] {Attribute.ALLOCATABLE, Attribute.POINTER, Attribute.OPTIONAL,
                Attribute.VALUE, Attribute.INTENT_IN, Attribute.INTENT_OUT, Attribute.INTENT_INOUT})
            same &= a.has(attribute) == b.has(attribute);
        if (!same) throw constraint(at, "The argument '%s' of '%s' has other characteristics in what it overrides",
                a.name().name(), binding);
    }

    private static void result(String binding, Symbol own, Symbol inherited, SourceRange at) {
        boolean same = own.type().sameTypeAndKind(inherited.type()) && own.rank() == inherited.rank()
                && own.has(Attribute.POINTER) == inherited.has(Attribute.POINTER)
                && own.has(Attribute.ALLOCATABLE) == inherited.has(Attribute.ALLOCATABLE);
        if (!same) throw constraint(at, "The result of '%s' differs from that of what it overrides", binding);
    }

    /** F2018 C770 to C773. */
    private static void check(TypeBinding.Generic generic, Symbol type) {
        for (var name : generic.names()) {
            // What a parameterized type binds for other kinds is missing here.
            if (!type.kinds().isEmpty() && TypeHierarchy.binding(type, name).isEmpty()) continue;
            var specific = TypeHierarchy.binding(type, name).orElseThrow(() -> new SemanticError(Code.WRONG_NAME_CLASS,
                    generic.range(), "'%s' is no binding of the type '%s'", name, type.name().name()));
            boolean operator = generic.specification().startsWith("operator(");
            boolean assigns = generic.specification().equals("assignment(=)");
            if (!operator && !assigns) continue;
            var signature = specific.procedure().signature().orElseThrow();
            int operands = signature.dummies().size();
            boolean fits = operator ? signature.isFunction() && (operands == 1 || operands == 2)
                    : !signature.isFunction() && operands == 2;
            if (!fits || specific.passed().isEmpty())
                throw constraint(generic.range(), "The binding '%s' cannot stand for %s", name,
                        generic.specification().toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** F2018 C787: one argument of the type that is neither optional nor polymorphic nor INTENT(OUT) or VALUE. */
    private static void finalizer(Symbol procedure, Symbol type) {
        Signature signature = procedure.signature().orElseThrow();
        var dummy = signature.dummies().size() == 1 ? signature.dummies().getFirst() : Optional.<Symbol>empty();
        boolean fits = !signature.isFunction() && dummy.filter(d -> d.type().equals(new DataType.DerivedType(
                type.name())) && !d.has(Attribute.OPTIONAL) && !d.has(Attribute.POINTER)
                && !d.has(Attribute.ALLOCATABLE) && !d.has(Attribute.INTENT_OUT) && !d.has(Attribute.VALUE))
                .isPresent();
        if (!fits) throw constraint(type.range(),
                "The final subroutine '%s' must have one argument, a variable of TYPE(%s)", procedure.name().name(),
                type.name().name());
        for (var other : type.finalizers())
            if (other != procedure && other.signature().orElseThrow().dummies().getFirst()
                    .filter(d -> d.rank() == dummy.orElseThrow().rank()).isPresent())
                throw constraint(type.range(), "The final subroutines '%s' and '%s' take arguments of the same rank",
                        procedure.name().name(), other.name().name());
    }

    /** F2018 C743: what is not ABSTRACT leaves no binding DEFERRED. */
    private static void requireComplete(Symbol type) {
        for (var ancestor : TypeHierarchy.lineage(type))
            for (var binding : ancestor.bindings())
                if (binding instanceof TypeBinding.Specific specific
                        && TypeHierarchy.binding(type, specific.name()).orElseThrow().has(BindingAttribute.DEFERRED))
                    throw constraint(type.range(), "The type '%s' is not ABSTRACT, but '%s' is DEFERRED",
                            type.name().name(), specific.name());
    }
}
