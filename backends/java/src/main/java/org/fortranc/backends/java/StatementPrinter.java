package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.fortranc.backends.java.JavaExpression.Level;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** Core statements as Java statements. */
final class StatementPrinter {
    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    private final LocalPlacement placement;
    private final LoopPrinter loops;
    private final ViewHoisting hoisting;
    private final TransferPrinter transfers;
    private final DiagnosticSink diagnostics;
    private final Map<String, String> temporaries = new HashMap<>();
    private final Map<String, TypeName> topTemporaries = new LinkedHashMap<>();
    private final Map<List<Stmt>, CodeBlock.Builder> declarations = new IdentityHashMap<>();
    private final Deque<Set<String>> visible = new ArrayDeque<>();
    private final List<String> breakable = new ArrayList<>();
    /** Labels that a printed break names; statements that nothing reaches are not printed. */
    private final Set<String> left = new HashSet<>();
    private final Supplier<CodeBlock> result;
    private final DirectReturns direct;
    private final InlineCalls inlining;

    /** @param result what RETURN gives back; nothing for subroutines */
    StatementPrinter(ProcedureScope scope, LocalPlacement placement, DiagnosticSink diagnostics,
            Supplier<CodeBlock> result,
                     DirectReturns direct) {
        this.direct = direct;
        this.scope = scope;
        this.placement = placement;
        this.result = result;
        this.diagnostics = diagnostics;
        expressions = new ExpressionPrinter(scope);
        inlining = new InlineCalls(scope);
        loops = new LoopPrinter(scope, expressions, this, placement);
        hoisting = new ViewHoisting(scope, expressions, this);
        transfers = new TransferPrinter(scope, expressions, this);
    }

    /** What is declared from here on is visible in the whole method. */
    void beginMethod() {
        visible.addLast(new HashSet<>());
    }

    /** Prints statements up to the first after which nothing can follow; tells whether control reaches their end. */
    boolean print(List<Stmt> body, JavaText out) {
        visible.addLast(new HashSet<>());
        if (declarations.containsKey(body)) out.add(declarations.get(body).build());
        boolean ends = printHere(body, out);
        visible.removeLast();
        return ends;
    }

    /** Has the block of these statements begin with a declaration. */
    void declareIn(List<Stmt> body, CodeBlock declaration) {
        declarations.computeIfAbsent(body, _ -> CodeBlock.builder()).add(declaration);
    }

    /** Statements in whose Java block all that follows stands. */
    void printFirst(List<Stmt> first, JavaText out) {
        visible.addLast(new HashSet<>());
        printHere(first, out);
    }

    /** Statements without a Java block of their own. */
    private boolean printHere(List<Stmt> body, JavaText out) {
        for (int i = 0; i < body.size(); ) {
            int chained = chain(body, i, out);
            if (chained == 0) chained = inline(body, i, out);
            if (chained == 0) chained = renew(body, i, out);
            if (chained < 0) return false;
            if (chained == 0 && !print(body.get(i), out)) return false;
            i += Math.max(1, chained);
        }
        return true;
    }

    /**
     * Prints a function reference inside the next statement, where that is the same.
     *
     * @return 2 if so, 0 if not; -1 if control does not reach what follows
     */
    private int inline(List<Stmt> body, int from, JavaText out) {
        if (from + 1 >= body.size() || !(body.get(from) instanceof Stmt.Call call)
                || !inlining.fits(call, body.get(from + 1)))
            return 0;
        JavaExpression java;
        try {
            java = new CallPrinter(scope, expressions).call(call.target(), call.arguments(),
                    call.result().map(Place.Variable::type));
        } catch (NotExpressible refusal) {
            scope.takeBefore();
            scope.takeAfter();
            return 0; // reported when it is printed alone
        }
        var before = scope.takeBefore();
        var after = scope.takeAfter();
        var at = call.origin();
        out.comments(at);
        if (!before.isEmpty() || !after.isEmpty()) {
            for (var code : before) out.statement(at, "$L", code);
            out.statement(at, "$L", assign(call, call.result().get(), java));
            for (var code : after) out.statement(at, "$L", code);
            return 1;
        }
        scope.inline(call.result().get(), java);
        return print(body.get(from + 1), out) ? 2 : -1;
    }

    /** How many statements went into one that renews a temporary array: 2 or 0. */
    private int renew(List<Stmt> body, int from, JavaText out) {
        var allocations = new AllocationPrinter(scope, expressions);
        if (from + 1 >= body.size() || !allocations.isRenewal(body.get(from), body.get(from + 1))) return 0;
        out.comments(body.get(from).origin());
        allocations.renew((Stmt.Allocate) body.get(from + 1), out);
        return 2;
    }

    private int chain(List<Stmt> body, int from, JavaText out) {
        try {
            var text = new JavaText();
            int taken = transfers.chain(body, from, text);
            for (var before : scope.takeBefore()) if (taken > 0) out.statement(body.get(from).origin(), "$L", before);
            out.add(text.build());
            for (var after : scope.takeAfter()) if (taken > 0) out.statement(body.get(from).origin(), "$L", after);
            return taken;
        } catch (NotExpressible refusal) {
            return 0; // printed one by one, the refusal is reported at its own statement
        }
    }

    private boolean print(Stmt stmt, JavaText out) {
        out.comments(stmt.origin());
        try {
            var text = new JavaText();
            boolean goesOn = translate(stmt, text);
            for (var before : scope.takeBefore()) out.statement(stmt.origin(), "$L", before);
            out.add(text.build());
            for (var after : scope.takeAfter()) if (goesOn) out.statement(stmt.origin(), "$L", after);
            return goesOn;
        } catch (NotExpressible refusal) {
            diagnostics.report(Code.TARGET_CANNOT_EXPRESS, refusal.at(stmt.origin().range()).at(), "%s",
                    refusal.getMessage());
            return true;
        }
    }

    private boolean translate(Stmt stmt, JavaText out) {
        var at = stmt.origin();
        switch (stmt) {
            case Stmt.Assign(_, var value, _) when direct.contains(stmt) -> {
                out.statement(at, "return $L", expressions.print(value).code());
                return false;
            }
            case Stmt.Assign assign -> out.statement(at, "$L", assign(assign));
            case Stmt.CopyValue copy when copy.target().type() instanceof Type.ClassType -> out.statement(at, "$L",
                    new ObjectPrinter(scope, expressions).copy(copy));
            // The class of the whole object has an assign of its own, which the argument must not choose.
            case Stmt.CopyValue(Place.As target, Place.As source, _) -> out.statement(at, "$L.assign(($T) $L)",
                    expressions.places().object(target), scope.types().value(source.type().scalar()),
                    expressions.places().object(source));
            case Stmt.CopyValue(var target, var source, _) -> out.statement(at, "$L.assign($L)",
                    expressions.places().object(target), expressions.places().object(source));
            case Stmt.Loop loop -> {
                var hoists = hoisting.begin(loop, out);
                var bulk = new BulkLoops(scope, expressions).print(loop);
                if (bulk.isPresent()) {
                    out.statement(at, "$L", bulk.get());
                    hoisting.end(hoists);
                    return true;
                }
                breakable.add(loop.label());
                scope.enterLoop();
                loops.print(loop, out);
                scope.leaveLoop();
                breakable.removeLast();
                hoisting.end(hoists);
            }
            case Stmt.While loop -> {
                var hoists = hoisting.begin(loop, out);
                boolean goesOn = printWhile(loop, out);
                hoisting.end(hoists);
                return goesOn;
            }
            case Stmt.If(var condition, var whenTrue, var whenFalse, _) -> {
                return printIf((Stmt.If) stmt, condition, whenTrue, whenFalse, out);
            }
            case Stmt.Select select -> {
                return new SelectPrinter(expressions, this).print(select, out);
            }
            case Stmt.Call(_, Stmt.Target.Service(var service), _, _) -> {
                new ServicePrinter(scope, expressions, this).print((Stmt.Call) stmt, service, out);
                return !ServicePrinter.isFinal(((Stmt.Call) stmt).target());
            }
            case Stmt.Call(_, Stmt.Target.Slot(var object, var binding), _, _)
                    when scope.index().slots().find(object.type(), binding).isEmpty() -> {
                // No type of the program has such a procedure, so there is no object, as behind a null pointer.
                out.statement(at, "throw new $1T($1T.SIGSEGV)", RuntimeNames.of("SignalException"));
                return false;
            }
            case Stmt.Call call -> printCall(call, out);
            case Stmt.Return _ -> {
                var value = result.get();
                out.statement(at, value.isEmpty() ? "return" : "return $L", value.isEmpty() ? new Object[0]
                        : new Object[] {value});
                return false;
            }
            case Stmt.Leave(var label, _) -> {
                left.add(label);
                out.statement(at, "break$L", innermost(label) ? "" : " " + Names.legal(label));
                return false;
            }
            case Stmt.Next(var label, _) -> {
                out.statement(at, "continue$L", innermost(label) ? "" : " " + Names.legal(label));
                return false;
            }
            case Stmt.Block(var label, var body, _) -> {
                return printBlock(label, body, stmt, out);
            }
            case Stmt.View view -> new ViewPrinter(scope, expressions).print(view, out);
            case Stmt.PointTo pointTo -> new ViewPrinter(scope, expressions).print(pointTo, out);
            case Stmt.Allocate allocate -> new AllocationPrinter(scope, expressions).print(allocate, out);
            case Stmt.Deallocate deallocate when placement.isIdle(deallocate) -> { }
            case Stmt.Deallocate deallocate -> new AllocationPrinter(scope, expressions).print(deallocate, out);
            case Stmt.Finalize(var object, _) -> new CallPrinter(scope, expressions).finish(object)
                    .ifPresent(call -> out.statement(at, "$L", call));
            case Stmt.Transfer transfer -> transfers.print(transfer, out);
            case Stmt.Stop stop -> {
                out.statement(at, "throw $L", stop(stop));
                return false;
            }
            case Stmt.Fail fail -> {
                out.statement(at, "throw $L", fail(fail));
                return false;
            }
            case Stmt.Unresolved(var reason, _, _, _, _) -> throw new NotExpressible("Not translated: %s", reason);
        }
        return true;
    }

    private CodeBlock assign(Stmt.Assign stmt) {
        var storage = stmt.target().type() instanceof Type.CharacterType
                ? expressions.places().storage(stmt.target()) : null;
        if (storage instanceof Storage.Characters || storage instanceof Storage.Reference)
            return new CharacterPrinter(expressions).assign(stmt.target(), stmt.value());
        return assign(stmt, stmt.target(), expressions.print(stmt.value()));
    }

    /** An assignment, which declares its variable where this is the first of all. */
    /** Whether a statement declares the variable that it defines. */
    boolean declares(Stmt stmt, String name) {
        return placement.declares(stmt, name);
    }

    CodeBlock assign(Stmt stmt, Place target, JavaExpression value) {
        var store = expressions.places().store(target, value);
        if (target instanceof Place.Variable variable && variable.unit().isEmpty()
                && placement.declares(stmt, variable.name()))
            return CodeBlock.of("$T $L", scope.types().value(variable.type().scalar()), store);
        return store;
    }

    private void printCall(Stmt.Call call, JavaText out) {
        var java = new CallPrinter(scope, expressions).call(call.target(), call.arguments(),
                call.result().map(Place.Variable::type));
        if (call.result().isEmpty()) {
            out.statement(call.origin(), "$L", java.code());
            return;
        }
        var place = call.result().get();
        switch (expressions.places().storage(place)) {
            case Storage.Described(var view, _, _, _, _) -> out.statement(call.origin(), "$L.pointAt($L)", view,
                    java.code());
            case Storage.Reference(var view, _) when place.type() instanceof Type.CharacterType ->
                    out.statement(call.origin(), "$L.own($L)", view, java.code());
            case Storage.Value(var target, var type) when type instanceof Type.StructureType
                    && !new ObjectPrinter(scope, expressions).mayBeNone(place) ->
                    out.statement(call.origin(), "$L.assign($L)", target.code(), java.code());
            default -> out.statement(call.origin(), "$L", assign(call, place, java));
        }
    }

    private boolean printIf(Stmt.If stmt, Expr condition, List<Stmt> whenTrue, List<Stmt> whenFalse, JavaText out) {
        var test = expressions.print(condition);
        if (whenFalse.isEmpty() && isJump(whenTrue) && whenTrue.getFirst().origin().comments().isEmpty()) {
            var jump = new JavaText();
            print(whenTrue, jump);
            out.add(CodeBlock.of("if ($L) $L", test.code(), jump.build()));
            return true;
        }
        if (whenTrue.isEmpty() && !whenFalse.isEmpty()) {
            out.open(stmt.origin(), "if (!$L)", test.within(Level.UNARY));
            print(whenFalse, out);
            out.close();
            return true;
        }
        out.open(stmt.origin(), "if ($L)", test.code());
        boolean ends = print(whenTrue, out);
        if (whenFalse.isEmpty()) {
            out.close();
            return true;
        }
        if (whenFalse.size() == 1 && whenFalse.getFirst() instanceof Stmt.If next && next.origin().comments().isEmpty()
                && !(next.whenTrue().isEmpty() && !next.whenFalse().isEmpty())) {
            var rest = new JavaText();
            boolean simple = next.whenFalse().isEmpty() && isJump(next.whenTrue());
            if (!simple) {
                ends |= print(next, rest);
                out.add(CodeBlock.of("$<} else $L", rest.build()));
                return ends;
            }
        }
        out.between("else");
        ends |= print(whenFalse, out);
        out.close();
        return ends;
    }

    /** Whether the statements are one jump in Java. */
    private boolean isJump(List<Stmt> body) {
        if (body.size() == 2) return direct.contains(body.getFirst()) && body.getLast() instanceof Stmt.Return;
        return body.size() == 1 && (body.getFirst() instanceof Stmt.Return || body.getFirst() instanceof Stmt.Leave
                || body.getFirst() instanceof Stmt.Next);
    }

    private boolean printWhile(Stmt.While loop, JavaText out) {
        var label = loop.label();
        var condition = loop.condition();
        var body = loop.body();
        if (condition instanceof Expr.LogicalLiteral(var value, _) && !value) return true;
        breakable.add(label);
        scope.enterLoop();
        out.open(loop.origin(), "$Lwhile ($L)", label(label, body), expressions.print(condition).code());
        left.remove(label);
        print(body, out);
        out.close();
        scope.leaveLoop();
        breakable.removeLast();
        boolean endless = condition instanceof Expr.LogicalLiteral;
        return left.remove(label) || !endless;
    }

    private boolean printBlock(String label, List<Stmt> body, Stmt stmt, JavaText out) {
        if (!leaves(label, body)) return printHere(body, out);
        // A break without a label would end the loop around the block, which is what it says.
        out.add(CodeBlock.of("$L: {\n", Names.legal(label)));
        out.add(CodeBlock.of("$>"));
        left.remove(label);
        boolean ends = print(body, out);
        out.close();
        return left.remove(label) || ends;
    }

    private boolean leaves(String label, List<Stmt> body) {
        var found = new boolean[1];
        Trees.forEachStmt(body, s -> found[0] |= s instanceof Stmt.Leave(var to, _) && to.equals(label));
        return found[0];
    }

    /** The label of a loop with its colon, where a jump needs it. */
    String label(String label, List<Stmt> body) {
        return !label.isEmpty() && LoopPrinter.isTarget(label, body) && needsLabel(label, body, true)
                ? Names.legal(label) + ": " : "";
    }

    /** Whether some jump to the label stands inside another loop or a switch. */
    private static boolean needsLabel(String label, List<Stmt> body, boolean direct) {
        for (var stmt : body) {
            boolean jumps = stmt instanceof Stmt.Leave(var to, _) && to.equals(label)
                    || stmt instanceof Stmt.Next(var next, _) && next.equals(label);
            if (jumps && !direct) return true;
            boolean inner = stmt instanceof Stmt.Loop || stmt instanceof Stmt.While || stmt instanceof Stmt.Select;
            for (var nested : LocalPlacement.bodies(stmt)) if (needsLabel(label, nested, direct && !inner)) return true;
        }
        return false;
    }

    private boolean innermost(String label) {
        return !breakable.isEmpty() && breakable.getLast().equals(label);
    }

    /** Inside a switch, a plain break would end the switch. */
    void enterSwitch() {
        breakable.add("switch");
    }

    void leaveSwitch() {
        breakable.removeLast();
    }

    private CodeBlock stop(Stmt.Stop stop) {
        var method = stop.kind() == Stmt.Stop.Kind.STOP ? "stop" : "errorStop";
        var quiet = stop.quiet().map(q -> expressions.print(q).code()).orElse(CodeBlock.of("false"));
        return stop.code().map(c -> CodeBlock.of("$T.$L($L, $L)", RuntimeNames.STOP_EXCEPTION, method,
                        c.type() instanceof Type.IntegerType ? expressions.printIndex(c).code() : expressions.print(c)
                                .code(), quiet))
                .orElseGet(() -> CodeBlock.of("$T.$L($L)", RuntimeNames.STOP_EXCEPTION, method, quiet));
    }

    private CodeBlock fail(Stmt.Fail fail) {
        var list = CodeBlock.builder();
        for (var argument : fail.arguments()) list.add(", $L", expressions.print(argument).code());
        var message = Literals.quoted(fail.message());
        var text = fail.arguments().isEmpty() ? CodeBlock.of("$L", message)
                : CodeBlock.of("$T.format($L$L)", String.class, message, list.build());
        return CodeBlock.of("$T.$L($L)", RuntimeNames.PROGRAM_ERROR,
                fail.heading() == Stmt.Fail.Heading.POSITION ? "here" : "of", text);
    }

    /**
     * A variable of the compiler's.
     *
     * @param top whether it must be declared at the top of the method; else the caller declares it
     */
    String temporary(String wanted, TypeName type, boolean top) {
        var name = temporaries.computeIfAbsent(wanted + (top ? "/top" : ""), _ -> scope.claim(wanted));
        if (top) topTemporaries.put(name, type);
        return name;
    }

    /** A variable for a part of the descriptor of {@code path}, a Fortran variable or component; always the same one. */
    String partOf(String path, String part) {
        var names = path.split("%");
        return temporaries.computeIfAbsent(path + "%" + part, _ -> scope.claim(
                (names.length == 1 ? path : names[0] + "_" + names[names.length - 1]) + "_" + part));
    }

    /** Whether the Java block being printed, or one around it, has declared the temporary; notes that it has now. */
    boolean isVisible(String name) {
        if (visible.stream().anyMatch(names -> names.contains(name))) return true;
        visible.getLast().add(name);
        return false;
    }

    Map<String, TypeName> topTemporaries() {
        return topTemporaries;
    }
}
