package org.fortranc.frontend.semantics.expressions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Subprogram;

/** What F2018 16.9 and 18.2.3 ask of the arguments of particular intrinsic procedures, beyond their types and ranks. */
final class IntrinsicConstraints {
    private final UnitContext context;
    private final Definability definability;

    IntrinsicConstraints(UnitContext context, Definability definability) {
        this.context = context;
        this.definability = definability;
    }

    void check(String name, List<Optional<Expression>> arguments) {
        switch (name) {
            case "btest", "ibset", "ibclr" -> within(name, "POS", arguments.get(1), 0, bits(arguments) - 1);
            case "ibits" -> {
                within(name, "POS", arguments.get(1), 0, bits(arguments));
                within(name, "LEN", arguments.get(2), 0, bits(arguments));
                sum(name, arguments.get(1), arguments.get(2), bits(arguments));
            }
            case "ishft" -> within(name, "SHIFT", arguments.get(1), -bits(arguments), bits(arguments));
            case "shiftl", "shiftr", "shifta" -> within(name, "SHIFT", arguments.get(1), 0, bits(arguments));
            case "dshiftl", "dshiftr" -> within(name, "SHIFT", arguments.get(2), 0, bits(arguments));
            case "maskl", "maskr" -> within(name, "I", arguments.getFirst(), 0, 8L * kindOfMask(arguments));
            case "mvbits" -> {
                sum(name, arguments.get(1), arguments.get(2), bits(arguments));
                sum(name, arguments.get(4), arguments.get(2), bits(arguments));
            }
            case "merge_bits" -> {
                if (isTypeless(arguments.get(0)) && isTypeless(arguments.get(1))) throw constraint(arguments.get(1),
                        "The arguments 'i' and 'j' of 'merge_bits' cannot both be BOZ constants");
            }
            case "merge" -> sameLength(arguments);
            case "findloc" -> comparable(arguments);
            case "repeat" -> within(name, "NCOPIES", arguments.get(1), 0, Long.MAX_VALUE);
            case "move_alloc" -> {
                requireAllocatable(name, "from", arguments.get(0));
                requireAllocatable(name, "to", arguments.get(1));
            }
            case "c_f_pointer" -> pointer(arguments);
            case "same_type_as", "extends_type_of" -> arguments.forEach(a -> requireExtensible(name, a));
            case "reduce" -> operation(arguments);
            default -> { }
        }
    }

    /** F2018 16.9.78: what == or .EQV. compares. */
    private static void comparable(List<Optional<Expression>> arguments) {
        var array = arguments.get(0).orElseThrow().type();
        var value = arguments.get(1).orElseThrow().type();
        boolean fits = TypeRules.isNumeric(array) && TypeRules.isNumeric(value) || array.getClass() == value.getClass();
        if (!fits) throw new SemanticError(Code.ARGUMENT_MISMATCH, arguments.get(1).orElseThrow().range(),
                "'findloc' cannot compare %s with %s", TypeRules.describe(array), TypeRules.describe(value));
    }

    private static long bits(List<Optional<Expression>> arguments) {
        var first = arguments.getFirst().orElseThrow().type();
        return TypeRules.isTypeless(first) ? Long.MAX_VALUE : 8L * TypeRules.kindOf(first);
    }

    private int kindOfMask(List<Optional<Expression>> arguments) {
        var kind = arguments.size() > 1 ? arguments.get(1).map(this::constant).orElse(OptionalLong.empty())
                : OptionalLong.empty();
        return (int) kind.orElse(4);
    }

    private OptionalLong constant(Expression expression) {
        if (expression.rank() != 0 || !(expression.type() instanceof DataType.IntegerType)) return OptionalLong.empty();
        return context.constants().integer(expression);
    }

    private void within(String name, String argument, Optional<Expression> given, long least, long most) {
        given.ifPresent(expression -> constant(expression).ifPresent(value -> {
            if (value < least || value > most) throw constraint(given,
                    "%s of '%s' is %d, but must be between %d and %d", argument, name, value, least, most);
        }));
    }

    private void sum(String name, Optional<Expression> position, Optional<Expression> length, long bits) {
        var first = position.map(this::constant).orElse(OptionalLong.empty());
        var count = length.map(this::constant).orElse(OptionalLong.empty());
        if (first.isPresent() && count.isPresent() && first.getAsLong() + count.getAsLong() > bits)
            throw constraint(length, "'%s' reaches bit %d of %d", name, first.getAsLong() + count.getAsLong(), bits);
    }

    private static boolean isTypeless(Optional<Expression> argument) {
        return argument.filter(a -> TypeRules.isTypeless(a.type())).isPresent();
    }

    private static void sameLength(List<Optional<Expression>> arguments) {
        if (!(arguments.get(0).orElseThrow().type() instanceof DataType.CharacterType one)
                || !(arguments.get(1).orElseThrow().type() instanceof DataType.CharacterType other)) return;
        var a = TypeRules.constantLength(one);
        var b = TypeRules.constantLength(other);
        if (a.isPresent() && b.isPresent() && !a.get().equals(b.get())) throw constraint(arguments.get(1),
                "The arguments of 'merge' have the lengths %d and %d", a.get(), b.get());
    }

    private void requireAllocatable(String name, String argument, Optional<Expression> given) {
        given.filter(g -> !definability.isWhole(g, Attribute.ALLOCATABLE)).ifPresent(g -> {
            throw constraint(given, "The argument '%s' of '%s' must be ALLOCATABLE", argument, name);
        });
    }

    /** F2018 16.9.76 and 16.9.165: a dynamic type can be asked of objects of extensible types. */
    private static void requireExtensible(String name, Optional<Expression> given) {
        boolean fits = given.orElseThrow().type() instanceof DataType.DerivedType
                || TypeHierarchy.isPolymorphic(given.orElseThrow().type());
        if (!fits) throw new SemanticError(Code.ARGUMENT_MISMATCH, given.orElseThrow().range(),
                "An argument of '%s' is %s, which is no extensible type", name,
                TypeRules.describe(given.orElseThrow().type()));
    }

    /** F2018 18.2.3.3. */
    private static void pointer(List<Optional<Expression>> arguments) {
        var pointer = arguments.get(1).orElseThrow();
        if (TypeHierarchy.isPolymorphic(pointer.type()))
            throw constraint(arguments.get(1), "The argument 'fptr' of 'c_f_pointer' must not be polymorphic");
        boolean shaped = arguments.size() > 2 && arguments.get(2).isPresent();
        if (pointer.rank() > 0 != shaped) throw constraint(arguments.get(1), pointer.rank() > 0
                ? "'c_f_pointer' needs SHAPE for an array" : "'c_f_pointer' takes no SHAPE for a scalar");
    }

    /** F2018 16.9.161: a pure function of two values of the array's type, with a value of that type. */
    private void operation(List<Optional<Expression>> arguments) {
        var type = arguments.get(0).orElseThrow().type();
        var known = definability.symbol((Expression.Callee) arguments.get(1).orElseThrow()).flatMap(Symbol::signature);
        known.filter(s -> !s.isFunction() || s.dummies().size() != 2 || s.resultRank() != 0
                || !s.resultType().sameTypeAndKind(type) || !s.dummies().stream().allMatch(dummy ->
                        dummy.filter(d -> d.rank() == 0 && d.type().sameTypeAndKind(type)).isPresent())
                || !s.isElemental() && !s.prefixes().contains(Subprogram.Prefix.PURE)).ifPresent(_ -> {
                    throw constraint(arguments.get(1), "The argument 'operation' of 'reduce' must be a PURE function of"
                            + " two scalars and with a result of the type %s", TypeRules.describe(type));
                });
    }

    private static SemanticError constraint(Optional<Expression> argument, String format, Object... values) {
        return new SemanticError(Code.CONSTRAINT, argument.orElseThrow().range(), format, values);
    }
}
