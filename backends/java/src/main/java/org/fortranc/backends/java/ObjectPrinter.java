package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import org.fortranc.analysis.StorageSizes;
import org.fortranc.backends.java.JavaExpression.Level;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** Objects of derived types and polymorphic objects as Java references: conversions, type tests, new objects. */
final class ObjectPrinter {
    private static final ClassName POLYMORPHIC = RuntimeNames.of("Polymorphic");
    private static final ClassName INTRINSIC_OBJECT = RuntimeNames.of("IntrinsicObject");
    private static final ClassName INTRINSIC_TYPE = RuntimeNames.of("IntrinsicType");

    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;

    ObjectPrinter(ProcedureScope scope, ExpressionPrinter expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    /** Whether values of the type are Java objects of generated classes, or CLASS(*) objects. */
    static boolean isObject(Type type) {
        return type.dimensions() == 0 && (type instanceof Type.StructureType || type instanceof Type.ClassType);
    }

    // References

    /** A scalar as a Java reference that a variable of type {@code wanted} can hold. */
    JavaExpression reference(Place place, Type.Scalar wanted) {
        if (isObject(place.type())) return cast(expressions.places().load(place), place.type().scalar(), wanted);
        var type = intrinsic(place.type().scalar());
        return switch (expressions.places().storage(place)) {
            case Storage.Characters(var text) -> JavaExpression.primary("$T.of($L)", INTRINSIC_OBJECT, text.code());
            case Storage.Reference(var view, _) -> JavaExpression.primary("$T.of($L, $L)", INTRINSIC_OBJECT, type,
                    view);
            default -> {
                var where = expressions.places().reference(place);
                yield JavaExpression.primary("$T.of($L, $L, $L)", INTRINSIC_OBJECT, type, where.array(),
                        where.index().code());
            }
        };
    }

    /** A value as a new object. */
    JavaExpression fresh(Expr value, Type.Scalar wanted) {
        var java = expressions.print(value);
        var type = value.type().scalar();
        if (isObject(value.type())) return type instanceof Type.ClassType || !(wanted instanceof Type.StructureType)
                ? JavaExpression.primary("$T.copy($L)", POLYMORPHIC, java.code()) : java.call("copy");
        if (type instanceof Type.CharacterType) return JavaExpression.primary("$T.of($L)", INTRINSIC_OBJECT,
                value instanceof Place ? java.call("copy").code() : java.code());
        var copy = expressions.places().copy(java, type);
        return JavaExpression.primary("$T.of($L, $L, $L)", INTRINSIC_OBJECT, intrinsic(type), copy.array(),
                copy.index().code());
    }

    /** The object with the Java type that a variable of the type has. */
    JavaExpression cast(JavaExpression object, Type.Scalar has, Type.Scalar wanted) {
        if (isJavaSubtype(has, wanted)) return object;
        return new JavaExpression(CodeBlock.of("($T) $L", scope.types().value(wanted), object.within(Level.UNARY)),
                Level.UNARY);
    }

    private boolean isJavaSubtype(Type.Scalar has, Type.Scalar wanted) {
        if (wanted.structure().isEmpty()) return true;
        return has.structure().filter(name -> scope.index().hierarchy().isExtension(name,
                wanted.structure().get()) || scope.index().canonical(name).equals(scope.index()
                .canonical(wanted.structure().get()))).isPresent();
    }

    /** Where an object is when it is seen as another type. */
    Storage seen(Place.As as) {
        var source = expressions.places().storage(as.object());
        var type = as.type().scalar();
        if (as.object().type().hasAnyRank() && source instanceof Storage.Described any) return ranked(as, any);
        if (as.type().dimensions() > 0) return seenArray(as, source, type);
        if (isObject(type)) return new Storage.Value(cast(expressions.places().load(source),
                as.object().type().scalar(), type), type);
        var object = CodeBlock.of("(($T) $L)", INTRINSIC_OBJECT, expressions.places().load(source).within(Level.UNARY));
        if (type instanceof Type.CharacterType)
            return new Storage.Characters(JavaExpression.primary("$L.text()", object));
        return new Storage.Slot(CodeBlock.of("(($T) $L.storage)", scope.types().array(type), object),
                JavaExpression.primary("$L.at", object), type);
    }

    /** An assumed-rank array that has turned out to have a rank. */
    private Storage ranked(Place.As as, Storage.Described any) {
        var type = as.type().scalar();
        var view = any.view();
        int rank = as.type().dimensions();
        if (rank > 0) return new Storage.Described(view, rank, type, as, any.lower()
                instanceof Storage.Lower.Declared(var bounds) ? new Storage.Lower.Declared(bounds.subList(0, rank))
                : any.lower());
        if (!isObject(type)) return new Storage.Reference(view, type);
        var at = JavaExpression.primary("$L.base", view);
        if (!type.equals(Type.ClassType.UNLIMITED)) return new Storage.Slot(CodeBlock.of("$L.data", view), at, type);
        return mayBeNone(as) ? new Storage.Slot(CodeBlock.of("((Object[]) $L.data)", view), at, type)
                : new Storage.Value(JavaExpression.primary("$T.element($L, $L)", POLYMORPHIC, view, at.code()), type);
    }

    private Storage seenArray(Place.As as, Storage source, Type.Scalar type) {
        return switch (source) {
            case Storage.Flat(var array, var base, var dimensions, _, var length) ->
                    new Storage.Flat(array, base, dimensions, type, length);
            case Storage.Described(var view, var rank, _, _, var lower) -> new Storage.Described(
                    CodeBlock.of("$L.<$T>as()", view, scope.types().storage(type)), rank, type, as, lower);
            case Storage.Value _, Storage.Slot _, Storage.Characters _, Storage.Punned _, Storage.PunnedArray _,
                 Storage.PunnedSection _,
                 Storage.Reference _ -> throw new NotExpressible("An array of this storage seen as another type");
        };
    }

    /** A descriptor of a whole array for a variable that may have another declared type. */
    CodeBlock view(Place array, Type.Scalar wanted) {
        return view(expressions.places().view(array), array.type().scalar(), wanted);
    }

    CodeBlock view(CodeBlock view, Type.Scalar type, Type.Scalar wanted) {
        if (!(wanted instanceof Type.ClassType) || scope.types().storage(type).equals(scope.types().storage(wanted)))
            return view;
        return isObject(type) ? CodeBlock.of("$L.<$T>as()", view, scope.types().storage(wanted))
                : CodeBlock.of("$L.of($L).<$T>as()", view, intrinsic(type), scope.types().storage(wanted));
    }

    /** An intrinsic type as the run time names it. */
    static CodeBlock intrinsic(Type.Scalar type) {
        return CodeBlock.of("$T.$L", INTRINSIC_TYPE, switch (type) {
            case Type.IntegerType(var kind) -> "INTEGER" + kind;
            case Type.LogicalType(var kind) -> "LOGICAL" + kind;
            case Type.RealType(var kind) -> "REAL" + kind;
            case Type.ComplexType(var kind) -> "COMPLEX" + kind;
            case Type.CharacterType _ -> "CHARACTER";
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new NotExpressible("A procedure as a CLASS(*) object");
        });
    }

    // Types

    JavaExpression hasType(Expr.HasType test) {
        return test.object().type().dimensions() > 0 ? hasType(test, CodeBlock.of("$L.data",
                expressions.places().view(test.object())), true)
                : hasType(test, expressions.places().load(test.object()).within(Level.RELATION), false);
    }

    private JavaExpression hasType(Expr.HasType test, CodeBlock object, boolean array) {
        var asked = test.asked();
        if (!isObject(asked)) {
            return array ? new JavaExpression(CodeBlock.of("$L.intrinsic == $L",
                    expressions.places().view(test.object()), intrinsic(asked)), Level.EQUALITY)
                    : JavaExpression.primary("$T.is($L, $L)", POLYMORPHIC, object, intrinsic(asked));
        }
        TypeName type = array ? scope.types().array(asked) : scope.types().value(asked);
        boolean last = scope.index().hierarchy().extensions(asked.structure().orElseThrow()).size() == 1;
        if (test.relation() == Expr.Relation.EXTENDS || last)
            return new JavaExpression(CodeBlock.of("$L instanceof $T", object, type), Level.RELATION);
        var receiver = array ? object : expressions.places().load(test.object()).receiver();
        var same = new JavaExpression(CodeBlock.of("$L.getClass() == $T.class", receiver, type), Level.EQUALITY);
        return mayBeNone(test.object()) ? JavaExpression.binary(new JavaExpression(CodeBlock.of("$L != null", object),
                Level.EQUALITY), "&&", same, Level.AND) : same;
    }

    /** Whether the object is ALLOCATABLE or a POINTER. */
    boolean mayBeNone(Place place) {
        var attributes = scope.index().attributes(scope.procedure(), place);
        return attributes.contains(Attribute.ALLOCATABLE) || attributes.contains(Attribute.POINTER);
    }

    JavaExpression sharesType(Expr.SharesType test) {
        return JavaExpression.primary("$T.$L($L, $L)", POLYMORPHIC,
                test.relation() == Expr.Relation.SAME ? "isSame" : "isExtension", typeOf(test.left()),
                typeOf(test.right()));
    }

    private CodeBlock typeOf(Place place) {
        var type = place.type().scalar();
        if (type instanceof Type.StructureType) return CodeBlock.of("$T.class", scope.types().value(type));
        if (!(type instanceof Type.ClassType)) return intrinsic(type);
        var object = place.type().dimensions() > 0 ? expressions.places().view(place)
                : expressions.places().load(place).code();
        return CodeBlock.of("$T.typeOf($L, $T.class)", POLYMORPHIC, object, scope.types().value(type));
    }

    /** STORAGE_SIZE, which only of a polymorphic object has to be asked for. */
    JavaExpression storageSize(Expr.StorageSize size) {
        var type = size.object().type().scalar();
        long known = 8 * new StorageSizes(scope.index().hierarchy()).bytes(type);
        if (type instanceof Type.CharacterType) return expressions.print(new Expr.Convert(new Expr.Binary(
                Expr.Binary.Op.MULTIPLY, Expr.IntLiteral.of(8), new Expr.Length(size.object(), Type.INTEGER)),
                size.type()));
        if (!(type instanceof Type.ClassType))
            return expressions.print(new Expr.IntLiteral(known, size.type()));
        var object = size.object().type().dimensions() > 0 ? expressions.places().view(size.object())
                : expressions.places().load(size.object()).code();
        return expressions.convert(JavaExpression.primary("$T.storageSize($L, $L)", POLYMORPHIC, object, known),
                Type.LONG, size.type());
    }

    /** ASSOCIATED or ALLOCATED of a scalar object. */
    JavaExpression associated(Place place, Optional<Expr> target) {
        var object = expressions.places().load(place);
        if (target.isEmpty()) return new JavaExpression(CodeBlock.of("$L != null", object.within(Level.EQUALITY)),
                Level.EQUALITY);
        if (!(target.get() instanceof Place other))
            throw new NotExpressible("ASSOCIATED with a target that is no variable");
        return JavaExpression.primary("$T.isSameTarget($L, $L)", POLYMORPHIC, object.code(),
                reference(other, place.type().scalar()).code());
    }

    // Objects

    /** The new object that ALLOCATE makes for a scalar. */
    CodeBlock create(Stmt.Allocate stmt) {
        var declared = stmt.object().type().scalar();
        if (stmt.dynamic().isEmpty()) return CodeBlock.of("new $T()", scope.types().value(declared));
        return switch (stmt.dynamic().get()) {
            case Stmt.Dynamic.Given(var type) when isObject(type) ->
                    CodeBlock.of("new $T()", scope.types().value(type));
            case Stmt.Dynamic.Given(var type) -> CodeBlock.of("$T.create($L, $L)", INTRINSIC_OBJECT, intrinsic(type),
                    stmt.length().map(l -> expressions.printIndex(l).code()).orElse(CodeBlock.of("1")));
            case Stmt.Dynamic.Like(var pattern) when pattern.type().scalar() instanceof Type.ClassType ->
                    cast(JavaExpression.primary("$T.like($L)", POLYMORPHIC, first(pattern)), pattern.type().scalar(),
                            declared).code();
            case Stmt.Dynamic.Like(var pattern) -> like(pattern.type().scalar(), pattern);
        };
    }

    private CodeBlock like(Type.Scalar type, Place pattern) {
        return isObject(type) ? CodeBlock.of("new $T()", scope.types().value(type))
                : CodeBlock.of("$T.create($L, $L)", INTRINSIC_OBJECT, intrinsic(type),
                        type instanceof Type.CharacterType
                        ? expressions.print(new Expr.Length(pattern, Type.INTEGER)).code() : CodeBlock.of("1"));
    }

    private CodeBlock first(Place pattern) {
        return pattern.type().dimensions() == 0 ? expressions.places().load(pattern).code()
                : CodeBlock.of("$T.first($L)", POLYMORPHIC, expressions.places().view(pattern));
    }

    /** The class of the storage that ALLOCATE makes for an array; sets what else the descriptor knows of the type. */
    CodeBlock storage(Stmt.Allocate stmt, CodeBlock view) {
        var type = stmt.object().type().scalar();
        if (stmt.dynamic().isEmpty()) return CodeBlock.of("$T.class", scope.types().array(type));
        return switch (stmt.dynamic().get()) {
            case Stmt.Dynamic.Given(var given) when isObject(given) -> type.equals(Type.ClassType.UNLIMITED)
                    ? CodeBlock.of("$T.storage($L, $T.class)", POLYMORPHIC, view, scope.types().array(given))
                    : CodeBlock.of("$T.class", scope.types().array(given));
            case Stmt.Dynamic.Given(var given) -> CodeBlock.of("$T.storage($L, $L, $L)", POLYMORPHIC, view,
                    intrinsic(given), stmt.length().map(l -> expressions.printIndex(l).code())
                            .orElse(CodeBlock.of("$L", JavaTypes.slots(given))));
            case Stmt.Dynamic.Like(var pattern) when pattern.type().dimensions() > 0 ->
                    CodeBlock.of("$T.storageLike($L, $L)", POLYMORPHIC, view, view(pattern, Type.ClassType.UNLIMITED));
            case Stmt.Dynamic.Like(var pattern) -> CodeBlock.of("$T.storageLike($L, $L)", POLYMORPHIC, view,
                    reference(pattern, Type.ClassType.UNLIMITED).code());
        };
    }

    /** Copies a polymorphic object into one of the same dynamic type. */
    CodeBlock copy(Stmt.CopyValue copy) {
        return CodeBlock.of("$T.assign($L, $L)", POLYMORPHIC, expressions.places().load(copy.target()).code(),
                expressions.places().load(copy.source()).code());
    }
}
