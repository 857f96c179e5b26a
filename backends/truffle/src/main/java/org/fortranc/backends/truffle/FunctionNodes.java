package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongFunction;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * Applications of Java functions to the values of nodes; one class for each way that arguments and result are carried.
 */
final class FunctionNodes {
    private FunctionNodes() {}

    interface LongTernaryOperator {
        long apply(long a, long b, long c);
    }

    interface LongPredicate2 {
        boolean test(long a, long b);
    }

    interface DoubleTest {
        boolean test(double x);
    }

    interface DoubleLong {
        double apply(double x, long n);
    }

    interface Binary {
        Object apply(Object a, Object b);
    }

    interface ObjectLong {
        Object apply(Object a, long n);
    }

    interface ObjectTest2 {
        boolean test(Object a, Object b);
    }

    interface Search {
        long find(Object text, Object part, boolean back);
    }

    static ValueNode ofLong(ValueNode x, LongUnaryOperator f) {
        return new Of(x) {
            @Override long executeLong(VirtualFrame frame) {
                return f.applyAsLong(x().executeLong(frame));
            }
        };
    }

    static ValueNode ofLongs(ValueNode x, ValueNode y, LongBinaryOperator f) {
        return new Of(x, y) {
            @Override long executeLong(VirtualFrame frame) {
                return f.applyAsLong(x().executeLong(frame), y().executeLong(frame));
            }
        };
    }

    static ValueNode ofLongs(ValueNode x, ValueNode y, ValueNode z, LongTernaryOperator f) {
        return new Of(x, y, z) {
            @Override long executeLong(VirtualFrame frame) {
                return f.apply(x().executeLong(frame), y().executeLong(frame), z().executeLong(frame));
            }
        };
    }

    static ValueNode testLongs(ValueNode x, ValueNode y, LongPredicate2 f) {
        return new Of(x, y) {
            @Override boolean executeBoolean(VirtualFrame frame) {
                return f.test(x().executeLong(frame), y().executeLong(frame));
            }
        };
    }

    static ValueNode ofDouble(ValueNode x, DoubleUnaryOperator f) {
        return new Of(x) {
            @Override double executeDouble(VirtualFrame frame) {
                return f.applyAsDouble(x().executeDouble(frame));
            }
        };
    }

    static ValueNode ofDoubles(ValueNode x, ValueNode y, DoubleBinaryOperator f) {
        return new Of(x, y) {
            @Override double executeDouble(VirtualFrame frame) {
                return f.applyAsDouble(x().executeDouble(frame), y().executeDouble(frame));
            }
        };
    }

    static ValueNode ofDoubleLong(ValueNode x, ValueNode n, DoubleLong f) {
        return new Of(x, n) {
            @Override double executeDouble(VirtualFrame frame) {
                return f.apply(x().executeDouble(frame), y().executeLong(frame));
            }
        };
    }

    static ValueNode toLong(ValueNode x, DoubleToLongFunction f) {
        return new Of(x) {
            @Override long executeLong(VirtualFrame frame) {
                return f.applyAsLong(x().executeDouble(frame));
            }
        };
    }

    static ValueNode toDouble(ValueNode x, LongToDoubleFunction f) {
        return new Of(x) {
            @Override double executeDouble(VirtualFrame frame) {
                return f.applyAsDouble(x().executeLong(frame));
            }
        };
    }

    static ValueNode testDouble(ValueNode x, DoubleTest f) {
        return new Of(x) {
            @Override boolean executeBoolean(VirtualFrame frame) {
                return f.test(x().executeDouble(frame));
            }
        };
    }

    static ValueNode ofObject(ValueNode x, UnaryOperator<Object> f) {
        return new Of(x) {
            @Override Object executeObject(VirtualFrame frame) {
                return f.apply(x().executeObject(frame));
            }
        };
    }

    static ValueNode ofObjects(ValueNode x, ValueNode y, Binary f) {
        return new Of(x, y) {
            @Override Object executeObject(VirtualFrame frame) {
                return f.apply(x().executeObject(frame), y().executeObject(frame));
            }
        };
    }

    static ValueNode ofObjectLong(ValueNode x, ValueNode n, ObjectLong f) {
        return new Of(x, n) {
            @Override Object executeObject(VirtualFrame frame) {
                return f.apply(x().executeObject(frame), y().executeLong(frame));
            }
        };
    }

    static ValueNode complexOf(ValueNode re, ValueNode im, int kind) {
        return new Of(re, im) {
            @Override Object executeObject(VirtualFrame frame) {
                return Bytes.complex(x().executeDouble(frame), y().executeDouble(frame), kind);
            }
        };
    }

    static ValueNode objectToDouble(ValueNode x, ToDoubleFunction<Object> f) {
        return new Of(x) {
            @Override double executeDouble(VirtualFrame frame) {
                return f.applyAsDouble(x().executeObject(frame));
            }
        };
    }

    static ValueNode objectToLong(ValueNode x, ToLongFunction<Object> f) {
        return new Of(x) {
            @Override long executeLong(VirtualFrame frame) {
                return f.applyAsLong(x().executeObject(frame));
            }
        };
    }

    static ValueNode longToObject(ValueNode x, LongFunction<Object> f) {
        return new Of(x) {
            @Override Object executeObject(VirtualFrame frame) {
                return f.apply(x().executeLong(frame));
            }
        };
    }

    static ValueNode testObjects(ValueNode x, ValueNode y, ObjectTest2 f) {
        return new Of(x, y) {
            @Override boolean executeBoolean(VirtualFrame frame) {
                return f.test(x().executeObject(frame), y().executeObject(frame));
            }
        };
    }

    /** INDEX, SCAN and VERIFY. */
    static ValueNode search(ValueNode text, ValueNode part, ValueNode back, Search f) {
        return new Of(text, part, back) {
            @Override long executeLong(VirtualFrame frame) {
                return f.find(x().executeObject(frame), y().executeObject(frame), z().executeBoolean(frame));
            }
        };
    }

    private abstract static class Of extends ValueNode {
        @Child private ValueNode x;
        @Child private ValueNode y;
        @Child private ValueNode z;

        Of(ValueNode x) {
            this.x = x;
        }

        Of(ValueNode x, ValueNode y) {
            this.x = x;
            this.y = y;
        }

        Of(ValueNode x, ValueNode y, ValueNode z) {
            this.x = x;
            this.y = y;
            this.z = z;
        }

        final ValueNode x() {
            return x;
        }

        final ValueNode y() {
            return y;
        }

        final ValueNode z() {
            return z;
        }
    }
}
