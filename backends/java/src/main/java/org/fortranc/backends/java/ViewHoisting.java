package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fortranc.backends.java.Storage.Quantity;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Reads the parts of described arrays into locals before a loop nest, so that nothing inside it looks at a descriptor.
 */
final class ViewHoisting {
    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    private final StatementPrinter statements;

    ViewHoisting(ProcedureScope scope, ExpressionPrinter expressions, StatementPrinter statements) {
        this.scope = scope;
        this.expressions = expressions;
        this.statements = statements;
    }

    /** Prints the reads before a loop; what comes back is given to {@link #end} after it. */
    List<Place> begin(Stmt.Loop loop, JavaText out) {
        var hoisted = new ArrayList<Place>();
        var changed = changed(loop.body());
        for (var place : candidates(loop.body())) {
            if (scope.hoisted(place).isPresent() || changed.contains(Trees.root(place))) continue;
            if (!(expressions.places().storage(place) instanceof Storage.Described array)) continue;
            if (array.element() instanceof Type.CharacterType || array.element().equals(Type.ClassType.UNLIMITED)
                    || isShared(place) && calls(loop.body())) continue;
            if (isOptional(place)) continue;
            out.add(hoist(place, array, counts(loop, place)));
            hoisted.add(place);
        }
        hoisted.addAll(texts(loop.body(), List.of(), changed, out));
        return hoisted;
    }

    /** Likewise for a loop without a count, whose condition often asks first whether there is anything to look at. */
    List<Place> begin(Stmt.While loop, JavaText out) {
        return texts(loop.body(), List.of(loop.condition()), changed(loop.body()), out);
    }

    void end(List<Place> hoisted) {
        hoisted.forEach(scope::forget);
    }

    /** Has the loop find the bytes of ALLOCATABLE and POINTER scalars of type CHARACTER in a local. */
    private List<Place> texts(List<Stmt> body, List<Expr> conditions, Set<Place.Variable> changed, JavaText out) {
        var texts = new LinkedHashSet<Place>();
        Consumer<Expr> collect = e -> {
            if (e instanceof Place.Variable text && text.type() instanceof Type.CharacterType) texts.add(text);
        };
        Trees.forEachExpr(body, collect);
        conditions.forEach(condition -> Trees.forEachExpr(condition, collect));
        var hoisted = new ArrayList<Place>();
        for (var text : texts) {
            if (scope.hoistedText(text).isPresent() || changed.contains(Trees.root(text)) || isOptional(text)
                    || !(expressions.places().storage(text) instanceof Storage.Reference(var view, _))
                    || isShared(text) && calls(body)) continue;
            var name = statements.partOf(path(text), "now");
            out.add(CodeBlock.of("$L$L = $L.text($L.base);\n", declared(RuntimeNames.TEXT, name), name, view, view));
            scope.hoist(text, JavaExpression.name(name));
            hoisted.add(text);
        }
        return hoisted;
    }

    /** Names the parts, prints their reads, and has the scope use them from here on. */
    private CodeBlock hoist(Place place, Storage.Described array, boolean counted) {
        var path = path(place);
        return hoist(place, array, counted, part -> statements.partOf(path, part), statements.partOf(path, "data"));
    }

    /** Whether the loop counts all its elements of the array from the first one, and so needs no place to start at. */
    private boolean counts(Stmt.Loop loop, Place array) {
        var all = new boolean[] {true};
        Trees.forEachExpr(loop.body(), e -> all[0] &= !(e instanceof Place.Element(var whole, var subscripts)
                && whole.equals(array)) || expressions.places().fromFirst(whole, subscripts).isPresent());
        return all[0];
    }

    private static String path(Place place) {
        return place instanceof Place.Component(var structure, var name, _) ? path(structure) + "%" + name
                : Names.legal(Trees.root(place).name());
    }

    private CodeBlock hoist(Place place, Storage.Described array, boolean counted, UnaryOperator<String> names,
            String data) {
        var view = array.view();
        var code = CodeBlock.builder().add("$L$L = $L.data;\n", declared(scope.types().array(array.element()), data),
                data, view);
        boolean ownBounds = array.lower() instanceof Storage.Lower.Declared;
        var base = JavaExpression.primary(ownBounds ? "$L.base" : "$L.origin()", view);
        var start = isWhole(place) ? JavaExpression.ZERO : PlacePrinter.scaled(base, array.element());
        if (!counted && !isWhole(place)) {
            var at = names.apply("at");
            code.add("$L$L = $L;\n", declared(TypeName.INT, at), at, start.code());
            start = JavaExpression.name(at);
        }
        var dimensions = new ArrayList<Storage.Dimension>();
        for (int i = 0; i < array.rank(); i++) {
            Quantity stride = Quantity.ONE;
            if (i > 0 || !expressions.places().isContiguous(place) && !isWhole(place)) {
                var name = names.apply("s" + (i + 1));
                code.add("$L$L = $L.stride[$L];\n", declared(TypeName.INT, name), name, view, i);
                stride = new Quantity.Symbol(JavaExpression.name(name));
            }
            var lower = array.lower() instanceof Storage.Lower.Declared(var bounds) ? bounds.get(i)
                    : new Quantity.Constant(0);
            dimensions.add(new Storage.Dimension(lower, stride,
                    Optional.of(JavaExpression.primary("$L.extent[$L]", view, i))));
        }
        scope.hoist(place, new Storage.Flat(CodeBlock.of("$L", data), start, dimensions,
                array.element(),
                Optional.empty()));
        return code.build();
    }

    /** Whether the dummy array of declared lower bounds is known to begin its storage. */
    private boolean isWhole(Place place) {
        if (!(place instanceof Place.Variable variable)) return false;
        var declaration = scope.index().declaration(scope.procedure(), variable);
        return declaration.has(Declaration.Attribute.WHOLE)
                && declaration.shape().filter(s -> s instanceof Shape.Assumed).isPresent();
    }

    private CodeBlock declared(TypeName type, String name) {
        return statements.isVisible(name) ? CodeBlock.of("") : CodeBlock.of("$T ", type);
    }

    /** Variables and components of variables, not of elements, whose elements the loop uses. */
    private Set<Place> candidates(List<Stmt> body) {
        var places = new LinkedHashSet<Place>();
        Trees.forEachExpr(body, e -> {
            if (e instanceof Place.Element(var array, _) && isNamed(array)) places.add(array);
        });
        return places;
    }

    private static boolean isNamed(Place place) {
        return switch (place) {
            case Place.Variable _ -> true;
            case Place.Component(var structure, _, _) -> isNamed(structure);
            default -> false;
        };
    }

    /** Variables whose descriptor the loop may change. */
    private Set<Place.Variable> changed(List<Stmt> body) {
        var changed = new LinkedHashSet<Place.Variable>();
        Trees.forEachStmt(body, stmt -> {
            switch (stmt) {
                case Stmt.Allocate allocate -> changed.add(Trees.root(allocate.object()));
                case Stmt.Deallocate deallocate -> changed.add(Trees.root(deallocate.object()));
                case Stmt.PointTo pointTo -> changed.add(Trees.root(pointTo.pointer()));
                case Stmt.View view -> changed.add(view.name());
                case Stmt.CopyValue copy -> changed.add(Trees.root(copy.target()));
                case Stmt.Call call -> {
                    call.result().ifPresent(changed::add);
                    for (var argument : call.arguments()) {
                        if (argument instanceof Stmt.Argument.ByDescriptor(var array)) changed.add(Trees.root(array));
                        if (argument instanceof Stmt.Argument.ByReference(var place)) changed.add(Trees.root(place));
                    }
                }
                default -> { }
            }
        });
        return changed;
    }

    /** Whether other procedures reach the variable's descriptor by its name. */
    private boolean isShared(Place place) {
        var root = Trees.root(place);
        if (!root.unit().isEmpty()) return true;
        var declaration = scope.index().declaration(scope.procedure(), root);
        if (declaration.shape().filter(s -> s instanceof Shape.Assumed).isPresent()) return isView(root, declaration);
        return !(declaration.home() instanceof Declaration.Home.Local
                || declaration.home() instanceof Declaration.Home.Result)
                || scope.isCaptured(declaration)
                || UnitScope.isField(scope.index(), scope.procedure(), declaration)
                || declaration.has(Declaration.Attribute.TARGET);
    }

    /** Whether the descriptor is one that VIEW statements bind, here and in other procedures. */
    private boolean isView(Place.Variable variable, Declaration declaration) {
        var key = scope.index().key(scope.procedure(), variable);
        boolean dummy = scope.index().procedure(new ProcedureName(key.unit(), key.procedure())).declaration(key.name())
                .filter(d -> d.home() instanceof Declaration.Home.Dummy).isPresent();
        return !dummy && (scope.isCaptured(declaration) || declaration.home() instanceof Declaration.Home.Host);
    }

    private static boolean calls(List<Stmt> body) {
        var found = new boolean[1];
        Trees.forEachStmt(body, s -> found[0] |= s instanceof Stmt.Call);
        return found[0];
    }

    private boolean isOptional(Place place) {
        var root = Trees.root(place);
        return root.unit().isEmpty() && scope.index().declaration(scope.procedure(), root)
                .has(Declaration.Attribute.OPTIONAL);
    }

    /** The parts of an assumed-shape dummy argument, which stay the same throughout the procedure. */
    CodeBlock atEntry(Declaration dummy) {
        var place = Place.Variable.local(dummy.name(), dummy.type());
        if (!isHoistedAtEntry(dummy) || !(expressions.places().storage(place) instanceof Storage.Described array))
            return CodeBlock.of("");
        var name = scope.local(dummy.name());
        return hoist(place, array, false, part -> scope.claim(name + "_" + part), name);
    }

    /** Whether the Java name of the dummy argument is that of its data, and the descriptor has another. */
    boolean isHoistedAtEntry(Declaration dummy) {
        return dummy.home() instanceof Declaration.Home.Dummy && !dummy.has(Declaration.Attribute.OPTIONAL)
                && dummy.shape().filter(s -> s instanceof Shape.Assumed).isPresent()
                && !(dummy.type().scalar() instanceof Type.CharacterType)
                && !dummy.type().scalar().equals(Type.ClassType.UNLIMITED)
                && candidates(scope.procedure().body()).contains(Place.Variable.local(dummy.name(), dummy.type()));
    }
}
