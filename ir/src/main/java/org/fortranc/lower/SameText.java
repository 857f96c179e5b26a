package org.fortranc.lower;

import java.util.List;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Designator.SectionSubscript;
import org.fortranc.ir.fortran.Expression;

/**
 * Whether two expressions say the same, wherever they stand. Said only of forms whose value depends on nothing else.
 */
final class SameText {
    private SameText() {}

    static boolean same(Expression a, Expression b) {
        return switch (a) {
            case Expression.IntegerConstant(var value, var type, _) ->
                    b instanceof Expression.IntegerConstant(var v, var t, _) && v == value && t.equals(type);
            case Designator.ObjectName(_, var entity, _, _, _) -> b instanceof Designator.ObjectName(_, var e, _, _, _)
                    && e.equals(entity);
            case Designator.ArrayElement(var array, var subscripts, _) ->
                    b instanceof Designator.ArrayElement(var x, var s, _) && same(array, x) && same(subscripts, s);
            case Designator.ArraySection(var array, var subscripts, _, _) ->
                    b instanceof Designator.ArraySection(var x, var s, _, _) && same(array, x)
                            && sameSubscripts(subscripts, s);
            case Designator.ComponentReference(var structure, var component, _, _, _) ->
                    b instanceof Designator.ComponentReference(var s, var c, _, _, _) && c.equals(component)
                            && same(structure, s);
            case Expression.Unary(var operator, var operand, _) ->
                    b instanceof Expression.Unary(var o, var x, _) && o == operator && same(operand, x);
            case Expression.Binary(var operator, var left, var right, _, _) ->
                    b instanceof Expression.Binary(var o, var l, var r, _, _) && o == operator && same(left, l)
                            && same(right, r);
            case Expression.Parenthesized(var operand, _) -> b instanceof Expression.Parenthesized(var x, _)
                    && same(operand, x);
            case Expression.Conversion(var operand, var type, _) ->
                    b instanceof Expression.Conversion(var x, var t, _) && t.equals(type) && same(operand, x);
            default -> false;
        };
    }

    private static boolean same(List<Expression> a, List<Expression> b) {
        if (a.size() != b.size()) return false;
        for (int i = 0; i < a.size(); i++)
            if (!same(a.get(i), b.get(i))) return false;
        return true;
    }

    private static boolean sameSubscripts(List<SectionSubscript> a, List<SectionSubscript> b) {
        if (a.size() != b.size()) return false;
        for (int i = 0; i < a.size(); i++) {
            boolean same = switch (a.get(i)) {
                case SectionSubscript.At(var index) -> b.get(i) instanceof SectionSubscript.At(var x) && same(index, x);
                case SectionSubscript.Triplet(var first, var last, var stride) ->
                        b.get(i) instanceof SectionSubscript.Triplet(var f, var l, var s)
                        && same(first.stream().toList(), f.stream().toList())
                        && same(last.stream().toList(), l.stream().toList())
                        && same(stride.stream().toList(), s.stream().toList());
                case SectionSubscript.Vector(var indices) -> b.get(i) instanceof SectionSubscript.Vector(var x)
                        && same(indices, x);
            };
            if (!same) return false;
        }
        return true;
    }
}
