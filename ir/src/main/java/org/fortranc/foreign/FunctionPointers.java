package org.fortranc.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/**
 * Pointers to C functions as procedure pointers (C_F_PROCPOINTER, F2018 18.2.3.4): for each interface a procedure that
 * takes the address and gives an internal procedure which remembers it.
 */
final class FunctionPointers {
    private static final String UNIT = "c_functions";
    private static final String ADDRESS = "c_address";

    private final ForeignSignature signatures;
    private final Map<ProcedureName, Procedure> headings;
    private final Map<Object, ProcedureName> makers = new LinkedHashMap<>();
    private final List<Procedure> procedures = new ArrayList<>();

    FunctionPointers(ForeignSignature signatures, Map<ProcedureName, Procedure> headings) {
        this.signatures = signatures;
        this.headings = headings;
    }

    /** The unit that holds what was made; empty if nothing was. */
    Optional<ProgramUnit> unit() {
        return procedures.isEmpty() ? Optional.empty() : Optional.of(new ProgramUnit(UNIT, ProgramUnit.Kind.MODULE, "",
                List.of(), List.of(), procedures, Origin.NONE));
    }

    /**
     * C_F_PROCPOINTER: a procedure of the program if the address is its, else one for the C function.
     *
     * @param arguments the address, and a procedure that looks like the C function if one is known
     */
    List<Stmt> found(Place.Variable result, List<Stmt.Argument> arguments, Origin origin) {
        var address = arguments.getFirst();
        var all = new ArrayList<Stmt>();
        all.add(new Stmt.Call(Optional.of(result), new Stmt.Target.Service(IntrinsicSubroutine.C_F_PROCPOINTER),
                List.of(address), origin));
        heading(result, arguments).flatMap(this::maker).ifPresent(maker -> all.add(new Stmt.If(
                new Expr.Logical(Expr.Logical.Op.AND, List.of(
                        new Expr.Logical(Expr.Logical.Op.NOT, List.of(new Expr.Associated(result, Optional.empty()))),
                        new Expr.Compare(Expr.Compare.Op.NE, ((Stmt.Argument.ByValue) address).value(),
                                new Expr.IntLiteral(0, ForeignSignature.ADDRESS)))),
                List.of(new Stmt.Call(Optional.of(result), new Stmt.Target.Direct(maker), List.of(address), origin)),
                List.of(), origin)));
        return all;
    }

    private Optional<Procedure> heading(Place.Variable result, List<Stmt.Argument> arguments) {
        if (arguments.size() > 1 && arguments.get(1) instanceof Stmt.Argument.ByProcedure(
                Expr.ProcedureReference(var name, _)) && headings.containsKey(name))
            return Optional.of(headings.get(name));
        return result.type() instanceof Type.ProcedureType(var signature) ? signature.map(FunctionPointers::heading)
                : Optional.empty();
    }

    /** A heading for a signature: what goes by reference may be any address. */
    private static Procedure heading(Type.Signature signature) {
        var names = new ArrayList<String>();
        var declarations = new ArrayList<Declaration>();
        for (var formal : signature.dummies()) {
            var name = "argument" + (names.size() + 1);
            names.add(name);
            Optional<Shape> shape = formal.type().dimensions() == 0 ? Optional.empty()
                    : Optional.of(formal.passing() == Type.Passing.DESCRIPTOR
                    ? new Shape.Deferred(formal.type().dimensions()) : assumedSize());
            var type = formal.type().dimensions() > 0 && formal.passing() != Type.Passing.DESCRIPTOR
                    ? new Type.ArrayType(formal.type().scalar(), 1) : formal.type();
            declarations.add(new Declaration(name, type, shape, Optional.empty(), new Home.Dummy(),
                    formal.passing() == Type.Passing.VALUE && !(type instanceof Type.ProcedureType)
                            ? Set.of(Attribute.VALUE) : Set.of(), List.of(), Origin.NONE));
        }
        var result = signature.result().map(type -> {
            declarations.add(new Declaration("c_value", type, Optional.empty(),
                    type instanceof Type.CharacterType ? Optional.of(Expr.IntLiteral.of(1)) : Optional.empty(),
                    new Home.Result(), Set.of(), List.of(), Origin.NONE));
            return "c_value";
        });
        return new Procedure(new ProcedureName(UNIT, signature.toString()), names, result, declarations, List.of(),
                Optional.empty(), Set.of(Procedure.Attribute.BIND_C), Origin.NONE);
    }

    private static Shape assumedSize() {
        return new Shape.Explicit(List.of(new Shape.Dimension(Expr.IntLiteral.of(1), Optional.empty())));
    }

    private Optional<ProcedureName> maker(Procedure heading) {
        var known = makers.get(heading.name());
        if (known != null) return Optional.of(known);
        var number = makers.size() + 1;
        var maker = new ProcedureName(UNIT, "c_pointer_" + number);
        var inner = new ProcedureName(UNIT, "c_function_" + number);
        var address = Place.Variable.local(ADDRESS, ForeignSignature.ADDRESS);
        var declarations = new ArrayList<>(heading.declarations());
        declarations.add(new Declaration(ADDRESS, ForeignSignature.ADDRESS, Optional.empty(), Optional.empty(),
                new Home.Host(ADDRESS), Set.of(), List.of(), Origin.NONE));
        var attributes = new java.util.HashSet<>(heading.attributes());
        attributes.add(Procedure.Attribute.REFERENCED);
        try {
            procedures.add(maker(maker, inner));
            procedures.add(ForeignCall.of(new Procedure(inner, heading.dummies(), heading.result(), declarations,
                    List.of(), Optional.of(maker), attributes, heading.origin()), address, signatures));
        } catch (NotInteroperable _) {
            procedures.removeLast();
            return Optional.empty(); // a call through it is refused when the program runs
        }
        makers.put(heading.name(), maker);
        return Optional.of(maker);
    }

    private static Procedure maker(ProcedureName name, ProcedureName inner) {
        var type = new Type.ProcedureType(Optional.empty());
        var result = Place.Variable.local("c_value", type);
        return new Procedure(name, List.of(ADDRESS), Optional.of(result.name()), List.of(
                new Declaration(ADDRESS, ForeignSignature.ADDRESS, Optional.empty(), Optional.empty(), new Home.Dummy(),
                        Set.of(Attribute.VALUE), List.of(), Origin.NONE),
                new Declaration(result.name(), type, Optional.empty(), Optional.empty(), new Home.Result(),
                        Set.of(), List.of(), Origin.NONE)),
                List.of(new Stmt.PointTo(result, new Expr.ProcedureReference(inner, type), List.of(), Origin.NONE)),
                Optional.empty(), Set.of(), Origin.NONE);
    }
}
