package org.fortranc.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;

/**
 * The body of a procedure that C has: it asks for the addresses of what goes by reference, for the time of the call,
 * and calls. The heading says how Fortran hands the arguments over; with BIND(C) they are those of the C function, else
 * those that gfortran passes: all by reference, lengths of texts behind.
 */
final class ForeignCall {
    private final Procedure heading;
    private final boolean bound;
    private final ForeignSignature signatures;
    private final Origin origin;
    private final List<Declaration> temporaries = new ArrayList<>();
    private final List<Stmt> body = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<Expr> values = new ArrayList<>();

    private ForeignCall(Procedure heading, ForeignSignature signatures) {
        this.heading = heading;
        this.signatures = signatures;
        bound = heading.attributes().contains(Procedure.Attribute.BIND_C);
        origin = heading.origin().withoutComments();
    }

    /**
     * The procedure with such a body.
     *
     * @param function the name of the C function, or a variable with its address
     */
    static Procedure of(Procedure heading, Expr function, ForeignSignature signatures) throws NotInteroperable {
        return new ForeignCall(heading, signatures).build(function);
    }

    private Procedure build(Expr function) throws NotInteroperable {
        var dummies = new ArrayList<>(heading.dummies());
        var result = heading.result().map(r -> heading.declaration(r).orElseThrow());
        if (result.isPresent() && result.get().type().dimensions() > 0)
            throw new NotInteroperable("a function of C whose result is an array");
        boolean text = result.isPresent() && result.get().type() instanceof Type.CharacterType;
        var lengths = new ArrayList<Expr>();
        if (text) {
            var length = local(dummies.removeFirst());
            if (!bound) {
                reference(result.get());
                value(new Expr.Convert(length, Type.LONG), "i8");
            }
        }
        for (var name : dummies) argument(heading.declaration(name).orElseThrow(), lengths);
        for (var length : lengths) value(length, "i8");
        call(function, result.filter(_ -> bound || !text));
        var declarations = new ArrayList<>(heading.declarations());
        declarations.addAll(temporaries);
        return new Procedure(heading.name(), heading.dummies(), heading.result(), declarations, body,
                heading.host(), attributes(), heading.origin());
    }

    private Set<Procedure.Attribute> attributes() {
        var attributes = new java.util.HashSet<>(heading.attributes());
        attributes.remove(Procedure.Attribute.STATELESS);
        return attributes;
    }

    private Place.Variable local(String name) {
        return Place.Variable.local(name, heading.declaration(name).orElseThrow().type());
    }

    private Place.Variable temporary(String name, Type.Scalar type) {
        var declaration = Declaration.local(name, type).with(Attribute.TEMPORARY);
        temporaries.add(declaration);
        return Place.Variable.local(name, type);
    }

    private void value(Expr value, String code) {
        values.add(value);
        codes.add(code);
    }

    private void argument(Declaration dummy, List<Expr> lengths) throws NotInteroperable {
        var type = dummy.type().scalar();
        boolean described = !(type instanceof Type.ProcedureType) && ForeignDescriptors.describes(dummy);
        if (described && !bound && !(type instanceof Type.CharacterType && dummy.shape()
                .filter(s -> !(s instanceof Shape.Explicit)).isEmpty()))
            throw new NotInteroperable("the argument '%s', which only C with BIND(C) would take by a descriptor,"
                    .formatted(dummy.name()));
        if (described && bound) descriptor(dummy);
        else if (type instanceof Type.ProcedureType) procedure(dummy);
        else if (dummy.has(Attribute.VALUE) && dummy.type().dimensions() == 0) byValue(dummy, type);
        else reference(dummy);
        if (!bound && type instanceof Type.CharacterType)
            lengths.add(new Expr.Length(Place.Variable.local(dummy.name(), dummy.type()), Type.LONG));
    }

    private void byValue(Declaration dummy, Type.Scalar type) throws NotInteroperable {
        var place = Place.Variable.local(dummy.name(), type);
        var code = signatures.code(type);
        if (signatures.isAggregate(type)) {
            value(address(dummy), code);
            return;
        }
        value(switch (type) {
            case Type.LogicalType(var kind) -> new Expr.Convert(place, new Type.IntegerType(kind));
            case Type.CharacterType _ -> new Expr.Intrinsic(IntrinsicFunction.ICHAR, List.of(place),
                    Type.INTEGER);
            case Type.StructureType _ -> {
                var component = signatures.pointerComponent(type).orElseThrow();
                yield new Place.Component(place, component.name(), component.type());
            }
            default -> place;
        }, type instanceof Type.CharacterType ? "i4" : code);
    }

    private void reference(Declaration dummy) {
        value(address(dummy), "i8");
    }

    private void descriptor(Declaration dummy) {
        var address = temporary(dummy.name() + "_descriptor", ForeignSignature.ADDRESS);
        // F2018 18.3.6: an INTENT(OUT) object is deallocated before C has it.
        if (dummy.has(Attribute.ALLOCATABLE) && dummy.has(Attribute.INTENT_OUT)) {
            var empty = new Stmt.Deallocate(Place.Variable.local(dummy.name(), dummy.type()),
                    Stmt.Deallocate.Strictness.IMPLIED, Optional.empty(), Optional.empty(), origin);
            body.add(dummy.has(Attribute.OPTIONAL) ? new Stmt.If(new Expr.Present(dummy.name()), List.of(empty),
                    List.of(), origin) : empty);
        }
        optional(dummy, address, ForeignDescriptors.describe(address, dummy, origin));
        value(address, "i8");
    }

    /** A variable with the address of the object while the call lasts; 0 if it is not there. */
    private Place.Variable address(Declaration dummy) {
        var place = Place.Variable.local(dummy.name(), dummy.type());
        var address = temporary(dummy.name() + "_address", ForeignSignature.ADDRESS);
        Place first = dummy.shape().orElse(null) instanceof Shape.Explicit(var dimensions)
                ? new Place.Element(place, dimensions.stream().map(Shape.Dimension::lower).toList()) : place;
        optional(dummy, address, service(address, IntrinsicSubroutine.C_ARGUMENT,
                List.of(new Stmt.Argument.ByReference(first))));
        return address;
    }

    private void procedure(Declaration dummy) throws NotInteroperable {
        if (dummy.has(Attribute.POINTER)) throw new NotInteroperable("the procedure pointer '%s' as an argument"
                .formatted(dummy.name()));
        var address = temporary(dummy.name() + "_address", ForeignSignature.ADDRESS);
        optional(dummy, address, service(address, IntrinsicSubroutine.C_FUNLOC, List.of(new Stmt.Argument.ByProcedure(
                Place.Variable.local(dummy.name(), dummy.type())))));
        value(address, "i8");
    }

    private void optional(Declaration dummy, Place.Variable address, Stmt find) {
        if (!dummy.has(Attribute.OPTIONAL)) {
            body.add(find);
            return;
        }
        body.add(new Stmt.If(new Expr.Present(dummy.name()), List.of(find), List.of(new Stmt.Assign(address,
                new Expr.IntLiteral(0, ForeignSignature.ADDRESS), origin)), origin));
    }

    private Stmt service(Place.Variable result, IntrinsicSubroutine service, List<Stmt.Argument> arguments) {
        return new Stmt.Call(Optional.of(result), new Stmt.Target.Service(service), arguments, origin);
    }

    private void call(Expr function, Optional<Declaration> result) throws NotInteroperable {
        if (result.isEmpty()) {
            body.add(call(Optional.empty(), function, ForeignSignature.NOTHING));
            return;
        }
        var type = result.get().type().scalar();
        var code = signatures.code(type);
        var place = Place.Variable.local(result.get().name(), result.get().type());
        if (signatures.isAggregate(type)) {
            values.add(address(result.get()));
            body.add(call(Optional.empty(), function, code));
            return;
        }
        var raw = switch (type) {
            case Type.LogicalType(var kind) -> temporary("c_result", new Type.IntegerType(kind));
            case Type.CharacterType _ -> temporary("c_result", new Type.IntegerType(1));
            case Type.StructureType _ -> temporary("c_result", ForeignSignature.ADDRESS);
            default -> place;
        };
        body.add(call(Optional.of(raw), function, code));
        switch (type) {
            case Type.LogicalType _ -> body.add(new Stmt.Assign(place, new Expr.Convert(raw, type), origin));
            case Type.CharacterType _ -> body.add(new Stmt.Assign(place, new Expr.Intrinsic(IntrinsicFunction.CHAR,
                    List.of(new Expr.Convert(raw, Type.INTEGER)), Type.CHARACTER), origin));
            case Type.StructureType _ -> {
                var component = signatures.pointerComponent(type).orElseThrow();
                body.add(new Stmt.Assign(new Place.Component(place, component.name(), component.type()), raw, origin));
            }
            default -> { }
        }
    }

    private Stmt call(Optional<Place.Variable> result, Expr function, String resultCode) {
        var arguments = new ArrayList<Stmt.Argument>();
        arguments.add(new Stmt.Argument.ByValue(function));
        arguments.add(new Stmt.Argument.ByValue(new Expr.TextLiteral(ForeignSignature.of(codes, resultCode))));
        for (var value : values) arguments.add(new Stmt.Argument.ByValue(value));
        return new Stmt.Call(result, new Stmt.Target.Service(IntrinsicSubroutine.C_CALL), arguments, origin);
    }
}
