package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.backends.java.Storage.Quantity;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** Binding descriptors: sections and pointer assignment. */
final class ViewPrinter {
    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;

    ViewPrinter(ProcedureScope scope, ExpressionPrinter expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    /** {@code name.pointAt(ArrayView.section(data, first, rank).dimension(...))}. */
    void print(Stmt.View view, JavaText out) {
        if (expressions.places().storage(view.name()) instanceof Storage.PunnedSection(var raw, _)) {
            out.statement(view.origin(), "$L.pointAt($L)", raw, rawSection(view));
            return;
        }
        var name = expressions.places().view(view.name());
        if (view.parts().isEmpty()) out.statement(view.origin(), "$L.pointAt($L)", name,
                new ObjectPrinter(scope, expressions).view(section(view), view.array().type().scalar(),
                        view.name().type().scalar()));
        else out.statement(view.origin(), "$L.pointAt($L)", name, parts(view, out));
    }

    /** A section of the same part of each element. */
    private CodeBlock parts(Stmt.View view, JavaText out) {
        var whole = section(view);
        var array = view.array().type().scalar();
        return switch (array) {
            case Type.CharacterType _ -> substring(whole, view.parts().getFirst());
            case Type.ComplexType _ -> complexPart(whole, view.parts().getFirst());
            case Type.StructureType _, Type.ClassType _ when array.structure().isPresent() ->
                    components(whole, array, view.parts(), out);
            default -> throw new IllegalArgumentException("parts of " + view.array().type());
        };
    }

    private CodeBlock substring(CodeBlock texts, Stmt.ViewPart part) {
        if (!(part instanceof Stmt.ViewPart.Characters(var first, var last)))
            throw new IllegalArgumentException(part + " of characters");
        return CodeBlock.of("$L.substring($L, $L)", texts, expressions.printIndex(first).code(),
                expressions.printIndex(last).code());
    }

    private static CodeBlock complexPart(CodeBlock numbers, Stmt.ViewPart part) {
        return CodeBlock.of("$T.ofComplex($L, $L)", RuntimeNames.of("Parts"), numbers,
                part instanceof Stmt.ViewPart.Imaginary ? 1 : 0);
    }

    /** Where one structure has the component tells where the others have it. */
    private CodeBlock components(CodeBlock structures, Type.Scalar type, List<Stmt.ViewPart> parts,
            JavaText out) {
        var element = "eachOne"; // meets no local variable: those of Fortran have no capitals
        Place part = Place.Variable.local(element, type);
        scope.put(element, new Storage.Value(JavaExpression.name(element), type));
        Optional<Stmt.ViewPart> last = Optional.empty();
        for (var step : parts) {
            if (step instanceof Stmt.ViewPart.Member || step instanceof Stmt.ViewPart.At
                    || step instanceof Stmt.ViewPart.Seen) part = settled(step, out)
                    .of(part);
            else last = Optional.of(step);
        }
        boolean isStructure = part.type().scalar() instanceof Type.StructureType
                || part.type().scalar() instanceof Type.ClassType;
        // The objects of an extended type have their parents' components each for itself.
        if (!isStructure && type instanceof Type.StructureType
                && parts.stream().anyMatch(step -> step instanceof Stmt.ViewPart.Seen))
            throw new NotExpressible("A pointer to an inherited component of each element of an array");
        var places = expressions.places();
        var java = scope.types().value(type);
        var storage = scope.types().array(part.type().scalar());
        var runtime = RuntimeNames.of("Parts");
        return switch (part.type().scalar()) {
            case Type.StructureType _, Type.ClassType _ -> CodeBlock.of("$T.ofStructures($L, $T.class, ($T $L) -> $L)",
                    runtime,
                    structures, storage, java, element, places.object(part));
            case Type.CharacterType _ -> {
                var texts = CodeBlock.of("$T.ofTexts($L, ($T $L) -> $L)", runtime, structures, java, element,
                        places.text(part).code());
                yield last.map(l -> substring(texts, l)).orElse(texts);
            }
            default -> {
                var reference = places.reference(part);
                var numbers = CodeBlock.of("$T.of($L, $T.class, ($T $L) -> $L, ($T $L) -> $L)$L", runtime,
                        structures, storage, java, element, reference.array(), java, element,
                        PlacePrinter.unscaled(reference.index(), part.type().scalar()).code(),
                        PlacePrinter.sized(part.type().scalar()));
                yield last.map(l -> complexPart(numbers, l)).orElse(numbers);
            }
        };
    }

    /** The step with its subscripts in names that a lambda expression may use. */
    private Stmt.ViewPart settled(Stmt.ViewPart step, JavaText out) {
        if (!(step instanceof Stmt.ViewPart.At(var subscripts))) return step;
        return new Stmt.ViewPart.At(subscripts.stream().map(s -> {
            if (Literals.integer(s).isPresent()) return s;
            var name = scope.claim("index");
            out.line(Origin.NONE, "final int $L = $L;", name, expressions.printIndex(s).code());
            scope.put(name, new Storage.Value(JavaExpression.name(name), Type.INTEGER));
            return Place.Variable.local(name, Type.INTEGER);
        }).toList());
    }

    private CodeBlock section(Stmt.View view) {
        var places = expressions.places();
        var array = view.array();
        if (array.type().dimensions() == 0) return sequence(view);
        if (view.isReshaped()) return CodeBlock.of("$L.reshaped($L)", places.view(array),
                CodeBlock.join(extents(view), ", "));
        if (array.type().scalar() instanceof Type.CharacterType
                || array.type().scalar().equals(Type.ClassType.UNLIMITED))
            return described(declared(places.view(array), array), view);
        var flat = places.flat(array);
        var at = new ArrayList<Expr>();
        var dimensions = CodeBlock.builder();
        int kept = 0;
        for (int i = 0; i < view.subscripts().size(); i++) {
            switch (view.subscripts().get(i)) {
                case Stmt.ViewSubscript.At(var index) -> at.add(index);
                case Stmt.ViewSubscript.Triplet(var first, var last, var step) -> {
                    at.add(first);
                    dimensions.add(".dimension($L, 1, $L, $L)", kept++, size(first, last, step),
                            stride(flat.dimensions().get(i).stride(), step).code());
                }
            }
        }
        var start = places.index(flat, at);
        var element = JavaTypes.slots(flat.element()) == 1 ? start
                : JavaExpression.binary(start, "/", JavaExpression.integer(2), JavaExpression.Level.MULTIPLY);
        return CodeBlock.of("$T.section($L, $L, $L)$L$L", RuntimeNames.ARRAY_VIEW, flat.array(), element.code(), kept,
                dimensions.build(), PlacePrinter.sized(flat.element()));
    }

    /** A section of storage that other types share: everything counts bytes. */
    private CodeBlock rawSection(Stmt.View view) {
        var places = expressions.places();
        var array = view.array();
        if (array.type().dimensions() == 0 || view.isReshaped()) return rawSequence(view);
        var at = new ArrayList<Expr>();
        var dimensions = CodeBlock.builder();
        int kept = 0;
        for (int i = 0; i < view.subscripts().size(); i++) {
            switch (view.subscripts().get(i)) {
                case Stmt.ViewSubscript.At(var index) -> at.add(index);
                case Stmt.ViewSubscript.Triplet(var first, var last, var step) -> {
                    at.add(first);
                    dimensions.add(".dimension($L, 1, $L, $L)", kept++, size(first, last, step),
                            stride(rawStride(array, i), step).code());
                }
            }
        }
        var first = raw(places.storage(view.part(new Place.Element(array, at))));
        return CodeBlock.of("$T.section($L, $L, $L)$L", RuntimeNames.ARRAY_VIEW, first.bytes(), first.at().code(), kept,
                dimensions.build());
    }

    private Quantity rawStride(Place array, int dimension) {
        var places = expressions.places();
        if (places.storage(array) instanceof Storage.PunnedSection(var view, _))
            return new Quantity.Symbol(JavaExpression.primary("$L.stride[$L]", view, dimension));
        var stride = ((Storage.PunnedArray) places.storage(array)).dimensions().get(dimension).stride();
        long bytes = scope.index().bytes(array.type().scalar());
        return stride instanceof Quantity.Constant(var value) ? new Quantity.Constant(value * bytes)
                : new Quantity.Symbol(JavaExpression.integer(bytes).times(stride.java()));
    }

    private CodeBlock rawSequence(Stmt.View view) {
        var array = view.array();
        boolean reshaped = view.isReshaped();
        Place element = reshaped ? new Place.Element(array, List.of(new Expr.LowerBound(array, 1, Type.INTEGER))) : array;
        var first = raw(expressions.places().storage(element));
        var stride = reshaped ? rawStride(array, 0).java()
                : JavaExpression.integer(scope.index().bytes(array.type().scalar()));
        var dimensions = CodeBlock.builder();
        int kept = 0;
        for (var extent : extents(view)) {
            dimensions.add(".dimension($L, 1, $L, $L)", kept++, extent, stride.code());
            stride = stride.times(new JavaExpression(extent, JavaExpression.Level.CHOICE));
        }
        return CodeBlock.of("$T.section($L, $L, $L)$L", RuntimeNames.ARRAY_VIEW, first.bytes(), first.at().code(), kept,
                dimensions.build());
    }

    private static Storage.Punned raw(Storage storage) {
        if (storage instanceof Storage.Punned punned) return punned;
        throw new NotExpressible("This section of storage that other types share");
    }

    /** A section of what has a descriptor already: the element length comes along. */
    private CodeBlock described(CodeBlock view, Stmt.View section) {
        var at = new ArrayList<CodeBlock>();
        var dimensions = CodeBlock.builder();
        int kept = 0;
        for (int i = 0; i < section.subscripts().size(); i++) {
            switch (section.subscripts().get(i)) {
                case Stmt.ViewSubscript.At(var index) -> at.add(expressions.printIndex(index).code());
                case Stmt.ViewSubscript.Triplet(var first, var last, var step) -> {
                    at.add(expressions.printIndex(first).code());
                    dimensions.add(".dimension($L, 1, $L, $L)", kept++, size(first, last, step),
                            stride(new Quantity.Symbol(JavaExpression.primary("$L.stride[$L]", view, i)), step).code());
                }
            }
        }
        return CodeBlock.of("$T.section($L.data, $L.index($L), $L)$L.like($L)", RuntimeNames.ARRAY_VIEW, view,
                view, CodeBlock.join(at, ", "), kept, dimensions.build(), view);
    }

    /** Elements in sequence from a scalar on. */
    private CodeBlock sequence(Stmt.View view) {
        var type = view.array().type().scalar();
        var extents = extents(view);
        if (type instanceof Type.CharacterType) {
            var text = expressions.places().text(view.array());
            return CodeBlock.of("$L.view($L.length, $L)", text.receiver(), text.receiver(),
                    CodeBlock.join(extents, ", "));
        }
        var reference = expressions.places().reference(view.array());
        var base = JavaTypes.slots(type) == 1 || reference.index().isZero() ? reference.index()
                : JavaExpression.binary(reference.index(), "/", JavaExpression.integer(2),
                        JavaExpression.Level.MULTIPLY);
        return CodeBlock.of("$T.of($L, $L, $L)$L", RuntimeNames.ARRAY_VIEW, reference.array(), base.code(),
                CodeBlock.join(extents, ", "), PlacePrinter.sized(type));
    }

    private List<CodeBlock> extents(Stmt.View view) {
        var extents = new ArrayList<CodeBlock>();
        for (var subscript : view.subscripts()) {
            if (!(subscript instanceof Stmt.ViewSubscript.Triplet(var first, var last, var step)))
                throw new NotExpressible("A sequence of elements with a single subscript");
            extents.add(size(first, last, step));
        }
        return extents;
    }

    private CodeBlock size(Expr first, Expr last, Expr step) {
        var from = expressions.printIndex(first);
        var to = expressions.printIndex(last);
        if (Literals.integer(step).filter(s -> s == 1).isPresent()) {
            if (Literals.integer(first).isPresent()) return to.plus(1 - Literals.integer(first).get()).code();
            return to.minus(from).plus(1).code();
        }
        return CodeBlock.of("$T.tripletSize($L, $L, $L)", RuntimeNames.ARRAY_VIEW, from.code(), to.code(),
                expressions.printIndex(step).code());
    }

    private JavaExpression stride(Quantity stride, Expr step) {
        return expressions.printIndex(step).times(stride.java());
    }

    /** Pointer assignment. */
    void print(Stmt.PointTo stmt, JavaText out) {
        var places = expressions.places();
        if (stmt.pointer().type() instanceof Type.ProcedureType) {
            var storage = places.storage(stmt.pointer());
            var wanted = storage instanceof Storage.Slot ? ClassName.OBJECT
                    : scope.types().value(stmt.pointer().type().scalar());
            out.statement(stmt.origin(), "$L", places.store(storage, new CallPrinter(scope, expressions)
                    .procedure(stmt.target(), wanted)));
            return;
        }
        if (ObjectPrinter.isObject(stmt.pointer().type())) {
            var object = stmt.target() instanceof Place target
                    ? new ObjectPrinter(scope, expressions).reference(target, stmt.pointer().type().scalar())
                    : new JavaExpression(CodeBlock.of("null"), JavaExpression.Level.PRIMARY);
            out.statement(stmt.origin(), "$L", places.store(stmt.pointer(), object));
            return;
        }
        var pointer = places.view(stmt.pointer());
        switch (stmt.target()) {
            case Expr.Null _ -> out.statement(stmt.origin(), "$L.nullify()", pointer);
            case Place target when isRaw(places.storage(target)) ->
                    throw new NotExpressible("A pointer to storage that other types share");
            case Place target -> {
                var view = new ObjectPrinter(scope, expressions).view(rebased(places.view(target), stmt, target),
                        target.type().scalar(), stmt.pointer().type().scalar());
                out.statement(stmt.origin(), "$L.pointAt($L)", pointer, view);
            }
            default -> throw new NotExpressible("Pointer assignment to what is no variable");
        }
    }

    private static boolean isRaw(Storage storage) {
        return storage instanceof Storage.Punned || storage instanceof Storage.PunnedArray
                || storage instanceof Storage.PunnedSection;
    }

    private CodeBlock rebased(CodeBlock view, Stmt.PointTo stmt, Place target) {
        if (!stmt.lowerBounds().isEmpty()) return CodeBlock.of("$L.rebased($L)", view,
                CodeBlock.join(stmt.lowerBounds().stream().map(b -> expressions.printIndex(b).code()).toList(), ", "));
        return declared(view, target);
    }

    /** The descriptor of a whole array with the lower bounds that its declaration gives. */
    CodeBlock bounded(Place array) {
        var view = expressions.places().view(array);
        return array.type().hasAnyRank() ? CodeBlock.of("$L.atOne()", view) : declared(view, array);
    }

    /** The descriptor with the lower bounds that the declaration gives, where that has some. */
    private CodeBlock declared(CodeBlock view, Place target) {
        Optional<Storage.Lower> lower = expressions.places().storage(target) instanceof Storage.Described d
                ? Optional.of(d.lower()) : Optional.empty();
        if (lower.isPresent() && lower.get() instanceof Storage.Lower.Declared(var bounds))
            return CodeBlock.of("$L.rebased($L)", view, CodeBlock.join(bounds.stream().map(b -> b.java().code())
                    .toList(), ", "));
        return view;
    }
}
