package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ProcedureClass;

/** Procedures as values: dummy procedures, procedure pointers and what they may be (F2018 10.2.2.4, 15.5.2.9). */
final class ProcedureValues {
    private final ProcedureContext context;

    ProcedureValues(ProcedureContext context) {
        this.context = context;
    }

    void assignment(Construct.ProcedurePointerAssignment assignment) {
        context.sink.add(new Stmt.PointTo(variable(assignment.pointer()), value(assignment.target()), List.of(),
                context.sink.origin()));
    }

    void nullify(Expression pointer) {
        var place = variable(pointer);
        context.sink.add(new Stmt.PointTo(place, new Expr.Null(place.type()), List.of(), context.sink.origin()));
    }

    /** The variable that holds a dummy procedure or procedure pointer. */
    Place variable(Expression procedure) {
        return switch (procedure) {
            case Expression.ProcedureDesignator designator -> {
                var place = (Place) context.resolve(designator.procedure(), new DataType.NoType(), 0,
                        designator.range());
                if (context.crayPointers.isPointee(designator.procedure()))
                    context.crayPointers.bind(place, designator);
                yield place;
            }
            case Expression.ProcedureComponent(var structure, var name, _, _, var range) ->
                    new Place.Component(context.designators.place(structure), name,
                            ProcedureTypes.of(context.index().component(structure.type(), name).orElseThrow(() ->
                                    new Untranslatable("this procedure pointer", range))));
            default -> throw new Untranslatable("this procedure pointer", procedure.range());
        };
    }

    /** Whether the expression has a procedure as its value. */
    boolean isProcedure(Expression expression) {
        return expression instanceof Expression.Callee
                || expression instanceof Expression.FunctionReference reference && resultType(reference).isPresent();
    }

    /** A procedure as an actual argument or the target of a procedure pointer. */
    Expr value(Expression target) {
        return switch (target) {
            case Expression.NullPointer _ -> new Expr.Null(new Type.ProcedureType(Optional.empty()));
            case Expression.ProcedureDesignator designator
                    when context.crayPointers.isPointee(designator.procedure()) -> variable(designator);
            case Expression.ProcedureDesignator designator -> switch (designator.procedureClass()) {
                case DUMMY, POINTER -> variable(designator);
                case EXTERNAL, MODULE, INTERNAL -> new Expr.ProcedureReference(
                        context.index().procedureName(designator), new Type.ProcedureType(Optional.empty()));
                case INTRINSIC -> new IntrinsicWrappers(context).reference(designator);
                case STATEMENT_FUNCTION ->
                        throw new Untranslatable("a statement function here", designator.range());
            };
            case Expression.ProcedureComponent component -> variable(component);
            case Expression.FunctionReference reference -> {
                var type = resultType(reference)
                        .orElseThrow(() -> new Untranslatable("this procedure target", reference.range()));
                yield context.calls.procedureFunction(reference, type);
            }
            default -> throw new Untranslatable("this procedure target", target.range());
        };
    }

    /** The type of a function result that is a procedure pointer. */
    private Optional<Type.ProcedureType> resultType(Expression.FunctionReference reference) {
        return context.index().characteristics(reference.function()).flatMap(c -> c.heading().result()
                .flatMap(c.specification()::procedure)).map(ProcedureTypes::of);
    }

    /**
     * An actual argument for a dummy procedure pointer: the pointer itself, or a fresh one that points to the procedure
     * (F2018 15.5.2.9).
     */
    Stmt.Argument forPointer(Expression actual) {
        if (actual instanceof Expression.ProcedureComponent
                || actual instanceof Expression.ProcedureDesignator designator
                && designator.procedureClass() == ProcedureClass.POINTER)
            return new Stmt.Argument.ByReference(variable(actual));
        var value = value(actual);
        var pointer = context.temporary("procedure_target", (Type.Scalar) value.type());
        context.sink.add(new Stmt.PointTo(pointer, value, List.of(), context.sink.origin().withoutComments()));
        return new Stmt.Argument.ByReference(pointer);
    }
}
