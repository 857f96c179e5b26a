package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.backends.java.JavaExpression.Level;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt.Argument;
import org.fortranc.ir.core.Stmt.Target;
import org.fortranc.ir.core.Type;

/** Calls, arguments in the form that the callee declares, and procedures as values. */
final class CallPrinter {
    /** Programs pass a variable in place of a procedure that is not called then; a call ends the program. */
    private static final CodeBlock NO_PROCEDURE = CodeBlock.of("null");

    private final ProcedureScope scope;
    private final ExpressionPrinter expressions;
    /** How many slots the dummy argument whose actual argument is being printed can use. */
    private long taken = Integer.MAX_VALUE;
    /** Whether that dummy argument is OPTIONAL. */
    private boolean optional;
    /** Whether the called procedure leaves the storage of the actual argument as it is. */
    private boolean readOnly;

    CallPrinter(ProcedureScope scope, ExpressionPrinter expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    JavaExpression call(Target target, List<Argument> arguments, Optional<Type> result) {
        return switch (target) {
            case Target.Direct(var name) -> direct(scope.index().procedure(name), arguments);
            case Target.Slot(var object, var binding) -> slot(object, binding, arguments);
            case Target.Value(var place) -> throughValue(place, arguments, result);
            case Target.Service _ -> throw new IllegalArgumentException("services are statements of their own");
        };
    }

    private JavaExpression direct(Procedure callee, List<Argument> arguments) {
        if (arguments.size() != callee.dummies().size())
            throw new NotExpressible("'%s' is called with %d arguments and declares %d", callee.name(),
                    arguments.size(), callee.dummies().size());
        var code = new ArrayList<CodeBlock>();
        if (takesFrame(callee)) code.add(scope.frameOf(callee.host().orElseThrow()));
        for (int i = 0; i < arguments.size(); i++) {
            var dummy = callee.declaration(callee.dummies().get(i)).orElseThrow();
            taken = most(dummy);
            optional = dummy.has(Declaration.Attribute.OPTIONAL);
            readOnly = dummy.has(Declaration.Attribute.READ_ONLY) && !dummy.has(Declaration.Attribute.VALUE);
            code.add(argument(arguments.get(i), Parameter.of(dummy), callee.name() + "', argument '" + dummy.name()));
        }
        if (callee.attributes().contains(Procedure.Attribute.CHUNKS)) return inChunks(callee, code);
        var call = JavaExpression.primary("$L($L)", method(callee), CodeBlock.join(code, ", "));
        return callee.attributes().contains(Procedure.Attribute.TEAM)
                ? JavaExpression.primary("$T.fork($L, () -> $L)", RuntimeNames.threads("Threads"), scope.image(),
                        call.code()) : call;
    }

    private JavaExpression inChunks(Procedure callee, List<CodeBlock> arguments) {
        var first = scope.claim("first");
        var last = scope.claim("last");
        var part = new ArrayList<>(List.of(CodeBlock.of("$L", first), CodeBlock.of("$L", last)));
        part.addAll(arguments.subList(2, arguments.size()));
        return JavaExpression.primary("$T.run($L, $L, ($L, $L) -> $L($L))", RuntimeNames.threads("ParallelLoops"),
                arguments.get(0), arguments.get(1), first, last, method(callee), CodeBlock.join(part, ", "));
    }

    private static long most(Declaration dummy) {
        long slots = JavaTypes.slots(dummy.type().scalar());
        if (dummy.shape().isEmpty()) return slots;
        if (!(dummy.shape().get() instanceof Shape.Explicit(var dimensions))) return Integer.MAX_VALUE;
        for (var dimension : dimensions) {
            var extent = dimension.extent().flatMap(Literals::integer);
            if (extent.isEmpty()) return Integer.MAX_VALUE;
            slots = Math.min(Integer.MAX_VALUE, slots * extent.get());
        }
        return slots;
    }

    /** A type-bound procedure: a method of the object. */
    private JavaExpression slot(Place object, String binding, List<Argument> arguments) {
        var slot = scope.index().slots().find(object.type(), binding).orElseThrow(() ->
                new NotExpressible("'%s' outside a statement of its own, with no type that has it", binding));
        if (object.type().dimensions() > 0) throw new NotExpressible("A type-bound procedure of an array");
        var code = new ArrayList<CodeBlock>();
        if (slot.usesImage()) code.add(scope.image());
        for (int i = 0; i < arguments.size(); i++) {
            if (slot.passed().isPresent() && slot.passed().getAsInt() == i) continue;
            code.add(argument(arguments.get(i), slot.parameters().get(i), binding));
        }
        return JavaExpression.primary("$L.$L($L)", expressions.places().object(object), slot.method(),
                CodeBlock.join(code, ", "));
    }

    /** Finalizes an object of a type that is known now, or known to the object. */
    Optional<CodeBlock> finish(Place object) {
        var hierarchy = scope.index().hierarchy();
        var type = object.type();
        if (hierarchy.finalizers(type).isEmpty()) return Optional.empty();
        if (type.scalar() instanceof Type.StructureType(var name)) {
            var procedure = scope.index().procedure(hierarchy.finalizer(name, type.dimensions()).orElseThrow(() ->
                    new NotExpressible("The finalization of an array of type '%s'", name)));
            var argument = type.dimensions() > 0 ? new Argument.ByDescriptor(object) : new Argument.ByReference(object);
            return Optional.of(direct(procedure, List.of(argument)).code());
        }
        return Optional.of(CodeBlock.of("$T.finish($L, $L)", RuntimeNames.of("Polymorphic"), type.dimensions() > 0
                ? expressions.places().view(object) : expressions.places().load(object).code(), scope.image()));
    }

    /** Whether an internal procedure receives the frame of its host. */
    private boolean takesFrame(Procedure callee) {
        return new ProcedureScope(scope.unit(), callee).hasHostFrame();
    }

    /** The method's name with its object or class in front. */
    private CodeBlock method(Procedure callee) {
        var unit = callee.name().unit();
        var name = UnitPrinter.methodName(callee);
        if (unit.equals(scope.unit().unit().name())) return CodeBlock.of("$L", name);
        var type = scope.index().classOf(unit);
        return callee.attributes().contains(Procedure.Attribute.STATELESS) ? CodeBlock.of("$T.$L", type, name)
                : CodeBlock.of("$L.$L", scope.link(type), name);
    }

    private JavaExpression throughValue(Place procedure, List<Argument> arguments, Optional<Type> result) {
        var shape = shapeAtCall(procedure, arguments, result);
        var code = new ArrayList<CodeBlock>();
        for (int i = 0; i < arguments.size(); i++)
            code.add(argument(arguments.get(i), shape.parameters().get(i), "procedure value"));
        var value = expressions.print(procedure);
        var type = scope.index().interfaces().of(shape);
        boolean known = scope.types().value(procedure.type().scalar()).equals(type);
        return JavaExpression.primary("$L.$L($L)", known ? value.receiver() : CodeBlock.of("(($T) $L)", type,
                value.within(Level.UNARY)), ProcedureInterfaces.METHOD, CodeBlock.join(code, ", "));
    }

    /** The declared signature; where there is none, what the arguments themselves show. */
    private ProcedureInterfaces.Shape shapeAtCall(Place procedure, List<Argument> arguments, Optional<Type> result) {
        if (procedure.type() instanceof Type.ProcedureType(var signature) && signature.isPresent()
                && signature.get().dummies().size() == arguments.size())
            return scope.index().interfaces().shape(signature.get());
        var known = scope.index().interfaces().referenced(arguments, result);
        if (known.isPresent()) return known.get();
        var parameters = new ArrayList<Parameter>();
        for (var argument : arguments) {
            parameters.add(switch (argument) {
                case Argument.ByValue(var value) -> ProcedureInterfaces.byReference(value.type());
                case Argument.ByReference(var place) -> ProcedureInterfaces.byReference(place.type());
                case Argument.ByDescriptor(var array) -> ProcedureInterfaces.byReference(array.type());
                case Argument.ByProcedure(var value) -> ProcedureInterfaces.byReference(value.type());
                case Argument.Absent _ ->
                        throw new NotExpressible("An argument left out in a call without an interface");
            });
        }
        return new ProcedureInterfaces.Shape(result, parameters);
    }

    private CodeBlock argument(Argument argument, Parameter parameter, String where) {
        return switch (argument) {
            case Argument.ByValue(var value) -> byValue(value, parameter, where);
            case Argument.ByReference(var place) -> byReference(place, parameter, where);
            case Argument.ByDescriptor(var array) -> byDescriptor(array, parameter, where);
            case Argument.ByProcedure(var procedure) -> byProcedure(procedure, parameter, where);
            case Argument.Absent _ -> parameter instanceof Parameter.ByReference ? CodeBlock.of("null, 0")
                    : CodeBlock.of("null");
        };
    }

    private CodeBlock byValue(Expr value, Parameter parameter, String where) {
        var java = expressions.print(value);
        return switch (parameter) {
            case Parameter.ByValue(var type) -> value.type().equals(type) ? java.code()
                    : slot(otherType(stored(java, value.type().scalar()), value.type().scalar(), type, where), type);
            case Parameter.ByReference(var type) -> pair(otherType(stored(java, value.type().scalar()),
                    value.type().scalar(), type, where));
            case Parameter.ByText _ when !(value.type() instanceof Type.CharacterType) ->
                    asText(stored(java, value.type().scalar()), value.type().scalar(), where);
            case Parameter.ByText _ when value instanceof Expr.TextLiteral(var text) && !readOnly ->
                    Literals.text(text).code();
            case Parameter.ByText _ -> value instanceof Place ? java.call("copy").code() : java.code();
            case Parameter.ByObject(var type) -> new ObjectPrinter(scope, expressions).fresh(value, type).code();
            case Parameter.ByDescriptor(var type, var rank, _) when rank == Type.ArrayType.ANY_RANK ->
                    new AnyRankArguments(scope, expressions).ofValue(value, type);
            case Parameter.ByStorage _, Parameter.ByDescriptor _ -> throw mismatch(where, "a value");
            case Parameter.ByProcedure _ -> NO_PROCEDURE;
        };
    }

    private CodeBlock byReference(Place place, Parameter parameter, String where) {
        var places = expressions.places();
        return switch (parameter) {
            case Parameter.ByValue(var type) -> place.type().scalar().equals(type) ? expressions.print(place).code()
                    : fromSlot(place, type, where);
            case Parameter.ByReference _ when optional && isOptional(place)
                    && places.storage(place) instanceof Storage.Reference(var view, _) -> {
                var reference = reference(place);
                yield CodeBlock.of("$L == null ? null : $L, $L == null ? 0 : $L", view, reference.array(), view,
                        reference.index().code());
            }
            case Parameter.ByReference(var type) -> pair(otherType(reference(place), place.type().scalar(), type,
                    where));
            case Parameter.ByText _ -> place.type().scalar() instanceof Type.CharacterType ? text(place)
                    : asText(reference(place), place.type().scalar(), where);
            case Parameter.ByObject(var type) -> object(place, type, where);
            case Parameter.ByDescriptor descriptor when descriptor.rank() == Type.ArrayType.ANY_RANK ->
                    new AnyRankArguments(scope, expressions).ofScalar(place, descriptor, optional);
            case Parameter.ByDescriptor _ -> places.view(place);
            case Parameter.ByStorage _ -> throw mismatch(where, "an element");
            case Parameter.ByProcedure _ -> NO_PROCEDURE;
        };
    }

    /** A text; one that is not allocated, or not there itself, is an absent argument (F2018 15.5.2.12). */
    private CodeBlock text(Place place) {
        var places = expressions.places();
        if (!optional || !(places.storage(place) instanceof Storage.Reference(var view, _)))
            return places.text(place).code();
        var missing = isOptional(place) ? CodeBlock.of("$L == null || $L.data == null", view, view)
                : CodeBlock.of("$L.data == null", view);
        return CodeBlock.of("$L ? null : $L", missing, places.text(place).code());
    }

    private boolean isOptional(Place place) {
        return place instanceof Place.Variable variable
                && scope.index().declaration(scope.procedure(), variable).has(Declaration.Attribute.OPTIONAL);
    }

    private CodeBlock byDescriptor(Place array, Parameter parameter, String where) {
        var places = expressions.places();
        return switch (parameter) {
            case Parameter.ByDescriptor descriptor when descriptor.rank() == Type.ArrayType.ANY_RANK -> {
                requireSlots(array.type().scalar(), descriptor.type(), where);
                yield new AnyRankArguments(scope, expressions).ofArray(array, descriptor, optional);
            }
            case Parameter.ByDescriptor(var type, var rank, _) -> {
                requireSlots(array.type().scalar(), type, where);
                if (rank != array.type().dimensions()) throw mismatch(where, "an array of another rank");
                var view = new ObjectPrinter(scope, expressions).view(array, type);
                var own = places.view(array);
                yield optional && isOptional(array) && !view.equals(own)
                        ? CodeBlock.of("$L == null ? null : $L", own, view) : view;
            }
            case Parameter.ByReference(var type) -> pair(otherType(reference(array), array.type().scalar(), type,
                    where));
            case Parameter.ByStorage(var type) -> otherType(reference(array), array.type().scalar(), type, where)
                    .array();
            case Parameter.ByValue(var type) -> fromSlot(array, type, where);
            case Parameter.ByText _ when !(array.type().scalar() instanceof Type.CharacterType) ->
                    asText(reference(array), array.type().scalar(), where);
            case Parameter.ByText _ -> switch (places.storage(array)) {
                case Storage.Flat(var text, _, _, _, var length) -> length
                        .map(l -> CodeBlock.of("$L.element(0, $L)", text, l.code())).orElse(text);
                case Storage.Described(var view, _, _, _, _) -> CodeBlock.of("$L.text($L.base)", view, view);
                case Storage.Reference(var view, _) -> CodeBlock.of("$L.text($L.base)", view, view);
                default -> throw mismatch(where, "what is no CHARACTER");
            };
            case Parameter.ByObject _ -> throw mismatch(where, "an array");
            case Parameter.ByProcedure _ -> NO_PROCEDURE;
        };
    }

    /** The value of the first element, for a caller that hands an array to a scalar dummy argument. */
    private CodeBlock fromSlot(Place place, Type.Scalar type, String where) {
        return slot(otherType(reference(place), place.type().scalar(), type, where), type);
    }

    /** The value in the first slots. */
    private CodeBlock slot(PlacePrinter.Reference reference, Type.Scalar type) {
        var element = JavaExpression.primary("$L[$L]", reference.array(), reference.index().code());
        return switch (type) {
            case Type.LogicalType _ -> CodeBlock.of("$L != 0", element.code());
            case Type.ComplexType _ -> CodeBlock.of("$T.ofReals($L, $L)", scope.types().value(type), reference.array(),
                    reference.index().code());
            default -> element.code();
        };
    }

    private CodeBlock byProcedure(Expr procedure, Parameter parameter, String where) {
        if (!(parameter instanceof Parameter.ByProcedure(var signature))) throw mismatch(where, "a procedure");
        return procedure(procedure, scope.index().interfaces().of(signature)).code();
    }

    /** A procedure as an object of the wanted interface, or of any if that is Object. */
    JavaExpression procedure(Expr procedure, TypeName wanted) {
        if (procedure instanceof Expr.Null) return new JavaExpression(CodeBlock.of("null"), Level.PRIMARY);
        if (procedure instanceof Expr.ProcedureReference(var name, _)) {
            var own = scope.index().interfaces().of(scope.index().interfaces().shape(scope.index().procedure(name)));
            if (own.equals(wanted)) return value(name);
            var typed = CodeBlock.of("($T) $L", own, value(name).within(Level.UNARY));
            return new JavaExpression(wanted.equals(ClassName.OBJECT) ? typed
                    : CodeBlock.of("($T) ($T) $L", wanted, ClassName.OBJECT, typed), Level.UNARY);
        }
        var code = expressions.print(procedure);
        TypeName has = scope.types().value(procedure.type().scalar());
        if (has.equals(wanted) || wanted.equals(ClassName.OBJECT)) return code;
        return new JavaExpression(has.equals(ClassName.OBJECT)
                ? CodeBlock.of("($T) $L", wanted, code.within(Level.UNARY))
                : CodeBlock.of("($T) ($T) $L", wanted, ClassName.OBJECT, code.within(Level.UNARY)), Level.UNARY);
    }

    /** A procedure as an object: a method reference, or a lambda that loads what the method takes by value. */
    JavaExpression value(ProcedureName name) {
        var procedure = scope.index().procedure(name);
        if (scope.index().comparesProcedures()) return record(procedure);
        var canonical = scope.index().interfaces().shape(procedure).parameters();
        boolean same = !takesFrame(procedure);
        for (int i = 0; i < canonical.size(); i++)
            same &= canonical.get(i).types(scope.types()).equals(Parameter.of(procedure.declaration(procedure.dummies()
                    .get(i)).orElseThrow()).types(scope.types()));
        var method = method(procedure);
        if (same) return new JavaExpression(reference(procedure, method), Level.PRIMARY);
        var parameters = new ArrayList<CodeBlock>();
        var arguments = new ArrayList<CodeBlock>();
        if (takesFrame(procedure)) arguments.add(scope.frameOf(procedure.host().orElseThrow()));
        for (int i = 0; i < canonical.size(); i++) {
            var x = scope.claim("argument" + (i + 1));
            parameters.add(CodeBlock.of("$L", x));
            if (canonical.get(i) instanceof Parameter.ByReference) parameters.add(CodeBlock.of("$L_at", x));
            arguments.add(ProcedureRecords.argument(procedure.declaration(procedure.dummies().get(i)).orElseThrow(), x,
                    scope.index()));
        }
        return new JavaExpression(CodeBlock.of("($L) -> $L($L)", CodeBlock.join(parameters, ", "), method,
                CodeBlock.join(arguments, ", ")), Level.CHOICE);
    }

    /** A module or external procedure as a value, where no object of a unit is at hand. */
    JavaExpression standing(ProcedureName name, TypeName wanted) {
        var procedure = scope.index().procedure(name);
        var shape = scope.index().interfaces().shape(procedure);
        var type = scope.index().classOf(name.unit());
        boolean isStatic = procedure.attributes().contains(Procedure.Attribute.STATELESS);
        var unit = isStatic ? CodeBlock.of("$T", type)
                : CodeBlock.of("$T.current().unit($T.class)", RuntimeNames.IMAGE, type);
        if (scope.index().comparesProcedures())
            return JavaExpression.primary("new $T($L)", ProcedureRecords.type(scope.index(), procedure),
                    isStatic ? CodeBlock.of("") : unit);
        var lambda = new JavaExpression(new ProcedureRecords(scope.unit(), scope.index()).lambda(procedure, unit),
                Level.CHOICE);
        var own = scope.index().interfaces().of(shape);
        return own.equals(wanted) ? lambda : new JavaExpression(CodeBlock.of("($T) $L", own,
                lambda.within(Level.UNARY)), Level.UNARY);
    }

    private JavaExpression record(Procedure procedure) {
        var parts = new ArrayList<CodeBlock>();
        var unit = procedure.name().unit();
        if (!procedure.attributes().contains(Procedure.Attribute.STATELESS))
            parts.add(unit.equals(scope.unit().unit().name()) ? CodeBlock.of("this")
                    : scope.link(scope.index().classOf(unit)));
        if (takesFrame(procedure)) parts.add(scope.frameOf(procedure.host().orElseThrow()));
        return JavaExpression.primary("new $T($L)", ProcedureRecords.type(scope.index(), procedure),
                CodeBlock.join(parts, ", "));
    }

    private CodeBlock reference(Procedure procedure, CodeBlock method) {
        var name = UnitPrinter.methodName(procedure);
        if (!method.toString().equals(name)) {
            var text = method.toString();
            var type = scope.index().classOf(procedure.name().unit());
            return procedure.attributes().contains(Procedure.Attribute.STATELESS) ? CodeBlock.of("$T::$L", type, name)
                    : CodeBlock.of("$L::$L", text.substring(0, text.lastIndexOf('.')), name);
        }
        return procedure.attributes().contains(Procedure.Attribute.STATELESS)
                ? CodeBlock.of("$T::$L", scope.unit().type(), name) : CodeBlock.of("this::$L", name);
    }

    private static CodeBlock pair(PlacePrinter.Reference reference) {
        return CodeBlock.of("$L, $L", reference.array(), reference.index().code());
    }

    /** An object for a dummy argument that may be declared with a parent of its type, or as CLASS(*). */
    private CodeBlock object(Place place, Type.Scalar type, String where) {
        boolean fits = scope.index().canonical(place.type()).equals(scope.index().canonical(type))
                || type.structure().isEmpty() || type.structure().isPresent() && place.type().structure()
                .filter(name -> scope.index().hierarchy().isExtension(name, type.structure().get())).isPresent();
        if (!fits) throw mismatch(where, "a value of another type");
        if (type instanceof Type.ClassType && scope.index().mayBePart(scope.procedure(), place)) return part(place);
        return new ObjectPrinter(scope, expressions).reference(place, type).code();
    }

    /** What asks for the dynamic type of a parent part must find the parent's type. */
    private CodeBlock part(Place place) {
        var name = scope.claim("part");
        var object = expressions.places().object(place);
        var type = scope.types().value(place.type().scalar());
        scope.around(CodeBlock.of("final $T $L = $T.part($L)", type, name, type, object),
                CodeBlock.of("if ($L != null) $L.share($L)", name, object, name));
        return CodeBlock.of("$L", name);
    }

    /** Two types may share storage if Java stores both in arrays of one type: COMPLEX and REAL, LOGICAL and INTEGER. */
    private Type.Scalar requireSlots(Type.Scalar actual, Type.Scalar dummy, String where) {
        boolean same = scope.types().slot(actual).equals(scope.types().slot(dummy));
        boolean extension = dummy instanceof Type.ClassType(var base) && (base.isEmpty() || actual.structure()
                .filter(name -> scope.index().hierarchy().isExtension(name, base.get())).isPresent())
                || actual instanceof Type.ClassType && dummy.structure().isPresent();
        if (!same && !extension) throw mismatch(where, "a type with other storage");
        return actual;
    }

    /** Where a scalar or array begins; characters are bytes. */
    private PlacePrinter.Reference reference(Place place) {
        if (!(place.type().scalar() instanceof Type.CharacterType)) return expressions.places().reference(place);
        return bytes(place.type().dimensions() == 0 ? expressions.places().text(place)
                : new JavaExpression(byDescriptor(place, new Parameter.ByText(true), ""), JavaExpression.Level.PRIMARY));
    }

    private static PlacePrinter.Reference bytes(JavaExpression text) {
        return new PlacePrinter.Reference(CodeBlock.of("$L.bytes", text.receiver()),
                JavaExpression.primary("$L.at", text.receiver()));
    }

    /** A value in storage of its own. */
    private PlacePrinter.Reference stored(JavaExpression value, Type.Scalar type) {
        return type instanceof Type.CharacterType ? bytes(value) : expressions.places().copy(value, type);
    }

    /**
     * The same storage for a dummy argument of this type. Where Java keeps both types in different arrays, it is a copy
     * whose changes are put back after the call.
     */
    private PlacePrinter.Reference otherType(PlacePrinter.Reference actual, Type.Scalar from, Type.Scalar to,
            String where) {
        boolean objects = from.structure().isPresent() && to.structure().isPresent();
        if (objects || from instanceof Type.StructureType || to instanceof Type.StructureType) {
            requireSlots(from, to, where);
            return actual;
        }
        return scope.types().slot(from).equals(scope.types().slot(to)) ? actual
                : inOtherType(actual, scope.types().slot(to));
    }

    private PlacePrinter.Reference inOtherType(PlacePrinter.Reference actual, TypeName slot) {
        var copy = scope.claim("copy");
        var before = scope.claim("before");
        var runtime = RuntimeNames.of("OtherType");
        scope.around(CodeBlock.of("final $T[] $L = $T.$Ls($L, $L, $L), $L = $L.clone()", slot, copy, runtime, slot,
                        actual.array(), actual.index().code(), taken, before, copy),
                CodeBlock.of("$T.put($L, $L, $L, $L)", runtime, actual.array(), actual.index().code(), copy, before));
        return new PlacePrinter.Reference(CodeBlock.of("$L", copy), JavaExpression.ZERO);
    }

    /** Numbers for a CHARACTER dummy argument. */
    private CodeBlock asText(PlacePrinter.Reference actual, Type.Scalar type, String where) {
        if (type instanceof Type.StructureType || type instanceof Type.ProcedureType)
            throw mismatch(where, "what is no CHARACTER");
        taken = Integer.MAX_VALUE;
        return CodeBlock.of("$T.over($L)", RuntimeNames.TEXT, inOtherType(actual, TypeName.BYTE).array());
    }

    private static NotExpressible mismatch(String where, String what) {
        return new NotExpressible("'%s' cannot take %s", where, what);
    }
}
