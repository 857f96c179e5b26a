package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import org.fortranc.backends.truffle.ArithmeticNodes.Operands;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.ComplexFloat;
import org.fortranc.runtime.Text;

/** Comparisons, logic, and the choice between two values. */
final class LogicalNodes {
    private LogicalNodes() {}

    static ValueNode compare(Expr.Compare.Op op, ValueNode left, ValueNode right, Type type) {
        return switch (type) {
            case Type.IntegerType _ -> new Operands(left, right) {
                @Override boolean executeBoolean(VirtualFrame frame) {
                    return holds(op, Long.compare(left().executeLong(frame), right().executeLong(frame)));
                }
            };
            case Type.RealType _ -> new Operands(left, right) {
                @Override boolean executeBoolean(VirtualFrame frame) {
                    double a = left().executeDouble(frame);
                    double b = right().executeDouble(frame);
                    return switch (op) {
                        case EQ -> a == b;
                        case NE -> a != b;
                        case LT -> a < b;
                        case LE -> a <= b;
                        case GT -> a > b;
                        case GE -> a >= b;
                    };
                }
            };
            case Type.ComplexType _ -> new Operands(left, right) {
                @Override boolean executeBoolean(VirtualFrame frame) {
                    return same(left().executeObject(frame),
                            right().executeObject(frame)) == (op == Expr.Compare.Op.EQ);
                }
            };
            case Type.CharacterType _ -> new Operands(left, right) {
                @Override boolean executeBoolean(VirtualFrame frame) {
                    return holds(op, Text.compare((Text) left().executeObject(frame),
                            (Text) right().executeObject(frame)));
                }
            };
            case Type.LogicalType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _, Type.ArrayType _ ->
                    throw new IllegalArgumentException("comparison of " + type);
        };
    }

    private static boolean same(Object left, Object right) {
        return left instanceof ComplexDouble a ? a.sameAs((ComplexDouble) right)
                : ((ComplexFloat) left).sameAs((ComplexFloat) right);
    }

    private static boolean holds(Expr.Compare.Op op, int difference) {
        return switch (op) {
            case EQ -> difference == 0;
            case NE -> difference != 0;
            case LT -> difference < 0;
            case LE -> difference <= 0;
            case GT -> difference > 0;
            case GE -> difference >= 0;
        };
    }

    static ValueNode logical(Expr.Logical.Op op, List<ValueNode> operands) {
        var left = operands.getFirst();
        var right = operands.getLast();
        return switch (op) {
            case NOT -> new Operands(left, left) {
                @Override boolean executeBoolean(VirtualFrame frame) {
                    return !left().executeBoolean(frame);
                }
            };
            case AND -> new Operands(left, right) {
                @Override boolean executeBoolean(VirtualFrame frame) {
                    return left().executeBoolean(frame) && right().executeBoolean(frame);
                }
            };
            case OR -> new Operands(left, right) {
                @Override boolean executeBoolean(VirtualFrame frame) {
                    return left().executeBoolean(frame) || right().executeBoolean(frame);
                }
            };
            case EQV -> new Operands(left, right) {
                @Override boolean executeBoolean(VirtualFrame frame) {
                    return left().executeBoolean(frame) == right().executeBoolean(frame);
                }
            };
            case NEQV -> new Operands(left, right) {
                @Override boolean executeBoolean(VirtualFrame frame) {
                    return left().executeBoolean(frame) != right().executeBoolean(frame);
                }
            };
        };
    }

    static final class Choose extends ValueNode {
        @Child private ValueNode condition;
        @Child private ValueNode whenTrue;
        @Child private ValueNode whenFalse;

        Choose(ValueNode condition, ValueNode whenTrue, ValueNode whenFalse) {
            this.condition = condition;
            this.whenTrue = whenTrue;
            this.whenFalse = whenFalse;
        }

        private ValueNode chosen(VirtualFrame frame) {
            return condition.executeBoolean(frame) ? whenTrue : whenFalse;
        }

        @Override long executeLong(VirtualFrame frame) {
            return chosen(frame).executeLong(frame);
        }

        @Override double executeDouble(VirtualFrame frame) {
            return chosen(frame).executeDouble(frame);
        }

        @Override boolean executeBoolean(VirtualFrame frame) {
            return chosen(frame).executeBoolean(frame);
        }

        @Override Object executeObject(VirtualFrame frame) {
            return chosen(frame).executeObject(frame);
        }
    }
}
