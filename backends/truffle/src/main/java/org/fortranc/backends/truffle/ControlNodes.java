package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Text;

/** Sequences, branches and loops. */
final class ControlNodes {
    private ControlNodes() {}

    /** Statements one after the other; keeps the trace at the one that runs. */
    static final class Sequence extends StatementNode {
        @Children private final StatementNode[] statements;
        private final Trace trace;

        Sequence(List<StatementNode> statements, Trace trace) {
            this.statements = statements.toArray(StatementNode[]::new);
            this.trace = trace;
        }

        @Override int execute(VirtualFrame frame) {
            for (var statement : statements) {
                trace.at(statement.origin);
                int completion = statement.execute(frame);
                if (completion != NORMAL) return completion;
            }
            return NORMAL;
        }
    }

    static final class Assign extends StatementNode {
        @Child private TargetNode target;
        @Child private ValueNode value;
        private final Type type;

        Assign(TargetNode target, ValueNode value, Type type) {
            this.target = target;
            this.value = value;
            this.type = type;
        }

        @Override int execute(VirtualFrame frame) {
            target.set(frame, type, value);
            return NORMAL;
        }
    }

    static final class If extends StatementNode {
        @Child private ValueNode condition;
        @Child private StatementNode whenTrue;
        @Child private StatementNode whenFalse;

        If(ValueNode condition, StatementNode whenTrue, StatementNode whenFalse) {
            this.condition = condition;
            this.whenTrue = whenTrue;
            this.whenFalse = whenFalse;
        }

        @Override int execute(VirtualFrame frame) {
            return condition.executeBoolean(frame) ? whenTrue.execute(frame) : whenFalse.execute(frame);
        }
    }

    static final class While extends StatementNode {
        @Child private ValueNode condition;
        @Child private StatementNode body;
        private final int label;
        private final Trace trace;

        While(ValueNode condition, StatementNode body, int label, Trace trace) {
            this.condition = condition;
            this.body = body;
            this.label = label;
            this.trace = trace;
        }

        @Override int execute(VirtualFrame frame) {
            while (condition.executeBoolean(frame)) {
                int completion = body.execute(frame);
                if (completion == leave(label)) return NORMAL;
                if (completion != NORMAL && completion != next(label)) return completion;
                trace.at(origin);
            }
            return NORMAL;
        }
    }

    /** A counted loop; the trip count is that of F2018 11.1.7.4.1. */
    static final class Loop extends StatementNode {
        @Child private TargetNode variable;
        @Child private ValueNode first;
        @Child private ValueNode last;
        @Child private ValueNode step;
        @Child private StatementNode body;
        private final int label;

        Loop(TargetNode variable, ValueNode first, ValueNode last, ValueNode step, StatementNode body, int label) {
            this.variable = variable;
            this.first = first;
            this.last = last;
            this.step = step;
            this.body = body;
            this.label = label;
        }

        @Override int execute(VirtualFrame frame) {
            long value = first.executeLong(frame);
            long limit = last.executeLong(frame);
            long increment = step.executeLong(frame);
            // as an unsigned number, since the whole range of kind 8 may be passed through
            long turns = increment > 0 ? limit < value ? 0 : Long.divideUnsigned(limit - value, increment) + 1
                    : limit > value ? 0 : Long.divideUnsigned(value - limit, -increment) + 1;
            for (; turns != 0; turns--) {
                variable.setLong(frame, value);
                int completion = body.execute(frame);
                if (completion != NORMAL && completion != next(label))
                    return completion == leave(label) ? NORMAL : completion;
                value += increment;
            }
            variable.setLong(frame, value);
            return NORMAL;
        }
    }

    /** A block that a jump to its label leaves. */
    static final class Block extends StatementNode {
        @Child private StatementNode body;
        private final int label;

        Block(StatementNode body, int label) {
            this.body = body;
            this.label = label;
        }

        @Override int execute(VirtualFrame frame) {
            int completion = body.execute(frame);
            return completion == leave(label) ? NORMAL : completion;
        }
    }

    /** RETURN, and jumps to labels. */
    static final class Jump extends StatementNode {
        private final int completion;

        Jump(int completion) {
            this.completion = completion;
        }

        @Override int execute(VirtualFrame frame) {
            return completion;
        }
    }

    /** Integers and logicals (0 and 1) in ranges; open ends are the extreme values. */
    static final class SelectNumber extends StatementNode {
        @Child private ValueNode selector;
        private final boolean logical;
        private final long[] low;
        private final long[] high;
        private final int[] choice;
        @Children private final StatementNode[] bodies;

        /** @param choice the body of each range; the last body is for everything else */
        SelectNumber(ValueNode selector, boolean logical, long[] low, long[] high, int[] choice,
                List<StatementNode> bodies) {
            this.selector = selector;
            this.logical = logical;
            this.low = low;
            this.high = high;
            this.choice = choice;
            this.bodies = bodies.toArray(StatementNode[]::new);
        }

        @Override int execute(VirtualFrame frame) {
            long value = logical ? selector.executeBoolean(frame) ? 1 : 0 : selector.executeLong(frame);
            for (int i = 0; i < low.length; i++)
                if (low[i] <= value && value <= high[i]) return bodies[choice[i]].execute(frame);
            return bodies[bodies.length - 1].execute(frame);
        }
    }

    static final class SelectText extends StatementNode {
        @Child private ValueNode selector;
        private final Text[] low;
        private final Text[] high;
        private final int[] choice;
        @Children private final StatementNode[] bodies;

        /** @param low null for an open end, as {@code high} */
        SelectText(ValueNode selector, Text[] low, Text[] high, int[] choice, List<StatementNode> bodies) {
            this.selector = selector;
            this.low = low;
            this.high = high;
            this.choice = choice;
            this.bodies = bodies.toArray(StatementNode[]::new);
        }

        @Override int execute(VirtualFrame frame) {
            var value = (Text) selector.executeObject(frame);
            for (int i = 0; i < low.length; i++) {
                boolean inside = (low[i] == null || Text.compare(low[i], value) <= 0)
                        && (high[i] == null || Text.compare(value, high[i]) <= 0);
                if (inside) return bodies[choice[i]].execute(frame);
            }
            return bodies[bodies.length - 1].execute(frame);
        }
    }
}
