package org.fortranc.ir.fortran;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fortranc.ir.fortran.Construct.Specifier;
import org.fortranc.ir.fortran.Construct.TransferItem;

/** The parts of FortranIR nodes: the only place that knows the children of each. */
public final class FortranTrees {
    private FortranTrees() {}

    /** Visits an expression and all below it, parents first. */
    public static void walk(Expression expression, Consumer<Expression> visit) {
        visit.accept(expression);
        for (var operand : operands(expression)) walk(operand, visit);
    }

    /** Visits every construct of a list, and those nested in it, parents first. */
    public static void walk(List<Construct> constructs, Consumer<Construct> visit) {
        for (var construct : constructs) {
            visit.accept(construct);
            for (var body : bodies(construct)) walk(body, visit);
        }
    }

    /** Visits every expression of a list of constructs. */
    public static void walkExpressions(List<Construct> constructs, Consumer<Expression> visit) {
        walk(constructs, construct -> expressions(construct).forEach(e -> walk(e, visit)));
    }

    /** The direct operands. */
    public static List<Expression> operands(Expression expression) {
        return switch (expression) {
            case Expression.IntegerConstant _, Expression.RealConstant _, Expression.ComplexConstant _,
                 Expression.LogicalConstant _, Expression.CharacterConstant _, Expression.WrittenConstant _,
                 Expression.ProcedureDesignator _,
                 Expression.NullPointer _, Designator.ObjectName _ -> List.of();
            case Expression.ArrayConstructor(var values, _, _) -> constructorOperands(values);
            case Expression.StructureConstructor(_, var parent, var values, _) ->
                    Stream.concat(parent.stream(), values.stream()).map(Expression.ComponentValue::value)
                            .flatMap(Optional::stream).toList();
            case Expression.Unary(_, var operand, _) -> List.of(operand);
            case Expression.Binary(_, var left, var right, _, _) -> List.of(left, right);
            case Expression.Parenthesized(var operand, _) -> List.of(operand);
            case Expression.Conversion(var operand, _, _) -> List.of(operand);
            case Expression.FunctionReference(var function, var arguments, _, _, _) ->
                    with(function, arguments(arguments));
            case Expression.IntrinsicReference(_, var arguments, _, _, _) -> arguments(arguments);
            case Expression.TypeBoundDesignator bound -> List.of(bound.object());
            case Expression.ProcedureComponent component -> List.of(component.structure());
            case Designator.ArrayElement(var array, var subscripts, _) -> with(array, subscripts);
            case Designator.ArraySection(var array, var subscripts, _, _) -> {
                var all = new ArrayList<Expression>();
                all.add(array);
                for (var subscript : subscripts) {
                    switch (subscript) {
                        case Designator.SectionSubscript.At(var index) -> all.add(index);
                        case Designator.SectionSubscript.Triplet(var first, var last, var stride) -> {
                            first.ifPresent(all::add);
                            last.ifPresent(all::add);
                            stride.ifPresent(all::add);
                        }
                        case Designator.SectionSubscript.Vector(var indices) -> all.add(indices);
                    }
                }
                yield all;
            }
            case Designator.ComponentReference(var structure, _, _, _, _) -> List.of(structure);
            case Designator.ParentComponent(var structure, _, _, _) -> List.of(structure);
            case Designator.Substring(var text, var first, var last, _) -> {
                var all = new ArrayList<Expression>(List.of(text));
                first.ifPresent(all::add);
                last.ifPresent(all::add);
                yield all;
            }
            case Designator.ComplexPart(var complex, _, _) -> List.of(complex);
            case Designator.FunctionTarget(var function) -> List.of(function);
        };
    }

    public static List<Expression> arguments(List<ActualArgument> arguments) {
        var all = new ArrayList<Expression>();
        for (var argument : arguments)
            if (argument instanceof ActualArgument.Given(var expression, _)) all.add(expression);
        return all;
    }

    private static List<Expression> constructorOperands(List<Expression.ConstructorValue> values) {
        var all = new ArrayList<Expression>();
        for (var value : values) {
            switch (value) {
                case Expression.ConstructorValue.Value(var expression) -> all.add(expression);
                case Expression.ConstructorValue.ImpliedDo(_, _, var first, var last, var step, var inner) -> {
                    all.addAll(List.of(first, last, step));
                    all.addAll(constructorOperands(inner));
                }
            }
        }
        return all;
    }

    private static List<Expression> with(Expression first, List<? extends Expression> rest) {
        var all = new ArrayList<Expression>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    /** The expressions that stand directly in a construct, its nested constructs left out. */
    public static List<Expression> expressions(Construct construct) {
        var all = new ArrayList<Expression>();
        switch (construct) {
            case Construct.Assignment(var variable, var value, _) -> all.addAll(List.of(variable, value));
            case Construct.PointerAssignment(var pointer, var bounds, var target, _) -> {
                all.add(pointer);
                bounds(bounds, all);
                all.add(target);
            }
            case Construct.ProcedurePointerAssignment(var pointer, var target, _) ->
                    all.addAll(List.of(pointer, target));
            case Construct.Call(var procedure, var arguments, _) -> {
                all.add(procedure);
                all.addAll(arguments(arguments));
            }
            case Construct.If(var branches, _, _, _) -> branches.forEach(b -> all.add(b.condition()));
            case Construct.SelectCase(var selector, _, _, _, _) -> all.add(selector);
            case Construct.SelectType(_, var selector, _, _, _) -> all.add(selector);
            case Construct.SelectRank(_, var selector, _, _, _) -> all.add(selector);
            case Construct.Do(var control, _, _, _) -> {
                switch (control) {
                    case Construct.LoopControl.Counted(var variable, var first, var last, var step) ->
                            all.addAll(List.of(variable, first, last, step));
                    case Construct.LoopControl.While(var condition) -> all.add(condition);
                    case Construct.LoopControl.Forever() -> {}
                    case Construct.LoopControl.Concurrent(var header) -> header(header, all);
                }
            }
            case Construct.Forall(var header, _, _) -> header(header, all);
            case Construct.Where(var branches, _) -> branches.forEach(b -> b.mask().ifPresent(all::add));
            case Construct.Associate(var associations, _, _, _) -> associations.forEach(a -> all.add(a.selector()));
            case Construct.ComputedGoto(_, var selector, _) -> all.add(selector);
            case Construct.AssignedGoto(var variable, _, _) -> all.add(variable);
            case Construct.AssignLabel(_, var variable, _) -> all.add(variable);
            case Construct.ArithmeticIf(var value, _, _, _, _) -> all.add(value);
            case Construct.Return(var alternate, _) -> alternate.ifPresent(all::add);
            case Construct.Stop(_, var code, var quiet, _) -> {
                code.ifPresent(all::add);
                quiet.ifPresent(all::add);
            }
            case Construct.Allocate(_, var allocations, var source, var mold, var status, var message, _) -> {
                for (var allocation : allocations) {
                    all.add(allocation.object());
                    bounds(allocation.bounds(), all);
                }
                source.ifPresent(all::add);
                mold.ifPresent(all::add);
                status.ifPresent(all::add);
                message.ifPresent(all::add);
            }
            case Construct.Deallocate(var objects, var status, var message, _) -> {
                all.addAll(objects);
                status.ifPresent(all::add);
                message.ifPresent(all::add);
            }
            case Construct.Nullify(var pointers, _) -> all.addAll(pointers);
            case Construct.DataTransfer(_, var format, var controls, var items, _, _) -> {
                switch (format) {
                    case Construct.Format.Computed(var text) -> all.add(text);
                    case Construct.Format.Assigned(var variable, _) -> all.add(variable);
                    case Construct.Format.Unformatted _, Construct.Format.ListDirected _, Construct.Format.Constant _,
                         Construct.Format.Namelist _ -> {}
                }
                specifiers(controls, all);
                items(items, all);
            }
            case Construct.FileOperation(_, var controls, _) -> specifiers(controls, all);
            case Construct.InquireLength(var length, var items, _) -> {
                all.add(length);
                items(items, all);
            }
            case Construct.Directed(_, var clauses, _, _) -> clauses.forEach(clause -> clause(clause, all));
            case Construct.Block _, Construct.Goto _, Construct.Continue _, Construct.Cycle _, Construct.Exit _,
                 Construct.Entry _, Construct.NotTranslated _ -> {}
        }
        return all;
    }

    private static void clause(OpenMp.Clause clause, List<Expression> all) {
        switch (clause) {
            case OpenMp.Clause.Listed(_, var variables) -> all.addAll(variables);
            case OpenMp.Clause.Reduction(_, var variables) -> all.addAll(variables);
            case OpenMp.Clause.Linear(var variables, var step) -> {
                all.addAll(variables);
                step.ifPresent(all::add);
            }
            case OpenMp.Clause.Schedule(_, var chunk) -> chunk.ifPresent(all::add);
            case OpenMp.Clause.Valued(_, var value) -> all.add(value);
            case OpenMp.Clause.Depend(_, var objects) -> all.addAll(objects);
            case OpenMp.Clause.Default _, OpenMp.Clause.Plain _, OpenMp.Clause.Named _ -> {}
        }
    }

    private static void bounds(List<ArraySpec.Bounds> bounds, List<Expression> all) {
        for (var bound : bounds) {
            all.add(bound.lower());
            bound.upper().ifPresent(all::add);
        }
    }

    private static void header(Construct.ConcurrentHeader header, List<Expression> all) {
        for (var control : header.controls()) all.addAll(List.of(control.first(), control.last(), control.step()));
        header.mask().ifPresent(all::add);
    }

    private static void specifiers(List<Specifier> specifiers, List<Expression> all) {
        for (var specifier : specifiers)
            if (specifier instanceof Specifier.Value(_, var value)) all.add(value);
    }

    private static void items(List<TransferItem> items, List<Expression> all) {
        for (var item : items) {
            switch (item) {
                case TransferItem.Item(var expression) -> all.add(expression);
                case TransferItem.ImpliedDo(var variable, var first, var last, var step, var inner) -> {
                    all.addAll(List.of(variable, first, last, step));
                    items(inner, all);
                }
            }
        }
    }

    /** The lists of constructs nested directly in a construct. */
    public static List<List<Construct>> bodies(Construct construct) {
        return switch (construct) {
            case Construct.If(var branches, var otherwise, _, _) -> {
                var all = new ArrayList<List<Construct>>();
                branches.forEach(b -> all.add(b.body()));
                otherwise.ifPresent(all::add);
                yield all;
            }
            case Construct.SelectCase(_, var cases, var otherwise, _, _) -> {
                var all = new ArrayList<List<Construct>>();
                cases.forEach(c -> all.add(c.body()));
                otherwise.ifPresent(all::add);
                yield all;
            }
            case Construct.SelectType(_, _, var guards, _, _) ->
                    guards.stream().map(Construct.TypeGuard::body).toList();
            case Construct.SelectRank(_, _, var cases, _, _) -> cases.stream().map(Construct.RankCase::body).toList();
            case Construct.Do(_, var body, _, _) -> List.of(body);
            case Construct.Forall(_, var body, _) -> List.of(body);
            case Construct.Where(var branches, _) -> branches.stream().map(Construct.WhereBranch::body).toList();
            case Construct.Block(_, var body, _, _) -> List.of(body);
            case Construct.Associate(_, var body, _, _) -> List.of(body);
            case Construct.Directed directed -> directed.blocks();
            case Construct.Assignment _, Construct.PointerAssignment _, Construct.ProcedurePointerAssignment _,
                 Construct.Call _, Construct.Goto _,
                 Construct.ComputedGoto _, Construct.AssignedGoto _, Construct.AssignLabel _, Construct.ArithmeticIf _,
                 Construct.Continue _, Construct.Cycle _, Construct.Exit _, Construct.Return _, Construct.Stop _,
                 Construct.Entry _, Construct.Allocate _, Construct.Deallocate _, Construct.Nullify _,
                 Construct.DataTransfer _, Construct.FileOperation _, Construct.InquireLength _,
                 Construct.NotTranslated _ -> List.of();
        };
    }
}
