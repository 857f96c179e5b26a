package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Arithmetic;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.ComplexFloat;

/** Negation and the four operations. */
final class ArithmeticNodes {
    private ArithmeticNodes() {}

    static ValueNode negate(ValueNode operand, Type type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> new ValueNode() {
                @Child private ValueNode value = operand;

                @Override long executeLong(VirtualFrame frame) {
                    return Bytes.wrap(-value.executeLong(frame), kind);
                }
            };
            case Type.RealType _ -> new ValueNode() {
                @Child private ValueNode value = operand;

                @Override double executeDouble(VirtualFrame frame) {
                    return -value.executeDouble(frame);
                }
            };
            case Type.ComplexType _ -> new ValueNode() {
                @Child private ValueNode value = operand;

                @Override Object executeObject(VirtualFrame frame) {
                    return switch (value.executeObject(frame)) {
                        case ComplexDouble z -> z.negate();
                        case ComplexFloat z -> z.negate();
                        case Object other -> throw new IllegalStateException("negation of " + other);
                    };
                }
            };
            case Type.LogicalType _, Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                    Type.ArrayType _ ->
                    throw new IllegalArgumentException("negation of " + type);
        };
    }

    static ValueNode binary(Expr.Binary.Op op, ValueNode left, ValueNode right, Type type) {
        return switch (type) {
            case Type.IntegerType(var kind) ->
                kind == 4 ? new Integer4(op, left, right) : new Integer(op, left, right, kind);
            case Type.RealType(var kind) -> kind == 8 ? real8(op, left, right) : new Real4(op, left, right);
            case Type.ComplexType(var kind) ->
                kind == 8 ? new Complex8(op, left, right) : new Complex4(op, left, right);
            case Type.LogicalType _, Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                    Type.ArrayType _ ->
                    throw new IllegalArgumentException("arithmetic on " + type);
        };
    }

    private static ValueNode real8(Expr.Binary.Op op, ValueNode left, ValueNode right) {
        return switch (op) {
            case ADD -> new Operands(left, right) {
                @Override double executeDouble(VirtualFrame frame) {
                    return left().executeDouble(frame) + right().executeDouble(frame);
                }
            };
            case SUBTRACT -> new Operands(left, right) {
                @Override double executeDouble(VirtualFrame frame) {
                    return left().executeDouble(frame) - right().executeDouble(frame);
                }
            };
            case MULTIPLY -> new Operands(left, right) {
                @Override double executeDouble(VirtualFrame frame) {
                    return left().executeDouble(frame) * right().executeDouble(frame);
                }
            };
            case DIVIDE -> new Operands(left, right) {
                @Override double executeDouble(VirtualFrame frame) {
                    return left().executeDouble(frame) / right().executeDouble(frame);
                }
            };
        };
    }

    /** A node with two operands. */
    abstract static class Operands extends ValueNode {
        @Child private ValueNode left;
        @Child private ValueNode right;

        Operands(ValueNode left, ValueNode right) {
            this.left = left;
            this.right = right;
        }

        final ValueNode left() {
            return left;
        }

        final ValueNode right() {
            return right;
        }
    }

    private static final class Integer4 extends Operands {
        private final Expr.Binary.Op op;

        Integer4(Expr.Binary.Op op, ValueNode left, ValueNode right) {
            super(left, right);
            this.op = op;
        }

        @Override long executeLong(VirtualFrame frame) {
            int a = (int) left().executeLong(frame);
            int b = (int) right().executeLong(frame);
            return switch (op) {
                case ADD -> a + b;
                case SUBTRACT -> a - b;
                case MULTIPLY -> a * b;
                case DIVIDE -> Arithmetic.divide(a, b);
            };
        }
    }

    private static final class Integer extends Operands {
        private final Expr.Binary.Op op;
        private final int kind;

        Integer(Expr.Binary.Op op, ValueNode left, ValueNode right, int kind) {
            super(left, right);
            this.op = op;
            this.kind = kind;
        }

        @Override long executeLong(VirtualFrame frame) {
            long a = left().executeLong(frame);
            long b = right().executeLong(frame);
            return Bytes.wrap(switch (op) {
                case ADD -> a + b;
                case SUBTRACT -> a - b;
                case MULTIPLY -> a * b;
                case DIVIDE -> switch (kind) {
                    case 1 -> Arithmetic.divide((byte) a, (byte) b);
                    case 2 -> Arithmetic.divide((short) a, (short) b);
                    default -> Arithmetic.divide(a, b);
                };
            }, kind);
        }
    }

    private static final class Real4 extends Operands {
        private final Expr.Binary.Op op;

        Real4(Expr.Binary.Op op, ValueNode left, ValueNode right) {
            super(left, right);
            this.op = op;
        }

        @Override double executeDouble(VirtualFrame frame) {
            float a = (float) left().executeDouble(frame);
            float b = (float) right().executeDouble(frame);
            return switch (op) {
                case ADD -> a + b;
                case SUBTRACT -> a - b;
                case MULTIPLY -> a * b;
                case DIVIDE -> a / b;
            };
        }
    }

    private static final class Complex8 extends Operands {
        private final Expr.Binary.Op op;

        Complex8(Expr.Binary.Op op, ValueNode left, ValueNode right) {
            super(left, right);
            this.op = op;
        }

        @Override Object executeObject(VirtualFrame frame) {
            var a = (ComplexDouble) left().executeObject(frame);
            var b = (ComplexDouble) right().executeObject(frame);
            return switch (op) {
                case ADD -> a.plus(b);
                case SUBTRACT -> a.minus(b);
                case MULTIPLY -> a.times(b);
                case DIVIDE -> a.dividedBy(b);
            };
        }
    }

    private static final class Complex4 extends Operands {
        private final Expr.Binary.Op op;

        Complex4(Expr.Binary.Op op, ValueNode left, ValueNode right) {
            super(left, right);
            this.op = op;
        }

        @Override Object executeObject(VirtualFrame frame) {
            var a = (ComplexFloat) left().executeObject(frame);
            var b = (ComplexFloat) right().executeObject(frame);
            return switch (op) {
                case ADD -> a.plus(b);
                case SUBTRACT -> a.minus(b);
                case MULTIPLY -> a.times(b);
                case DIVIDE -> a.dividedBy(b);
            };
        }
    }
}
