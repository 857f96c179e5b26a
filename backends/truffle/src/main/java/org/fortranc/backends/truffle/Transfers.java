package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Stmt.Control;
import org.fortranc.ir.core.Stmt.Keyword;
import org.fortranc.ir.core.Stmt.Operation;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.ComplexFloat;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.Io;
import org.fortranc.runtime.io.IoStatement;
import org.fortranc.runtime.io.ReadStatement;
import org.fortranc.runtime.io.WriteStatement;
import org.fortranc.source.SourceRange;

/** Input and output statements: begin, items, end, on a statement object of the run time that lies in a frame slot. */
final class Transfers {
    private final Expressions expressions;
    private final Places places;
    private final Map<String, Begun> begun = new HashMap<>();

    Transfers(Expressions expressions) {
        this.expressions = expressions;
        places = expressions.places();
    }

    /** Something to do with a statement of the run time. */
    interface Step {
        void on(VirtualFrame frame, UnderWay statement);
    }

    /** A statement that runs: the run time's object, and what is done after its end. */
    static final class UnderWay {
        IoStatement<?> statement;
        /** For INQUIRE (IOLENGTH=): the bytes of the items so far. */
        long bytes;
        private final List<Runnable> after = new ArrayList<>();

        void after(Runnable action) {
            after.add(action);
        }

        void finish() {
            after.forEach(Runnable::run);
        }
    }

    private record Begun(int slot, Operation operation, List<Step> results) {}

    StatementNode transfer(Stmt.Transfer transfer) {
        return switch (transfer) {
            case Stmt.Transfer.Begin begin -> begin(begin);
            case Stmt.Transfer.Put(var handle, var value, _) -> put(begun(handle), value);
            case Stmt.Transfer.Get(var handle, var target, _) -> get(begun(handle), target);
            case Stmt.Transfer.End(var handle, var status, _) -> {
                var known = begun(handle);
                var receiver = status.map(s -> places.target(s, expressions));
                yield node(known, (frame, u) -> {
                    int result = u.statement == null ? 0 : Endings.end(u.statement);
                    u.finish();
                    known.results().forEach(r -> r.on(frame, u));
                    receiver.ifPresent(r -> r.setLong(frame, result));
                });
            }
        };
    }

    private Begun begun(String handle) {
        var known = begun.get(handle);
        if (known == null) throw new IllegalStateException("transfer '" + handle + "' is not begun");
        return known;
    }

    private static StatementNode node(Begun begun, Step step) {
        return new StatementNode() {
            @Override int execute(VirtualFrame frame) {
                step.on(frame, (UnderWay) frame.getObjectStatic(begun.slot()));
                return NORMAL;
            }
        };
    }

    // Begin

    private StatementNode begin(Stmt.Transfer.Begin begin) {
        var controls = new Controls(expressions, begin.operation());
        List<Step> steps = new ArrayList<>();
        List<Step> results = new ArrayList<>();
        for (var control : begin.controls()) {
            steps.add(controls.step(control));
            if (control instanceof Control.Returned(var keyword, var place) && keyword != Keyword.IOMSG)
                results.add(controls.result(keyword, place));
        }
        var known = new Begun(places.plan().newObjectSlot(), begin.operation(), results);
        begun.put(begin.handle(), known);
        var image = places.machine().image;
        return new StatementNode() {
            @Override int execute(VirtualFrame frame) {
                var u = new UnderWay();
                if (begin.operation() != Operation.INQUIRE_LENGTH) u.statement = open(image.io(), begin.operation());
                for (var step : steps) step.on(frame, u);
                frame.setObjectStatic(known.slot(), u);
                if (u.statement instanceof ReadStatement read) read.begin();
                if (u.statement instanceof WriteStatement write) write.begin();
                return NORMAL;
            }
        };
    }

    private static IoStatement<?> open(Io io, Operation operation) {
        return switch (operation) {
            case READ -> io.read();
            case WRITE -> io.write();
            case OPEN -> io.open();
            case CLOSE -> io.close();
            case INQUIRE -> io.inquire();
            case REWIND -> io.rewind();
            case BACKSPACE -> io.backspace();
            case ENDFILE -> io.endfile();
            case FLUSH -> io.flush();
            case WAIT -> io.await();
            case INQUIRE_LENGTH -> throw new IllegalStateException("INQUIRE (IOLENGTH=) opens nothing");
        };
    }

    // Items

    private StatementNode put(Begun begun, Expr value) {
        var type = value.type().scalar();
        if (type instanceof Type.StructureType || type instanceof Type.ProcedureType)
            throw new NotExpressible("A derived type in an item list is not executed", SourceRange.NONE);
        if (value instanceof Place array && array.type().dimensions() > 0) {
            var descriptor = places.descriptor(array, expressions);
            return node(begun, (frame, u) -> {
                var d = descriptor.execute(frame);
                if (u.statement == null) u.bytes += (long) d.elements() * d.size;
                else ((WriteStatement) u.statement).items(new TypedCopy(d, type).view(), TypedCopy.elementType(type));
            });
        }
        var item = expressions.value(value);
        return node(begun, (frame, u) -> {
            if (u.statement == null) u.bytes += size(frame, item, type);
            else item(frame, (WriteStatement) u.statement, item, type);
        });
    }

    private long size(VirtualFrame frame, ValueNode item, Type.Scalar type) {
        return places.machine().layout.size(type, type instanceof Type.CharacterType
                ? ((Text) item.executeObject(frame)).length : 0);
    }

    private static void item(VirtualFrame frame, WriteStatement write, ValueNode item, Type.Scalar type) {
        switch (type) {
            case Type.IntegerType(var kind) -> {
                long value = item.executeLong(frame);
                switch (kind) {
                    case 1 -> write.item((byte) value);
                    case 2 -> write.item((short) value);
                    case 4 -> write.item((int) value);
                    default -> write.item(value);
                }
            }
            case Type.RealType(var kind) -> {
                if (kind == 4) write.item((float) item.executeDouble(frame));
                else write.item(item.executeDouble(frame));
            }
            case Type.LogicalType(var kind) -> write.item(item.executeBoolean(frame), kind);
            case Type.ComplexType(var kind) -> {
                if (kind == 4) write.item((ComplexFloat) item.executeObject(frame));
                else write.item((ComplexDouble) item.executeObject(frame));
            }
            case Type.CharacterType _ -> write.item((Text) item.executeObject(frame));
            case Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new IllegalStateException("item of " + type);
        }
    }

    private StatementNode get(Begun begun, Place target) {
        var type = target.type().scalar();
        if (type instanceof Type.StructureType || type instanceof Type.ProcedureType)
            throw new NotExpressible("A derived type in an item list is not executed", SourceRange.NONE);
        if (target.type().dimensions() > 0) {
            var descriptor = places.descriptor(target, expressions);
            return node(begun, (frame, u) -> {
                var copy = new TypedCopy(descriptor.execute(frame), type);
                ((ReadStatement) u.statement).items(copy.view(), TypedCopy.elementType(type));
                copy.back();
            });
        }
        var now = expressions.value(target);
        if (type instanceof Type.CharacterType)
            return node(begun, (frame, u) -> ((ReadStatement) u.statement).read((Text) now.executeObject(frame)));
        var place = places.target(target, expressions);
        return node(begun, (frame, u) -> read(frame, (ReadStatement) u.statement, now, place, type));
    }

    private static void read(VirtualFrame frame, ReadStatement read, ValueNode now, TargetNode target,
            Type.Scalar type) {
        switch (type) {
            case Type.IntegerType(var kind) -> {
                long present = now.executeLong(frame);
                target.setLong(frame, switch (kind) {
                    case 1 -> read.read((byte) present);
                    case 2 -> read.read((short) present);
                    case 4 -> read.read((int) present);
                    default -> read.read(present);
                });
            }
            case Type.RealType(var kind) -> {
                double present = now.executeDouble(frame);
                target.setDouble(frame, kind == 4 ? read.read((float) present) : read.read(present));
            }
            case Type.LogicalType(var kind) -> target.setBoolean(frame, read.read(now.executeBoolean(frame), kind));
            case Type.ComplexType(var kind) -> {
                var present = now.executeObject(frame);
                target.setObject(frame, kind == 4 ? read.read((ComplexFloat) present)
                        : read.read((ComplexDouble) present));
            }
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ ->
                    throw new IllegalStateException("item of " + type);
        }
    }
}
