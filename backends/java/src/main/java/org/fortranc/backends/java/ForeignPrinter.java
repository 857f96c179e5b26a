package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** The border to C: calls, entries, and the start of the C part. */
final class ForeignPrinter {
    private static final ClassName FUNCTIONS = RuntimeNames.c("Functions");
    private static final ClassName DESCRIPTORS = RuntimeNames.c("Descriptors");

    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    private final StatementPrinter statements;

    ForeignPrinter(ProcedureScope scope, ExpressionPrinter expressions, StatementPrinter statements) {
        this.scope = scope;
        this.expressions = expressions;
        this.statements = statements;
    }

    void print(Stmt.Call call, IntrinsicSubroutine service, JavaText out) {
        var functions = scope.link(FUNCTIONS);
        switch (service) {
            case C_START -> out.statement(call.origin(), "$L.start()", functions);
            case C_EXPORT -> out.statement(call.origin(), "$L.export($L, $L, $L)", functions, text(call, 0),
                    procedure(call, 1), text(call, 2));
            case C_ENTRY -> entry(call, functions, out);
            case C_SYMBOL -> assign(call, JavaExpression.primary("$L.symbol($L)", functions, text(call, 0)), out);
            case C_MAIN -> assign(call, JavaExpression.primary("$L.main()", functions), out);
            case C_SHARE -> share(call, functions, out);
            case C_CALL -> call(call, functions, out);
            case C_DESCRIPTOR -> descriptor(call, out);
            case C_DESCRIBED -> described(call, out);
            default -> throw new IllegalArgumentException(service + " has nothing to do with C");
        }
    }

    private void descriptor(Stmt.Call call, JavaText out) {
        var place = AddressPrinter.place(call.arguments().getFirst());
        var type = place.type().scalar();
        var objects = new AnyRankArguments(scope, expressions);
        var view = new Parameter.ByDescriptor(type, Type.ArrayType.ANY_RANK,
                new ObjectPrinter(scope, expressions).mayBeNone(place));
        assign(call, JavaExpression.primary("$L.describe($L, $L, $L, $L)", scope.link(DESCRIPTORS),
                place.type().dimensions() == 0 ? objects.ofScalar(place, view, true)
                        : objects.ofArray(place, view, true), storage(type),
                expressions.print(AddressPrinter.value(call.arguments().get(1))).code(),
                expressions.print(AddressPrinter.value(call.arguments().get(2))).code()), out);
    }

    private void described(Stmt.Call call, JavaText out) {
        var result = call.result().orElseThrow();
        out.statement(call.origin(), "$L = $L.described($L, $L, $L)", expressions.places().view(result),
                scope.link(DESCRIPTORS), expressions.print(AddressPrinter.value(call.arguments().getFirst())).code(),
                storage(result.type().scalar()),
                expressions.print(AddressPrinter.value(call.arguments().get(1))).code());
    }

    /** The class of the arrays that hold elements, the bytes of an element, and its slots; 0 for a CHARACTER. */
    private CodeBlock storage(Type.Scalar type) {
        boolean text = type instanceof Type.CharacterType;
        if (type.equals(Type.ClassType.UNLIMITED)) return CodeBlock.of("Object.class, 0, 1");
        return CodeBlock.of("$T.class, $L, $L", scope.types().array(type), text ? 1 : scope.index().bytes(type),
                text ? 0 : JavaTypes.slots(type));
    }

    private void assign(Stmt.Call call, JavaExpression value, JavaText out) {
        out.statement(call.origin(), "$L", statements.assign(call, call.result().orElseThrow(), value));
    }

    private void entry(Stmt.Call call, CodeBlock functions, JavaText out) {
        var arguments = CodeBlock.of("$L, $L, $L", procedure(call, 0), procedure(call, 1), text(call, 2));
        if (call.result().isPresent()) assign(call, JavaExpression.primary("$L.entry($L)", functions, arguments), out);
        else out.statement(call.origin(), "$L.register($L)", functions, arguments);
    }

    private void share(Stmt.Call call, CodeBlock functions, JavaText out) {
        var position = new AddressPrinter(scope, expressions, statements)
                .position(AddressPrinter.place(call.arguments().get(2)));
        out.statement(call.origin(), "$L.share($L, $L, $L, $L, $L)", functions, text(call, 0),
                expressions.print(AddressPrinter.value(call.arguments().get(1))).code(), position.storage(),
                position.bytes(), expressions.print(AddressPrinter.value(call.arguments().get(3))).code());
    }

    /** A method handle is called by its exact types, and may throw anything. */
    private void call(Stmt.Call call, CodeBlock functions, JavaText out) {
        var arguments = call.arguments();
        var values = new ArrayList<CodeBlock>();
        for (var argument : arguments.subList(2, arguments.size())) {
            var value = AddressPrinter.value(argument);
            values.add(JavaExpression.cast(scope.types().value(value.type().scalar()), expressions.print(value))
                    .code());
        }
        var function = AddressPrinter.value(arguments.getFirst());
        var invocation = CodeBlock.of("$L.function($L, $L).invokeExact($L)", functions,
                function instanceof Expr.TextLiteral(var name) ? CodeBlock.of("$S", name)
                        : expressions.print(function).code(), text(call, 1), CodeBlock.join(values, ", "));
        if (call.result().isPresent() && statements.declares(call, call.result().get().name()))
            out.statement(Origin.NONE, "$T $L", scope.types().value(call.result().get().type().scalar()),
                    expressions.print(call.result().get()).code());
        out.open(Origin.NONE, "try");
        if (call.result().isPresent()) {
            var place = call.result().get();
            out.statement(call.origin(), "$L", expressions.places().store(place, JavaExpression.cast(
                    scope.types().value(place.type().scalar()), new JavaExpression(invocation,
                            JavaExpression.Level.PRIMARY))));
        } else {
            out.statement(call.origin(), "$L", invocation);
        }
        out.between("catch (Throwable thrown)");
        out.statement(Origin.NONE, "throw $T.thrown(thrown)", FUNCTIONS);
        out.close();
    }

    private static CodeBlock text(Stmt.Call call, int position) {
        return CodeBlock.of("$S", ((Expr.TextLiteral) AddressPrinter.value(call.arguments().get(position))).value());
    }

    private CodeBlock procedure(Stmt.Call call, int position) {
        return new CallPrinter(scope, expressions).procedure(AddressPrinter.value(call.arguments().get(position)),
                ClassName.OBJECT).code();
    }
}
