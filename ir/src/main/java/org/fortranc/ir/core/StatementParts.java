package org.fortranc.ir.core;

import static org.fortranc.ir.core.Trees.place;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The half of {@link Trees} that knows the parts of statements. */
final class StatementParts {
    private StatementParts() {}

    static Stmt map(Stmt stmt, UnaryOperator<Expr> f, UnaryOperator<List<Stmt>> bodies) {
        return switch (stmt) {
            case Stmt.Assign(var target, var value, var origin) -> {
                var v = f.apply(value);
                var t = place(target, f);
                yield t == target && v == value ? stmt : new Stmt.Assign(t, v, origin);
            }
            case Stmt.CopyValue(var target, var source, var origin) -> {
                var s = place(source, f);
                var t = place(target, f);
                yield t == target && s == source ? stmt : new Stmt.CopyValue(t, s, origin);
            }
            case Stmt.Loop loop -> map(loop, f, bodies);
            case Stmt.While(var label, var condition, var body, var origin) -> {
                var c = f.apply(condition);
                var b = bodies.apply(body);
                yield c == condition && b == body ? stmt : new Stmt.While(label, c, b, origin);
            }
            case Stmt.If(var condition, var whenTrue, var whenFalse, var origin) -> {
                var c = f.apply(condition);
                var t = bodies.apply(whenTrue);
                var e = bodies.apply(whenFalse);
                yield c == condition && t == whenTrue && e == whenFalse ? stmt : new Stmt.If(c, t, e, origin);
            }
            case Stmt.Select(var selector, var cases, var otherwise, var origin) -> {
                var s = f.apply(selector);
                var c = Trees.map(cases, one -> map(one, f, bodies));
                var o = bodies.apply(otherwise);
                yield s == selector && c == cases && o == otherwise ? stmt : new Stmt.Select(s, c, o, origin);
            }
            case Stmt.Call(var result, var target, var arguments, var origin) -> {
                var r = mapVariable(result, f);
                var t = map(target, f);
                var a = Trees.map(arguments, argument -> map(argument, f));
                yield r == result && t == target && a == arguments ? stmt : new Stmt.Call(r, t, a, origin);
            }
            case Stmt.Return _, Stmt.Leave _, Stmt.Next _, Stmt.Unresolved _ -> stmt;
            case Stmt.Block(var label, var body, var origin) -> {
                var b = bodies.apply(body);
                yield b == body ? stmt : new Stmt.Block(label, b, origin);
            }
            case Stmt.View(var name, var array, var subscripts, var parts, var origin) -> {
                var n = variable(name, f);
                var a = place(array, f);
                var s = Trees.map(subscripts, subscript -> map(subscript, f));
                var p = Trees.map(parts, part -> map(part, f));
                yield n == name && a == array && s == subscripts && p == parts ? stmt
                        : new Stmt.View(n, a, s, p, origin);
            }
            case Stmt.PointTo(var pointer, var target, var lowerBounds, var origin) -> {
                var p = place(pointer, f);
                var t = f.apply(target);
                var l = Trees.map(lowerBounds, f);
                yield p == pointer && t == target && l == lowerBounds ? stmt : new Stmt.PointTo(p, t, l, origin);
            }
            case Stmt.Allocate(var object, var bounds, var length, var dynamic, var status, var message, var origin) ->
                    {
                var o = place(object, f);
                var b = Trees.map(bounds, bound -> map(bound, f));
                var l = Trees.map(length, f);
                var d = Trees.map(dynamic, type -> map(type, f));
                var s = mapPlace(status, f);
                var m = mapPlace(message, f);
                yield o == object && b == bounds && l == length && d == dynamic && s == status && m == message ? stmt
                        : new Stmt.Allocate(o, b, l, d, s, m, origin);
            }
            case Stmt.Deallocate(var object, var strictness, var status, var message, var origin) -> {
                var o = place(object, f);
                var s = mapPlace(status, f);
                var m = mapPlace(message, f);
                yield o == object && s == status && m == message ? stmt
                        : new Stmt.Deallocate(o, strictness, s, m, origin);
            }
            case Stmt.Finalize(var object, var origin) -> {
                var o = place(object, f);
                yield o == object ? stmt : new Stmt.Finalize(o, origin);
            }
            case Stmt.Transfer transfer -> map(transfer, f);
            case Stmt.Stop(var kind, var code, var quiet, var origin) -> {
                var c = Trees.map(code, f);
                var q = Trees.map(quiet, f);
                yield c == code && q == quiet ? stmt : new Stmt.Stop(kind, c, q, origin);
            }
            case Stmt.Fail(var message, var arguments, var heading, var origin) -> {
                var a = Trees.map(arguments, f);
                yield a == arguments ? stmt : new Stmt.Fail(message, a, heading, origin);
            }
        };
    }

    private static Stmt map(Stmt.Loop loop, UnaryOperator<Expr> f, UnaryOperator<List<Stmt>> bodies) {
        var variable = variable(loop.variable(), f);
        var first = f.apply(loop.first());
        var last = f.apply(loop.last());
        var step = f.apply(loop.step());
        var reductions = Trees.map(loop.reductions(), r -> {
            var p = place(r.place(), f);
            return p == r.place() ? r : new Stmt.Reduction(p, r.operator());
        });
        var body = bodies.apply(loop.body());
        return variable == loop.variable() && first == loop.first() && last == loop.last() && step == loop.step()
                && reductions == loop.reductions() && body == loop.body() ? loop
                : new Stmt.Loop(loop.label(), variable, first, last, step, loop.schedule(), loop.finalValue(),
                        reductions,
                        body, loop.origin());
    }

    private static Stmt map(Stmt.Transfer transfer, UnaryOperator<Expr> f) {
        return switch (transfer) {
            case Stmt.Transfer.Begin(var handle, var operation, var controls, var origin) -> {
                var c = Trees.map(controls, control -> map(control, f));
                yield c == controls ? transfer : new Stmt.Transfer.Begin(handle, operation, c, origin);
            }
            case Stmt.Transfer.Put(var handle, var value, var origin) -> {
                var v = f.apply(value);
                yield v == value ? transfer : new Stmt.Transfer.Put(handle, v, origin);
            }
            case Stmt.Transfer.Get(var handle, var target, var origin) -> {
                var t = place(target, f);
                yield t == target ? transfer : new Stmt.Transfer.Get(handle, t, origin);
            }
            case Stmt.Transfer.End(var handle, var status, var origin) -> {
                var s = mapPlace(status, f);
                yield s == status ? transfer : new Stmt.Transfer.End(handle, s, origin);
            }
        };
    }

    private static Stmt.Control map(Stmt.Control control, UnaryOperator<Expr> f) {
        return switch (control) {
            case Stmt.Control.Given(var keyword, var value) -> {
                var v = f.apply(value);
                yield v == value ? control : new Stmt.Control.Given(keyword, v);
            }
            case Stmt.Control.InternalFile(var place) -> {
                var p = place(place, f);
                yield p == place ? control : new Stmt.Control.InternalFile(p);
            }
            case Stmt.Control.Format _, Stmt.Control.ListDirected _, Stmt.Control.Children _,
                                 Stmt.Control.Handles _ -> control;
            case Stmt.Control.Namelist(var group, var items, var defined) -> {
                var now = Trees.map(items, item -> {
                    var p = place(item.place(), f);
                    return p == item.place() ? item : new Stmt.NamelistItem(item.name(), p);
                });
                yield now == items ? control : new Stmt.Control.Namelist(group, now, defined);
            }
            case Stmt.Control.Returned(var keyword, var place) -> {
                var p = place(place, f);
                yield p == place ? control : new Stmt.Control.Returned(keyword, p);
            }
        };
    }

    private static Stmt.Argument map(Stmt.Argument argument, UnaryOperator<Expr> f) {
        return switch (argument) {
            case Stmt.Argument.ByValue(var value) -> {
                var v = f.apply(value);
                yield v == value ? argument : new Stmt.Argument.ByValue(v);
            }
            case Stmt.Argument.ByReference(var place) -> {
                var p = place(place, f);
                yield p == place ? argument : new Stmt.Argument.ByReference(p);
            }
            case Stmt.Argument.ByDescriptor(var array) -> {
                var a = place(array, f);
                yield a == array ? argument : new Stmt.Argument.ByDescriptor(a);
            }
            case Stmt.Argument.ByProcedure(var procedure) -> {
                var p = f.apply(procedure);
                yield p == procedure ? argument : new Stmt.Argument.ByProcedure(p);
            }
            case Stmt.Argument.Absent _ -> argument;
        };
    }

    private static Stmt.Case map(Stmt.Case one, UnaryOperator<Expr> f, UnaryOperator<List<Stmt>> bodies) {
        var ranges = Trees.map(one.ranges(), range -> {
            var low = Trees.map(range.low(), f);
            var high = Trees.map(range.high(), f);
            return low == range.low() && high == range.high() ? range : new Stmt.CaseRange(low, high);
        });
        var body = bodies.apply(one.body());
        return ranges == one.ranges() && body == one.body() ? one : new Stmt.Case(ranges, body);
    }

    private static Stmt.ViewSubscript map(Stmt.ViewSubscript subscript, UnaryOperator<Expr> f) {
        return switch (subscript) {
            case Stmt.ViewSubscript.At(var index) -> {
                var i = f.apply(index);
                yield i == index ? subscript : new Stmt.ViewSubscript.At(i);
            }
            case Stmt.ViewSubscript.Triplet(var first, var last, var step) -> {
                var a = f.apply(first);
                var b = f.apply(last);
                var s = f.apply(step);
                yield a == first && b == last && s == step ? subscript : new Stmt.ViewSubscript.Triplet(a, b, s);
            }
        };
    }

    private static Stmt.ViewPart map(Stmt.ViewPart part, UnaryOperator<Expr> f) {
        return switch (part) {
            case Stmt.ViewPart.At(var subscripts) -> {
                var s = Trees.map(subscripts, f);
                yield s == subscripts ? part : new Stmt.ViewPart.At(s);
            }
            case Stmt.ViewPart.Characters(var first, var last) -> {
                var a = f.apply(first);
                var b = f.apply(last);
                yield a == first && b == last ? part : new Stmt.ViewPart.Characters(a, b);
            }
            case Stmt.ViewPart.Member _, Stmt.ViewPart.Seen _, Stmt.ViewPart.Real _, Stmt.ViewPart.Imaginary _ -> part;
        };
    }

    private static Stmt.Bounds map(Stmt.Bounds bounds, UnaryOperator<Expr> f) {
        var lower = f.apply(bounds.lower());
        var extent = f.apply(bounds.extent());
        return lower == bounds.lower() && extent == bounds.extent() ? bounds : new Stmt.Bounds(lower, extent);
    }

    private static Stmt.Target map(Stmt.Target target, UnaryOperator<Expr> f) {
        return switch (target) {
            case Stmt.Target.Value(var procedure) -> {
                var p = place(procedure, f);
                yield p == procedure ? target : new Stmt.Target.Value(p);
            }
            case Stmt.Target.Slot(var object, var binding) -> {
                var o = place(object, f);
                yield o == object ? target : new Stmt.Target.Slot(o, binding);
            }
            case Stmt.Target.Direct _, Stmt.Target.Service _ -> target;
        };
    }

    private static Stmt.Dynamic map(Stmt.Dynamic dynamic, UnaryOperator<Expr> f) {
        if (!(dynamic instanceof Stmt.Dynamic.Like(var object))) return dynamic;
        var o = place(object, f);
        return o == object ? dynamic : new Stmt.Dynamic.Like(o);
    }

    private static Optional<Place> mapPlace(Optional<Place> place, UnaryOperator<Expr> f) {
        return Trees.map(place, p -> place(p, f));
    }

    private static Optional<Place.Variable> mapVariable(Optional<Place.Variable> variable, UnaryOperator<Expr> f) {
        return Trees.map(variable, v -> variable(v, f));
    }

    private static Place.Variable variable(Place.Variable variable, UnaryOperator<Expr> f) {
        if (place(variable, f) instanceof Place.Variable now) return now;
        throw new IllegalArgumentException("'%s' must stay a variable".formatted(variable.name()));
    }
}
