package org.fortranc.backends.truffle;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fortranc.backends.truffle.Transfers.Step;
import org.fortranc.backends.truffle.Transfers.UnderWay;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt.Control;
import org.fortranc.ir.core.Stmt.Keyword;
import org.fortranc.ir.core.Stmt.Operation;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Text;
import org.fortranc.runtime.io.CloseStatement;
import org.fortranc.runtime.io.DataTransfer;
import org.fortranc.runtime.io.Format;
import org.fortranc.runtime.io.InquireStatement;
import org.fortranc.runtime.io.OpenStatement;
import org.fortranc.runtime.io.PositionStatement;
import org.fortranc.runtime.io.ReadStatement;
import org.fortranc.runtime.io.WriteStatement;
import org.fortranc.source.SourceRange;

/** The specifiers of one input or output statement. */
final class Controls {
    private final Expressions expressions;
    private final Places places;
    private final Operation operation;

    Controls(Expressions expressions, Operation operation) {
        this.expressions = expressions;
        this.operation = operation;
        places = expressions.places();
    }

    Step step(Control control) {
        return switch (control) {
            case Control.Given(var keyword, var value) -> given(keyword, value);
            case Control.InternalFile(var place) -> internal(place);
            case Control.Format(var text) -> {
                var format = Format.of(text);
                yield (_, u) -> transfer(u).format(format);
            }
            case Control.ListDirected() -> (_, u) -> transfer(u).listDirected();
            case Control.Children() -> (_, u) -> transfer(u).children();
            case Control.Namelist namelist -> new Namelists(expressions, operation, namelist).group();
            case Control.Returned(var keyword, var place) -> switch (keyword) {
                case IOMSG -> {
                    var message = places.address(place, expressions);
                    yield (frame, u) -> u.statement.iomsg(message.text(frame));
                }
                case NEWUNIT -> (_, u) -> ((OpenStatement) u.statement).newunit();
                default -> (_, _) -> {};
            };
            case Control.Handles(var conditions) -> (_, u) -> {
                for (var condition : conditions) {
                    switch (condition) {
                        case IOSTAT -> u.statement.iostat();
                        case ERR -> u.statement.err();
                        case END -> u.statement.endOfFile();
                        case EOR -> u.statement.endOfRecord();
                    }
                }
            };
        };
    }

    private static DataTransfer<?> transfer(UnderWay u) {
        return (DataTransfer<?>) u.statement;
    }

    // Values

    private Step given(Keyword keyword, Expr value) {
        if (keyword == Keyword.FMT && value instanceof Place place && place.type().dimensions() > 0)
            return format(place);
        var node = expressions.value(value);
        if (value.type() instanceof Type.IntegerType) return (frame, u) -> number(keyword, u, node.executeLong(frame));
        if (value.type() instanceof Type.CharacterType)
            return (frame, u) -> text(keyword, u, (Text) node.executeObject(frame));
        throw refused(keyword + "= of this type");
    }

    /** A format in an array is its elements one after the other (F2018 13.2.2). */
    private Step format(Place array) {
        if (!(array.type().scalar() instanceof Type.CharacterType)) throw refused("A format in an array of numbers");
        var descriptor = places.descriptor(array, expressions);
        return (frame, u) -> transfer(u).format(Text.over(descriptor.execute(frame).gather().data));
    }

    private static NotExpressible refused(String what) {
        return new NotExpressible(what + " is not executed", SourceRange.NONE);
    }

    private void number(Keyword keyword, UnderWay u, long value) {
        switch (keyword) {
            case UNIT -> u.statement.unit(value);
            case ID -> identified(u, value);
            case REC -> transfer(u).rec(value);
            case POS -> transfer(u).pos(value);
            case RECL -> ((OpenStatement) u.statement).recl(value);
            default -> throw refused(keyword + "= with a number");
        }
    }

    private static void identified(UnderWay u, long transfer) {
        switch (u.statement) {
            case PositionStatement wait -> wait.id(transfer);
            case InquireStatement inquire -> inquire.id(transfer);
            default -> throw refused("ID= in this statement");
        }
    }

    private void text(Keyword keyword, UnderWay u, Text value) {
        switch (u.statement) {
            case OpenStatement open -> open(keyword, open, value);
            case CloseStatement close when keyword == Keyword.STATUS -> close.status(value);
            case InquireStatement inquire when keyword == Keyword.FILE -> inquire.file(value);
            case ReadStatement read when keyword == Keyword.BLANK -> read.blank(value);
            case ReadStatement read when keyword == Keyword.PAD -> read.pad(value);
            case WriteStatement write when keyword == Keyword.SIGN -> write.sign(value);
            case WriteStatement write when keyword == Keyword.DELIM -> write.delim(value);
            case DataTransfer<?> transfer -> transfer(keyword, transfer, value);
            default -> throw refused(keyword + "= in this statement");
        }
    }

    private static void transfer(Keyword keyword, DataTransfer<?> transfer, Text value) {
        switch (keyword) {
            case FMT -> transfer.format(value);
            case ADVANCE -> transfer.advance(value);
            case DECIMAL -> transfer.decimal(value);
            case ROUND -> transfer.round(value);
            case ASYNCHRONOUS -> transfer.asynchronous(value);
            default -> throw refused(keyword + "= in this statement");
        }
    }

    private static void open(Keyword keyword, OpenStatement open, Text value) {
        switch (keyword) {
            case FILE -> open.file(value);
            case STATUS -> open.status(value);
            case ACCESS -> open.access(value);
            case FORM -> open.form(value);
            case ACTION -> open.action(value);
            case BLANK -> open.blank(value);
            case POSITION -> open.position(value);
            case DELIM -> open.delim(value);
            case PAD -> open.pad(value);
            case DECIMAL -> open.decimal(value);
            case SIGN -> open.sign(value);
            case ROUND -> open.round(value);
            case ENCODING -> open.encoding(value);
            case CONVERT -> open.convert(value);
            case ASYNCHRONOUS -> open.asynchronous(value);
            default -> throw refused(keyword + "= in OPEN");
        }
    }

    // Internal files

    private Step internal(Place place) {
        if (place.type().dimensions() == 0) {
            var text = expressions.value(place);
            return (frame, u) -> transfer(u).internal((Text) text.executeObject(frame));
        }
        var descriptor = places.descriptor(place, expressions);
        return (frame, u) -> {
            var d = descriptor.execute(frame);
            ArrayView<byte[]> copy = d.gather();
            transfer(u).internal(copy);
            if (operation == Operation.WRITE) u.after(() -> d.scatter(copy));
        };
    }

    // What a finished statement tells

    Step result(Keyword keyword, Place place) {
        var type = place.type();
        var target = places.target(place, expressions);
        var value = expressions.value(place);
        Function<VirtualFrame, Object> present = keyword == Keyword.POS ? value::executeLong : value::executeObject;
        return (frame, u) -> target.setBoxed(frame, type, Actuals.converted(answer(keyword, u,
                () -> present.apply(frame)), type));
    }

    /** @param present gives the present value of the variable, for what may stay as it is */
    private static Object answer(Keyword keyword, UnderWay u, Supplier<Object> present) {
        return switch (u.statement) {
            case null -> u.bytes;
            case OpenStatement open when keyword == Keyword.NEWUNIT -> (long) open.number();
            case ReadStatement read when keyword == Keyword.SIZE -> (long) read.size();
            case DataTransfer<?> transfer when keyword == Keyword.ID -> (long) transfer.id();
            case InquireStatement inquire -> answer(keyword, inquire, present);
            default -> throw refused(keyword + "= in this statement");
        };
    }

    private static Object answer(Keyword keyword, InquireStatement inquire, Supplier<Object> present) {
        return switch (keyword) {
            case EXIST -> inquire.exist();
            case OPENED -> inquire.opened();
            case NAMED -> inquire.named();
            case PENDING -> inquire.pending();
            case NUMBER -> (long) inquire.number();
            case RECL -> inquire.recl();
            case NEXTREC -> inquire.nextrec();
            case SIZE -> inquire.size();
            case POS -> inquire.pos((long) present.get());
            case NAME -> inquire.name((Text) present.get());
            case ACCESS -> inquire.access();
            case SEQUENTIAL -> inquire.sequential();
            case DIRECT -> inquire.direct();
            case STREAM -> inquire.stream();
            case FORM -> inquire.form();
            case FORMATTED -> inquire.formatted();
            case UNFORMATTED -> inquire.unformatted();
            case BLANK -> inquire.blank();
            case POSITION -> inquire.position();
            case ACTION -> inquire.action((Text) present.get());
            case READ -> inquire.read();
            case WRITE -> inquire.write();
            case READWRITE -> inquire.readwrite();
            case DELIM -> inquire.delim((Text) present.get());
            case PAD -> inquire.pad();
            case DECIMAL -> inquire.decimal();
            case SIGN -> inquire.sign((Text) present.get());
            case ROUND -> inquire.round((Text) present.get());
            case ENCODING -> inquire.encoding();
            case ASYNCHRONOUS -> inquire.asynchronous((Text) present.get());
            case CONVERT -> inquire.convert((Text) present.get());
            case UNIT, FMT, REC, ADVANCE, ID, IOMSG, FILE, STATUS, NEWUNIT -> throw refused(keyword + "= in INQUIRE");
        };
    }
}
