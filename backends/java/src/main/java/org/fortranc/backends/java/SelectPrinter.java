package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.backends.java.JavaExpression.Level;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/** Selection: a switch where the cases are few integers, else a chain of conditions. */
final class SelectPrinter {
    /** A range of at most this many integers becomes labels of a switch. */
    private static final long MOST_LABELS = 16;

    private final ExpressionPrinter expressions;
    private final StatementPrinter statements;

    SelectPrinter(ExpressionPrinter expressions, StatementPrinter statements) {
        this.expressions = expressions;
        this.statements = statements;
    }

    /** Tells whether control can reach what follows. */
    boolean print(Stmt.Select select, JavaText out) {
        return isSwitch(select) ? printSwitch(select, out) : printChain(select, out);
    }

    private static boolean isSwitch(Stmt.Select select) {
        return select.selector().type() instanceof Type.IntegerType(var kind) && kind <= 4
                && select.cases().stream().flatMap(c -> c.ranges().stream()).allMatch(r -> labels(r).isPresent());
    }

    private static Optional<List<Long>> labels(Stmt.CaseRange range) {
        var low = range.low().flatMap(Literals::integer);
        var high = range.high().flatMap(Literals::integer);
        if (low.isEmpty() || high.isEmpty() || high.get() - low.get() >= MOST_LABELS) return Optional.empty();
        var labels = new ArrayList<Long>();
        for (long label = low.get(); label <= high.get(); label++) labels.add(label);
        return Optional.of(labels);
    }

    private boolean printSwitch(Stmt.Select select, JavaText out) {
        out.open(select.origin(), "switch ($L)", expressions.print(select.selector()).code());
        statements.enterSwitch();
        boolean ends = false;
        for (var each : select.cases()) {
            var labels = each.ranges().stream().flatMap(r -> labels(r).orElseThrow().stream())
                    .map(l -> CodeBlock.of("$L", l)).toList();
            if (labels.isEmpty()) continue;
            out.open(Origin.NONE, "case $L ->", CodeBlock.join(labels, ", "));
            ends |= statements.print(each.body(), out);
            out.close();
        }
        if (select.otherwise().isEmpty()) {
            out.line(Origin.NONE, "default -> { }");
            ends = true;
        } else {
            out.open(Origin.NONE, "default ->");
            ends |= statements.print(select.otherwise(), out);
            out.close();
        }
        statements.leaveSwitch();
        out.close();
        return ends;
    }

    private boolean printChain(Stmt.Select select, JavaText out) {
        var selector = expressions.print(select.selector());
        JavaExpression value = selector;
        if (selector.level() != Level.PRIMARY || selector.toString().contains("(")) {
            var type = type(select.selector().type());
            var name = statements.temporary("selector_" + select.origin().range().line(), type, true);
            out.statement(select.origin(), "$L = $L", name, selector.code());
            value = JavaExpression.name(name);
        }
        boolean ends = false;
        boolean opened = false;
        for (var each : select.cases()) {
            if (each.ranges().isEmpty()) continue;
            var tested = value;
            var test = each.ranges().stream().map(r -> test(tested, r, select.selector().type())).reduce((a, b) ->
                    JavaExpression.binary(a, "||", b, Level.OR)).orElseThrow();
            if (opened) out.between(CodeBlock.of("else if ($L)", test.code()).toString());
            else out.open(select.origin(), "if ($L)", test.code());
            opened = true;
            ends |= statements.print(each.body(), out);
        }
        if (!opened) return statements.print(select.otherwise(), out);
        if (select.otherwise().isEmpty()) {
            ends = true;
        } else {
            out.between("else");
            ends |= statements.print(select.otherwise(), out);
        }
        out.close();
        return ends;
    }

    private TypeName type(Type type) {
        return switch (type) {
            case Type.IntegerType(var kind) when kind == 8 -> TypeName.LONG;
            case Type.CharacterType _ -> RuntimeNames.TEXT;
            case Type.LogicalType _ -> TypeName.BOOLEAN;
            default -> TypeName.INT;
        };
    }

    private JavaExpression test(JavaExpression value, Stmt.CaseRange range, Type type) {
        if (type instanceof Type.LogicalType) {
            boolean wanted = range.low().filter(e -> e instanceof Expr.LogicalLiteral(var v, _) && v).isPresent();
            return wanted ? value : new JavaExpression(CodeBlock.of("!$L", value.within(Level.UNARY)), Level.UNARY);
        }
        if (range.low().isPresent() && range.low().equals(range.high()))
            return compare(value, "==", range.low().get(), type, Level.EQUALITY);
        var low = range.low().map(e -> compare(value, ">=", e, type, Level.RELATION));
        var high = range.high().map(e -> compare(value, "<=", e, type, Level.RELATION));
        if (low.isPresent() && high.isPresent()) return JavaExpression.binary(low.get(), "&&", high.get(), Level.AND);
        return low.or(() -> high).orElseGet(() -> JavaExpression.primary("true"));
    }

    private JavaExpression compare(JavaExpression value, String operator, Expr bound, Type type, Level level) {
        var other = expressions.print(bound);
        if (type instanceof Type.CharacterType && operator.equals("=="))
            return JavaExpression.primary("$T.equal($L, $L)", RuntimeNames.TEXT, value.code(), other.code());
        return type instanceof Type.CharacterType
                ? JavaExpression.binary(JavaExpression.primary("$T.compare($L, $L)", RuntimeNames.TEXT, value.code(),
                        other.code()), operator, JavaExpression.ZERO, level)
                : JavaExpression.binary(value, operator, other, level);
    }
}
