package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.backends.java.JavaExpression.Level;
import org.fortranc.backends.java.Storage.Quantity;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** Storage addressing: where a place is, and how Java reads it, writes it and refers to it. */
final class PlacePrinter {
    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;

    PlacePrinter(ProcedureScope scope, ExpressionPrinter expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    /** A Java array and an index into it. */
    record Reference(CodeBlock array, JavaExpression index) {}

    /** Where a place is. */
    Storage storage(Place place) {
        return switch (place) {
            case Place.Variable variable -> scope.storage(variable);
            case Place.Element(var array, var subscripts) -> element(array, subscripts);
            case Place.Component(var structure, var name, _) -> component(structure,
                    scope.index().structure(structure.type().structure().orElseThrow()), name, place);
            case Place.As as -> new ObjectPrinter(scope, expressions).seen(as);
            case Place.Substring(var text, var first, var last) -> new Storage.Characters(
                    text(text).call("substring", expressions.printIndex(first), expressions.printIndex(last)));
            case Place.RealPart(var complex) -> part(complex, 0);
            case Place.ImaginaryPart(var complex) -> part(complex, 1);
        };
    }

    private Storage component(Place object, Structure structure, String name, Place place) {
        var layouts = new VariableLayouts(scope);
        if (!(storage(object) instanceof Storage.Punned(var bytes, var at, _, _)))
            return layouts.component(structure, name, object(object), place);
        var component = structure.component(name);
        return layouts.inBytes(bytes, at.plus(scope.index().layout(structure.name()).offsets().get(name)),
                component.type().scalar(), component.shape(), component.length(), place);
    }

    JavaExpression load(Place place) {
        if (place instanceof Place.Variable variable && scope.counter(variable).isPresent())
            return JavaExpression.name(scope.counter(variable).get());
        if (place instanceof Place.Variable variable && scope.inlined(variable)
                .isPresent()) return scope.inlined(variable).get();
        if (place instanceof Place.RealPart(var complex) && storage(complex) instanceof Storage.Value(var java, _))
            return java.call("re");
        if (place instanceof Place.ImaginaryPart(var complex) && storage(complex) instanceof Storage.Value(var java, _))
            return java.call("im");
        return text(place);
    }

    JavaExpression load(Storage storage) {
        return switch (storage) {
            case Storage.Value(var java, _) -> java;
            case Storage.Slot(var array, var index, var type) -> switch (type) {
                case Type.LogicalType _ -> JavaExpression.binary(JavaExpression.primary("$L[$L]", array, index.code()),
                        "!=", JavaExpression.ZERO, Level.EQUALITY);
                case Type.ComplexType _ -> JavaExpression.primary("$T.at($L, $L)", scope.types().value(type), array,
                        index.code());
                case Type.ProcedureType(var signature) when signature.isPresent() -> new JavaExpression(
                        CodeBlock.of("($T) $L[$L]", scope.types().value(type), array, index.code()), Level.UNARY);
                default -> JavaExpression.primary("$L[$L]", array, index.code());
            };
            case Storage.Characters(var text) -> text;
            case Storage.Punned(var bytes, var at, var type, _) -> switch (type) {
                case Type.StructureType _ -> JavaExpression.primary("$L[0]",
                        copied(bytes, at, type, JavaExpression.ONE));
                case Type.LogicalType _ -> JavaExpression.binary(JavaExpression.primary("$T.get$L($L, $L)",
                        RuntimeNames.RAW,
                        word(type, scope.types()), bytes, at.code()), "!=", JavaExpression.ZERO, Level.EQUALITY);
                default -> JavaExpression.primary("$T.get$L($L, $L)", RuntimeNames.RAW, word(type, scope.types()),
                        bytes, at.code());
            };
            case Storage.Reference(var view, var type) -> load(target(view, type));
            case Storage.Flat _, Storage.Described _, Storage.PunnedArray _, Storage.PunnedSection _ ->
                    throw new IllegalArgumentException("a whole array is no scalar value");
        };
    }

    /** A statement, without its semicolon, that defines a scalar. */
    CodeBlock store(Place place, JavaExpression value) {
        return store(storage(place), value);
    }

    CodeBlock store(Storage storage, JavaExpression value) {
        return switch (storage) {
            case Storage.Value(var java, _) -> CodeBlock.of("$L = $L", java.code(), value.code());
            case Storage.Slot(var array, var index, var type) -> switch (type) {
                case Type.LogicalType(var kind) -> CodeBlock.of("$L[$L] = $L", array, index.code(),
                        expressions.logicalToInteger(value, kind).code());
                case Type.ComplexType _ -> CodeBlock.of("$L.put($L, $L)", value.receiver(), array, index.code());
                default -> CodeBlock.of("$L[$L] = $L", array, index.code(), value.code());
            };
            case Storage.Characters(var text) -> CodeBlock.of("$L.assign($L)", text.receiver(), value.code());
            case Storage.Punned(var bytes, var at, var type, _) ->
                    CodeBlock.of("$T.put$L($L, $L, $L)", RuntimeNames.RAW, word(type, scope.types()),
                    bytes, at.code(), (type instanceof Type.LogicalType(var kind)
                            ? expressions.logicalToInteger(value, kind)
                            : value).code());
            case Storage.Reference(var view, var type) -> store(target(view, type), value);
            case Storage.Flat _, Storage.Described _, Storage.PunnedArray _, Storage.PunnedSection _ ->
                    throw new IllegalArgumentException("a whole array is not assigned");
        };
    }

    /** The type's name in the methods of the run time that access bytes. */
    static String word(Type.Scalar type, JavaTypes types) {
        if (type instanceof Type.ComplexType(var kind)) return kind == 4 ? "ComplexFloat" : "ComplexDouble";
        var slot = types.slot(type).toString();
        return Character.toUpperCase(slot.charAt(0)) + slot.substring(1);
    }

    /** A typed copy of the bytes from a position on, which the statement being printed uses and then puts back. */
    private CodeBlock copied(CodeBlock bytes, JavaExpression at, Type.Scalar type, JavaExpression slots) {
        var name = scope.claim("copy");
        var slot = scope.types().slot(type);
        if (type instanceof Type.StructureType) {
            scope.around(CodeBlock.of("final $T[] $L = $T.load($L, $L, $T.array($L))", slot, name, RuntimeNames.RAW,
                    bytes,
                            at.code(), slot, slots.code()),
                    CodeBlock.of("$T.put($L, $L, $L)", RuntimeNames.RAW, bytes, at.code(), name));
            return CodeBlock.of("$L", name);
        }
        // The called procedure may change the same storage by its COMMON name, and programs rely on it.
        var before = scope.claim("before");
        scope.around(CodeBlock.of("final $T[] $L = $T.$Ls($L, $L, $L), $L = $L.clone()", slot, name, RuntimeNames.RAW,
                        slot, bytes, at.code(), slots.code(), before, name),
                CodeBlock.of("$T.put($L, $L, $L, $L)", RuntimeNames.RAW, bytes, at.code(), name, before));
        return CodeBlock.of("$L", name);
    }

    private CodeBlock copied(Storage.PunnedArray array) {
        return copied(array.bytes(), array.at(), array.element(), slots(array));
    }

    /** A typed copy of a section's elements, in their order, of which the changes are put back. */
    private CodeBlock copied(Storage.PunnedSection section) {
        var type = section.element();
        long width = scope.index().bytes(type);
        var view = section.view();
        var slot = scope.types().slot(type);
        var copy = scope.claim("copy");
        var before = scope.claim("before");
        var runtime = RuntimeNames.of("RawSection");
        if (type instanceof Type.StructureType) {
            var after = scope.claim("after");
            scope.around(CodeBlock.of("final byte[] $L = $T.gather($L, $L);\nfinal $T[] $L = $T.load($L, 0, "
                                    + "$T.array($L.size()))", before, runtime, view, width, slot, copy, RuntimeNames.RAW,
                            before, slot, view),
                    CodeBlock.of("final byte[] $L = $L.clone();\n$T.put($L, 0, $L);\n$T.put($L, $L, $L, $L)", after,
                            before, RuntimeNames.RAW, after, copy, runtime, view, width, after, before));
            return CodeBlock.of("$L", copy);
        }
        var after = scope.claim("after");
        scope.around(CodeBlock.of("final byte[] $L = $T.gather($L, $L);\nfinal $T[] $L = $T.$Ls($L, 0, $L.length)",
                        before, runtime, view, width, slot, copy, RuntimeNames.of("OtherType"), slot, before, before),
                CodeBlock.of("final byte[] $L = $T.bytes($L, 0, $L.length);\n$T.put($L, $L, $L, $L)", after,
                        RuntimeNames.of("OtherType"), copy, before, runtime, view, width, after, before));
        return CodeBlock.of("$L", copy);
    }

    private static JavaExpression slots(Storage.PunnedArray array) {
        var slots = JavaExpression.integer(JavaTypes.slots(array.element()));
        for (var dimension : array.dimensions()) slots = slots.times(dimension.extent().orElseThrow());
        return slots;
    }

    /** What an allocatable or pointer scalar holds or points to. */
    private Storage target(CodeBlock view, Type.Scalar type) {
        var base = JavaExpression.primary("$L.base", view);
        return switch (type) {
            case Type.CharacterType _ -> new Storage.Characters(JavaExpression.primary("$L.text($L.base)", view, view));
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    new Storage.Value(JavaExpression.primary("$L.data[$L.base]", view, view), type);
            default -> new Storage.Slot(CodeBlock.of("$L.data", view), scaled(base, type), type);
        };
    }

    /** The object of a structure. */
    CodeBlock object(Place structure) {
        return load(storage(structure)).receiver();
    }

    JavaExpression text(Place place) {
        return scope.hoistedText(place).orElseGet(() -> load(storage(place)));
    }

    /** The array and index of a scalar, or of the first element of a whole array. */
    Reference reference(Place place) {
        return switch (storage(place)) {
            case Storage.Slot(var array, var index, _) -> new Reference(array, index);
            case Storage.Flat(var array, var base, _, _, _) -> new Reference(array, base);
            case Storage.Described(var view, _, var element, _, _) -> new Reference(CodeBlock.of("$L.data", view),
                    scaled(JavaExpression.primary("$L.base", view), element));
            case Storage.Reference(var view, var type) -> new Reference(CodeBlock.of("$L.data", view),
                    scaled(JavaExpression.primary("$L.base", view), type));
            case Storage.Punned(var bytes, var at, var type, var slots) ->
                    new Reference(copied(bytes, at, type, slots), JavaExpression.ZERO);
            case Storage.PunnedArray array -> new Reference(copied(array), JavaExpression.ZERO);
            case Storage.PunnedSection section -> new Reference(copied(section), JavaExpression.ZERO);
            case Storage.Value(var java, var type) -> elementReference(place).orElseGet(() -> copy(java, type));
            case Storage.Characters _ ->
                    throw new IllegalArgumentException("characters are not referred to by an array");
        };
    }

    /** An element of an array of structures is an object, but also has an array and an index. */
    private Optional<Reference> elementReference(Place place) {
        if (!(place instanceof Place.Element(var array, _))) return Optional.empty();
        var flat = flat(array);
        return Optional.of(new Reference(flat.array(), index((Place.Element) place)));
    }

    /** A reference to a fresh copy of a value. */
    Reference copy(JavaExpression value, Type.Scalar type) {
        return switch (type) {
            case Type.ComplexType _ -> new Reference(value.call("parts").code(), JavaExpression.ZERO);
            case Type.LogicalType(var kind) -> new Reference(CodeBlock.of("new $T[] {$L}", scope.types().slot(type),
                    expressions.logicalToInteger(value, kind).code()), JavaExpression.ZERO);
            default -> new Reference(CodeBlock.of("new $T[] {$L}", scope.types().slot(type), value.code()),
                    JavaExpression.ZERO);
        };
    }

    /** An {@code ArrayView} of a whole array; that of the variable itself where it has one. */
    CodeBlock view(Place array) {
        return view(storage(array), array);
    }

    CodeBlock view(Storage where, Place array) {
        return switch (where) {
            case Storage.Described(var view, _, _, _, _) -> view;
            case Storage.Reference(var view, _) -> view;
            case Storage.Flat flat -> view(flat, array);
            case Storage.Punned(var bytes, var at, var type, var slots) ->
                    CodeBlock.of("$T.of($L, 0)$L", RuntimeNames.ARRAY_VIEW, copied(bytes, at, type, slots),
                            sized(type));
            case Storage.PunnedArray punned -> view(new Storage.Flat(copied(punned), JavaExpression.ZERO,
                    punned.dimensions(), punned.element(), Optional.empty()), array);
            case Storage.PunnedSection section -> CodeBlock.of("$T.of($L, 0, $L.extent)$L", RuntimeNames.ARRAY_VIEW,
                    copied(section), section.view(), sized(section.element()));
            case Storage.Slot(var storage, var index, var type) ->
                    CodeBlock.of("$T.of($L, $L)$L", RuntimeNames.ARRAY_VIEW, storage, unscaled(index, type).code(),
                            sized(type));
            case Storage.Value(var java, var type) when ObjectPrinter.isObject(type) ->
                    CodeBlock.of("$T.of(new $T[] {$L}, 0)", RuntimeNames.ARRAY_VIEW, scope.types().value(type),
                            java.code());
            case Storage.Characters(var text) -> CodeBlock.of("$L.view()", text.receiver());
            case Storage.Value _ -> throw new IllegalArgumentException("no storage behind " + array);
        };
    }

    private CodeBlock view(Storage.Flat flat, Place array) {
        var extents = CodeBlock.builder();
        for (var dimension : flat.dimensions())
            extents.add(", $L", dimension.extent().orElse(JavaExpression.ZERO).code());
        var sizeless = CodeBlock.of(flat.dimensions().getLast().extent().isEmpty() ? ".withoutSize()" : "");
        boolean rebased = flat.dimensions().stream().anyMatch(d -> !d.lower().equals(Quantity.ONE));
        var made = flat.element() instanceof Type.CharacterType
                ? CodeBlock.of("$L.view($L$L)$L", flat.array(), flat.length()
                        .orElseGet(() -> JavaExpression.primary("$L.length", flat.array())).code(),
                        extents.build(), sizeless)
                : CodeBlock.of("$T.of($L, $L$L)$L$L", RuntimeNames.ARRAY_VIEW, flat.array(),
                        unscaled(flat.base(), flat.element()).code(), extents.build(), sized(flat.element()),
                        sizeless);
        if (!rebased) return made;
        var bounds = new ArrayList<CodeBlock>();
        for (var dimension : flat.dimensions()) bounds.add(dimension.lower().java().code());
        return CodeBlock.of("$L.rebased($L)", made, CodeBlock.join(bounds, ", "));
    }

    /** What tells a new view that its elements are more than one slot. */
    static CodeBlock sized(Type.Scalar type) {
        return CodeBlock.of(type instanceof Type.ComplexType ? ".withLength(2)" : "");
    }

    private Storage part(Place complex, int part) {
        var type = ((Type.ComplexType) complex.type()).part();
        var whole = storage(complex) instanceof Storage.Reference(var view, var scalar) ? target(view, scalar)
                : storage(complex);
        if (whole instanceof Storage.Punned(var bytes, var at, _, var slots))
            return new Storage.Punned(bytes, at.plus((long) part * type.kind()), type, slots.plus(-part));
        if (!(whole instanceof Storage.Slot(var array, var index, _)))
            throw new IllegalArgumentException("a part of " + complex + " is no storage");
        return new Storage.Slot(array, index.plus(part), type);
    }

    private Storage element(Place array, List<Expr> subscripts) {
        var type = array.type().scalar();
        var counted = fromFirst(array, subscripts);
        if (counted.isPresent()) {
            var whole = fromFirst(array);
            var index = index(whole, counted.get());
            return at(whole.array(), whole.array(), index, index, type);
        }
        if (storage(array) instanceof Storage.PunnedArray punned) return punnedElement(punned, subscripts);
        if (storage(array) instanceof Storage.PunnedSection(var view, var element)) {
            var list = CodeBlock.join(subscripts.stream().map(s -> expressions.printIndex(s).code()).toList(), ", ");
            return new Storage.Punned(CodeBlock.of("$L.data", view), JavaExpression.primary("$L.index($L)", view, list),
                    element, JavaExpression.integer(JavaTypes.slots(element)));
        }
        if (storage(array) instanceof Storage.Described(var view, _, _, _, var lower)
                && scope.hoisted(array).isEmpty() && lower instanceof Storage.Lower.Described) {
            var list = CodeBlock.join(subscripts.stream().map(s -> expressions.printIndex(s).code()).toList(), ", ");
            var index = JavaExpression.primary("$L.$L($L)", view,
                    subscripts.size() == 1 && isContiguous(array) ? "at" : "index", list);
            return at(CodeBlock.of("$L.data", view), CodeBlock.of("$L", view), scaled(index, type), index, type);
        }
        if (type.equals(Type.ClassType.UNLIMITED)) return unlimited(array, subscripts);
        var flat = flat(array);
        var index = index(flat, subscripts);
        if (type instanceof Type.CharacterType) return storage(array) instanceof Storage.Described(var view, _, _, _, _)
                ? new Storage.Characters(JavaExpression.primary("$L.text($L)", view, index.code()))
                : new Storage.Characters(JavaExpression.primary("$L.element($L, $L)", flat.array(), index.code(),
                        flat.length().orElseGet(() -> JavaExpression.primary("$L.length", flat.array())).code()));
        return at(flat.array(), flat.array(), index, index, type);
    }

    /** An ALLOCATABLE array is contiguous; what a pointer or dummy argument describes need not be. */
    boolean isContiguous(Place array) {
        return has(array, Declaration.Attribute.ALLOCATABLE) || has(array, Declaration.Attribute.CONTIGUOUS);
    }

    private boolean has(Place array, Declaration.Attribute attribute) {
        return switch (array) {
            case Place.Variable variable -> scope.index().declaration(scope.procedure(), variable).has(attribute);
            case Place.Component(var structure, var name, _) -> scope.index()
                    .structure(structure.type().structure().orElseThrow()).component(name).attributes()
                    .contains(attribute);
            default -> false;
        };
    }

    /**
     * The subscripts counted from 0, if each is a sum with its lower bound and the array begins its Java array, as what
     * ALLOCATE makes does; C may describe an array to us that does not.
     */
    Optional<List<Expr>> fromFirst(Place array, List<Expr> subscripts) {
        if (!has(array, Declaration.Attribute.ALLOCATABLE) || scope.index().isForeign()
                ||  !(storage(array) instanceof Storage.Described described)
                || !JavaTypes.isNumber(described.element())) return Optional.empty();
        var counted = new ArrayList<Expr>();
        for (int i = 0; i < subscripts.size(); i++) {
            var lower = new Expr.LowerBound(array, i + 1, Type.INTEGER);
            if (!Sums.has(subscripts.get(i), lower)) return Optional.empty();
            var position = Sums.difference(subscripts.get(i), lower);
            if (Sums.has(position, lower)) return Optional.empty();
            counted.add(position);
        }
        return Optional.of(counted);
    }

    /** Such an array with all lower bounds 0. */
    private Storage.Flat fromFirst(Place array) {
        var flat = flat(array);
        var dimensions = new ArrayList<Storage.Dimension>();
        for (var d : flat.dimensions())
            dimensions.add(new Storage.Dimension(new Quantity.Constant(0), dimensions.isEmpty() ? Quantity.ONE
                    : d.stride(), d.extent()));
        return new Storage.Flat(flat.array(), JavaExpression.ZERO, dimensions, flat.element(), Optional.empty());
    }

    /** The index of an element of an array that lies in a Java array, or whose descriptor is hoisted. */
    JavaExpression index(Place.Element element) {
        var counted = fromFirst(element.array(), element.subscripts());
        return counted.isPresent() ? index(fromFirst(element.array()), counted.get())
                : index(flat(element.array()), element.subscripts());
    }

    /** An element of a CLASS(*) array, as an object that shares its storage. */
    private Storage unlimited(Place array, List<Expr> subscripts) {
        if (!(storage(array) instanceof Storage.Described(var view, _, _, _, _)))
            throw new NotExpressible("A CLASS(*) array without a descriptor");
        return new Storage.Value(JavaExpression.primary("$T.element($L, $L)", RuntimeNames.of("Polymorphic"), view,
                index(flat(array), subscripts).code()), array.type().scalar());
    }

    private Storage punnedElement(Storage.PunnedArray array, List<Expr> subscripts) {
        var counted = new Storage.Flat(array.bytes(), JavaExpression.ZERO, array.dimensions(),
                StorageLayout.slotType(array.element()), Optional.empty());
        var index = index(counted, subscripts);
        var at = array.at().plus(JavaExpression.integer(scope.index().bytes(array.element())).times(index));
        return new Storage.Punned(array.bytes(), at, array.element(), slots(array)
                .minus(scaled(index, array.element())));
    }

    private static Storage at(CodeBlock array, CodeBlock view, JavaExpression slot, JavaExpression index,
            Type.Scalar type) {
        if (type.equals(Type.ClassType.UNLIMITED)) return new Storage.Value(JavaExpression.primary(
                "$T.element($L, $L)", RuntimeNames.of("Polymorphic"), view, index.code()), type);
        return switch (type) {
            case Type.CharacterType _ -> new Storage.Characters(JavaExpression.primary("$L.text($L)", view,
                    index.code()));
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    new Storage.Value(JavaExpression.primary("$L[$L]", array, slot.code()), type);
            default -> new Storage.Slot(array, slot, type);
        };
    }

    /** The parts of an array that addressing needs. */
    Storage.Flat flat(Place array) {
        return switch (storage(array)) {
            case Storage.Flat flat -> flat;
            case Storage.Described described -> scope.hoisted(array).orElseGet(() -> inPlace(described));
            case Storage.PunnedArray _, Storage.PunnedSection _ ->
                    throw new NotExpressible("This use of an array whose storage other types share");
            case Storage.Value _, Storage.Slot _, Storage.Characters _, Storage.Reference _, Storage.Punned _ ->
                    throw new IllegalArgumentException(array + " is no array");
        };
    }

    private static Storage.Flat inPlace(Storage.Described array) {
        var view = array.view();
        var dimensions = new ArrayList<Storage.Dimension>();
        for (int i = 0; i < array.rank(); i++) {
            var lower = array.lower() instanceof Storage.Lower.Declared(var bounds) ? bounds.get(i)
                    : new Quantity.Symbol(JavaExpression.primary("$L.lower[$L]", view, i));
            dimensions.add(new Storage.Dimension(lower, new Quantity.Symbol(JavaExpression.primary("$L.stride[$L]",
                    view, i)),
                    Optional.of(JavaExpression.primary("$L.extent[$L]", view, i))));
        }
        return new Storage.Flat(CodeBlock.of("$L.data", view),
                scaled(JavaExpression.primary("$L.base", view), array.element()),
                dimensions, array.element(), Optional.empty());
    }

    /**
     * The index of an element: {@code a_at + i - 1 + (j - 1) * lda}, with all constants in one. For CHARACTER it
     * counts elements, else slots.
     */
    JavaExpression index(Storage.Flat array, List<Expr> subscripts) {
        var terms = new ArrayList<JavaExpression>();
        long constant = 0;
        int afterFirst = 0;
        for (int i = 0; i < subscripts.size(); i++) {
            var dimension = array.dimensions().get(i);
            var subscript = Subscript.of(subscripts.get(i));
            if (dimension.lower() instanceof Quantity.Constant(var lower)) {
                long shift = subscript.constant() - lower;
                var variable = subscript.variable().map(expressions::printIndex);
                if (dimension.stride() instanceof Quantity.Constant(var stride)) {
                    constant += shift * stride;
                    variable.ifPresent(v -> terms.add(v.times(JavaExpression.integer(stride))));
                } else {
                    var whole = variable.orElse(JavaExpression.ZERO).plus(shift);
                    if (!whole.isZero()) terms.add(whole.times(dimension.stride().java()));
                }
            } else {
                var whole = expressions.printIndex(subscripts.get(i)).minus(dimension.lower().java());
                terms.add(whole.times(dimension.stride().java()));
            }
            if (i == 0) afterFirst = terms.size();
        }
        var sum = JavaExpression.ZERO;
        for (int i = 0; i < terms.size(); i++) {
            if (i == afterFirst) sum = sum.plus((int) constant);
            sum = sum.plus(terms.get(i));
        }
        if (afterFirst >= terms.size()) sum = sum.plus((int) constant);
        int slots = JavaTypes.slots(array.element());
        return slots == 1 ? flatten(array.base(), sum) : array.base().plus(JavaExpression.integer(slots).times(sum));
    }

    /** {@code base + (sum)} without the parentheses, which int arithmetic does not need. */
    private static JavaExpression flatten(JavaExpression base, JavaExpression sum) {
        if (base.isZero()) return sum;
        if (sum.isZero()) return base;
        var text = sum.code().toString();
        if (text.startsWith("-")) return new JavaExpression(CodeBlock.of("$L - $L", base.within(Level.ADD),
                text.substring(1)), Level.ADD);
        return new JavaExpression(CodeBlock.of("$L + $L", base.within(Level.ADD), sum.within(Level.ADD)), Level.ADD);
    }

    static JavaExpression scaled(JavaExpression index, Type.Scalar type) {
        int slots = JavaTypes.slots(type);
        return index.isZero() || slots == 1 ? index : JavaExpression.integer(slots).times(index);
    }

    static JavaExpression unscaled(JavaExpression slot, Type.Scalar type) {
        int slots = JavaTypes.slots(type);
        return slot.isZero() || slots == 1 ? slot
                : JavaExpression.binary(slot, "/", JavaExpression.integer(slots), Level.MULTIPLY);
    }
}
