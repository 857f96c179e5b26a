package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.expressions.Conversions;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Position;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;

/** Assignment statements, intrinsic, defined and of pointers (F2018 10.2). */
final class Assignments {
    private final UnitContext context;
    private final Expressions expressions;

    Assignments(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    Construct assignment(FortranParser.AssignmentStmtContext tree, Position position) {
        var left = expressions.designators().designator(tree.designator());
        if (left instanceof Expression.FunctionReference && !expressions.definability().isTarget(left) || left instanceof Expression.IntrinsicReference
                || left instanceof Expression.ProcedureDesignator)
            throw new SemanticError(Code.NOT_DEFINABLE, left.range(), "'%s' is a function and cannot be assigned to",
                    tree.designator().partRef(0).NAME().getText());
        var variable = Expressions.ranked(expressions.definability().require(left, "by an assignment"));
        var value = expressions.dec().valueFor(variable.type(), expressions.expression(tree.expr()));
        var defined = expressions.procedures().assignment(variable, value, position.range());
        if (defined.isPresent()) return new Construct.Call(defined.get().procedure(), defined.get().arguments(),
                position);
        if (value.rank() != variable.rank() && value.rank() != 0)
            throw new SemanticError(Code.RANK_MISMATCH,
                    position.range(), "The variable has rank %d, the value rank %d", variable.rank(), value.rank());
        requireSameShape(variable, value, position);
        requireCompatible(variable, value, position);
        return new Construct.Assignment(variable, Conversions.assigned(variable.type(), value), position);
    }

    /** F2018 10.2.1.2: a polymorphic variable takes the dynamic type of the value, and so must be allocatable. */
    private void requireCompatible(Designator variable, Expression value, Position position) {
        if (!TypeHierarchy.isPolymorphic(variable.type())) return;
        if (expressions.definability().whole(variable).filter(s -> s.has(Attribute.ALLOCATABLE)).isEmpty())
            throw new SemanticError(Code.CONSTRAINT, position.range(),
                    "A polymorphic variable must be ALLOCATABLE to be assigned to");
        if (!context.types().isCompatible(variable.type(), value.type()))
            throw new SemanticError(Code.TYPE_MISMATCH, value.range(), "The variable is %s, the value %s",
                    TypeRules.describe(variable.type()), TypeRules.describe(value.type()));
    }

    /** Shapes that are known to differ are an error, except where assignment allocates anew. */
    private void requireSameShape(Designator variable, Expression value, Position position) {
        if (variable.rank() == 0 || value.rank() == 0 || expressions.definability().whole(variable)
                .filter(s -> s.has(Attribute.ALLOCATABLE)).isPresent()) return;
        var left = context.constants().extents(variable);
        if (left.isEmpty()) return;
        var right = context.constants().extents(value);
        if (right.isPresent() && !left.get().equals(right.get()))
            throw new SemanticError(Code.RANK_MISMATCH,
                    position.range(), "The variable has the shape %s, the value %s", left.get(), right.get());
    }

    /** R1033 to R1037; the parentheses behind the pointer hold new bounds. */
    Construct pointerAssignment(FortranParser.PointerAssignmentStmtContext tree, Position position) {
        var parts = tree.designator().partRef();
        var last = parts.getLast();
        boolean bounds = !last.subscriptOrArgumentList().isEmpty()
                && last.subscriptOrArgumentList(0).subscriptOrArgument().stream()
                .allMatch(FortranParser.SubscriptTripletContext.class::isInstance);
        var left = bounds ? expressions.designators().withoutSubscripts(tree.designator())
                : expressions.designators().designator(tree.designator());
        if (left instanceof Expression.Callee procedure)
            return procedurePointerAssignment(procedure, expressions.procedureTarget(tree.expr()), position);
        var pointer = requirePointer(left);
        var target = expressions.expression(tree.expr());
        var newBounds = bounds ? bounds(last.subscriptOrArgumentList(0)) : List.<ArraySpec.Bounds>of();
        if (target instanceof Expression.NullPointer && newBounds.stream().anyMatch(b -> b.upper().isPresent()))
            throw new SemanticError(Code.CONSTRAINT, target.range(), "A pointer that gets new bounds needs a target");
        if (target instanceof Expression.NullPointer(_, _, var range))
            return new Construct.PointerAssignment(pointer, newBounds, new Expression.NullPointer(pointer.type(),
                    pointer.rank(), range), position);
        checkTarget(pointer, target, newBounds, position);
        return new Construct.PointerAssignment(pointer, newBounds, target, position);
    }

    /** F2018 10.2.2.4. */
    private Construct procedurePointerAssignment(Expression.Callee pointer, Expression target, Position position) {
        var symbol = expressions.definability().procedurePointer(pointer).orElseThrow(() ->
                new SemanticError(Code.NOT_DEFINABLE, pointer.range(),
                        "The left side of a pointer assignment must be a POINTER"));
        expressions.procedures().requireProcedureTarget(symbol, target);
        return new Construct.ProcedurePointerAssignment(pointer, target instanceof Expression.NullPointer(_, _,
                var range) ? new Expression.NullPointer(new DataType.NoType(), 0, range) : target, position);
    }

    private Designator requirePointer(Expression left) {
        if (!(left instanceof Designator pointer) || expressions.definability().whole(left)
                .filter(s -> s.has(Attribute.POINTER)).isEmpty())
            throw new SemanticError(Code.NOT_DEFINABLE,
                    left.range(), "The left side of a pointer assignment must be a POINTER");
        return Expressions.ranked(pointer);
    }

    private void checkTarget(Designator pointer, Expression target, List<ArraySpec.Bounds> newBounds,
            Position position) {
        // F2018 C1018: a pointer of a type with SEQUENCE or BIND may have a target that is CLASS(*).
        boolean unlimited = target.type().equals(DataType.PolymorphicType.UNLIMITED) && context.types()
                .definition(pointer.type()).filter(type -> !TypeHierarchy.isExtensible(type)).isPresent();
        if (!unlimited && !context.types().isCompatible(pointer.type(), target.type()))
            throw new SemanticError(Code.TYPE_MISMATCH, position.range(), "The pointer is %s, its target %s",
                    TypeRules.describe(pointer.type()), TypeRules.describe(target.type()));
        boolean remaps = newBounds.stream().anyMatch(b -> b.upper().isPresent());
        if (!remaps && pointer.rank() != target.rank())
            throw new SemanticError(Code.RANK_MISMATCH,
                    position.range(), "The pointer has rank %d, its target rank %d", pointer.rank(), target.rank());
        if (target instanceof Expression.FunctionReference) return;
        if (!(target instanceof Designator designator))
            throw new SemanticError(Code.CONSTRAINT,
                    target.range(), "The target of a pointer must be a variable with TARGET or POINTER");
        if (!expressions.definability().isTarget(designator))
            throw new SemanticError(Code.CONSTRAINT, target.range(), "'%s' has neither TARGET nor POINTER",
                    org.fortranc.frontend.semantics.expressions.Definability.base(designator).name());
    }

    private List<ArraySpec.Bounds> bounds(FortranParser.SubscriptOrArgumentListContext list) {
        var bounds = new ArrayList<ArraySpec.Bounds>();
        for (var item : list.subscriptOrArgument()) {
            var triplet = (FortranParser.SubscriptTripletContext) item;
            var lower = triplet.first == null ? ConstantConversion.integer(1, 4, FortranToken.rangeOf(item))
                    : expressions.scalarInteger(triplet.first, "A bound");
            bounds.add(new ArraySpec.Bounds(lower, triplet.last == null ? Optional.empty()
                    : Optional.of(expressions.scalarInteger(triplet.last, "A bound"))));
        }
        return bounds;
    }
}
