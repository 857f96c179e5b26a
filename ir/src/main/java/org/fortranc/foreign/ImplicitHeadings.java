package org.fortranc.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * Procedures with an implicit interface that the program does not hold: each call says what one of them looks like, and
 * calls that differ get different procedures for the one C function.
 */
final class ImplicitHeadings {
    private record Form(ProcedureName name, Optional<Type> result, List<Type> arguments) {}

    private final Set<ProcedureName> held = new HashSet<>();
    private final Map<Form, ProcedureName> forms = new HashMap<>();
    private final Map<ProcedureName, Procedure> headings = new LinkedHashMap<>();
    private final Map<ProcedureName, ProcedureName> originals = new HashMap<>();
    private final Program program;

    ImplicitHeadings(Program program) {
        for (var unit : program.units()) for (var procedure : unit.procedures()) held.add(procedure.name());
        this.program = Trees.rewriteStmts(program, stmt -> List.of(stmt instanceof Stmt.Call call
                && call.target() instanceof Stmt.Target.Direct(var name) && !held.contains(name)
                && name.unit().equals(name.name())
                ? new Stmt.Call(call.result(), new Stmt.Target.Direct(form(name, call)), call.arguments(),
                        call.origin())
                : stmt));
        Trees.forEachProcedure(this.program, procedure -> Trees.forEachExpr(procedure.body(), e -> {
            if (e instanceof Expr.ProcedureReference(var name, _) && !held.contains(name)
                    && name.unit().equals(name.name()) && !headings.containsKey(name))
                headings.put(name, heading(name, Optional.empty(), List.of(), procedure.origin()));
        }));
    }

    /** The program, in which each call names a procedure of its own form. */
    Program program() {
        return program;
    }

    Map<ProcedureName, Procedure> headings() {
        return headings;
    }

    /** The name that the program uses for a procedure that is a second form. */
    Optional<ProcedureName> original(ProcedureName name) {
        return Optional.ofNullable(originals.get(name));
    }

    private ProcedureName form(ProcedureName name, Stmt.Call call) {
        var types = call.arguments().stream().map(ImplicitHeadings::type).toList();
        return forms.computeIfAbsent(new Form(name, call.result().map(r -> r.type()), types), form -> {
            var own = name;
            for (int i = 2; headings.containsKey(own); i++) own = new ProcedureName(name.unit(), name.name() + "_" + i);
            if (!own.equals(name)) originals.put(own, name);
            headings.put(own, heading(own, form.result(), types, call.origin()));
            return own;
        });
    }

    /** What the dummy argument is: an array where more than one element may be meant. */
    private static Type type(Argument argument) {
        return switch (argument) {
            case Argument.ByValue(var value) -> value.type();
            case Argument.ByReference(var place) -> place.type();
            case Argument.ByDescriptor(var array) -> new Type.ArrayType(array.type().scalar(), 1);
            case Argument.ByProcedure(var procedure) -> procedure.type();
            case Argument.Absent() -> Type.LONG;
        };
    }

    private static Procedure heading(ProcedureName name, Optional<Type> result, List<Type> arguments, Origin origin) {
        var dummies = new ArrayList<String>();
        var declarations = new ArrayList<Declaration>();
        for (var type : arguments) {
            var dummy = "argument" + (dummies.size() + 1);
            boolean length = dummies.isEmpty() && result.filter(t -> t instanceof Type.CharacterType).isPresent();
            dummies.add(dummy);
            Optional<Shape> shape = type.dimensions() == 0 ? Optional.empty() : Optional.of(new Shape.Explicit(
                    List.of(new Shape.Dimension(Expr.IntLiteral.of(1), Optional.empty()))));
            declarations.add(new Declaration(dummy, type, shape, Optional.empty(), new Home.Dummy(),
                    length ? Set.of(Declaration.Attribute.VALUE) : Set.of(), List.of(), Origin.NONE));
        }
        var value = result.map(type -> {
            declarations.add(new Declaration("c_value", type, Optional.empty(),
                    type instanceof Type.CharacterType ? Optional.of(org.fortranc.ir.core.Place.Variable.local(
                            dummies.getFirst(), Type.INTEGER)) : Optional.empty(),
                    new Home.Result(), Set.of(), List.of(), Origin.NONE));
            return "c_value";
        });
        return new Procedure(name, dummies, value, declarations, List.of(), Optional.empty(), Set.of(), origin);
    }
}
