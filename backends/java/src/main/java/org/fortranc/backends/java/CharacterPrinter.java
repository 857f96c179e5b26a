package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.backends.java.JavaExpression.Level;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/**
 * CHARACTER values in Java. What becomes a part of a variable at once is written there without a text in between, and
 * single characters are bytes.
 */
final class CharacterPrinter {
    private final ExpressionPrinter expressions;

    CharacterPrinter(ExpressionPrinter expressions) {
        this.expressions = expressions;
    }

    /** An assignment to a variable that has its length. */
    CodeBlock assign(Place target, Expr value) {
        if (target instanceof Place.Substring(var text, var first, var last) && first.equals(last)) {
            var code = code(value);
            if (code.isPresent()) return CodeBlock.of("$L.put($L, $L)", receiver(text),
                    expressions.printIndex(first).code(), code.get().code());
        }
        return switch (value) {
            case Expr.Concatenate _ -> CodeBlock.of("$L.assignJoined($L)", receiver(target), list(parts(value)));
            // What ADJUSTL moves to the end, the assignment puts there anyway.
            case Expr.Intrinsic(var function, var arguments, _) when function == IntrinsicFunction.ADJUSTL ->
                    CodeBlock.of("$L.assign($L)", receiver(target),
                            expressions.print(arguments.getFirst()).call("withoutIndent").code());
            default -> CodeBlock.of("$L.assign($L)", receiver(target), expressions.print(value).code());
        };
    }

    /** An assignment to a variable that takes the length of the value. */
    CodeBlock take(Stmt.Call call) {
        var variable = ((Stmt.Argument.ByDescriptor) call.arguments().getFirst()).array();
        var value = ((Stmt.Argument.ByValue) call.arguments().getLast()).value();
        var view = expressions.places().view(variable);
        var parts = parts(value);
        if (parts.size() > 1 && parts.getFirst().equals(variable))
            return CodeBlock.of("$T.append($L, $L)", RuntimeNames.of("DeferredText"), view,
                    list(parts.subList(1, parts.size())));
        return CodeBlock.of("$T.assign($L, $L)", RuntimeNames.of("DeferredText"), view,
                expressions.print(value).code());
    }

    JavaExpression concatenate(Expr value) {
        return JavaExpression.primary("$T.concatenate($L)", RuntimeNames.TEXT, list(parts(value)));
    }

    /** A comparison with this Java operator. */
    JavaExpression compare(Expr left, String operator, Expr right, Level level) {
        var l = code(left);
        var r = code(right);
        if (l.isPresent() && r.isPresent()) return JavaExpression.binary(l.get(), operator, r.get(), level);
        var first = expressions.print(left).code();
        var second = expressions.print(right).code();
        return switch (operator) {
            case "==" -> JavaExpression.primary("$T.equal($L, $L)", RuntimeNames.TEXT, first, second);
            case "!=" -> new JavaExpression(CodeBlock.of("!$T.equal($L, $L)", RuntimeNames.TEXT, first, second),
                    Level.UNARY);
            default -> JavaExpression.binary(JavaExpression.primary("$T.compare($L, $L)", RuntimeNames.TEXT, first,
                    second), operator, JavaExpression.ZERO, level);
        };
    }

    /** The code, 0 to 255, of a value that is one character as its form shows. */
    Optional<JavaExpression> code(Expr value) {
        return switch (value) {
            case Expr.TextLiteral(var text) when text.length() == 1 -> Optional.of(literal(text.charAt(0)));
            case Place.Substring(var text, var first, var last) when first.equals(last) ->
                    Optional.of(JavaExpression.primary("$L.code($L)", receiver(text),
                            expressions.printIndex(first).code()));
            case Expr.Intrinsic(var function, var arguments, _)
                    when function == IntrinsicFunction.ACHAR || function == IntrinsicFunction.CHAR ->
                    Optional.of(JavaExpression.binary(wide(arguments.getFirst()), "&", JavaExpression.name("0xff"),
                            Level.BIT_AND));
            default -> Optional.empty();
        };
    }

    private JavaExpression wide(Expr code) {
        return expressions.convert(expressions.print(code), code.type().scalar(), Type.INTEGER);
    }

    private static JavaExpression literal(char c) {
        return c < ' ' || c > '~' ? JavaExpression.integer(c)
                : JavaExpression.primary("$L", c == '\'' ? "'\\''" : c == '\\' ? "'\\\\'" : "'" + c + "'");
    }

    private CodeBlock receiver(Expr text) {
        return expressions.print(text).receiver();
    }

    private CodeBlock list(List<Expr> values) {
        return CodeBlock.join(values.stream().map(v -> expressions.print(v).code()).toList(), ", ");
    }

    /** The operands of {@code //}, of which there is one where the value is no concatenation. */
    private static List<Expr> parts(Expr value) {
        if (!(value instanceof Expr.Concatenate(var left, var right))) return List.of(value);
        var parts = new ArrayList<>(parts(left));
        parts.addAll(parts(right));
        return parts;
    }
}
