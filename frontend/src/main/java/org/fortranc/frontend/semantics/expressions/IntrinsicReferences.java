package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.constants.ConstantValue;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.Parameter;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.Presence;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicProcedure.Use;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicTable;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.DataType.ComplexType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.RealType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** References to intrinsic procedures: their arguments are put in order and checked, constants are folded. */
final class IntrinsicReferences {
    /** gfortran lets the kinds of their arguments differ and takes the largest. */
    private static final Set<String> MIXED_KINDS =
            Set.of("max", "min", "mod", "modulo", "dim", "sign", "and", "or", "xor");

    private static final int HIGHEST_RANK = 15;

    private final UnitContext context;
    private final IntrinsicResults results;
    private final Definability definability;

    IntrinsicReferences(UnitContext context, Definability definability) {
        this.context = context;
        this.definability = definability;
        this.results = new IntrinsicResults(context);
    }

    Expression function(String name, List<Actual> actuals, SourceRange range) {
        var table = IntrinsicTable.standard();
        var specific = table.specific(name);
        if (specific.isPresent()) return specific(specific.get(), actuals, range);
        var procedure = table.function(name, actuals.size()).orElseThrow(() ->
                Names.wrongClass(name, "an intrinsic subroutine, not a function", range));
        var slots = slots(procedure, name, actuals, range);
        return ImageInquiries.isOne(name) ? new ImageInquiries(name, slots, context, definability, range).value()
                : reference(procedure, name, slots, range);
    }

    /** A specific name is the generic function for one type; AMAX0 and the like convert its result. */
    private Expression specific(IntrinsicTable.SpecificName specific, List<Actual> actuals, SourceRange range) {
        var slots = slots(specific.generic(), specific.name(), actuals, range);
        var first = slots.getFirst().orElseThrow();
        if (!isOneOf(specific.argumentType(), first.type()))
            throw new SemanticError(Code.ARGUMENT_MISMATCH, first.range(), "The argument of '%s' is %s",
                    specific.name(),
                            TypeRules.describe(first.type()));
        boolean converts = !specific.resultType().equals("=");
        if (specific.name().equals("dcmplx")) {
            slots.set(2, Optional.of(ConstantConversion.integer(8, 4, range)));
            return reference(specific.generic(), specific.name(), slots, range);
        }
        // REAL of a REAL(8) and of an INTEGER is the default kind already.
        var reference = reference(specific.generic(), specific.name(), slots, range);
        if (!converts) return reference;
        var conversion = IntrinsicTable.standard().function(specific.resultType().startsWith("I") ? "int" : "real")
                .orElseThrow();
        return reference(conversion, conversion.name(), new ArrayList<>(List.of(Optional.of(reference),
                Optional.empty())), range);
    }

    /** The arguments of an intrinsic subroutine, in order. */
    List<ActualArgument> subroutine(String name, List<Actual> actuals, SourceRange range) {
        var procedure = IntrinsicTable.standard().subroutine(name)
                .orElseThrow(() -> Names.wrongClass(name, "an intrinsic function, not a subroutine", range));
        var slots = slots(procedure, name, actuals, range);
        check(procedure, name, slots);
        for (int i = 0; i < slots.size(); i++) {
            var parameter = procedure.parameters().get(i);
            if (parameter.use() != Use.READ)
                slots.get(i).filter(e -> definability.procedurePointer(e).isEmpty()).ifPresent(e ->
                        definability.require(e, "as the argument '" + parameter.name() + "' of '"
                        + name + "'"));
        }
        return arguments(procedure, slots);
    }

    private static List<ActualArgument> arguments(IntrinsicProcedure procedure, List<Optional<Expression>> slots) {
        var arguments = new ArrayList<ActualArgument>();
        boolean skipped = false;
        for (int i = 0; i < slots.size(); i++) {
            String keyword = skipped ? parameter(procedure, i).name() : "";
            if (slots.get(i).isPresent()) arguments.add(new ActualArgument.Given(slots.get(i).get(), keyword));
            else arguments.add(new ActualArgument.Absent());
            skipped |= slots.get(i).isEmpty();
        }
        return arguments;
    }

    /** Distributes the actual arguments over the dummies; a LOGICAL where DIM would stand is the MASK. */
    private List<Optional<Expression>> slots(IntrinsicProcedure procedure, String name, List<Actual> actuals,
            SourceRange range) {
        var parameters = procedure.parameters();
        var slots = new ArrayList<Optional<Expression>>(java.util.Collections.nCopies(parameters.size(),
                Optional.empty()));
        int position = 0;
        for (var actual : actuals) {
            var expression = actual.expression().orElseThrow(() ->
                    new SemanticError(Code.ARGUMENT_MISMATCH, actual.range(), "'%s' takes no alternate return", name));
            int at;
            if (actual.keyword().isEmpty()) {
                at = position++;
                if (at < parameters.size() && parameters.get(at).name().equals("dim") && expression.type()
                        instanceof LogicalType) at = position++;
                if (at >= parameters.size()) {
                    if (!procedure.isVariadic())
                        throw new SemanticError(Code.ARGUMENT_COUNT,
                                range, "'%s' takes at most %d arguments, but %d are given", name,
                                        parameters.size(), actuals.size());
                    slots.add(Optional.of(expression));
                    continue;
                }
            } else {
                at = indexOf(procedure, actual.keyword(), actuals.size());
                if (at < 0) throw new SemanticError(Code.ARGUMENT_MISMATCH,
                        actual.range(), "'%s' has no dummy argument '%s'", name, actual.keyword());
            }
            if (slots.get(at).isPresent())
                throw new SemanticError(Code.ARGUMENT_MISMATCH, actual.range(), "The argument '%s' is given twice",
                        parameters.get(at).name());
            slots.set(at, Optional.of(expression));
        }
        for (int i = 0; i < parameters.size(); i++)
            if (slots.get(i).isEmpty() && parameters.get(i).presence() == Presence.REQUIRED)
                throw new SemanticError(Code.ARGUMENT_COUNT, range, "The argument '%s' of '%s' is missing",
                        parameters.get(i).name(), name);
        if (procedure.isVariadic() && slots.size() == parameters.size()
                && slots.getLast().isEmpty()) slots.removeLast();
        return slots;
    }

    private static int indexOf(IntrinsicProcedure procedure, String keyword, int given) {
        // ATAN's only argument is X, while Y is the first of two.
        String name = procedure.name().equals("atan") && given == 1 && keyword.equals("x") ? "y" : keyword;
        for (int i = 0; i < procedure.parameters().size(); i++)
            if (procedure.parameters().get(i).name().equals(name)) return i;
        return -1;
    }

    private Expression reference(IntrinsicProcedure procedure, String name, List<Optional<Expression>> slots,
            SourceRange range) {
        unify(procedure, slots);
        check(procedure, name, slots);
        requireAttribute(procedure, slots);
        new IntrinsicShapes(context, procedure, slots).check(range);
        boolean transfer = procedure.name().equals("transfer");
        if (transfer) slots.set(0, slots.getFirst().map(IntrinsicReferences::withAllBits));
        var given = slots.isEmpty() ? Optional.<Expression>empty() : slots.getFirst();
        DataType type = results.type(procedure, slots, range);
        if (given.isPresent() && TypeRules.isTypeless(given.get().type()) && Set.of("int", "real", "dble").contains(
                procedure.name()))
            return ConstantConversion.convert(given.get(), type);
        if (procedure.name().equals("null")) return new Expression.NullPointer(type, results.rank(procedure, slots,
                range), range);
        boolean angle = procedure.name().equals("atan") && slots.get(1).isPresent();
        var kept = procedure.name().equals("atan") && !angle ? slots.subList(0, 1) : slots;
        var reference = new Expression.IntrinsicReference(angle ? "atan2" : procedure.name(), arguments(procedure,
                operands(procedure, kept, type)),
                type, results.rank(procedure, slots, range), range);
        if (transfer && type instanceof LogicalType || takesSignOfZero(procedure, slots)) return reference;
        return reference.rank() == 0 ? context.constants().folded(reference)
                : isRounded(procedure, reference) ? context.constants().foldedVector(reference) : reference;
    }

    /** SIGN by a negative zero, which an option may make positive. */
    private static boolean takesSignOfZero(IntrinsicProcedure procedure, List<Optional<Expression>> slots) {
        return procedure.name().equals("sign") && slots.get(1).orElse(null) instanceof Expression.RealConstant(
                double value, _, _) && value == 0 && Double.doubleToRawLongBits(value) != 0;
    }

    /**
     * What TRANSFER makes of bits that go through a LOGICAL on their way to another type: an INTEGER holds them all.
     */
    private static Expression withAllBits(Expression source) {
        if (source instanceof Expression.Parenthesized(var operand, _)) return withAllBits(operand);
        if (!(source instanceof Expression.IntrinsicReference(var name, var arguments, var type, var rank, var range))
                || !name.equals("transfer") || !(type instanceof LogicalType(int kind))
                || !(arguments.get(1) instanceof ActualArgument.Given(var mold, var keyword))) return source;
        Expression zero = ConstantConversion.integer(0, kind, mold.range());
        var others = new ArrayList<>(arguments);
        others.set(1, new ActualArgument.Given(mold.rank() == 0 ? zero
                : ConstantValue.vector(zero.type(), List.of(zero)).expression(mold.range()), keyword));
        return new Expression.IntrinsicReference(name, others, zero.type(), rank, range);
    }

    /** Whether a constant of gfortran's could differ from what the library computes when the program runs. */
    private static boolean isRounded(IntrinsicProcedure procedure, Expression.IntrinsicReference reference) {
        return reference.rank() == 1
                && (reference.type() instanceof RealType || reference.type() instanceof ComplexType)
                && (procedure.isElemental() || procedure.name().startsWith("bessel_"));
    }

    /** The operands of products are of the product's type, and a BOZ constant in CMPLX is bits of a part. */
    private static List<Optional<Expression>> operands(IntrinsicProcedure procedure,
            List<Optional<Expression>> slots, DataType type) {
        return switch (procedure.name()) {
            case "cmplx" -> slots.stream().map(slot -> slot.map(e -> TypeRules.isTypeless(e.type())
                    ? ConstantConversion.convert(e, new RealType(TypeRules.kindOf(type))) : e)).toList();
            case "matmul", "dot_product" -> slots.stream().map(slot -> slot.map(e -> Conversions.to(type, e))).toList();
            default -> slots;
        };
    }

    /** Brings arguments that must agree to one kind, and gives typeless constants the kind of the others. */
    private void unify(IntrinsicProcedure procedure, List<Optional<Expression>> slots) {
        if (procedure.parameters().stream().noneMatch(p -> p.types().startsWith("="))) {
            if (procedure.parameters().stream().anyMatch(p -> p.name().equals("i")
                    && p.types().contains("B"))) giveKinds(slots, Optional.empty());
            return;
        }
        Optional<DataType> common = Optional.empty();
        for (int i = 0; i < slots.size(); i++) {
            if (!isAgreeing(procedure, i) || slots.get(i).isEmpty()) continue;
            var type = slots.get(i).get().type();
            if (TypeRules.isTypeless(type) || type instanceof CharacterType) continue;
            common = common.isEmpty() ? Optional.of(type)
                    : type.getClass() == common.get().getClass() && MIXED_KINDS.contains(procedure.name())
                            && TypeRules.kindOf(type) > TypeRules.kindOf(common.get()) ? Optional.of(type) : common;
        }
        giveKinds(slots, common);
        if (!MIXED_KINDS.contains(procedure.name()) || common.isEmpty()) return;
        var type = common.get();
        for (int i = 0; i < slots.size(); i++)
            if (isAgreeing(procedure, i)) slots.set(i, slots.get(i).map(e -> e.type().getClass() == type.getClass()
            ? Conversions.to(type, e) : e));
    }

    private static boolean isAgreeing(IntrinsicProcedure procedure, int slot) {
        return slot == 0 || parameter(procedure, slot).types().startsWith("=");
    }

    /** Two typeless constants are integers of the default kind. */
    private void giveKinds(List<Optional<Expression>> slots, Optional<DataType> common) {
        var type = common.or(() -> slots.stream().flatMap(Optional::stream).map(Expression::type)
                .filter(t -> t instanceof IntegerType && !TypeRules.isTypeless(t)).findFirst())
                .orElse(context.defaultInteger());
        slots.replaceAll(slot -> slot.map(e -> TypeRules.isTypeless(e.type()) ? ConstantConversion.convert(e, type)
                : e));
    }

    private static Parameter parameter(IntrinsicProcedure procedure, int slot) {
        return procedure.parameters().get(Math.min(slot, procedure.parameters().size() - 1));
    }

    private void check(IntrinsicProcedure procedure, String name, List<Optional<Expression>> slots) {
        types(procedure, name, slots);
        new IntrinsicConstraints(context, definability).check(procedure.name(), slots);
    }

    private void types(IntrinsicProcedure procedure, String name, List<Optional<Expression>> slots) {
        int rank = 0;
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).isEmpty()) continue;
            var parameter = parameter(procedure, i);
            var argument = slots.get(i).get();
            boolean agrees = !parameter.types().startsWith("=") || slots.getFirst()
                    .orElseThrow().type().sameTypeAndKind(argument.type());
            if (!agrees || !parameter.types().startsWith("=") && !isOneOf(parameter.types(), argument.type())
                    && !(parameter.types().contains("P") && argument instanceof Expression.Callee))
                throw new SemanticError(Code.ARGUMENT_MISMATCH, argument.range(), "The argument '%s' of '%s' is %s",
                        parameter.name(), name, TypeRules.describe(argument.type()));
            // F2018 C838
            if (i > 0 || !mayAskOfAnyRank(procedure)) Expressions.ranked(argument);
            if (!parameter.takesRank(argument.rank()))
                throw new SemanticError(Code.RANK_MISMATCH, argument.range(), "The argument '%s' of '%s' has rank %d",
                        parameter.name(), name, argument.rank());
            if (parameter.name().equals("kind")) continue;
            // F2018 16.9: MASK conforms with ARRAY, but for UNPACK, whose result has the shape of MASK.
            int first = slots.getFirst().map(Expression::rank).orElse(0);
            if (parameter.name().equals("mask") && !name.equals("unpack") && first != 0 && argument.rank() != 0 && argument.rank() != first)
                throw new SemanticError(Code.RANK_MISMATCH, argument.range(),
                        "The argument 'mask' of '%s' has rank %d, but the array has rank %d", name, argument.rank(),
                        first);
            if (parameter.name().equals("dim")) requireDimension(argument, slots.getFirst().orElseThrow(), procedure,
                    name);
            if (procedure.isElemental() && rank != 0 && argument.rank() != 0 && rank != argument.rank())
                throw new SemanticError(Code.RANK_MISMATCH,
                        argument.range(), "The arguments of '%s' have the ranks %d and %d",
                                name, rank, argument.rank());
            rank = Math.max(rank, argument.rank());
        }
    }

    private static boolean mayAskOfAnyRank(IntrinsicProcedure procedure) {
        return procedure.kind() == IntrinsicProcedure.ProcedureKind.INQUIRY || procedure.name().equals("c_loc")
                || procedure.name().equals("loc");
    }

    /** A constant DIM must be a dimension of the array, or of the result where that has one more. */
    private void requireDimension(Expression dim, Expression array, IntrinsicProcedure procedure, String name) {
        var value = context.constants().integer(dim);
        int last = array.rank() == ArraySpec.AssumedRank.RANK ? HIGHEST_RANK
                : procedure.resultRank().equals("spread") ? array.rank() + 1 : array.rank();
        if (value.isPresent() && (value.getAsLong() < 1 || value.getAsLong() > last))
            throw new SemanticError(Code.CONSTRAINT, dim.range(), "DIM of '%s' is %d, but the array has rank %d", name,
                    value.getAsLong(), array.rank());
    }

    /** What the standard asks of a name that is the argument of PRESENT, ALLOCATED or ASSOCIATED. */
    private void requireAttribute(IntrinsicProcedure procedure, List<Optional<Expression>> slots) {
        Optional<Set<Attribute>> wanted = switch (procedure.name()) {
            case "present" -> Optional.of(Set.of(Attribute.OPTIONAL));
            case "allocated" -> Optional.of(Set.of(Attribute.ALLOCATABLE));
            case "associated" -> Optional.of(Set.of(Attribute.POINTER));
            default -> Optional.empty();
        };
        if (wanted.isEmpty()) return;
        var argument = slots.getFirst().orElseThrow();
        if (procedure.name().equals("associated") && definability.isTarget(argument)) return;
        var symbol = argument instanceof Expression.Callee callee ? definability.symbol(callee)
                : definability.whole(argument);
        if (symbol.isEmpty() || wanted.get().stream().noneMatch(symbol.get()::has))
            throw new SemanticError(Code.ARGUMENT_MISMATCH, argument.range(), "The argument of '%s' must be %s",
                    procedure.name(),
                            wanted.get().iterator().next());
    }

    /** Whether the letters of the table allow the type. */
    private boolean isOneOf(String letters, DataType type) {
        for (int i = 0; i < letters.length(); i++) {
            int kind = i + 1 < letters.length() && Character.isDigit(letters.charAt(i + 1)) ? letters.charAt(i + 1)
                    - '0' : 0;
            boolean kindFits = kind == 0 || kind == TypeRules.kindOf(type)
                    || kind == 4 && (TypeRules.kindOf(type) == context.options().defaultReal()
                    && !(type instanceof IntegerType)
                    || TypeRules.kindOf(type) == context.options().defaultInteger() && type instanceof IntegerType);
            boolean fits = switch (letters.charAt(i)) {
                case 'I' -> type instanceof IntegerType && !TypeRules.isTypeless(type) && kindFits;
                case 'R' -> type instanceof RealType && kindFits;
                case 'C' -> type instanceof ComplexType && kindFits;
                case 'L' -> type instanceof LogicalType;
                case 'S' -> type instanceof CharacterType;
                case 'D' -> type instanceof DataType.DerivedType;
                case 'B' -> TypeRules.isTypeless(type);
                case '*' -> !(type instanceof DataType.NoType) && !TypeRules.isTypeless(type);
                default -> false;
            };
            if (fits) return true;
        }
        return false;
    }
}
