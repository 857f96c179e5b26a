package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.ComplexFloat;
import org.fortranc.runtime.Convert;

/** Conversions between kinds and types of numbers and logicals. */
final class ConversionNodes {
    private ConversionNodes() {}

    static ValueNode convert(ValueNode operand, Type from, Type.Scalar to) {
        return switch (to) {
            case Type.IntegerType(var kind) -> toInteger(operand, from, kind);
            case Type.RealType(var kind) -> toReal(operand, from, kind);
            case Type.ComplexType(var kind) -> toComplex(operand, from, kind);
            case Type.LogicalType _ -> from instanceof Type.LogicalType ? operand : new Node(operand) {
                @Override boolean executeBoolean(VirtualFrame frame) {
                    return value().executeLong(frame) != 0;
                }
            };
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new IllegalArgumentException("conversion to " + to);
        };
    }

    private static ValueNode toInteger(ValueNode operand, Type from, int kind) {
        return switch (from) {
            case Type.IntegerType(var fromKind) when fromKind <= kind -> operand;
            case Type.IntegerType _ -> new Node(operand) {
                @Override long executeLong(VirtualFrame frame) {
                    return Bytes.wrap(value().executeLong(frame), kind);
                }
            };
            case Type.RealType(var fromKind) -> new Node(operand) {
                @Override long executeLong(VirtualFrame frame) {
                    return truncate(value().executeDouble(frame), fromKind, kind);
                }
            };
            case Type.ComplexType(var fromKind) -> new Node(operand) {
                @Override long executeLong(VirtualFrame frame) {
                    return truncate(real(value().executeObject(frame)), fromKind, kind);
                }
            };
            case Type.LogicalType _ -> new Node(operand) {
                @Override long executeLong(VirtualFrame frame) {
                    return value().executeBoolean(frame) ? 1 : 0;
                }
            };
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _, Type.ArrayType _ ->
                    throw new IllegalArgumentException("conversion of " + from);
        };
    }

    private static ValueNode toReal(ValueNode operand, Type from, int kind) {
        return switch (from) {
            case Type.IntegerType _ -> new Node(operand) {
                @Override double executeDouble(VirtualFrame frame) {
                    long value = value().executeLong(frame);
                    return kind == 8 ? (double) value : (float) value;
                }
            };
            case Type.RealType(var fromKind) -> fromKind <= kind ? operand : new Node(operand) {
                @Override double executeDouble(VirtualFrame frame) {
                    return (float) value().executeDouble(frame);
                }
            };
            case Type.ComplexType _ -> new Node(operand) {
                @Override double executeDouble(VirtualFrame frame) {
                    double value = real(value().executeObject(frame));
                    return kind == 8 ? value : (float) value;
                }
            };
            case Type.LogicalType _, Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                    Type.ArrayType _ ->
                    throw new IllegalArgumentException("conversion of " + from);
        };
    }

    private static ValueNode toComplex(ValueNode operand, Type from, int kind) {
        if (!(from instanceof Type.ComplexType(var fromKind))) {
            var part = toReal(operand, from, kind);
            return new Node(part) {
                @Override Object executeObject(VirtualFrame frame) {
                    return Bytes.complex(value().executeDouble(frame), 0, kind);
                }
            };
        }
        if (fromKind == kind) return operand;
        return new Node(operand) {
            @Override Object executeObject(VirtualFrame frame) {
                return switch (value().executeObject(frame)) {
                    case ComplexDouble z -> z.toFloat();
                    case ComplexFloat(var re, var im) -> new ComplexDouble(re, im);
                    case Object other -> throw new IllegalStateException("conversion of " + other);
                };
            }
        };
    }

    /** INT of a real value with x86-64's meaning out of range. */
    static long truncate(double value, int fromKind, int kind) {
        if (fromKind == 4) {
            float x = (float) value;
            return switch (kind) {
                case 1 -> Convert.toByte(x);
                case 2 -> Convert.toShort(x);
                case 4 -> Convert.toInt(x);
                default -> Convert.toLong(x);
            };
        }
        return switch (kind) {
            case 1 -> Convert.toByte(value);
            case 2 -> Convert.toShort(value);
            case 4 -> Convert.toInt(value);
            default -> Convert.toLong(value);
        };
    }

    static double real(Object complex) {
        return complex instanceof ComplexDouble(var re, _) ? re : ((ComplexFloat) complex).re();
    }

    static double imaginary(Object complex) {
        return complex instanceof ComplexDouble(_, var im) ? im : ((ComplexFloat) complex).im();
    }

    private abstract static class Node extends ValueNode {
        @Child private ValueNode operand;

        Node(ValueNode operand) {
            this.operand = operand;
        }

        final ValueNode value() {
            return operand;
        }
    }
}
