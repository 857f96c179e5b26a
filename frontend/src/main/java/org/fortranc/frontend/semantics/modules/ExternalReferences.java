package org.fortranc.frontend.semantics.modules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.Diagnostic;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.semantics.scopes.Characteristics;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.Symbol.Role;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/**
 * References to external procedures with implicit interfaces, compared with their definitions in the same files and
 * with each other.
 */
public final class ExternalReferences {
    /**
     * An actual argument.
     *
     * @param isProcedure also for a reference to a function whose result is a procedure pointer
     * @param procedure what the name of a procedure stands for
     */
    public record Passed(ActualArgument argument, boolean isProcedure, Optional<Symbol> procedure) {}

    private record Reference(String name, Role role, DataType type, List<Passed> arguments, SourceRange range) {}

    private record Definition(Signature signature, SourceRange range) {}

    private final boolean mismatchAllowed;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Definition> definitions = new HashMap<>();

    /** @param mismatchAllowed whether types and ranks may differ, as with {@code -fallow-argument-mismatch} */
    public ExternalReferences(boolean mismatchAllowed) {
        this.mismatchAllowed = mismatchAllowed;
    }

    public void refer(String name, Role role, DataType type, List<Passed> arguments, SourceRange range) {
        references.add(new Reference(name, role, type, arguments, range));
    }

    /** How many references there are, for {@link #returnTo}. */
    public int mark() {
        return references.size();
    }

    /** Takes back all references since the mark. */
    public void returnTo(int mark) {
        references.subList(mark, references.size()).clear();
    }

    public void define(Signature signature, SourceRange range) {
        definitions.put(signature.name().name(), new Definition(signature, range));
    }

    /** Whether some external procedure that is referred to has a name that begins like this. */
    public boolean anyBeginsWith(String prefix) {
        return references.stream().anyMatch(r -> r.name().startsWith(prefix));
    }

    /** Reports references that no call of the definition can be (F2018 15.5.2). */
    public void check(DiagnosticSink diagnostics) {
        var first = new HashMap<String, Reference>();
        for (var reference : references) {
            var definition = Optional.ofNullable(definitions.get(reference.name()));
            if (definition.isPresent()) {
                misfit(reference, definition.get()).ifPresent(problem -> diagnostics.report(
                        problem.diagnostic(reference, "it is defined here", definition.get().range())));
                continue;
            }
            // Each file is a compilation of its own.
            var other = first.putIfAbsent(reference.range().file() + ' ' + reference.name(), reference);
            if (other == null || mismatchAllowed) continue;
            misfit(reference, other).ifPresent(problem -> diagnostics.report(problem.diagnostic(reference,
                    "the other reference is here", other.range())));
        }
    }

    private record Problem(Code code, String message, SourceRange at) {
        Diagnostic diagnostic(Reference reference, String note, SourceRange place) {
            return new Diagnostic(code, message, at, List.of(new Diagnostic.Note(note, place)));
        }
    }

    private Optional<Problem> misfit(Reference reference, Definition defined) {
        String name = reference.name();
        var definition = defined.signature();
        if (reference.role() == Role.FUNCTION != definition.isFunction())
            return Optional.of(new Problem(Code.WRONG_NAME_CLASS, "'%s' is a %s".formatted(name,
                    definition.isFunction() ? "function, not a subroutine" : "subroutine, not a function"),
                    reference.range()));
        int count = definition.dummies().size();
        if (reference.arguments().size() != count)
            return Optional.of(new Problem(Code.ARGUMENT_COUNT, "'%s' takes %d arguments, but %d are given"
                    .formatted(name, count, reference.arguments().size()), reference.range()));
        if (!reference.range().file().equals(defined.range().file())) return Optional.empty();
        var result = definition.result();
        if (result.isPresent()) {
            boolean hidden = result.get().rank() != 0 || result.get().has(Attribute.POINTER)
                    || result.get().has(Attribute.ALLOCATABLE);
            if (hidden) return Optional.of(new Problem(Code.ARGUMENT_MISMATCH,
                    "'%s' needs an explicit interface, since its result is an array, POINTER or ALLOCATABLE"
                            .formatted(name), reference.range()));
            if (!mismatchAllowed && isIntrinsic(reference.type()) && isIntrinsic(result.get().type())
                    && !reference.type().sameTypeAndKind(result.get().type()))
                return Optional.of(new Problem(Code.TYPE_MISMATCH, "'%s' is %s here, but its result is %s".formatted(
                        name, TypeRules.describe(reference.type()), TypeRules.describe(result.get().type())),
                        reference.range()));
        }
        for (int i = 0; i < count; i++) {
            var dummy = definition.dummies().get(i);
            var actual = reference.arguments().get(i);
            boolean label = actual.argument() instanceof ActualArgument.AlternateReturn;
            if (dummy.isEmpty() != label) return Optional.of(new Problem(Code.ARGUMENT_MISMATCH,
                    "'%s' expects %s as its argument %d".formatted(name, label ? "a value"
                            : "an alternate return", i + 1), reference.range()));
            if (dummy.isEmpty() || !(actual.argument() instanceof ActualArgument.Given(var expression, _))) continue;
            var problem = misfit(name, dummy.get(), actual, expression);
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    private Optional<Problem> misfit(String procedure, Symbol dummy, Passed passed, Expression actual) {
        String name = dummy.name().name();
        boolean described = dummy.shape().filter(s -> !(s instanceof ArraySpec.Explicit)).isPresent();
        boolean explicit = described || dummy.has(Attribute.ALLOCATABLE) || dummy.has(Attribute.POINTER)
                || dummy.has(Attribute.OPTIONAL) || dummy.has(Attribute.VALUE) || dummy.has(Attribute.ASYNCHRONOUS)
                || dummy.has(Attribute.VOLATILE) || TypeHierarchy.isPolymorphic(dummy.type());
        if (explicit && !dummy.is(Symbol.Kind.PROCEDURE)) return Optional.of(new Problem(Code.ARGUMENT_MISMATCH,
                "'%s' needs an explicit interface because of its argument '%s'".formatted(procedure, name),
                actual.range()));
        if (mismatchAllowed) return Optional.empty();
        boolean wantsProcedure = dummy.is(Symbol.Kind.PROCEDURE);
        if (wantsProcedure || passed.isProcedure())
            return misfitOfProcedure(dummy, passed, actual).map(reason -> new Problem(Code.ARGUMENT_MISMATCH,
                    "The argument '%s' of '%s' %s".formatted(name, procedure, reason), actual.range()));
        if (isIntrinsic(dummy.type()) && isIntrinsic(actual.type()) && !dummy.type().sameTypeAndKind(actual.type()))
            return Optional.of(new Problem(Code.ARGUMENT_MISMATCH, "The argument '%s' of '%s' is %s, but must be %s"
                    .formatted(name, procedure, TypeRules.describe(actual.type()), TypeRules.describe(dummy.type())),
                    actual.range()));
        if (rankFits(dummy.rank() > 0, actual)) return Optional.empty();
        return Optional.of(new Problem(Code.RANK_MISMATCH, "The argument '%s' of '%s' has rank %d, but must have rank %d"
                .formatted(name, procedure, actual.rank(), dummy.rank()), actual.range()));
    }

    private static Optional<String> misfitOfProcedure(Symbol dummy, Passed passed, Expression actual) {
        if (!passed.isProcedure()) return Optional.of("must be a procedure");
        if (!dummy.is(Symbol.Kind.PROCEDURE)) return Optional.of("is a procedure, but must be a variable or value");
        var given = passed.procedure();
        if (given.isEmpty() || !(actual instanceof Expression.Callee callee)) return Optional.empty();
        if (given.get().hasExplicitType() && dummy.hasExplicitType() && isIntrinsic(dummy.type())
                && isIntrinsic(given.get().type()) && !dummy.type().sameTypeAndKind(given.get().type()))
            return Optional.of("is a function of " + TypeRules.describe(given.get().type()) + ", but must be of "
                    + TypeRules.describe(dummy.type()));
        return Characteristics.misfit(dummy, callee, given);
    }

    /** Compares two references to a procedure that is not known, as far as both tell what the dummies are. */
    private static Optional<Problem> misfit(Reference reference, Reference other) {
        if (reference.arguments().size() != other.arguments().size()) return Optional.empty();
        for (int i = 0; i < reference.arguments().size(); i++) {
            var passed = reference.arguments().get(i);
            var earlier = other.arguments().get(i);
            if (!(passed.argument() instanceof ActualArgument.Given(var actual, _))
                    || !(earlier.argument() instanceof ActualArgument.Given(var before, _))) continue;
            if (passed.isProcedure() != earlier.isProcedure())
                return Optional.of(new Problem(Code.ARGUMENT_MISMATCH,
                        "The argument %d of '%s' is a procedure in one reference, but not in another".formatted(i + 1,
                                reference.name()), actual.range()));
            if (passed.isProcedure()) continue;
            if (isIntrinsic(actual.type()) && isIntrinsic(before.type())
                    && !actual.type().sameTypeAndKind(before.type()))
                return Optional.of(new Problem(Code.ARGUMENT_MISMATCH,
                        "The argument %d of '%s' is %s here, but %s in another reference".formatted(i + 1,
                                reference.name(), TypeRules.describe(actual.type()), TypeRules.describe(before.type())),
                        actual.range()));
            boolean fit = actual.rank() > 0 ? rankFits(true, before) : before.rank() == 0 || rankFits(true, actual);
            if (!fit) return Optional.of(new Problem(Code.RANK_MISMATCH,
                    "The argument %d of '%s' has rank %d here, but rank %d in another reference".formatted(i + 1,
                            reference.name(), actual.rank(), before.rank()), actual.range()));
        }
        return Optional.empty();
    }

    /** Sequence association: an element of an array, and any CHARACTER, may stand for an array. */
    private static boolean rankFits(boolean array, Expression actual) {
        return array == actual.rank() > 0 || array && (isElement(actual) || actual.type()
                instanceof DataType.CharacterType);
    }

    private static boolean isElement(Expression actual) {
        return switch (actual) {
            case Designator.ArrayElement _ -> true;
            case Designator.Substring(var text, _, _, _) -> isElement(text);
            default -> false;
        };
    }

    private static boolean isIntrinsic(DataType type) {
        return switch (type) {
            case DataType.IntegerType _, DataType.RealType _, DataType.ComplexType _, DataType.LogicalType _ ->
                    !TypeRules.isTypeless(type);
            case DataType.CharacterType _ -> !TypeRules.isHollerith(type);
            default -> false;
        };
    }
}
