package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/** References to intrinsic functions with a scalar result, or one element of an elemental one (F2018 clause 16). */
final class IntrinsicLowering {
    /** Not elemental (F2018 table 16.1): their array arguments are not taken element by element. */
    private static final Set<String> TRANSFORMATIONAL = Set.of("all", "any", "count", "cshift", "dot_product",
            "eoshift", "findloc",
            "iall", "iany", "iparity", "matmul", "maxloc", "maxval", "minloc", "minval", "norm2", "pack", "parity",
            "product", "reduce",
            "repeat", "reshape", "spread", "sum", "transfer", "transpose", "trim", "unpack", "size", "shape", "lbound",
            "ubound", "len",
            "kind", "allocated", "associated", "present", "is_contiguous", "rank", "same_type_as", "extends_type_of",
                    "storage_size", "sizeof", "loc",
            "null",
            "huge", "tiny", "epsilon", "precision", "range", "digits", "radix", "maxexponent", "minexponent",
            "bit_size", "c_associated", "c_loc", "c_funloc", "c_sizeof");
    private static final Set<String> REDUCTIONS = Set.of("all", "any", "count", "dot_product", "findloc", "iall",
            "iany", "iparity",
            "maxloc", "maxval", "minloc", "minval", "norm2", "parity", "product", "reduce", "sum");
    private static final Set<String> CONVERSIONS =
            Set.of("int", "real", "dble", "float", "sngl", "dfloat", "ifix", "idint", "int2", "int8", "logical",
            "dreal");
    /** Functions of one argument whose second one only chooses the kind of the result. */
    private static final Set<String> KIND_SECOND = Set.of("ceiling", "floor", "nint", "ichar", "iachar", "char",
            "achar", "len_trim");
    private static final Set<String> SERVICES = Set.of("command_argument_count", "rand", "irand", "etime", "dtime",
            "secnds", "second", "time",
            "time8", "iargc",
            "mclock", "ierrno", "getpid", "getuid", "getgid", "fdate", "ctime", "isatty", "hostnm", "getcwd", "chdir",
            "access", "rename",
            "unlink", "system", "fget", "fput", "ttynam", "chmod", "fgetc", "fputc", "fstat", "ftell", "kill", "link",
            "lstat", "stat", "symlnk", "umask", "mclock8", "malloc", "fnum");

    private final ProcedureContext context;

    IntrinsicLowering(ProcedureContext context) {
        this.context = context;
    }

    static boolean isElemental(IntrinsicReference reference) {
        return !TRANSFORMATIONAL.contains(reference.name()) && !BesselSequence.isOne(reference);
    }

    Expr lower(IntrinsicReference reference, Elements elements) {
        String name = reference.name();
        var type = TypeLowering.scalar(reference.type(), reference.range());
        if (REDUCTIONS.contains(name)) return context.reductions.scalar(reference, elements);
        if (CONVERSIONS.contains(name)) return ExpressionLowering.convert(argument(reference, 0, elements), type);
        if (SERVICES.contains(name)) return service(reference, elements, type);
        return switch (name) {
            case "ibits", "ishft", "ishftc", "btest", "ibset", "ibclr", "shifta", "shiftl", "shiftr", "dshiftl",
                    "dshiftr", "lshift", "rshift" -> {
                var shifted = new BitLowering(this).shifted(reference, elements, type);
                new RunTimeChecks(context).bits(name, shifted.arguments());
                yield shifted;
            }
            case "bge", "bgt", "ble", "blt" -> new BitLowering(this).comparison(reference, elements, type);
            case "maskl", "maskr" -> new Expr.Intrinsic(function(reference), List.of(Arithmetic.asDefaultInteger(
                    argument(reference, 0, elements))), type);
            case "bessel_jn", "bessel_yn" -> new Expr.Intrinsic(function(reference), List.of(
                    Arithmetic.asDefaultInteger(argument(reference, 0, elements)),
                    argument(reference, 1, elements)), type);
            case "aint", "anint" -> rounded(reference, elements, type);
            case "asind", "acosd", "atand", "atan2d", "cotan", "cotand" ->
                    new DegreeLowering(context).lower(reference, elements, (Type.Scalar) type);
            case "selected_int_kind", "selected_real_kind", "selected_char_kind" ->
                    new KindSelection(context).lower(reference);
            case "out_of_range" -> new OutOfRange(context).lower(reference, elements);
            case "scale", "set_exponent" -> withSecondAs(Type.INTEGER, reference, elements, type);
            case "nearest" -> withSecondAs(type, reference, elements, type);
            case "cmplx", "dcmplx", "complex" -> complex(reference, elements, (Type.ComplexType) type);
            case "merge" -> type instanceof Type.StructureType ? mergeStructures(reference, elements, type)
                    : merge(reference, elements);
            case "min", "max" -> fold(name.equals("min") ? IntrinsicFunction.MIN : IntrinsicFunction.MAX, reference,
                    elements, type);
            case "dprod" -> new Expr.Binary(Expr.Binary.Op.MULTIPLY,
                    ExpressionLowering.convert(argument(reference, 0, elements), type),
                    ExpressionLowering.convert(argument(reference, 1, elements), type));
            case "atan" -> intrinsic(present(reference, 1) ? IntrinsicFunction.ATAN2 : IntrinsicFunction.ATAN,
                    reference, elements, type);
            case "sign" -> sign(reference, elements, type);
            case "lnblnk" -> intrinsic(IntrinsicFunction.LEN_TRIM, reference, elements, type);
            case "isnan", "ieee_is_nan" -> intrinsic(IntrinsicFunction.IS_NAN, reference, elements, type);
            case "imag", "imagpart" -> intrinsic(IntrinsicFunction.AIMAG, reference, elements, type);
            case "realpart" -> ExpressionLowering.convert(argument(reference, 0, elements), type);
            case "and", "or", "xor" -> new BitLowering(this).bitwise(reference, elements, type);
            case "index", "scan", "verify" -> search(reference, elements, type);
            case "repeat" -> intrinsic(IntrinsicFunction.REPEAT, reference, elements, type);
            case "is_iostat_end" -> equals(reference, elements, -1);
            case "is_iostat_eor" -> equals(reference, elements, -2);
            case "c_loc", "c_funloc" -> new CAddressLowering(context).location(reference);
            case "c_associated" -> new CAddressLowering(context).isAssociated(reference);
            case "loc" -> new CAddressLowering(context).plainLocation(reference);
            case "transfer" -> new TransferFunction(context).scalar(reference, elements, type);
            default -> new InquiryLowering(context).lower(reference, elements, type)
                    .orElseGet(() -> intrinsic(function(reference), reference, elements, type));
        };
    }

    private Expr merge(IntrinsicReference reference, Elements elements) {
        Expr condition = argument(reference, 2, elements);
        Expr first = argument(reference, 0, elements);
        Expr second = argument(reference, 1, elements);
        if (first.type() instanceof Type.CharacterType && reference.rank() == 0) new BoundsCheck(context)
                .lengths("MERGE intrinsic", context.characters.length(first), context.characters.length(second));
        return new Expr.Choose(condition, first, second);
    }

    /** MERGE of structures, which are copied and not chosen. */
    private Expr mergeStructures(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        var origin = context.sink.origin().withoutComments();
        var merged = context.temporary("merged", type);
        var condition = argument(reference, 2, elements);
        var first = (Place) argument(reference, 0, elements);
        var second = (Place) argument(reference, 1, elements);
        context.sink.add(new Stmt.If(condition, List.of(new Stmt.CopyValue(merged, first, origin)),
                List.of(new Stmt.CopyValue(merged, second, origin)), origin));
        return merged;
    }

    /** AINT and ANINT round in the kind of the argument. */
    private Expr rounded(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        Expr value = argument(reference, 0, elements);
        return ExpressionLowering.convert(new Expr.Intrinsic(function(reference), List.of(value),
                value.type().scalar()), type);
    }

    static IntrinsicFunction function(IntrinsicReference reference) {
        try {
            return IntrinsicFunction.valueOf(reference.name().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new Untranslatable("the intrinsic function %s".formatted(reference.name().toUpperCase(Locale.ROOT)),
                    reference.range());
        }
    }

    private Expr intrinsic(IntrinsicFunction function, IntrinsicReference reference, Elements elements,
            Type.Scalar type) {
        var arguments = new ArrayList<Expr>();
        int count = KIND_SECOND.contains(reference.name()) ? 1 : reference.arguments().size();
        for (int i = 0; i < count; i++)
            if (present(reference, i)) arguments.add(argument(reference, i, elements));
        return new Expr.Intrinsic(function, arguments, type);
    }

    /** MIN and MAX of many are taken two at a time from the left. */
    private Expr fold(IntrinsicFunction function, IntrinsicReference reference, Elements elements, Type.Scalar type) {
        Expr result = convertNumber(argument(reference, 0, elements), type);
        for (int i = 1; i < reference.arguments().size(); i++) {
            if (!present(reference, i)) continue;
            var presence = presence(reference, i);
            if (presence.isPresent()) result = context.keep(reference.name() + "_so_far", result);
            Expr folded = new Expr.Intrinsic(function,
                    List.of(result, convertNumber(argument(reference, i, elements), type)), type);
            result = presence.isPresent() ? new Expr.Choose(presence.get(), folded, result) : folded;
        }
        return result;
    }

    /** The test whether an argument is there, if it is an OPTIONAL dummy argument (F2018 15.5.2.12 p3). */
    Optional<Expr> presence(IntrinsicReference reference, int position) {
        return presence(given(reference, position));
    }

    /** Whether the expression is an OPTIONAL dummy argument, which is read only where it is known to be there. */
    boolean mayBeAbsent(Expression expression) {
        return presence(expression).isPresent();
    }

    /** The test whether an OPTIONAL dummy argument is there. */
    Optional<Expr> presence(Expression argument) {
        while (argument instanceof Expression.Conversion(var operand, _, _)) argument = operand;
        return argument instanceof Designator.ObjectName name
                && context.index().object(name.entity()).filter(o -> o.has(Entity.Attribute.OPTIONAL)).isPresent()
                && context.designators.place(name) instanceof Place.Variable variable
                ? Optional.of(new Expr.Present(variable.name())) : Optional.empty();
    }

    /** A scalar argument, or what it stands for where it is an OPTIONAL dummy argument that is absent. */
    Optional<Expr> optional(IntrinsicReference reference, int position, Elements elements, Expr otherwise) {
        return optional(reference, position).map(expression -> {
            Expr value = context.expressions.lower(expression, elements);
            return presence(reference, position).<Expr>map(given -> new Expr.Choose(given, value,
                    Arithmetic.convert(otherwise, value.type().scalar()))).orElse(value);
        });
    }

    private static Expr convertNumber(Expr value, Type.Scalar type) {
        return type instanceof Type.CharacterType ? value : ExpressionLowering.convert(value, type);
    }

    /** The second argument may have any kind; what it says fits the one that the function works with. */
    private Expr withSecondAs(Type.Scalar second, IntrinsicReference reference, Elements elements, Type.Scalar type) {
        return new Expr.Intrinsic(function(reference), List.of(argument(reference, 0, elements),
                ExpressionLowering.convert(argument(reference, 1, elements), second)), type);
    }

    /** INDEX, SCAN and VERIFY: the fourth argument only chooses the kind. */
    private Expr search(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        var arguments = new ArrayList<>(List.of(argument(reference, 0, elements), argument(reference, 1, elements)));
        optional(reference, 2, elements, Arithmetic.FALSE).ifPresent(arguments::add);
        return new Expr.Intrinsic(function(reference), arguments, type);
    }

    /** With {@code -fno-sign-zero} a zero is positive whatever its sign. */
    private Expr sign(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        Expr signed = intrinsic(IntrinsicFunction.SIGN, reference, elements, type);
        if (context.surroundings.options().runTime().signZero() || !(type instanceof Type.RealType)
                || !(signed instanceof Expr.Intrinsic(_, var arguments, _))) return signed;
        return new Expr.Choose(new Expr.Compare(Expr.Compare.Op.EQ, arguments.get(1),
                new Expr.RealLiteral(0, (Type.RealType) type)),
                new Expr.Intrinsic(IntrinsicFunction.ABS, List.of(arguments.getFirst()), type), signed);
    }

    private Expr equals(IntrinsicReference reference, Elements elements, long value) {
        Expr given = argument(reference, 0, elements);
        return new Expr.Compare(Expr.Compare.Op.EQ, given, ConstantValues.converted(Arithmetic.literal(value),
                given.type().scalar()));
    }

    private Expr imaginary(IntrinsicReference reference, Elements elements, Type.ComplexType type) {
        return ExpressionLowering.convert(argument(reference, 1, elements), type.part());
    }

    private Expr complex(IntrinsicReference reference, Elements elements, Type.ComplexType type) {
        Expr first = argument(reference, 0, elements);
        if (first.type() instanceof Type.ComplexType) return ExpressionLowering.convert(first, type);
        Expr real = ExpressionLowering.convert(first, type.part());
        Expr zero = new Expr.RealLiteral(0, type.part());
        Expr imaginary = !present(reference, 1) ? zero : presence(reference, 1)
                .<Expr>map(given -> new Expr.Choose(given, imaginary(reference, elements, type), zero))
                .orElseGet(() -> imaginary(reference, elements, type));
        if (real instanceof Expr.RealLiteral(var re, _) && imaginary instanceof Expr.RealLiteral(var im, _))
            return new Expr.ComplexLiteral(re, im, type);
        return new Expr.Intrinsic(IntrinsicFunction.CMPLX, List.of(real, imaginary), type);
    }

    /** gfortran's functions that read the world are calls, made where they stand. */
    private Expr service(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        String name = switch (reference.name()) {
            case "command_argument_count" -> "iargc";
            default -> reference.name();
        };
        var subroutine = IntrinsicSubroutine.valueOf(name.toUpperCase(Locale.ROOT));
        var result = type instanceof Type.CharacterType ? context.temporaryText(reference.name())
                : context.temporary(reference.name() + "_value", type);
        var arguments = new ArrayList<Stmt.Argument>();
        for (int i = 0; i < reference.arguments().size(); i++) {
            arguments.add(switch (reference.arguments().get(i)) {
                case ActualArgument.Given(Designator designator, _) when designator.rank() == 0 ->
                        new Stmt.Argument.ByReference(context.designators.place(designator, elements));
                case ActualArgument.Given(Designator designator, _) ->
                        new Stmt.Argument.ByDescriptor(context.designators.view("argument",
                                context.designators.section(designator)));
                case ActualArgument.Given(var expression, _) ->
                        new Stmt.Argument.ByValue(context.expressions.lower(expression, elements));
                default -> new Stmt.Argument.Absent();
            });
        }
        context.sink.add(new Stmt.Call(Optional.of(result), new Stmt.Target.Service(subroutine), arguments,
                context.sink.origin()));
        return result;
    }

    static boolean present(IntrinsicReference reference, int position) {
        return position < reference.arguments().size() && reference.arguments()
                .get(position) instanceof ActualArgument.Given;
    }

    /** The expression of an argument that is there. */
    static Expression given(IntrinsicReference reference, int position) {
        if (position < reference.arguments().size()
                && reference.arguments().get(position) instanceof ActualArgument.Given(var expression,
                _)) return expression;
        throw new Untranslatable("%s without its argument %d".formatted(reference.name().toUpperCase(Locale.ROOT),
                position + 1),
                reference.range());
    }

    static Optional<Expression> optional(IntrinsicReference reference, int position) {
        return present(reference, position) ? Optional.of(given(reference, position)) : Optional.empty();
    }

    Expr argument(IntrinsicReference reference, int position, Elements elements) {
        return context.expressions.lower(given(reference, position), elements);
    }
}
