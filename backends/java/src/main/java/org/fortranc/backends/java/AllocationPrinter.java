package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Optional;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** ALLOCATE and DEALLOCATE, as calls on the object's descriptor. */
final class AllocationPrinter {
    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;

    AllocationPrinter(ProcedureScope scope, ExpressionPrinter expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    void print(Stmt.Allocate stmt, JavaText out) {
        print(stmt, "allocate", out);
    }

    /** Prints both statements of a renewal. */
    void renew(Stmt.Allocate stmt, JavaText out) {
        print(stmt, "renew", out);
    }

    private void print(Stmt.Allocate stmt, String method, JavaText out) {
        if (ObjectPrinter.isObject(stmt.object().type())) {
            object(stmt, out);
            return;
        }
        var view = expressions.places().view(stmt.object());
        var type = stmt.object().type().scalar();
        var at = stmt.origin();
        if (type instanceof Type.CharacterType && stmt.length().isPresent())
            out.statement(at, "$L.length = $L", view, expressions.printIndex(stmt.length().get()).code());
        else if (type instanceof Type.ComplexType) out.statement(at, "$L.length = 2", view);
        var bounds = new ArrayList<CodeBlock>();
        for (var bound : stmt.bounds()) {
            var lower = expressions.printIndex(bound.lower());
            bounds.add(lower.code());
            var extent = expressions.print(bound.extent());
            bounds.add(Subscript.of(bound.lower()).variable().isEmpty()
                    ? extent.plus(Subscript.of(bound.lower()).constant() - 1).code() : lower.plus(extent).plus(-1)
                            .code());
        }
        var list = bounds.isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L", CodeBlock.join(bounds, ", "));
        var array = new ObjectPrinter(scope, expressions).storage(stmt, view);
        if (isPointer(stmt.object())) out.statement(at, "$L.nullify()", view); // what it pointed to stays where it is
        if (stmt.status().isPresent()) {
            var call = CodeBlock.of("$L.allocateWithStatus($L$L)", view, array, list);
            out.statement(at, "$L", expressions.places().store(stmt.status().get(), status(stmt.status().get(), call)));
            message(stmt.status().get(), stmt.message(), "Attempt to allocate an allocated object", stmt.origin(), out);
        } else {
            out.statement(at, "$L.$L($L, $L$L)", view, method, array, Literals.quoted(name(stmt.object())), list);
        }
        if (type instanceof Type.StructureType)
            out.statement(at, "$T.fill($L.data)", scope.types().value(type), view);
        else if (type instanceof Type.ClassType)
            out.statement(at, "$T.fill($L)", RuntimeNames.of("Polymorphic"), view);
    }

    /**
     * Whether the two statements give a temporary array of numbers, which has served before, room for other values:
     * nothing else refers to its storage any more.
     */
    boolean isRenewal(Stmt first, Stmt second) {
        return first instanceof Stmt.Deallocate(Place.Variable freed, var strictness, _, _, _)
                && strictness == Stmt.Deallocate.Strictness.IMPLIED
                && second instanceof Stmt.Allocate allocate && allocate.object().equals(freed)
                && allocate.status().isEmpty() && !allocate.bounds().isEmpty() && isTemporary(freed)
                && !isPointer(freed) && JavaTypes.isNumber(freed.type().scalar());
    }

    /** A scalar object is a Java variable that refers to it. */
    private void object(Stmt.Allocate stmt, JavaText out) {
        var at = stmt.origin();
        var places = expressions.places();
        var create = places.store(stmt.object(), new JavaExpression(new ObjectPrinter(scope, expressions).create(stmt),
                JavaExpression.Level.PRIMARY));
        if (isPointer(stmt.object())) {
            stmt.status().ifPresent(status -> out.statement(at, "$L", places.store(status, zero(status))));
            out.statement(at, "$L", create);
            return;
        }
        var current = places.load(stmt.object());
        if (stmt.status().isEmpty()) {
            if (!isTemporary(stmt.object())) out.statement(at, "$T.requireNone($L, $L)", RuntimeNames.of("Polymorphic"),
                    current.code(), Literals.quoted(name(stmt.object())));
            out.statement(at, "$L", create);
            return;
        }
        out.statement(at, "$L", places.store(stmt.status().get(), status(stmt.status().get(), CodeBlock.of(
                "($L == null ? 0 : $T.ALLOCATION_FAILED)", current.within(JavaExpression.Level.EQUALITY),
                RuntimeNames.ARRAY_VIEW))));
        message(stmt.status().get(), stmt.message(), "Attempt to allocate an allocated object", at, out);
        out.line(at, "if ($L == 0) $L;", expressions.print(stmt.status().get()).code(), create);
    }

    /** What the compiler allocates for itself has no storage yet. */
    private boolean isTemporary(Place place) {
        return scope.index().attributes(scope.procedure(), place).contains(Declaration.Attribute.TEMPORARY);
    }

    private JavaExpression zero(Place status) {
        return expressions.convert(JavaExpression.ZERO, Type.INTEGER, status.type().scalar());
    }

    private void object(Stmt.Deallocate stmt, JavaText out) {
        var at = stmt.origin();
        var places = expressions.places();
        var current = places.load(stmt.object());
        var none = places.store(stmt.object(), new JavaExpression(CodeBlock.of("null"), JavaExpression.Level.PRIMARY));
        if (stmt.strictness() == Stmt.Deallocate.Strictness.STATED && stmt.status().isPresent()) {
            out.statement(at, "$L", places.store(stmt.status().get(), status(stmt.status().get(), CodeBlock.of(
                    "($L == null ? $T.NOT_ALLOCATED : 0)", current.within(JavaExpression.Level.EQUALITY),
                    RuntimeNames.ARRAY_VIEW))));
            message(stmt.status().get(), stmt.message(), "Attempt to deallocate an unallocated object", at, out);
        } else if (stmt.strictness() == Stmt.Deallocate.Strictness.STATED) {
            out.statement(at, "$T.requireSome($L, $L)", RuntimeNames.of("Polymorphic"), current.code(),
                    Literals.quoted(name(stmt.object())));
        }
        out.statement(at, "$L", none);
    }

    void print(Stmt.Deallocate stmt, JavaText out) {
        if (ObjectPrinter.isObject(stmt.object().type())) {
            object(stmt, out);
            return;
        }
        var view = expressions.places().view(stmt.object());
        if (stmt.strictness() == Stmt.Deallocate.Strictness.IMPLIED) {
            out.statement(stmt.origin(), "$L.nullify()", view);
        } else if (stmt.status().isPresent()) {
            out.statement(stmt.origin(), "$L", expressions.places().store(stmt.status().get(),
                    status(stmt.status().get(), CodeBlock.of("$L.deallocateWithStatus()", view))));
            message(stmt.status().get(), stmt.message(), "Attempt to deallocate an unallocated object", stmt.origin(),
                    out);
        } else {
            out.statement(stmt.origin(), "$L.$L($L)", view, isPointer(stmt.object()) ? "deallocateTarget"
                    : "deallocate", Literals.quoted(name(stmt.object())));
        }
    }

    /** ERRMSG= changes only where STAT= tells of an error (F2018 9.7.5). */
    private void message(Place status, Optional<Place> message, String text, Origin at, JavaText out) {
        if (message.isEmpty()) return;
        out.line(at, "if ($L != 0) $L;", expressions.print(status).code(),
                expressions.places().store(message.get(), Literals.text(text)));
    }

    private boolean isPointer(Place place) {
        return scope.index().attributes(scope.procedure(), place).contains(Declaration.Attribute.POINTER);
    }

    private JavaExpression status(Place place, CodeBlock call) {
        return expressions.convert(new JavaExpression(call, JavaExpression.Level.PRIMARY), Type.INTEGER, place.type()
                .scalar());
    }

    /** What gfortran's messages call the object: the variable's name. */
    private static String name(Place place) {
        return Trees.root(place).name();
    }
}
