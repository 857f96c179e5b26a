package org.fortranc.frontend.semantics.expressions;

import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.TypeBoundReferences.Use;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicTable;
import org.fortranc.frontend.semantics.modules.ExternalReferences;
import org.fortranc.frontend.semantics.modules.Modules;
import org.fortranc.frontend.semantics.scopes.Characteristics;
import org.fortranc.frontend.semantics.scopes.Generic;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.source.SourceRange;

/** References to procedures (F2018 15.5): explicit and implicit interfaces, generic names, statement functions. */
public final class ProcedureReferences {
    private final UnitContext context;
    private final Names names;
    private final IntrinsicReferences intrinsics;
    private final ArgumentAssociation association;
    private final Definability definability;
    private final TypeBoundReferences bound;

    public ProcedureReferences(UnitContext context, Names names, Definability definability) {
        this.context = context;
        this.names = names;
        this.intrinsics = new IntrinsicReferences(context, definability);
        this.association = new ArgumentAssociation(context, definability);
        this.bound = new TypeBoundReferences(context, association);
        this.definability = definability;
    }

    /** A call with the procedure that generic resolution found. */
    public record Resolved(Expression.Callee procedure, List<ActualArgument> arguments, boolean isPure) {}

    Expression intrinsicFunction(String name, List<Actual> actuals, SourceRange range) {
        return intrinsics.function(name, actuals, range);
    }

    /** A reference to a function of this name, which is not generic. */
    Expression function(String localName, Symbol symbol, List<Actual> actuals, SourceRange range) {
        symbol.refer();
        if (symbol.is(Symbol.Kind.INTRINSIC)) return intrinsics.function(symbol.name().name(), actuals, range);
        if (symbol.is(Symbol.Kind.STATEMENT_FUNCTION)) return statementFunction(localName, symbol, actuals, range);
        names.becomeFunction(symbol, range);
        return reference(localName, symbol, actuals, range);
    }

    private Expression reference(String localName, Symbol symbol, List<Actual> actuals, SourceRange range) {
        var designator = names.procedure(localName, symbol, range);
        var signature = symbol.signature();
        if (signature.isEmpty()) {
            var arguments = implicit(symbol, actuals, range);
            return new Expression.FunctionReference(designator, arguments, valueType(symbol.type()), 0, range);
        }
        if (!signature.get().isFunction()) throw Names.wrongClass(localName, "a subroutine, not a function", range);
        return reference(designator, localName, signature.get(), actuals, range);
    }

    private Expression reference(Expression.Callee callee, String name, Signature signature, List<Actual> actuals,
            SourceRange range) {
        var arguments = association.associate(name, signature, actuals, range);
        int rank = signature.resultRank();
        if (signature.isElemental())
            for (var argument : arguments)
                if (argument instanceof ActualArgument.Given(var e, _)) rank = Math.max(rank, e.rank());
        if (signature.returnsProcedure()) rank = 0;
        return new Expression.FunctionReference(callee, arguments, valueType(signature.resultType()), rank, range);
    }

    // Type-bound procedures

    /** Whether a name behind an object of the type is that of a type-bound procedure. */
    boolean isBinding(DataType type, String name) {
        return bound.isBinding(type, name);
    }

    Expression boundFunction(Designator object, String name, List<Actual> actuals, SourceRange range) {
        var found = bound.named(object, name, actuals, Use.FUNCTION, range);
        found.procedure().refer();
        return reference(found.designator(), name, found.procedure().signature().orElseThrow(), found.actuals(),
                range);
    }

    /** A reference to the function that a procedure pointer component points to. */
    Expression componentFunction(Expression.ProcedureComponent pointer, List<Actual> actuals, SourceRange range) {
        var symbol = definability.symbol(pointer).orElseThrow();
        var all = TypeBoundReferences.withPassed(actuals, pointer.passed(), passedObject(pointer));
        if (symbol.signature().isEmpty()) {
            names.requireType(symbol, range);
            return new Expression.FunctionReference(pointer, implicit(symbol, all, range), valueType(symbol.type()), 0,
                    range);
        }
        if (!symbol.signature().get().isFunction())
            throw Names.wrongClass(pointer.component(), "a subroutine, not a function", range);
        return reference(pointer, pointer.component(), symbol.signature().get(), all, range);
    }

    private static Expression passedObject(Expression.ProcedureComponent pointer) {
        var structure = pointer.structure();
        // An inherited component passes the object itself.
        while (structure instanceof Designator.ParentComponent(var heir, _, _, _)) structure = heir;
        return structure;
    }

    private Resolved componentCall(Expression.ProcedureComponent pointer, List<Actual> actuals, SourceRange range) {
        var symbol = definability.symbol(pointer).orElseThrow();
        var all = TypeBoundReferences.withPassed(actuals, pointer.passed(), passedObject(pointer));
        if (symbol.signature().isEmpty()) return new Resolved(pointer, implicit(symbol, all, range), false);
        var signature = symbol.signature().get();
        if (signature.isFunction()) throw Names.wrongClass(pointer.component(), "a function, not a subroutine", range);
        return new Resolved(pointer, association.associate(pointer.component(), signature, all, range),
                signature.prefixes().contains(Subprogram.Prefix.PURE));
    }

    /** CALL of a type-bound procedure or procedure pointer component; {@code member} is the component, if it is one. */
    public Resolved boundCall(Designator object, String name, Optional<Expression> member, List<Actual> actuals,
            SourceRange range) {
        if (member.isPresent()) {
            if (member.get() instanceof Expression.ProcedureComponent pointer)
                return componentCall(pointer, actuals, range);
            throw Names.wrongClass(name, "a component, not a procedure", range);
        }
        return call(bound.named(object, name, actuals, Use.SUBROUTINE, range), name, range);
    }

    private Resolved call(TypeBoundReferences.Found found, String name, SourceRange range) {
        var signature = found.procedure().signature().orElseThrow();
        found.procedure().refer();
        return new Resolved(found.designator(), association.associate(name, signature, found.actuals(), range),
                signature.prefixes().contains(Subprogram.Prefix.PURE));
    }

    /** The length of a function's value is only known to the caller if it is constant. */
    private static DataType valueType(DataType type) {
        return type instanceof CharacterType text && TypeRules.constantLength(text).isEmpty()
                ? TypeRules.characterOfUnknownLength(text.kind()) : type;
    }

    private Expression statementFunction(String localName, Symbol symbol, List<Actual> actuals, SourceRange range) {
        var signature = symbol.signature().orElseThrow();
        var arguments = association.associate(localName, signature, actuals, range);
        symbol.refer();
        return new Expression.FunctionReference(names.procedure(localName, symbol, range), arguments, symbol.type(), 0,
                range);
    }

    /** Arguments of a procedure whose interface is implicit: as they are, by position (F2018 15.4.2.2). */
    private List<ActualArgument> implicit(Symbol symbol, List<Actual> actuals, SourceRange range) {
        for (var actual : actuals) {
            if (!actual.keyword().isEmpty())
                throw new SemanticError(Code.ARGUMENT_MISMATCH, actual.range(),
                        "The keyword '%s' needs an explicit interface of '%s'", actual.keyword(), symbol.name().name());
            if (actual.expression().filter(e -> TypeRules.isTypeless(e.type())).isPresent())
                throw new SemanticError(Code.CONSTRAINT,
                        actual.range(), "A BOZ constant cannot be an argument of '%s'", symbol.name().name());
        }
        for (var actual : actuals)
            if (actual.isByValue()) throw SemanticError.notTranslated("%VAL without an explicit interface",
                    actual.range());
        var arguments = actuals.stream().map(Actual::argument).toList();
        if (symbol.procedureClass() == ProcedureClass.EXTERNAL)
            context.externals().refer(symbol.name().name(), symbol.role(), symbol.type(),
                    actuals.stream().map(this::passed).toList(), range);
        return arguments;
    }

    private ExternalReferences.Passed passed(Actual actual) {
        var procedure = actual.expression().flatMap(e -> e instanceof Expression.ProcedureDesignator designator
                ? names.scope().find(designator.name()) : Optional.empty());
        boolean isProcedure = actual.expression().filter(e -> e instanceof Expression.Callee
                || definability.isProcedureResult(e)).isPresent();
        return new ExternalReferences.Passed(actual.argument(), isProcedure, procedure);
    }

    /** CALL of a name (F2018 15.5.1), generic or not. */
    public Resolved call(String name, List<Actual> actuals, SourceRange range) {
        var generics = names.scope().findGenerics(name);
        if (!generics.isEmpty()) {
            var resolved = resolve(name, generics, actuals, range);
            if (resolved.isPresent()) return resolved.get();
        }
        var found = names.find(name, range);
        boolean intrinsic = found.map(s -> s.is(Symbol.Kind.INTRINSIC)).orElseGet(() ->
                IntrinsicTable.standard().isSubroutine(name));
        found.ifPresent(Symbol::refer);
        String own = found.filter(s -> s.is(Symbol.Kind.INTRINSIC)).map(s -> s.name().name()).orElse(name);
        if (intrinsic && IntrinsicTable.standard().subroutine(own).isPresent())
            return new Resolved(names.intrinsic(own, range), intrinsics.subroutine(own, actuals, range),
                    own.equals("mvbits") || own.equals("move_alloc") || own.startsWith("fenv_"));
        if (!generics.isEmpty() && found.isEmpty()) throw noSpecific(name, actuals, range);
        var symbol = names.subroutine(name, range);
        if (symbol.is(Symbol.Kind.INTRINSIC)) throw Names.wrongClass(name, "an intrinsic function, not a subroutine",
                range);
        return call(name, symbol, actuals, range);
    }

    private Resolved call(String localName, Symbol symbol, List<Actual> actuals, SourceRange range) {
        var designator = names.procedure(localName, symbol, range);
        var signature = symbol.signature();
        if (signature.isEmpty()) return new Resolved(designator, implicit(symbol, actuals, range), false);
        if (signature.get().isFunction()) throw Names.wrongClass(localName, "a function, not a subroutine", range);
        return new Resolved(designator, association.associate(localName, signature.get(), actuals, range),
                signature.get().prefixes().contains(Subprogram.Prefix.PURE));
    }

    /** What a structure constructor gives to a component that is a procedure pointer. */
    Expression procedureTarget(Symbol pointer, Expression given) {
        var target = given instanceof Designator.ObjectName name ? ownProcedure(name).orElse(given) : given;
        requireProcedureTarget(pointer, target);
        return target;
    }

    /** As with gfortran, the name of the result is the function itself where only a procedure can stand. */
    private Optional<Expression> ownProcedure(Designator.ObjectName name) {
        var scope = names.scope();
        return scope.find(name.name()).filter(s -> s.has(Attribute.RESULT)).flatMap(_ -> scope.unit().host())
                .flatMap(host -> host.find(name.name())).filter(s -> s.is(Symbol.Kind.PROCEDURE))
                .map(own -> names.procedure(name.name(), own, name.range()));
    }

    /** F2018 10.2.2.4: what the procedure pointer points to is a procedure of its kind. */
    public void requireProcedureTarget(Symbol pointer, Expression target) {
        boolean function = target instanceof Expression.ProcedureDesignator designator
                && designator.procedureClass() == ProcedureClass.STATEMENT_FUNCTION;
        if (target instanceof Expression.NullPointer || definability.isProcedureResult(target)) return;
        if (!(target instanceof Expression.Callee given) || function)
            throw new SemanticError(Code.CONSTRAINT, target.range(),
                    "The target of the procedure pointer '%s' must be a procedure", pointer.name().name());
        Characteristics.misfit(pointer, given, definability.symbol(given)).ifPresent(reason -> {
            throw new SemanticError(Code.TYPE_MISMATCH, given.range(), "The target of '%s' %s", pointer.name().name(),
                    reason);
        });
    }

    /** The specific subroutine that the arguments choose. */
    private Optional<Resolved> resolve(String name, List<Generic> generics, List<Actual> actuals, SourceRange range) {
        return specific(generics, actuals, false).map(symbol -> {
            symbol.refer();
            return call(nameOf(symbol, name), symbol, actuals, range);
        });
    }

    /** A reference to the specific function that the arguments choose; empty if there is none. */
    Optional<Expression> genericFunction(String name, List<Actual> actuals, SourceRange range) {
        return specific(names.scope().findGenerics(name), actuals, true).map(symbol -> {
            symbol.refer();
            return reference(nameOf(symbol, name), symbol, actuals, range);
        });
    }

    /** The function that an operator stands for with these operands: of an interface, or bound to a type of theirs. */
    Optional<Expression> operator(String specification, List<Actual> operands, SourceRange range) {
        return genericFunction(specification, operands, range).or(() ->
                bound.operation(specification, operands, Use.FUNCTION, range).map(found -> {
                    found.procedure().refer();
                    return reference(found.designator(), specification, found.procedure().signature().orElseThrow(),
                            found.actuals(), range);
                }));
    }

    /** The subroutine of ASSIGNMENT(=) for these operands, if any. */
    public Optional<Resolved> assignment(Expression variable, Expression value, SourceRange range) {
        // F2018 10.2.1.5: the second argument is the expression in parentheses.
        boolean closed = value instanceof Expression.Parenthesized || Operations.isConstant(value);
        var parenthesized = closed ? value : new Expression.Parenthesized(value, value.range());
        var actuals = List.of(new Actual("", new ActualArgument.Given(variable), variable.range()),
                new Actual("", new ActualArgument.Given(parenthesized), value.range()));
        return resolve("assignment(=)", names.scope().findGenerics("assignment(=)"), actuals, range).or(() ->
                bound.operation("assignment(=)", actuals, Use.SUBROUTINE, range)
                        .map(found -> call(found, "assignment(=)", range)));
    }

    /** Which name the text has for a specific procedure; those of intrinsic modules are nobody else's business. */
    private String nameOf(Symbol specific, String generic) {
        return Modules.isIntrinsic(specific.name().scope()) ? generic : names.scope().localName(specific);
    }

    static SemanticError noSpecific(String name, List<Actual> actuals, SourceRange range) {
        return new SemanticError(Code.NO_MATCHING_SPECIFIC,
                range, "No specific procedure of the generic '%s' takes these %d arguments",
                name, actuals.size());
    }

    /** F2018 15.5.5.2: a specific that is not elemental comes first, and the innermost scope before its hosts. */
    private Optional<Symbol> specific(List<Generic> generics, List<Actual> actuals, boolean function) {
        for (var generic : generics) {
            Optional<Symbol> elemental = Optional.empty();
            for (var symbol : generic.specifics()) {
                Optional<Signature> signature = symbol.signature();
                if (signature.isEmpty() || signature.get().isFunction() != function
                        || !association.matches(signature.get(), actuals)) continue;
                if (!signature.get().isElemental()) return Optional.of(symbol);
                if (elemental.isEmpty()) elemental = Optional.of(symbol);
            }
            if (elemental.isPresent()) return elemental;
        }
        return Optional.empty();
    }
}
