package org.fortranc.lower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.LoopControl;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Designator.SectionSubscript;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** Small main programs, made by hand. */
final class FortranBuilder {
    private static final SourceRange AT = new SourceRange("p.f90", 1, 1, 1, 1);

    private final List<Entity> entities = new ArrayList<>();
    private final List<Construct> execution = new ArrayList<>();

    Designator.ObjectName integer(String name) {
        return declare(name, DataType.INTEGER, List.of(), Set.of());
    }

    Designator.ObjectName real(String name, long... extents) {
        return declare(name, DataType.REAL, Arrays.stream(extents).boxed().toList(), Set.of());
    }

    Designator.ObjectName allocatable(String name, int rank) {
        var symbol = new SymbolName("p", name);
        entities.add(new Entity.DataObject(symbol, DataType.REAL, Optional.of(new ArraySpec.Deferred(rank)),
                Set.of(Entity.Attribute.ALLOCATABLE), Optional.empty(), AT));
        return new Designator.ObjectName(name, symbol, DataType.REAL, rank, AT);
    }

    private Designator.ObjectName declare(String name, DataType type, List<Long> extents,
            Set<Entity.Attribute> attributes) {
        var symbol = new SymbolName("p", name);
        Optional<ArraySpec> shape = extents.isEmpty() ? Optional.empty()
                : Optional.of(new ArraySpec.Explicit(extents.stream()
                .map(e -> new ArraySpec.Bounds(number(1), Optional.of(number(e)))).toList()));
        entities.add(new Entity.DataObject(symbol, type, shape, attributes, Optional.empty(), AT));
        return new Designator.ObjectName(name, symbol, type, extents.size(), AT);
    }

    static Expression number(long value) {
        return new Expression.IntegerConstant(value, DataType.INTEGER, AT);
    }

    static Expression real(double value) {
        return new Expression.RealConstant(value, DataType.REAL, AT);
    }

    static Designator element(Designator array, Expression... subscripts) {
        return new Designator.ArrayElement(array, List.of(subscripts), AT);
    }

    /** {@code array(first:last)} of rank one. */
    static Designator section(Designator array, Expression first, Expression last) {
        return new Designator.ArraySection(array, List.of(new SectionSubscript.Triplet(Optional.of(first),
                Optional.of(last),
                Optional.empty())), 1, AT);
    }

    static Expression operation(BinaryOperator operator, Expression left, Expression right) {
        boolean logical = operator.compareTo(BinaryOperator.EQ) >= 0;
        return new Expression.Binary(operator, left, right, logical ? DataType.LOGICAL : left.type(), AT);
    }

    static Expression intrinsic(String name, DataType type, int rank, Expression... arguments) {
        return new Expression.IntrinsicReference(name, Arrays.stream(arguments)
                .<ActualArgument>map(ActualArgument.Given::new).toList(), type, rank, AT);
    }

    static Expression function(String name, DataType type, Expression... arguments) {
        var designator = new Expression.ProcedureDesignator(name, new SymbolName("", name),
                Expression.ProcedureClass.EXTERNAL, type, AT);
        return new Expression.FunctionReference(designator, Arrays.stream(arguments)
                .<ActualArgument>map(ActualArgument.Given::new).toList(), type, 0, AT);
    }

    static Construct.Position plain() {
        return new Construct.Position(Optional.empty(), AT, List.of());
    }

    static Construct.Position labelled(int label) {
        return new Construct.Position(Optional.of(label), AT, List.of());
    }

    static Construct assign(Designator variable, Expression value) {
        return new Construct.Assignment(variable, value, plain());
    }

    static Construct assign(int label, Designator variable, Expression value) {
        return new Construct.Assignment(variable, value, labelled(label));
    }

    static Construct goTo(int label) {
        return new Construct.Goto(label, plain());
    }

    static Construct when(Expression condition, Construct... body) {
        return new Construct.If(List.of(new Construct.Branch(condition, List.of(body), plain())), Optional.empty(), "",
                plain());
    }

    static Construct loop(Designator variable, Expression first, Expression last, Construct... body) {
        return new Construct.Do(new LoopControl.Counted(variable, first, last, number(1)), List.of(body), "", plain());
    }

    static Construct carryOn(int label) {
        return new Construct.Continue(labelled(label));
    }

    FortranBuilder execute(Construct... constructs) {
        execution.addAll(List.of(constructs));
        return this;
    }

    FortranProgram program() {
        var specification = new SpecificationPart(List.of(), entities, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        return new FortranProgram("p.f90", List.of(new ProgramUnit.MainProgram("p", specification, execution, List.of(),
                List.of(), AT)));
    }
}
