package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fortranc.analysis.LaneForm;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * The statements of a loop as operations on vectors, each lane with the bits of the scalar statement: the same
 * operations in the same order, none fused.
 */
final class LanePrinter {
    private static final String VECTORS = "jdk.incubator.vector";
    private static final ClassName OPERATORS = ClassName.get(VECTORS, "VectorOperators");

    private final LaneForm form;
    private final Names names;
    private final Kind kind;
    private final Function<Place.Element, CodeBlock> addresses;
    private final Function<Expr, CodeBlock> values;
    private final Places places;
    private final CodeBlock.Builder constants = CodeBlock.builder();
    private final Map<Expr, String> broadcast = new HashMap<>();
    private final Map<Place.Variable, String> temporaries = new HashMap<>();
    /** Elements, and parts of them, that a local holds, since nothing has stored to their array. */
    private final Map<Place, String> held = new HashMap<>();
    private JavaText out = new JavaText();
    private Stmt current;
    /** What loads and stores are told besides: which lanes there are, if not all. */
    private CodeBlock lanes = CodeBlock.of("");
    /** The same for the two vectors that hold the complex numbers of one group of lanes. */
    private CodeBlock lowLanes = CodeBlock.of("");
    private CodeBlock highLanes = CodeBlock.of("");

    /** The classes of vectors of one element type. */
    record Kind(ClassName vector, ClassName box, String species) {
        static Kind of(Type.Scalar type) {
            return switch (type) {
                case Type.RealType(var kind) when kind == 4 -> of("Float", Float.class);
                case Type.RealType _ -> of("Double", Double.class);
                default -> of("Int", Integer.class);
            };
        }

        private static Kind of(String word, Class<?> box) {
            return new Kind(ClassName.get(VECTORS, word + "Vector"), ClassName.get(box),
                    word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** What is known of elements that the loop names differently. */
    enum Places {
        /** One may be another's of a later group of lanes. */
        PERHAPS_SHARED,
        /** They are apart in all turns, so each is loaded once and stored once. */
        APART
    }

    /**
     * @param addresses a Java array and index, as {@code fromArray} takes them
     * @param values the Java name of a value that stays the same
     */
    LanePrinter(LaneForm form, Places places, Names names, Function<Place.Element, CodeBlock> addresses,
            Function<Expr, CodeBlock> values) {
        this.places = places;
        this.form = form;
        this.names = names;
        this.addresses = addresses;
        this.values = values;
        kind = Kind.of(form.type());
    }

    /** The body of the loop over groups of lanes. */
    CodeBlock body() {
        lanes = CodeBlock.of("");
        lowLanes = lanes;
        highLanes = lanes;
        return print();
    }

    /**
     * The same for fewer turns than there are lanes.
     *
     * @param mask of the turns; {@code low} and {@code high} are those of the vectors of complex numbers
     */
    CodeBlock tail(String mask, String low, String high) {
        lanes = CodeBlock.of(", $L", mask);
        lowLanes = CodeBlock.of(", $L", low);
        highLanes = CodeBlock.of(", $L", high);
        return print();
    }

    private CodeBlock print() {
        out = new JavaText();
        temporaries.clear();
        held.clear();
        for (var stmt : form.loop().body()) {
            current = stmt;
            var assign = (Stmt.Assign) stmt;
            if (lanes.isEmpty()) out.comments(stmt.origin());
            var value = print(assign.value());
            switch (assign.target()) {
                case Place.Variable variable -> define(variable, value);
                case Place.Element element -> store(element, value);
                case Place.RealPart part -> storePart(part, value);
                case Place.ImaginaryPart part -> storePart(part, value);
                default -> throw new IllegalArgumentException("no lanes for " + assign.target());
            }
        }
        if (places == Places.APART) storeAll();
        return out.build();
    }

    /** What stays the same, in all lanes; to be declared before the loop, after {@link #body}. */
    CodeBlock constants() {
        return constants.build();
    }

    private void define(Place.Variable variable, CodeBlock value) {
        boolean first = !temporaries.containsKey(variable);
        var name = temporaries.computeIfAbsent(variable, v -> names.numbered(v.name()));
        var declared = first ? CodeBlock.of("$T $L", kind.vector(), name) : CodeBlock.of("$L", name);
        out.statement(current.origin(), "$L = $L", declared, value);
    }

    private void storeAll() {
        var stored = new LinkedHashSet<Place.Element>();
        for (var stmt : form.loop().body())
            if (((Stmt.Assign) stmt).target() instanceof Place.Element element) stored.add(element);
        for (var element : stored) out.statement(current.origin(), "$L.intoArray($L$L)", held.get(element),
                addresses.apply(element), lanes);
    }

    /** Both parts go to memory with the second. */
    private void storePart(Place part, CodeBlock value) {
        var element = LaneForm.whole(part).orElseThrow();
        held.keySet().removeIf(e -> LaneForm.whole(e).filter(other -> other.array().equals(element.array())
                && !other.equals(element)).isPresent());
        held.put(part, local(element, value));
        if (isFirstPart()) return;
        var re = held.get(new Place.RealPart(element));
        var im = held.get(new Place.ImaginaryPart(element));
        var address = addresses.apply(element);
        spread(re, im, "LOW", CodeBlock.of("$L$L", address, lowLanes));
        spread(re, im, "HIGH", CodeBlock.of("$L + $L.length()$L", address, kind.species(), highLanes));
    }

    /** Whether the current statement defines the first part of a number, and the next one the second. */
    private boolean isFirstPart() {
        boolean first = true;
        for (var stmt : form.loop().body()) {
            if (stmt == current) return first;
            first = LaneForm.whole(((Stmt.Assign) stmt).target()).isEmpty() || !first;
        }
        throw new IllegalStateException("no statement of the loop");
    }

    private void spread(String re, String im, String half, CodeBlock address) {
        out.statement(current.origin(), "$1L.rearrange($3L_$4L).blend($2L.rearrange($3L_$4L), $3L_SECOND).intoArray($5L)",
                re, im, kind.species(), half, address);
    }

    /** Loads complex numbers, and takes their parts apart. */
    private CodeBlock loadPart(Place part) {
        if (!held.containsKey(part)) {
            var element = LaneForm.whole(part).orElseThrow();
            var address = addresses.apply(element);
            var low = local(element, CodeBlock.of("$T.fromArray($L, $L$L)", kind.vector(), kind.species(), address,
                    lowLanes));
            var high = local(element, CodeBlock.of("$T.fromArray($L, $L + $L.length()$L)", kind.vector(),
                    kind.species(), address, kind.species(), highLanes));
            gather(new Place.RealPart(element), "EVEN", low, high);
            gather(new Place.ImaginaryPart(element), "ODD", low, high);
        }
        return CodeBlock.of("$L", held.get(part));
    }

    private void gather(Place part, String which, String low, String high) {
        if (held.containsKey(part)) return; // defined just now, and not yet in memory
        var name = names.numbered(Trees.root(part).name() + (which.equals("EVEN") ? "_re" : "_im"));
        out.statement(current.origin(), "$1T $2L = $4L.rearrange($5L_$6L).blend($3L.rearrange($5L_$6L), $5L_FIRST)",
                kind.vector(), name, low, high, kind.species(), which);
        held.put(part, name);
    }

    private void store(Place.Element element, CodeBlock value) {
        if (places == Places.APART) {
            held.put(element, local(element, value));
            return;
        }
        var array = element.array();
        held.keySet().removeIf(e -> e instanceof Place.Element other && other.array().equals(array));
        if (readsLater(element)) {
            var name = local(element, value);
            held.put(element, name);
            value = CodeBlock.of("$L", name);
        }
        out.statement(current.origin(), "$L.intoArray($L$L)", value, addresses.apply(element), lanes);
    }

    /** Whether a later statement reads the element before its array is stored to. */
    private boolean readsLater(Place.Element element) {
        boolean later = false;
        for (var stmt : form.loop().body()) {
            var assign = (Stmt.Assign) stmt;
            if (later && count(assign.value(), element) > 0) return true;
            if (later && stores(assign, element.array())) return false;
            later |= stmt == current;
        }
        return false;
    }

    private static boolean stores(Stmt.Assign assign, Place array) {
        return assign.target() instanceof Place.Element(var stored, _) && stored.equals(array);
    }

    private static int count(Expr expr, Place.Element element) {
        var count = new int[1];
        Trees.forEachExpr(expr, e -> count[0] += e.equals(element) ? 1 : 0);
        return count[0];
    }

    private String local(Place.Element element, CodeBlock value) {
        var name = names.numbered(Trees.root(element).name() + "_now");
        out.statement(current.origin(), "$T $L = $L", kind.vector(), name, value);
        return name;
    }

    private CodeBlock print(Expr expr) {
        if (form.isInvariant(expr)) return constant(expr);
        return switch (expr) {
            case Place.Variable variable -> CodeBlock.of("$L", temporaries.get(variable));
            case Place.Element element -> load(element);
            case Place.RealPart part -> loadPart(part);
            case Place.ImaginaryPart part -> loadPart(part);
            case Expr.Unary(_, var operand) -> CodeBlock.of("$L.neg()", print(operand));
            case Expr.Binary(var op, var left, var right) -> CodeBlock.of("$L.$L($L)", print(left), switch (op) {
                case ADD -> "add";
                case SUBTRACT -> "sub";
                case MULTIPLY -> "mul";
                case DIVIDE -> "div";
            }, print(right));
            case Expr.Intrinsic(var function, var arguments, _) -> switch (function) {
                case ABS -> CodeBlock.of("$L.abs()", print(arguments.getFirst()));
                case SQRT -> CodeBlock.of("$L.sqrt()", print(arguments.getFirst()));
                case MIN -> extreme("LT", arguments);
                case MAX -> extreme("GT", arguments);
                default -> throw new IllegalArgumentException("no lanes for " + function);
            };
            case Expr.Choose(var condition, var whenTrue, var whenFalse) ->
                    CodeBlock.of("$L.blend($L, $L)", print(whenFalse), print(whenTrue), mask(condition));
            default -> throw new IllegalArgumentException("no lanes for " + expr);
        };
    }

    /** Loads again wherever the program does, unless nothing can have changed the element. */
    private CodeBlock load(Place.Element element) {
        if (held.containsKey(element)) return CodeBlock.of("$L", held.get(element));
        var code = CodeBlock.of("$T.fromArray($L, $L$L)", kind.vector(), kind.species(),
                addresses.apply(element), lanes);
        var assign = (Stmt.Assign) current;
        boolean again = places == Places.APART || count(assign.value(), element) > 1 || !stores(assign, element.array()) && readsLater(element);
        if (!again) return code;
        var name = local(element, code);
        held.put(element, name);
        return CodeBlock.of("$L", name);
    }

    private CodeBlock constant(Expr expr) {
        var name = broadcast.get(expr);
        if (name == null) {
            name = names.numbered(expr instanceof Place place ? Trees.root(place).name() + "_all" : "c"
                    + (broadcast.size() + 1));
            broadcast.put(expr, name);
            constants.addStatement("$T $L = $T.broadcast($L, $L)", kind.vector(), name, kind.vector(), kind.species(),
                    values.apply(expr));
        }
        return CodeBlock.of("$L", name);
    }

    /** {@code a < b ? a : b}, as {@code Arithmetic.min} has it; three are compared from the last on. */
    private CodeBlock extreme(String test, List<Expr> arguments) {
        if (arguments.size() == 1) return print(arguments.getFirst());
        var operands = arguments.stream().map(a -> named(print(a))).toList();
        if (!(form.type() instanceof Type.RealType)) {
            var method = test.equals("LT") ? "min" : "max";
            var result = operands.getFirst();
            for (var operand : operands.subList(1, operands.size())) result =
                    CodeBlock.of("$L.$L($L)", result, method, operand);
            return result;
        }
        if (operands.size() == 2) return choose(test, operands.get(0), operands.get(1));
        return choose(test, named(choose(test, operands.get(1), operands.get(2))), operands.get(0));
    }

    private CodeBlock choose(String test, CodeBlock a, CodeBlock b) {
        return CodeBlock.of("$L.blend($L, $L.compare($T.$L, $L))", b, a, a, OPERATORS, test, b);
    }

    /** A value that is used twice, under a name. */
    private CodeBlock named(CodeBlock value) {
        if (value.toString().matches("\\w+")) return value;
        var name = names.numbered("t");
        out.statement(current.origin(), "$T $L = $L", kind.vector(), name, value);
        return CodeBlock.of("$L", name);
    }

    private CodeBlock mask(Expr test) {
        return switch (test) {
            case Expr.Compare(var op, var left, var right) ->
                    CodeBlock.of("$L.compare($T.$L, $L)", print(left), OPERATORS,
                    op.name(), print(right));
            case Expr.Logical(var op, var operands) -> {
                var first = mask(operands.getFirst());
                yield switch (op) {
                    case NOT -> CodeBlock.of("$L.not()", first);
                    case AND -> CodeBlock.of("$L.and($L)", first, mask(operands.getLast()));
                    case OR -> CodeBlock.of("$L.or($L)", first, mask(operands.getLast()));
                    case EQV -> CodeBlock.of("$L.eq($L)", first, mask(operands.getLast()));
                    case NEQV -> CodeBlock.of("$L.xor($L)", first, mask(operands.getLast()));
                };
            }
            default -> throw new IllegalArgumentException("no mask for " + test);
        };
    }
}
