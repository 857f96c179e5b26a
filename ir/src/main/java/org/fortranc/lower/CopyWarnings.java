package org.fortranc.lower;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.lower.LoweringOptions.Check;
import org.fortranc.source.SourceRange;

/**
 * {@code -fcheck=array-temps}: what an argument's elements lie apart for, gfortran packs into an array of its own, and
 * says so on standard error. It is sure to copy parts of elements, and what it gives to CONTIGUOUS dummy arrays; it
 * looks at the storage where the dummy array is of explicit shape or assumed size.
 */
final class CopyWarnings {
    private static final String SENTENCE = "An array temporary was created";
    /** The transformational functions that gfortran's library performs. */
    private static final Set<String> LIBRARY = Set.of("cshift", "eoshift", "findloc", "pack", "reshape", "spread",
            "unpack");

    private final ProcedureContext context;
    private final boolean asked;

    CopyWarnings(ProcedureContext context) {
        this.context = context;
        this.asked = context.surroundings.options().checks().contains(Check.ARRAY_TEMPORARIES);
    }

    /** Before a designator is given to a dummy argument: whether it is made of parts of elements. */
    void parts(Designator actual) {
        if (asked && isParts(actual)) warn(SENTENCE, actual.range());
    }

    /** Before the library computes: the same of all arguments. */
    void library(Expression.IntrinsicReference reference) {
        if (!asked || !LIBRARY.contains(reference.name())) return;
        for (var argument : reference.arguments())
            if (argument instanceof ActualArgument.Given(Designator actual, _)) parts(actual);
    }

    /** Before a CONTIGUOUS dummy argument gets what may have gaps. */
    void contiguous(Designator actual) {
        if (asked && !isParts(actual)) warn(SENTENCE, actual.range());
    }

    /** Before a dummy array that has no descriptor gets a section. */
    void packed(Expression actual, SectionValue section, Optional<Entity.DataObject> dummy, Expression.Callee callee) {
        if (!asked || actual instanceof Designator designator && isParts(designator)
                || !DesignatorLowering.hasView(section)) return;
        var view = context.designators.view(PlaceNames.of(section.array()) + "_section", section);
        packed(new ContiguityTest(context).hasGaps(view, IntStream.range(0, section.rank()).boxed().toList()),
                actual.range(), dummy, callee);
    }

    /** The same of TRANSPOSE of a designator, which gfortran evaluates by exchanging strides. */
    void transposed(Expression actual, Optional<Entity.DataObject> dummy, Expression.Callee callee) {
        if (!asked || !(actual instanceof Expression.IntrinsicReference(var name, var arguments, _, _, _))
                || !name.equals("transpose")
                || !(arguments.getFirst() instanceof ActualArgument.Given(Designator matrix, _))) return;
        var section = context.designators.section(matrix);
        if (!DesignatorLowering.hasView(section)) return;
        var view = context.designators.view(PlaceNames.of(section.array()) + "_section", section);
        packed(new ContiguityTest(context).hasGaps(view, List.of(1, 0)), actual.range(), dummy, callee);
    }

    private void packed(Expr gaps, SourceRange range, Optional<Entity.DataObject> dummy, Expression.Callee callee) {
        String text = dummy.filter(_ -> isExplicit(callee)).map(d -> "%s for argument '%s' of procedure '%s'".formatted(SENTENCE, d.name().name(),
                name(callee))).orElse(SENTENCE);
        var warning = context.sink.collect(() -> warn(text, range));
        context.sink.add(new Stmt.If(gaps, warning, List.of(), context.sink.origin().withoutComments()));
    }

    private boolean isExplicit(Expression.Callee callee) {
        return !(callee instanceof Expression.ProcedureDesignator designator)
                || designator.procedureClass() != Expression.ProcedureClass.EXTERNAL
                || context.index().procedureEntity(designator.procedure())
                        .flatMap(Entity.ProcedureEntity::characteristics).isPresent();
    }

    private static String name(Expression.Callee callee) {
        return switch (callee) {
            case Expression.ProcedureDesignator designator -> designator.procedure().name();
            case Expression.TypeBoundDesignator bound -> bound.procedure().name();
            case Expression.ProcedureComponent component -> component.component();
        };
    }

    private void warn(String text, SourceRange range) {
        context.sink.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Service(IntrinsicSubroutine.WARN),
                List.of(new Stmt.Argument.ByValue(new Expr.TextLiteral(text))), Origin.at(range)));
    }

    /** Whether the elements are parts of those of an array: components, substrings, real or imaginary parts. */
    private static boolean isParts(Designator actual) {
        return switch (actual) {
            case Designator.ObjectName _, Designator.FunctionTarget _ -> false;
            case Designator.ArrayElement(var array, _, _) -> isParts(array);
            case Designator.ArraySection(var array, _, _, _) -> isParts(array);
            case Designator.ComponentReference(var structure, _, _, _, _) -> structure.rank() > 0;
            case Designator.ParentComponent(var structure, _, _, _) -> structure.rank() > 0;
            case Designator.Substring(var text, _, _, _) -> text.rank() > 0;
            case Designator.ComplexPart(var complex, _, _) -> complex.rank() > 0;
        };
    }
}
