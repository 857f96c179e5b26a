package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Format;
import org.fortranc.ir.fortran.Construct.LoopControl;
import org.fortranc.ir.fortran.Construct.Position;
import org.fortranc.ir.fortran.Construct.Specifier;
import org.fortranc.ir.fortran.Construct.TransferItem;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.OpenMp;

/** Prints execution parts. FORMAT statements have become character constants, labelled DO loops END DO. */
final class FortranStatements {
    private final FortranText text;
    private final FortranExpressions expressions;
    private final LocalNames names;
    private final Set<Integer> formatsPrinted = new HashSet<>();

    FortranStatements(FortranText text, FortranExpressions expressions, LocalNames names) {
        this.text = text;
        this.expressions = expressions;
        this.names = names;
    }

    void print(List<Construct> constructs) {
        for (var construct : constructs) {
            construct.position().comments().forEach(text::comment);
            print(construct);
        }
    }

    private String p(Expression expression) {
        return expressions.print(expression);
    }

    private void print(Construct construct) {
        var at = construct.position();
        switch (construct) {
            case Construct.Assignment(var variable, var value, _) ->
                    line(at, expressions.designator(variable) + " = " + p(value));
            case Construct.PointerAssignment(var pointer, var bounds, var target, _) ->
                    line(at, expressions.designator(pointer)
                    + (bounds.isEmpty() ? "" : "(" + bounds.stream()
                            .map(b -> p(b.lower()) + ":" + b.upper().map(this::p).orElse(""))
                            .collect(Collectors.joining(", ")) + ")") + " => " + p(target));
            case Construct.ProcedurePointerAssignment(var pointer, var target, _) ->
                    line(at, p(pointer) + " => " + p(target));
            case Construct.Call(var procedure, var arguments, _) -> {
                boolean assigns = procedure instanceof Expression.TypeBoundDesignator bound
                        && bound.name().equals("assignment(=)");
                line(at, (assigns ? "" : "call ") + expressions.reference(procedure, arguments));
            }
            case Construct.If branches -> ifConstruct(branches);
            case Construct.SelectCase select -> select(select);
            case Construct.SelectType select -> selectType(select);
            case Construct.SelectRank select -> selectRank(select);
            case Construct.Do loop -> {
                open(at, prefix(loop.name()) + "do" + control(loop.control()));
                print(loop.body());
                text.close("end do" + suffix(loop.name()));
            }
            case Construct.Forall(var header, var body, _) -> {
                open(at, "forall " + header(header));
                assignments(body);
                text.close("end forall");
            }
            case Construct.Where where -> where(where);
            case Construct.Block(var specification, var body, var name, _) -> {
                open(at, prefix(name) + "block");
                var inner = names.inside(specification);
                var innerExpressions = new FortranExpressions(inner);
                new FortranDeclarations(text, innerExpressions, inner).print(specification);
                new FortranStatements(text, innerExpressions, inner).print(body);
                text.close("end block" + suffix(name));
            }
            case Construct.Associate(var associations, var body, var name, _) -> {
                open(at, prefix(name) + "associate (" + associations.stream()
                        .map(a -> a.name().name() + " => " + p(a.selector())).collect(Collectors.joining(", ")) + ")");
                print(body);
                text.close("end associate" + suffix(name));
            }
            case Construct.Directed directed -> directed(directed);
            case Construct.Goto(var label, _) -> line(at, "goto " + label);
            case Construct.ComputedGoto(var labels, var selector, _) ->
                    line(at, "goto (" + labels(labels) + "), " + p(selector));
            case Construct.AssignedGoto(var variable, var labels, _) ->
                line(at, "goto " + expressions.designator(variable)
                        + (labels.isEmpty() ? "" : ", (" + labels(labels) + ")"));
            case Construct.AssignLabel(var target, var variable, _) ->
                    line(at, "assign " + target + " to " + expressions.designator(variable));
            case Construct.ArithmeticIf(var value, var negative, var zero, var positive, _) ->
                line(at, "if (" + p(value) + ") " + negative + ", " + zero + ", " + positive);
            case Construct.Continue _ -> line(at, "continue");
            case Construct.Cycle(var name, _) -> line(at, "cycle" + suffix(name));
            case Construct.Exit(var name, _) -> line(at, "exit" + suffix(name));
            case Construct.Return(var alternate, _) -> line(at, "return" + alternate.map(a -> " " + p(a)).orElse(""));
            case Construct.Stop(var kind, var code, var quiet, _) ->
                    line(at, kind.name().replace('_', ' ').toLowerCase(Locale.ROOT)
                    + code.map(c -> " " + p(c)).orElse("") + quiet.map(q -> ", quiet=" + p(q)).orElse(""));
            case Construct.Entry(var heading, _) ->
                line(at, FortranPrinter.heading(heading).replaceFirst("^.*?(subroutine|function) ", "entry "));
            case Construct.Allocate allocate -> allocate(allocate);
            case Construct.Deallocate(var objects, var status, var message, _) -> {
                var list = new ArrayList<String>();
                objects.forEach(object -> list.add(expressions.designator(object)));
                status.ifPresent(s -> list.add("stat=" + p(s)));
                message.ifPresent(m -> list.add("errmsg=" + p(m)));
                line(at, "deallocate (" + String.join(", ", list) + ")");
            }
            case Construct.Nullify(var pointers, _) ->
                line(at, "nullify (" + pointers.stream().map(this::p).collect(Collectors.joining(", "))
                        + ")");
            case Construct.DataTransfer transfer -> transfer(transfer);
            case Construct.FileOperation(var operation, var controls, _) ->
                line(at, operation.name().toLowerCase(Locale.ROOT) + " (" + String.join(", ", specifiers(controls))
                        + ")");
            case Construct.InquireLength(var length, var items, _) ->
                line(at, "inquire (iolength=" + p(length) + ") " + items(items));
            case Construct.NotTranslated(var what, _, _) -> line(at, "! not translated: " + what);
        }
    }

    private void line(Position at, String statement) {
        text.line(at.label(), statement);
    }

    private void open(Position at, String statement) {
        line(at, statement);
        text.indent();
    }

    private static String prefix(String name) {
        return name.isEmpty() ? "" : name + ": ";
    }

    private static String suffix(String name) {
        return name.isEmpty() ? "" : " " + name;
    }

    private static String labels(List<Integer> labels) {
        return labels.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void ifConstruct(Construct.If branches) {
        var word = prefix(branches.name()) + "if (";
        for (var branch : branches.branches()) {
            var line = word + p(branch.condition()) + ") then";
            if (branch == branches.branches().getFirst()) {
                open(branches.position(), line);
            } else {
                text.between(line);
            }
            word = "else if (";
            print(branch.body());
        }
        branches.otherwise().ifPresent(body -> {
            text.between("else");
            print(body);
        });
        text.close("end if" + suffix(branches.name()));
    }

    private void select(Construct.SelectCase select) {
        open(select.position(), prefix(select.name()) + "select case (" + p(select.selector()) + ")");
        for (var branch : select.cases()) {
            text.between("case (" + branch.ranges().stream().map(this::range).collect(Collectors.joining(", ")) + ")");
            print(branch.body());
        }
        select.otherwise().ifPresent(body -> {
            text.between("case default");
            print(body);
        });
        text.close("end select" + suffix(select.name()));
    }

    private void selectType(Construct.SelectType select) {
        var selector = p(select.selector());
        open(select.position(), prefix(select.name()) + "select type ("
                + (selector.equals(select.associate()) ? "" : select.associate() + " => ") + selector + ")");
        for (var guard : select.guards()) {
            text.between(switch (guard.test()) {
                case Construct.TypeTest.TypeIs(DataType.DerivedType(var definition)) ->
                        "type is (" + names.of(definition) + ")";
                case Construct.TypeTest.TypeIs(var type) -> "type is (" + expressions.type(type, "").strip() + ")";
                case Construct.TypeTest.ClassIs(var type) -> "class is (" + names.of(type.definition()) + ")";
                case Construct.TypeTest.Default _ -> "class default";
            });
            print(guard.body());
        }
        text.close("end select" + suffix(select.name()));
    }

    private void selectRank(Construct.SelectRank select) {
        var selector = p(select.selector());
        open(select.position(), prefix(select.name()) + "select rank ("
                + (selector.equals(select.associate()) ? "" : select.associate() + " => ") + selector + ")");
        for (var branch : select.cases()) {
            text.between(switch (branch.test()) {
                case Construct.RankTest.Is(var rank) -> "rank (" + rank + ")";
                case Construct.RankTest.AssumedSize() -> "rank (*)";
                case Construct.RankTest.Default() -> "rank default";
            });
            print(branch.body());
        }
        text.close("end select" + suffix(select.name()));
    }

    private String range(Construct.CaseRange range) {
        if (range.low().equals(range.high()) && range.low().isPresent()) return p(range.low().get());
        return range.low().map(this::p).orElse("") + ":" + range.high().map(this::p).orElse("");
    }

    private String control(LoopControl control) {
        return switch (control) {
            case LoopControl.Counted(var variable, var first, var last, var step) ->
                " " + expressions.designator(variable) + " = " + p(first) + ", " + p(last)
                        + (step instanceof Expression.IntegerConstant(var one, _, _) && one == 1 ? "" : ", " + p(step));
            case LoopControl.While(var condition) -> " while (" + p(condition) + ")";
            case LoopControl.Forever _ -> "";
            case LoopControl.Concurrent(var header) -> " concurrent " + header(header);
        };
    }

    private String header(Construct.ConcurrentHeader header) {
        var list = header.controls().stream()
                .map(c -> c.index().name() + " = " + p(c.first()) + ":" + p(c.last()) + ":" + p(c.step()))
                .collect(Collectors.joining(", "));
        return "(" + list + header.mask().map(mask -> ", " + p(mask)).orElse("") + ")";
    }

    private void where(Construct.Where where) {
        for (var branch : where.branches()) {
            var mask = branch.mask().map(m -> " (" + p(m) + ")").orElse("");
            if (branch == where.branches().getFirst()) open(where.position(), "where" + mask);
            else text.between("elsewhere" + mask);
            assignments(branch.body());
        }
        text.close("end where");
    }

    /** The body of FORALL or WHERE, where a defined assignment cannot be written as the call that it is. */
    private void assignments(List<Construct> body) {
        for (var construct : body) {
            var operands = construct instanceof Construct.Call(_, var arguments, _) ? FortranTrees.arguments(arguments)
                    : List.<Expression>of();
            if (operands.size() == 2) {
                var value = operands.getLast() instanceof Expression.Parenthesized(var inside, _) ? inside
                        : operands.getLast();
                line(construct.position(), p(operands.getFirst()) + " = " + p(value));
            } else {
                print(List.of(construct));
            }
        }
    }

    private void allocate(Construct.Allocate allocate) {
        var list = new ArrayList<String>();
        for (var allocation : allocate.allocations()) {
            list.add(expressions.designator(allocation.object()) + (allocation.bounds().isEmpty() ? ""
                    : "(" + allocation.bounds().stream().map(expressions::bounds).collect(Collectors.joining(", "))
                            + ")"));
        }
        allocate.source().ifPresent(source -> list.add("source=" + p(source)));
        allocate.mold().ifPresent(mold -> list.add("mold=" + p(mold)));
        allocate.status().ifPresent(status -> list.add("stat=" + p(status)));
        allocate.message().ifPresent(message -> list.add("errmsg=" + p(message)));
        line(allocate.position(), "allocate (" + allocate.type().map(type -> expressions.constructorType(type))
                .orElse("")
                + String.join(", ", list) + ")");
    }

    private void transfer(Construct.DataTransfer transfer) {
        if (transfer.format() instanceof Format.Assigned(_, var formats)) formats.forEach(this::formatStatement);
        var list = new ArrayList<>(specifiers(transfer.controls()));
        format(transfer.format()).ifPresent(format -> list.add(Math.min(1, list.size()), format));
        line(transfer.position(), transfer.direction().name().toLowerCase(Locale.ROOT) + " (" + String.join(", ", list)
                + ")"
                + (transfer.items().isEmpty() ? "" : " " + items(transfer.items())));
    }

    /** An assigned format needs the FORMAT statement itself, once for all statements that use it. */
    private void formatStatement(Construct.LabelledFormat format) {
        if (formatsPrinted.add(format.label())) text.line(Optional.of(format.label()), "format " + format.text());
    }

    private void directed(Construct.Directed directed) {
        var words = new DirectiveText(directed, this::p);
        text.directive(words.begin());
        for (int i = 0; i < directed.blocks().size(); i++) {
            boolean sections = directed.directive() == OpenMp.Directive.SECTIONS
                    || directed.directive() == OpenMp.Directive.PARALLEL_SECTIONS;
            if (sections) text.directive("!$omp section");
            print(directed.blocks().get(i));
        }
        if (words.hasEnd()) text.directive(words.end());
    }

    private Optional<String> format(Format format) {
        return switch (format) {
            case Format.Unformatted _ -> Optional.empty();
            case Format.ListDirected _ -> Optional.of("fmt=*");
            case Format.Constant(var constant) -> Optional.of("fmt=" + FortranExpressions.characters(constant));
            case Format.Computed(var computed) -> Optional.of("fmt=" + p(computed));
            case Format.Assigned(var variable, _) -> Optional.of("fmt=" + expressions.designator(variable));
            case Format.Namelist(var group) -> Optional.of("nml=" + names.of(group));
        };
    }

    private List<String> specifiers(List<Specifier> specifiers) {
        return specifiers.stream().map(specifier -> switch (specifier) {
            case Specifier.Value(var keyword, var value) -> keyword.toLowerCase(Locale.ROOT) + "=" + p(value);
            case Specifier.Label(var keyword, var label) -> keyword.toLowerCase(Locale.ROOT) + "=" + label;
        }).toList();
    }

    private String items(List<TransferItem> items) {
        return items.stream().map(item -> switch (item) {
            case TransferItem.Item(var expression) -> p(expression);
            case TransferItem.ImpliedDo(var variable, var first, var last, var step, var inner) ->
                "(" + items(inner) + ", " + expressions.designator(variable) + " = " + p(first) + ", " + p(last) + ", "
                        + p(step) + ")";
        }).collect(Collectors.joining(", "));
    }
}
