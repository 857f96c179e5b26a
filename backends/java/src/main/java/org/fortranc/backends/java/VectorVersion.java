package org.fortranc.backends.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.fortranc.analysis.Dependences;
import org.fortranc.analysis.Dependences.Motion;
import org.fortranc.analysis.LaneForm;
import org.fortranc.analysis.LinearForm;
import org.fortranc.backends.java.Storage.Quantity;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * The vector version of one loop: a static method of its arrays, of the index of each array's element in the first
 * turn,
 * and of the values that stay the same.
 *
 * <pre>
 *   for (int i = LOOP_9.enter(1, n) ? DaxpyVectors.loop_9(1, n, y, y_at, x, x_at, a) : 1; i &lt;= n; i++) {
 *       y[y_at + i - 1] = y[y_at + i - 1] + a * x[x_at + i - 1];
 *   }
 *   LOOP_9.leave();
 * </pre>
 */
final class VectorVersion {
    /** A method has 255 slots at most, of which doubles take two. */
    private static final int MOST_PARAMETERS = 100;
    /**
     * Operations of a turn up to which the last turns are a vector with a mask. HotSpot inlines into one method only
     * while its graph has fewer nodes than LiveNodeCountInliningCutoff, which programs are started with 150,000 of
     * (40,000 is the JVM's own limit); an operation on vectors takes about 400 of them while it is inlined, with a mask
     * 500. Vectors that it has not inlined are objects, a hundred times slower.
     */
    private static final int MOST_WITH_REST = 160;
    private static final ClassName MASK = ClassName.get("jdk.incubator.vector", "VectorMask");
    /** Operations of a turn that HotSpot still unrolls often enough to make vectors of them. */
    private static final int SHORT = 16;

    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    private final LaneForm form;
    private final JavaExpression first;
    private final List<Dependences.Conflict> conflicts;
    private final Names names = new Names();
    private final List<ParameterSpec> parameters = new ArrayList<>();
    private final List<CodeBlock> arguments = new ArrayList<>();
    private final Map<Place, String> arrays = new LinkedHashMap<>();
    /** The parameters for arrays of which single elements are tested, by their text. */
    private final Map<String, String> slots = new LinkedHashMap<>();
    /** The parameters for the indexes of such elements. */
    private final Map<Place, String> singles = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> strides = new LinkedHashSet<>();

    /**
     * Elements of one array at constant distances, and the parameter that has the index of {@code leader} in the first
     * turn.
     */
    private record Row(Place.Element leader, String at) {}

    /** No vector version can be printed; the scalar one stays. */
    private static final class Unsuited extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unsuited() {
            super(null, null, false, false);
        }
    }

    /**
     * What the loop's header begins with, and the gate to leave after the loop.
     *
     * @param start the value of the counter
     */
    record Entry(CodeBlock start, String gate) {}

    /**
     * What enters the vector version of some turns of an outer loop.
     *
     * @param test whether they have been done, if the loop's gate and the conditions let them
     */
    record GroupEntry(CodeBlock test, String gate) {}

    private VectorVersion(ProcedureScope scope, ExpressionPrinter expressions, LaneForm form, JavaExpression first,
            List<Dependences.Conflict> conflicts) {
        this.scope = scope;
        this.expressions = expressions;
        this.form = form;
        this.first = first;
        this.conflicts = conflicts;
        for (var name : List.of("first", "last", "n", "i", "rest", "low", "high")) names.claim(name);
    }

    /**
     * Prints the version into the unit's {@link VectorKernels}.
     *
     * @param first the first value of the counter, which may be printed several times
     * @param last the last value, likewise
     * @return empty if the loop is better off or only expressible without vectors
     */
    static Optional<Entry> of(Stmt.Loop loop, ProcedureScope scope, ExpressionPrinter expressions, JavaExpression first,
            JavaExpression last) {
        if (loop.schedule() != Stmt.Loop.Schedule.VECTOR) return Optional.empty();
        var form = LaneForm.of(loop);
        if (form.isEmpty()) return Optional.empty();
        if (!(Dependences.of(scope.index().program(), scope.procedure(), loop)
                instanceof Dependences.Verdict.Independent(var conflicts))) return Optional.empty();
        try {
            var version = new VectorVersion(scope, expressions, form.get(), first, conflicts);
            return version.isLeftToJava() ? Optional.empty() : Optional.of(version.print(last));
        } catch (Unsuited _) {
            return Optional.empty();
        }
    }

    /**
     * Copies, constants, and short loops whose arrays are all used at one index: HotSpot makes vectors of them by
     * itself, since such a loop means the same if two of the arrays are one.
     */
    private boolean isLeftToJava() {
        if (hasParts()) return false;
        var indexes = new HashSet<String>();
        boolean computes = false;
        var plain = new boolean[] {true};
        for (var stmt : form.loop().body()) {
            var assign = (Stmt.Assign) stmt;
            for (var expr : List.of(assign.target(), assign.value())) Trees.forEachExpr(expr, e -> {
                plain[0] &= !isChoice(e);
                if (!(e instanceof Place.Element element) || form.isInvariant(element)) return;
                plain[0] &= flat(element.array()).dimensions().getFirst().stride().equals(Quantity.ONE);
                indexes.add(expressions.places().index(element).code().toString());
            });
            computes |= !(assign.value() instanceof Place) && !form.isInvariant(assign.value());
        }
        return !computes || indexes.size() == 1 && plain[0] && weight() <= SHORT;
    }

    /** Whether the loop computes with parts of complex numbers. */
    private boolean hasParts() {
        var found = new boolean[1];
        Trees.forEachExpr(form.loop().body(), e -> found[0] |= LaneForm.whole(e).filter(w -> !form.isInvariant(w))
                .isPresent());
        return found[0];
    }

    /** Choices stay branches in HotSpot's code, and so do MIN and MAX with Fortran's meaning of NaN. */
    private static boolean isChoice(Expr expr) {
        return expr instanceof Expr.Choose || expr instanceof Expr.Intrinsic(var function, _, _)
                && (function == IntrinsicFunction.MIN || function == IntrinsicFunction.MAX);
    }

    /**
     * Prints the version of successive turns of an outer loop, taken together.
     *
     * @param first the first value of the inner counter
     * @param last the last value, likewise
     * @return empty if it is too large, or not expressible
     */
    static Optional<GroupEntry> of(JammedTurns group, ProcedureScope scope, ExpressionPrinter expressions,
            JavaExpression first, JavaExpression last) {
        var form = LaneForm.of(group.loop());
        if (form.isEmpty()) return Optional.empty();
        try {
            var version = new VectorVersion(scope, expressions, form.get(), first, group.conflicts());
            if (version.weight() > MOST_WITH_REST) return Optional.empty();
            var call = version.print(last, LanePrinter.Places.APART);
            var gate = scope.unit().gate(call.method(), version.weight(), JammedTurns.TOGETHER);
            var test = CodeBlock.builder().add("$L && $L != $L", version.test(gate, last), call.code(),
                    first.within(JavaExpression.Level.RELATION));
            return Optional.of(new GroupEntry(test.build(), gate));
        } catch (Unsuited _) {
            return Optional.empty();
        }
    }

    private Entry print(JavaExpression last) {
        var call = print(last, LanePrinter.Places.PERHAPS_SHARED);
        var gate = scope.unit().gate(call.method(), weight(), 1);
        return new Entry(CodeBlock.of("$L ? $L : $L", test(gate, last), call.code(),
                first.within(JavaExpression.Level.CHOICE)), gate);
    }

    /** A call of a printed version. */
    private record Call(String method, CodeBlock code) {}

    private Call print(JavaExpression last, LanePrinter.Places places) {
        var lanes = new LanePrinter(form, places, names, this::address, this::value);
        var body = lanes.body();
        boolean masked = weight() <= MOST_WITH_REST;
        var tail = masked ? lanes.tail("rest", "low", "high") : CodeBlock.of("");
        var guard = guard();
        if (parameters.size() > MOST_PARAMETERS) throw new Unsuited();
        var kind = LanePrinter.Kind.of(form.type());
        var kernels = scope.unit().vectors();
        var loop = form.loop();
        var name = kernels.claim(loop.origin().range().line());
        var method = MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(TypeName.INT)
                .addParameter(TypeName.INT, "first")
                .addParameter(TypeName.INT, "last").addParameters(parameters)
                .addStatement("int n = last - first + 1").addCode(guard).addCode(lanes.constants())
                .addStatement("int i = 0");
        var text = new JavaText();
        text.open(loop.origin().withoutComments(), "for (; i <= n - $1L.length(); i += $1L.length())", kind.species());
        text.add(body).close();
        if (masked) {
            text.open(Origin.NONE, "if (i < n)");
            text.statement(Origin.NONE, "$T<$T> rest = $L.indexInRange(i, n)", MASK, kind.box(), kind.species());
            if (hasParts()) {
                text.statement(Origin.NONE, "$T<$T> low = $L.indexInRange(2 * i, 2 * n)", MASK, kind.box(),
                        kind.species());
                text.statement(Origin.NONE, "$1T<$2T> high = $3L.indexInRange(2 * i + $3L.length(), 2 * n)", MASK,
                        kind.box(), kind.species());
            }
            text.add(tail).close();
        }
        text.statement(Origin.NONE, masked ? "return first + n" : "return first + i");
        kernels.add(method.addCode(text.build()).build(), kind, hasParts());
        var call = CodeBlock.builder().add("$T.$L($L, $L", kernels.type(), name, first.code(), last.code());
        arguments.forEach(argument -> call.add(", $L", argument));
        return new Call(name, call.add(")").build());
    }

    private CodeBlock test(String gate, JavaExpression last) {
        var test = CodeBlock.builder().add("$L.enter($L, $L)", gate, first.code(), last.code());
        strides.forEach(stride -> test.add(" && $L == 1", stride));
        return test.build();
    }

    /** The operations of one turn. */
    private int weight() {
        var weight = new int[1];
        for (var stmt : form.loop().body()) {
            weight[0]++;
            Trees.forEachExpr(((Stmt.Assign) stmt).value(), e -> weight[0] += form.isInvariant(e) ? 0 : 1);
        }
        return weight[0];
    }

    // Parameters

    private String parameter(TypeName type, String wanted, CodeBlock argument) {
        var name = names.numbered(wanted);
        parameters.add(ParameterSpec.builder(type, name).build());
        arguments.add(argument);
        return name;
    }

    private CodeBlock value(Expr expr) {
        if (expr instanceof Expr.RealLiteral || expr instanceof Expr.IntLiteral) return expressions.print(expr).code();
        var wanted = expr instanceof Place place ? Trees.root(place).name() : "factor";
        return CodeBlock.of("$L", parameter(scope.types().value(form.type()), wanted, expressions.print(expr).code()));
    }

    private Storage.Flat flat(Place array) {
        var storage = expressions.places().storage(array);
        if (storage instanceof Storage.Flat flat) return flat;
        if (storage instanceof Storage.Described) return scope.hoisted(array).orElseThrow(Unsuited::new);
        throw new Unsuited();
    }

    private String array(Place array) {
        var known = arrays.get(array);
        if (known != null) return known;
        var flat = flat(array);
        if (flat.dimensions().getFirst().stride() instanceof Quantity.Symbol(var stride)) strides.add(stride.within(
                JavaExpression.Level.RELATION).toString());
        var name = parameter(ArrayTypeName.of(scope.types().slot(form.type())), Trees.root(array).name(), flat.array());
        arrays.put(array, name);
        return name;
    }

    private CodeBlock address(Place.Element element) {
        return CodeBlock.of("$L, $L", array(element.array()), index(element, slots(element) == 1 ? "i" : "2 * i"));
    }

    private static int slots(Place place) {
        return JavaTypes.slots(place.type().scalar());
    }

    /** The index of an element, {@code turn} turns after the first. */
    private CodeBlock index(Place.Element element, String turn) {
        var array = array(element.array());
        for (var row : rows) {
            if (!row.leader().array().equals(element.array())) continue;
            var offset = offset(element, row.leader());
            if (offset.isPresent()) return sum(row.at(), turn, slots(element) * offset.getAsLong());
        }
        var at = parameter(TypeName.INT, array + "_at", expressions.places().index(new Place.Element(element.array(),
                inFirstTurn(element))).code());
        rows.add(new Row(element, at));
        return sum(at, turn, 0);
    }

    private static CodeBlock sum(String at, String turn, long offset) {
        var sum = turn.isEmpty() ? CodeBlock.of("$L", at) : CodeBlock.of("$L + $L", at, turn);
        if (offset == 0) return sum;
        return CodeBlock.of("$L $L $L", sum, offset < 0 ? "-" : "+", Math.abs(offset));
    }

    private List<Expr> inFirstTurn(Place.Element element) {
        var loop = form.loop();
        return element.subscripts().stream().map(s -> Trees.substitute(s, Map.of(loop.variable(), loop.first())))
                .toList();
    }

    /** How far the element lies behind the other, if that is known now. */
    private OptionalLong offset(Place.Element element, Place.Element other) {
        long offset = 0;
        var dimensions = flat(element.array()).dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            var difference = LinearForm.of(element.subscripts().get(d)).minus(LinearForm.of(other.subscripts().get(d)));
            if (!difference.isConstant()) return OptionalLong.empty();
            if (difference.constant() == 0) continue;
            long stride = 1; // that of the first dimension is tested if it is not known
            if (dimensions.get(d).stride() instanceof Quantity.Constant(var known)) stride = known;
            else if (d > 0) return OptionalLong.empty();
            offset += difference.constant() * stride;
        }
        return OptionalLong.of(offset);
    }

    // Tests

    /** Goes back to the scalar version where lanes would meet what they must not. */
    private CodeBlock guard() {
        var tests = new LinkedHashMap<String, Set<CodeBlock>>();
        for (var conflict : conflicts) add(conflict, tests);
        var code = CodeBlock.builder();
        tests.forEach((same, apart) -> {
            var all = CodeBlock.join(apart, " && ");
            var meets = apart.size() == 1 && !all.toString().contains(" && ") ? CodeBlock.of("!$L", all) : CodeBlock.of("!($L)", all);
            code.add("if ($L$L) return first;\n", same, meets);
        });
        return code.build();
    }

    /** Whether it is half of a complex number that is in no Java array. */
    private boolean isPartOfValue(Place place) {
        return switch (place) {
            case Place.RealPart(var whole) -> expressions.places().storage(whole) instanceof Storage.Value;
            case Place.ImaginaryPart(var whole) -> expressions.places().storage(whole) instanceof Storage.Value;
            default -> false;
        };
    }

    /** @param tests what must be apart, by the words that say whether two arrays are one */
    private void add(Dependences.Conflict conflict, Map<String, Set<CodeBlock>> tests) {
        var stored = array(conflict.stored().array());
        var at = index(conflict.stored(), "");
        String other;
        CodeBlock apart;
        boolean pairs = slots(conflict.stored()) == 2 || slots(conflict.other()) == 2;
        var count = pairs ? "2 * n" : "n";
        if (conflict.motion() == Motion.UNIT) {
            var element = (Place.Element) conflict.other();
            other = array(element.array());
            apart = CodeBlock.of("$T.areApart($L, $L, $L)", RuntimeNames.VECTOR_GATE, at, index(element, ""), count);
        } else {
            if (!scope.types().slot(conflict.other().type().scalar()).equals(scope.types().slot(form.type())))
                return; // another Java array
            if (isPartOfValue(conflict.other())) return;
            switch (expressions.places().storage(conflict.other())) {
                case Storage.Value _ -> {
                    return;
                }
                case Storage.Slot(var array, var index, _) -> {
                    var known = conflict.other() instanceof Place.Element(var whole, _) ? arrays.get(whole) : null;
                    other = known != null ? known : slots.computeIfAbsent(array.toString(), _ -> parameter(
                            ArrayTypeName.of(scope.types().slot(form.type())), Trees.root(conflict.other()).name(),
                            array));
                    var one = singles.computeIfAbsent(conflict.other(), _ -> parameter(TypeName.INT,
                            Trees.root(conflict.other()).name() + "_one", index.code()));
                    apart = CodeBlock.of("$T.isOutside($L, $L, $L)", RuntimeNames.VECTOR_GATE, one, at, count);
                    if (slots(conflict.other()) == 2) apart = CodeBlock.of("$L && $T.isOutside($L + 1, $L, $L)", apart,
                            RuntimeNames.VECTOR_GATE, one, at, count);
                }
                default -> throw new Unsuited();
            }
        }
        var same = stored.equals(other) ? "" : stored + " == " + other + " && ";
        tests.computeIfAbsent(same, _ -> new LinkedHashSet<>()).add(apart);
    }
}
