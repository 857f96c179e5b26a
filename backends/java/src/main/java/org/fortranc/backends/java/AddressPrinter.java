package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Type;

/** Addresses of objects and procedures, which the run time knows (F2018 18.2.3). */
final class AddressPrinter {
    private static final long HANDLE = 8;

    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    private final StatementPrinter statements;

    AddressPrinter(ProcedureScope scope, ExpressionPrinter expressions, StatementPrinter statements) {
        this.scope = scope;
        this.expressions = expressions;
        this.statements = statements;
    }

    void print(Stmt.Call call, IntrinsicSubroutine service, JavaText out) {
        boolean passing = service == IntrinsicSubroutine.C_ARGUMENT || service == IntrinsicSubroutine.C_DUMMY;
        var addresses = scope.link(passing ? RuntimeNames.c("Arguments") : RuntimeNames.of("Addresses"));
        var result = call.result().orElseThrow();
        switch (service) {
            case C_LOC, C_ARGUMENT -> out.statement(call.origin(), "$L", statements.assign(call, result,
                    JavaExpression.primary("$L.$L", addresses, location(place(call.arguments().getFirst())))));
            case C_FUNLOC -> out.statement(call.origin(), "$L", statements.assign(call, result,
                    JavaExpression.primary("$L.ofProcedure($L)", addresses, new CallPrinter(scope, expressions)
                            .procedure(value(call.arguments().getFirst()), ClassName.OBJECT).code())));
            case C_F_PROCPOINTER -> {
                var type = scope.types().value(result.type().scalar());
                var found = CodeBlock.of("$L.procedure($L)", addresses, print(call, 0));
                out.statement(call.origin(), "$L", statements.assign(call, result, new JavaExpression(
                        type.equals(ClassName.OBJECT) ? found : CodeBlock.of("($T) $L", type, found),
                        JavaExpression.Level.UNARY)));
            }
            case C_F_POINTER, C_DUMMY -> pointer(call, result, addresses, out);
            default -> throw new IllegalArgumentException(service + " has nothing to do with addresses");
        }
    }

    private void pointer(Stmt.Call call, Place.Variable result, CodeBlock addresses, JavaText out) {
        var type = result.type().scalar();
        var parts = new ArrayList<CodeBlock>();
        parts.add(print(call, 0));
        parts.add(CodeBlock.of("$T.class", scope.types().array(type)));
        parts.add(CodeBlock.of("$L", bytes(type)));
        if (expressions.places().storage(result) instanceof Storage.Value) {
            out.statement(call.origin(), "$L", statements.assign(call, result, JavaExpression.primary(
                    "$L.object($L, $T.class, $L)", addresses, print(call, 0), scope.types().array(type),
                    bytes(type))));
            return;
        }
        boolean text = type instanceof Type.CharacterType;
        parts.add(text ? print(call, 1) : CodeBlock.of("$L", JavaTypes.slots(type)));
        for (int i = 2; i < call.arguments().size(); i++) parts.add(print(call, i));
        out.statement(call.origin(), "$L.pointAt($L.$L($L))", expressions.places().view(result), addresses,
                text ? "texts" : "view", CodeBlock.join(parts, ", "));
    }

    private CodeBlock print(Stmt.Call call, int position) {
        return expressions.print(value(call.arguments().get(position))).code();
    }

    static Expr value(Argument argument) {
        return switch (argument) {
            case Argument.ByValue(var value) -> value;
            case Argument.ByProcedure(var procedure) -> procedure;
            default -> throw new IllegalArgumentException("no value: " + argument);
        };
    }

    static Place place(Argument argument) {
        return switch (argument) {
            case Argument.ByReference(var place) -> place;
            case Argument.ByDescriptor(var array) -> array;
            default -> throw new IllegalArgumentException("no place: " + argument);
        };
    }

    /** The method of the run time that gives the address, with the storage and the object's place in it. */
    private CodeBlock location(Place place) {
        var places = expressions.places();
        var type = place.type().scalar();
        var storage = places.storage(place);
        if (storage instanceof Storage.Punned || storage instanceof Storage.PunnedArray)
            throw new NotExpressible("C_LOC of a variable whose storage other types share");
        if (place.type().hasAnyRank() || type instanceof Type.ClassType && place.type().dimensions() > 0)
            return CodeBlock.of("ofElements($L)", places.view(storage, place));
        if (type instanceof Type.CharacterType) return storage instanceof Storage.Characters
                ? CodeBlock.of("of($L)", places.text(place).code()) : CodeBlock.of("of($L)", places.view(place));
        if (type instanceof Type.ClassType) return CodeBlock.of("ofObject($L)", expressions.print(place).code());
        // A pointer may be kept in an array, where it is no element of that.
        if (place.type() instanceof Type.StructureType && !(place instanceof Place.Element))
            return CodeBlock.of("of($L)", expressions.print(place).code());
        var reference = places.reference(place);
        long bytes = bytes(type) / JavaTypes.slots(type);
        if (type instanceof Type.StructureType) return CodeBlock.of("ofElement($L, $L, $L)", reference.array(),
                reference.index().code(), bytes);
        return CodeBlock.of("of($L, $L)", reference.array(), JavaExpression.cast(long.class, reference.index())
                .times(JavaExpression.integer(bytes)).code());
    }

    /** The distance of elements; objects that are more than their bytes are told apart by it only. */
    private long bytes(Type.Scalar type) {
        return type instanceof Type.StructureType(var name) && !scope.index().hasBytes(name) ? HANDLE
                : scope.index().bytes(type);
    }

    /** The Java object that a place is in, and its position there in bytes. */
    record Position(CodeBlock storage, CodeBlock bytes) {}

    Position position(Place place) {
        var places = expressions.places();
        var type = place.type().scalar();
        return switch (places.storage(place)) {
            case Storage.Punned(var bytes, var at, _, _) -> new Position(CodeBlock.of("$L", bytes), at.code());
            case Storage.Characters _ -> {
                var text = places.text(place).receiver();
                yield new Position(CodeBlock.of("$L.bytes", text), CodeBlock.of("$L.at", text));
            }
            case Storage.Value(var java, _) when type instanceof Type.StructureType
                    && !(place instanceof Place.Element) -> new Position(java.code(), CodeBlock.of("0"));
            default -> {
                var reference = places.reference(place);
                long bytes = bytes(type) / JavaTypes.slots(type);
                yield new Position(CodeBlock.of("$L", reference.array()), JavaExpression.cast(long.class,
                        reference.index()).times(JavaExpression.integer(bytes)).code());
            }
        };
    }
}
