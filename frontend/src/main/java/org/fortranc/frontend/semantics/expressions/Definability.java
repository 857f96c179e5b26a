package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SymbolName;

/** Which variables may be defined where (F2018 19.6.7). */
public final class Definability {
    private final UnitContext context;
    private final Deque<SymbolName> activeLoops = new ArrayDeque<>();
    private Optional<Scope> pure = Optional.empty();

    public Definability(UnitContext context) {
        this.context = context;
    }

    /** Forbids definitions of what does not belong to the procedure (F2018 C1594). */
    public void forbidSideEffects(Scope procedure) {
        pure = Optional.of(procedure);
    }

    public boolean isPure() {
        return pure.isPresent();
    }

    /** Forbids definitions of a DO variable until {@link #leaveLoop}. */
    public void enterLoop(SymbolName variable) {
        activeLoops.push(variable);
    }

    public void leaveLoop() {
        activeLoops.pop();
    }

    /** Whether the expression is the target of a pointer that a function returns. */
    public boolean isTarget(Expression expression) {
        return expression instanceof Expression.FunctionReference reference
                && signature(reference.function()).flatMap(Signature::result)
                        .filter(result -> result.has(Attribute.POINTER)).isPresent();
    }

    /** Whether the expression is a reference to a function whose result is a procedure pointer. */
    boolean isProcedureResult(Expression expression) {
        return expression instanceof Expression.FunctionReference reference
                && signature(reference.function()).filter(Signature::returnsProcedure).isPresent();
    }

    /** The procedure pointer that the expression designates. */
    public Optional<Symbol> procedurePointer(Expression expression) {
        return expression instanceof Expression.Callee callee ? symbol(callee).filter(Symbol::isProcedurePointer)
                : Optional.empty();
    }

    /** The explicit interface of what a call names. */
    private Optional<Signature> signature(Expression.Callee callee) {
        return symbol(callee).flatMap(Symbol::signature);
    }

    /** What a call names: a procedure, what a binding is bound to in the declared type, or a component. */
    Optional<Symbol> symbol(Expression.Callee callee) {
        return switch (callee) {
            case Expression.ProcedureDesignator designator -> context.symbols().find(designator.procedure());
            case Expression.TypeBoundDesignator bound -> context.symbols().find(bound.procedure());
            case Expression.ProcedureComponent(var structure, var name, _, _, _) ->
                    context.types().definition(structure.type()).flatMap(t -> context.types().component(t, name))
                            .map(TypeHierarchy.Inherited::member);
        };
    }

    /** The expression as a variable that may be defined; {@code use} says how, as in "as the argument 'x' of 'f'". */
    public Designator require(Expression expression, String use) {
        if (expression instanceof Expression.FunctionReference function && isTarget(function))
            return new Designator.FunctionTarget(function);
        if (!(expression instanceof Designator designator))
            throw new SemanticError(Code.NOT_DEFINABLE, expression.range(), "An expression cannot be defined %s", use);
        whyNot(designator).ifPresent(reason -> {
            throw new SemanticError(Code.NOT_DEFINABLE, expression.range(), "'%s' cannot be defined %s, since it is %s",
                    base(designator).name(), use, reason);
        });
        return designator;
    }

    /** Forbids a named constant, or a part of one, where a variable has to be, defined or not. */
    public void requireVariable(Expression expression, String use) {
        if (expression instanceof Designator designator && !(designator instanceof Designator.FunctionTarget)
                && context.symbols().find(base(designator).entity()).filter(Symbol::isConstant).isPresent())
            throw new SemanticError(Code.NOT_DEFINABLE, expression.range(),
                    "'%s' cannot be used %s, since it is a named constant", base(designator).name(), use);
    }

    /** Pointers: changing what they point to is not defining them. */
    private Optional<String> whyNot(Designator designator) {
        if (designator instanceof Designator.FunctionTarget) return Optional.empty();
        var base = base(designator);
        var found = context.symbols().find(base.entity());
        if (found.isEmpty()) return Optional.empty();
        var symbol = found.get();
        boolean throughPointer = isThroughPointer(designator, symbol);
        if (symbol.isConstant()) return Optional.of("a named constant");
        if (symbol.has(Attribute.INTENT_IN) && symbol.has(Attribute.PROTECTED) && !throughPointer)
            return Optional.of("associated with an expression");
        if (symbol.has(Attribute.INTENT_IN) && !throughPointer) return Optional.of("INTENT(IN)");
        if (pure.isPresent() && (symbol.isInCommon() || symbol.scope().unit() != pure.get()))
            return Optional.of("outside the PURE procedure");
        if (symbol.has(Attribute.PROTECTED) && !throughPointer
                && !context.symbols().isOwn(symbol.name())) return Optional.of("PROTECTED");
        if (designator instanceof Designator.ObjectName && activeLoops.contains(base.entity()))
            return Optional.of("the variable of a DO construct around it");
        return Optional.empty();
    }

    /** Whether an assignment to it would be allowed, as far as its name decides. */
    public boolean isDefinable(Designator designator) {
        return whyNot(designator).isEmpty();
    }

    private boolean isThroughPointer(Designator designator, Symbol base) {
        if (base.has(Attribute.POINTER)) return true;
        return switch (designator) {
            case Designator.ObjectName _ -> false;
            case Designator.FunctionTarget _ -> true;
            case Designator.ArrayElement(var array, _, _) -> isThroughPointer(array, base);
            case Designator.ArraySection(var array, _, _, _) -> isThroughPointer(array, base);
            case Designator.Substring(var text, _, _, _) -> isThroughPointer(text, base);
            case Designator.ComplexPart(var complex, _, _) -> isThroughPointer(complex, base);
            case Designator.ParentComponent(var structure, _, _, _) -> isThroughPointer(structure, base);
            case Designator.ComponentReference(var structure, var component, _, _, _) -> isThroughPointer(structure,
                    base)
                    || context.types().definition(structure.type()).flatMap(t -> t.component(component))
                            .filter(c -> c.has(Attribute.POINTER)).isPresent();
        };
    }

    /** Whether a pointer may point to it: the object or a pointer on the way to it has TARGET or POINTER. */
    public boolean isTarget(Designator designator) {
        if (designator instanceof Designator.FunctionTarget) return true;
        var base = context.symbols().find(base(designator).entity());
        return base.isEmpty() || base.get().has(Attribute.TARGET) || isThroughPointer(designator, base.get());
    }

    /** The name that a designator begins with. */
    public static Designator.ObjectName base(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName name -> name;
            case Designator.ArrayElement(var array, _, _) -> base(array);
            case Designator.ArraySection(var array, _, _, _) -> base(array);
            case Designator.Substring(var text, _, _, _) -> base(text);
            case Designator.ComplexPart(var complex, _, _) -> base(complex);
            case Designator.FunctionTarget(var function) -> switch (function.function()) {
                case Expression.ProcedureDesignator(var name, var procedure, _, _, var range) ->
                        new Designator.ObjectName(name, procedure, function.type(), function.rank(), range);
                case Expression.TypeBoundDesignator bound -> new Designator.ObjectName(bound.name(),
                        bound.procedure(), function.type(), function.rank(), bound.range());
                case Expression.ProcedureComponent component -> base(component.structure());
            };
            case Designator.ParentComponent(var structure, _, _, _) -> base(structure);
            case Designator.ComponentReference(var structure, _, _, _, _) -> base(structure);
        };
    }

    /** The symbol that a whole object or component designates. */
    public Optional<Symbol> whole(Expression expression) {
        return switch (expression) {
            case Designator.ObjectName name -> context.symbols().find(name.entity());
            case Designator.ComponentReference(var structure, var component, _, _, _) ->
                context.types().definition(structure.type()).flatMap(t -> t.component(component));
            default -> Optional.empty();
        };
    }

    /** Whether the expression is a whole object or component with the attribute. */
    boolean isWhole(Expression expression, Attribute attribute) {
        return whole(expression).filter(symbol -> symbol.has(attribute)).isPresent();
    }
}
