package org.fortranc.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fortranc.diagnostic.Code;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** Subprograms and main programs (F2018 clause 15) with their internal procedures. */
final class ProcedureLowering {
    /** The hidden result of a subroutine with alternate returns: 0, or which label to go to. */
    static final String ALTERNATE_RETURN = "alternate_return_";

    private final ProcedureContext.Surroundings surroundings;
    private final Map<String, Long> blocks;
    private final List<Refused> refused = new ArrayList<>();

    private record Refused(String name, UntranslatedTypes.Use use) {}

    ProcedureLowering(ProcedureContext.Surroundings surroundings, Map<String, Long> blocks) {
        this.surroundings = surroundings;
        this.blocks = blocks;
    }

    List<Procedure> main(ProgramUnit.MainProgram main) {
        var untranslated = surroundings.index().untranslated().in(main.specification(), main.execution());
        for (var use : untranslated)
            surroundings.diagnostics().report(Code.NOT_TRANSLATED, use.at(), "%s", use.message());
        if (!untranslated.isEmpty()) return List.of();
        var name = new ProcedureName(main.name(), main.name());
        var uses = VariableUses.of(main.specification(), main.execution(), main.internals(), surroundings.index());
        var context = new ProcedureContext(surroundings, ProcedureContext.Kind.MAIN, name, main.name(),
                Optional.empty(), main.specification(), uses);
        storage(context);
        var body = body(context, main.execution());
        var internals = internals(context, main.internals());
        var all = new ArrayList<Procedure>();
        var complete = new ArrayList<>(surroundings.options().runTime().statements());
        complete.addAll(complete(context, body));
        var origin = new Origin(main.range(), new Origin.Maker.Author(), main.comments());
        all.add(new Procedure(name, List.of(), Optional.empty(), context.declarations(), complete, Optional.empty(),
                Set.of(Procedure.Attribute.MAIN), origin));
        all.addAll(internals);
        return all;
    }

    List<Procedure> subprogram(Subprogram subprogram, Optional<ProcedureContext> host) {
        var entries = entries(subprogram);
        var untranslated = surroundings.index().untranslated().in(subprogram);
        if (untranslated.isPresent()) return refused(subprogram, entries, untranslated.get(), host);
        if (!entries.isEmpty()) return withEntries(subprogram, entries, host);
        return List.copyOf(plain(subprogram, surroundings.index().nameOf(subprogram), host));
    }

    /**
     * What uses a type that is not translated keeps its names and the reason; programs that reach it are refused when
     * they are linked.
     */
    private List<Procedure> refused(Subprogram subprogram, List<Construct.Entry> entries, UntranslatedTypes.Use use,
            Optional<ProcedureContext> host) {
        var names = new ArrayList<ProcedureName>();
        names.add(surroundings.index().nameOf(subprogram));
        for (var entry : entries) names.add(surroundings.index().procedureName(entry.heading().name(),
                entry.heading().name().name()));
        refused.add(new Refused(subprogram.heading().name().name(), use));
        var body = List.<Stmt>of(new Stmt.Unresolved(use.message(), "", List.of(), List.of(), Origin.at(use.at())));
        return names.stream().map(name -> new Procedure(name, List.of(), Optional.empty(), List.of(), body,
                host.map(h -> h.name), Set.of(), Origin.at(subprogram.range()))).toList();
    }

    /** Says once for the unit what has been left out of it. */
    void reportRefused() {
        if (refused.isEmpty()) return;
        var first = refused.getFirst();
        surroundings.diagnostics().report(Code.LEFT_OUT, first.use().at(), refused.size() == 1
                ? "%s: programs that reach '%s' will be refused"
                : "%s: programs that reach '%s' or %d other procedures will be refused", first.use().message(),
                first.name(), refused.size() - 1);
    }

    private List<Procedure> withEntries(Subprogram subprogram, List<Construct.Entry> entries,
            Optional<ProcedureContext> host) {
        try {
            return new EntryLowering(surroundings, this).lower(subprogram, entries, host);
        } catch (Untranslatable hole) {
            surroundings.diagnostics().report(Code.NOT_TRANSLATED, hole.at(), "%s cannot be translated yet",
                    hole.construct());
            return List.of();
        }
    }

    private static List<Construct.Entry> entries(Subprogram subprogram) {
        return subprogram.execution().stream().filter(c -> c instanceof Construct.Entry).map(c -> (Construct.Entry) c)
                .toList();
    }

    private List<Procedure> plain(Subprogram subprogram, ProcedureName name, Optional<ProcedureContext> host) {
        var heading = subprogram.heading();
        var context = context(subprogram, name, host);
        storage(context);
        var dummies = new ArrayList<String>();
        boolean pointer = heading.result().flatMap(surroundings.index()::object)
                .filter(ProcedureLowering::isScalarPointer).isPresent();
        if (pointer) dummies.add(declareResult(heading.result().orElseThrow(), context));
        else expectedLength(heading, context).ifPresent(dummies::add);
        declareDummies(heading, context, dummies);
        boolean alternate = heading.dummies().stream().anyMatch(d -> d instanceof Subprogram.Dummy.AlternateReturn);
        Optional<String> result = alternate ? Optional.of(ALTERNATE_RETURN) : heading.result().filter(_ -> !pointer)
                .map(r -> declareResult(r, context));
        if (alternate) declareAlternateReturn(context);
        var leave = new RunTimeChecks(context).enter(subprogram);
        context.constructs.beforeReturn(() -> {
            deallocateLocals(context);
            leave.ifPresent(Runnable::run);
        });
        context.finalizesLocals = true;
        var body = new ArrayList<>(body(context, subprogram.execution()));
        if (leave.isPresent()) body.addAll(context.sink.collect(leave.get()));
        var internals = internals(context, subprogram.internals());
        var all = new ArrayList<Procedure>();
        var complete = complete(context, body);
        var declarations = new KeptArrays(surroundings.options()).keep(context.declarations(), complete, heading);
        all.add(new Procedure(name, dummies, result, declarations, complete, host.map(h -> h.name),
                attributes(heading), new Origin(subprogram.range(), new Origin.Maker.Author(), subprogram.comments())));
        all.addAll(internals);
        return all;
    }

    /** What an interface body says, as a procedure without a body. */
    Procedure heading(Entity.Interface described, ProcedureName name) {
        var range = described.specification().entities().stream().map(Entity::range).findFirst()
                .orElse(SourceRange.NONE);
        var heading = described.heading();
        var own = new Subprogram.Heading(scope(heading), heading.kind(), heading.dummies(), heading.result(),
                heading.prefixes(), heading.bindName());
        var whole = plain(new Subprogram(own, described.specification(), List.of(), List.of(), List.of(), range), name,
                Optional.empty()).getFirst();
        var kept = new ArrayList<Declaration>();
        for (var declaration : whole.declarations())
            if (whole.dummies().contains(declaration.name()) || whole.result().equals(Optional.of(declaration.name())))
                kept.add(declaration);
        return whole.withBody(List.of()).withDeclarations(kept);
    }

    /** The scope of the interface body, as a name: that of a procedure with a BIND(C) label is not the procedure's. */
    private static SymbolName scope(Subprogram.Heading heading) {
        var members = Stream.concat(heading.result().stream(), heading.dummies().stream()
                .filter(d -> d instanceof Subprogram.Dummy.Named).map(d -> ((Subprogram.Dummy.Named) d).name()));
        return members.findFirst().map(SymbolName::scope).map(scope -> new SymbolName(
                scope.substring(0, Math.max(0, scope.lastIndexOf('.'))),
                scope.substring(scope.lastIndexOf('.') + 1))).orElse(heading.name());
    }

    ProcedureContext context(Subprogram subprogram, ProcedureName name, Optional<ProcedureContext> host) {
        var uses = VariableUses.of(subprogram.specification(), subprogram.execution(), subprogram.internals(),
                surroundings.index());
        var kind = subprogram.heading().prefixes().contains(Subprogram.Prefix.RECURSIVE)
                ? ProcedureContext.Kind.RECURSIVE : ProcedureContext.Kind.PLAIN;
        return new ProcedureContext(surroundings, kind, name, subprogram.heading().name().toString(), host,
                subprogram.specification(), uses);
    }

    private static Set<Procedure.Attribute> attributes(Subprogram.Heading heading) {
        var attributes = new HashSet<Procedure.Attribute>();
        var prefixes = heading.prefixes();
        if (prefixes.contains(Subprogram.Prefix.PURE)
                || prefixes.contains(Subprogram.Prefix.ELEMENTAL) && !prefixes.contains(Subprogram.Prefix.IMPURE))
            attributes.add(Procedure.Attribute.PURE);
        if (prefixes.contains(Subprogram.Prefix.RECURSIVE)) attributes.add(Procedure.Attribute.RECURSIVE);
        if (heading.bindName().isPresent()) attributes.add(Procedure.Attribute.BIND_C);
        return attributes;
    }

    /** COMMON, EQUIVALENCE and DATA, known before anything is declared. */
    void storage(ProcedureContext context) {
        guarded(context, context.specification, () -> {
            String owner = context.name.unit() + "/" + context.name.name();
            var layout = StorageAssociation.of(context.specification, owner, surroundings.index());
            layout.blocks().forEach((name, bytes) -> blocks.merge(name, bytes, Math::max));
            context.declaring.setStorage(layout.members(), !context.specification.equivalences().isEmpty());
            var data = DataInitialization.of(context.specification, surroundings.index());
            context.declaring.setData(data.runs());
            context.declaring.setAssignedData(data.assigned());
            // Nothing may mention a member that gives others of its block their first values.
            for (var name : data.runs().keySet())
                if (layout.members().containsKey(name)) surroundings.index().object(name).ifPresent(o ->
                        context.resolve(name, o.type(), o.rank(), o.range()));
        });
    }

    private void guarded(ProcedureContext context, SpecificationPart specification, Runnable work) {
        try {
            work.run();
        } catch (Untranslatable hole) {
            surroundings.diagnostics().report(Code.NOT_TRANSLATED, hole.at(), "%s cannot be translated yet",
                    hole.construct());
        }
    }

    Optional<String> expectedLength(Subprogram.Heading heading, ProcedureContext context) {
        var result = heading.result().flatMap(surroundings.index()::object);
        if (result.isEmpty() || !(result.get()
                .type() instanceof DataType.CharacterType)) return Optional.empty();
        String name = context.names.fresh(heading.name().name() + "_length");
        context.declare(new Declaration(name, Type.INTEGER, Optional.empty(), Optional.empty(),
                new Declaration.Home.Dummy(),
                Set.of(Declaration.Attribute.VALUE), List.of(), Origin.NONE));
        context.declaring.setExpectedLength(Place.Variable.local(name, Type.INTEGER));
        return Optional.of(name);
    }

    void declareDummies(Subprogram.Heading heading, ProcedureContext context, List<String> names) {
        for (var dummy : heading.dummies()) {
            if (!(dummy instanceof Subprogram.Dummy.Named(var name))) continue;
            guarded(context, context.specification, () -> names.add(declareDummy(name, context)));
        }
    }

    private String declareDummy(SymbolName name, ProcedureContext context) {
        var object = surroundings.index().object(name);
        if (object.isPresent()) return ((Place.Variable) context.resolve(name, object.get().type(), object.get().rank(),
                object.get().range())).name();
        return procedure(name, context).name();
    }

    /** A dummy procedure, or a procedure pointer that is a dummy argument or result. */
    private Place.Variable procedure(SymbolName name, ProcedureContext context) {
        var procedure = surroundings.index().procedureEntity(name)
                .orElseThrow(() -> new Untranslatable("the dummy argument '%s'".formatted(name.name()),
                SourceRange.NONE));
        return (Place.Variable) context.resolve(name, procedure.type(), 0, procedure.range());
    }

    /** Whether a function result is handed over as a pointer of the caller. */
    static boolean isScalarPointer(Entity.DataObject result) {
        return result.has(Entity.Attribute.POINTER) && result.rank() == 0;
    }

    String declareResult(SymbolName result, ProcedureContext context) {
        return surroundings.index().object(result)
                .map(object -> ((Place.Variable) context.resolve(result, object.type(), object.rank(), object.range()))
                        .name()).orElseGet(() -> procedure(result, context).name());
    }

    void declareAlternateReturn(ProcedureContext context) {
        context.names.reserve(ALTERNATE_RETURN);
        context.declare(new Declaration(ALTERNATE_RETURN, Type.INTEGER, Optional.empty(), Optional.empty(),
                new Declaration.Home.Result(),
                Set.of(), List.of(), Origin.NONE));
        context.prologue.add(new Stmt.Assign(Place.Variable.local(ALTERNATE_RETURN, Type.INTEGER), Arithmetic.ZERO,
                Origin.NONE));
    }

    List<Stmt> body(ProcedureContext context, List<Construct> execution) {
        return context.sink.collect(() -> {
            if (!context.isMain()) context.finalization.declareLocals(context.specification);
            context.constructs.list(execution);
            if (!context.sink.endsInJump() && !context.isMain()) deallocateLocals(context);
        });
    }

    /** F2018 9.7.3.2: allocatable local variables are deallocated when the procedure ends. */
    void deallocateLocals(ProcedureContext context) {
        if (context.finalizesLocals) context.finalization.locals();
        for (var declaration : context.declarations()) {
            if (!(declaration.home() instanceof Declaration.Home.Local)
                    || !declaration.has(Declaration.Attribute.ALLOCATABLE)
                    || declaration.has(Declaration.Attribute.TEMPORARY)) continue;
            context.sink.add(new Stmt.Deallocate(Place.Variable.local(declaration.name(), declaration.type()),
                    Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(), Optional.empty(), context.sink.origin()
                    .withoutComments()));
        }
    }

    /** The procedures inside one whose body is lowered: its parallel regions, and its internal procedures. */
    List<Procedure> internals(ProcedureContext context, List<Subprogram> internals) {
        var all = new ArrayList<>(context.regions);
        for (var internal : internals) all.addAll(subprogram(internal, Optional.of(context)));
        return all;
    }

    /** The prologue, then the body with its blocks and loops tidied. */
    List<Stmt> complete(ProcedureContext context, List<Stmt> body) {
        var all = new ArrayList<Stmt>(new EntryActions(context).statements());
        all.addAll(context.prologue);
        all.addAll(new StartingValues(context).statements(context.specification));
        all.addAll(TidyBranches.tidy(body));
        return all;
    }
}
