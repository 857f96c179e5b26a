package org.fortranc.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;

/**
 * ENTRY (F2018 15.6.2.6). One procedure has the body, the dummy arguments of all entries, and in front of them a
 * number that says where to begin; the procedures of the program's names call it.
 */
final class EntryLowering {
    /** Above every label that a program can have. */
    private static final int FIRST_LABEL = 100_001;

    private final ProcedureContext.Surroundings surroundings;
    private final ProcedureLowering procedures;

    EntryLowering(ProcedureContext.Surroundings surroundings, ProcedureLowering procedures) {
        this.surroundings = surroundings;
        this.procedures = procedures;
    }

    List<Procedure> lower(Subprogram subprogram, List<Construct.Entry> entries, Optional<ProcedureContext> host) {
        var own = surroundings.index().nameOf(subprogram);
        var name = new ProcedureName(own.unit(), own.name() + "_entries");
        var context = procedures.context(subprogram, name, host);
        procedures.storage(context);
        var headings = new ArrayList<Subprogram.Heading>();
        headings.add(subprogram.heading());
        entries.forEach(e -> headings.add(e.heading()));

        var dummies = new LinkedHashSet<String>();
        Optional<String> length = procedures.expectedLength(subprogram.heading(), context);
        length.ifPresent(dummies::add);
        var selector = selector(context, dummies);
        var ownDummies = new ArrayList<List<String>>();
        for (var heading : headings) {
            var names = new ArrayList<String>();
            procedures.declareDummies(heading, context, names);
            ownDummies.add(names);
            dummies.addAll(names);
        }
        boolean alternate = headings.stream().flatMap(h -> h.dummies().stream())
                .anyMatch(d -> d instanceof Subprogram.Dummy.AlternateReturn);
        var results = alternate ? List.of(ProcedureLowering.ALTERNATE_RETURN) : results(headings, context);
        var result = results.stream().findFirst();
        results.stream().skip(1).forEach(dummies::add);
        if (alternate) procedures.declareAlternateReturn(context);
        var leave = new RunTimeChecks(context).enter(subprogram, "master.%d.%s".formatted(
                surroundings.index().numberWithEntries(subprogram.heading().name()), subprogram.heading().name().name()));
        context.constructs.beforeReturn(() -> {
            procedures.deallocateLocals(context);
            leave.ifPresent(Runnable::run);
        });

        var body = new ArrayList<>(procedures.body(context, withLabels(subprogram, entries, selector)));
        if (leave.isPresent()) body.addAll(context.sink.collect(leave.get()));
        var internals = procedures.internals(context, subprogram.internals());
        var origin = new Origin(subprogram.range(), new Origin.Maker.Author(), subprogram.comments());
        var all = new ArrayList<Procedure>();
        var statements = procedures.complete(context, body);
        var complete = new Procedure(name, List.copyOf(dummies), result, context.declarations(), statements,
                host.map(h -> h.name), Set.of(), origin);
        for (int i = 0; i < headings.size(); i++)
            all.add(wrapper(headings.get(i), ownDummies.get(i), alternate ? result : resultOf(headings.get(i), context),
                    complete, i, length.isPresent()));
        all.add(complete);
        all.addAll(internals);
        return all;
    }

    private static SymbolName selector(ProcedureContext context, Set<String> dummies) {
        String name = context.names.fresh("entry");
        context.declare(new Declaration(name, Type.INTEGER, Optional.empty(), Optional.empty(), new Home.Dummy(),
                Set.of(Attribute.VALUE), List.of(), Origin.NONE));
        dummies.add(name);
        var symbol = new SymbolName(context.scope, " entry");
        context.bind(symbol, Place.Variable.local(name, Type.INTEGER));
        return symbol;
    }

    /**
     * The variables for the results of a function's entries: those of one type are one variable (F2018 15.6.2.6). The
     * first is the result of the procedure with the body; it gets the others, which no reference can expect to be
     * defined by way of the first, as dummy arguments.
     */
    private List<String> results(List<Subprogram.Heading> headings, ProcedureContext context) {
        var variables = new LinkedHashMap<Type, String>();
        for (var heading : headings) {
            if (heading.result().isEmpty()) continue;
            var result = heading.result().get();
            var object = surroundings.index().object(result).orElseThrow();
            if (ProcedureLowering.isScalarPointer(object))
                throw new Untranslatable("ENTRY in a function with a POINTER result", object.range());
            var type = TypeLowering.type(object.type(), object.rank(), object.range());
            if (variables.isEmpty()) {
                variables.put(type, procedures.declareResult(result, context));
            } else if (variables.containsKey(type)) {
                context.bind(result, Place.Variable.local(variables.get(type), type));
            } else if (object.rank() > 0 || type instanceof Type.CharacterType) {
                throw new Untranslatable("ENTRY with an array or CHARACTER result of another type", object.range());
            } else {
                variables.put(type, declareOther(result, type, object, context));
            }
        }
        return List.copyOf(variables.values());
    }

    private static String declareOther(SymbolName result, Type type, Entity.DataObject object,
            ProcedureContext context) {
        String name = context.names.fresh(result.name());
        context.declare(new Declaration(name, type, Optional.empty(), Optional.empty(), new Home.Dummy(), Set.of(),
                List.of(), Origin.at(object.range())));
        context.bind(result, Place.Variable.local(name, type));
        return name;
    }

    /** The variable that holds the result of this entry. */
    private Optional<String> resultOf(Subprogram.Heading heading, ProcedureContext context) {
        return heading.result().flatMap(context::binding).map(place -> ((Place.Variable) place).name());
    }

    /** The execution part, with a label at each ENTRY and a computed GO TO in front. */
    private static List<Construct> withLabels(Subprogram subprogram, List<Construct.Entry> entries,
            SymbolName selector) {
        var range = subprogram.range();
        var position = new Construct.Position(Optional.empty(), range, List.of());
        var labels = new ArrayList<Integer>();
        for (int i = 0; i < entries.size(); i++) labels.add(FIRST_LABEL + i);
        var all = new ArrayList<Construct>();
        all.add(new Construct.ComputedGoto(labels, new Designator.ObjectName("entry", selector, DataType.INTEGER, 0,
                range), position));
        int next = FIRST_LABEL;
        for (var construct : subprogram.execution()) {
            all.add(construct instanceof Construct.Entry(_, var at)
                    ? new Construct.Continue(new Construct.Position(Optional.of(next++), at.range(), at.comments()))
                    : construct);
        }
        return all;
    }

    /**
     * @param result the variable of the body that is this entry's result
     * @param number of the entry; 0 for the beginning
     */
    private Procedure wrapper(Subprogram.Heading heading, List<String> own, Optional<String> result, Procedure body,
            int number, boolean withLength) {
        var declarations = new ArrayList<Declaration>();
        var dummies = new ArrayList<String>();
        var arguments = new ArrayList<Stmt.Argument>();
        int hidden = withLength ? 2 : 1;
        if (withLength) {
            var length = body.declaration(body.dummies().getFirst()).orElseThrow();
            declarations.add(length);
            dummies.add(length.name());
            arguments.add(new Stmt.Argument.ByValue(Place.Variable.local(length.name(), length.type())));
        }
        dummies.addAll(own);
        arguments.add(new Stmt.Argument.ByValue(Arithmetic.literal(number)));
        for (var name : body.dummies().subList(hidden, body.dummies().size())) {
            var declared = body.declaration(name).orElseThrow();
            declarations.add(declared(declared, own.contains(name) ? new Home.Dummy()
                    : result.filter(name::equals).isPresent() ? new Home.Result() : new Home.Local()));
            arguments.add(argument(Place.Variable.local(name, declared.type())));
        }
        var returned = body.result().map(r -> body.declaration(r).orElseThrow());
        returned.ifPresent(d -> declarations.add(result.filter(d.name()::equals).isPresent() ? d
                : declared(d, new Home.Local())));
        var origin = body.origin().withoutComments();
        var call = new Stmt.Call(returned.map(d -> Place.Variable.local(d.name(), d.type())),
                new Stmt.Target.Direct(body.name()), arguments, origin);
        var name = surroundings.index().procedureName(heading.name(), body.name().unit());
        return new Procedure(name, dummies, result, declarations, List.of(call, new Stmt.Return(origin)),
                body.host(), heading.bindName().isPresent() ? Set.of(Procedure.Attribute.BIND_C) : Set.of(), origin);
    }

    /** An array is only handed on, so its first element is all that the wrapper must know. */
    private static Declaration declared(Declaration declaration, Home home) {
        Optional<Shape> shape = declaration.shape().map(s -> s instanceof Shape.Explicit ? new Shape.Explicit(
                Collections.nCopies(s.rank(), new Shape.Dimension(Arithmetic.ONE,
                Optional.of(Arithmetic.ONE)))) : s);
        Optional<Expr> length = declaration.length().map(l -> l instanceof Expr.IntLiteral ? l : Arithmetic.ONE);
        return new Declaration(declaration.name(), declaration.type(), shape, home instanceof Home.Local
                && declaration.type().scalar()
                instanceof Type.CharacterType ? length.or(() -> Optional.of(Arithmetic.ONE)) : length, home,
                declaration.attributes(),
                List.of(), declaration.origin());
    }

    private static Stmt.Argument argument(Place.Variable variable) {
        if (variable.type() instanceof Type.ProcedureType) return new Stmt.Argument.ByProcedure(variable);
        return variable.type().dimensions() > 0 ? new Stmt.Argument.ByDescriptor(variable)
                : new Stmt.Argument.ByReference(variable);
    }
}
