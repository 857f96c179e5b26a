package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.fortran.FortranTrees;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SpecificationPart.UseAssociation;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.Subprogram.Heading;

/**
 * Prints FortranIR as free-form Fortran with everything explicit: every name declared, every kind a number, every USE
 * with its ONLY list. The text is a program that any Fortran compiler takes, and reading it back gives the same tree.
 */
public final class FortranPrinter {
    private final FortranText text = new FortranText();
    private final Purpose purpose;

    /** A program names the procedures that generic references resolve to, be they PRIVATE in their module or not. */
    private enum Purpose { PROGRAM, MODULE_FILE }

    private FortranPrinter(Purpose purpose) {
        this.purpose = purpose;
    }

    public static String print(FortranProgram program) {
        return print(program, Purpose.PROGRAM);
    }

    private static String print(FortranProgram program, Purpose purpose) {
        var printer = new FortranPrinter(purpose);
        for (var unit : program.units()) printer.unit(unit);
        return printer.text.toString();
    }

    /**
     * What other files need to know of a module: its specification part, with its procedures as headings and
     * declarations only. It is the content of a module file.
     */
    public static String printInterface(ProgramUnit.Module module) {
        var headings = module.subprograms().stream()
                .map(s -> new Subprogram(s.heading(), s.specification(), entries(s), List.of(), List.of(), s.range()))
                .toList();
        return print(new FortranProgram("", List.of(
                new ProgramUnit.Module(module.name(), module.parent(), module.specification(), headings, List.of(),
                        module.range()))), Purpose.MODULE_FILE);
    }

    private static List<Construct> entries(Subprogram subprogram) {
        return subprogram.execution().stream().filter(Construct.Entry.class::isInstance).toList();
    }

    private void unit(ProgramUnit unit) {
        var names = LocalNames.of(unit.name());
        switch (unit) {
            case ProgramUnit.MainProgram(var name, var specification, var execution, var internals, var comments, _) ->
                    {
                comments.forEach(text::comment);
                text.open("program " + name);
                body(withoutSave(specification), execution, internals, names);
                text.close("end program " + name);
            }
            case ProgramUnit.ExternalSubprogram(var subprogram) -> subprogram(subprogram, names);
            case ProgramUnit.Module(var name, var parent, var specification, var subprograms, var comments, _) -> {
                comments.forEach(text::comment);
                text.open(parent.map(p -> "submodule (" + p.replace('@', ':') + ") " + name.substring(
                        name.indexOf('@') + 1)).orElse("module " + name));
                body(specification, List.of(), subprograms, names);
                text.close(parent.isPresent() ? "end submodule" : "end module " + name);
            }
            case ProgramUnit.BlockData(var name, var specification, _) -> {
                text.open("block data " + name);
                body(specification, List.of(), List.of(), names);
                text.close("end block data " + name);
            }
        }
        text.line("");
    }

    /** All variables of a main program are kept by themselves (F2018 8.5.16). */
    private static SpecificationPart withoutSave(SpecificationPart part) {
        var entities = part.entities().stream().<Entity>map(entity -> entity instanceof Entity.DataObject(var name, var type,
                var shape, var attributes, var initial, var range) ? new Entity.DataObject(name, type, shape,
                        attributes.stream().filter(a -> a != Entity.Attribute.SAVE).collect(Collectors.toSet()),
                        initial, range) : entity).toList();
        return part.withEntities(entities);
    }

    private void subprogram(Subprogram subprogram, LocalNames names) {
        subprogram.comments().forEach(text::comment);
        var heading = subprogram.heading();
        text.open(heading(heading));
        body(subprogram.specification(), subprogram.execution(), subprogram.internals(), names);
        text.close("end " + word(heading.kind()) + " " + heading.name().name());
    }

    private void body(SpecificationPart specification, List<Construct> execution, List<Subprogram> contained,
            LocalNames outer) {
        var unnamed = UnnamedTypes.of(specification, execution, outer.inside(specification));
        var names = outer.inside(specification).with(unnamed);
        var expressions = new FortranExpressions(names);
        int start = text.position();
        text.line("implicit none");
        var privateNames = new ArrayList<>(specification.privateNames());
        unnamed.forEach(type -> privateNames.add(type.localName()));
        if (purpose == Purpose.MODULE_FILE && !privateNames.isEmpty())
            text.line("private :: " + String.join(", ", privateNames));
        new FortranDeclarations(text, expressions, names).print(specification);
        new FortranStatements(text, expressions, names).print(execution);
        if (!contained.isEmpty()) {
            text.between("contains");
            for (var subprogram : contained) subprogram(subprogram, names);
        }
        uses(specification, unnamed, execution, outer, start);
    }

    /** An operator or generic name may stand for a procedure that has no name here; the printed reference names it. */
    private void uses(SpecificationPart specification, List<UseAssociation> unnamed, List<Construct> execution,
            LocalNames outer, int start) {
        var uses = new UsePrinter(specification.uses());
        unnamed.forEach(uses::add);
        var known = outer.inside(specification);
        FortranTrees.walkExpressions(execution, expression -> {
            if (expression instanceof Expression.ProcedureDesignator(var name, var procedure, var kind, _, _)
                    && kind == Expression.ProcedureClass.MODULE && !known.isAccessible(procedure)
                    && !procedure.scope().startsWith("ieee_")) // known by their generic names
                uses.add(new UseAssociation(name, procedure, procedure.scope()));
        });
        if (purpose == Purpose.MODULE_FILE) uses.printAllBefore(start, text);
        else uses.printBefore(start, text);
    }

    static String word(Subprogram.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The FUNCTION or SUBROUTINE statement. */
    static String heading(Heading heading) {
        var words = new ArrayList<String>();
        for (var prefix : new TreeSet<>(heading.prefixes())) words.add(prefix.name().toLowerCase(Locale.ROOT));
        words.add(word(heading.kind()));
        var dummies = heading.dummies().stream().map(dummy -> switch (dummy) {
            case Subprogram.Dummy.Named(var name) -> name.name();
            case Subprogram.Dummy.AlternateReturn _ -> "*";
        }).collect(Collectors.joining(", "));
        words.add(heading.name().name() + "(" + dummies + ")");
        heading.bindName().ifPresent(name -> words.add(name.equals(heading.name().name()) ? "bind(c)"
                : "bind(c, name='" + name + "')"));
        heading.result().filter(result -> !result.name().equals(heading.name().name()))
                .ifPresent(result -> words.add("result(" + result.name() + ")"));
        return String.join(" ", words);
    }
}
