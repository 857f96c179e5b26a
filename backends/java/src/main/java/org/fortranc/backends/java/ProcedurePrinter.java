package org.fortranc.backends.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.fortranc.backends.java.Storage.Quantity;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** One procedure as one method: parameters, the homes of its variables, its statements. */
final class ProcedurePrinter {
    private final ProgramIndex index;
    private final Procedure procedure;
    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    private final VariableLayouts layouts;
    private final InitialValues values;
    private final CodeBlock.Builder entry = CodeBlock.builder();
    private final Set<String> plain = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final List<FieldSpec> frame = new ArrayList<>();
    private final Map<String, Arrival> arrivals = new HashMap<>();
    private final LocalPlacement placement;
    private final DirectReturns direct;
    private final StatementPrinter statements;
    private final ViewHoisting hoisting;

    /** The Java parameters of a dummy argument. */
    private record Arrival(String name, Optional<JavaExpression> base) {}

    ProcedurePrinter(UnitScope unit, Procedure procedure, DiagnosticSink diagnostics) {
        this.index = unit.index();
        this.procedure = procedure;
        scope = new ProcedureScope(unit, procedure);
        expressions = new ExpressionPrinter(scope);
        layouts = new VariableLayouts(scope);
        values = new InitialValues(index, expressions, unit.type().simpleName());
        for (var declaration : procedure.declarations()) if (isPlain(declaration)) plain.add(declaration.name());
        placement = new LocalPlacement(withResult(), plain);
        direct = procedure.result().filter(plain::contains).map(name -> new DirectReturns(procedure,
                Place.Variable.local(name, procedure.declaration(name).orElseThrow().type())))
                        .orElseGet(DirectReturns::none);
        statements = new StatementPrinter(scope, placement, diagnostics, this::result, direct);
        hoisting = new ViewHoisting(scope, expressions, statements);
    }

    /** The procedure with the function result mentioned at its end, where RETURN needs it. */
    private Procedure withResult() {
        if (procedure.result().isEmpty()) return procedure;
        var name = procedure.result().get();
        var place = Place.Variable.local(name, procedure.declaration(name).orElseThrow().type());
        var body = new ArrayList<>(procedure.body());
        body.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Value(place), List.of(), procedure.origin()));
        return procedure.withBody(body);
    }

    /** The class of the variables shared with internal procedures; after {@link #print}. */
    Optional<TypeSpec> frameClass() {
        if (!scope.hasOwnFrame()) return Optional.empty();
        return Optional.of(TypeSpec.classBuilder(frameName(procedure)).addModifiers(Modifier.PRIVATE, Modifier.STATIC,
                Modifier.FINAL).addJavadoc("What one activation of {@code $L} shares with its internal procedures.\n",
                procedure.name().name()).addFields(frame).build());
    }

    MethodSpec print() {
        var method = MethodSpec.methodBuilder(UnitPrinter.methodName(procedure));
        if (scope.isMain()) method.addAnnotation(Override.class);
        boolean hidden = procedure.host().isPresent() || procedure.origin().maker() instanceof Origin.Maker.Pass;
        method.addModifiers(hidden ? Modifier.PRIVATE : Modifier.PUBLIC);
        if (scope.isStatic()) method.addModifiers(Modifier.STATIC);
        ProcedureInterfaces.resultType(procedure).ifPresent(t -> method.returns(index.interfaces().result(t)));
        if (scope.hasHostFrame()) method.addParameter(frameType(index.procedure(procedure.host().orElseThrow())),
                scope.hostFrame());
        statements.beginMethod();
        fetchOwnBlocks();
        if (scope.hasOwnFrame()) {
            entry.add("final var $L = new $L();\n", ProcedureScope.FRAME, frameName(procedure));
            if (scope.hasHostFrame()) {
                frame.add(FieldSpec.builder(frameType(index.procedure(procedure.host().orElseThrow())),
                        ProcedureScope.HOST).build());
                entry.add("$L.$L = $L;\n", ProcedureScope.FRAME, ProcedureScope.HOST, ProcedureScope.HOST);
            }
        }
        for (var dummy : procedure.dummies()) parameter(procedure.declaration(dummy).orElseThrow(), method);
        // Bounds and lengths name scalars, and CHARACTER lengths come before the arrays that may ask for them.
        scope.settleWith(name -> procedure.declaration(name).ifPresent(this::settle));
        int prologue = prologue();
        if (prologue > 0) {
            var first = new JavaText();
            statements.printFirst(procedure.body().subList(0, prologue), first);
            entry.add(first.build());
        }
        procedure.declarations().stream().sorted(Comparator.comparingInt(ProcedurePrinter::rank)).forEach(this::settle);
        aliasModuleArrays();
        var body = new JavaText();
        boolean ends = statements.print(procedure.body().subList(prologue, procedure.body().size()), body);
        if (ends && procedure.result().isPresent()) body.line(Origin.NONE, "return $L;", result());
        var top = CodeBlock.builder();
        boolean unused = direct.areSufficient() && !ends && !usesResult(procedure.body());
        for (var declaration : procedure.declarations())
            if (!unused || !procedure.result().get().equals(declaration.name())) topLocal(declaration, top);
        statements.topTemporaries().forEach((name, type) -> top.add("$T $L;\n", type, name));
        return method.addCode(top.build()).addCode(entry.build()).addCode(body.build()).build();
    }

    /** Whether some RETURN has to give back what the result variable holds. */
    private boolean usesResult(List<Stmt> body) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Stmt.Return && (i == 0 || !direct.contains(body.get(i - 1)))) return true;
            for (var nested : LocalPlacement.bodies(body.get(i))) if (usesResult(nested)) return true;
        }
        return false;
    }

    /**
     * How many statements come before the declarations, because the lengths of character variables or the bounds of
     * function results ask for them, or the bounds of dummy arguments that come with descriptors, or the strides of
     * other dummy arrays.
     */
    private int prologue() {
        var asked = new HashSet<String>();
        for (var declaration : procedure.declarations()) {
            if (declaration.has(Attribute.TEMPORARY)) continue;
            boolean isOwn = declaration.home() instanceof Declaration.Home.Local
                    || declaration.home() instanceof Declaration.Home.Result;
            if (isOwn) declaration.length().ifPresent(length -> temporariesIn(length, asked));
            if (isOwn && declaration.shape().orElse(null) instanceof Shape.Explicit)
                Trees.forEachExpr(declaration, e -> temporary(e, asked));
            if (!(declaration.home() instanceof Declaration.Home.Dummy)) continue;
            if (isSequence(declaration)) Trees.forEachExpr(declaration, e -> temporary(e, asked));
            if (declaration.shape().orElse(null) instanceof Shape.Explicit(var dimensions))
                strides(dimensions).forEach(extent -> temporariesIn(extent, asked));
        }
        int count = 0;
        for (int i = 0; i < procedure.body().size(); i++) {
            if (!Collections.disjoint(LocalPlacement.assigned(List.of(procedure.body().get(i))), asked)) count = i + 1;
        }
        return count;
    }

    /** The extents whose products {@link #tidy} names. */
    private static Stream<Expr> strides(List<Shape.Dimension> dimensions) {
        return dimensions.size() < 3 ? Stream.empty()
                : dimensions.subList(0, dimensions.size() - 1).stream().flatMap(d -> d.extent().stream());
    }

    private void temporariesIn(Expr expr, Set<String> names) {
        Trees.forEachExpr(expr, e -> temporary(e, names));
    }

    private void temporary(Expr e, Set<String> names) {
        if (e instanceof Place.Variable v && v.unit().isEmpty()
                && procedure.declaration(v.name()).filter(d -> d.has(Attribute.TEMPORARY)).isPresent())
            names.add(v.name());
    }

    private CodeBlock result() {
        if (procedure.result().isEmpty()) return CodeBlock.of("");
        var place = Place.Variable.local(procedure.result().get(), procedure.declaration(procedure.result().get())
                .orElseThrow().type());
        return place.type().dimensions() > 0 ? expressions.places().view(place) : expressions.print(place).code();
    }

    static String frameName(Procedure host) {
        return Names.type(host.name().name()) + "Frame";
    }

    private ClassName frameType(Procedure host) {
        return scope.unit().type().nestedClass(frameName(host));
    }

    /** Whether the variable can be a Java local that holds the value. */
    private boolean isPlain(Declaration declaration) {
        var type = declaration.type();
        return (declaration.home() instanceof Declaration.Home.Local
                || declaration.home() instanceof Declaration.Home.Result)
                && isNumber(type) && declaration.initial().isEmpty()
                && !VariableLayouts.isReference(declaration.attributes(), type.scalar())
                && !scope.isCaptured(declaration) && !UnitScope.isField(index, procedure, declaration)
                && !index.addressed().contains(index.key(procedure, declaration));
    }

    private static boolean isNumber(Type type) {
        return type instanceof Type.IntegerType || type instanceof Type.RealType || type instanceof Type.ComplexType
                || type instanceof Type.LogicalType || type instanceof Type.ProcedureType;
    }

    private void topLocal(Declaration declaration, CodeBlock.Builder top) {
        var name = declaration.name();
        if (!plain.contains(name) || !placement.isMentioned(name) || placement.isDeclaredInside(name)) return;
        var type = declaration.type().scalar();
        top.add("$T $L = $L;\n", index.types().value(type), scope.local(name), index.types().zero(type));
    }

    private static int rank(Declaration declaration) {
        if (declaration.shape().isPresent()) return 2;
        return declaration.type() instanceof Type.CharacterType ? 1 : 0;
    }

    private void parameter(Declaration dummy, MethodSpec.Builder method) {
        var types = Parameter.of(dummy).types(index.types());
        var name = scope.local(dummy.name());
        if (hoisting.isHoistedAtEntry(dummy)) name = scope.claim(name + "_view");
        method.addParameter(types.getFirst(), name);
        var base = Optional.<String>empty();
        if (types.size() == 2) {
            base = Optional.of(scope.claim(name + "_at"));
            method.addParameter(types.get(1), base.get());
        }
        arrivals.put(dummy.name(), new Arrival(name, base.map(JavaExpression::name)));
    }

    private void dummy(Declaration dummy, Arrival arrival) {
        var form = Parameter.of(dummy);
        var name = arrival.name();
        var base = arrival.base();
        var place = Place.Variable.local(dummy.name(), dummy.type());
        var code = CodeBlock.of("$L", name);
        checkLength(dummy, name);
        if (form instanceof Parameter.ByText) {
            if (dummy.length().isPresent() && dummy.shape().isEmpty()) {
                var view = CodeBlock.of("$L = $L.element(0, $L);\n", name, name,
                        expressions.printIndex(dummy.length().get()).code());
                entry.add(dummy.has(Attribute.OPTIONAL) ? CodeBlock.of("if ($L != null) $L", name, view) : view);
            }
            if (dummy.has(Attribute.VALUE)) copy(dummy, name);
        }
        if (form instanceof Parameter.ByObject && dummy.has(Attribute.VALUE)) copy(dummy, name);
        if (isSequence(dummy)) entry.add(sequence(dummy, name));
        boolean addressed = index.addressed().contains(index.key(procedure, dummy));
        if (form instanceof Parameter.ByValue(var type) && addressed && !dummy.has(Attribute.READ_ONLY)) {
            var cell = scope.claim(name + "_cell");
            var reference = expressions.places().copy(JavaExpression.name(name), type);
            entry.add("$T $L = $L;\n", index.types().array(type), cell, reference.array());
            code = CodeBlock.of("$L", cell);
            base = Optional.of(JavaExpression.ZERO);
        }
        if (scope.isCaptured(dummy)) {
            code = share(dummy, code, base, form);
            if (base.isPresent()) base = Optional.of(JavaExpression.primary("$L.$L_at", ProcedureScope.FRAME,
                    Names.legal(dummy.name())));
        }
        scope.put(dummy.name(), layouts.held(dummy, code, base, false, place));
        tidy(dummy);
        entry.add(hoisting.atEntry(dummy));
    }

    /** Whether an array of explicit shape or assumed size comes with a descriptor, whose bounds are others. */
    private static boolean isSequence(Declaration dummy) {
        return dummy.shape().orElse(null) instanceof Shape.Explicit
                && Parameter.of(dummy) instanceof Parameter.ByDescriptor;
    }

    /** Gives what came with a descriptor the declared bounds (F2018 15.5.2.11). */
    private CodeBlock sequence(Declaration dummy, String name) {
        var bounds = new ArrayList<CodeBlock>();
        for (var dimension : ((Shape.Explicit) dummy.shape().orElseThrow()).dimensions()) {
            bounds.add(expressions.printIndex(dimension.lower()).code());
            bounds.add(dimension.extent().map(e -> expressions.printIndex(e).code()).orElse(CodeBlock.of("-1")));
        }
        var view = CodeBlock.of("$L = $L.sequence($L);\n", name, name, CodeBlock.join(bounds, ", "));
        return dummy.has(Attribute.OPTIONAL) ? CodeBlock.of("if ($L != null) $L", name, view) : view;
    }

    /** An absent argument has no copy, nor has a polymorphic value that a function left unallocated. */
    private void copy(Declaration dummy, String name) {
        boolean mayLack = dummy.has(Attribute.OPTIONAL) || dummy.type() instanceof Type.ClassType;
        entry.add(mayLack ? CodeBlock.of("if ($L != null) $L = $L.copy();\n", name, name, name)
                : CodeBlock.of("$L = $L.copy();\n", name, name));
    }

    private void checkLength(Declaration dummy, String name) {
        if (!dummy.has(Attribute.LENGTH_CHECKED)) return;
        var length = expressions.printIndex(dummy.length().orElseThrow()).code();
        int line = procedure.origin().range().line();
        var check = dummy.shape().isEmpty()
                ? CodeBlock.of("$L.given($L, $S); // L$L\n", name, length, dummy.name(), line)
                : CodeBlock.of("$T.requireLength($L.length, $L, $S); // L$L\n", RuntimeNames.TEXT, name, length,
                        dummy.name(), line);
        entry.add(dummy.has(Attribute.OPTIONAL) ? CodeBlock.of("if ($L != null) $L", name, check) : check);
    }

    /** Puts a dummy argument into the frame. */
    private CodeBlock share(Declaration dummy, CodeBlock code, Optional<JavaExpression> base, Parameter form) {
        var field = Names.legal(dummy.name());
        TypeName type = base.isPresent() ? index.types().array(dummy.type().scalar()) : form.types(index.types())
                .getFirst();
        frame.add(FieldSpec.builder(type, field).build());
        entry.add("$L.$L = $L;\n", ProcedureScope.FRAME, field, code);
        base.ifPresent(at -> {
            frame.add(FieldSpec.builder(TypeName.INT, field + "_at").build());
            entry.add("$L.$L_at = $L;\n", ProcedureScope.FRAME, field, at.code());
        });
        return CodeBlock.of("$L.$L", ProcedureScope.FRAME, field);
    }

    /** Gives a variable its storage, and makes it where this activation has to. */
    private void settle(Declaration declaration) {
        if (!settled.add(declaration.name())) return;
        var place = Place.Variable.local(declaration.name(), declaration.type());
        switch (declaration.home()) {
            case Declaration.Home.Dummy _ -> dummy(declaration, arrivals.get(declaration.name()));
            case Declaration.Home.Member member -> scope.put(declaration.name(),
                    layouts.member(declaration, member, place));
            case Declaration.Home.Host(var name) -> hostVariable(declaration, name, place);
            case Declaration.Home.Saved _ -> field(declaration, procedure, declaration.name(), place);
            case Declaration.Home.Local _, Declaration.Home.Result _ -> {
                if (UnitScope.isField(index, procedure, declaration)) field(declaration, procedure, declaration.name(),
                        place);
                else local(declaration, place);
            }
        }
    }

    private void field(Declaration declaration, Procedure owner, String name, Place place) {
        var field = scope.unit().variable(owner, name);
        boolean constant = declaration.has(Attribute.CONSTANT);
        var code = constant && scope.isStatic() ? CodeBlock.of("$T.$L", scope.unit().type(), field)
                : fieldCode(field, name);
        boolean addressed = index.addressed().contains(index.key(procedure, declaration));
        scope.put(declaration.name(), constant ? layouts.held(declaration, code, Optional.empty(), addressed, place)
                : aliased(declaration, code, CodeBlock.of("this.$L", field), Optional.empty(), addressed));
    }

    /** Storage with a local alias where loops use it: the compilers need not ask in every turn whether it has changed. */
    private Storage aliased(Declaration declaration, CodeBlock code, CodeBlock outside, Optional<JavaExpression> base,
            boolean addressed) {
        var place = Place.Variable.local(declaration.name(), declaration.type());
        var storage = layouts.held(declaration, code, base, addressed, place);
        if (!(storage instanceof Storage.Flat flat) || flat.element() instanceof Type.CharacterType
                || !usesInLoop(declaration.name())) return storage;
        var alias = scope.local(declaration.name());
        entry.add("final $T $L = $L;\n", index.types().array(flat.element()), alias, outside);
        return layouts.held(declaration, CodeBlock.of("$L", alias), base, addressed, place);
    }

    /** The variable's own name does not hide its field, unless a local alias takes it. */
    private CodeBlock fieldCode(String field, String name) {
        return field.equals(scope.local(name)) ? CodeBlock.of("$L", field) : scope.own(field);
    }

    private boolean usesInLoop(String name) {
        var found = new boolean[1];
        Trees.forEachStmt(procedure.body(), s -> {
            if (s instanceof Stmt.Loop loop) Trees.forEachExpr(loop.body(), e ->
                    found[0] |= e instanceof Place.Variable(var unit, var n, _) && unit.isEmpty() && n.equals(name));
        });
        return found[0];
    }

    /** The blocks of which each thread has its own, fetched once. */
    private void fetchOwnBlocks() {
        var blocks = new LinkedHashSet<String>();
        for (var declaration : procedure.declarations())
            if (declaration.home() instanceof Declaration.Home.Member(var block, _)) blocks.add(block);
        Trees.forEachExpr(procedure.body(), e -> {
            if (e instanceof Place.Variable v && !v.unit().isEmpty() && index.declaration(procedure, v).home()
                    instanceof Declaration.Home.Member(var block, _)) blocks.add(block);
        });
        for (var name : blocks) {
            var layout = index.block(name);
            if (layout.isOfThreads()) entry.add("final $T $L = $T.own($L, $T.class);\n", layout.holder(),
                    scope.ownBlock(layout), RuntimeNames.threads("Threads"), scope.image(), layout.holder());
        }
    }

    /** Arrays of modules that loops use, under local names. */
    private void aliasModuleArrays() {
        var used = new LinkedHashSet<Place.Variable>();
        Trees.forEachStmt(procedure.body(), s -> {
            if (s instanceof Stmt.Loop loop) Trees.forEachExpr(loop.body(), e -> {
                if (e instanceof Place.Variable v && !v.unit().isEmpty() && v.type().dimensions() > 0) used.add(v);
            });
        });
        for (var variable : used) {
            if (index.declaration(procedure, variable).has(Attribute.CONSTANT)) continue;
            if (!(scope.storage(variable) instanceof Storage.Flat flat)
                    || flat.element() instanceof Type.CharacterType) continue;
            var array = flat.array();
            var alias = scope.claim(variable.name());
            if (array.toString().equals(alias)) array = CodeBlock.of("this.$L", array);
            entry.add("final $T $L = $L;\n", index.types().array(flat.element()), alias, array);
            scope.put(variable.unit() + "/" + variable.name(), new Storage.Flat(CodeBlock.of("$L", alias), flat.base(),
                    flat.dimensions(), flat.element(), flat.length()));
        }
    }

    private void hostVariable(Declaration declaration, String seen, Place place) {
        var host = index.procedure(procedure.host().orElseThrow());
        var owner = host.declaration(seen).orElseThrow();
        while (owner.home() instanceof Declaration.Home.Host(var further)) {
            host = index.procedure(host.host().orElseThrow());
            owner = host.declaration(further).orElseThrow();
        }
        var name = owner.name();
        if (owner.home() instanceof Declaration.Home.Member member) {
            scope.put(declaration.name(), layouts.member(declaration, member, place));
        } else if (UnitScope.isField(index, host, owner)) {
            field(declaration, host, name, place);
        } else {
            var code = CodeBlock.of("$L.$L", scope.frameOf(host.name()), Names.legal(name));
            boolean based = owner.home() instanceof Declaration.Home.Dummy
                    && Parameter.of(owner) instanceof Parameter.ByReference;
            var base = based ? Optional.of(JavaExpression.primary("$L_at", code)) : Optional.<JavaExpression>empty();
            // Whoever takes a value that does not change by reference gets a copy of it.
            boolean value = owner.home() instanceof Declaration.Home.Dummy && owner.has(Attribute.READ_ONLY)
                    && Parameter.of(owner) instanceof Parameter.ByValue;
            scope.put(declaration.name(), aliased(declaration, code, code, base,
                    !value && index.addressed().contains(index.key(host, owner))));
        }
    }

    private void local(Declaration declaration, Place place) {
        var name = scope.local(declaration.name());
        boolean addressed = index.addressed().contains(index.key(procedure, declaration));
        boolean captured = scope.isCaptured(declaration);
        var code = captured ? CodeBlock.of("$L.$L", ProcedureScope.FRAME, Names.legal(declaration.name()))
                : CodeBlock.of("$L", name);
        scope.put(declaration.name(), layouts.held(declaration, code, Optional.empty(), addressed, place));
        if (plain.contains(declaration.name())) return;
        if (!captured && !placement.isMentioned(declaration.name())) return;
        boolean raw = scope.rawViews().contains(declaration.name());
        var type = raw ? index.types().view(Type.CHARACTER)
                : values.type(declaration.type(), declaration.shape(), declaration.attributes(), addressed);
        var initial = raw ? CodeBlock.of("new $T<>($L)", RuntimeNames.ARRAY_VIEW, declaration.type().dimensions())
                : captured ? values.initial(declaration, addressed)
                : new ScratchArrays(scope, values).storage(declaration)
                        .orElseGet(() -> values.initial(declaration, addressed));
        if (captured) {
            frame.add(FieldSpec.builder(type, Names.legal(declaration.name())).build());
            entry.add("$L = $L;\n", code, bare(initial, type));
        } else {
            var made = CodeBlock.of("$T $L = $L;\n", type, name, initial);
            var branch = raw || addressed || !isNumbers(declaration) ? Optional.<List<Stmt>>empty()
                    : placement.branchOf(declaration.name(), procedure.body());
            branch.ifPresentOrElse(body -> statements.declareIn(body, made), () -> entry.add(made));
        }
        tidy(declaration);
    }

    /** Whether the variable is an allocatable array of numbers that nothing outside the activation knows. */
    private static boolean isNumbers(Declaration declaration) {
        return declaration.has(Attribute.ALLOCATABLE) && !declaration.has(Attribute.TARGET)
                && declaration.home() instanceof Declaration.Home.Local && isNumber(declaration.type().scalar())
                && declaration.shape().orElse(null) instanceof Shape.Deferred;
    }

    private static CodeBlock bare(CodeBlock initial, TypeName type) {
        return type instanceof ArrayTypeName && initial.toString().startsWith("{")
                ? CodeBlock.of("new $T $L", type, initial)
                : initial;
    }

    /** Reads strides that are more than a name into locals. */
    private void tidy(Declaration declaration) {
        var place = Place.Variable.local(declaration.name(), declaration.type());
        if (!(scope.storage(place) instanceof Storage.Flat flat) || !placement.isMentioned(declaration.name())) return;
        var dimensions = new ArrayList<Storage.Dimension>();
        for (int i = 0; i < flat.dimensions().size(); i++) {
            var dimension = flat.dimensions().get(i);
            dimensions.add(new Storage.Dimension(named(dimension.lower(), declaration, "l" + (i + 1)),
                    named(dimension.stride(), declaration, "s" + (i + 1)), dimension.extent()));
        }
        scope.put(declaration.name(), new Storage.Flat(flat.array(), flat.base(), dimensions, flat.element(),
                flat.length()));
    }

    private Quantity named(Quantity quantity, Declaration declaration, String suffix) {
        if (!(quantity instanceof Quantity.Symbol(var java)) || java.toString().matches("\\w+")) return quantity;
        var name = scope.claim(Names.legal(declaration.name()) + "_" + suffix);
        entry.add("final int $L = $L;\n", name, java.code());
        return new Quantity.Symbol(JavaExpression.name(name));
    }
}
