package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.scopes.Characteristics;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** Brings actual arguments into the order of the dummies and checks that they fit (F2018 15.5.2). */
final class ArgumentAssociation {
    private final UnitContext context;
    private final Definability definability;

    ArgumentAssociation(UnitContext context, Definability definability) {
        this.context = context;
        this.definability = definability;
    }

    /** The arguments in the order of the dummies; optional ones left out are {@link ActualArgument.Absent}. */
    List<ActualArgument> associate(String procedure, Signature signature, List<Actual> actuals, SourceRange range) {
        var slots = slots(procedure, signature, actuals, range);
        var arguments = new ArrayList<ActualArgument>();
        for (int i = 0; i < slots.size(); i++) {
            var dummy = signature.dummies().get(i);
            var slot = slots.get(i);
            if (slot.isEmpty()) {
                if (dummy.isEmpty() || !dummy.get().has(Attribute.OPTIONAL))
                    throw new SemanticError(Code.ARGUMENT_COUNT, range, "The argument %s of '%s' is missing",
                            dummy.map(d -> "'" + d.name().name() + "'").orElse("*"), procedure);
                arguments.add(new ActualArgument.Absent());
                continue;
            }
            boolean skipped = arguments.contains(new ActualArgument.Absent());
            arguments.add(dummy.isPresent() ? checked(procedure, signature, dummy.get(), slot.get(),
                    skipped ? dummy.get().name().name() : "")
                    : alternateReturn(procedure, slot.get()));
        }
        if (signature.isElemental()) requireConformable(procedure, signature, arguments);
        return arguments;
    }

    /** F2018 15.8.1 and C15100: arrays of one rank; what an elemental subroutine defines is an array beside arrays. */
    private static void requireConformable(String procedure, Signature signature, List<ActualArgument> arguments) {
        int rank = 0;
        for (var argument : arguments) {
            if (!(argument instanceof ActualArgument.Given(var actual, _)) || actual.rank() <= 0) continue;
            if (rank > 0 && actual.rank() != rank)
                throw new SemanticError(Code.RANK_MISMATCH, actual.range(),
                        "An argument of the elemental procedure '%s' has rank %d, another one rank %d", procedure,
                        actual.rank(), rank);
            rank = actual.rank();
        }
        if (rank == 0) return;
        for (int i = 0; i < arguments.size(); i++) {
            boolean changes = signature.dummies().get(i).filter(d -> d.has(Attribute.INTENT_OUT)
                    || d.has(Attribute.INTENT_INOUT)).isPresent();
            if (changes && arguments.get(i) instanceof ActualArgument.Given(var actual, _) && actual.rank() == 0
                    && !(actual instanceof Expression.NullPointer))
                throw new SemanticError(Code.RANK_MISMATCH, actual.range(),
                        "The argument '%s' of the elemental procedure '%s' is a scalar, but others are arrays",
                        signature.dummies().get(i).orElseThrow().name().name(), procedure);
        }
    }

    private static ActualArgument alternateReturn(String procedure, Actual actual) {
        if (actual.argument() instanceof ActualArgument.AlternateReturn) return actual.argument();
        throw new SemanticError(Code.ARGUMENT_MISMATCH, actual.range(), "'%s' expects an alternate return here",
                procedure);
    }

    /** Distributes positional and keyword arguments over the dummies. */
    private static List<Optional<Actual>> slots(String procedure, Signature signature, List<Actual> actuals,
            SourceRange range) {
        var dummies = signature.dummies();
        var slots = new ArrayList<Optional<Actual>>(java.util.Collections.nCopies(dummies.size(), Optional.empty()));
        int position = 0;
        boolean keywords = false;
        for (var actual : actuals) {
            int at;
            if (actual.keyword().isEmpty()) {
                if (keywords) throw new SemanticError(Code.ARGUMENT_COUNT,
                        actual.range(), "A positional argument follows a keyword argument");
                if (position >= dummies.size())
                    throw new SemanticError(Code.ARGUMENT_COUNT, range, "'%s' takes %d arguments, but %d are given",
                            procedure,
                                    dummies.size(), actuals.size());
                at = position++;
            } else {
                keywords = true;
                at = indexOf(dummies, actual.keyword());
                if (at < 0) throw new SemanticError(Code.ARGUMENT_MISMATCH,
                        actual.range(), "'%s' has no dummy argument '%s'",
                        procedure, actual.keyword());
                if (slots.get(at).isPresent())
                    throw new SemanticError(Code.ARGUMENT_MISMATCH, actual.range(), "The argument '%s' is given twice",
                            actual.keyword());
            }
            slots.set(at, Optional.of(actual));
        }
        return slots;
    }

    private static int indexOf(List<Optional<Symbol>> dummies, String keyword) {
        for (int i = 0; i < dummies.size(); i++)
            if (dummies.get(i).isPresent() && dummies.get(i).get().name().name().equals(keyword)) return i;
        return -1;
    }

    private ActualArgument checked(String procedure, Signature signature, Symbol dummy, Actual actual, String keyword) {
        if (!(actual.argument() instanceof ActualArgument.Given(var expression, _)))
            throw mismatch(procedure, dummy, actual, "is no alternate return");
        if (actual.isByValue() && !dummy.has(Attribute.VALUE))
            throw SemanticError.notTranslated("%VAL for a dummy argument without VALUE", actual.range());
        var reason = misfit(signature, dummy, expression, Strictness.CALL);
        if (reason.isPresent()) throw mismatch(procedure, dummy, actual, reason.get());
        // F2018 9.2: a reference to a function with a pointer result is a variable.
        if ((dummy.has(Attribute.INTENT_OUT) || dummy.has(Attribute.INTENT_INOUT))
                && !definability.isTarget(expression) && !dummy.isProcedurePointer())
            definability.require(expression, "as the argument '" + dummy.name().name() + "' of '" + procedure + "'");
        return new ActualArgument.Given(typed(expression, dummy), keyword);
    }

    /** Gives NULL() the dummy's type. */
    private static Expression typed(Expression expression, Symbol dummy) {
        return expression instanceof Expression.NullPointer(_, _, var range)
                ? new Expression.NullPointer(dummy.type(), dummy.rank(), range) : expression;
    }

    private static SemanticError mismatch(String procedure, Symbol dummy, Actual actual, String reason) {
        return new SemanticError(Code.ARGUMENT_MISMATCH, actual.range(), "The argument '%s' of '%s' %s",
                dummy.name().name(), procedure, reason);
    }

    /** Whether generic resolution, which wants equal ranks, may choose this procedure (F2018 15.5.5.2). */
    boolean matches(Signature signature, List<Actual> actuals) {
        var dummies = signature.dummies();
        var given = new boolean[dummies.size()];
        int position = 0;
        for (var actual : actuals) {
            int at = actual.keyword().isEmpty() ? position++ : indexOf(dummies, actual.keyword());
            if (at < 0 || at >= dummies.size() || given[at]) return false;
            given[at] = true;
            var dummy = dummies.get(at);
            if (dummy.isEmpty() != actual.argument() instanceof ActualArgument.AlternateReturn) return false;
            if (dummy.isPresent() && misfit(signature, dummy.get(), actual.expression().orElseThrow(),
                    Strictness.GENERIC).isPresent())
                return false;
        }
        for (int i = 0; i < given.length; i++)
            if (!given[i] && (dummies.get(i).isEmpty() || !dummies.get(i).get().has(Attribute.OPTIONAL))) return false;
        return true;
    }

    /** How ranks are compared: sequence association does not take part in generic resolution. */
    private enum Strictness { CALL, GENERIC }

    /** Why the expression cannot be associated with the dummy; empty if it can. */
    private Optional<String> misfit(Signature signature, Symbol dummy, Expression actual, Strictness strictness) {
        boolean wantsProcedure = dummy.is(Symbol.Kind.PROCEDURE);
        if (actual instanceof Expression.Callee given) {
            if (!wantsProcedure) return Optional.of("is a procedure, but must be a variable or value");
            boolean mayBeTarget = dummy.has(Attribute.INTENT_IN)
                    || definability.symbol(given).filter(Symbol::isProcedurePointer).isPresent();
            if (dummy.isProcedurePointer() && !mayBeTarget) return Optional.of("must be a procedure pointer");
            return Characteristics.misfit(dummy, given, definability.symbol(given));
        }
        if (actual instanceof Expression.NullPointer)
            return dummy.has(Attribute.POINTER) || dummy.has(Attribute.ALLOCATABLE)
                    || dummy.has(Attribute.OPTIONAL) ? Optional.empty()
            : Optional.of("must not be NULL()");
        if (wantsProcedure)
            return definability.isProcedureResult(actual) ? Optional.empty() : Optional.of("must be a procedure");
        if (actual.type() instanceof DataType.AssumedType && !(dummy.type() instanceof DataType.AssumedType))
            return Optional.of("is TYPE(*), but must be " + TypeRules.describe(dummy.type()));
        if ((dummy.has(Attribute.ALLOCATABLE) || dummy.has(Attribute.POINTER)) && strictness == Strictness.CALL
                && isDeferred(dummy.type()) != isDeferred(actual.type()) && definability.whole(actual).isPresent())
            return Optional.of("must be of deferred length just as what it is given");
        if (!fitsType(dummy, actual.type()))
            return Optional.of("is " + TypeRules.describe(actual.type()) + ", but must be "
                    + TypeRules.describe(dummy.type()));
        // F2018 C711
        boolean described = dummy.shape().filter(s -> !(s instanceof ArraySpec.Explicit)).isPresent();
        if (described && actual.type() instanceof DataType.AssumedType && definability.whole(actual).filter(s ->
                s.shape().filter(shape -> !(shape instanceof ArraySpec.Explicit)).isPresent()).isEmpty())
            return Optional.of("must be of assumed shape or rank, since it is TYPE(*)");
        if (dummy.has(Attribute.ALLOCATABLE) && !definability.isWhole(actual, Attribute.ALLOCATABLE))
            return Optional.of("must be ALLOCATABLE");
        // F2018 C1537, 15.5.2.4
        boolean assumedShape = dummy.shape().filter(s -> s instanceof ArraySpec.AssumedShape).isPresent();
        if (assumedShape && isAssumedSize(actual)) return Optional.of("cannot be an assumed-size array");
        boolean changes = dummy.has(Attribute.INTENT_OUT) || dummy.has(Attribute.INTENT_INOUT)
                || dummy.has(Attribute.ASYNCHRONOUS) || dummy.has(Attribute.VOLATILE);
        if (strictness == Strictness.CALL && changes && !signature.isElemental() && hasVectorSubscript(actual))
            return Optional.of("cannot be an array section with a vector subscript");
        if (strictness == Strictness.CALL && isTooSmall(dummy, actual)) return Optional.of("has too few elements");
        if (strictness == Strictness.CALL && actual.rank() == 0 && dummy.rank() > 0 && isScattered(actual))
            return Optional.of("is an element of an assumed-shape or pointer array, whose elements may lie apart");
        return misfitOfRank(signature, dummy, actual, strictness);
    }

    private boolean isAssumedSize(Expression actual) {
        return definability.whole(actual).flatMap(Symbol::shape).filter(shape ->
                shape instanceof ArraySpec.Explicit(var bounds) && bounds.getLast().upper().isEmpty()).isPresent();
    }

    private static boolean hasVectorSubscript(Expression actual) {
        return switch (actual) {
            case Designator.ArraySection(_, var subscripts, _, _) -> subscripts.stream()
                    .anyMatch(Designator.SectionSubscript.Vector.class::isInstance);
            case Designator.ComponentReference(var structure, _, _, _, _) -> hasVectorSubscript(structure);
            case Designator.Substring(var text, _, _, _) -> hasVectorSubscript(text);
            default -> false;
        };
    }

    /** F2018 15.5.2.4 p13: an element that stands for those behind it, of an array that need not be contiguous. */
    private boolean isScattered(Expression actual) {
        return actual instanceof Designator.ArrayElement(var array, _, _)
                && !(actual.type() instanceof DataType.CharacterType)
                && definability.whole(array).filter(s -> !s.has(Attribute.CONTIGUOUS) && (s.has(Attribute.POINTER)
                        || s.shape().orElse(null) instanceof ArraySpec.AssumedShape && s.isDummy()
                                && !s.has(Attribute.ALLOCATABLE))).isPresent();
    }

    /**
     * F2018 15.5.2.11: an array, or what is left of it from an element on, that is smaller than the dummy array, where
     * both sizes are known.
     */
    private boolean isTooSmall(Symbol dummy, Expression actual) {
        if (actual.rank() == 0 && !(actual instanceof Designator.ArrayElement)
                || actual.type() instanceof DataType.CharacterType
                || !(dummy.shape().orElse(null) instanceof ArraySpec.Explicit(var bounds))) return false;
        long wanted = 1;
        for (var bound : bounds) {
            if (bound.upper().isEmpty()) return false;
            var lower = context.constants().integer(bound.lower());
            var upper = context.constants().integer(bound.upper().get());
            if (lower.isEmpty() || upper.isEmpty()) return false;
            wanted *= Math.max(0, upper.getAsLong() - lower.getAsLong() + 1);
        }
        if (actual instanceof Designator.ArrayElement element) {
            var rest = context.constants().elementsFrom(element);
            return rest.isPresent() && rest.getAsLong() < wanted;
        }
        var extents = context.constants().extents(actual);
        if (extents.isEmpty()) return false;
        long size = 1;
        for (long extent : extents.get()) size *= extent;
        return size < wanted;
    }

    private static boolean isDeferred(DataType type) {
        return type instanceof DataType.CharacterType(_, DataType.CharacterLength.Deferred _);
    }

    /** F2018 15.5.2.4; what can be allocated or pointed elsewhere agrees in its declared type too (15.5.2.5). */
    private boolean fitsType(Symbol dummy, DataType actual) {
        if (TypeRules.isHollerith(actual)) return true;
        if (!context.types().isCompatible(dummy.type(), actual)) return false;
        boolean dynamic = dummy.has(Attribute.ALLOCATABLE) || dummy.has(Attribute.POINTER);
        if (!dynamic || dummy.has(Attribute.POINTER) && dummy.has(Attribute.INTENT_IN)) return true;
        return TypeHierarchy.isPolymorphic(dummy.type()) ? dummy.type().equals(actual)
                : !TypeHierarchy.isPolymorphic(actual);
    }

    private Optional<String> misfitOfRank(Signature signature, Symbol dummy, Expression actual, Strictness strictness) {
        int wanted = dummy.rank();
        if (wanted == actual.rank() || wanted == ArraySpec.AssumedRank.RANK) return Optional.empty();
        if (actual.rank() == ArraySpec.AssumedRank.RANK)
            return Optional.of("has assumed rank, but must have rank " + wanted);
        if (wanted == 0 && signature.isElemental()) return Optional.empty();
        var message = Optional.of("has rank " + actual.rank() + ", but must have rank " + wanted);
        if (strictness == Strictness.GENERIC || wanted == 0) return message;
        boolean sequence = dummy.shape().orElseThrow() instanceof ArraySpec.Explicit;
        if (!sequence) return message;
        if (actual.rank() > 0) return Optional.empty();
        // F2018 15.5.2.4: an element stands for the elements from there on; a scalar of type character may, too.
        return startsSequence(actual) || actual.type() instanceof DataType.CharacterType ? Optional.empty() : message;
    }

    private static boolean startsSequence(Expression actual) {
        return switch (actual) {
            case Designator.ArrayElement _ -> true;
            case Designator.Substring(var text, _, _, _) -> startsSequence(text);
            default -> false;
        };
    }
}
