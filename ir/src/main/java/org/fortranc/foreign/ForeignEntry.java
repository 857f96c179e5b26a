package org.fortranc.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * What C calls when it calls a procedure of the program: a procedure that takes numbers and addresses, finds the
 * storage behind the addresses, and calls.
 *
 * @param procedure takes and gives integers and reals by value only
 * @param signature of the C function
 */
record ForeignEntry(Procedure procedure, String signature) {
    /** The extent of an array whose size only its caller knows. */
    private static final int AS_FAR_AS_MEMORY = -1;

    static ForeignEntry of(Procedure callee, ForeignSignature signatures) throws NotInteroperable {
        return new Builder(callee, signatures).build();
    }

    private static final class Builder {
        private final Procedure callee;
        private final boolean bound;
        private final ForeignSignature signatures;
        private final Origin origin;
        private final List<String> dummies = new ArrayList<>();
        private final List<Declaration> declarations = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();
        private final List<Stmt> body = new ArrayList<>();
        private final List<Stmt.Argument> arguments = new ArrayList<>();
        private final Map<Place.Variable, Expr> known = new HashMap<>();
        private final List<Declaration> arrays = new ArrayList<>();

        Builder(Procedure callee, ForeignSignature signatures) {
            this.callee = callee;
            this.signatures = signatures;
            bound = callee.attributes().contains(Procedure.Attribute.BIND_C);
            origin = callee.origin().withoutComments();
        }

        ForeignEntry build() throws NotInteroperable {
            var result = callee.result().map(r -> callee.declaration(r).orElseThrow());
            if (result.isPresent() && result.get().type().dimensions() > 0)
                throw new NotInteroperable("a function with an array result");
            var names = new ArrayList<>(callee.dummies());
            boolean text = result.isPresent() && result.get().type() instanceof Type.CharacterType;
            if (text && !bound) throw new NotInteroperable("a CHARACTER function without BIND(C)");
            if (text) {
                names.removeFirst();
                arguments.add(new Stmt.Argument.ByValue(Expr.IntLiteral.of(1)));
            }
            var lengths = new HashMap<String, Place.Variable>();
            for (var name : names) dummies.add(c(name));
            for (var name : names) {
                var dummy = callee.declaration(name).orElseThrow();
                if (!bound && dummy.type().scalar() instanceof Type.CharacterType) {
                    var length = Place.Variable.local(c(name) + "_length", Type.LONG);
                    dummies.add(length.name());
                    declareDummy(length);
                    lengths.put(name, length);
                }
            }
            for (var name : names) argument(callee.declaration(name).orElseThrow(), lengths.get(name));
            var found = new ArrayList<>(body);
            body.clear();
            for (var array : arrays) array(array, lengths.get(array.name()));
            found.addAll(body);
            body.clear();
            body.addAll(found);
            lengths.forEach((_, _) -> codes.add("i8"));
            return call(result);
        }

        private static String c(String name) {
            return "c_" + name;
        }

        private void declareDummy(Place.Variable dummy) {
            declarations.add(new Declaration(dummy.name(), dummy.type(), Optional.empty(), Optional.empty(),
                    new Home.Dummy(), Set.of(Attribute.VALUE), List.of(), Origin.NONE));
        }

        private Place.Variable dummy(Declaration dummy, Type.Scalar type) {
            var place = Place.Variable.local(c(dummy.name()), type);
            declareDummy(place);
            return place;
        }

        private void argument(Declaration dummy, Place.Variable length) throws NotInteroperable {
            var type = dummy.type().scalar();
            boolean described = !(type instanceof Type.ProcedureType) && ForeignDescriptors.describes(dummy);
            if (described && !bound && !(type instanceof Type.CharacterType && dummy.shape()
                    .filter(s -> !(s instanceof Shape.Explicit)).isEmpty()))
                throw new NotInteroperable("the argument '%s', which only C with BIND(C) would give by a descriptor,"
                        .formatted(dummy.name()));
            if (described && bound) descriptor(dummy);
            else if (type instanceof Type.ProcedureType) procedure(dummy);
            else if (dummy.has(Attribute.VALUE) && dummy.type().dimensions() == 0) byValue(dummy, type);
            else if (dummy.type().dimensions() == 0) scalar(dummy, type, length);
            else {
                codes.add("i8");
                arguments.add(new Stmt.Argument.Absent()); // its place; known when all extents are
                arrays.add(dummy);
            }
        }

        private void descriptor(Declaration dummy) {
            codes.add("i8");
            var found = ForeignDescriptors.found(dummy.name() + "_found", dummy);
            declarations.add(found);
            body.add(ForeignDescriptors.find(found, dummy(dummy, ForeignSignature.ADDRESS), dummy, origin));
            arguments.add(ForeignDescriptors.argument(found, dummy));
        }

        private void procedure(Declaration dummy) throws NotInteroperable {
            if (dummy.has(Attribute.POINTER)) throw new NotInteroperable("the procedure pointer '%s' as an argument"
                    .formatted(dummy.name()));
            codes.add("i8");
            var address = dummy(dummy, ForeignSignature.ADDRESS);
            var found = Place.Variable.local(dummy.name() + "_found", dummy.type());
            declarations.add(Declaration.local(found.name(), dummy.type().scalar()).with(Attribute.TEMPORARY));
            body.add(new Stmt.Call(Optional.of(found), new Stmt.Target.Service(IntrinsicSubroutine.C_F_PROCPOINTER),
                    List.of(new Stmt.Argument.ByValue(address)), origin));
            arguments.add(new Stmt.Argument.ByProcedure(found));
        }

        private void byValue(Declaration dummy, Type.Scalar type) throws NotInteroperable {
            codes.add(signatures.code(type));
            var inCallee = Place.Variable.local(dummy.name(), dummy.type());
            switch (type) {
                case Type.IntegerType _, Type.RealType _ -> {
                    var place = dummy(dummy, type);
                    known.put(inCallee, place);
                    arguments.add(new Stmt.Argument.ByValue(place));
                }
                case Type.LogicalType(var kind) -> {
                    var place = dummy(dummy, new Type.IntegerType(kind));
                    arguments.add(new Stmt.Argument.ByValue(new Expr.Convert(place, type)));
                }
                case Type.CharacterType _ -> {
                    var place = dummy(dummy, new Type.IntegerType(1));
                    arguments.add(new Stmt.Argument.ByValue(new Expr.Intrinsic(IntrinsicFunction.CHAR,
                            List.of(new Expr.Convert(place, Type.INTEGER)), Type.CHARACTER)));
                }
                case Type.StructureType _ when signatures.pointerComponent(type).isPresent() -> {
                    var place = dummy(dummy, ForeignSignature.ADDRESS);
                    var copy = Place.Variable.local(dummy.name() + "_found", type);
                    declarations.add(Declaration.local(copy.name(), type).with(Attribute.TEMPORARY));
                    var component = signatures.pointerComponent(type).orElseThrow();
                    body.add(new Stmt.Assign(new Place.Component(copy, component.name(), component.type()), place,
                            origin));
                    arguments.add(new Stmt.Argument.ByReference(copy));
                }
                case Type.ComplexType _, Type.StructureType _ -> arguments.add(new Stmt.Argument.ByReference(
                        found(dummy(dummy, ForeignSignature.ADDRESS), dummy.name(), type, Optional.empty())));
                case Type.ClassType _, Type.ProcedureType _ -> throw new IllegalArgumentException("passed by value");
            }
        }

        private void scalar(Declaration dummy, Type.Scalar type, Place.Variable length) {
            codes.add("i8");
            var address = dummy(dummy, ForeignSignature.ADDRESS);
            var place = found(address, dummy.name(), type, length(dummy, length));
            known.put(Place.Variable.local(dummy.name(), dummy.type()), place);
            arguments.add(new Stmt.Argument.ByReference(place));
        }

        /** The length of a CHARACTER: what the caller says, what is declared, or 1. */
        private Optional<Expr> length(Declaration dummy, Place.Variable given) {
            if (!(dummy.type().scalar() instanceof Type.CharacterType)) return Optional.empty();
            if (dummy.length().isPresent()) return dummy.length().map(l -> Trees.substitute(l, known));
            return Optional.of(given == null ? Expr.IntLiteral.of(1) : new Expr.Convert(given, Type.INTEGER));
        }

        private Place.Variable found(Expr address, String name, Type.Scalar type, Optional<Expr> length) {
            var place = Place.Variable.local(name + "_found", type);
            declarations.add(new Declaration(place.name(), type, Optional.empty(), length, new Home.Local(),
                    Set.of(Attribute.POINTER, Attribute.TEMPORARY), List.of(), Origin.NONE));
            body.add(find(place, address, length.orElse(Expr.IntLiteral.of(1)), List.of()));
            return place;
        }

        private Stmt find(Place.Variable pointer, Expr address, Expr length, List<Expr> extents) {
            var all = new ArrayList<Stmt.Argument>();
            all.add(new Stmt.Argument.ByValue(address));
            all.add(new Stmt.Argument.ByValue(length));
            for (var extent : extents) all.add(new Stmt.Argument.ByValue(extent));
            return new Stmt.Call(Optional.of(pointer), new Stmt.Target.Service(IntrinsicSubroutine.C_DUMMY), all,
                    origin);
        }

        private void array(Declaration dummy, Place.Variable given) {
            var address = dummy(dummy, ForeignSignature.ADDRESS);
            var type = dummy.type().scalar();
            var length = length(dummy, given);
            var place = Place.Variable.local(dummy.name() + "_found", new Type.ArrayType(type, 1));
            declarations.add(new Declaration(place.name(), place.type(), Optional.of(new Shape.Deferred(1)), length,
                    new Home.Local(), Set.of(Attribute.POINTER, Attribute.TEMPORARY), List.of(), Origin.NONE));
            body.add(find(place, address, length.orElse(Expr.IntLiteral.of(1)), List.of(size(dummy))));
            int position = callee.dummies().indexOf(dummy.name());
            arguments.set(position, new Stmt.Argument.ByDescriptor(place));
        }

        /** How many elements the dummy array has, if the caller's arguments tell. */
        private Expr size(Declaration dummy) {
            Expr size = Expr.IntLiteral.of(1);
            for (var dimension : ((Shape.Explicit) dummy.shape().orElseThrow()).dimensions()) {
                if (dimension.extent().isEmpty()) return Expr.IntLiteral.of(AS_FAR_AS_MEMORY);
                var extent = Trees.substitute(dimension.extent().get(), known);
                boolean[] open = new boolean[1];
                Trees.forEachExpr(extent, e -> open[0] |= e instanceof Place.Variable v && v.unit().isEmpty()
                        && !known.containsValue(v));
                if (open[0]) return Expr.IntLiteral.of(AS_FAR_AS_MEMORY);
                size = new Expr.Binary(Expr.Binary.Op.MULTIPLY, size, extent.type().equals(Type.INTEGER) ? extent
                        : new Expr.Convert(extent, Type.INTEGER));
            }
            return size;
        }

        private ForeignEntry call(Optional<Declaration> result) throws NotInteroperable {
            var name = new ProcedureName(callee.name().unit(), "c_entry_" + callee.name().name());
            var target = new Stmt.Target.Direct(callee.name());
            if (result.isEmpty()) {
                body.add(new Stmt.Call(Optional.empty(), target, arguments, origin));
                return new ForeignEntry(entry(name, Optional.empty()), ForeignSignature.of(codes,
                        ForeignSignature.NOTHING));
            }
            var type = result.get().type().scalar();
            var code = signatures.code(type);
            var value = Place.Variable.local("c_value", type);
            declarations.add(new Declaration(value.name(), type, Optional.empty(),
                    type instanceof Type.CharacterType ? Optional.of(Expr.IntLiteral.of(1)) : Optional.empty(),
                    new Home.Local(), Set.of(Attribute.TEMPORARY), List.of(), Origin.NONE));
            body.add(new Stmt.Call(Optional.of(value), target, arguments, origin));
            if (signatures.isAggregate(type)) {
                var address = Place.Variable.local("c_result", ForeignSignature.ADDRESS);
                dummies.add(address.name());
                declareDummy(address);
                var place = found(address, "c_value", type, Optional.empty());
                body.add(type instanceof Type.StructureType ? new Stmt.CopyValue(place, value, origin)
                        : new Stmt.Assign(place, value, origin));
                return new ForeignEntry(entry(name, Optional.empty()), ForeignSignature.of(codes, code));
            }
            Expr plain = switch (type) {
                case Type.LogicalType(var kind) -> new Expr.Convert(value, new Type.IntegerType(kind));
                case Type.CharacterType _ -> new Expr.Convert(new Expr.Intrinsic(IntrinsicFunction.ICHAR,
                        List.of(value), Type.INTEGER), new Type.IntegerType(1));
                case Type.StructureType _ -> {
                    var component = signatures.pointerComponent(type).orElseThrow();
                    yield new Place.Component(value, component.name(), component.type());
                }
                default -> value;
            };
            var given = Place.Variable.local("c_result", plain.type());
            declarations.add(new Declaration(given.name(), given.type(), Optional.empty(), Optional.empty(),
                    new Home.Result(), Set.of(), List.of(), Origin.NONE));
            body.add(new Stmt.Assign(given, plain, origin));
            return new ForeignEntry(entry(name, Optional.of(given.name())), ForeignSignature.of(codes, code));
        }

        private Procedure entry(ProcedureName name, Optional<String> result) {
            return new Procedure(name, dummies, result, declarations, body, callee.host(),
                    Set.of(Procedure.Attribute.REFERENCED), callee.origin());
        }
    }
}
